"""How far class maps on one grid agree. Classes are the same if their names are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

import numpy as np

from ..accuracy.matching import same_name
from ..accuracy.views import AGREES, DISAGREES
from ..raster.class_map import NODATA, ClassMap
from ..raster.pictures import picture_size, png
from ..raster.tiles import tiles_where

_NONE = 255
"""Number of pixels without a class."""

_SIDE_PX = 800
"""Longer side of the picture, at most."""


class Maps:
    """Maps on one grid, read with one numbering of the classes. They belong to the thread that opened them."""

    def __init__(self, paths: Sequence[Path]) -> None:
        """Raises: UnreadableRasterError, NotAClassMapError."""
        self._maps = [ClassMap(path) for path in paths]
        self._window = self._maps[0].grid.window
        names = sorted({same_name(name) for each in self._maps for name in each.legend.names.values()})
        self._numbers = [self._numbering(each, names) for each in self._maps]

    def agreement(
        self, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
    ) -> tuple[np.ndarray, float]:
        """(N, N) float64 share of the pixels with a class in both maps where they agree, and the share where all do of
        those with a class in all; NaN where there is none.

        Raises:
            DamagedRasterError, Cancelled.
        """
        count = len(self._maps)
        both, same = np.zeros((count, count)), np.zeros((count, count))
        in_all, unanimous = 0, 0
        for tile in tiles_where(lambda window: True, self._window, progress, is_cancelled):
            classes = [numbers[each.read(tile)] for numbers, each in zip(self._numbers, self._maps)]
            known = [each != _NONE for each in classes]
            for one, other in combinations(range(count), 2):
                shared = known[one] & known[other]
                both[one, other] += shared.sum()
                same[one, other] += (classes[one] == classes[other])[shared].sum()
            everywhere = np.logical_and.reduce(known)
            in_all += int(everywhere.sum())
            unanimous += int(np.logical_and.reduce([everywhere, *(each == classes[0] for each in classes[1:])]).sum())
        with np.errstate(invalid="ignore", divide="ignore"):
            shares = (same + same.T) / (both + both.T)
        np.fill_diagonal(shares, 1.0)
        return shares, unanimous / in_all if in_all else float("nan")

    def picture(self) -> bytes:
        """A PNG of how many maps are of the opinion of most. Raises: DamagedRasterError, GdalError."""
        width, height = picture_size(self._window.width, self._window.height, _SIDE_PX)
        classes = np.stack(
            [numbers[each.read_shrunk(self._window, width, height)] for numbers, each in zip(self._numbers, self._maps)]
        )
        known = (classes != _NONE).sum(axis=0)
        most = np.max([((classes == each) & (classes != _NONE)).sum(axis=0) for each in classes], axis=0)
        apart = ((known - most) / np.maximum(known - 1, 1))[..., None]
        colours = (np.array(AGREES) * (1 - apart) + np.array(DISAGREES) * apart).round()
        opacity = np.where(known > 0, 255, 0)[..., None]
        return png(np.concatenate((colours, opacity), axis=-1).astype(np.uint8))

    def _numbering(self, class_map: ClassMap, names: list[str]) -> np.ndarray:
        """(256,) uint8 number of each code."""
        numbers = np.full(256, _NONE, np.uint8)
        for code, name in class_map.legend.names.items():
            numbers[code] = names.index(same_name(name))
        numbers[NODATA] = _NONE
        return numbers
