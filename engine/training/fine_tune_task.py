"""What a fine-tuning trains: the parent's network with new classes, samples of the labelled chips, and a teacher."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor, nn

from ..chips.store import TRAIN, UNLABELLED, VALIDATION, Chip, ChipStore
from ..errors import Cancelled
from ..models.segmenter import Segmenter
from ..segmentation.options import PredictOptions
from ..segmentation.predictor import Predictor
from ..texts import Text
from ..weights.card import Card
from ..weights.reader import load_model
from ..worker.training import Preview, TrainingListener
from .adapt import adapt
from .config import LabelledCrops, Loss
from .features import FeatureStream
from .fingerprint import chips_digest
from .losses import cross_entropy, total_loss
from .samples import LabelledStream, band_statistics
from .settings import FineTuneSettings
from .task import Inputs, Task
from .teacher import Teacher

_VIEW_PX, _VIEWS = 128, 8
"""Side and number of the samples of a step: small and many."""

_WIDE_VIEW_PX = 512
"""Side of the only sample of a step where a teacher is trusted: what the network sees when it maps, at most. Of smaller
samples it learns to judge by less of the surroundings, and then errs where it did not."""

_VIEW_BATCHES = 64
"""Of the views whose encoder maps are kept: 126 MB."""

_COUNTED_BATCHES = 16
"""From which it is told how common classes are in the samples."""

_FLIPPED_CHIPS, _TAUGHT_CHIPS = 24, 96
"""The teacher looks at so many chips from all sides, and at so many at all."""

_RATES = {"head": 3e-3, "decoder": 1e-4, "everything": 4e-4}
"""Learning rates for new classes."""

_GENTLER = 0.3
"""Part of them for classes that the parent knows, so that it is not forgotten."""

_FOUND_ALREADY = 0.85
"""Share of the labelled ground of each class, in the mean, from which on it can teach the weights but little."""

_SAMPLES = {
    "none": LabelledCrops(turn=False, scale_range=(1.0, 1.0), color_jitter=0.0, cutmix_share=0.0),
    "light": LabelledCrops(scale_range=(0.9, 1.1), color_jitter=0.05, cutmix_share=0.0),
    "strong": LabelledCrops(scale_range=(0.75, 1.5), color_jitter=0.15, cutmix_share=0.0),
}

LOSS = Loss(mean_over="labelled")
"""Of the labels."""


class Recipe(NamedTuple):
    """What the task decides of the configuration."""

    samples: LabelledCrops
    batch_size: int
    learning_rate: float


def fine_tune_task(settings: FineTuneSettings, device: torch.device, listener: TrainingListener) -> tuple[Task, Recipe]:
    """The task of a fine-tuning, and how to train it. Raises: EngineError, or Cancelled: the listener's wish."""
    torch.manual_seed(settings.seed)
    store = ChipStore(Path(settings.chips))
    chips, validation = store.chips((TRAIN,)), store.chips((VALIDATION,)) if VALIDATION in store.groups else []
    parent, parent_card = load_model(settings.weights)
    names = [each.name for each in store.info.classes]
    model, places = adapt(parent, parent_card, names, store.info.bands)
    model.to(device)
    card = _card(settings, store, chips, parent_card)
    teacher = _teacher(parent.to(device), parent_card, card, places, chips, device, listener)
    if teacher and teacher.knows_most and teacher.recall >= _FOUND_ALREADY:
        listener.warning(
            Text(
                "The weights to begin with find {share:.0%} of your labelled ground already: it can teach them little. "
                "Draw where their map is wrong.",
                share=teacher.recall,
            )
        )
    recipe = _recipe(settings, parent_card, teacher)
    views = LabelledStream(
        chips, recipe.samples, recipe.batch_size, settings.seed, card, teacher.labels if teacher else None
    )
    if settings.mode == "everything":
        stream = views
    else:
        enough = min(_VIEW_BATCHES, settings.steps or _VIEW_BATCHES)
        model.eval()
        stream = FeatureStream(model.encode, views, enough, device, _preparing(listener, 0.5, 1.0))
    forward = {"head": _head, "decoder": _decoder, "everything": _everything}[settings.mode]
    task = Task(
        model,
        partial(forward, model),
        [(n, p) for n, p in model.named_parameters() if p.requires_grad and _is_trained(model, n, settings.mode)],
        card,
        stream,
        validation,
        chips=chips,
        fingerprint={"chips": chips_digest(chips + validation), "parent": parent_card.tensors_sha256},
        loss=_taught_loss(teacher, views, device) if teacher else _loss_of_labels,
        show=_Previews(validation or chips, card, listener).show,
    )
    return task, recipe


def _recipe(settings: FineTuneSettings, parent: Card, teacher: Teacher | None) -> Recipe:
    is_known = teacher is not None and teacher.knows_most
    side = min(parent.window_px, _WIDE_VIEW_PX) if is_known else _VIEW_PX
    samples = replace(_SAMPLES[settings.augmentation], crop_px=side, rare_class_share=settings.balance)
    rate = settings.learning_rate or _RATES[settings.mode] * (_GENTLER if is_known else 1.0)
    return Recipe(samples, 1 if is_known else _VIEWS, rate)


