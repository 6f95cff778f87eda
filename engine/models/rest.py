"""The ResT-Lite encoder.

Source: Zhang and Yang 2021, ResT: An Efficient Transformer for Visual Recognition, arXiv:2105.13677. The attention's
instance norm is computed without keeping the attention map: the rows of a softmax over M keys sum to 1, so the map's
mean is exactly 1/M.
"""

from __future__ import annotations

from contextlib import nullcontext

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..scan.selection import probe
from .config import ResTConfig
from .layers import Linear, Mlp, by_tokens, is_cpu_inference

_INSTANCE_NORM_EPS = 1e-5
_QUERIES_AT_ONCE = 1024
_QUERIES_OF_KERNEL = 512
"""Per thread: their scores stay in the cache."""


class PixelAttention(nn.Module):
    """Position encoding: x * sigmoid(depthwise 3x3 convolution of x)."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.pa_conv = nn.Conv2d(channels, channels, 3, padding=1, groups=channels)

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.sigmoid(self.pa_conv(x))


class Stem(nn.Module):
    """Three convolutions to stride 4, then the position encoding."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        half = channels // 2
        self.conv1 = nn.Conv2d(in_channels, half, 3, stride=2, padding=1, bias=False)
        self.norm1 = nn.BatchNorm2d(half)
        self.conv2 = nn.Conv2d(half, half, 3, padding=1, bias=False)
        self.norm2 = nn.BatchNorm2d(half)
        self.conv3 = nn.Conv2d(half, channels, 3, stride=2, padding=1, bias=False)
        self.pos = PixelAttention(channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, in_channels, H, W) -> (B, C, H/4, W/4)."""
        if is_cpu_inference(x):
            x = x.contiguous(memory_format=torch.channels_last)  # as the tokens of the stages
        x = F.relu(self.norm1(self.conv1(x)), inplace=True)
        x = F.relu(self.norm2(self.conv2(x)), inplace=True)
        return self.pos(self.conv3(x))


class PatchEmbed(nn.Module):
    """Halve height and width, double the channels, encode the position."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(in_channels, channels, 3, stride=2, padding=1)
        self.norm = nn.BatchNorm2d(channels)
        self.pos = PixelAttention(channels)

    def forward(self, x: Tensor) -> Tensor:
        return self.pos(self.norm(self.conv(x)))


