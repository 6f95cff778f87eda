"""Work on the engine's environment in one of QGIS's threads, shown among QGIS's tasks."""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.errors import Cancelled, EngineError
from ..translation import translate
from .work import Reporter

_TELL_EVERY_S = 0.25

_GOODBYE_MS = 5_000


class EngineTask(QgsTask):
    """One piece of work."""

    step_begun = pyqtSignal(str)
    """Code of `texts.step_text`."""
    progressed = pyqtSignal(object, object)
    """Bytes done, and of how many."""
    said = pyqtSignal(str)

    def __init__(self, title: str, work: Callable[[Reporter], Any], ended: Callable[[EngineTask], None]):
        """
        Args:
            work: done in another thread; may raise EngineError and Cancelled.
            ended: called in the main thread, when `result`, or `error`, is known; without both it was cancelled.
        """
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.result: Any = None
        self.error: EngineError | None = None
        self._work, self._ended = work, ended

    def run(self):
        try:
            self.result = self._work(_TaskReporter(self))
        except Cancelled:
            return False
        except EngineError as error:
            self.error = error
        except Exception as error:  # whatever it is, the dialog must hear of it
            QgsMessageLog.logMessage(traceback.format_exc(), "UNetMamba", Qgis.MessageLevel.Critical)
            problem = translate("UNetMamba", "The work stopped with an error that nobody foresaw: {error}.")
            hint = translate("UNetMamba", "Please report it with what the log says under UNetMamba.")
            self.error = EngineError(problem.format(error=repr(error)), hint)
        return self.error is None

    def finished(self, succeeded):
        self._ended(self)


class TaskRunner(QObject):
    """Runs one task at a time, and keeps it."""

    def __init__(self):
        super().__init__()
        self.task: EngineTask | None = None

    def start(self, title: str, work: Callable[[Reporter], Any], ended: Callable[[EngineTask], None]) -> EngineTask:
        """Only while none runs."""

        def forget(task: EngineTask):
            self.task = None
            ended(task)

        self.task = EngineTask(title, work, forget)
        return self.task

    def begin(self):
        """Give the task to QGIS, after who wants to hear of it was connected."""
        QgsApplication.taskManager().addTask(self.task)

    def cancel(self):
        if self.task is not None:
            self.task.cancel()

    def close(self):
        """End what runs; nothing is lost but time."""
        task, self.task = self.task, None
        if task is not None and task.isActive():
            task.blockSignals(True)
            task.cancel()
            task.waitForFinished(_GOODBYE_MS)


class _TaskReporter(Reporter):
    """In the task's thread."""

    def __init__(self, task: EngineTask):
        self._task = task
        self._told, self._lock = 0.0, threading.Lock()

    def step(self, step: str) -> None:
        self._task.step_begun.emit(step)

    def progress(self, done_bytes: int, total_bytes: int) -> None:
        with self._lock:
            now = time.monotonic()
            if now - self._told < _TELL_EVERY_S and done_bytes < total_bytes:
                return
            self._told = now
        self._task.setProgress(100 * done_bytes / max(total_bytes, 1))
        self._task.progressed.emit(done_bytes, total_bytes)

    def line(self, text: str) -> None:
        self._task.said.emit(text)

    def is_cancelled(self) -> bool:
        return self._task.isCanceled()
