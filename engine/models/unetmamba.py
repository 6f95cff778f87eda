"""UNetMamba: an encoder with four maps and the Mamba segmentation decoder.

Source: Zhu et al. 2024, UNetMamba: An Efficient UNet-Like Mamba for Semantic Segmentation of High-Resolution Remote
Sensing Images, arXiv:2408.11545 (IEEE GRSL 2025).
"""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor, nn

from ..errors import EngineError
from ..texts import Text
from .config import UNetMambaConfig
from .decoder import MambaDecoder
from .layers import initialise
from .rest import ResT
from .timm_encoder import TimmEncoder

MULTIPLE = 32
"""Sides that the encoder can halve five times."""


class UNetMamba(nn.Module):
    """Class scores of every pixel."""

    def __init__(self, config: UNetMambaConfig) -> None:
        super().__init__()
        self.encoder = _encoder(config)
        self.decoder = MambaDecoder(
            self.encoder.channels, config.num_classes, config.decoder_depth, config.drop_path, config.local_supervision
        )
        self.decoder.apply(initialise)
        if isinstance(self.encoder, ResT):
            self.encoder.apply(initialise)

    def forward(self, x: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Class scores of normalised images of any height and width.

        Shapes: (B, in_channels, H, W) -> (B, K, H, W); in training a pair, the LSM's scores second.
        """
        height, width = x.shape[2:]
        x = F.pad(x, (0, -width % MULTIPLE, 0, -height % MULTIPLE), mode="replicate")
        scores = self.decoder(self.encoder(x))
        if isinstance(scores, tuple):
            return tuple(s[..., :height, :width] for s in scores)
        return scores[..., :height, :width]


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
