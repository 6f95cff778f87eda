"""Convolutions as the comparators' authors put them together; the names of the parts are those in their checkpoints."""

from __future__ import annotations

from torch import nn


def convolution(
    in_channels: int, channels: int, kernel: int = 1, stride: int = 1, dilation: int = 1, groups: int = 1
) -> nn.Conv2d:
    """Without bias; an even kernel takes a pixel less before than behind."""
    padding = (stride - 1 + dilation * (kernel - 1)) // 2
    return nn.Conv2d(in_channels, channels, kernel, stride, padding, dilation, groups, bias=False)


def lone(in_channels: int, channels: int, kernel: int = 1) -> nn.Sequential:
    """A convolution alone."""
    return nn.Sequential(convolution(in_channels, channels, kernel))


def normalised(
    in_channels: int, channels: int, kernel: int = 3, stride: int = 1, activation: type[nn.Module] | None = None
) -> nn.Sequential:
    """Convolution, batch norm, activation."""
    parts = [convolution(in_channels, channels, kernel, stride), nn.BatchNorm2d(channels)]
    return nn.Sequential(*parts, *([activation()] if activation else []))


def separable(in_channels: int, channels: int, kernel: int = 3) -> nn.Sequential:
    """Depthwise convolution, batch norm, 1x1 convolution."""
    depthwise = convolution(in_channels, in_channels, kernel, groups=in_channels)
    return nn.Sequential(depthwise, nn.BatchNorm2d(in_channels), convolution(in_channels, channels))
