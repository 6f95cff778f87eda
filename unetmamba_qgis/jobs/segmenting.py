"""Land cover maps in the background: one at a time, the others wait for their turn."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.core import QgsProcessing, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import EngineError
from ..engine.segmentation.unfinished import find_unfinished
from ..engine.weights.card import read_card
from ..engine.weights.store import STARTER, find_weights
from ..translation import translate
from .background import BackgroundRun
from .fine_tuning import RunState
from .inputs import discard_inputs

ALGORITHM = "unetmamba:segmentlandcover"

_GREY = "#808080"

_GOODBYE_MS = 10_000
"""How long QGIS waits at its end for a run to let go of its files; it takes a second or two."""


@dataclass(frozen=True)
class ClassShare:
    """What a finished map has of a class."""

    name: str
    color: str
    """#rrggbb"""
    area_m2: float
    share: float
    """Of what is classified, 0..1."""


class SegmentationRun(QObject):
    """One land cover map and all that is known of it, whether anybody looks or not. Lives in the main thread."""

    changed = pyqtSignal()
    """Anything of it."""
    state_changed = pyqtSignal()

    def __init__(
        self, name: str, parameters: Mapping[str, Any], folder: TemporaryDirectory | None = None, fraction: float = 0.0
    ):
        """
        Args:
            name: of what is classified; any text, HTML included.
            parameters: of the algorithm; OUTPUT is a file, and layers that are asked for are added to the project.
            folder: with files that the run needs; it goes with the run.
            fraction: what an earlier session has done of it, 0..1.
        """
        super().__init__()
        self.name, self.parameters = name, dict(parameters)
        self.state = RunState.STOPPED
        self.fraction = fraction
        self.doing = ""
        """What is being done and how long it takes, in the engine's words."""
        self.log: list[str] = []
        self.error = ""
        """What went wrong."""
        self.results: dict[str, Any] = {}
        """Of the algorithm: files, and ids of layers."""
        self.shares: list[ClassShare] = []
        self._folder = folder
        self._run: BackgroundRun | None = None

    def begin(self, wait: bool):
        """Give it to QGIS's task manager. `wait`: on hold, until `unhold`."""
        # The table is made in any case: it tells what the map has of each class.
        parameters = {"STATISTICS": QgsProcessing.TEMPORARY_OUTPUT, **self.parameters}
        title = translate("UNetMamba", "Land cover of {name}").format(name=self.name)
        self.error, self.doing, self.log = "", "", []
        self._run = BackgroundRun(ALGORITHM, parameters, title, shown=set(self.parameters))
        self._run.begun.connect(self._begun)
        self._run.progressed.connect(self._progressed)
        self._run.told.connect(self._told)
        self._run.ended.connect(self._ended)
        self._enter(RunState.WAITING)
        self._run.start(wait)

    def unhold(self):
        self._run.unhold()

    def cancel(self):
        """Ask it to end; finished blocks are kept."""
        if self.state.is_active and self.state is not RunState.STOPPING:
            self._enter(RunState.STOPPING)
            self._run.cancel()

    def wait_for_end(self):
        if self._run is not None:
            self._run.wait_for_end(_GOODBYE_MS)

    def discard(self):
        """Remove what a run that has ended early has left beside its map."""
        if job := find_unfinished(Path(os.path.realpath(self.parameters["OUTPUT"]))):
            job.discard()
            discard_inputs(job.folder)

    def _begun(self):
        if self.state is RunState.WAITING:
            self._enter(RunState.RUNNING)

    def _progressed(self, fraction: float):
        self.fraction = fraction
        self.changed.emit()

    def _told(self, kind: str, text: str):
        if kind == "doing":
            self.doing = text
        else:
            self.log.append(text)
        self.changed.emit()

    def _ended(self):
        run, self._run = self._run, None
        if run.succeeded and run.results:  # a cancelled algorithm ends well, with nothing
            self.fraction, self.results = 1.0, run.results
            self.shares = self._read_shares(run.layer("STATISTICS"))
            self._enter(RunState.FINISHED)
        else:
            self.error = run.errors[-1] if run.errors else ""
            self._enter(RunState.FAILED if self.error else RunState.STOPPED)

    def _read_shares(self, table: QgsVectorLayer | None) -> list[ClassShare]:
        try:
            classes = read_card(find_weights(self.parameters.get("WEIGHTS") or STARTER)).classes
        except EngineError:  # the weights have gone since
            classes = ()
        colors = {entry.value: entry.color for entry in classes}
        rows = table.getFeatures() if table is not None else ()
        return [  # a CSV file has texts alone
            ClassShare(row["name"], colors.get(int(row["class"]), _GREY), float(row["area_m2"]), float(row["share"]))
            for row in rows
        ]

    def _enter(self, state: RunState):
        self.state = state
        self.state_changed.emit()
        self.changed.emit()


class SegmentationQueue(QObject):
    """All land cover maps that were begun in this session outside of the toolbox, and those left by earlier ones."""

    changed = pyqtSignal()
    """There is a run more or less, or one is in another state."""
    ended = pyqtSignal(object)
    """A SegmentationRun; not for those that end with QGIS."""

    def __init__(self):
        super().__init__()
        self.runs: list[SegmentationRun] = []
        """The oldest first."""

    def add(self, run: SegmentationRun):
        """Show a run that does not go on by itself."""
        run.state_changed.connect(lambda: self._state_changed(run))
        self.runs.append(run)
        self.changed.emit()

    def begin(self, run: SegmentationRun):
        """Start it or go on with it, or let it wait behind those that were begun before."""
        if run not in self.runs:
            self.add(run)
        run.begin(wait=any(other.state.is_active for other in self.runs if other is not run))

    def discard(self, run: SegmentationRun):
        """Forget a run that has ended, with what it has left if it ended early."""
        run.discard()
        self.runs.remove(run)
        self.changed.emit()

    def close(self):
        """End everything; what is unfinished is offered again in the next session."""
        active = [run for run in self.runs if run.state.is_active]
        for run in reversed(active):  # those that wait must not begin now
            run.blockSignals(True)
            run.cancel()
        for run in active:
            run.wait_for_end()

    def _state_changed(self, run: SegmentationRun):
        self.changed.emit()
        if not run.state.is_active:
            waiting = [other for other in self.runs if other.state is RunState.WAITING]
            if waiting and not any(other.state.is_active for other in self.runs if other not in waiting):
                waiting[0].unhold()
            self.ended.emit(run)
