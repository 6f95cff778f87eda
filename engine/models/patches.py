"""Four neighbouring tokens become one.

Source: Liu et al. 2021, Swin Transformer, arXiv:2103.14030.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn


class PatchMerging(nn.Module):
    """Half the height and width, twice the channels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.reduction = nn.Linear(4 * channels, 2 * channels, bias=False)
        self.norm = nn.LayerNorm(4 * channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C), H and W even -> (B, H/2, W/2, 2C)."""
        quarters = [x[:, row::2, column::2] for column in (0, 1) for row in (0, 1)]
        return self.reduction(self.norm(torch.cat(quarters, dim=-1)))
