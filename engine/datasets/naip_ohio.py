"""USDA NAIP tiles of southern Ohio with 6 hand-drawn classes, as a chip store: one chip a place, put together from
its tiles.

Source: github.com/yinx111/U-Net-Semantic-Segmentation-on-Multispectral-Satellite-Imagery, folder dataset_split;
`tiles.csv` gives every tile's place and upper-left corner.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

import numpy as np
from osgeo import gdal

from ..chips.store import UNLABELLED, Chip, ChipWriter, StoreInfo
from ..errors import EngineError
from ..weights.card import LandCoverClass

TILE_PX = 256
PIXEL_SIZE_M = 0.6
INFO = StoreInfo(
    classes=(
        LandCoverClass(0, "background", "#c8e08c"),
        LandCoverClass(1, "building", "#d7301f"),
        LandCoverClass(2, "road", "#4d4d4d"),
        LandCoverClass(3, "bare land", "#e0b878"),
        LandCoverClass(4, "forest", "#1b7837"),
        LandCoverClass(5, "water", "#2b83ba"),
    ),
    bands=("Red", "Green", "Blue"),
    pixel_size_m=PIXEL_SIZE_M,
    source="Source imagery: USDA NAIP; Processed and labeled dataset: yinx111 (2025)",
)


def prepare(folder: Path, out: Path) -> None:
    """Write the chip store of the data set in `folder` (images/, masks/, tiles.csv).

    Raises:
        EngineError: a file is missing or not as described.
    """
    try:
        with open(folder / "tiles.csv", newline="", encoding="utf-8") as file:
            rows = list(csv.DictReader(file))
    except OSError as error:
        raise EngineError(
            f"{folder / 'tiles.csv'} cannot be read: {error.strerror}.",
            "Give the data set's folder.",
            code="dataset.missing",
        ) from error
    places = defaultdict(list)
    for row in rows:
        places[row["place"]].append(row)
    writer = ChipWriter(out, INFO)
    for place, tiles in sorted(places.items()):
        writer.add(_mosaic(folder, place, tiles))
    writer.close()


def _mosaic(folder: Path, place: str, tiles: list[dict[str, str]]) -> Chip:
    columns, rows = ([int(t[axis]) for t in tiles] for axis in ("col", "row"))
    height, width = ((max(v) - min(v) + 1) * TILE_PX for v in (rows, columns))
    image = np.zeros((len(INFO.bands), height, width), np.uint8)
    label = np.full((height, width), UNLABELLED, np.uint8)
    for tile, column, row in zip(tiles, columns, rows):
        top, left = (max(rows) - row) * TILE_PX, (column - min(columns)) * TILE_PX
        here = np.s_[top : top + TILE_PX, left : left + TILE_PX]
        image[(slice(None), *here)] = _read(folder / "images" / f"{tile['tile']}.tif", INFO.bands)
        label[here] = _read(folder / "masks" / f"{tile['tile']}.tif", ("class",))[0]
    return Chip(place, place, image, label, label != UNLABELLED)


def _read(path: Path, bands: tuple[str, ...]) -> np.ndarray:
    """(C, 256, 256) uint8: the first bands of a tile."""
    dataset = gdal.Open(str(path))
    if dataset is None or (dataset.RasterXSize, dataset.RasterYSize) != (TILE_PX, TILE_PX):
        raise EngineError(f"{path} is not a raster of {TILE_PX} x {TILE_PX} pixels.", code="dataset.tile")
    numbers = list(range(1, len(bands) + 1))
    raw = dataset.ReadRaster(0, 0, TILE_PX, TILE_PX, band_list=numbers, buf_type=gdal.GDT_Byte)
    return np.frombuffer(raw, np.uint8).reshape(len(bands), TILE_PX, TILE_PX)
