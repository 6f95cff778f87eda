"""Averaged weights, which score better than those of any one step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import torch
from torch import Tensor, nn


class AveragedWeights:
    """Exponential moving average of the parameters that are trained and of all statistics (of batch norms).

    Source: Polyak and Juditsky 1992, SIAM J. Control Optim. 30(4), 838-855.
    """

    def __init__(self, model: nn.Module, trained: Iterable[str], decay: float) -> None:
        """`trained`: names of parameters of the model."""
        self._decay = decay
        trained = set(trained)
        statistics = {name for name, value in model.named_buffers() if value.is_floating_point()}
        self._current = {k: v for k, v in model.state_dict().items() if k in trained or k in statistics}
        self.tensors = {k: v.detach().clone() for k, v in self._current.items()}
        """Name -> average."""

    @torch.no_grad()
    def update(self, updates: int) -> None:
        """Take in the model's weights; `updates` counts from 1, for the random start must not linger."""
        decay = min(self._decay, updates / (updates + 10))
        torch._foreach_lerp_(list(self.tensors.values()), list(self._current.values()), 1 - decay)

    @torch.no_grad()
    def load(self, tensors: dict[str, Tensor]) -> None:
        for name, value in self.tensors.items():
            value.copy_(tensors[name])

    @contextmanager
    def in_place(self) -> Iterator[None]:
        """Within, the model has the averaged weights; afterwards its own again, to the bit."""
        self._exchange()
        try:
            yield
        finally:
            self._exchange()

    @torch.no_grad()
    def _exchange(self) -> None:
        for name, value in self._current.items():
            mine = value.clone()
            value.copy_(self.tensors[name])
            self.tensors[name].copy_(mine)
