"""UNetFormer's decoder: attention in windows beside convolutions, as RS3Mamba uses it, too.

Source: Wang et al. 2022, UNetFormer: A UNet-like Transformer for Efficient Semantic Segmentation of Remote Sensing
Urban Scene Imagery, ISPRS J. 190, 196-214, arXiv:2109.08937.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .convolutions import lone, normalised, separable
from .windows import merge_windows, relative_position_index, split_windows

WINDOW = 8
CHANNELS = 64
"""Of the decoder."""
DROPOUT = 0.1
_EPS = 1e-8


def reflect(x: Tensor, below: int, right: int) -> Tensor:
    """Continue a map mirrored at its last row and column, which are not repeated, as far as it takes."""
    for dim, count in ((2, below), (3, right)):
        if count:
            side = x.shape[dim]
            turn = max(1, 2 * (side - 1))
            place = torch.arange(side + count, device=x.device) % turn
            x = x.index_select(dim, torch.minimum(place, (turn - place) % turn))
    return x


class ConvMlp(nn.Module):
    """An MLP of each pixel."""

    def __init__(self, channels: int, ratio: int = 4) -> None:
        super().__init__()
        self.fc1 = nn.Conv2d(channels, ratio * channels, 1)
        self.fc2 = nn.Conv2d(ratio * channels, channels, 1)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(F.relu6(self.fc1(x)))


class GlobalLocalAttention(nn.Module):
    """Self-attention in windows, whose result is averaged along rows and columns across them, plus convolutions."""

    def __init__(self, channels: int, heads: int, local_channels: int | None = None) -> None:
        """`local_channels`: of the map that is convolved, where that is another one."""
        super().__init__()
        self.heads = heads
        self.qkv = lone(channels, 3 * channels)
        self.local1 = normalised(local_channels or channels, channels, 3)
        self.local2 = normalised(local_channels or channels, channels, 1)
        self.proj = separable(channels, channels, WINDOW)
        self.relative_position_bias_table = nn.Parameter(torch.empty((2 * WINDOW - 1) ** 2, heads))
        self.register_buffer("relative_position_index", relative_position_index(WINDOW))
        nn.init.trunc_normal_(self.relative_position_bias_table, std=0.02)

    def forward(self, x: Tensor, beside: Tensor | None = None) -> Tensor:
        """(B, C, H, W) and what is convolved, x itself where None -> (B, C, H, W)."""
        beside = x if beside is None else beside
        local = self.local2(beside) + self.local1(beside)
        attended = self._attend(x)
        along_columns = F.avg_pool2d(reflect(attended, 1, 0), (WINDOW, 1), 1, (WINDOW // 2 - 1, 0))
        along_rows = F.avg_pool2d(reflect(attended, 0, 1), (1, WINDOW), 1, (0, WINDOW // 2 - 1))
        return self.proj(reflect(along_columns + along_rows + local, 1, 1))

    def _attend(self, x: Tensor) -> Tensor:
        channels, height, width = x.shape[1:]
        x = self.qkv(reflect(x, -height % WINDOW, -width % WINDOW))
        size = x.shape[2:]
        x = split_windows(x.permute(0, 2, 3, 1), WINDOW)  # (B * windows, 64, 3C)
        x = x.unflatten(2, (3, self.heads, channels // self.heads))
        q, k, v = x.permute(2, 0, 3, 1, 4)  # (B * windows, heads, 64, C / heads)
        bias = self.relative_position_bias_table[self.relative_position_index].permute(2, 0, 1)
        out = F.scaled_dot_product_attention(q, k, v, bias.to(q.dtype)[None]).transpose(1, 2).flatten(2)
        return merge_windows(out, WINDOW, size).permute(0, 3, 1, 2)[..., :height, :width]


class GlobalLocalBlock(nn.Module):
    """x += attention(norm(x)); x += MLP(norm(x))."""

    def __init__(self, channels: int, heads: int = 8) -> None:
        super().__init__()
        self.norm1 = nn.BatchNorm2d(channels)
        self.attn = GlobalLocalAttention(channels, heads)
        self.norm2 = nn.BatchNorm2d(channels)
        self.mlp = ConvMlp(channels)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class WeightedFusion(nn.Module):
    """The map enlarged to its skip, and both added by learnt shares."""

    def __init__(self, skip_channels: int, channels: int) -> None:
        super().__init__()
        self.pre_conv = lone(skip_channels, channels)
        self.weights = nn.Parameter(torch.ones(2))
        self.post_conv = normalised(channels, channels, 3, activation=nn.ReLU6)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(B, C, H, W) and (B, C', 2H, 2W) -> (B, C, 2H, 2W)."""
        x = F.interpolate(x, scale_factor=2, mode="bilinear", align_corners=False)
        weights = self.weights.relu()
        shares = weights / (weights.sum() + _EPS)
        return self.post_conv(shares[0] * self.pre_conv(skip) + shares[1] * x)


