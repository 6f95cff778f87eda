"""Fine-tuning: new classes for trained weights from a few labelled polygons, within minutes."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from ..chips.store import TRAIN, UNLABELLED, VALIDATION, Chip, ChipStore
from ..errors import Cancelled, EngineError
from ..files import replace as put_in_place
from ..segmentation.predictor import Predictor
from ..weights.card import Card
from ..weights.reader import load_model
from ..weights.writer import save_weights
from ..worker.training import Preview, TrainingListener
from .adapt import adapt
from .config import LabelledCrops, Loss, Optimizer, Schedule, TrainingConfig, Validation
from .features import FeatureStream
from .fingerprint import chips_digest
from .loader import Loader
from .loop import run
from .losses import cross_entropy, total_loss
from .optimizer import make_optimizer
from .samples import LabelledStream, band_statistics
from .settings import AUGMENTATIONS, MODES, FineTuneSettings
from .steps import Stepper
from .task import Inputs, Task
from .teacher import Teacher
from .validate import confusion_by_group

WEIGHTS = "weights.safetensors"
"""What a finished run leaves in its folder."""

_CROP_PX, _BATCH = 128, 8

_VIEW_BATCHES = 64
"""Of the views whose encoder maps are kept: 512 views, 126 MB."""

_GLANCES = 16
"""Batches that the teacher needs to tell how common classes are, where no maps are kept."""

_RATES = {"head": 3e-3, "decoder": 1e-4, "everything": 4e-4}
"""Learning rates for new classes."""

_GENTLER = 0.3
"""Part of them for classes that the parent knows, so that it is not forgotten."""

_SAMPLES = {
    "none": LabelledCrops(crop_px=_CROP_PX, turn=False, scale_range=(1.0, 1.0), color_jitter=0.0, cutmix_share=0.0),
    "light": LabelledCrops(crop_px=_CROP_PX, scale_range=(0.9, 1.1), color_jitter=0.05, cutmix_share=0.0),
    "strong": LabelledCrops(crop_px=_CROP_PX, scale_range=(0.75, 1.5), color_jitter=0.15, cutmix_share=0.0),
}

_TRAINED = {"head": "decoder.seg.", "decoder": "decoder.", "everything": ""}
"""How the names of the parameters begin that each mode trains."""

_VALIDATIONS = 10
"""In a run that uses all its time."""

_LEAST_STEPS, _MOST_STEPS = 40, 3000

_STEPS_SHARE = 0.8
"""Part of the time that is left for steps by the validations."""

_LOSS = Loss(mean_over="labelled")

_TEACHER_WEIGHT = 1.0
"""What ground without labels counts, in the words of the parent, beside the labelled ground."""


def fine_tune(
    settings: FineTuneSettings, folder: Path, device: torch.device, listener: TrainingListener
) -> dict[str, Any]:
    """Fine-tune, or go on with it.

    Args:
        folder: of this run alone. It keeps its states, and in the end the weights as WEIGHTS.
    Returns:
        ended (`complete`, `early` or `stopped`); unless stopped, file, scores, matrix (confusion, (K, K), reference in
        rows, None without validation) and history.
    Raises:
        EngineError: the settings, the chips or the weights cannot be used; or what `loop.run` raises.
    """
    _check(settings)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        task, learning_rate = fine_tune_task(settings, device, listener)
        config = _config(settings, task, learning_rate, folder, device, listener)
    except Cancelled:
        return {"ended": "stopped"}
    outcome = run(task, config, folder, device, listener)
    if outcome.ended == "stopped":
        return {"ended": "stopped"}
    card = replace(task.card, scores=_scores(outcome.scores), training=_training(settings, task, config, outcome.step))
    matrix = _matrix(task, outcome.model, device)
    save_weights(folder / WEIGHTS, outcome.model.cpu(), card)
    return {
        "ended": outcome.ended,
        "file": str(folder / WEIGHTS),
        "scores": outcome.scores,
        "matrix": None if matrix is None else matrix.tolist(),
        "history": outcome.history,
    }


def _matrix(task: Task, model: nn.Module, device: torch.device) -> np.ndarray | None:
    """Confusion matrix on the validation chips; None without any."""
    if not task.validation:
        return None
    predictor = Predictor(model, task.card, device)
    return sum(confusion_by_group(predictor, task.validation, task.card.classes).values())


def fine_tune_task(settings: FineTuneSettings, device: torch.device, listener: TrainingListener) -> tuple[Task, float]:
    """The task of a fine-tuning, and its learning rate. Raises: EngineError, or Cancelled: the listener's wish."""
    torch.manual_seed(settings.seed)
    store = ChipStore(Path(settings.chips))
    chips, validation = store.chips((TRAIN,)), store.chips((VALIDATION,)) if VALIDATION in store.groups else []
    parent, parent_card = load_model(settings.weights)
    names = [each.name for each in store.info.classes]
    model, places = adapt(parent, parent_card, names, store.info.bands)
    card = _card(settings, store, chips, parent_card)
    model.to(device)
    views = LabelledStream(chips, _samples(settings), _BATCH, settings.seed, card)
    same_bands = len(card.bands) == len(parent_card.bands)
    teacher = Teacher(parent.decoder.to(device), places) if same_bands and any(p is not None for p in places) else None
    batches = _GLANCES if settings.mode == "everything" else _VIEW_BATCHES
    enough = min(batches, settings.steps or batches)
    features = FeatureStream(model.encoder.eval(), views, enough, device, teacher, _preparing(listener))
    forward = {"head": _head, "decoder": _decoder, "everything": _everything}[settings.mode]
    rate = _RATES[settings.mode] * (_GENTLER if teacher and teacher.knows_most else 1.0)
    task = Task(
        model,
        partial(forward, model),
        [(n, p) for n, p in model.named_parameters() if n.startswith(_TRAINED[settings.mode])],
        card,
        views if settings.mode == "everything" else features,
        validation,
        chips=chips,
        fingerprint={"chips": chips_digest(chips + validation), "parent": parent_card.tensors_sha256},
        loss=_FineTuneLoss(teacher.shift.to(device) if teacher else None),
        show=_Previews(validation or chips, card, listener).show,
    )
    return task, settings.learning_rate or rate