def _teacher(
    parent: nn.Module,
    parent_card: Card,
    card: Card,
    places: list[int | None],
    chips: list[Chip],
    device: torch.device,
    listener: TrainingListener,
) -> Teacher | None:
    """None where the parent knows none of the classes, or looks at other bands."""
    same_bands = [band.casefold() for band in card.bands] == [band.casefold() for band in parent_card.bands]
    if not same_bands or all(place is None for place in places):
        return None
    numbered = tuple(replace(each, value=place) for place, each in enumerate(parent_card.classes))
    options = PredictOptions(tta="flips" if len(chips) <= _FLIPPED_CHIPS else "none")
    predictor = Predictor(parent, replace(card, classes=numbered), device, options)
    return Teacher(predictor, places, chips, _TAUGHT_CHIPS, _preparing(listener, 0.0, 0.5))


def _taught_loss(teacher: Teacher, views: LabelledStream, device: torch.device) -> _TaughtLoss:
    batches = (views.batch(index)[1][:, 0] for index in range(_COUNTED_BATCHES))
    counts = sum(torch.bincount(b[b != UNLABELLED], minlength=len(teacher.trusted)) for b in batches)
    return _TaughtLoss(teacher.shift(counts.float()).to(device), teacher.news)


class _TaughtLoss:
    """The total loss on labelled ground, as rare as its classes are there, and the teacher's word elsewhere."""

    def __init__(self, shift: Tensor, news: float) -> None:
        """Both of a `Teacher`."""
        self._shift, self._news = shift.view(-1, 1, 1), news

    def __call__(self, scores: Tensor, auxiliary: Sequence[Tensor], labels: Tensor) -> Tensor:
        """labels: (B, 2, S, S), those given and the teacher's."""
        shifted = [each.float() + self._shift for each in auxiliary]
        given = _loss_of_labels(scores.float() + self._shift, shifted, labels[:, 0])
        return self._news * given + cross_entropy(scores, labels[:, 1], UNLABELLED, LOSS)


def _loss_of_labels(scores: Tensor, auxiliary: Sequence[Tensor], labels: Tensor) -> Tensor:
    return total_loss(scores, auxiliary, labels, UNLABELLED, LOSS)


def _is_trained(model: Segmenter, name: str, mode: str) -> bool:
    if mode == "head":
        return name.startswith(model.head)
    return mode == "everything" or not name.startswith(model.encoder_parts)


def _head(model: Segmenter, maps: Inputs) -> tuple[Tensor, ...]:
    model.eval()
    with torch.no_grad():
        features, *_ = model.decode(maps)
    return (model.score(features),)


def _decoder(model: Segmenter, maps: Inputs) -> tuple[Tensor, ...]:
    features, *auxiliary = model.decode(maps)
    return (model.score(features), *auxiliary)


def _everything(model: Segmenter, images: Inputs) -> tuple[Tensor, ...]:
    return model(images)


class _Previews:
    """Shows the chip with the most classes, then the most labels, as the weights map it now."""

    def __init__(self, chips: list[Chip], card: Card, listener: TrainingListener) -> None:
        self._chip = max(chips, key=lambda chip: (len(np.unique(chip.label)), int((chip.label != UNLABELLED).sum())))
        self._scale, self._listener = card.scale, listener

    def show(self, chip: Chip, predicted: np.ndarray, step: int) -> None:
        """Called with every validation chip and the numbers of the classes predicted for it."""
        if chip.name == self._chip.name:
            colours = chip.image[[0, 1, 2]] if len(chip.image) >= 3 else chip.image[[0, 0, 0]]
            image = np.clip(colours * (255 / self._scale), 0, 255).astype(np.uint8).transpose(1, 2, 0)
            self._listener.preview(Preview(np.ascontiguousarray(image), np.array(chip.label), predicted, step))


def _preparing(listener: TrainingListener, begin: float, end: float) -> Callable[[int, int], None]:
    """Tells a part of the progress, and asks whether to go on."""

    def progress(done: int, total: int) -> None:
        if listener.wish() == "stop":
            raise Cancelled
        listener.progress(begin + (end - begin) * done / total, Text("Looking at the images"))

    return progress


def _card(settings: FineTuneSettings, store: ChipStore, chips: list[Chip], parent: Card) -> Card:
    """Of the weights to be; bands that the parent knows keep their normalisation."""
    info = store.info
    own = dict(zip(info.bands, zip(*band_statistics(chips, info.scale))))
    known = {band.casefold(): pair for band, pair in zip(parent.bands, zip(parent.mean, parent.std))}
    mean, std = zip(*(known.get(band.casefold(), own[band]) for band in info.bands))
    names = ", ".join(each.name for each in info.classes)
    return replace(
        parent,
        title=settings.title or f"{parent.title}, taught {names}",
        classes=info.classes,
        bands=info.bands,
        mean=mean,
        std=std,
        scale=info.scale,
        pixel_size_m=info.pixel_size_m,
        training_data=f"{info.source} Begun with: {parent.title} ({parent.training_data})".strip(),
        licence=settings.licence or parent.licence,
        limits="Taught with few polygons: look at the map before you trust it elsewhere.",
        scores={},
        training={},
    )
