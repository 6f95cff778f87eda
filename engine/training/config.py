"""What decides a training run: one JSON file, one dataclass with a part for each concern.

Every field that a file leaves out has the default given here; unknown fields are refused by their names.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import EngineError
from ..segmentation.options import PRECISIONS


@dataclass(frozen=True)
class LabelledCrops:
    """Crops around labelled pixels, at any turn: for chips of any size whose labels may be sparse."""

    kind: str = "labelled"
    crop_px: int = 128
    rare_class_share: float = 0.5
    """Share of the crops centred on a pixel of a class drawn evenly over the classes, others on any labelled pixel."""
    turn: bool = True
    """Turn by any angle and flip half of the crops."""
    scale_range: tuple[float, float] = (0.75, 1.5)
    """Chip pixels are drawn larger by a factor between these."""
    color_jitter: float = 0.25
    """Largest relative change of brightness, contrast and saturation."""
    cutmix_share: float = 0.5
    """Share of the batches in which a rectangle of every sample comes from its neighbour."""


@dataclass(frozen=True)
class EpochCrops:
    """The published way: every chip once an epoch, in an order of its own, as a mosaic, resized, cropped, flipped."""

    kind: str = "epochs"
    crop_px: int = 512
    mosaic_share: float = 0.25
    """Share of the samples that are put together from four chips."""
    scales: tuple[float, ...] = (0.75, 1.0, 1.25, 1.5)
    """A sample is resized by one of these."""
    largest_class_share: float = 0.75
    """A crop is drawn again, up to 10 times, while one class takes this share of its labelled pixels or more."""
    flips: str = "columns"
    """`columns` mirrors half of the crops, `quarter_turns` turns half of them by 0, 90, 180 or 270 degrees."""


@dataclass(frozen=True)
class Loss:
    """The published loss and its variants."""

    mean_over: str = "all"
    """`all`: ignored pixels, and for dice absent classes, stay in the mean as published. `labelled`: they do not, so
    that sparse labels weigh as much as dense ones."""
    auxiliary_weight: float = 0.4
    """Of the local supervision's cross-entropy."""
    class_weights: str = "none"
    """`none`, or `balanced`: pixels of rare classes weigh more, by the root of their rarity, but at most 10 times."""


@dataclass(frozen=True)
class Optimizer:
    """AdamW, which does not decay parameters whose name ends in "bias"."""

    learning_rate: float = 6e-4
    encoder_learning_rate: float | None = None
    """Of parameters whose name begins with "encoder." or "backbone."; None for the same. The published code declares
    6e-5, but finds only those of "backbone.", which UNetMamba does not have."""
    weight_decay: float = 2.5e-4
    lookahead: bool = False
    clip_norm: float | None = None
    """Gradients longer than this are shortened to it."""


@dataclass(frozen=True)
class Schedule:
    """The course of the learning rate."""

    kind: str = "warmup_cosine"
    """`warmup_cosine`: per step, up to the full rate, then half a cosine down to the floor. `cosine`: per epoch, half a
    cosine. `warm_restarts`: per epoch, half a cosine again and again."""
    warmup_steps: int = 100
    steps: int | None = None
    """Of `warmup_cosine`: where it reaches the floor, where that is not at the end of the run."""
    period_epochs: int = 100
    """Of the others: epochs of half a cosine; with restarts, of the first one."""
    period_growth: int = 2
    """Each restart's period is so many times longer than the one before."""
    floor: float = 0.0
    """Lowest learning rate."""


@dataclass(frozen=True)
class Validation:
    """When the validation groups are mapped and scored, and what follows from the mean IoU."""

    every_steps: int = 500
    """Steps between validations, where `every_epochs` is None; the end of the run is always one."""
    every_epochs: int | None = None
    at_start: bool = False
    """Also before the first step, as is worth knowing of weights that were begun with."""
    choice: str = "last"
    """Which weights are kept: those of the `best` validation or the `last` ones."""
    tolerance: float = 0.0
    """A later validation counts as the best one even if its mean IoU is lower than the highest by less than this: few
    labels score too unsteadily to choose by the last digit."""
    patience: int | None = None
    """Training ends after so many validations none of which was the best one; None to go on to the end."""
    without_last_class: bool = False
    """Leave the last class out of the mean, as is usual for the clutter of Vaihingen and Potsdam."""


_CHOICES = {
    ("loss", "mean_over"): ("all", "labelled"),
    ("loss", "class_weights"): ("none", "balanced"),
    ("schedule", "kind"): ("warmup_cosine", "cosine", "warm_restarts"),
    ("validation", "choice"): ("best", "last"),
    ("samples", "flips"): ("columns", "quarter_turns"),
}
_SAMPLES = {"labelled": LabelledCrops, "epochs": EpochCrops}
_PARTS = {"loss": Loss, "optimizer": Optimizer, "schedule": Schedule, "validation": Validation}
_NORMALISATIONS = ("chips", "imagenet")


