"""A fine-tuning from polygons to a weights file, resumable at any point."""

from __future__ import annotations

import base64
import shutil
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..chips.cut import cut_chips
from ..chips.job import ChipsJob, ImageForm
from ..chips.survey import Survey
from ..errors import EngineError
from ..files import replace as put_in_place
from ..files import sync
from ..interpreter import find_engine_python
from ..raster.files import failures
from ..segmentation.job_folder import JobFolder
from ..texts import Text
from ..training.settings import FineTuneSettings
from ..weights.card import Card, read_card
from ..weights.store import find_weights
from ..weights.user_library import write_with_card
from ..worker.training import Preview
from ..worker.warm import borrow
from .job import FineTuneJob, FineTuneResult
from .report import card_picture, write_report

_CUT_SHARE, _LOOK_SHARE = 0.05, 0.1
"""Where on the progress bar cutting ends, and where training begins."""


class Feedback(Protocol):
    """What a caller gives to see and steer a fine-tuning; all is called in the thread that runs it."""

    def progress(self, fraction: float, text: str) -> None:
        """`fraction` of all work is done, 0..1."""

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None:
        """Something that may spoil the result."""

    def is_cancelled(self) -> bool: ...


class Watcher(Feedback, Protocol):
    """A feedback that wants to see more, as a dialog does; any of these methods may be missing."""

    def is_paused(self) -> bool: ...

    def survey(self, survey: Survey) -> None:
        """What was cut."""

    def step(self, report: dict[str, Any]) -> None: ...

    def validated(self, report: dict[str, Any]) -> None: ...

    def preview(self, preview: Preview) -> None: ...


def fine_tune(job: FineTuneJob, feedback: Feedback) -> FineTuneResult:
    """Teach weights the classes of polygons, going on with what an interrupted run of the same job has left.

    Nothing is at the output until the weights are complete. A run that ends early keeps its states in a hidden folder
    beside the output.

    Raises:
        EngineError: the job cannot be done, or the run in the folder was started differently.
        Cancelled: the feedback asked to stop; run again to go on.
    """
    weights = find_weights(job.weights)
    python = find_engine_python(job.engine_python)
    output = _checked_output(job)
    with JobFolder(output) as folder:
        if not job.resume:
            folder.clear()
        chips = folder.path / "chips"
        shutil.rmtree(chips, ignore_errors=True)  # the labels may be others now; then training says so
        survey = cut_chips(_with_form(job, read_card(weights)), chips, _Part(feedback, 0.0, _CUT_SHARE))
        listener = _Listener(feedback)
        listener.survey(survey)
        settings = _settings(job, chips, weights)
        feedback.progress(_CUT_SHARE, Text("Starting the engine"))
        with borrow(python, feedback.is_cancelled) as worker:
            trained = worker.train(folder.path / "run", settings.to_dict(), listener)
        card = _with_picture(read_card(trained["file"]), listener.best_preview or listener.last_preview)
        result = FineTuneResult(
            str(output), job.report, card, trained["scores"], trained["history"], trained["ended"], survey
        )
        with failures(output):
            if job.report:
                matrix = np.array(trained["matrix"]) if trained["matrix"] else None
                write_report(job, result, matrix, listener.first_preview, listener.best_preview)
            finished = folder.path / "finished.safetensors"
            write_with_card(Path(trained["file"]), finished, card)
            put_in_place(finished, output)
            sync(output.parent)
        folder.remove()
    return result


def discard(job: FineTuneJob) -> None:
    """Remove what an interrupted run has left. Raises: EngineError: it runs."""
    folder = JobFolder(Path(job.output))
    if folder.path.exists():
        with folder:
            folder.remove()


def _checked_output(job: FineTuneJob) -> Path:
    """Raises: EngineError, it is no name for weights, or something is there."""
    output = Path(job.output).absolute()
    if output.suffix != ".safetensors":
        raise EngineError(
            Text("{name} is no name for weights.", name=output.name),
            Text("Let it end in .safetensors."),
            code="finetune.output",
        )
    if output.exists():
        raise EngineError(
            Text("{path} exists already.", path=output),
            Text("Choose another name; nothing is overwritten."),
            code="output.exists",
        )
    with failures(output):
        output.parent.mkdir(parents=True, exist_ok=True)
    return output


def _with_picture(card: Card, preview: Preview | None) -> Card:
    """With what the weights make of a chip; that of the weights they come from shows other classes."""
    picture = card_picture(preview, card.classes) if preview is not None else b""
    return replace(card, picture=base64.b64encode(picture).decode())


def _with_form(job: FineTuneJob, parent: Card) -> ChipsJob:
    """What to cut, in the form that the weights take; with another number of bands, in those of the images."""
    bands = job.chips.images[0].bands
    names = parent.bands if bands is None or len(bands) == len(parent.bands) else ()
    return replace(job.chips, form=ImageForm(names, parent.pixel_size_m, parent.scale))


def _settings(job: FineTuneJob, chips: Path, weights: Path) -> FineTuneSettings:
    shared = {field.name for field in fields(FineTuneSettings)} & {field.name for field in fields(FineTuneJob)}
    values = {name: getattr(job, name) for name in shared}
    return FineTuneSettings(**{**values, "chips": str(chips), "weights": str(weights)})


class _Part:
    """A feedback whose progress fills a part of the whole."""

    def __init__(self, feedback: Feedback, start: float, end: float) -> None:
        self._start, self._end = start, end
        self._feedback = feedback
        self.info, self.warning, self.is_cancelled = feedback.info, feedback.warning, feedback.is_cancelled

    def progress(self, fraction: float, text: str) -> None:
        self._feedback.progress(self._start + (self._end - self._start) * fraction, text)


class _Listener:
    """A `TrainingListener` that tells the feedback."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback
        self._preparing = _Part(feedback, _CUT_SHARE, _LOOK_SHARE)
        self._training = _Part(feedback, _LOOK_SHARE, 1.0)
        self.info, self.warning, self.progress = feedback.info, feedback.warning, self._preparing.progress
        self.first_preview: Preview | None = None
        self.best_preview: Preview | None = None
        self.last_preview: Preview | None = None
        self._mean_iou: float | None = None

    def survey(self, survey: Survey) -> None:
        self._tell("survey", survey)

    def step(self, report: dict[str, Any]) -> None:
        said = {name: report[name] for name in ("step", "steps", "loss")}
        if self._mean_iou is None:
            text = Text("Step {step} of {steps}, loss {loss:.2f}", **said)
        else:
            text = Text("Step {step} of {steps}, loss {loss:.2f}, mean IoU {iou:.2f}", iou=self._mean_iou, **said)
        self._training.progress(report["step"] / report["steps"], text)
        self._tell("step", report)

    def validated(self, report: dict[str, Any]) -> None:
        mean_iou = report["scores"]["mean_iou"]
        if mean_iou is not None:
            self._mean_iou = mean_iou
        if report["best"]:
            self.best_preview = self.last_preview
        self._tell("validated", report)

    def preview(self, preview: Preview) -> None:
        self.first_preview = self.first_preview or preview
        self.last_preview = preview
        self._tell("preview", preview)

    def wish(self) -> str:
        if self._feedback.is_cancelled():
            return "stop"
        is_paused = getattr(self._feedback, "is_paused", None)
        return "pause" if is_paused and is_paused() else "go"

    def _tell(self, what: str, value: Any) -> None:
        if tell := getattr(self._feedback, what, None):
            tell(value)
