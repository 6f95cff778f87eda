"""The task of training all of a model on labelled chips."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import torch
from torch import nn

from ..chips.store import Chip, ChipStore
from ..errors import EngineError
from ..models import create_model
from ..weights.card import Card
from ..weights.importer import import_checkpoint
from ..weights.reader import load_model
from .config import EpochCrops, TrainingConfig
from .epochs import EpochStream
from .fingerprint import chips_digest
from .samples import LabelledStream, balanced_weights, band_statistics
from .task import Task

_IMAGENET = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Mean and standard deviation of red, green and blue."""


def full_task(
    store: ChipStore, config: TrainingConfig, parent: Path | None = None, encoder: Path | None = None
) -> Task:
    """The task of training all of a model; see `train`.

    Raises:
        EngineError: `parent`, `encoder` or the configuration does not fit the chips.
    """
    torch.manual_seed(config.seed)
    chips, validation = store.chips(config.train_groups), store.chips(config.validation_groups)
    before, parent_card = load_model(parent) if parent else (None, None)
    statistics = (parent_card.mean, parent_card.std) if parent_card else _statistics(store, chips, config)
    card = _card(store, config, *statistics)
    model = create_model(config.model, len(card.classes), len(card.bands), **config.model_options)
    if before is not None:
        _take_over(model, before, card, parent_card, parent)
        made_from = {"title": parent_card.title, "tensors_sha256": parent_card.tensors_sha256}
        card = replace(card, training={**card.training, "parent": made_from})
    if encoder:
        _take_encoder(model, card, encoder)
        card = replace(card, training={**card.training, "encoder": encoder.name})

    stream_of = EpochStream if isinstance(config.samples, EpochCrops) else LabelledStream
    stream = stream_of(chips, config.samples, config.batch_size, config.seed, card)
    return Task(
        model,
        model,
        [(name, p) for name, p in model.named_parameters() if p.requires_grad],
        card,
        stream,
        validation,
        balanced_weights(chips, len(card.classes)) if config.loss.class_weights == "balanced" else None,
        steps_per_epoch=steps_per_epoch(stream, config),
        chips=chips,
        fingerprint={
            "chips": chips_digest(chips + validation),
            "parent": parent_card and parent_card.tensors_sha256,
            "encoder": encoder and hashlib.sha256(encoder.read_bytes()).hexdigest(),
        },
    )


def steps_per_epoch(stream: EpochStream | LabelledStream, config: TrainingConfig) -> int | None:
    """Optimiser steps of an epoch; None where the stream has none."""
    if isinstance(stream, LabelledStream):
        return None
    return max(1, stream.batches_per_epoch // config.accumulate)


def _statistics(
    store: ChipStore, chips: list[Chip], config: TrainingConfig
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    if config.normalisation == "chips":
        return band_statistics(chips, store.info.scale)
    if len(store.info.bands) != len(_IMAGENET[0]):
        raise EngineError(
            f"The chips have {len(store.info.bands)} bands, but ImageNet's normalisation is for red, green and blue.",
            'Set normalisation to "chips".',
            code="training.bands",
        )
    return _IMAGENET


def _card(store: ChipStore, config: TrainingConfig, mean: tuple[float, ...], std: tuple[float, ...]) -> Card:
    texts = config.card or {}
    return Card(
        title=texts.get("title", config.model),
        model=config.model,
        model_options=config.model_options,
        classes=store.info.classes,
        bands=store.info.bands,
        mean=mean,
        std=std,
        scale=store.info.scale,
        pixel_size_m=store.info.pixel_size_m,
        window_px=config.window_px,
        overlap_px=config.overlap_px,
        training_data=texts.get("training_data", store.info.source),
        **{key: texts[key] for key in ("acknowledgement", "licence", "limits") if key in texts},
        training={key: value for key, value in config.to_dict().items() if key != "card"},
    )


def _take_over(model: nn.Module, parent: nn.Module, card: Card, parent_card: Card, path: Path) -> None:
    """Copy the parent's weights; what serves training alone starts anew, because weights files do not keep it."""
    for what in ("model", "classes", "bands"):
        if getattr(card, what) != getattr(parent_card, what):
            raise EngineError(
                f"Training cannot go on from {path}: its {what} differ from those of the chips and the configuration.",
                "Start from other weights, or from none.",
                code="training.parent",
            )
    model.load_state_dict(parent.state_dict(), strict=False)


def _take_encoder(model: nn.Module, card: Card, path: Path) -> None:
    """Copy the encoder of a checkpoint, of which nothing may be missing. Raises: EngineError."""
    imported = import_checkpoint(path, card.model)
    part = model.pretrained_part
    expected = {key: value for key, value in model.state_dict().items() if key.startswith(part)}
    found = {key: value for key, value in imported.model.state_dict().items() if key in expected}
    lacking = {*imported.report.missing, *imported.report.misshapen} & set(expected)
    if lacking or any(value.shape != expected[key].shape for key, value in found.items()):
        raise EngineError(
            f"{path} does not hold the encoder of {card.model} for {len(card.bands)} bands: {imported.report}.",
            "Give a checkpoint of the same encoder, which is for 3 bands, or train without one.",
            code="training.encoder",
        )
    model.load_state_dict(found, strict=False)
