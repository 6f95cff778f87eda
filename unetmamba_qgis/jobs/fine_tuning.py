"""Fine-tunings in the background: one at a time, the others wait for their turn."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from enum import Enum
from threading import Event
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from ..engine.chips.survey import Survey
from ..engine.errors import Cancelled, EngineError
from ..engine.finetuning.job import FineTuneJob, FineTuneResult
from ..engine.finetuning.run import fine_tune
from ..engine.worker.training import Preview
from ..translation import translate
from .kept_jobs import KeptJob, list_kept

_GOODBYE_MS = 10_000
"""How long QGIS waits at its end for the engine to put away what it has learnt."""


class RunState(Enum):
    """Where a run stands."""

    WAITING = "waiting"
    """For another one to end."""
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"
    STOPPED = "stopped"
    """Cancelled, or interrupted by the end of QGIS; it can be gone on with."""
    FAILED = "failed"
    FINISHED = "finished"

    @property
    def is_active(self) -> bool:
        return self in (RunState.WAITING, RunState.RUNNING, RunState.PAUSED, RunState.STOPPING)


class FineTuningRun(QObject):
    """One fine-tuning and all that is known of it, whether anybody looks or not. Lives in the main thread."""

    changed = pyqtSignal()
    """Anything of it."""
    state_changed = pyqtSignal()
    ended = pyqtSignal()

    def __init__(self, kept: KeptJob):
        super().__init__()
        self.kept = kept
        self.state = RunState.STOPPED
        self.fraction = 0.0
        self.doing = ""
        """What is being done, in the engine's words."""
        self.left_s: float | None = None
        self.losses: list[tuple[int, float]] = []
        """Step and loss."""
        self.scores: list[tuple[int, float]] = []
        """Step and mean IoU on the validation ground."""
        self.log: list[str] = []
        self.survey: Survey | None = None
        self.preview: Preview | None = None
        self.result: FineTuneResult | None = None
        self.error: EngineError | None = None
        self._task: _Task | None = None

    @property
    def job(self) -> FineTuneJob:
        return self.kept.job

    @property
    def name(self) -> str:
        return self.kept.name

    def pause(self):
        if self.state is RunState.RUNNING:
            self._task.paused.set()
            self._enter(RunState.PAUSED)

    def go_on(self):
        if self.state is RunState.PAUSED:
            self._task.paused.clear()
            self._enter(RunState.RUNNING)

    def cancel(self):
        """Ask it to end; what it has learnt so far is kept."""
        if self._task is not None:
            self._enter(RunState.STOPPING)
            self._task.paused.clear()
            self._task.cancel()

    def begin(self, work: Callable[[FineTuneJob, Any], FineTuneResult], wait: bool):
        """Give it to QGIS's task manager. `wait`: on hold, until `unhold`."""
        self.error, self.doing, self.fraction, self.left_s = None, "", 0.0, None
        self._task = _Task(self, work)
        self._task.told.connect(self._heard, Qt.ConnectionType.QueuedConnection)
        if wait:
            self._task.hold()
        self._enter(RunState.WAITING)
        QgsApplication.taskManager().addTask(self._task)

    def unhold(self):
        self._task.unhold()

    def wait_for_end(self, timeout_ms: int):
        """Block until its thread has ended, or the time is over. To be cancelled before."""
        if self._task is not None and self._task.isActive():
            self._task.waitForFinished(timeout_ms)

    def end(self, result: FineTuneResult | None, error: EngineError | None):
        """Called by the task in the main thread; with neither result nor error it was cancelled."""
        self._task, self.result, self.error, self.left_s = None, result, error, None
        if result is not None:
            self.fraction = 1.0
            self._learn_history(result.history)
            self._enter(RunState.FINISHED)
        else:
            self._enter(RunState.FAILED if error is not None else RunState.STOPPED)
        self.ended.emit()

    def _learn_history(self, history: list[dict[str, Any]]):
        """Of the whole run, with what was done in another session."""
        self.losses = [(entry["step"], entry["loss"]) for entry in history if "loss" in entry]
        scores = [(entry["step"], entry["scores"]["mean_iou"]) for entry in history if "scores" in entry]
        self.scores = [(step, score) for step, score in scores if score is not None]

    def _enter(self, state: RunState):
        self.state = state
        self.state_changed.emit()
        self.changed.emit()

    @pyqtSlot(str, object)
    def _heard(self, what: str, values: tuple):
        getattr(self, f"_hear_{what}")(*values)
        self.changed.emit()

    def _hear_begun(self):
        if self.state is RunState.WAITING:
            self._enter(RunState.RUNNING)

    def _hear_progress(self, fraction: float, text: str):
        self.fraction, self.doing = fraction, text

    def _hear_text(self, text: str):
        self.log.append(text)

    def _hear_survey(self, survey: Survey):
        self.survey = survey

    def _hear_step(self, report: dict[str, Any]):
        self.left_s = report.get("left_s")
        _add_point(self.losses, report["step"], report["loss"])

    def _hear_validated(self, report: dict[str, Any]):
        _add_point(self.scores, report["step"], report["scores"]["mean_iou"])

    def _hear_preview(self, preview: Preview):
        self.preview = preview


