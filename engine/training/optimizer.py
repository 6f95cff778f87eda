"""AdamW with the published decay exclusions, the learning rate's course, and averaged weights."""

from __future__ import annotations

import math

import torch
from torch import nn

from .config import TrainingConfig


def make_optimizer(model: nn.Module, config: TrainingConfig) -> torch.optim.Optimizer:
    """AdamW; parameters whose name ends in "bias" are not decayed, as published."""
    decayed = [p for n, p in model.named_parameters() if not n.endswith("bias")]
    kept = [p for n, p in model.named_parameters() if n.endswith("bias")]
    groups = [{"params": decayed, "weight_decay": config.weight_decay}, {"params": kept, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=config.learning_rate, fused=True)


def learning_rate(step: int, config: TrainingConfig) -> float:
    """Linear warm-up, then half a cosine down to 0."""
    if step < config.warmup_steps:
        return config.learning_rate * (step + 1) / config.warmup_steps
    total = config.schedule_steps or config.steps
    progress = (step - config.warmup_steps) / max(1, total - config.warmup_steps)
    return config.learning_rate * 0.5 * (1 + math.cos(math.pi * progress))


class AveragedWeights:
    """Exponential moving average of a model's state."""

    def __init__(self, model: nn.Module, decay: float) -> None:
        self._decay, self._steps = decay, 0
        self.state = {k: v.detach().clone() for k, v in model.state_dict().items()}
        """Counters (of batch norms) stay at their start."""

    @torch.no_grad()
    def update(self, model: nn.Module) -> None:
        self._steps += 1
        decay = min(self._decay, self._steps / (self._steps + 10))  # the random start must not linger
        current = model.state_dict()
        floating = [key for key, value in current.items() if value.is_floating_point()]
        torch._foreach_lerp_([self.state[key] for key in floating], [current[key] for key in floating], 1 - decay)
