"""Counting polygons in the background while they are being drawn."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from ..engine.chips.job import ChipsJob
from ..engine.chips.survey import Survey, survey
from ..engine.errors import Cancelled, EngineError
from ..translation import translate

Prepare = Callable[[Path, Callable[[], bool]], ChipsJob]
"""Writes polygons into a folder, unless it is cancelled, and says what to survey."""


@dataclass(frozen=True)
class Surveyed:
    """What came of a survey: either a survey or an error."""

    job: ChipsJob | None = None
    """With files that stay until the next survey."""
    survey: Survey | None = None
    error: EngineError | None = None


class Surveyor(QObject):
    """Surveys what it was asked for last; asked again, it drops what it is at."""

    done = pyqtSignal(object)
    """A Surveyed, in the main thread."""

    _ended = pyqtSignal(int, object)

    def __init__(self, work: Callable[..., Survey] = survey):
        """work: surveys a job, in another thread; takes the job and `is_cancelled`."""
        super().__init__()
        self._work = work
        self._folder = tempfile.TemporaryDirectory(prefix="unetmamba-survey-")
        self._number = 0
        self._thread: threading.Thread | None = None
        self._next: Prepare | None = None
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return self._thread is not None

    def ask(self, prepare: Prepare):
        """Survey a job; `prepare` is called in another thread."""
        self._number += 1  # whatever goes on is out of date
        if self.is_busy:
            self._next = prepare
        else:
            self._start(prepare)

    def close(self):
        """Stop, and remove all files."""
        self._number += 1
        self._next = None
        if self._thread is not None:
            self._thread.join()
        self._folder.cleanup()

    def _start(self, prepare: Prepare):
        self._thread = threading.Thread(target=self._survey, args=(self._number, prepare), daemon=True)
        self._thread.start()

    def _survey(self, number: int, prepare: Prepare):  # in its own thread
        def is_cancelled():
            return number != self._number

        folder = Path(self._folder.name) / str(number)
        try:
            self._clear()
            folder.mkdir()
            job = prepare(folder, is_cancelled)
            found = self._work(job, is_cancelled)
            found = Surveyed(job, replace(found, problem=found.problem and _named(found.problem, folder)))
        except Cancelled:
            found = None
        except EngineError as error:
            found = Surveyed(error=_named(error, folder))
        except Exception as error:  # whatever it is, the user must hear of it
            QgsMessageLog.logMessage(traceback.format_exc(), "UNetMamba", Qgis.MessageLevel.Critical)
            problem = translate("UNetMamba", "The polygons cannot be counted: {error}.").format(error=repr(error))
            found = Surveyed(error=EngineError(problem, translate("UNetMamba", "The log has more, under UNetMamba.")))
        self._ended.emit(number, found)

    def _clear(self):
        for old in Path(self._folder.name).iterdir():
            shutil.rmtree(old, ignore_errors=True)

    @pyqtSlot(int, object)
    def _end(self, number: int, found: Surveyed | None):
        self._thread = None
        if self._next is not None:
            prepare, self._next = self._next, None
            self._start(prepare)
        elif found is not None and number == self._number:
            self.done.emit(found)


def _named(error: EngineError, folder: Path) -> EngineError:
    """The same, without the folder of files that the user does not know of."""
    prefix = f"{folder}{os.sep}"
    return EngineError(error.problem.replace(prefix, ""), error.hint, code=error.code, **error.details)
