"""CM-UNet: a ResNet-18, its maps mixed across scales, and a decoder of scans gated by attention.

Source: Liu et al. 2024, CM-UNet: Hybrid CNN-Mamba UNet for Remote Sensing Image Semantic Segmentation,
arXiv:2405.10530. Blocks of each stage are two, as the published number of parameters asks, and scores are born at
stride 4. The published model has layers that it never runs; they are here so that its checkpoints fit.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import by_tokens, initialise, linear
from .segmenter import Segmenter
from .ss2d import SS2D, ScanBlock
from .timm_encoder import feature_net

DEPTH = 2
DROP_PATH = 0.2
"""Of the deepest block, falling linearly to 0 at the last: as in UNetMamba, for the paper does not tell."""


class ChannelGate(nn.Module):
    """Each channel times what its mean and its maximum say of it.

    Source: Woo et al. 2018, CBAM: Convolutional Block Attention Module, arXiv:1807.06521.
    """

    def __init__(self, channels: int, reduction: int = 4) -> None:
        super().__init__()
        self.fc = nn.Sequential(
            nn.Conv2d(channels, channels // reduction, 1, bias=False),
            nn.ReLU(),
            nn.Conv2d(channels // reduction, channels, 1, bias=False),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        return x * torch.sigmoid(self.fc(x.mean((2, 3), keepdim=True)) + self.fc(x.amax((2, 3), keepdim=True)))


class SpatialGate(nn.Module):
    """Each pixel times what mean and maximum of the channels around it say of it; source: as for `ChannelGate`."""

    def __init__(self, kernel: int = 7) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(2, 1, kernel, padding=kernel // 2, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> the same."""
        return x * torch.sigmoid(self.conv1(torch.cat((x.mean(1, keepdim=True), x.amax(1, keepdim=True)), dim=1)))


class FusionConv(nn.Module):
    """Maps of all scales become one map of one scale."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        inner = channels // 4
        self.down = nn.Conv2d(in_channels, inner, 1)
        self.conv_3x3 = nn.Conv2d(inner, inner, 3, padding=1)
        self.conv_5x5 = nn.Conv2d(inner, inner, 5, padding=2)
        self.conv_7x7 = nn.Conv2d(inner, inner, 7, padding=3)
        self.spatial_attention = SpatialGate()
        self.channel_attention = ChannelGate(inner)
        self.up = nn.Conv2d(inner, channels, 1)
        self.down_2 = nn.Conv2d(in_channels, inner, 1)  # never run, as published

    def forward(self, x: Tensor) -> Tensor:
        x = self.down(x)
        wide = self.conv_3x3(x) + self.conv_5x5(x) + self.conv_7x7(x)
        return self.up(self.channel_attention(x) + self.spatial_attention(wide))


class ScaleAggregation(nn.Module):
    """MSAA: what the other scales know, for one of them."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.fusion_conv = FusionConv(in_channels, channels)

    def forward(self, own: Tensor, *others: Tensor) -> Tensor:
        resized = [F.interpolate(each, own.shape[2:], mode="bilinear", align_corners=True) for each in others]
        return self.fusion_conv(torch.cat((own, *resized), dim=1))


class GatedSS2D(SS2D):
    """An SS2D whose gate attends to channels, then to places."""

    def __init__(self, channels: int) -> None:
        super().__init__(channels, expansion=0.5)
        inner = self.out_proj.in_features
        self.channel_attention = ChannelGate(inner)
        self.spatial_attention = SpatialGate()

    def _gate(self, y: Tensor, x: Tensor, weight: Tensor) -> Tensor:
        gate = self.spatial_attention(self.channel_attention(linear(x, weight).permute(0, 3, 1, 2)))
        return by_tokens(self._gated, y, gate.permute(0, 2, 3, 1))