class EfficientAttention(nn.Module):
    """EMSA: attention to spatially reduced keys and values, with heads that talk to each other (eq. 2-4)."""

    def __init__(self, channels: int, heads: int, reduction: int) -> None:
        super().__init__()
        self.heads = heads
        self.q = Linear(channels, channels)
        self.kv = Linear(channels, 2 * channels)
        self.proj = Linear(channels, channels)
        if reduction > 1:
            self.sr = nn.Conv2d(channels, channels, reduction + 1, reduction, reduction // 2, groups=channels)
            self.sr_norm = nn.LayerNorm(channels)
        else:
            self.sr = None
        if heads > 1:
            self.transform_conv = nn.Conv2d(heads, heads, 1)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        batch, height, width, channels = x.shape
        reduced = x if self.sr is None else self._reduce(x)
        q = self._split_heads(self.q(x))
        k, v = (self._split_heads(part) for part in self.kv(reduced).chunk(2, dim=-1))
        out = F.scaled_dot_product_attention(q, k, v) if self.heads == 1 else self._normalised_attention(q, k, v)
        return self.proj(out.transpose(1, 2).reshape(batch, height, width, channels))

    def _reduce(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H/sr, W/sr, C), not in bfloat16: on CPUs its gradient would take 20 times as long."""
        with nullcontext() if x.is_meta else torch.autocast(x.device.type, enabled=False):
            return self.sr_norm(self.sr(x.to(self.sr.weight.dtype).permute(0, 3, 1, 2)).permute(0, 2, 3, 1))

    def _split_heads(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, heads, H*W, C/heads)."""
        return x.reshape(x.shape[0], -1, self.heads, x.shape[-1] // self.heads).transpose(1, 2)

    def _normalised_attention(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """InstanceNorm(softmax(mix(q k^T / sqrt(d)))) v, a part of the queries at a time.

        1/M is subtracted before the product with v: afterwards it would cost three digits.
        """
        keys = k.shape[2]
        if _has_kernel(q, k):
            return torch.stack([self._attend_by_kernel(*each) for each in zip(q, k, v)])
        k = k.transpose(2, 3) * q.shape[3] ** -0.5
        precision = torch.promote_types(q.dtype, torch.float32)
        squares, parts = 0.0, []
        for part in q.split(_QUERIES_AT_ONCE, dim=2):
            attention = self.transform_conv(part @ k).softmax(dim=-1, dtype=precision) - 1 / keys
            squares = squares + attention.square().sum(dim=(2, 3), keepdim=True)
            parts.append(attention @ v)
        return torch.cat(parts, dim=2) * torch.rsqrt(squares / (q.shape[2] * keys) + _INSTANCE_NORM_EPS)

    def _attend_by_kernel(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """`_normalised_attention` of one image, (heads, queries, C/heads); a softmax does not see the mixing's bias."""
        from .cpu_attention import centred_softmax

        mix = self.transform_conv.weight.flatten(1) * q.shape[2] ** -0.5
        squares, parts = 0.0, []
        for part in q.split(_QUERIES_OF_KERNEL * torch.get_num_threads(), dim=1):
            attention, own = centred_softmax(part @ k.transpose(1, 2), mix)
            squares = squares + own
            parts.append(attention @ v)
        scale = torch.rsqrt(squares / (q.shape[1] * k.shape[1]) + _INSTANCE_NORM_EPS)
        return torch.cat(parts, dim=1) * scale[:, None, None]


def _has_kernel(q: Tensor, k: Tensor) -> bool:
    """Whether the kernel of `cpu_attention` can be used, which is made of what the scan's has been probed with."""
    fits = is_cpu_inference(q) and q.dtype == torch.float32 and k.shape[2] % 16 == 0
    return fits and probe("numba", "cpu", 16).problem is None


class ResTBlock(nn.Module):
    """x += attention(norm(x)); x += MLP(norm(x))."""

    def __init__(self, channels: int, heads: int, reduction: int, mlp_ratio: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(channels)
        self.attn = EfficientAttention(channels, heads, reduction)
        self.norm2 = nn.LayerNorm(channels)
        self.mlp = Mlp(channels, mlp_ratio)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        x = x + self.attn(self.norm1(x))
        return by_tokens(lambda x: x + self.mlp(self.norm2(x)), x)


class ResT(nn.Module):
    """Four stages at strides 4, 8, 16 and 32; `channels` tells their channels."""

    def __init__(self, in_channels: int = 3, config: ResTConfig = ResTConfig()) -> None:
        super().__init__()
        self.channels = config.channels
        self.stem = Stem(in_channels, config.channels[0])
        for stage, channels in enumerate(config.channels, start=1):
            if stage > 1:
                self.add_module(f"patch_embed_{stage}", PatchEmbed(config.channels[stage - 2], channels))
            heads, reduction = config.heads[stage - 1], config.reductions[stage - 1]
            blocks = (ResTBlock(channels, heads, reduction, config.mlp_ratio) for _ in range(config.depths[stage - 1]))
            self.add_module(f"stage{stage}", nn.Sequential(*blocks))
        self.norm = nn.LayerNorm(config.channels[-1])

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, in_channels, H, W), H and W multiples of 32 -> [(B, C_i, H/s, W/s) for s in 4, 8, 16, 32].

        Only the last map is normalised, as published.
        """
        maps = []
        for index in range(len(self.channels)):
            x = self.stage(index, x)
            maps.append(x)
        return maps

    def stage(self, index: int, x: Tensor) -> Tensor:
        """The map of one stage, 0 to 3, from that of the one before, or from the image (B, in_channels, H, W)."""
        x = getattr(self, f"patch_embed_{index + 1}")(x) if index else self.stem(x)
        tokens = getattr(self, f"stage{index + 1}")(x.permute(0, 2, 3, 1))
        if index == len(self.channels) - 1:
            tokens = self.norm(tokens)
        return tokens.permute(0, 3, 1, 2)
