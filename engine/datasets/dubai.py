"""Satellite images of Dubai with 5 hand-drawn classes, as a chip store: one chip a tile, put together from its parts.

Source: "Semantic segmentation of aerial imagery", Mohammed Bin Rashid Space Centre, labels by Humans in the Loop, CC0;
`tiles.csv` gives every part's tile, size and place.
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

PARTS = 3
"""Parts along each side of a tile."""

INFO = StoreInfo(
    classes=(
        LandCoverClass(0, "building", "#3c1098"),
        LandCoverClass(1, "bare land", "#8429f6"),
        LandCoverClass(2, "road", "#6ec1e4"),
        LandCoverClass(3, "vegetation", "#fedd3a"),
        LandCoverClass(4, "water", "#e2a929"),
    ),
    bands=("Red", "Green", "Blue"),
    pixel_size_m=0.6,
    source="Semantic segmentation of aerial imagery: Mohammed Bin Rashid Space Centre, Humans in the Loop (CC0 1.0)",
)
"""The pixel size is not stated and differs between tiles; this one is a guess."""


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
    tiles = defaultdict(dict)
    for row in rows:
        tiles[row["tile"], row["place_group"]][int(row["part"]) - 1] = row["id"]
    writer = ChipWriter(out, INFO)
    for (tile, place), parts in sorted(tiles.items()):
        image, label = (
            np.concatenate([np.concatenate([read(folder, parts[PARTS * i + j]) for j in range(PARTS)], axis=2)
                            for i in range(PARTS)], axis=1)
            for read in (_image, _label)
        )  # fmt: skip
        writer.add(Chip(f"tile{tile}", place, image, label[0], np.ones(label.shape[1:], bool)))
    writer.close()


def _image(folder: Path, part: str) -> np.ndarray:
    """(3, H, W) uint8."""
    return _read(folder / "images" / f"{part}.jpg", 3)


def _label(folder: Path, part: str) -> np.ndarray:
    """(1, H, W) uint8: the files' 1..5 as 0..4, their 0 as not labelled."""
    codes = _read(folder / "masks" / f"{part}.png", 1)
    return np.where(codes == 0, UNLABELLED, codes - 1).astype(np.uint8)


def _read(path: Path, bands: int) -> np.ndarray:
    """(C, H, W) uint8: the first bands of a part."""
    dataset = gdal.Open(str(path))
    if dataset is None or dataset.RasterCount < bands:
        raise EngineError(f"{path} is not an image with {bands} bands.", code="dataset.tile")
    width, height = dataset.RasterXSize, dataset.RasterYSize
    raw = dataset.ReadRaster(band_list=list(range(1, bands + 1)), buf_type=gdal.GDT_Byte)
    return np.frombuffer(raw, np.uint8).reshape(bands, height, width)
