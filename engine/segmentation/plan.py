"""The blocks of a raster: what is read, sent to the worker and stored in one piece."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from ..raster.window import Window
from .windows import touching

BLOCK_PX = 3072
"""Side of a block without its margin, in the pixels that the network looks at. Windows at its borders belong to two
blocks: the fewer blocks the better, above all if their sides are multiples of the windows' stride, as of 384 here."""

_MULTIPLE_PX = 256

_MAX_BLOCK_BYTES = 128 << 20
"""Of what comes back for a block: where the raster's pixels are much smaller than the network's, it is the most."""

_MAX_SCORES_BYTES = 256 << 20
"""Of the scores, float32, that the worker adds up for a block."""


@dataclass(frozen=True)
class Block:
    """One cell of a grid that is anchored at the first pixel of the raster."""

    row: int
    """Row of the cell in the grid, from 0."""
    col: int
    """Column of the cell in the grid, from 0."""
    core: Window
    """The pixels of the raster to classify, within the requested extent."""
    focus: Window
    """The working pixels that the classes of the core are made of."""
    read: Window
    """The focus and its margin, in working pixels: all of every window that touches the focus."""

    @property
    def name(self) -> str:
        return f"{self.row}_{self.col}"


@dataclass(frozen=True)
class Plan:
    """The blocks that cover an extent, row by row; nothing is stored for each, there may be a million.

    Windows are anchored to the working grid, so a pixel gets the same windows, and the same class, whatever the block
    and the extent.
    """

    raster: Window
    """All pixels of the raster."""
    extent: Window
    """The pixels wanted, within the raster."""
    working: Window
    """All pixels of the working grid."""
    window_px: int
    """Working pixels that the network sees at a time, along each side."""
    stride_px: int
    """Working pixels from one window to the next."""
    num_classes: int = 1
    planes: int = 1
    """Bytes that come back for a pixel."""

    @property
    def scale(self) -> tuple[float, float]:
        """Working pixels per pixel of the raster, along columns and rows."""
        return self.working.width / self.raster.width, self.working.height / self.raster.height

    @property
    def block_px(self) -> tuple[int, int]:
        """Columns and rows of a whole block, in pixels of the raster."""
        largest = math.isqrt(_MAX_BLOCK_BYTES // self.planes)
        seen = min(BLOCK_PX, math.isqrt(_MAX_SCORES_BYTES // (4 * self.num_classes)))
        sides = (min(seen / scale, largest) // _MULTIPLE_PX * _MULTIPLE_PX for scale in self.scale)
        width, height = (max(_MULTIPLE_PX, int(side)) for side in sides)
        return width, height

    def __len__(self) -> int:
        return len(self._rows()) * len(self._columns())

    def __iter__(self) -> Iterator[Block]:
        width, height = self.block_px
        for row in self._rows():
            for col in self._columns():
                core = Window(col * width, row * height, width, height).clip(self.extent)
                focus = self._focus(core)
                yield Block(row, col, core, focus, self._windows(focus))

    def _rows(self) -> range:
        height = self.block_px[1]
        return range(self.extent.row // height, -(-self.extent.bottom // height))

    def _columns(self) -> range:
        width = self.block_px[0]
        return range(self.extent.col // width, -(-self.extent.right // width))

    def _focus(self, core: Window) -> Window:
        if self.working == self.raster:
            return core
        across, down = self.scale
        col, row = math.floor(core.col * across) - 1, math.floor(core.row * down) - 1  # one more to interpolate
        right, bottom = math.ceil(core.right * across) + 1, math.ceil(core.bottom * down) + 1
        return Window(col, row, right - col, bottom - row).clip(self.working)

    def _windows(self, focus: Window) -> Window:
        """All that the windows see that touch the focus."""
        grid = self.window_px, self.stride_px
        columns, width = touching(focus.col, focus.right, self.working.width, *grid)
        rows, height = touching(focus.row, focus.bottom, self.working.height, *grid)
        return Window(columns[0], rows[0], columns[-1] + width - columns[0], rows[-1] + height - rows[0])
