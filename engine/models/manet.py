"""MANet: a ResNet-50 whose four maps are attended to before they are added on the way up.

Source: Li et al. 2022, Multiattention Network for Semantic Segmentation of Fine-Resolution Remote Sensing Images, IEEE
TGRS 60, 5607713, arXiv:2009.02130.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch.nn.functional as F
from torch import Tensor, nn

from .linear_attention import ChannelAttention, KernelAttention
from .segmenter import Segmenter
from .timm_encoder import feature_net

STAGES = 4


class DualAttention(nn.Module):
    """Attention over pixels plus attention over channels."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.PAM = KernelAttention(channels)
        self.CAM = ChannelAttention()

    def forward(self, x: Tensor) -> Tensor:
        return self.PAM(x) + self.CAM(x)


class DecoderBlock(nn.Module):
    """Twice the height and width, in a bottleneck."""

    def __init__(self, in_channels: int, channels: int) -> None:
        super().__init__()
        inner = in_channels // 4
        self.conv1 = nn.Conv2d(in_channels, inner, 1)
        self.norm1 = nn.BatchNorm2d(inner)
        self.deconv2 = nn.ConvTranspose2d(inner, inner, 3, stride=2, padding=1, output_padding=1)
        self.norm2 = nn.BatchNorm2d(inner)
        self.conv3 = nn.Conv2d(inner, channels, 1)
        self.norm3 = nn.BatchNorm2d(channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, C, H, W) -> (B, C', 2H, 2W)."""
        x = F.relu(self.norm1(self.conv1(x)))
        x = F.relu(self.norm2(self.deconv2(x)))
        return F.relu(self.norm3(self.conv3(x)))


class MANet(Segmenter):
    """See the module."""

    mark = "attention1.PAM."
    first = "backbone.conv1.weight"
    encoder_parts = ("backbone.",)
    pretrained_part = "backbone."
    head = "finalconv3."

    def __init__(self, num_classes: int, in_channels: int = 3, last_channels: int = 32) -> None:
        super().__init__()
        self.backbone = feature_net("resnet50", in_channels)
        channels = self.backbone.feature_info.channels()[1:]
        for stage, (c, out) in enumerate(zip(channels, (channels[0], *channels)), start=1):
            self.add_module(f"attention{stage}", DualAttention(c))
            self.add_module(f"decoder{stage}", DecoderBlock(c, out))
        self.finaldeconv1 = nn.ConvTranspose2d(channels[0], last_channels, 4, stride=2, padding=1)
        self.finalconv2 = nn.Conv2d(last_channels, last_channels, 3, padding=1)
        self.finalconv3 = nn.Conv2d(last_channels, num_classes, 3, padding=1)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.backbone(x)[1:])

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        x = 0
        for stage in range(STAGES, 0, -1):
            x = getattr(self, f"decoder{stage}")(x + getattr(self, f"attention{stage}")(maps[stage - 1]))
        x = F.relu(self.finaldeconv1(x))
        return (F.relu(self.finalconv2(x)),)

    def score(self, features: Tensor) -> Tensor:
        return self.finalconv3(features)