class FineTuningQueue(QObject):
    """All fine-tunings of this session, and those that an earlier one has left unfinished."""

    changed = pyqtSignal()
    """There is a run more or less, or one is in another state."""
    ended = pyqtSignal(object)
    """A FineTuningRun; not for those that end with QGIS."""

    def __init__(self, work: Callable[[FineTuneJob, Any], FineTuneResult] = fine_tune):
        """work: does a job, in another thread."""
        super().__init__()
        self._work = work
        self.runs = [FineTuningRun(kept) for kept in list_kept()]
        """The oldest first."""
        for run in self.runs:
            self._watch(run)

    def find(self, name: str) -> FineTuningRun | None:
        """The run that makes weights of this name, unless it has finished."""
        return next((run for run in self.runs if run.name == name and run.state is not RunState.FINISHED), None)

    def add(self, kept: KeptJob) -> FineTuningRun:
        """Start a job, or let it wait behind those that were there before."""
        run = FineTuningRun(kept)
        self._watch(run)
        self.runs.append(run)
        self.resume(run)
        self.changed.emit()
        return run

    def resume(self, run: FineTuningRun):
        """Go on with a run that has ended early."""
        run.begin(self._work, wait=any(other.state.is_active for other in self.runs if other is not run))

    def discard(self, run: FineTuningRun):
        """Forget a run that has ended early, with all that it has learnt."""
        run.kept.discard()
        self.runs.remove(run)
        self.changed.emit()

    def close(self):
        """End everything; what is unfinished can be gone on with in the next session."""
        active = [run for run in self.runs if run.state.is_active]
        for run in reversed(active):  # those that wait must not begin now
            run.blockSignals(True)
            run.cancel()
        for run in active:
            run.wait_for_end(_GOODBYE_MS)

    def _watch(self, run: FineTuningRun):
        run.state_changed.connect(self.changed)
        run.ended.connect(lambda: self._ended(run))

    def _ended(self, run: FineTuningRun):
        if run.state is RunState.FINISHED:
            run.kept.forget()
        waiting = [other for other in self.runs if other.state is RunState.WAITING]
        if waiting and not any(other.state.is_active for other in self.runs if other not in waiting):
            waiting[0].unhold()
        self.ended.emit(run)


class _Task(QgsTask):
    """What QGIS runs in one of its threads and shows among its tasks."""

    told = pyqtSignal(str, object)

    def __init__(self, run: FineTuningRun, work: Callable[[FineTuneJob, Any], FineTuneResult]):
        title = translate("UNetMamba", "Teaching {name}").format(name=run.name)
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.paused = Event()
        self._run, self._job, self._work = run, run.job, work
        self._result: FineTuneResult | None = None
        self._error: EngineError | None = None

    def run(self):  # in its own thread
        self.told.emit("begun", ())
        try:
            self._result = self._work(self._job, _Feedback(self))
        except Cancelled:
            pass
        except EngineError as error:
            self._error = error
        except Exception as error:  # whatever it is, the dialog must hear of it
            QgsMessageLog.logMessage(traceback.format_exc(), "UNetMamba", Qgis.MessageLevel.Critical)
            problem = translate("UNetMamba", "The training stopped with an error that nobody foresaw: {error}.")
            hint = translate("UNetMamba", "Please report it with what the log says under UNetMamba.")
            self._error = EngineError(problem.format(error=repr(error)), hint)
        return self._result is not None

    def finished(self, succeeded):  # in the main thread, also where it was cancelled before it began
        self._run.end(self._result, self._error)


class _Feedback:
    """What the engine reports to, in the task's thread."""

    def __init__(self, task: _Task):
        self._task = task

    def progress(self, fraction: float, text: str):
        self._task.setProgress(100 * fraction)
        self._tell("progress", fraction, text)

    def info(self, text: str):
        self._tell("text", text)

    def warning(self, text: str):
        self._tell("text", translate("UNetMamba", "Warning: {text}").format(text=text))

    def survey(self, survey: Survey):
        self._tell("survey", survey)

    def step(self, report: dict[str, Any]):
        self._tell("step", report)

    def validated(self, report: dict[str, Any]):
        self._tell("validated", report)

    def preview(self, preview: Preview):
        self._tell("preview", preview)

    def is_cancelled(self) -> bool:
        return self._task.isCanceled()

    def is_paused(self) -> bool:
        return self._task.paused.is_set()

    def _tell(self, what: str, *values: Any):
        self._task.told.emit(what, values)


def _add_point(points: list[tuple[int, float]], step: int, value: float | None):
    """Add a point, if there was something to measure; those that a resumed run takes again go."""
    while points and points[-1][0] >= step:
        points.pop()
    if value is not None:
        points.append((step, value))
