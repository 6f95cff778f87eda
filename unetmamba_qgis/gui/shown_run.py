"""Which run of a queue a page shows, and when it has to be drawn again. Imports no widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QTimer

_REDRAW_MS = 250
"""A run may report hundreds of steps a second; nobody sees more than a few."""


class ShownRun:
    """One run at a time, the newest unless another is chosen. Whoever creates it keeps it: no signal keeps it alive."""

    def __init__(
        self,
        queue,
        show_runs: Callable[[list[str], int], None],
        redraw: Callable[[], None],
        title: Callable[[Any], str],
    ):
        """
        Args:
            queue: with `runs` and the signal `changed`; each run has that signal, too.
            show_runs: told the titles of all runs, and the place of the one that is shown, -1 without any.
            redraw: called a while after the run has changed, and at once when it is another one.
            title: of a run.
        """
        self.run: Any = None
        """None without any."""
        self._queue, self._show_runs, self._redraw, self._title = queue, show_runs, redraw, title
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REDRAW_MS)
        self._timer.timeout.connect(redraw)
        queue.changed.connect(self.list)

    def list(self):
        """Tell of all runs and how they stand."""
        runs = self._queue.runs
        if self.run not in runs:
            self.choose(runs[-1] if runs else None)
        self._show_runs([self._title(run) for run in runs], runs.index(self.run) if runs else -1)

    def choose(self, run: Any):
        if self.run is not None:
            self.run.changed.disconnect(self._schedule)
        self.run = run
        if run is not None:
            run.changed.connect(self._schedule)
        self._redraw()

    def close(self):
        """Let go of the runs."""
        self._queue.changed.disconnect(self.list)
        if self.run is not None:
            self.run.changed.disconnect(self._schedule)
        self._timer.stop()

    def _schedule(self):
        if not self._timer.isActive():
            self._timer.start()