class FeatureRefinement(WeightedFusion):
    """The last fusion, whose result is weighed by place and by channel."""

    def __init__(self, skip_channels: int, channels: int) -> None:
        super().__init__(skip_channels, channels)
        self.pa = nn.Sequential(nn.Conv2d(channels, channels, 3, padding=1, groups=channels), nn.Sigmoid())
        self.ca = nn.Sequential(
            nn.AdaptiveAvgPool2d(1), lone(channels, channels // 16), nn.ReLU6(), lone(channels // 16, channels),
            nn.Sigmoid(),
        )  # fmt: skip
        self.shortcut = normalised(channels, channels, 1)
        self.proj = separable(channels, channels, 3)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        x = super().forward(x, skip)
        return F.relu6(self.proj(self.pa(x) * x + self.ca(x) * x) + self.shortcut(x))


class AuxiliaryHead(nn.Module):
    """Scores of the blocks' maps, at full resolution, for training alone."""

    def __init__(self, channels: int, num_classes: int) -> None:
        super().__init__()
        self.conv = normalised(channels, channels, 3, activation=nn.ReLU6)
        self.drop = nn.Dropout(DROPOUT)
        self.conv_out = lone(channels, num_classes)

    def forward(self, deepest: Tensor, deeper: Tensor, x: Tensor) -> Tensor:
        """Maps of strides 32, 16 and 8 -> (B, K, H, W)."""
        grown = [
            F.interpolate(each, scale_factor=factor, mode="bilinear", align_corners=True)
            for each, factor in ((deepest, 4), (deeper, 2))
        ]
        scores = self.conv_out(self.drop(self.conv(grown[0] + grown[1] + x)))
        return F.interpolate(scores, scale_factor=8, mode="bilinear", align_corners=False)


class GlobalLocalDecoder(nn.Module):
    """From the four maps of an encoder to features of stride 4, and from these to scores."""

    def __init__(self, encoder_channels: Sequence[int], num_classes: int, auxiliary_head: bool) -> None:
        """`encoder_channels`: of the maps of strides 4, 8, 16 and 32."""
        super().__init__()
        first, second, third, last = encoder_channels
        self.pre_conv = normalised(last, CHANNELS, 1)
        self.b4 = GlobalLocalBlock(CHANNELS)
        self.b3 = GlobalLocalBlock(CHANNELS)
        self.p3 = WeightedFusion(third, CHANNELS)
        self.b2 = GlobalLocalBlock(CHANNELS)
        self.p2 = WeightedFusion(second, CHANNELS)
        self.aux_head = AuxiliaryHead(CHANNELS, num_classes) if auxiliary_head else None
        self.p1 = FeatureRefinement(first, CHANNELS)
        self.segmentation_head = nn.Sequential(
            normalised(CHANNELS, CHANNELS, 3, activation=nn.ReLU6), nn.Dropout2d(DROPOUT), lone(CHANNELS, num_classes)
        )

    def forward(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """-> ((B, C, H/4, W/4),), in training with the auxiliary scores, (B, K, H, W), as second."""
        first, second, third, last = maps
        deepest = self.b4(self.pre_conv(last))
        deeper = self.b3(self.p3(deepest, third))
        x = self.b2(self.p2(deeper, second))
        features = self.segmentation_head[:2](self.p1(x, first))
        if self.training and self.aux_head is not None:
            return features, self.aux_head(deepest, deeper, x)
        return (features,)

    def score(self, features: Tensor) -> Tensor:
        """(B, C, H/4, W/4) -> (B, K, H, W)."""
        scores = self.segmentation_head[2](features)
        return F.interpolate(scores, scale_factor=4, mode="bilinear", align_corners=False)
