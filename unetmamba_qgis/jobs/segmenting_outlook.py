"""What a land cover map will need, found in the background while its settings are being chosen."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal, pyqtSlot

from ..engine.errors import EngineError
from ..engine.segmentation.estimate import estimate_disk
from ..engine.segmentation.job import CheckedJob, SegmentJob, check
from ..engine.weights.card import Card
from ..translation import translate

_MEASURED_PX = 512
"""Side of the window whose time `SpeedMeter` measures."""

_FETCHED_BYTES_PER_PIXEL = 4
"""Of an image of a service, which is stored until the map is finished; at most."""

_START_S = 8.0
"""To start the engine, check the image and write the map."""


@dataclass(frozen=True)
class Outlook:
    """What is known before a run; times are for one that does all of its extent."""

    windows: float = 0.0
    """How many windows of 512 pixels the network looks at."""
    disk_bytes: int = 0
    warnings: tuple[str, ...] = ()
    """What does not fit, and may spoil the map, in the engine's words."""
    remarks: tuple[str, ...] = ()
    """What else is worth knowing."""
    error: EngineError | None = None
    """Why the run would fail."""

    def seconds(self, window_s: float) -> float:
        """How long it takes at most, where a window takes so long."""
        return _START_S + self.windows * window_s


def look_ahead(job: SegmentJob) -> Outlook:
    """Check a job as a run would, without doing anything. May take as long as a slow disk does."""
    try:
        checked = check(job)
    except EngineError as error:
        return Outlook(error=error)
    extent = checked.plan.extent
    return Outlook(count_windows(checked), estimate_disk(checked, extent.width * extent.height), checked.warnings)


def look_ahead_at_service(width: int, height: int, plan: str, card: Card) -> Outlook:
    """The same for an image that QGIS has to read; its pixels may be finer than those that the network looks at.

    Args:
        width, height: pixels to read.
        plan: what the service is asked for.
    """
    text = translate("UNetMamba", "The service is asked for {plan}.").format(plan=plan)
    windows = _count_windows((width, height), card.window_px, card.overlap_px)
    return Outlook(windows, width * height * _FETCHED_BYTES_PER_PIXEL, remarks=(text,))


def count_windows(checked: CheckedJob) -> float:
    """Windows that cover the extent, in units of those whose time is measured."""
    extent, (across, down) = checked.plan.extent, checked.plan.scale
    size = extent.width * across, extent.height * down
    return _count_windows(size, checked.options.window_px, checked.options.overlap_px)


def _count_windows(size: tuple[float, float], window_px: int, overlap_px: int) -> float:
    """size: width and height in working pixels."""
    columns, rows = (max(1, math.ceil((side - overlap_px) / (window_px - overlap_px))) for side in size)
    return columns * rows * (window_px / _MEASURED_PX) ** 2


class Lookout(QObject):
    """Looks ahead for what it was asked for last."""

    done = pyqtSignal(object)
    """An Outlook, in the main thread."""

    _ended = pyqtSignal(int, object)

    def __init__(self, work: Callable[[SegmentJob], Outlook] = look_ahead):
        """work: looks ahead, in another thread."""
        super().__init__()
        self._work = work
        self._number = 0
        self._is_busy = False
        self._next: SegmentJob | None = None
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def ask(self, job: SegmentJob):
        self._number += 1  # whatever goes on is out of date
        if self._is_busy:
            self._next = job
        else:
            self._start(job)

    def forget(self):
        """Nobody wants to know any more."""
        self._number += 1
        self._next = None

    def _start(self, job: SegmentJob):
        self._is_busy = True
        # A daemon, which nobody waits for: it may hang in a file of a server that is gone.
        threading.Thread(target=self._look, args=(self._number, job), daemon=True).start()

    def _look(self, number: int, job: SegmentJob):  # in its own thread
        outlook = self._work(job)
        with suppress(RuntimeError):  # QGIS has ended meanwhile
            self._ended.emit(number, outlook)

    @pyqtSlot(int, object)
    def _end(self, number: int, outlook: Outlook):
        self._is_busy = False
        if self._next is not None:
            job, self._next = self._next, None
            self._start(job)
        elif number == self._number:
            self.done.emit(outlook)
