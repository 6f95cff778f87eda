"""How sure a segmentation was of each pixel."""

from __future__ import annotations

import numpy as np

from ..raster.class_map import NODATA, ClassMap
from ..raster.errors import NotAClassMapError
from ..raster.grid import Grid
from ..raster.window import Window
from ..texts import Text
from .errors import NotConfidenceError


class Confidence:
    """A raster of percents as Segment land cover writes it. It belongs to the thread that opened it."""

    def __init__(self, path: str) -> None:
        """Raises: UnreadableRasterError, NotConfidenceError."""
        try:
            self._bytes = ClassMap(path)  # what is said of codes holds for percents
        except NotAClassMapError as error:
            found = error.details
            why = (
                Text("it has 1 band of type {dtype}", dtype=found["dtype"])
                if found["bands"] == 1
                else Text("it has {bands} bands", bands=found["bands"])
            )
            raise NotConfidenceError(found["name"], why) from error

    def read_on(self, grid: Grid, window: Window) -> np.ndarray:
        """(H, W) uint8 percents in a window of a grid, NODATA where there is none.

        Raises:
            NotConfidenceError, DamagedRasterError.
        """
        percents = self._bytes.read_on(grid, window)
        wrong = percents[(percents > 100) & (percents != NODATA)]
        if wrong.size:
            raise NotConfidenceError(self._bytes.name, Text("it holds the value {value}", value=wrong[0]))
        return percents
