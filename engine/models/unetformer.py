"""UNetFormer: a ResNet-18 and a decoder of attention in windows beside convolutions.

Source: Wang et al. 2022, UNetFormer: A UNet-like Transformer for Efficient Semantic Segmentation of Remote Sensing
Urban Scene Imagery, ISPRS J. 190, 196-214, arXiv:2109.08937.
"""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from .global_local import GlobalLocalDecoder
from .segmenter import Segmenter
from .timm_encoder import feature_net


class UNetFormer(Segmenter):
    """See the module."""

    mark = "decoder.b4."
    first = "backbone.conv1.weight"
    encoder_parts = ("backbone.",)
    pretrained_part = "backbone."
    head = "decoder.segmentation_head.2."
    train_only = ("decoder.aux_head.",)
    inference_options = {"auxiliary_head": False}

    def __init__(self, num_classes: int, in_channels: int = 3, auxiliary_head: bool = True) -> None:
        """`auxiliary_head`: build what serves training alone."""
        super().__init__()
        self.backbone = feature_net("resnet18", in_channels)
        self.decoder = GlobalLocalDecoder(self.backbone.feature_info.channels()[1:], num_classes, auxiliary_head)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.backbone(x)[1:])

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        return self.decoder(maps)

    def score(self, features: Tensor) -> Tensor:
        return self.decoder.score(features)