@dataclass(frozen=True)
class TrainingConfig:
    """A training run. Sizes in pixels."""

    train_groups: tuple[str, ...]
    """Groups (places) of the chip store that are trained on."""
    validation_groups: tuple[str, ...]
    """Groups watched while training."""
    steps: int | None = None
    """Optimiser steps; this or `epochs`."""
    epochs: int | None = None
    """Times that every chip is seen; only with samples of kind `epochs`."""
    model: str = "unetmamba"
    model_options: dict[str, Any] = field(default_factory=dict)
    """Further keyword arguments of `create_model`."""
    samples: LabelledCrops | EpochCrops = LabelledCrops()
    batch_size: int = 8
    accumulate: int = 1
    """Batches whose gradients are averaged for one optimiser step."""
    normalisation: str = "chips"
    """Mean and standard deviation of the bands: `chips` measures them on the training groups, `imagenet` takes those
    of ImageNet (three bands)."""
    loss: Loss = Loss()
    optimizer: Optimizer = Optimizer()
    schedule: Schedule = Schedule()
    ema_decay: float | None = 0.995
    """Decay per step of the averaged weights, which are those that are validated and saved; None for no average."""
    validation: Validation = Validation()
    precision: str = "auto"
    """One of PRECISIONS; auto is bfloat16 where the hardware multiplies it fast."""
    recompute: bool = False
    """Compute the inside of the network's blocks again for the gradient instead of keeping it: less memory, more time,
    the same weights."""
    workers: int = 0
    """Threads that make batches ahead; the weights do not depend on it."""
    save_every: int = 100
    """Steps between two states that an interrupted run can go on from; it is saved after each validation, too."""
    report_every: int = 10
    """Steps between two reports of the loss."""
    window_px: int = 512
    """Side of the windows in which the trained model maps rasters; goes onto the card, as does the overlap."""
    overlap_px: int = 128
    seed: int = 42
    card: dict[str, Any] | None = None
    """Texts of the weights' card: title, training_data, acknowledgement, licence, limits."""

    def __post_init__(self) -> None:
        """Raises: ValueError, a value is impossible."""
        if (self.steps is None) == (self.epochs is None):
            raise ValueError("either steps or epochs must be given")
        if self.epochs is not None and self.samples.kind != "epochs":
            raise ValueError("epochs need samples of kind epochs")
        by_epoch = self.schedule.kind != "warmup_cosine" or self.validation.every_epochs is not None
        if by_epoch and self.samples.kind != "epochs":
            raise ValueError("a schedule or validations by epochs need samples of kind epochs")
        for (part, name), choices in _CHOICES.items():
            _one_of(f"{part}.{name}", getattr(getattr(self, part), name, choices[0]), choices)
        _one_of("normalisation", self.normalisation, _NORMALISATIONS)
        _one_of("precision", self.precision, PRECISIONS)
        for name in ("batch_size", "accumulate", "save_every", "report_every"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1")

    @classmethod
    def load(cls, path: Path) -> TrainingConfig:
        """Raises: EngineError, the file is missing, is not JSON, or has a field that is not known or impossible."""
        try:
            return cls.from_dict(json.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            why = error.strerror or str(error)
        except (ValueError, TypeError, AttributeError) as error:
            why = str(error)
        raise EngineError(f"The training configuration {path} cannot be used: {why}.", code="training.config")

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> TrainingConfig:
        """What `to_dict` gave, also after a way through JSON. Raises: ValueError, TypeError."""
        data = dict(data)
        for name, part in _PARTS.items():
            if name in data:
                data[name] = _filled(part, data[name], f"{name}.")
        if "samples" in data:
            kind = data["samples"].get("kind", "labelled")
            _one_of("samples.kind", kind, tuple(_SAMPLES))
            data["samples"] = _filled(_SAMPLES[kind], data["samples"], "samples.")
        return _filled(cls, data, "")

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return asdict(self)


def _filled(part: type, data: dict[str, Any], prefix: str) -> Any:
    """The part with these values; lists, as JSON has them, become tuples."""
    if unknown := sorted(set(data) - {f.name for f in fields(part)}):
        raise ValueError(f"unknown fields {', '.join(prefix + name for name in unknown)}")
    return part(**{name: tuple(value) if isinstance(value, list) else value for name, value in data.items()})


def _one_of(name: str, value: Any, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{name} is {value!r} but must be one of {', '.join(choices)}")
