"""Going through all pixels of a large raster that may hold data, and of a mostly empty one without waiting."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Callable

from osgeo import gdal

from ..errors import Cancelled
from .coverage import has_data
from .window import Window

TILE_PX = 512
"""Side of the windows, as that of the tiles in which class maps are stored."""

REGION_PX = 8192
"""Side of the squares of tiles that are gone through one after another."""


def tiles_with_data(
    dataset: gdal.Dataset, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> Iterator[Window]:
    """The tiles of a raster, all but those that its file leaves out, one region after another.

    Args:
        progress: called with the share done, 0..1.
    Raises:
        Cancelled.
    """
    whole = Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)
    return tiles_where(lambda window: has_data(dataset, window), whole, progress, is_cancelled)


def tiles_where(
    is_wanted: Callable[[Window], bool],
    window: Window,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> Iterator[Window]:
    """The tiles of a window that are wanted, one region after another; a region without any is asked about once.

    Args:
        progress: called with the share done, 0..1.
    Raises:
        Cancelled.
    """
    regions = list(_cells(window, REGION_PX))
    for done, region in enumerate(regions):
        if is_wanted(region):
            tiles = [tile for tile in _cells(region, TILE_PX) if is_wanted(tile)]
            for index, tile in enumerate(tiles):
                if is_cancelled():
                    raise Cancelled
                yield tile
                progress((done + (index + 1) / len(tiles)) / len(regions))
        elif is_cancelled():
            raise Cancelled
    progress(1.0)


def _cells(window: Window, side_px: int) -> Iterator[Window]:
    for row in range(window.row, window.bottom, side_px):
        for col in range(window.col, window.right, side_px):
            yield Window(col, row, side_px, side_px).clip(window)
