"""Where a run is: all of its state that is not a tensor."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Position:
    """Plain data only; read back from JSON it is the same."""

    step: int = 0
    """Steps taken, those that were skipped included."""
    updates: int = 0
    """Steps that changed the weights."""
    validated_step: int | None = None
    best: str | None = None
    """Name of the best weights, where they are to be chosen."""
    best_step: int = 0
    best_scores: dict[str, Any] = field(default_factory=dict)
    without_gain: int = 0
    """Validations since the best one."""
    rate_factor: float = 1.0
    """Of the learning rate."""
    went_back: bool = False
    bad_in_a_row: int = 0
    """Steps just skipped because their loss was not finite."""
    skipped: int = 0
    """All of them."""
    losses: list[float] = field(default_factory=list)
    """Since the last report."""
    history: list[dict[str, Any]] = field(default_factory=list)
    elapsed_s: float = 0.0
    regular: bool = True
    """Whether a state was kept here because of the configuration, not because the run was stopped."""

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)
