"""Fine-tuning: new classes for trained weights from a few labelled polygons, within minutes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from ..chips.store import TRAIN, VALIDATION
from ..errors import Cancelled, EngineError
from ..files import replace as put_in_place
from ..segmentation.predictor import Predictor
from ..texts import Text
from ..weights.writer import save_weights
from ..worker.training import TrainingListener
from .config import Optimizer, Schedule, TrainingConfig, Validation
from .fine_tune_task import LOSS, Recipe, fine_tune_task
from .loader import Loader
from .loop import run
from .optimizer import make_optimizer
from .settings import AUGMENTATIONS, MODES, FineTuneSettings
from .steps import Stepper
from .task import Task
from .validate import confusion_by_group

WEIGHTS = "weights.safetensors"
"""What a finished run leaves in its folder."""

_VALIDATIONS = 10
"""In a run that uses all its time."""

_LEAST_STEPS, _MOST_STEPS = 40, 3000

_STEPS_SHARE = 0.8
"""Part of the time that is left for steps by the validations."""

_TOLERANCE = 0.03
"""Mean IoU by which a later validation may be worse than the best: a few polygons tell no finer."""


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
        task, recipe = fine_tune_task(settings, device, listener)
        config = _config(settings, task, recipe, folder, device, listener)
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


def _config(
    settings: FineTuneSettings,
    task: Task,
    recipe: Recipe,
    folder: Path,
    device: torch.device,
    listener: TrainingListener,
) -> TrainingConfig:
    """How to train; what was measured for it when the run began is kept in its folder."""
    base = TrainingConfig(
        train_groups=(TRAIN,),
        validation_groups=(VALIDATION,) if task.validation else (),
        steps=_LEAST_STEPS,
        samples=recipe.samples,
        batch_size=recipe.batch_size,
        loss=LOSS,
        optimizer=Optimizer(learning_rate=recipe.learning_rate, clip_norm=1.0),
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
            every_steps=max(10, steps // _VALIDATIONS),
            at_start=True,
            choice="best",
            tolerance=_TOLERANCE,
            patience=settings.patience,
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
    listener.progress(1.0, Text("Measuring the speed"))
    stepper = Stepper(task, config, make_optimizer(task.parameters, config.optimizer), device)
    seconds = stepper.seconds(Loader(task.stream, 0, 0))
    steps = max(_LEAST_STEPS, min(_MOST_STEPS, int(60 * settings.minutes * _STEPS_SHARE / seconds)))
    temporary = plan.with_suffix(".tmp")
    temporary.write_text(json.dumps({"steps": steps, "seconds_per_step": seconds}), encoding="utf-8")
    put_in_place(temporary, plan)
    listener.info(Text("{steps} steps of {seconds:.2f} s", steps=steps, seconds=seconds))
    return steps


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
            needed = Text("one of {choices}", choices=", ".join(choices))
            raise EngineError(
                Text(
                    "The option {option} is {value}, but it must be {needed}.", option=name, value=value, needed=needed
                ),
                code="finetune.setting",
            )
