"""AdamW with the published decay exclusions, alone or looking ahead.

Source: Loshchilov and Hutter 2019, Decoupled Weight Decay Regularization, arXiv:1711.05101; Zhang et al. 2019,
Lookahead Optimizer, arXiv:1907.08610.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from .config import Optimizer

_ENCODERS = ("encoder.", "backbone.")
"""How the names of an encoder's parameters begin."""

NamedParameters = Sequence[tuple[str, nn.Parameter]]


class LookaheadAdamW(torch.optim.AdamW):
    """AdamW whose weights are drawn back, every 5 steps, half of the way to where they were drawn to before.

    As published, that happens after steps 1, 6, 11, ...; the first time only keeps the weights.
    """

    PERIOD, SHARE = 5, 0.5

    @torch.no_grad()
    def step(self, closure: Callable[[], float] | None = None) -> float | None:
        loss = super().step(closure)
        for group in self.param_groups:
            made = group["steps_made"] = group.get("steps_made", 0) + 1
            if made % self.PERIOD == 1:
                self._draw_back(group["params"])
        return loss

    def _draw_back(self, parameters: list[Tensor]) -> None:
        moved = [p for p in parameters if "slow" in self.state[p]]
        for p in parameters:
            self.state[p].setdefault("slow", p.detach().clone())
        if moved:
            slow = [self.state[p]["slow"] for p in moved]
            torch._foreach_lerp_(slow, moved, self.SHARE)
            torch._foreach_copy_(moved, slow)


def make_optimizer(parameters: NamedParameters, config: Optimizer) -> torch.optim.Optimizer:
    """AdamW or LookaheadAdamW; every group has its highest learning rate under `full_rate`.

    Parameters whose name ends in "bias" are not decayed, as published; those of the encoder may learn at a rate of
    their own.
    """

    def kind(named: tuple[str, nn.Parameter]) -> tuple[bool, bool]:
        name = named[0]
        return config.encoder_learning_rate is not None and name.startswith(_ENCODERS), name.endswith("bias")

    groups = []
    for (is_encoder, is_bias), members in itertools.groupby(sorted(parameters, key=kind), kind):
        rate = config.encoder_learning_rate if is_encoder else config.learning_rate
        decay = 0.0 if is_bias else config.weight_decay
        groups.append({"params": [p for _, p in members], "lr": rate, "full_rate": rate, "weight_decay": decay})
    return (LookaheadAdamW if config.lookahead else torch.optim.AdamW)(groups, fused=True)


def published_optimizer(parameters: NamedParameters) -> torch.optim.Optimizer:
    """The published optimiser, at its highest learning rate."""
    return make_optimizer(parameters, Optimizer(lookahead=True))


def optimizer_tensors(optimizer: torch.optim.Optimizer, parameters: NamedParameters) -> dict[str, Tensor]:
    """The optimiser's state as named tensors: `exp_avg.NAME`, `slow.NAME`, ..."""
    return {f"{key}.{name}": value for name, p in parameters for key, value in optimizer.state.get(p, {}).items()}


def load_optimizer_tensors(
    optimizer: torch.optim.Optimizer, parameters: NamedParameters, tensors: dict[str, Tensor]
) -> None:
    """Set the state to what `optimizer_tensors` gave, and count the steps made from it."""
    optimizer.state.clear()
    by_name = dict(parameters)
    for key, value in tensors.items():
        what, _, name = key.partition(".")
        p = by_name[name]
        optimizer.state[p][what] = value.to(p.device, copy=True)
    for group in optimizer.param_groups:
        group["steps_made"] = max((int(optimizer.state[p].get("step", 0)) for p in group["params"]), default=0)
