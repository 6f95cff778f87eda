"""How much of a class map each class covers."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Callable

import numpy as np

from ..weights.card import LandCoverClass
from .equal_area import EqualArea
from .gdal_calls import GdalError, open_raster, read_raster
from .grid import Grid
from .places import Places
from .tiles import tiles_with_data

_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet takes a text that begins with one of these for something to compute."""


@dataclass(frozen=True)
class ClassArea:
    """One class in a map."""

    value: int
    """Class code."""
    name: str
    pixels: int
    area_m2: float | None
    """On the ellipsoid; None where the place of the pixels on the Earth is not known."""
    share: float
    """Of all pixels with a class, 0..1; 0 in a map without any."""


def class_areas(
    class_map: Path | str,
    classes: Sequence[LandCoverClass],
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> list[ClassArea]:
    """Pixels, area and share of every class, in the order of the classes.

    Args:
        class_map: one band of class codes.
        progress: called with the share done, 0..1.
    Raises:
        GdalError: the map cannot be read.
        Cancelled.
    """
    dataset = open_raster(class_map)
    band, equal_area = dataset.GetRasterBand(1), equal_area_of(Grid.of(dataset))
    pixels, areas = np.zeros(256, dtype=np.int64), np.zeros(256)
    for tile in tiles_with_data(dataset, progress, is_cancelled):
        codes = np.frombuffer(read_raster(band, tile), np.uint8)
        pixels += np.bincount(codes, minlength=256)
        if equal_area:
            areas += np.bincount(codes, weights=equal_area.pixel_areas(tile).ravel(), minlength=256)
    total = max(sum(int(pixels[entry.value]) for entry in classes), 1)
    return [
        ClassArea(
            entry.value, entry.name, int(pixels[entry.value]),
            float(areas[entry.value]) if equal_area else None, int(pixels[entry.value]) / total,
        )
        for entry in classes
    ]  # fmt: skip


def equal_area_of(grid: Grid) -> EqualArea | None:
    """The plane in which to measure a map; None where its place on the Earth is not known."""
    try:
        return EqualArea(Places(grid), grid.window)
    except GdalError:
        return None


def write_csv(path: Path | str, areas: Sequence[ClassArea]) -> None:
    """Write a table with a header for spreadsheets, in UTF-8; an unknown area is empty. Raises: OSError."""
    with open(path, "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("class", "name", "pixels", "area_m2", "share"))
        for value, name, *numbers in map(astuple, areas):
            writer.writerow((value, f"'{name}" if name.startswith(_FORMULA_SIGNS) else name, *numbers))
