"""Attention at a cost linear in the number of pixels, as MANet, BANet and DC-Swin use it.

Source: Li et al. 2022, Multiattention Network for Semantic Segmentation of Fine-Resolution Remote Sensing Images, IEEE
TGRS 60, 5607713; Li et al. 2022, Multistage Attention ResU-Net, IEEE GRSL 19, 8009205, arXiv:2011.14302.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_EPS = 1e-6


class _Projected(nn.Module):
    """Queries, keys and values from 1x1 convolutions, and how much of the attention is added to the input."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.zeros(1))
        self.query_conv = nn.Conv2d(channels, channels // 8, 1)
        self.key_conv = nn.Conv2d(channels, channels // 8, 1)
        self.value_conv = nn.Conv2d(channels, channels, 1)

    def _project(self, x: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """-> (B, C/8, N), (B, C/8, N), (B, C, N) of the N pixels."""
        return self.query_conv(x).flatten(2), self.key_conv(x).flatten(2), self.value_conv(x).flatten(2)


class CosineAttention(_Projected):
    """The first terms of the exponential's series, of queries and keys of length 1."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        q, k, v = self._project(x)
        q, k = F.normalize(q, dim=1), F.normalize(k, dim=1)
        total = q.transpose(1, 2) @ (k.sum(dim=2, keepdim=True) + _EPS)  # (B, N, 1)
        mixed = v.sum(dim=2, keepdim=True) + (v @ k.transpose(1, 2)) @ q
        return x + self.gamma * (mixed / (v.shape[2] + total.transpose(1, 2))).view_as(x)


class KernelAttention(_Projected):
    """Softplus of queries and keys in the place of the exponential of their product."""

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        q, k, v = self._project(x)
        q, k = F.softplus(q), F.softplus(k)
        total = q.transpose(1, 2) @ (k.sum(dim=2, keepdim=True) + _EPS)  # (B, N, 1)
        return x + self.gamma * (((v @ k.transpose(1, 2)) @ q) / total.transpose(1, 2)).view_as(x)


class CosineChannelAttention(nn.Module):
    """`CosineAttention` with the input as query, key and value, and its sums taken over channels.

    As published, values meet keys over pixels, not over channels, as a channel attention's would.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        v = x.flatten(2)  # (B, C, N)
        q = F.normalize(v, dim=1)
        total = q @ (q.sum(dim=1, keepdim=True).transpose(1, 2) + _EPS)  # (B, C, 1)
        mixed = v.sum(dim=1, keepdim=True) + (v @ q.transpose(1, 2)) @ q
        return x + self.gamma * (mixed / (v.shape[2] + total)).view_as(x)


class ChannelAttention(nn.Module):
    """Attention of the channels to those least like them.

    Source: Fu et al. 2019, Dual Attention Network for Scene Segmentation, arXiv:1809.02983.
    """

    def __init__(self) -> None:
        super().__init__()
        self.gamma = nn.Parameter(torch.zeros(1))

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        v = x.flatten(2)
        energy = v @ v.transpose(1, 2)
        attention = (energy.amax(dim=2, keepdim=True) - energy).softmax(dim=2)
        return self.gamma * (attention @ v).view_as(x) + x
