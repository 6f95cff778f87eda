"""What all models have in common: their parts, and how they deal with images of any size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import torch.nn.functional as F
from torch import Tensor, nn

MULTIPLE = 32
"""Sides that an encoder can halve five times."""


class Segmenter(nn.Module):
    """Class scores of every pixel: `encode`, `decode` and `score`, one after the other."""

    mark: ClassVar[str]
    """How names of tensors begin that no other model has."""
    first: ClassVar[str]
    """Name of a tensor whose second dimension is the number of bands."""
    encoder_parts: ClassVar[tuple[str, ...]]
    """How the names of the tensors begin that `encode` uses."""
    pretrained_part: ClassVar[str]
    """How those of them begin that a checkpoint of ImageNet has, without this beginning."""
    head: ClassVar[str]
    """How the names of the last layer's tensors begin: `rows_per_class` for each class, in the order of the classes."""
    rows_per_class: ClassVar[int] = 1
    train_only: ClassVar[tuple[str, ...]] = ()
    """How the names of the tensors begin that inference does not need."""
    inference_options: ClassVar[dict[str, Any]] = {}
    """Options of a model without them."""

    def encode(self, x: Tensor) -> tuple[Tensor, ...]:
        """(B, in_channels, H, W), H and W multiples of 32 -> all that `decode` takes, of strides 4 to 32."""
        raise NotImplementedError

    def decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """What `encode` gave -> what `score` takes and, in training, auxiliary scores (B, K, H/s, W/s), s >= 1."""
        raise NotImplementedError

    def score(self, features: Tensor) -> Tensor:
        """-> (B, K, H, W); the only part of which `head` has the parameters."""
        raise NotImplementedError

    def infer(self, maps: Sequence[Tensor]) -> Tensor:
        """What `encode` gave -> (B, K, H, W), as `decode` and `score` give them in eval mode."""
        return self.score(self.decode(maps)[0])

    def forward(self, x: Tensor) -> Tensor | tuple[Tensor, ...]:
        """Class scores of normalised images of any height and width.

        Shapes: (B, in_channels, H, W) -> (B, K, H, W); in training a tuple, these first, then auxiliary scores, if the
        model has any, (B, K, ceil(H/s), ceil(W/s)), each with a stride s of its own.
        """
        height, width = x.shape[2:]
        x = F.pad(x, (0, -width % MULTIPLE, 0, -height % MULTIPLE), mode="replicate")
        maps = self.encode(x)
        if not self.training:
            return self.infer(maps)[..., :height, :width]
        features, *auxiliary = self.decode(maps)
        scores = self.score(features)[..., :height, :width]
        strides = [x.shape[2] // each.shape[2] for each in auxiliary]
        return (scores, *(a[..., : -(-height // s), : -(-width // s)] for a, s in zip(auxiliary, strides)))
