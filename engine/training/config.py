"""What decides a training run: one JSON file, one dataclass."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from ..errors import EngineError


@dataclass(frozen=True)
class TrainingConfig:
    """A training run. Sizes in pixels."""

    train_groups: tuple[str, ...]
    """Groups (places) of the chip store that are trained on."""
    validation_groups: tuple[str, ...]
    """Groups watched while training; they choose nothing."""
    steps: int
    """Optimiser steps."""
    model: str = "unetmamba"
    crop_px: int = 128
    batch_size: int = 8
    learning_rate: float = 6e-4
    weight_decay: float = 2.5e-4
    warmup_steps: int = 100
    schedule_steps: int | None = None
    """Steps in which the learning rate falls to 0, where the run ends before that and another goes on from it."""
    ema_decay: float = 0.995
    """Decay per step of the averaged weights that are saved."""
    rare_class_share: float = 0.5
    """Share of the crops centred on a pixel of a class drawn evenly over the classes, others on any labelled pixel."""
    scale_range: tuple[float, float] = (0.75, 1.5)
    color_jitter: float = 0.25
    """Largest relative change of brightness, contrast and saturation."""
    cutmix_share: float = 0.5
    """Share of the batches in which a rectangle of every sample comes from its neighbour."""
    window_px: int = 512
    """Side of the windows in which the trained model maps rasters; goes onto the card, as does the overlap."""
    overlap_px: int = 128
    seed: int = 42
    report_every: int = 100
    """Steps between two lines of the log."""
    validate_every: int = 500
    card: dict[str, Any] | None = None
    """Texts of the weights' card: title, training_data, acknowledgement, licence, limits."""

    @classmethod
    def load(cls, path: Path) -> TrainingConfig:
        """Raises: EngineError, the file is missing, is not JSON, or has a field that is not known."""
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            unknown = sorted(set(data) - {f.name for f in fields(cls)})
            if unknown:
                raise ValueError(f"unknown fields {', '.join(unknown)}")
            return cls(**{k: tuple(v) if isinstance(v, list) else v for k, v in data.items()})
        except OSError as error:
            why = error.strerror or str(error)
        except (ValueError, TypeError, AttributeError) as error:
            why = str(error)
        raise EngineError(f"The training configuration {path} cannot be used: {why}.", code="training.config")
