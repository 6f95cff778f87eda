"""Offers, when QGIS starts, to go on with land cover maps that were interrupted."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..engine.segmentation.unfinished import UnfinishedJob, list_unfinished
from ..jobs.segmenting import SegmentationQueue, SegmentationRun
from ..processing.segment_parameters import parameters_of
from ..translation import translate


class UnfinishedJobsOffer:
    """Asks in the message bar what to do with each job, one after the other, until the user says Later."""

    def __init__(self, message_bar: QgsMessageBar, queue: SegmentationQueue):
        """queue: gets the jobs as runs."""
        self._bar, self._queue = message_bar, queue
        self._item = None
        self._pending: list[tuple[UnfinishedJob, SegmentationRun]] = []
        self._is_closed = False

    def start(self):
        """Look for jobs, in the background as a folder may be on a disk that does not answer, and ask."""
        title = translate("UNetMamba", "Looking for unfinished land cover maps")
        self._search = QgsTask.fromFunction(title, lambda task: list_unfinished(), on_finished=self._found)
        QgsApplication.taskManager().addTask(self._search)

    def close(self):
        """Take the question away, and ask no more."""
        self._is_closed = True
        self._pending = []
        self._dismiss()

    def _found(self, error: Exception | None, jobs: list[UnfinishedJob] | None = None):
        if not self._is_closed:
            self._pending = [(job, _run_of(job)) for job in jobs or ()]
            for _, run in self._pending:
                self._queue.add(run)
            self._ask()

    def _ask(self):
        """Ask about the first job."""
        self._dismiss()
        if not self._pending:
            return
        job, run = self._pending.pop(0)
        text = translate("UNetMamba", "{output} is unfinished: {done} of {blocks} blocks, started {started}.").format(
            output=job.job.output, done=job.finished_blocks, blocks=job.blocks, started=job.started
        )
        self._item = self._bar.createMessage("UNetMamba", escape(text))  # the bar takes it for HTML
        answers = {
            translate("UNetMamba", "Resume"): lambda: self._resume(run),
            translate("UNetMamba", "Discard"): lambda: self._discard(run),
            translate("UNetMamba", "Later"): self.close,
        }
        for label, answer in answers.items():
            button = QPushButton(label)
            button.clicked.connect(answer)
            self._item.layout().addWidget(button)
        self._bar.pushWidget(self._item, Qgis.MessageLevel.Info)

    def _dismiss(self):
        if self._item is not None and not sip.isdeleted(self._item):  # the user may have closed it
            self._bar.popWidget(self._item)
        self._item = None

    def _resume(self, run: SegmentationRun):
        self._ask()
        self._queue.begin(run)

    def _discard(self, run: SegmentationRun):
        self._queue.discard(run)
        self._ask()


def _run_of(job: UnfinishedJob) -> SegmentationRun:
    name, done = Path(job.job.source).name, job.finished_blocks / max(job.blocks, 1)
    return SegmentationRun(name, job.parameters or parameters_of(job.job), fraction=done)
