"""RS3Mamba: a main branch whose maps take in those of a branch of visual state-space blocks, and UNetFormer's decoder.

Source: Ma et al. 2024, RS3Mamba: Visual State Space Model for Remote Sensing Image Semantic Segmentation, IEEE GRSL 21,
6011405, arXiv:2404.02457.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ..errors import EngineError
from ..texts import Text
from .global_local import ConvMlp, GlobalLocalAttention, GlobalLocalDecoder
from .layers import initialise
from .patches import PatchMerging
from .rest import ResT
from .segmenter import Segmenter
from .ss2d import SS2D, ScanBlock
from .timm_encoder import feature_net

HEADS = 16
STEM_CHANNELS = 48


class PatchEmbedding(nn.Module):
    """Patches of 2 x 2 become tokens."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        self.proj = nn.Conv2d(in_channels, channels, 2, 2)
        self.norm = nn.LayerNorm(channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, in_channels, H, W) -> (B, H/2, W/2, C)."""
        return self.norm(self.proj(x).permute(0, 2, 3, 1))


class ScanStage(nn.Module):
    """Blocks of one resolution."""

    def __init__(self, channels: int, drop_paths: Sequence[float]) -> None:
        super().__init__()
        self.blocks = nn.Sequential(*(ScanBlock(channels, SS2D(channels), p) for p in drop_paths))


class ScanEncoder(nn.Module):
    """VMamba-T without MLPs: four maps of strides 2, 4, 8 and 16 of its input."""

    def __init__(
        self, in_channels: int, channels: int = 96, depths: Sequence[int] = (2, 2, 9, 2), drop_path: float = 0.2
    ) -> None:
        """`drop_path`: of the last block, rising from 0."""
        super().__init__()
        self.channels = tuple(channels << stage for stage in range(len(depths)))
        self.patch_embed = PatchEmbedding(in_channels, channels)
        rates = torch.linspace(0, drop_path, sum(depths)).split(tuple(depths))
        self.layers = nn.ModuleList(ScanStage(c, p.tolist()) for c, p in zip(self.channels, rates))
        self.downsamples = nn.ModuleList(PatchMerging(c) for c in self.channels[:-1])

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, in_channels, H, W) -> [(B, C_i, H/s, W/s) for s in 2, 4, 8, 16]."""
        maps = []
        x = self.patch_embed(x)
        for stage, layer in enumerate(self.layers):
            if stage > 0:
                x = self.downsamples[stage - 1](x)
            x = layer.blocks(x)
            maps.append(x.permute(0, 3, 1, 2))
        return maps


class Fusion(nn.Module):
    """A map of the main branch attends to itself and takes in what convolutions make of the other branch's map."""

    def __init__(self, channels: int, other_channels: int) -> None:
        super().__init__()
        self.normx = nn.BatchNorm2d(channels)
        self.normy = nn.BatchNorm2d(other_channels)
        self.attn = GlobalLocalAttention(channels, HEADS, other_channels)
        self.mlp = ConvMlp(channels)
        self.norm2 = nn.BatchNorm2d(channels)

    def forward(self, x: Tensor, other: Tensor) -> Tensor:
        """(B, C, H, W) and (B, C', H, W) -> (B, C, H, W)."""
        x = x + self.attn(self.normx(x), self.normy(other))
        return x + self.mlp(self.norm2(x))


class RS3Mamba(Segmenter):
    """See the module. With `main="rest_lite"` it is the baseline of UNetMamba's ablation, as far as that is known.

    The tensors of a ResNet have a second name each, as published: those of its parts, `conv1.`, `bn1.`, `layers.`.
    """

    mark = "vssm_encoder."
    first = "stem.0.weight"
    encoder_parts = ("backbone.", "conv1.", "bn1.", "layers.", "stem.", "vssm_encoder.", "Fuse.")
    pretrained_part = "backbone."
    head = "decoder.segmentation_head.2."

    def __init__(self, num_classes: int, in_channels: int = 3, main: str = "resnet18") -> None:
        """`main`: the main branch, `resnet18` or `rest_lite`."""
        super().__init__()
        if main == "resnet18":
            self.backbone = feature_net("resnet18", in_channels)
            channels = self.backbone.feature_info.channels()[1:]
            self.conv1, self.bn1 = self.backbone.conv1, self.backbone.bn1
            self.layers = nn.ModuleList(getattr(self.backbone, f"layer{stage}") for stage in (1, 2, 3, 4))
        elif main == "rest_lite":
            self.backbone = ResT(in_channels)
            channels = self.backbone.channels
            self.backbone.apply(initialise)
        else:
            raise EngineError(
                Text("RS3Mamba has no main branch {name}.", name=repr(main)),
                Text("Choose resnet18 or rest_lite."),
                code="model.encoder",
            )
        self.stem = nn.Sequential(
            nn.Conv2d(in_channels, STEM_CHANNELS, 7, 2, 3), nn.InstanceNorm2d(STEM_CHANNELS, affine=True)
        )
        self.vssm_encoder = ScanEncoder(STEM_CHANNELS)
        self.vssm_encoder.apply(initialise)
        self.Fuse = nn.ModuleList(Fusion(c, other) for c, other in zip(channels, self.vssm_encoder.channels))
        self.decoder = GlobalLocalDecoder(channels, num_classes, auxiliary_head=False)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        others = self.vssm_encoder(self.stem(x))
        maps = []
        x = self._start(x)
        for stage, (fuse, other) in enumerate(zip(self.Fuse, others)):
            x = fuse(self._stage(stage, x), other)
            maps.append(x)
        return tuple(maps)

    def _start(self, x: Tensor) -> Tensor:
        """The main branch before its first stage."""
        if isinstance(self.backbone, ResT):
            return x
        return self.backbone.maxpool(self.backbone.act1(self.bn1(self.conv1(x))))

    def _stage(self, stage: int, x: Tensor) -> Tensor:
        """A stage of the main branch, of what was fused before it."""
        if isinstance(self.backbone, ResT):
            return self.backbone.stage(stage, x)
        return self.layers[stage](x)

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        return self.decoder(maps)

    def score(self, features: Tensor) -> Tensor:
        return self.decoder.score(features)
