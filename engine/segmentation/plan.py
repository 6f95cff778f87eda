"""The blocks of a raster: what is read, sent to the worker and stored in one piece."""

from __future__ import annotations

from dataclasses import dataclass

from ..raster.window import Window

BLOCK_PX = 2048
"""Side of a block without its margin."""


@dataclass(frozen=True)
class Block:
    """One cell of a grid that is anchored at the first pixel of the raster."""

    row: int
    """Row of the cell in the grid, from 0."""
    col: int
    """Column of the cell in the grid, from 0."""
    core: Window
    """The pixels to classify, within the raster and the requested extent."""
    read: Window
    """The core and its margin, within the raster: as much as the prediction of the core may look at."""

    @property
    def name(self) -> str:
        return f"{self.row}_{self.col}"


def plan_blocks(
    raster_width: int, raster_height: int, extent: Window, block_px: int = BLOCK_PX, margin_px: int = 0
) -> list[Block]:
    """The blocks that cover an extent, row by row.

    A margin as wide as a prediction window holds all of every window that touches the core. Windows are anchored to the
    raster too, so a pixel gets the same windows, and the same class, whatever the block and the extent.

    Args:
        extent: the pixels wanted; what lies outside the raster is ignored.
        margin_px: pixels to read beyond each side of the core.
    """
    raster = Window(0, 0, raster_width, raster_height)
    wanted = extent.clip(raster)
    blocks = []
    for row in range(wanted.row // block_px, -(-wanted.bottom // block_px)):
        for col in range(wanted.col // block_px, -(-wanted.right // block_px)):
            core = Window(col * block_px, row * block_px, block_px, block_px).clip(wanted)
            blocks.append(Block(row, col, core, core.grow(margin_px).clip(raster)))
    return blocks
