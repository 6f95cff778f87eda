"""How fast this computer is, measured in the background and remembered."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from ..engine.errors import Cancelled, EngineError
from ..engine.finetuning.estimate import measure_window_s

SPEED = "unetmamba/window_seconds"
"""Settings key: JSON {device: seconds that a window takes on it}."""


class SpeedMeter(QObject):
    """Measures when asked for the first time in a session; the best that was ever seen counts, as others share the
    computer."""

    measured = pyqtSignal()
    """Something else may be known."""

    _ended = pyqtSignal(str, object)

    def __init__(self, work: Callable[..., float] = measure_window_s):
        """work: measures, in another thread."""
        super().__init__()
        self._work = work
        self._asked: set[str] = set()
        self._thread: threading.Thread | None = None
        self._is_closed = threading.Event()
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def window_s(self, device: str) -> float | None:
        """Seconds for a window on a device; None while that is not known."""
        return _known().get(device)

    def measure(self, python: Path, weights: Path, device: str):
        """Find out, unless that was done in this session; one device at a time."""
        if self._thread is None and device not in self._asked:
            self._asked.add(device)
            self._thread = threading.Thread(target=self._measure, args=(python, weights, device), daemon=True)
            self._thread.start()

    def close(self):
        self._is_closed.set()
        if self._thread is not None:
            self._thread.join()

    def _measure(self, python: Path, weights: Path, device: str):  # in its own thread
        try:
            seconds = self._work(python, weights, device, self._is_closed.is_set)
        except (EngineError, Cancelled):  # whoever trains on this device will be told why
            seconds = None
        self._ended.emit(device, seconds)

    @pyqtSlot(str, object)
    def _end(self, device: str, seconds: float | None):
        self._thread = None
        if seconds is not None:
            best = min(seconds, _known().get(device, seconds))
            QgsSettings().setValue(SPEED, json.dumps({**_known(), device: best}))
        self.measured.emit()


def _known() -> dict[str, float]:
    try:
        return json.loads(QgsSettings().value(SPEED, "{}", type=str))
    except ValueError:
        return {}