class _FineTuneLoss:
    """The total loss on labelled ground, as rare as its classes are there, and the teacher's word elsewhere."""

    def __init__(self, shift: Tensor | None) -> None:
        """shift: (K,), of a `Teacher`."""
        self._shift = 0.0 if shift is None else shift.view(-1, 1, 1)

    def __call__(self, scores: Tensor, auxiliary: Tensor | None, labels: Tensor) -> Tensor:
        """Scores (B, K, S, S) and labels (B, S, S), or (B, 2, S, S) with the teacher's."""
        given = labels if labels.dim() == 3 else labels[:, 0]
        shifted = None if auxiliary is None else auxiliary.float() + self._shift
        loss = total_loss(scores.float() + self._shift, shifted, given, UNLABELLED, _LOSS)
        if labels.dim() == 4:
            loss = loss + _TEACHER_WEIGHT * cross_entropy(scores, labels[:, 1], UNLABELLED, _LOSS)
        return loss


def _head(model: nn.Module, maps: Inputs) -> tuple[Tensor, None]:
    model.decoder.eval()
    with torch.no_grad():
        maps = model.decoder.features(maps)
    return model.decoder.seg(maps), None


def _decoder(model: nn.Module, maps: Inputs) -> tuple[Tensor, Tensor]:
    return model.decoder(maps)


def _everything(model: nn.Module, images: Inputs) -> tuple[Tensor, Tensor]:
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


def _config(
    settings: FineTuneSettings,
    task: Task,
    learning_rate: float,
    folder: Path,
    device: torch.device,
    listener: TrainingListener,
) -> TrainingConfig:
    """How to train; what was measured for it when the run began is kept in its folder."""
    base = TrainingConfig(
        train_groups=(TRAIN,),
        validation_groups=(VALIDATION,) if task.validation else (),
        steps=_LEAST_STEPS,
        samples=_samples(settings),
        batch_size=_BATCH,
        loss=_LOSS,
        optimizer=Optimizer(learning_rate=learning_rate, clip_norm=1.0),
        ema_decay=0.99,
        seed=settings.seed,
        report_every=1,
    )
    steps = settings.steps or _planned_steps(settings, task, base, folder, device, listener)
    return replace(
        base,
        steps=steps,
        schedule=Schedule(warmup_steps=max(1, steps // 10)),
        validation=Validation(
            every_steps=max(10, steps // _VALIDATIONS), at_start=True, choice="best", patience=settings.patience
        ),
        save_every=max(10, min(100, steps // _VALIDATIONS)),
    )


def _planned_steps(
    settings: FineTuneSettings,
    task: Task,
    config: TrainingConfig,
    folder: Path,
    device: torch.device,
    listener: TrainingListener,
) -> int:
    """As many as fit into the time; the same when a run is gone on with."""
    plan = folder / "plan.json"
    if plan.exists():
        return int(json.loads(plan.read_text(encoding="utf-8"))["steps"])
    listener.progress(1.0, "Measuring the speed")
    stepper = Stepper(task, config, make_optimizer(task.parameters, config.optimizer), device)
    seconds = stepper.seconds(Loader(task.stream, 0, 0))
    steps = max(_LEAST_STEPS, min(_MOST_STEPS, int(60 * settings.minutes * _STEPS_SHARE / seconds)))
    temporary = plan.with_suffix(".tmp")
    temporary.write_text(json.dumps({"steps": steps, "seconds_per_step": seconds}), encoding="utf-8")
    put_in_place(temporary, plan)
    listener.info(f"{steps} steps of {seconds:.2f} s")
    return steps


def _samples(settings: FineTuneSettings) -> LabelledCrops:
    return replace(_SAMPLES[settings.augmentation], rare_class_share=settings.balance)


def _preparing(listener: TrainingListener) -> Callable[[int, int], None]:
    def progress(done: int, total: int) -> None:
        if listener.wish() == "stop":
            raise Cancelled
        listener.progress(done / total, "Looking at the images")

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


def _scores(scores: dict[str, Any]) -> dict[str, Any]:
    """For the card."""
    on = "Polygons kept from training, in blocks of their own; they chose the weights."
    return {"total": scores, "measured_on": on} if scores else {}


def _training(settings: FineTuneSettings, task: Task, config: TrainingConfig, step: int) -> dict[str, Any]:
    """For the card: how the weights were made."""
    made = {name: value for name, value in settings.to_dict().items() if name not in ("chips", "title", "licence")}
    return {
        **made,
        "weights": Path(settings.weights).stem,
        "parent_tensors_sha256": task.fingerprint["parent"],
        "steps": config.steps,
        "chosen_step": step,
        "learning_rate": config.optimizer.learning_rate,
    }


def _check(settings: FineTuneSettings) -> None:
    """Raises: EngineError, a setting is impossible."""
    for name, value, choices in (
        ("mode", settings.mode, MODES),
        ("augmentation", settings.augmentation, AUGMENTATIONS),
    ):
        if value not in choices:
            raise EngineError(
                f"The {name} {value!r} is not known.", f"Choose one of {', '.join(choices)}.", code="finetune.setting"
            )
