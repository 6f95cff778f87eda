"""The training loop: steps, validations, states to go on from, and what happens when something goes wrong."""

from __future__ import annotations

import json
import math
import time
from contextlib import nullcontext
from dataclasses import fields
from functools import partial
from pathlib import Path
from typing import Any

import torch

from ..device_errors import is_out_of_memory
from ..errors import Cancelled, EngineError
from ..metrics import WITHOUT_LAST, scores
from ..models import load_own_tensors, own_tensors
from ..segmentation.predictor import Predictor
from ..texts import Text
from .averaging import AveragedWeights
from .checkpoint import RunFolder, State, all_finite
from .clock import Clock
from .config import TrainingConfig
from .determinism import deterministic
from .fingerprint import fingerprint, refuse_other_run
from .loader import Loader
from .not_finite import IN_A_ROW, NotFiniteError, find_bad_chip
from .optimizer import load_optimizer_tensors, make_optimizer, optimizer_tensors
from .position import Position
from .schedule import learning_rate
from .steps import Stepper, recomputation
from .task import Listener, Outcome, Silent, Task
from .validate import confusion_by_group

_PAUSE_S = 0.1
"""Between two questions whether a pause is over."""


def run(
    task: Task, config: TrainingConfig, folder: Path, device: torch.device, listener: Listener = Silent()
) -> Outcome:
    """Train a model, or go on with training it.

    Args:
        folder: exists and belongs to this run alone; from the states in it a run that was interrupted, or killed, goes
            on so that it ends with the same weights, to the bit, on the same device, number of threads and torch.
    Raises:
        RunChangedError: the states in the folder are of another run.
        NotFiniteError: the loss is not finite, again and again.
        StateError: the folder cannot be written to.
        EngineError: memory does not suffice.
    """
    try:
        with deterministic(device), recomputation(task.model.to(device), config.recompute):
            return _Run(task, config, folder, device, listener).go()
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
        raise EngineError(
            Text(
                "The memory of {device} is too small for batches of {count} samples of {side} pixels.",
                device=str(device),
                count=config.batch_size,
                side=config.samples.crop_px,
            ),
            Text("Use a smaller batch_size, with accumulate to make up for it, or set recompute to true."),
            code="training.memory",
        ) from error


