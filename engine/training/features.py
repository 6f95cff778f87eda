"""Encoder maps of random views of the chips, computed once: what the decoder alone is trained on in minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from torch import Tensor

from .samples import LabelledStream


class FeatureStream:
    """Batches drawn from a fixed number of views, as the maps that a frozen encoder makes of them.

    Maps are kept in bfloat16: of 128 px a view takes 0.25 MB in a UNetMamba.
    """

    def __init__(
        self,
        encode: Callable[[Tensor], Sequence[Tensor]],
        views: LabelledStream,
        view_batches: int,
        device: torch.device,
        progress: Callable[[int, int], None] = lambda done, total: None,
    ) -> None:
        """
        Args:
            encode: of a model on the device, in eval mode.
            views: where the views come from; of its batches the first ones are taken.
            progress: called with the batches done and all of them; what it raises ends the work.
        """
        self._seed, self._batch_size = views.seed, views.batch_size
        maps, labels = [], []
        for index in range(view_batches):
            progress(index, view_batches)
            images, marks = views.batch(index)
            with torch.no_grad():
                levels = encode(images.to(device))
            maps.append([level.cpu().bfloat16() for level in levels])
            labels.append(marks.to(torch.uint8))
        self._maps = [torch.cat(level) for level in zip(*maps)]
        self._labels = torch.cat(labels)

    def batch(self, index: int) -> tuple[tuple[Tensor, ...], Tensor]:
        """Maps of some views, (B, C_i, S/s, S/s) float32 for each stride s, and labels int64 as the views have
        them."""
        chosen = np.random.default_rng((self._seed, 1, index)).integers(0, len(self._labels), self._batch_size)
        return tuple(level[chosen].float() for level in self._maps), self._labels[chosen].long()
