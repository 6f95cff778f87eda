"""Places that may be worth a label: the least sure squares of every class, so few of them that they fit any memory."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ..raster.class_map import NODATA, ClassMap
from ..raster.coverage import has_data
from ..raster.tiles import tiles_where
from ..raster.window import Window
from .confidence import Confidence
from .job import LabelNextJob
from .labels import KnownLabels

CANDIDATE = np.dtype([
    ("code", np.uint8),
    ("cell", np.int64),
    ("region", np.int64),
    ("unsure", np.float64),
    ("col", np.int64),
    ("row", np.int64),
])  # fmt: skip
"""A square: the class it is a place of, where it lies, 100 minus its mean confidence, and its first pixel."""

_VALID_SHARE = 0.5
"""Part of a square that has a class and a confidence, at least."""

_CLASS_SHARE = 0.25
"""Part of a square that a class fills, at least, to make it a place of that class: roads fill no square."""

_NEIGHBOURS = 9
"""Cells that lie closer to a point than their side, with that of the point."""

_REGIONS = 4
"""Regions for each place that is wanted."""

_PENDING = 1 << 16
"""Squares that are gathered before the best of them are kept."""


class Candidates:
    """Goes through a map, and keeps of each class the least sure square of each cell, in few cells.

    Cells have the side of the distance between places. A place that is chosen so rules out nine of them at most, and
    the least sure cells, nine times as many as places are wanted, are enough. To these come the least sure ones of
    regions all over the map, so that places can be spread.
    """

    def __init__(self, class_map: ClassMap, confidence: Confidence, labels: KnownLabels, job: LabelNextJob) -> None:
        self._map, self._confidence, self._labels = class_map, confidence, labels
        self._side = job.side_px
        self._reach = max(0, job.distance_px - job.side_px // 2)
        self._cell = max(job.distance_px, job.side_px)
        grid = class_map.grid
        self._region = max(self._cell, math.ceil(math.sqrt(grid.width * grid.height / (_REGIONS * job.count))))
        self._limit = _NEIGHBOURS * job.count
        self._kept = np.empty(0, CANDIDATE)
        self._pending: list[np.ndarray] = []
        self.pixels = np.zeros(NODATA + 1, dtype=np.int64)
        """By code: those that have a confidence."""

    def find(self, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> np.ndarray:
        """(N,) CANDIDATE, by code, the least sure first, then by row and column.

        Raises:
            DamagedRasterError, ClassCodeError, NotConfidenceError, GdalError, Cancelled.
        """
        whole, dataset = self._map.grid.window, self._map.dataset
        for tile in tiles_where(lambda tile: has_data(dataset, self._seen(tile)), whole, progress, is_cancelled):
            squares = self._squares(tile)
            if not squares.is_empty:
                self._pending.append(self._look_at(squares))
            if sum(map(len, self._pending)) > _PENDING:
                self._sift()
        self._sift()
        return self._kept

    def _seen(self, tile: Window) -> Window:
        """Where the squares lie that begin in a tile."""
        return Window(tile.col, tile.row, tile.width + self._side, tile.height + self._side).clip(self._map.grid.window)

    def _squares(self, tile: Window) -> Window:
        """The squares whose first pixel lies in a tile; they may reach beyond the raster."""
        side = self._side
        col, row = -(-tile.col // side) * side, -(-tile.row // side) * side
        right, bottom = -(-tile.right // side) * side, -(-tile.bottom // side) * side
        return Window(col, row, right - col, bottom - row)

    def _look_at(self, squares: Window) -> np.ndarray:
        """(n,) CANDIDATE: the squares of a window, each once for every class it is a place of."""
        window = squares.clip(self._map.grid.window)
        codes, percents = self._map.read(window), self._confidence.read_on(self._map.grid, window)
        known = (codes != NODATA) & (percents != NODATA)
        side, rows, cols = self._side, squares.height // self._side, squares.width // self._side
        numbers = (np.arange(window.height) // side)[:, None] * cols + np.arange(window.width) // side
        numbers, codes, percents = numbers[known], codes[known], percents[known]
        counts = np.bincount(numbers * (NODATA + 1) + codes, minlength=rows * cols * (NODATA + 1))
        counts = counts.reshape(rows * cols, NODATA + 1)
        self.pixels += counts.sum(axis=0)
        total = counts.sum(axis=1)
        unsure = 100 - np.bincount(numbers, percents, rows * cols) / np.maximum(total, 1)
        usable = total >= _VALID_SHARE * side**2
        if not usable.any():
            return np.empty(0, CANDIDATE)
        usable &= ~self._labels.near(squares, side, self._reach).ravel()
        square, code = np.nonzero((counts >= _CLASS_SHARE * side**2) & usable[:, None])
        found = np.empty(len(square), CANDIDATE)
        found["code"], found["unsure"] = code, unsure[square]
        found["row"], found["col"] = squares.row + square // cols * side, squares.col + square % cols * side
        for part, side in (("cell", self._cell), ("region", self._region)):
            across = -(-self._map.grid.width // side)
            found[part] = found["row"] // side * across + found["col"] // side
        return found

    def _sift(self) -> None:
        """Keep the least sure square of each class and cell, in the least sure cells and that of each region."""
        found = np.concatenate((self._kept, *self._pending))
        self._pending = []
        found = found[np.lexsort((found["col"], found["row"], -found["unsure"], found["code"]))]
        found = found[_firsts(found, "cell")]
        place = np.arange(len(found)) - np.searchsorted(found["code"], found["code"])
        self._kept = found[(place < self._limit) | _firsts(found, "region")]


def _firsts(candidates: np.ndarray, part: str) -> np.ndarray:
    """(N,) bool: which of them are the first ones of their class in a cell or region."""
    _, first = np.unique(candidates[["code", part]], return_index=True)
    mask = np.zeros(len(candidates), dtype=bool)
    mask[first] = True
    return mask