class CSMambaBlock(ScanBlock):
    """A scan block within a bottleneck."""

    def __init__(self, channels: int, drop_path: float) -> None:
        inner = channels // 2
        super().__init__(inner, GatedSS2D(inner), drop_path)
        self.down = nn.Linear(channels, inner)
        self.up = nn.Linear(inner, channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, H, W, C)."""
        return self.up(super().forward(self.down(x))) + x


class PatchExpand(nn.Module):
    """Twice the height and width, half the channels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.adjust_channels = nn.Conv2d(channels // 4, channels // 2, 1, bias=False)
        self.norm = nn.LayerNorm(channels // 2)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, 2H, 2W, C/2)."""
        x = self.adjust_channels(F.pixel_shuffle(x.permute(0, 3, 1, 2), 2))
        return self.norm(x.permute(0, 2, 3, 1))


class FinalExpand(nn.Module):
    """Never run, as published."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.expand = nn.Linear(channels, 16 * channels, bias=False)
        self.norm = nn.LayerNorm(channels)


class UpStage(nn.Module):
    """Blocks of one resolution, and the way to the next one."""

    def __init__(self, channels: int, drop_paths: Sequence[float], upsample: nn.Module | None) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(CSMambaBlock(channels, p) for p in drop_paths))
        self.upsample = upsample

    def forward(self, x: Tensor) -> Tensor:
        x = self.blocks(x)
        return x if self.upsample is None else self.upsample(x)


class MambaUNet(nn.Module):
    """The whole network."""

    def __init__(self, num_classes: int, in_channels: int, auxiliary_heads: bool) -> None:
        super().__init__()
        self.backbone = feature_net("resnet18", in_channels)
        self.channels = first, second, third, last = self.backbone.feature_info.channels()[1:]
        stages = self.channels[::-1]
        rates = torch.linspace(DROP_PATH, 0, DEPTH * len(stages)).split(DEPTH)
        rates = [each.tolist() for each in rates]
        self.layers_up = nn.ModuleList([nn.Sequential(UpStage(last, rates[0], None), PatchExpand(last))])
        for c, p in zip(stages[1:], rates[1:]):
            self.layers_up.append(UpStage(c, p, PatchExpand(c) if c != first else None))
        self.concat_back_dim = nn.ModuleList([nn.Identity(), *(nn.Linear(2 * c, c) for c in stages[1:])])
        self.norm = nn.LayerNorm(last)  # never run, as published
        self.norm_up = nn.LayerNorm(first)
        self.up = FinalExpand(first)
        self.output = nn.Conv2d(first, num_classes, 1, bias=False)
        if auxiliary_heads:
            self.conv4 = nn.Conv2d(second, num_classes, 1, bias=False)
            self.conv3 = nn.Conv2d(first, num_classes, 1, bias=False)
            self.conv2 = nn.Conv2d(first, num_classes, 1, bias=False)
        self.has_auxiliary_heads = auxiliary_heads
        mixed = sum(c // 4 for c in (first, second, third))
        self.AFFs = nn.ModuleList(ScaleAggregation(mixed, c) for c in (first, second, third))
        self.transfer = nn.ModuleList(nn.Conv2d(c, c // 4, 1, bias=False) for c in (first, second, third))

    def skips(self, maps: Sequence[Tensor]) -> list[Tensor]:
        """Of the maps of strides 4, 8 and 16, with what each knows of the others; which have an order of their own."""
        first, second, third = (t(x) for t, x in zip(self.transfer, maps))
        orders = (first, second, third), (second, first, third), (third, second, first)
        return [aggregate(*order) for aggregate, order in zip(self.AFFs, orders)]


class CMUNet(Segmenter):
    """See the module."""

    mark = "mamba_unet."
    first = "mamba_unet.backbone.conv1.weight"
    encoder_parts = ("mamba_unet.backbone.",)
    pretrained_part = "mamba_unet.backbone."
    head = "mamba_unet.output."
    train_only = ("mamba_unet.conv4.", "mamba_unet.conv3.", "mamba_unet.conv2.")
    inference_options = {"auxiliary_heads": False}

    def __init__(self, num_classes: int, in_channels: int = 3, auxiliary_heads: bool = True) -> None:
        """`auxiliary_heads`: build what serves training alone."""
        super().__init__()
        self.mamba_unet = MambaUNet(num_classes, in_channels, auxiliary_heads)
        self.mamba_unet.layers_up.apply(initialise)
        self.mamba_unet.concat_back_dim.apply(initialise)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.mamba_unet.backbone(x)[1:])

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """In training auxiliary scores of strides 4, 4 and 8 come along, in the published order."""
        net = self.mamba_unet
        skips = [each.permute(0, 2, 3, 1) for each in net.skips(maps[:3])]
        x = net.layers_up[0](maps[3].permute(0, 2, 3, 1))
        grown = []
        for stage, skip in enumerate(reversed(skips), start=1):
            x = net.layers_up[stage](net.concat_back_dim[stage](torch.cat((x, skip), dim=-1)))
            grown.append(x.permute(0, 3, 1, 2))
        features = net.norm_up(x).permute(0, 3, 1, 2)
        if not (self.training and net.has_auxiliary_heads):
            return (features,)
        return features, net.conv2(grown[2]), net.conv3(grown[1]), net.conv4(grown[0])

    def score(self, features: Tensor) -> Tensor:
        scores = self.mamba_unet.output(features)
        return F.interpolate(scores, scale_factor=4, mode="bilinear", align_corners=False)
