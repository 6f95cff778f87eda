"""BANet: a dependency path through ResT-Lite and a texture path of convolutions, fused at stride 8.

Source: Wang et al. 2021, Transformer Meets Convolution: A Bilateral Awareness Network for Semantic Segmentation of Very
Fine Resolution Urban Scene Images, Remote Sensing 13(16), 3065.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import initialise
from .linear_attention import CosineAttention
from .rest import ResT
from .segmenter import Segmenter


class ConvNormReLU(nn.Module):
    """Convolution, batch norm, ReLU."""

    def __init__(self, in_channels: int, channels: int, kernel: int = 1, stride: int = 1) -> None:
        super().__init__()
        self.conv = nn.Conv2d(in_channels, channels, kernel, stride, kernel // 2, bias=False)
        self.bn = nn.BatchNorm2d(channels)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.bn(self.conv(x)))


class PixelShuffleUp(nn.Module):
    """Twice the height and width."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(channels, 4 * channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        return F.pixel_shuffle(self.proj(x), 2)


class AttentionEmbedding(nn.Module):
    """The deeper map says where to look in the shallower one."""

    def __init__(self, deep: int, shallow: int) -> None:
        super().__init__()
        self.attention = CosineAttention(deep)
        self.conv_attn = ConvNormReLU(deep, shallow, 3)
        self.up = PixelShuffleUp(shallow)

    def forward(self, shallow: Tensor, deep: Tensor) -> Tensor:
        """(B, C, H, W) and (B, C', H/2, W/2) -> (B, C, H, W)."""
        return shallow * self.up(self.conv_attn(self.attention(deep))) + shallow


class DependencyPath(nn.Module):
    """ResT-Lite, of which the last two maps are used."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.ResT = ResT(in_channels)
        shallow, deep = self.ResT.channels[2:]
        self.AE = AttentionEmbedding(deep, shallow)
        self.conv_avg = ConvNormReLU(shallow, channels)

    def fuse(self, shallow: Tensor, deep: Tensor) -> Tensor:
        """The maps of strides 16 and 32 -> (B, C, H/8, W/8)."""
        return F.interpolate(self.conv_avg(self.AE(shallow, deep)), scale_factor=2, mode="nearest")


class TexturePath(nn.Module):
    """Convolutions to stride 8, of what the encoder's patches lose."""

    def __init__(self, in_channels: int, channels: int, width: int = 64) -> None:
        super().__init__()
        self.conv1 = ConvNormReLU(in_channels, width, 7, stride=2)
        self.conv2 = ConvNormReLU(width, width, 3, stride=2)
        self.conv3 = ConvNormReLU(width, width, 3, stride=2)
        self.conv_out = ConvNormReLU(width, channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, in_channels, H, W) -> (B, C, H/8, W/8)."""
        return self.conv_out(self.conv3(self.conv2(self.conv1(x))))


class FeatureAggregation(nn.Module):
    """Both paths side by side, weighed by attention."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.convblk = ConvNormReLU(channels, channels)
        self.conv_atten = CosineAttention(channels)

    def forward(self, texture: Tensor, dependency: Tensor) -> Tensor:
        both = self.convblk(torch.cat((texture, dependency), dim=1))
        return both * self.conv_atten(both) + both


class Output(nn.Module):
    """A block of 8 x 8 scores for every pixel of stride 8."""

    FACTOR = 8

    def __init__(self, channels: int, num_classes: int) -> None:
        super().__init__()
        self.conv = ConvNormReLU(channels, channels, 3)
        self.conv_out = nn.Conv2d(channels, num_classes * self.FACTOR**2, 1)


class BANet(Segmenter):
    """See the module."""

    mark = "cp."
    first = "cp.ResT.stem.conv1.weight"
    encoder_parts = ("cp.ResT.", "sp.")
    pretrained_part = "cp.ResT."
    head = "conv_out.conv_out."
    rows_per_class = Output.FACTOR**2

    def __init__(self, num_classes: int, in_channels: int = 3, channels: int = 128) -> None:
        """`channels`: of each path where they meet."""
        super().__init__()
        self.cp = DependencyPath(in_channels, channels)
        self.sp = TexturePath(in_channels, channels)
        self.fam = FeatureAggregation(2 * channels)
        self.conv_out = Output(2 * channels, num_classes)
        self.cp.ResT.apply(initialise)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return (self.sp(x), *self.cp.ResT(x)[2:])

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        texture, shallow, deep = maps
        return (self.conv_out.conv(self.fam(texture, self.cp.fuse(shallow, deep))),)

    def score(self, features: Tensor) -> Tensor:
        return F.pixel_shuffle(self.conv_out.conv_out(features), Output.FACTOR)
