"""UNetMamba: an encoder with four maps and the Mamba segmentation decoder.

Source: Zhu et al. 2024, UNetMamba: An Efficient UNet-Like Mamba for Semantic Segmentation of High-Resolution Remote
Sensing Images, arXiv:2408.11545 (IEEE GRSL 2025).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from torch import Tensor, nn

from ..errors import EngineError
from ..texts import Text
from .config import UNetMambaConfig
from .decoder import MambaDecoder
from .layers import initialise, is_cpu_inference
from .rest import ResT
from .segmenter import Segmenter
from .timm_encoder import TimmEncoder


class UNetMamba(Segmenter):
    """See the module."""

    mark = "decoder.expand_layers."
    first = "encoder.stem.conv1.weight"
    encoder_parts = ("encoder.",)
    pretrained_part = "encoder."
    head = "decoder.seg."
    train_only = ("decoder.lsm.",)
    inference_options = {"local_supervision": False}

    def __init__(self, num_classes: int, in_channels: int = 3, **options: Any) -> None:
        """`options`: further fields of `UNetMambaConfig`."""
        super().__init__()
        config = UNetMambaConfig(num_classes, in_channels, **options)
        self.encoder = _encoder(config)
        self.decoder = MambaDecoder(
            self.encoder.channels, config.num_classes, config.decoder_depth, config.drop_path, config.local_supervision
        )
        self.decoder.apply(initialise)
        if isinstance(self.encoder, ResT):
            self.encoder.apply(initialise)

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        return tuple(self.encoder(x))

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        return self.decoder(maps)

    def score(self, features: Tensor) -> Tensor:
        return self.decoder.seg(features)

    def infer(self, maps: Sequence[Tensor]) -> Tensor:
        return self.decoder.score_by_rows(maps) if is_cpu_inference(maps[0]) else super().infer(maps)


def _encoder(config: UNetMambaConfig) -> nn.Module:
    if config.encoder == "rest_lite":
        return ResT(config.in_channels)
    library, _, name = config.encoder.partition("/")
    if library == "timm" and name:
        return TimmEncoder(name, config.in_channels)
    raise EngineError(
        Text("There is no encoder {name}.", name=repr(config.encoder)),
        Text("Choose rest_lite or timm/NAME, as timm/resnet18."),
        code="model.encoder",
    )
