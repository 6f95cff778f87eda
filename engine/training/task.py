"""What the loop trains, whom it tells, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, Union

import numpy as np
from torch import Tensor, nn

from ..chips.store import Chip
from ..weights.card import Card

Inputs = Union[Tensor, tuple[Tensor, ...]]


class BatchStream(Protocol):
    """Where batches come from."""

    def batch(self, index: int) -> tuple[Inputs, Tensor]:
        """Batch 0, 1, ... of a run, on the CPU: inputs, and labels (B, H, W) int64, 255 not labelled, or what the
        task's own loss takes.

        A pure function of the seed and the index, for batches are made in any order, in several threads.
        """


@dataclass
class Task:
    """A model to train and what to train it with."""

    model: nn.Module
    """The whole; it is saved and validated. `run` moves it to the device."""
    forward: Callable[[Inputs], tuple[Tensor, ...]]
    """Inputs -> scores of the model, (B, K, H, W), and auxiliary ones, if it has any, (B, K, h, w). Called with the
    model in training mode; it puts into eval mode what is not trained."""
    parameters: list[tuple[str, nn.Parameter]]
    """What is trained, under the names it has in the model."""
    card: Card
    stream: BatchStream
    validation: list[Chip]
    """May be empty: then the last weights are chosen."""
    class_weights: Tensor | None = None
    """(K,), what a pixel of each class counts in the cross-entropies of the total loss."""
    steps_per_epoch: int | None = None
    """Optimiser steps; None where the stream has no epochs."""
    chips: list[Chip] = field(default_factory=list)
    """Those trained on, to find out which one holds bad values when training fails."""
    loss: Callable[[Tensor, Sequence[Tensor], Tensor], Tensor] | None = None
    """Scores, auxiliary ones, labels -> a scalar; None for the total loss of the configuration."""
    show: Callable[[Chip, np.ndarray, int], None] | None = None
    """Told at each validation of every chip, the numbers (H, W) uint8 of the classes predicted for it, 255 where there
    is no data, and the step."""
    fingerprint: dict[str, Any] = field(default_factory=dict)
    """Name -> plain value: what beside the configuration a resumed run must have in common with its beginning."""


class Listener(Protocol):
    """Who is told how training goes, and asked how to go on."""

    def step(self, report: dict[str, Any]) -> None:
        """Every `config.report_every` steps: step, steps, loss (mean since the last report), learning_rate, elapsed_s,
        left_s (None where it is too early to tell)."""

    def validated(self, report: dict[str, Any]) -> None:
        """step, scores (of `Scores.to_dict`), best (whether they are the best so far)."""

    def warning(self, text: str) -> None: ...

    def wish(self) -> str:
        """`go`, `pause` or `stop`; asked between batches and between the windows of a validation."""


class Silent:
    """A listener that wants to hear nothing, and training to go on."""

    def step(self, report: dict[str, Any]) -> None: ...

    def validated(self, report: dict[str, Any]) -> None: ...

    def warning(self, text: str) -> None: ...

    def wish(self) -> str:
        return "go"


@dataclass(frozen=True)
class Outcome:
    """A run at its end."""

    model: nn.Module
    """The task's, in eval mode, with the chosen weights."""
    scores: dict[str, Any]
    """Of the chosen weights on the validation chips, as `Scores.to_dict` gives them; empty without validation."""
    step: int
    """Where the chosen weights were."""
    history: list[dict[str, Any]]
    """In their order {step, loss, learning_rate} of each report and {step, scores} of each validation."""
    ended: str
    """`complete`, `early` (patience) or `stopped` (by the listener's wish; a later run goes on)."""
