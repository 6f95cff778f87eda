"""What a fine-tuning is asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from ..chips.job import ChipsJob

MODES = ("head", "decoder", "everything")
"""What is trained: the last layer, all but the encoder, or all."""

AUGMENTATIONS = ("none", "light", "strong")


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
    minutes: float = 8.0
    """Longest time for training; it ends earlier when validation scores no longer rise."""
    learning_rate: float | None = None
    """None for the mode's own."""
    augmentation: str = "strong"
    balance: float = 0.5
    """Share of the samples drawn evenly over the classes; the others follow their area."""
    patience: int = 5
    """Validations without a better score after which training ends."""
    device: str = "auto"
    engine_python: str | None = None
    """The Python that holds torch; None to look in the usual places."""
    title: str = ""
    """Of the weights; empty for one made from the names of the parent and of the classes."""
    licence: str = ""
    """Of the weights; empty for that of the parent."""
    seed: int = 42
    resume: bool = True
    """Go on with what an interrupted run of the same job has left; False starts afresh."""
