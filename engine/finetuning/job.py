"""What a fine-tuning is asked to do, and what it has made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..chips.job import ChipsJob
from ..chips.survey import Survey
from ..weights.card import Card


@dataclass(frozen=True)
class FineTuneJob:
    """Teach weights the classes of some polygons: paths and numbers only, so it can be kept, compared and sent."""

    chips: ChipsJob
    """Its `form` is filled in from the weights."""
    weights: str
    """Name in the library or file of the weights to start from."""
    output: str
    """The weights file to write (.safetensors)."""
    report: str | None = None
    """HTML page about the run and its scores."""
    mode: str = "decoder"
    """This and the following: see `FineTuneSettings`."""
    minutes: float = 8.0
    steps: int | None = None
    learning_rate: float | None = None
    augmentation: str = "strong"
    balance: float = 0.5
    patience: int = 5
    device: str = "auto"
    seed: int = 42
    title: str = ""
    licence: str = ""
    engine_python: str | None = None
    """The Python that holds torch; None to look in the usual places."""
    resume: bool = True
    """Go on with what an interrupted run of the same job has left; False starts afresh."""


@dataclass(frozen=True)
class FineTuneResult:
    """What a run has made."""

    output: str
    """The weights file."""
    report: str | None
    card: Card
    scores: dict[str, Any]
    """On the polygons kept from training, as `Scores.to_dict` gives them; empty without any."""
    history: list[dict[str, Any]]
    """{step, loss, learning_rate} of each step and {step, scores} of each validation, in their order."""
    ended: str
    """`complete`, or `early` because scores no longer rose."""
    survey: Survey
