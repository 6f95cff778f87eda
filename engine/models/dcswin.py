"""DC-Swin: a Swin Transformer and a densely connected decoder with attention over pixels and over channels.

Source: Wang et al. 2022, A Novel Transformer Based Semantic Segmentation Scheme for Fine-Resolution Remote Sensing
Images, IEEE GRSL 19, 6506105, arXiv:2104.12137.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor, nn

from .convolutions import convolution, lone, normalised
from .layers import initialise
from .linear_attention import CosineAttention, CosineChannelAttention
from .segmenter import Segmenter
from .swin import Swin

DROPOUT = 0.05


def _dilated(in_channels: int, channels: int, dilation: int) -> nn.Sequential:
    depthwise = convolution(in_channels, in_channels, 3, dilation=dilation, groups=in_channels)
    return nn.Sequential(depthwise, convolution(in_channels, channels), nn.BatchNorm2d(channels), nn.ReLU())


def _double() -> nn.Upsample:
    return nn.Upsample(scale_factor=2, mode="nearest")


def _large_field(channels: int) -> nn.Sequential:
    """(B, C, H, W) -> (B, C/4, 4H, 4W)."""
    first, second = _dilated(channels, channels // 2, 6), _dilated(channels // 2, channels // 4, 12)
    return nn.Sequential(first, _double(), second, _double())


class DownConnection(nn.Module):
    """Half the height and width, twice the channels, as a residual block."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convbn1 = normalised(channels, 2 * channels)
        self.convbn2 = normalised(2 * channels, 2 * channels, stride=2)
        self.downsample = normalised(channels, 2 * channels, stride=2)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.convbn2(F.relu(self.convbn1(x))) + self.downsample(x))


class DenselyConnectedAggregation(nn.Module):
    """DCFAM: every map takes in deeper and shallower ones."""

    def __init__(self, channels: Sequence[int]) -> None:
        """`channels`: of the maps of strides 4, 8, 16 and 32, each twice those of the one before."""
        super().__init__()
        first, second, third, last = channels
        self.conv4 = lone(last, last)
        self.conv1 = lone(first, first)
        self.lf4 = _large_field(last)
        self.lf3 = _large_field(third)
        self.ca = CosineChannelAttention()
        self.pa = CosineAttention(third)
        self.down12 = DownConnection(first)
        self.down231 = DownConnection(second)
        self.down232 = DownConnection(second)
        self.down34 = DownConnection(third)

    def forward(self, maps: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
        """-> the maps of strides 4 and 8."""
        x1, x2, x3, x4 = maps
        out4 = self.conv4(x4) + self.down34(self.pa(self.down232(x2)))
        out3 = self.pa(x3) + self.down231(self.ca(self.down12(x1)))
        out2 = self.ca(x2) + self.lf4(out4)
        return self.lf3(out3) + self.conv1(x1), out2


class Decoder(nn.Module):
    """From the four maps to features of stride 4, and from these to scores."""

    def __init__(self, encoder_channels: Sequence[int], num_classes: int) -> None:
        super().__init__()
        first, second, *_ = encoder_channels
        self.dcfam = DenselyConnectedAggregation(encoder_channels)
        self.drop = nn.Dropout2d(DROPOUT)
        self.segmentation_head = nn.Sequential(normalised(first, first, activation=nn.ReLU), lone(first, num_classes))
        self.up = nn.Sequential(normalised(second, first, activation=nn.ReLU), _double())

    def forward(self, maps: Sequence[Tensor]) -> Tensor:
        finer, coarser = self.dcfam(maps)
        return self.segmentation_head[0](self.drop(finer + self.up(coarser)))


class DCSwin(Segmenter):
    """See the module."""

    mark = "decoder.dcfam."
    first = "backbone.patch_embed.proj.weight"
    encoder_parts = ("backbone.",)
    pretrained_part = "backbone."
    head = "decoder.segmentation_head.1."

    def __init__(self, num_classes: int, in_channels: int = 3, frozen_stages: int = 2) -> None:
        """`frozen_stages`: see `Swin`; two, as published, are for an encoder that has been trained before."""
        super().__init__()
        self.backbone = Swin(in_channels, frozen_stages=frozen_stages)
        self.backbone.apply(initialise)
        self.decoder = Decoder(self.backbone.channels, num_classes)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.backbone(x))

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        return (self.decoder(maps),)

    def score(self, features: Tensor) -> Tensor:
        """Enlarged with the corners in place, as published."""
        scores = self.decoder.segmentation_head[1](features)
        return F.interpolate(scores, scale_factor=4, mode="bilinear", align_corners=True)
