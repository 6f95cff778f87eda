"""What a fine-tuning is asked for, as plain data that crosses between the processes. Needs no torch."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MODES = ("head", "decoder", "everything")
"""What is trained: the last layer, all but the encoder, or all."""

AUGMENTATIONS = ("none", "light", "strong")
"""How much samples are changed: turned and flipped at least, then also in size and colour."""


@dataclass(frozen=True)
class FineTuneSettings:
    """All that decides what weights a fine-tuning makes."""

    chips: str
    """Chip store with the groups train and validation, or train alone."""
    weights: str
    """File of the weights to start from."""
    mode: str = "decoder"
    minutes: float = 8.0
    """Longest time for the steps; training ends earlier when validation scores no longer rise."""
    steps: int | None = None
    """Instead of the minutes, so that a run can be repeated elsewhere."""
    learning_rate: float | None = None
    """None for the mode's own."""
    augmentation: str = "strong"
    balance: float = 0.5
    """Share of the samples drawn evenly over the classes; the others follow their area."""
    patience: int = 5
    """Validations without a better score after which training ends."""
    device: str = "auto"
    seed: int = 42
    title: str = ""
    """Of the weights; empty for one made from the names of the parent and of the classes."""
    licence: str = ""
    """Of the weights; empty for that of the parent."""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)
