"""What happens on the pages of the fine-tune dialog that show runs. Imports no widget."""

from __future__ import annotations

import math
from pathlib import Path

from qgis.PyQt.QtCore import QLocale

from ...engine.errors import EngineError
from ...engine.finetuning.job import FineTuneResult
from ...engine.progress import duration
from ...environment.settings import default_weights, set_default_weights
from ...jobs.fine_tuning import FineTuningQueue, FineTuningRun, RunState
from ...translation import translate
from ..shown_run import ShownRun
from ..widgets.class_row import ClassRow
from ..widgets.message import Kind, Message, problem

_BUTTONS = {
    RunState.WAITING: {"cancel"},
    RunState.RUNNING: {"pause", "cancel"},
    RunState.PAUSED: {"continue", "cancel"},
    RunState.STOPPED: {"resume", "discard"},
    RunState.FAILED: {"retry", "discard"},
}

_COLUMNS = ("iou", "f1", "precision", "recall")
"""Scores that are shown of each class."""


class RunsPresenter:
    """Shows one run at a time. Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, dialog, training, result, queue: FineTuningQueue, desktop):
        """
        Args:
            dialog, training, result: a FineTuneDialog and two of its pages, or what behaves like them.
            desktop: a Desktop, or what behaves like one.
        """
        self._training, self._result, self._queue = training, result, queue
        self._desktop, self._dialog = desktop, dialog
        self._shown = ShownRun(queue, training.show_runs, self._redraw, _title)
        queue.ended.connect(self._ended)
        training.run_chosen.connect(lambda place: self._shown.choose(queue.runs[place]))
        training.pause_requested.connect(lambda: self._run.pause())
        training.continue_requested.connect(lambda: self._run.go_on())
        training.cancel_requested.connect(lambda: self._run.cancel())
        training.resume_requested.connect(lambda: queue.resume(self._run))
        training.discard_requested.connect(self._discard)
        result.report_requested.connect(lambda: desktop.open_file(self._run.result.report))
        result.use_requested.connect(self._use)
        result.segment_requested.connect(self._segment)
        self._shown.list()

    def show(self, run: FineTuningRun):
        """Bring a run to the front."""
        self._shown.choose(run)
        self._shown.list()
        self._dialog.show_page("training")

    def close(self):
        """Let go of the runs."""
        self._shown.close()
        self._queue.ended.disconnect(self._ended)

    @property
    def _run(self) -> FineTuningRun | None:
        return self._shown.run

    def _redraw(self):
        run = self._run
        self._dialog.show_has_result(run is not None and run.result is not None)
        if run is None:
            nothing = translate("UNetMamba", "Nothing has been trained yet. Choose what to learn from under Setup.")
            self._training.show_state(Message(nothing), 0.0, ())
            self._show_learning([], [], [], [], None)
            return
        self._training.show_state(self._state(run), run.fraction, _BUTTONS.get(run.state, ()))
        classes = [found.label_class.land_cover for found in run.survey.classes] if run.survey else []
        self._show_learning(run.losses, run.scores, run.log, classes, run.preview)
        if run.result is not None:
            self._show_result(run.result)

    def _show_learning(self, losses, scores, log, classes, preview):
        self._training.show_curves(losses, scores)
        self._training.show_log(log)
        self._training.show_classes([(c.name, c.color) for c in classes])
        if preview is None:
            self._training.show_pictures(None, None, None, [])
        else:
            colors = [c.color for c in classes]
            self._training.show_pictures(preview.image, preview.reference, preview.prediction, colors)

    def _show_result(self, result: FineTuneResult):
        ended = {
            "early": translate("UNetMamba", "Training ended early, as nothing more was gained."),
            "complete": translate("UNetMamba", "Training took all its time; with more, more may be gained."),
        }
        about = translate("UNetMamba", "Measured on ground that was kept from training. The weights are in {path}.")
        headline = translate("UNetMamba", "“{name}” is ready: mean IoU {score}")
        name = Path(result.output).stem
        self._result.show_result(
            headline.format(name=name, score=_share(result.scores.get("mean_iou"))),
            _score_rows(result),
            f"{about.format(path=result.output)}\n{ended[result.ended]}",
        )
        self._result.show_actions(report=bool(result.report), use=name != default_weights())

    def _state(self, run: FineTuningRun) -> Message:
        """How the run stands, in a sentence."""
        if run.state is RunState.FAILED:
            return problem(run.error)
        if run.state is RunState.RUNNING:
            if run.left_s is None:
                return Message(run.doing)
            text = translate("UNetMamba", "{doing}: about {time} left")
            return Message(text.format(doing=run.doing, time=duration(run.left_s)))
        ahead = [other for other in self._queue.runs if other.state.is_active and other is not run]
        waiting = translate("UNetMamba", "Waits until “{name}” has ended.")
        texts = {
            RunState.WAITING: waiting.format(name=ahead[0].name) if ahead else translate("UNetMamba", "Starting …"),
            RunState.PAUSED: translate("UNetMamba", "Paused. Nothing is lost."),
            RunState.STOPPING: translate("UNetMamba", "Stopping, and keeping what was learnt …"),
            RunState.STOPPED: translate("UNetMamba", "Stopped. What was learnt is kept: it can go on from there."),
            RunState.FINISHED: translate("UNetMamba", "Finished."),
        }
        return Message(texts[run.state])

    def _ended(self, run: FineTuningRun):
        if run is self._run:
            self._redraw()
            if run.state is RunState.FINISHED:
                self._dialog.show_page("result")
        if not self._dialog.isVisible():
            self._notify(run)

    def _notify(self, run: FineTuningRun):
        """Tell in QGIS's window what the closed dialog cannot."""
        if run.state is RunState.FINISHED:
            text = translate("UNetMamba", "The weights “{name}” are ready.").format(name=run.name)
            self._desktop.notify(Message(text))
        elif run.state is RunState.FAILED:
            text = translate("UNetMamba", "The training of “{name}” failed.").format(name=run.name)
            self._desktop.notify(Message(text, Kind.PROBLEM))

    def _discard(self):
        try:
            self._queue.discard(self._run)
        except EngineError as error:  # another QGIS works on it
            self._training.show_state(problem(error), self._run.fraction, _BUTTONS[self._run.state])

    def _use(self):
        name = Path(self._run.result.output).stem
        set_default_weights(name)
        text = translate("UNetMamba", "Segment land cover suggests “{name}” from now on.").format(name=name)
        self._result.show_message(Message(text))
        self._result.show_actions(report=bool(self._run.result.report), use=False)

    def _segment(self):
        self._desktop.segment(self._run.job.chips.images[0].source, Path(self._run.result.output).stem)


def _title(run: FineTuningRun) -> str:
    return f"{run.name} – {_state_name(run.state)}"


def _state_name(state: RunState) -> str:
    return {
        RunState.WAITING: translate("UNetMamba", "waiting"),
        RunState.RUNNING: translate("UNetMamba", "training"),
        RunState.PAUSED: translate("UNetMamba", "paused"),
        RunState.STOPPING: translate("UNetMamba", "stopping"),
        RunState.STOPPED: translate("UNetMamba", "stopped"),
        RunState.FAILED: translate("UNetMamba", "failed"),
        RunState.FINISHED: translate("UNetMamba", "finished"),
    }[state]


def _score_rows(result: FineTuneResult) -> list[ClassRow]:
    """One for each class; empty cells where nothing was kept to measure on."""
    columns = [result.scores.get(name, [None] * len(result.card.classes)) for name in _COLUMNS]
    return [
        ClassRow(c.name, c.color, tuple(_share(column[place]) for column in columns))
        for place, c in enumerate(result.card.classes)
    ]


def _share(value: float | None) -> str:
    """0..1 with two digits; a dash where there was nothing to measure."""
    return "–" if value is None or math.isnan(value) else QLocale().toString(float(value), "f", 2)
