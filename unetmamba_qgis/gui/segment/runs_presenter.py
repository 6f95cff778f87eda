"""What happens on the page of the segment dialog that shows runs. Imports no widget."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

from ...jobs.fine_tuning import RunState
from ...jobs.segmenting import ClassShare, SegmentationQueue, SegmentationRun
from ...translation import translate
from ..shown_run import ShownRun
from ..widgets.class_row import ClassRow
from ..widgets.message import Kind, Message
from .texts import about_area, about_share

_BUTTONS = {
    RunState.WAITING: {"cancel"},
    RunState.RUNNING: {"cancel"},
    RunState.STOPPED: {"resume", "discard"},
    RunState.FAILED: {"retry", "discard"},
    RunState.FINISHED: {"zoom"},
}


class RunsPresenter:
    """Shows one run at a time. Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, dialog, view, queue: SegmentationQueue, desktop):
        """
        Args:
            dialog, view: a SegmentDialog and its RunsView, or what behaves like them.
            desktop: a Desktop, or what behaves like one.
        """
        self._dialog, self._view, self._queue, self._desktop = dialog, view, queue, desktop
        self._shown = ShownRun(queue, view.show_runs, self._redraw, _title)
        view.run_chosen.connect(lambda place: self._shown.choose(queue.runs[place]))
        view.cancel_requested.connect(lambda: self._run.cancel())
        view.resume_requested.connect(self._resume)
        view.discard_requested.connect(lambda: queue.discard(self._run))
        view.zoom_requested.connect(self._zoom)
        view.report_requested.connect(lambda: desktop.open_file(self._run.results["REPORT"]))
        self._shown.list()

    def show(self, run: SegmentationRun):
        """Bring a run to the front."""
        self._shown.choose(run)
        self._shown.list()
        self._dialog.show_page("runs")

    def close(self):
        """Let go of the runs."""
        self._shown.close()

    @property
    def _run(self) -> SegmentationRun | None:
        return self._shown.run

    def _redraw(self):
        run = self._run
        if run is None:
            nothing = translate("UNetMamba", "No map has been made yet. Choose what to map under Setup.")
            self._view.show_state(Message(nothing), 0.0, ())
            self._view.show_shares([])
            self._view.show_log([])
            return
        buttons = _BUTTONS.get(run.state, set()) | ({"report"} if run.results.get("REPORT") else set())
        self._view.show_state(self._state(run), run.fraction, buttons)
        self._view.show_shares([_row(share) for share in run.shares])
        self._view.show_log(run.log)

    def _state(self, run: SegmentationRun) -> Message:
        """How the run stands, in a sentence."""
        if run.state is RunState.FAILED:
            return Message(run.error, Kind.PROBLEM)
        if run.state is RunState.RUNNING:
            return Message(run.doing or translate("UNetMamba", "Starting …"))
        ahead = [other for other in self._queue.runs if other.state.is_active and other is not run]
        waiting = translate("UNetMamba", "Waits until the map of “{name}” is finished.")
        finished = translate("UNetMamba", "Finished. The map is in {path}.")
        texts = {
            RunState.WAITING: waiting.format(name=ahead[0].name) if ahead else translate("UNetMamba", "Starting …"),
            RunState.STOPPING: translate("UNetMamba", "Stopping …"),
            RunState.STOPPED: translate("UNetMamba", "Stopped. What is done is kept: it can go on from there."),
            RunState.FINISHED: finished.format(path=run.results.get("OUTPUT", "")),
        }
        return Message(texts[run.state])

    def _resume(self):
        """Go on where the run has ended early."""
        self._queue.begin(self._run)

    def _zoom(self):
        layer = self._map_layer()
        if layer is None:
            text = translate("UNetMamba", "The map is no layer of the project any more.")
            self._view.show_state(Message(text, Kind.WARNING), 1.0, _BUTTONS[RunState.FINISHED])
        else:
            self._desktop.zoom_to(layer)

    def _map_layer(self) -> QgsMapLayer | None:
        path = self._run.results.get("OUTPUT")
        layers = QgsProject.instance().mapLayers().values()
        return next((layer for layer in layers if layer.source() == path), None)


def _row(share: ClassShare) -> ClassRow:
    return ClassRow(share.name, share.color, (about_area(share.area_m2), about_share(share.share)))


def _title(run: SegmentationRun) -> str:
    return f"{run.name} – {_state_name(run.state)}"


def _state_name(state: RunState) -> str:
    return {
        RunState.WAITING: translate("UNetMamba", "waits"),
        RunState.RUNNING: translate("UNetMamba", "runs"),
        RunState.STOPPING: translate("UNetMamba", "stops"),
        RunState.STOPPED: translate("UNetMamba", "stopped"),
        RunState.FAILED: translate("UNetMamba", "failed"),
        RunState.FINISHED: translate("UNetMamba", "finished"),
    }[state]
