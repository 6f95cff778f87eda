"""A quick look at what weights make of a piece of an image."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..translation import translate
from .background import BackgroundRun
from .segmenting import ALGORITHM

_GOODBYE_MS = 10_000
"""A cancelled run ends within a second or two."""


class Previewer(QObject):
    """Makes one preview at a time; asked for another, it drops the one that it is at."""

    done = pyqtSignal(str)
    """A class raster; the file is there until the next preview is asked for."""
    failed = pyqtSignal(str)
    """Why there is none; empty where the user has cancelled it among QGIS's tasks."""

    def __init__(self):
        super().__init__()
        self._run: BackgroundRun | None = None
        self._dropped: set[BackgroundRun] = set()
        """Those whose thread has not ended yet."""
        self._folders = TemporaryDirectory(prefix="unetmamba-preview-")
        self._folder: Path | None = None

    @property
    def is_busy(self) -> bool:
        return self._run is not None

    def ask(self, parameters: Mapping[str, Any]):
        """Run the algorithm, without its other outputs. parameters: all that are needed but OUTPUT."""
        self.drop()
        self._folder = Path(tempfile.mkdtemp(dir=self._folders.name))
        output = str(self._folder / "preview.tif")
        run = BackgroundRun(ALGORITHM, {**parameters, "OUTPUT": output}, translate("UNetMamba", "Preview"), shown=())
        run.ended.connect(lambda: self._ended(run, output))
        self._run = run
        run.start()

    def drop(self):
        """Stop, and remove the file of the last preview; nobody must have it open."""
        if self._run is not None:
            run, self._run = self._run, None
            self._dropped.add(run)
            run.cancel()
        elif self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = None

    def close(self):
        """Stop, wait for it, and remove all files."""
        self.drop()
        for run in self._dropped:
            run.wait_for_end(_GOODBYE_MS)
        with suppress(OSError):  # Windows keeps files that are open
            self._folders.cleanup()

    def _ended(self, run: BackgroundRun, output: str):
        self._dropped.discard(run)
        if run is not self._run:
            shutil.rmtree(Path(output).parent, ignore_errors=True)
            return
        self._run = None
        if run.succeeded and run.results:
            self.done.emit(output)
        else:
            self.failed.emit(run.errors[-1] if run.errors else "")
