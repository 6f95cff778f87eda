"""The local supervision module (LSM): auxiliary class scores from each decoder stage, for training alone.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, section II-C; unlike the text, the published output convolution
has no bias.
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from .convolutions import normalised


class LocalSupervision(nn.Module):
    """Class scores of one decoder stage from a 3x3 and a 1x1 branch."""

    def __init__(self, channels: int, num_classes: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.conv3 = normalised(channels, channels, 3, activation=nn.ReLU6)
        self.conv1 = normalised(channels, channels, 1, activation=nn.ReLU6)
        self.drop = nn.Dropout(dropout)
        self.conv_out = nn.Conv2d(channels, num_classes, 1, bias=False)

    def forward(self, x: Tensor, size: tuple[int, int]) -> Tensor:
        """(B, C, h, w) -> (B, K, *size)."""
        scores = self.conv_out(self.drop(self.conv3(x) + self.conv1(x)))
        return F.interpolate(scores, size, mode="bilinear", align_corners=False)
