"""The HTML page about a run: the map, what it shows and how it was made, in one file that needs nothing else."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..raster.gdal_calls import call, open_raster
from ..raster.statistics import ClassArea
from ..weights.card import LandCoverClass

_PICTURE_PX = 1000
"""Longer side of the map picture, at most."""

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 62rem; margin: 2rem auto;
       padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
img { max-width: 100%; max-height: 80vh; border: 1px solid #ccc; image-rendering: pixelated; }
table { border-collapse: collapse; width: 100%; } td, th { padding: 0.25rem 0.6rem; border-bottom: 1px solid #ddd;
        text-align: left; vertical-align: top; overflow-wrap: anywhere; }
table th:first-child:nth-last-child(2) { width: 30%; font-weight: normal; color: #555; }
.number { text-align: right; white-space: nowrap; } .share { width: 40%; }
.bar { height: 1rem; min-width: 1px; border: 1px solid #0003; box-sizing: border-box; }
.warnings { background: #fff4d6; border: 1px solid #e0c060; padding: 0.5rem 2rem; }
"""


def write_report(
    path: Path | str,
    title: str,
    class_map: Path | str,
    classes: Sequence[LandCoverClass],
    areas: Sequence[ClassArea],
    manifest: Mapping[str, object],
    seconds: Mapping[str, float],
    warnings: Sequence[str] = (),
) -> None:
    """Write the page. All texts are shown as they are, whatever they contain; no script, nothing from elsewhere.

    Args:
        class_map: the finished map, from whose overviews the picture is drawn.
        manifest: what was asked for and with what, by name; a mapping in it becomes a table.
        seconds: wall time by step.
        warnings: what may spoil the result, and what was left out.
    Raises:
        GdalError: the map cannot be read.
        OSError: the page cannot be written.
    """
    picture = base64.b64encode(map_picture(class_map, classes)).decode("ascii")
    parts = [
        f"<h1>{escape(title)}</h1>",
        _warnings(warnings),
        f'<h2>Map</h2><img alt="Map" src="data:image/png;base64,{picture}">',
        f"<h2>Classes</h2>{_class_table(classes, areas)}",
        f"<h2>How it was made</h2>{_table(manifest)}",
        f"<h2>Time</h2>{_table({step: f'{time:,.1f} s' for step, time in seconds.items()})}",
    ]
    page = (
        '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body>{''.join(parts)}</body></html>"
    )
    Path(path).write_text(page, encoding="utf-8", errors="replace")  # a file name may hold bytes that are no text


def map_picture(class_map: Path | str, classes: Sequence[LandCoverClass], side_px: int = _PICTURE_PX) -> bytes:
    """A PNG of a class map in the colours of its classes, all else transparent; the longer side is `side_px` at most.

    Raises:
        GdalError: the map cannot be read.
    """
    dataset = open_raster(class_map)
    columns, rows = dataset.RasterXSize, dataset.RasterYSize
    shrink = min(1.0, side_px / max(columns, rows))
    width, height = max(1, round(columns * shrink)), max(1, round(rows * shrink))
    data = call(dataset.GetRasterBand(1).ReadRaster, buf_xsize=width, buf_ysize=height)
    codes = np.frombuffer(data, np.uint8)
    colours = np.zeros((256, 4), dtype=np.uint8)
    for entry in classes:
        colours[entry.value] = (*bytes.fromhex(entry.color.lstrip("#")), 255)
    rgba = np.ascontiguousarray(colours[codes].T)  # (4, H * W)
    memory = call(gdal.GetDriverByName("MEM").Create, "", width, height, 4, gdal.GDT_Byte)
    call(memory.WriteRaster, 0, 0, width, height, rgba.tobytes())
    return _png(memory)


def _png(dataset: gdal.Dataset) -> bytes:
    name = f"/vsimem/unetmamba-{id(dataset)}.png"
    call(gdal.GetDriverByName("PNG").CreateCopy, name, dataset)
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)
        gdal.Unlink(name)


def _warnings(texts: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f'<ul class="warnings">{items}</ul>' if items else ""


def _class_table(classes: Sequence[LandCoverClass], areas: Sequence[ClassArea]) -> str:
    colours = {entry.value: entry.color for entry in classes}
    widest = max((entry.share for entry in areas), default=0.0) or 1.0
    rows = "".join(
        f"<tr><td>{entry.value}</td><td>{escape(entry.name)}</td>"
        f'<td class="share"><div class="bar" style="width: {100 * entry.share / widest:.2f}%; '
        f'background: {escape(colours[entry.value])}"></div></td>'
        f'<td class="number">{100 * entry.share:.2f} %</td><td class="number">{_area(entry.area_m2)}</td>'
        f'<td class="number">{entry.pixels:,}</td></tr>'
        for entry in areas
    )
    head = "".join(f"<th{kind}>{text}</th>" for text, kind in _COLUMNS)
    return f"<table><tr>{head}</tr>{rows}</table>"


_COLUMNS = (
    ("Code", ""), ("Class", ""), ("Share", ' colspan="2"'), ("Area", ' class="number"'), ("Pixels", ' class="number"'),
)  # fmt: skip


def _area(square_metres: float | None) -> str:
    if square_metres is None:
        return "unknown"
    for unit, size in (("km²", 1e6), ("ha", 1e4)):
        if square_metres >= 10 * size:
            return f"{square_metres / size:,.2f} {unit}"
    return f"{square_metres:,.1f} m²"


def _table(values: Mapping[str, object]) -> str:
    rows = "".join(f"<tr><th>{escape(str(name))}</th><td>{_value(value)}</td></tr>" for name, value in values.items())
    return f"<table>{rows}</table>"


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return _table(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_value, value))
    return "" if value is None else escape(str(value))
