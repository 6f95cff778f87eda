"""Efficient PyramidMamba: a ResNet-18, a pyramid of pooled maps mixed by one Mamba block, and plain convolutions.

Source: Wang et al. 2024, PyramidMamba: Rethinking Pyramid Feature Fusion with Selective Space State Model for Semantic
Segmentation of Remote Sensing Imagery, arXiv:2406.10828.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .convolutions import lone, normalised
from .mamba import Mamba
from .segmenter import Segmenter
from .timm_encoder import feature_net

CHANNELS = 128
DROPOUT = 0.1


def _block(in_channels: int, channels: int, kernel: int = 3) -> nn.Sequential:
    return normalised(in_channels, channels, kernel, activation=nn.ReLU6)


class PyramidMixer(nn.Module):
    """The map and what it looks like from afar, side by side, as one sequence."""

    def __init__(self, in_channels: int, map_px: int) -> None:
        """`map_px`: side of the map that the sizes of the pools are made for."""
        super().__init__()
        sizes = range(1, map_px, map_px // 4)
        self.pool_layers = nn.ModuleList(
            nn.Sequential(_block(in_channels, CHANNELS, 1), nn.AdaptiveAvgPool2d(size))
            if size == 1
            else nn.Sequential(nn.AdaptiveAvgPool2d(size), _block(in_channels, CHANNELS, 1))
            for size in sizes
        )
        self.channels = in_channels + len(sizes) * CHANNELS
        self.mamba = Mamba(self.channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', H, W)."""
        size = x.shape[2:]
        pooled = [F.interpolate(p(x), size, mode="bilinear", align_corners=False) for p in self.pool_layers]
        x = torch.cat((x, *pooled), dim=1)
        return self.mamba(x.flatten(2).transpose(1, 2)).transpose(1, 2).unflatten(2, size)


class ConvFeedForward(nn.Module):
    """A convolution, then an MLP of each pixel."""

    def __init__(self, in_channels: int, inner: int, channels: int) -> None:
        super().__init__()
        self.conv = _block(in_channels, in_channels)
        self.fc1 = lone(in_channels, inner)
        self.fc2 = lone(inner, channels)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, x: Tensor) -> Tensor:
        x = self.drop(F.gelu(self.fc1(self.conv(x))))
        return self.drop(self.fc2(x))


class PyramidBlock(nn.Module):
    """From the encoder's last map to the decoder's first."""

    def __init__(self, in_channels: int, map_px: int) -> None:
        super().__init__()
        self.mamba = PyramidMixer(in_channels, map_px)
        self.conv_ffn = ConvFeedForward(self.mamba.channels, in_channels, CHANNELS)

    def forward(self, x: Tensor) -> Tensor:
        return self.conv_ffn(self.mamba(x))


class Decoder(nn.Module):
    """From the maps of strides 4 and 32 to features at full resolution."""

    def __init__(self, shallow: int, deep: int, num_classes: int, map_px: int) -> None:
        super().__init__()
        half = CHANNELS // 2
        self.b3 = PyramidBlock(deep, map_px)
        self.up_conv = nn.Sequential(
            *(part for _ in range(3) for part in (_block(CHANNELS, CHANNELS), nn.Upsample(scale_factor=2)))
        )
        self.pre_conv = _block(shallow, CHANNELS)
        double = {"scale_factor": 2, "mode": "bilinear", "align_corners": False}
        self.head = nn.Sequential(
            _block(CHANNELS, half), nn.Upsample(**double), _block(half, half), nn.Upsample(**double),
            lone(half, num_classes),
        )  # fmt: skip

    def forward(self, shallow: Tensor, deep: Tensor) -> Tensor:
        return self.head[:4](self.up_conv(self.b3(deep)) + self.pre_conv(shallow))


class EfficientPyramidMamba(Segmenter):
    """See the module."""

    mark = "decoder.b3.mamba."
    first = "backbone.conv1.weight"
    encoder_parts = ("backbone.",)
    pretrained_part = "backbone."
    head = "decoder.head.4."

    def __init__(self, num_classes: int, in_channels: int = 3, map_px: int = 16) -> None:
        """`map_px`: side of the encoder's last map, for the pools; 16, as published, is that of images of 512 px."""
        super().__init__()
        self.backbone = feature_net("resnet18", in_channels)
        _, shallow, *_, deep = self.backbone.feature_info.channels()
        self.decoder = Decoder(shallow, deep, num_classes, map_px)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        maps = self.backbone(x)
        return maps[1], maps[4]

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        return (self.decoder(*maps),)

    def score(self, features: Tensor) -> Tensor:
        return self.decoder.head[4](features)
