"""Square windows of a map, and where their pixels lie to each other.

Source: Liu et al. 2021, Swin Transformer, arXiv:2103.14030.
"""

from __future__ import annotations

import torch
from torch import Tensor


def split_windows(x: Tensor, side: int) -> Tensor:
    """(B, H, W, C), H and W multiples of the side -> (B * windows, side * side, C), row by row."""
    batch, height, width, channels = x.shape
    x = x.view(batch, height // side, side, width // side, side, channels)
    return x.transpose(2, 3).reshape(-1, side * side, channels)


def merge_windows(x: Tensor, side: int, size: tuple[int, int]) -> Tensor:
    """What `split_windows` gave -> (B, H, W, C) of that height and width."""
    height, width = size
    x = x.view(-1, height // side, width // side, side, side, x.shape[2])
    return x.transpose(2, 3).reshape(-1, height, width, x.shape[5])


def relative_position_index(side: int) -> Tensor:
    """(side^2, side^2) int64: of two pixels of a window, the number of their distance, below (2 side - 1)^2."""
    rows, columns = torch.meshgrid(torch.arange(side), torch.arange(side), indexing="ij")
    rows, columns = (each.flatten()[:, None] - each.flatten() + side - 1 for each in (rows, columns))
    return rows * (2 * side - 1) + columns
