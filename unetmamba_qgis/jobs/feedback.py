"""What a running job of the engine reports to, passed on to Processing."""

import time

from qgis.core import QgsProcessingFeedback

from ..engine.progress import TimeLeft

_RENEWED_S = 30
"""How often a text that stays the same tells the time left anew: Processing keeps every text in its log."""


class JobFeedback:
    """The engine's view of a `QgsProcessingFeedback`; used from the thread that runs the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 1.0):
        """start, end: the part of the progress bar that the job has, 0..1."""
        self._feedback = feedback
        self._start, self._end = start, end
        self._time_left = TimeLeft()
        self._text, self._said = "", 0.0

    def progress(self, fraction: float, text: str):
        """`fraction` is the share of the job that is done, 0..1."""
        self._feedback.setProgress(100 * (self._start + (self._end - self._start) * fraction))
        time_left, now = self._time_left.text(fraction), time.monotonic()
        if text != self._text or now - self._said > _RENEWED_S:
            self._feedback.setProgressText(f"{text}{time_left}")
            self._text, self._said = text, now

    def info(self, text: str):
        self._feedback.pushInfo(text)

    def warning(self, text: str):
        self._feedback.pushWarning(text)

    def is_cancelled(self) -> bool:
        return self._feedback.isCanceled()
