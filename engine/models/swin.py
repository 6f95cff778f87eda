"""The Swin Transformer, its tensors named as in MMSegmentation's checkpoints.

Source: Liu et al. 2021, Swin Transformer: Hierarchical Vision Transformer using Shifted Windows, arXiv:2103.14030.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import DropPath, Mlp
from .patches import PatchMerging
from .windows import merge_windows, relative_position_index, split_windows

WINDOW = 7
PATCH = 4
_BARRED = -100.0


class WindowAttention(nn.Module):
    """Self-attention within windows."""

    def __init__(self, channels: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.relative_position_bias_table = nn.Parameter(torch.empty((2 * WINDOW - 1) ** 2, heads))
        self.register_buffer("relative_position_index", relative_position_index(WINDOW))
        self.qkv = nn.Linear(channels, 3 * channels)
        self.proj = nn.Linear(channels, channels)
        nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        """(B * windows, 49, C) and (windows, 49, 49), what is added to the affinities of pixels -> the same as x."""
        q, k, v = self.qkv(x).unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        bias = self.relative_position_bias_table[self.relative_position_index].permute(2, 0, 1)[None]
        if mask is not None:
            bias = (bias + mask[:, None]).repeat(len(x) // len(mask), 1, 1, 1)
        out = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype))
        return self.proj(out.transpose(1, 2).flatten(2))


class SwinBlock(nn.Module):
    """x += attention(norm(x)); x += MLP(norm(x)); every second block's windows are shifted."""

    def __init__(self, channels: int, heads: int, shift: int, drop_path: float) -> None:
        super().__init__()
        self.shift = shift
        self.norm1 = nn.LayerNorm(channels)
        self.attn = WindowAttention(channels, heads)
        self.norm2 = nn.LayerNorm(channels)
        self.mlp = Mlp(channels, 4)
        self.drop_path = DropPath(drop_path)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        x = x + self.drop_path(self._attend(self.norm1(x)))
        return x + self.drop_path(self.mlp(self.norm2(x)))

    def _attend(self, x: Tensor) -> Tensor:
        height, width = x.shape[1:3]
        x = F.pad(x, (0, 0, 0, -width % WINDOW, 0, -height % WINDOW))
        size = x.shape[1:3]
        mask = _barriers(size, self.shift).to(x.device) if self.shift else None
        windows = split_windows(x.roll((-self.shift, -self.shift), (1, 2)), WINDOW)
        x = merge_windows(self.attn(windows, mask), WINDOW, size).roll((self.shift, self.shift), (1, 2))
        return x[:, :height, :width]


@cache
@torch.inference_mode(False)  # kept for whoever comes next, who may be training
def _barriers(size: tuple[int, int], shift: int) -> Tensor:
    """(windows, 49, 49): 0, or what keeps apart pixels that only the shift, which goes around, has made neighbours."""
    height, width = size
    rows, columns = ((torch.arange(n) >= n - WINDOW).int() + (torch.arange(n) >= n - shift) for n in (height, width))
    region = split_windows((3 * rows[:, None] + columns)[None, :, :, None], WINDOW)[..., 0]  # (windows, 49)
    return (region[:, None] != region[:, :, None]) * _BARRED


class PatchEmbedding(nn.Module):
    """Patches of 4 x 4 pixels become tokens."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(in_channels, channels, PATCH, PATCH)
        self.norm = nn.LayerNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, in_channels, H, W) -> (B, H/4, W/4, C)."""
        return self.norm(self.proj(x).permute(0, 2, 3, 1))


class SwinStage(nn.Module):
    """Blocks of one resolution, and the way to the next one."""

    def __init__(self, channels: int, heads: int, drop_paths: Sequence[float], is_last: bool) -> None:
        super().__init__()
        self.blocks = nn.Sequential(
            *(SwinBlock(channels, heads, WINDOW // 2 * (i % 2), p) for i, p in enumerate(drop_paths))
        )
        self.downsample = None if is_last else PatchMerging(channels)


class Swin(nn.Module):
    """Four normalised maps of strides 4, 8, 16 and 32; `channels` tells their channels. The defaults are Swin-T."""

    def __init__(
        self,
        in_channels: int = 3,
        channels: int = 96,
        depths: Sequence[int] = (2, 2, 6, 2),
        heads: Sequence[int] = (3, 6, 12, 24),
        drop_path: float = 0.3,
        frozen_stages: int = 0,
    ) -> None:
        """
        Args:
            drop_path: of the last block, rising from 0.
            frozen_stages: parts from the first on that are not trained: the embedding is one, each stage one.
        """
        super().__init__()
        self.channels = tuple(channels << stage for stage in range(len(depths)))
        self.patch_embed = PatchEmbedding(in_channels, channels)
        rates = torch.linspace(0, drop_path, sum(depths)).split(tuple(depths))
        self.layers = nn.ModuleList(
            SwinStage(c, h, p.tolist(), c == self.channels[-1]) for c, h, p in zip(self.channels, heads, rates)
        )
        for stage, c in enumerate(self.channels):
            self.add_module(f"norm{stage}", nn.LayerNorm(c))
        self._frozen_stages = frozen_stages
        for part in self._frozen():
            part.requires_grad_(False)

    def _frozen(self) -> list[nn.Module]:
        return [self.patch_embed, *self.layers][: self._frozen_stages]

    def train(self, mode: bool = True) -> Swin:
        super().train(mode)
        for part in self._frozen():
            part.eval()
        return self

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, in_channels, H, W), H and W multiples of 32 -> [(B, C_i, H/s, W/s) for s in 4, 8, 16, 32]."""
        maps = []
        x = self.patch_embed(x)
        for stage, layer in enumerate(self.layers):
            x = layer.blocks(x)
            maps.append(getattr(self, f"norm{stage}")(x).permute(0, 3, 1, 2))
            if layer.downsample is not None:
                x = layer.downsample(x)
        return maps
