"""Take the pictures of the user guide anew, in a real QGIS on a screen of its own.

Usage:
    docs_shots.py PLUGINS IMAGES    PLUGINS: the folder that holds the staged plugin; IMAGES: where the pictures go

Runs in QGIS's Python and needs Xvfb and openbox. QGIS starts with a fresh profile and runs docs_tour.py, which does
what the tutorial says and takes the pictures; here they are reduced to few colours. UNETMAMBA_ENGINE_PYTHON computes.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal

from screen import need, screen

TOUR = Path(__file__).with_name("docs_tour.py")
RAW = TOUR.parent.parent / "build" / "docs-shots"
"""The pictures as they were taken stay here."""
SCREEN = "1400x800"
LIMIT_S = 3600
MOST_BYTES = 150_000
COLORS = (256, 128, 64, 32, 16)
"""Tried in this order, until a picture is small enough."""

SETTINGS = """[PythonPlugins]
processing=true
unetmamba_qgis=true
MetaSearch=false
db_manager=false
grassprovider=false
sagaprovider=false
otbprovider=false

[qgis]
checkVersion=false
askToSaveProjectChanges=false
style=fusion
iconSize=16
hideSplash=true

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[app]
askToSaveMemoryLayers=false
projections\\unknownCrsBehavior=NoAction
"""

PIP_SETTINGS = """[global]
index-url = https://packages.example.org/simple
"""
"""Of an organisation with a package index of its own: the guide shows no other hosts."""


@contextmanager
def screen_with_frames() -> Iterator[str]:
    """A private X display with a window manager -> its name."""
    with screen(SCREEN) as display:
        manager = subprocess.Popen(
            ["openbox"], env={**os.environ, "DISPLAY": display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            yield display
        finally:
            manager.terminate()
            manager.wait()


def run_tour(plugins: Path, scratch: Path) -> None:
    """Leave the pictures in RAW, as the screen shows them.

    Raises:
        SystemExit: QGIS failed or took too long; its log is told.
    """
    settings = scratch / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    pip = scratch / "config" / "pip" / "pip.conf"
    for file, text in ((settings, SETTINGS), (pip, PIP_SETTINGS)):
        file.parent.mkdir(parents=True)
        file.write_text(text)
    # Debian's qgis is a wrapper; the program itself is the .bin.
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    command = [program, "--noversioncheck", "--nologo", "--lang", "en_US", "--profiles-path", scratch, "--code", TOUR]
    log = scratch / "qgis.log"
    with screen_with_frames() as display, log.open("wb") as output:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(scratch),
            "QGIS_PLUGINPATH": str(plugins),
            "UNETMAMBA_HOME": str(scratch / "home"),
            "XDG_CONFIG_HOME": str(scratch / "config"),
            "UNETMAMBA_SHOTS": str(RAW),
            "UNETMAMBA_VILLAGE": str(scratch / "village"),
        }
        try:
            status = subprocess.run(command, env=environment, stdout=output, stderr=output, timeout=LIMIT_S).returncode
        except subprocess.TimeoutExpired:
            status = "too long"
    if not (RAW / "done").exists():
        sys.exit(f"The tour through QGIS has failed ({status}):\n{log.read_text(errors='replace')[-4000:]}")


def reduce(picture: Path, out: Path) -> None:
    """Write a PNG of few colours and at most MOST_BYTES. Raises: SystemExit, it cannot be that small."""
    source = gdal.Open(str(picture))
    bands = [np.frombuffer(source.GetRasterBand(band).ReadRaster(), np.uint8) for band in (1, 2, 3)]
    used, places, counts = np.unique(np.stack(bands, axis=1), axis=0, return_inverse=True, return_counts=True)
    colors = representatives(used.astype(np.int32), counts, COLORS[0])
    for count in COLORS:
        distances = ((used[:, None] - colors[:count]) ** 2).sum(axis=2)
        nearest = distances.argmin(axis=1).astype(np.uint8)[places.reshape(-1)]  # not dithered: that compresses badly
        table = gdal.ColorTable()
        for entry, color in enumerate(colors[:count].tolist()):
            table.SetColorEntry(entry, (*color, 255))
        indexed = gdal.GetDriverByName("MEM").Create("", source.RasterXSize, source.RasterYSize, 1)
        indexed.WriteRaster(0, 0, source.RasterXSize, source.RasterYSize, nearest.tobytes())
        indexed.GetRasterBand(1).SetColorTable(table)
        gdal.GetDriverByName("PNG").CreateCopy(str(out), indexed, options=["ZLEVEL=9"])
        if out.stat().st_size <= MOST_BYTES:
            print(f"{out}: {count} colours, {out.stat().st_size:,} bytes")
            return
    sys.exit(f"{out} has more than {MOST_BYTES:,} bytes: show less of the map in it")


def representatives(colors: np.ndarray, counts: np.ndarray, most: int) -> np.ndarray:
    """Colours (K, 3) out of all (N, 3) -> the commonest, then always the one that is missed most.

    Small patches of a colour of their own, as in legends, are missed although they are few pixels.
    """
    chosen = [int(counts.argmax())]
    far = np.full(len(colors), np.inf)
    while len(chosen) < min(most, len(colors)):
        far = np.minimum(far, ((colors - colors[chosen[-1]]) ** 2).sum(axis=1))
        chosen.append(int((far * np.sqrt(counts)).argmax()))
    return colors[chosen]


def main(plugins: Path, images: Path) -> None:
    need("openbox")
    gdal.UseExceptions()
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")
    shutil.rmtree(RAW, ignore_errors=True)
    RAW.mkdir(parents=True)
    with tempfile.TemporaryDirectory(prefix="unetmamba-") as folder:
        run_tour(plugins, Path(folder))
    for picture in sorted(RAW.glob("*.png")):
        reduce(picture, images / picture.name)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*(Path(argument).resolve() for argument in sys.argv[1:]))