class _Run:
    def __init__(
        self, task: Task, config: TrainingConfig, folder: Path, device: torch.device, listener: Listener
    ) -> None:
        self._task, self._config, self._device, self._listener = task, config, device, listener
        self._folder = RunFolder(folder, listener.warning)
        self._fingerprint = fingerprint(task, config)
        self._machine = {"device": str(device), "threads": torch.get_num_threads(), "torch": torch.__version__}
        self._steps = config.epochs * task.steps_per_epoch if config.steps is None else config.steps
        every = config.validation
        self._validate_every = every.every_epochs * task.steps_per_epoch if every.every_epochs else every.every_steps
        self._optimizer = make_optimizer(task.parameters, config.optimizer)
        names = [name for name, _ in task.parameters]
        self._average = AveragedWeights(task.model, names, config.ema_decay) if config.ema_decay is not None else None
        self._stepper = Stepper(task, config, self._optimizer, device)
        self._position = Position()
        self._saved_step: int | None = None
        self._clock = Clock()

    def go(self) -> Outcome:
        self._begin()
        try:
            with Loader(self._task.stream, self._steps * self._config.accumulate, self._config.workers) as loader:
                while True:
                    self._keep_what_is_due()
                    position, patience = self._position, self._config.validation.patience
                    if position.step >= self._steps:
                        return self._outcome("complete")
                    if patience is not None and position.without_gain >= patience:
                        return self._outcome("early")
                    self._step(loader)
        except Cancelled:
            self._save(regular=False)
            return self._outcome("stopped")

    def _begin(self) -> None:
        state = self._folder.newest()
        if state is None:
            self._save()
            return
        refuse_other_run(state.position["fingerprint"], self._fingerprint)
        machine = state.position["machine"]
        if changed := [f"{k} {v}" for k, v in self._machine.items() if machine[k] != v]:
            self._listener.warning(
                Text(
                    "Training was begun with {old} and goes on with {new}: the weights will not be the same to the "
                    "bit.",
                    old=", ".join(f"{k} {v}" for k, v in machine.items()),
                    new=", ".join(changed),
                )
            )
        self._load(state)
        self._saved_step = self._position.step
        self._folder.note(self._summary())  # a run that was killed may not have come to it

    def _step(self, loader: Loader) -> None:
        position, config = self._position, self._config
        for group in self._optimizer.param_groups:
            rate = learning_rate(
                config.schedule, group["full_rate"], position.step, self._steps, self._task.steps_per_epoch
            )
            group["lr"] = rate * position.rate_factor
        loss = self._stepper.take(position.step, loader, self._wait)
        position.step += 1
        if loss is None:
            self._skipped()
            return
        position.bad_in_a_row = 0
        position.updates += 1
        if self._average:
            self._average.update(position.updates)
        position.losses.append(loss)
        self._clock.count_step()
        if position.step % config.report_every == 0 or position.step == self._steps:
            self._report()

    def _report(self) -> None:
        position = self._position
        entry = {
            "step": position.step,
            "loss": sum(position.losses) / len(position.losses),
            "learning_rate": self._optimizer.param_groups[0]["lr"],
        }
        position.losses.clear()
        position.history.append(entry)
        left_s = self._clock.left_s(self._steps - position.step)
        self._listener.step({**entry, "steps": self._steps, "elapsed_s": self._clock.elapsed_s(), "left_s": left_s})

    def _skipped(self) -> None:
        position = self._position
        position.bad_in_a_row += 1
        position.skipped += 1
        if position.skipped == 1:
            cause = find_bad_chip(self._task.chips, self._task.card.scale)
            self._listener.warning(
                Text("The loss of step {step} is not finite; such steps are skipped.", step=position.step)
                if cause is None
                else Text(
                    "The loss of step {step} is not finite ({cause}); such steps are skipped.",
                    step=position.step,
                    cause=cause,
                )
            )
        if position.bad_in_a_row >= IN_A_ROW:
            self._go_back()

    def _go_back(self) -> None:
        """Return to the last state that a finite loss followed, or give up where that was done before."""
        bad = self._position
        state = None if bad.went_back else self._folder.before(bad.step - bad.bad_in_a_row)
        if state is None:
            rate = self._config.optimizer.learning_rate * bad.rate_factor
            raise NotFiniteError(bad.step, rate, find_bad_chip(self._task.chips, self._task.card.scale))
        self._load(state)
        self._position.rate_factor /= 2
        self._position.went_back, self._position.skipped = True, bad.skipped
        self._position.bad_in_a_row = 0
        self._listener.warning(
            Text(
                "The loss is not finite in step {step} and those before: training goes back to step {good} and on "
                "with half the learning rate.",
                step=bad.step,
                good=self._position.step,
            )
        )
        self._save()

    def _keep_what_is_due(self) -> None:
        """Validate, and keep a state, where the configuration wants it."""
        position = self._position
        at_end = position.step == self._steps
        due = (position.step > 0 or self._config.validation.at_start) and (
            position.step % self._validate_every == 0 or at_end
        )
        if due and self._task.validation and position.validated_step != position.step:
            self._validate()
            self._save()
        elif (position.step % self._config.save_every == 0 or at_end) and position.step != self._saved_step:
            self._save()

    def _validate(self) -> None:
        task, position, config = self._task, self._position, self._config.validation
        with self._average.in_place() if self._average else nullcontext():
            predictor = Predictor(task.model.eval(), task.card, self._device)
            show = partial(task.show, step=position.step) if task.show else None
            matrices = confusion_by_group(
                predictor, task.validation, task.card.classes, lambda done, total: self._wait(), show
            )
            counted = WITHOUT_LAST if config.without_last_class else slice(None)
            result = scores(sum(matrices.values()), counted).to_dict()
            result = json.loads(json.dumps(result))  # as it will be when it was kept
            highest = max((_mean_iou(each["scores"]) for each in position.history if "scores" in each), default=-2.0)
            is_best = _mean_iou(result) > highest - config.tolerance
            if is_best and config.choice == "best":
                position.best = self._folder.save_best(position.step, own_tensors(task.model))
        if is_best:
            position.best_step, position.best_scores = position.step, result
        position.without_gain = 0 if is_best else position.without_gain + 1
        position.validated_step = position.step
        position.history.append({"step": position.step, "scores": result})
        self._listener.validated({"step": position.step, "scores": result, "best": is_best})

    def _wait(self) -> None:
        """Let the listener pause or stop training. Raises: Cancelled."""
        wish = self._listener.wish()
        while wish == "pause":
            with self._clock.paused():
                time.sleep(_PAUSE_S)
            wish = self._listener.wish()
        if wish == "stop":
            raise Cancelled

    def _tensors(self) -> dict[str, torch.Tensor]:
        parts = {
            "model": own_tensors(self._task.model),
            "optimizer": optimizer_tensors(self._optimizer, self._task.parameters),
            "average": self._average.tensors if self._average else {},
        }
        return {f"{part}.{name}": tensor for part, tensors in parts.items() for name, tensor in tensors.items()}

    def _save(self, regular: bool = True) -> None:
        """Keep the state, unless it is the one kept last, or is not finite: then training goes back."""
        position = self._position
        position.elapsed_s, position.regular = self._clock.elapsed_s(), regular
        if not regular and position.step == self._saved_step:
            return
        tensors = self._tensors()
        if not all_finite(tensors):
            self._go_back()
            return
        kept = {**position.to_dict(), "fingerprint": self._fingerprint, "machine": self._machine}
        self._folder.save(State(tensors, kept), self._summary())
        self._saved_step = position.step

    def _summary(self) -> dict[str, Any]:
        position = self._position
        scores_so_far = {"best_step": position.best_step, "best_scores": position.best_scores}
        return {"step": position.step, "steps": self._steps, **scores_so_far}

    def _load(self, state: State) -> None:
        parts: dict[str, dict[str, torch.Tensor]] = {"model": {}, "optimizer": {}, "average": {}}
        for name, tensor in state.tensors.items():
            part, _, rest = name.partition(".")
            parts[part][rest] = tensor
        load_own_tensors(self._task.model, parts["model"])
        load_optimizer_tensors(self._optimizer, self._task.parameters, parts["optimizer"])
        if self._average:
            self._average.load(parts["average"])
        self._position = Position(**{f.name: state.position[f.name] for f in fields(Position)})
        self._clock = Clock(self._position.elapsed_s)

    def _outcome(self, ended: str) -> Outcome:
        """With the chosen weights in the model; nothing can be trained after it."""
        position, model = self._position, self._task.model
        if position.skipped and ended != "stopped":
            self._listener.warning(
                Text("1 step was skipped because its loss was not finite.")
                if position.skipped == 1
                else Text("{count} steps were skipped because their loss was not finite.", count=position.skipped)
            )
        validations = [entry for entry in position.history if "scores" in entry]
        last = validations[-1] if validations else {"step": position.step, "scores": {}}
        best = self._folder.best(position.best) if position.best else None
        if best is not None:
            load_own_tensors(model, best)
            last = {"step": position.best_step, "scores": position.best_scores}
        elif self._average:
            model.load_state_dict({**model.state_dict(), **self._average.tensors})
        return Outcome(model.eval(), last["scores"], last["step"], position.history, ended)


def _mean_iou(result: dict[str, Any]) -> float:
    """Less than any other where nothing was labelled."""
    return -1.0 if math.isnan(result["mean_iou"]) else result["mean_iou"]
