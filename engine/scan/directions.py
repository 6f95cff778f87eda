"""The four visiting orders of a map: 0 rows, 1 columns, 2 rows reversed, 3 columns reversed."""

from __future__ import annotations

from torch import Tensor

DIRECTIONS = 4


def visit(x: Tensor, direction: int) -> Tensor:
    """(B, H, W, C) -> (B, H*W, C) in the visiting order of a direction."""
    if direction % 2 == 1:
        x = x.transpose(1, 2)
    x = x.reshape(x.shape[0], -1, x.shape[3])
    return x.flip(1) if direction >= 2 else x


def merge(y: Tensor, direction: int, height: int, width: int) -> Tensor:
    """(B, H*W, C) in the visiting order of a direction -> (B, H, W, C)."""
    if direction >= 2:
        y = y.flip(1)
    if direction % 2 == 1:
        return y.reshape(y.shape[0], width, height, -1).transpose(1, 2)
    return y.reshape(y.shape[0], height, width, -1)
