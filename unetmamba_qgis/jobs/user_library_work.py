"""Work on the library of weights in the background: checking, copying, importing."""

from __future__ import annotations

import threading
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from ..engine.errors import Cancelled, EngineError
from ..translation import translate

Work = Callable[[Callable[[float], None], Callable[[], bool]], Any]
"""Takes who is told the share that is done, 0..1, and who is asked whether to stop; raises EngineError, Cancelled."""


class LibraryWork(QObject):
    """Does one thing at a time, in a thread of its own."""

    progressed = pyqtSignal(float)
    done = pyqtSignal(object)
    """What the work returned."""
    failed = pyqtSignal(object)
    """An EngineError."""
    cancelled = pyqtSignal()

    _ended = pyqtSignal(str, object)

    def __init__(self):
        super().__init__()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None

    def start(self, work: Work):
        self._stop.clear()
        self._thread = threading.Thread(target=self._run, args=(work,), daemon=True)
        self._thread.start()

    def cancel(self):
        """Stop soon; `cancelled` tells when."""
        self._stop.set()

    def close(self):
        """Stop, and tell nobody."""
        self._ended.disconnect(self._end)
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Work):  # in its own thread
        try:
            self._ended.emit("done", work(self.progressed.emit, self._stop.is_set))
        except Cancelled:
            self._ended.emit("cancelled", None)
        except EngineError as error:
            self._ended.emit("failed", error)
        except Exception as error:  # whatever it is, the user must hear of it
            QgsMessageLog.logMessage(traceback.format_exc(), "UNetMamba", Qgis.MessageLevel.Critical)
            problem = translate("UNetMamba", "This failed in an unforeseen way: {error}.").format(error=repr(error))
            hint = translate("UNetMamba", "The log has more, under UNetMamba.")
            self._ended.emit("failed", EngineError(problem, hint, code="engine.unexpected"))

    @pyqtSlot(str, object)
    def _end(self, how: str, outcome: Any):
        self._thread = None
        if how == "cancelled":
            self.cancelled.emit()
        else:
            {"done": self.done, "failed": self.failed}[how].emit(outcome)
