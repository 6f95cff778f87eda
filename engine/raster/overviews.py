"""Overviews of maps that are mostly holes: only what lies over data is ever read, computed and written."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator

import numpy as np
from osgeo import gdal

from ..worker.protocol import NODATA
from .blocks import read_plane
from .gdal_calls import call
from .window import Window

_CELL_PX = 1024
"""Side of the piece of an overview that is made at once, from the square of twice its side below."""


def factors(width: int, height: int, smallest_px: int) -> list[int]:
    """By how much each overview is coarser than the map, down to one of at most `smallest_px` on its longer side."""
    found = []
    while max(width, height) > smallest_px << len(found):
        found.append(2 << len(found))
    return found


def cells(width: int, height: int, windows: Iterable[Window], levels: int) -> Iterator[tuple[int, Window]]:
    """The pieces of all overviews that lie over data, from the finest level on.

    Args:
        width, height: of the map.
        windows: pixels of the map that may hold data.
        levels: number of overviews, each half as fine as the one before.
    Yields:
        The level, from 1, and a window in its pixels.
    """
    side = 2 * _CELL_PX
    places = {
        (col, row)
        for window in windows
        for row in range(window.row // side, -(-window.bottom // side))
        for col in range(window.col // side, -(-window.right // side))
    }
    for level in range(1, levels + 1):
        width, height = -(-width // 2), -(-height // 2)
        whole = Window(0, 0, width, height)
        for col, row in sorted(places, key=lambda place: place[::-1]):
            yield level, Window(col * _CELL_PX, row * _CELL_PX, _CELL_PX, _CELL_PX).clip(whole)
        places = {(col // 2, row // 2) for col, row in places}


def fill(
    finer: gdal.Band, coarser: gdal.Band, window: Window, reduce: Callable[[np.ndarray], np.ndarray]
) -> np.ndarray:
    """Compute and write a piece of an overview.

    Args:
        finer: twice as fine.
        window: in pixels of `coarser`.
        reduce: `mode` or `mean`.
    Returns:
        SHA-256 of the pixels, row by row.
    Raises:
        GdalError.
    """
    below = Window(2 * window.col, 2 * window.row, 2 * window.width, 2 * window.height)
    below = below.clip(Window(0, 0, finer.XSize, finer.YSize))
    plane = read_plane(finer, below)
    odd = (2 * window.height - below.height, 2 * window.width - below.width)
    if any(odd):
        plane = np.pad(plane, ((0, odd[0]), (0, odd[1])), constant_values=NODATA)
    pixels = np.ascontiguousarray(reduce(plane))
    call(coarser.WriteRaster, window.col, window.row, window.width, window.height, pixels.data)
    return hashlib.sha256(pixels).hexdigest()


def mode(plane: np.ndarray) -> np.ndarray:
    """The commonest value of each two by two pixels, the first of equally common ones; holes do not count.

    Shapes: (2 H, 2 W) uint8 -> (H, W).
    """
    a, b, c, d = quarters = _quarters(plane)
    result = a.copy()
    alone = (a != b) & (a != c) & (a != d)
    np.copyto(result, c, where=alone & (c == d))
    np.copyto(result, b, where=alone & ((b == c) | (b == d)))
    if (plane == NODATA).any():
        for quarter in quarters:
            np.copyto(result, quarter, where=result == NODATA)
    return result


def mean(plane: np.ndarray) -> np.ndarray:
    """The rounded mean of each two by two pixels; holes do not count.

    Shapes: (2 H, 2 W) uint8 -> (H, W).
    """
    quarters = _quarters(plane)
    total = sum(np.where(quarter == NODATA, 0, quarter).astype(np.uint16) for quarter in quarters)
    count = sum((quarter != NODATA).astype(np.uint16) for quarter in quarters)
    return np.where(count == 0, NODATA, (total + count // 2) // np.maximum(count, 1)).astype(np.uint8)


def _quarters(plane: np.ndarray) -> list[np.ndarray]:
    return [np.ascontiguousarray(plane[row::2, col::2]) for row in (0, 1) for col in (0, 1)]
