"""What a running job of the engine reports to, passed on to Processing."""

from qgis.core import QgsProcessingFeedback


class JobFeedback:
    """The engine's view of a `QgsProcessingFeedback`; used from the thread that runs the algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback):
        self._feedback = feedback
        self._text = ""

    def progress(self, fraction: float, text: str):
        """`fraction` is the share of the work that is done, 0..1."""
        self._feedback.setProgress(100 * fraction)
        if text != self._text:  # Processing keeps every text in its log
            self._feedback.setProgressText(text)
            self._text = text

    def info(self, text: str):
        self._feedback.pushInfo(text)

    def is_cancelled(self) -> bool:
        return self._feedback.isCanceled()
