"""How much of a class map each class covers."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal

from ..weights.card import LandCoverClass
from .equal_area import EqualArea
from .gdal_calls import GdalError, open_raster, read_raster
from .grid import Grid
from .places import Places
from .tiles import tiles_with_data
from .window import Window

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
    band = dataset.GetRasterBand(1)
    pixels, areas = code_areas(
        dataset, lambda tile: np.frombuffer(read_raster(band, tile), np.uint8), progress, is_cancelled
    )
    total = max(sum(int(pixels[entry.value]) for entry in classes), 1)
    return [
        ClassArea(
            entry.value, entry.name, int(pixels[entry.value]),
            None if areas is None else float(areas[entry.value]), int(pixels[entry.value]) / total,
        )
        for entry in classes
    ]  # fmt: skip


def code_areas(
    dataset: gdal.Dataset,
    read: Callable[[Window], np.ndarray],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> tuple[np.ndarray, np.ndarray | None]:
    """Pixels and square metres of every code in a raster, each (256,); None for areas where its place is not known.

    Args:
        read: gives the codes in a window, uint8.
        progress: called with the share done, 0..1.
    Raises:
        GdalError, Cancelled, and what `read` raises.
    """
    equal_area = equal_area_of(Grid.of(dataset))
    pixels, areas = np.zeros(256, dtype=np.int64), np.zeros(256)
    for tile in tiles_with_data(dataset, progress, is_cancelled):
        codes = read(tile).ravel()
        starts = np.flatnonzero(np.concatenate(([True], codes[1:] != codes[:-1])))  # of runs of pixels of one code
        runs = codes[starts]
        pixels += np.bincount(runs, weights=np.diff(starts, append=len(codes)), minlength=256).astype(np.int64)
        if equal_area:
            of_runs = np.add.reduceat(equal_area.pixel_areas(tile).ravel(), starts)
            areas += np.bincount(runs, weights=of_runs, minlength=256)
    return pixels, areas if equal_area else None


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
            writer.writerow((value, spreadsheet_text(name), *numbers))


def spreadsheet_text(text: str) -> str:
    """A text that spreadsheets show and do not compute."""
    return f"'{text}" if text.startswith(_FORMULA_SIGNS) else text
