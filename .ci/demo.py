"""Map the bundled scene as a user of QGIS would, without a screen, and draw a picture of the result.

Usage:
    demo.py PLUGINS OUT     PLUGINS: the folder that holds the staged plugin; OUT: where the map and its picture go

Runs in QGIS's Python. The legend is taken from the map itself: what QGIS shows is what the picture shows.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QGuiApplication, QImage, QPainter

SCENE = Path(__file__).resolve().parent.parent / "resources" / "demo" / "ohio_village.tif"
ALGORITHM = "unetmamba:segmentlandcover"
PANEL_PX, MARGIN_PX, LEGEND_PX = 640, 24, 56


@dataclass(frozen=True)
class MappedClass:
    """One class of the finished map."""

    name: str
    color: QColor
    pixels: int


def map_scene(scene: Path, output: Path, environment: dict[str, str], **pipes: int) -> subprocess.CompletedProcess:
    """Segment a scene with `qgis_process`.

    Args:
        environment: its variables; QGIS_CUSTOM_CONFIG_PATH names a profile that has the plugin enabled.
        pipes: `stdout`, where progress and log are not for the terminal.
    """
    # Debian's qgis_process is a wrapper whose extra option QGIS 3.22 refuses; the program itself is the .bin.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    command = [program, "run", ALGORITHM, "--", f"INPUT={scene}", f"OUTPUT={output}"]
    return subprocess.run(command, env=environment, stderr=subprocess.PIPE, **pipes)


def read_classes(path: Path) -> list[MappedClass]:
    """The classes of a class raster, with the names and colours that it carries."""
    dataset = gdal.Open(str(path))  # a band does not keep its dataset open
    band = dataset.GetRasterBand(1)
    counts = band.GetHistogram(-0.5, 255.5, 256, include_out_of_range=False, approx_ok=False)
    colors = band.GetColorTable()
    return [
        MappedClass(name, QColor(*colors.GetColorEntry(value)), counts[value])
        for value, name in enumerate(band.GetCategoryNames())
        if name and value != band.GetNoDataValue()
    ]


def read_picture(path: Path) -> QImage:
    """A raster of three bands, or one with a colour table, as a picture; NoData is transparent."""
    dataset = gdal.Open(str(path))
    width, height, count = dataset.RasterXSize, dataset.RasterYSize, dataset.RasterCount
    pixels = dataset.ReadRaster(buf_pixel_space=count, buf_line_space=count * width, buf_band_space=1)
    band = dataset.GetRasterBand(1)
    if count == 1:
        picture = QImage(pixels, width, height, width, QImage.Format.Format_Indexed8)
        colors = band.GetColorTable()
        picture.setColorTable([QColor(*colors.GetColorEntry(value)).rgba() for value in range(colors.GetCount())])
    else:
        picture = QImage(pixels, width, height, count * width, QImage.Format.Format_RGB888)
    mask = band.GetMaskBand().ReadRaster()
    picture = picture.convertToFormat(QImage.Format.Format_ARGB32)  # a copy: an image borrows the bytes it is made of
    picture.setAlphaChannel(QImage(mask, width, height, width, QImage.Format.Format_Grayscale8))
    return picture


def draw(scene: QImage, class_map: QImage, classes: list[MappedClass], path: Path) -> None:
    """Write scene and map side by side, the legend with each class's share below, as a PNG."""
    panel_height = PANEL_PX * scene.height() // scene.width()
    width, height = 2 * PANEL_PX + 3 * MARGIN_PX, panel_height + 2 * MARGIN_PX + LEGEND_PX
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    for column, image in enumerate((scene, class_map)):
        painter.drawImage(QRectF(MARGIN_PX + column * (PANEL_PX + MARGIN_PX), MARGIN_PX, PANEL_PX, panel_height), image)
    font = QFont("sans-serif")
    font.setPixelSize(17)
    painter.setFont(font)
    total = sum(c.pixels for c in classes)
    texts = [f"{c.name}  {c.pixels / total:.1%}" for c in classes]
    widths = [38 + painter.fontMetrics().horizontalAdvance(text) for text in texts]
    gap = (width - 2 * MARGIN_PX - sum(widths)) / max(len(classes) - 1, 1)
    left, top = MARGIN_PX, panel_height + 2 * MARGIN_PX
    for c, text, entry_width in zip(classes, texts, widths):
        painter.setPen(QColor("#808080"))
        painter.setBrush(c.color)
        painter.drawRect(QRectF(left, top, 28, 28))
        painter.setPen(QColor("#202020"))
        painter.drawText(QPointF(left + 38, top + 20), text)
        left += entry_width + gap
    painter.end()
    if not picture.save(str(path)):
        sys.exit(f"Could not write {path}")


def main(plugins: Path, out: Path, scratch: Path) -> None:
    """Leave the map and its picture in `out`; print where they are, what share each class has and how long it took."""
    os.environ.update(QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(scratch))
    out.mkdir(parents=True, exist_ok=True)
    scene = out / SCENE.name
    map_path, picture_path = out / "ohio_village_landcover.tif", out / "ohio_village_landcover.png"
    shutil.copyfile(SCENE, scene)  # QGIS leaves its statistics beside every raster it opens

    started = time.monotonic()
    profile = scratch / "profile"
    settings = profile / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[PythonPlugins]\nprocessing=true\nunetmamba_qgis=true\n")
    places = {"QGIS_PLUGINPATH": str(plugins), "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
    finished = map_scene(scene, map_path, {**os.environ, **places})
    if finished.returncode != 0:
        sys.exit(finished.stderr.decode(errors="replace"))
    mapped = time.monotonic()
    application = QGuiApplication([])  # text needs its fonts
    classes = read_classes(map_path)
    draw(read_picture(scene), read_picture(map_path), classes, picture_path)
    drawn = time.monotonic()
    del application

    total = sum(c.pixels for c in classes)
    print("\nShare of each class", *(f"  {c.name:<12}{c.pixels / total:7.1%}" for c in classes), sep="\n")
    print(f"\nQGIS, all of the above  {mapped - started:5.1f} s\nPicture  {drawn - mapped:20.1f} s")
    print(f"\nClass map  {map_path}\nPicture    {picture_path}")


if __name__ == "__main__":
    gdal.UseExceptions()
    with tempfile.TemporaryDirectory(prefix="unetmamba-demo-") as temporary:
        main(*(Path(argument).resolve() for argument in sys.argv[1:]), Path(temporary))
