"""Pictures of a map, of the reference, and of where the two disagree."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..raster.class_map import NODATA, ClassMap
from ..raster.pictures import class_colours, picture_size, png
from ..raster.window import Window
from ..texts import Text
from .matching import AssessedClass
from .reference import Labels, Reference

_SIDE_PX = 800
"""Longer side of a picture, at most."""

_MARGIN_SHARE, _MARGIN_PX = 0.05, 16
"""Of the map around the reference."""

_SPARSE, _MARKS = 0.02, 130
"""If points, or polygons on shrunk pixels, fill less of a picture, each place is drawn so large a part of it."""

AGREES, DISAGREES = (169, 184, 198), (215, 48, 31)
"""Red, green, blue."""

_GROUND = (240, 240, 240, 255)
"""Where there is a map but no reference."""


class Views:
    """Pictures in the making: the part of the map around the reference, on so few pixels as a page can show."""

    def __init__(self, reference: Reference, whole: Window) -> None:
        """whole: all pixels of the map."""
        extent = reference.extent
        margin = max(_MARGIN_PX, round(_MARGIN_SHARE * max(extent.width, extent.height)))
        self._part = extent.grow(margin).clip(whole)
        self._width, self._height = picture_size(self._part.width, self._part.height, _SIDE_PX)
        self._needs_marks = reference.kind == "points" or self._width < self._part.width
        count = self._width * self._height
        self._numbers, self._labels, self._wrong = (np.zeros(count, dtype=np.int64) for _ in range(3))

    def add(self, labels: Labels, wrong: np.ndarray) -> None:
        """Take in a part of the reference. `wrong`: (N,) bool, where the map shows another class."""
        if not len(labels.rows):
            return
        rows = (labels.window.row + labels.rows - self._part.row) * self._height // self._part.height
        cols = (labels.window.col + labels.cols - self._part.col) * self._width // self._part.width
        places = rows * self._width + cols
        self._numbers[places] = labels.numbers
        first = places.min()
        for total, found in (
            (self._labels, np.bincount(places - first)),
            (self._wrong, np.bincount((places - first)[wrong])),
        ):
            total[first : first + len(found)] += found

    def pictures(
        self, class_map: ClassMap, classes: Sequence[AssessedClass], of_values: np.ndarray
    ) -> dict[str, bytes]:
        """Name -> PNG.

        Args:
            of_values: (V,) the number of the class that each number of a value stands for.
        Raises:
            DamagedRasterError, ClassCodeError.
        """
        codes = class_map.read_shrunk(self._part, self._width, self._height)
        ground = (codes != NODATA)[..., None] * np.array(_GROUND, dtype=np.uint8)
        places = np.flatnonzero(self._labels)
        wrong = (self._wrong[places] / self._labels[places])[:, None]
        colours = np.array([_rgb(entry.color) for entry in classes])
        agreement = np.array(AGREES) * (1 - wrong) + np.array(DISAGREES) * wrong
        order = np.argsort(wrong[:, 0], kind="stable")  # what disagrees is drawn last
        return {
            Text("Map"): png(class_colours(entry for entry in classes if entry.in_map)[codes]),
            Text("Reference"): png(self._drawn(ground, places, colours[of_values[self._numbers[places]]])),
            Text("Agreement"): png(self._drawn(ground, places[order], agreement[order])),
        }

    def _drawn(self, ground: np.ndarray, places: np.ndarray, colours: np.ndarray) -> np.ndarray:
        """(H, W, 4) uint8: the ground, and on it places in their colours (N, 3)."""
        is_marked = self._needs_marks and len(places) < _SPARSE * self._labels.size
        side = 1 + max(self._width, self._height) // _MARKS if is_marked else 1
        reach = np.arange(side) - side // 2
        rows, cols = np.divmod(places, self._width)
        rows = (rows[:, None, None] + reach[:, None]).clip(0, self._height - 1)
        cols = (cols[:, None, None] + reach).clip(0, self._width - 1)
        drawn = ground.copy()
        drawn[rows, cols] = np.column_stack((colours.round(), np.full(len(colours), 255)))[:, None, None]
        return drawn


def _rgb(colour: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(colour.lstrip("#")))
