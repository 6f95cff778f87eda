"""The course of the learning rate, as pure functions of the position in the run.

Source: Loshchilov and Hutter 2017, SGDR, arXiv:1608.03983; the published settings are in resources/training.
"""

from __future__ import annotations

import math

from ..paths import RESOURCES
from .config import Schedule, TrainingConfig


def learning_rate(schedule: Schedule, full: float, step: int, steps: int, steps_per_epoch: int | None) -> float:
    """The learning rate of a step.

    Args:
        full: the highest rate.
        step: 0..steps-1.
        steps_per_epoch: None where the run has no epochs, which only `warmup_cosine` can do without.
    """
    if schedule.kind == "warmup_cosine":
        return warmup_cosine(schedule, full, step, steps)
    by_epoch = {"cosine": cosine, "warm_restarts": warm_restarts}[schedule.kind]
    return by_epoch(schedule, full, step // steps_per_epoch)


def warmup_cosine(schedule: Schedule, full: float, step: int, steps: int) -> float:
    """Linear warm-up, then half a cosine down to the floor."""
    if step < schedule.warmup_steps:
        return full * (step + 1) / schedule.warmup_steps
    falling = max(1, (schedule.steps or steps) - schedule.warmup_steps)
    return _half_cosine(full, schedule.floor, min(1.0, (step - schedule.warmup_steps) / falling))


def cosine(schedule: Schedule, full: float, epoch: int) -> float:
    """Half a cosine down to the floor, and up again if the run is longer, as published for LoveDA."""
    return _half_cosine(full, schedule.floor, epoch / schedule.period_epochs)


def warm_restarts(schedule: Schedule, full: float, epoch: int) -> float:
    """Half a cosine down to the floor, then again from the top and longer, as published for Vaihingen and Potsdam."""
    start, period = 0, schedule.period_epochs
    while epoch >= start + period:
        start, period = start + period, period * schedule.period_growth
    return _half_cosine(full, schedule.floor, (epoch - start) / period)


def _half_cosine(full: float, floor: float, progress: float) -> float:
    return floor + (full - floor) * (1 + math.cos(math.pi * progress)) / 2


def published_learning_rates(dataset: str, epochs: int) -> list[float]:
    """Learning rate of each epoch of the published training on `loveda`, `vaihingen` or `potsdam`."""
    config = TrainingConfig.load(RESOURCES / "training" / f"published-{dataset}.json")
    full = config.optimizer.learning_rate
    return [learning_rate(config.schedule, full, epoch, epochs, steps_per_epoch=1) for epoch in range(epochs)]
