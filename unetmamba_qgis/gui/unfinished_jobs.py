"""Offers, when QGIS starts, to go on with land cover maps that were interrupted."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsApplication, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ..engine.segmentation.unfinished import UnfinishedJob, list_unfinished
from ..jobs.background import BackgroundRun
from ..jobs.inputs import discard_inputs
from ..processing.segment_parameters import parameters_of
from ..translation import translate

ALGORITHM = "unetmamba:segmentlandcover"


class UnfinishedJobsOffer:
    """Asks in the message bar what to do with each job, one after the other, until the user says Later."""

    def __init__(self, message_bar: QgsMessageBar):
        self._bar = message_bar
        self._item = None
        self._pending: list[UnfinishedJob] = []
        self._runs: set[BackgroundRun] = set()

    def start(self):
        """Look for jobs, in the background as a folder may be on a disk that does not answer, and ask."""
        title = translate("UNetMamba", "Looking for unfinished land cover maps")
        self._search = QgsTask.fromFunction(title, lambda task: list_unfinished(), on_finished=self._found)
        QgsApplication.taskManager().addTask(self._search)

    def close(self):
        """Take the question away."""
        self._pending = []
        self._dismiss()

    def _found(self, error: Exception | None, jobs: list[UnfinishedJob] | None = None):
        self._pending = list(jobs or [])
        self._ask()

    def _ask(self):
        """Ask about the first job."""
        self._dismiss()
        if not self._pending:
            return
        job = self._pending.pop(0)
        text = translate("UNetMamba", "{output} is unfinished: {done} of {blocks} blocks, started {started}.").format(
            output=job.job.output, done=job.finished_blocks, blocks=job.blocks, started=job.started
        )
        self._item = self._bar.createMessage("UNetMamba", escape(text))  # the bar takes it for HTML
        answers = {
            translate("UNetMamba", "Resume"): lambda: self._resume(job),
            translate("UNetMamba", "Discard"): lambda: self._discard(job),
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

    def _resume(self, job: UnfinishedJob):
        run = BackgroundRun(ALGORITHM, job.parameters or parameters_of(job.job), self._ended)
        self._runs.add(run)
        self._ask()
        run.start()

    def _discard(self, job: UnfinishedJob):
        job.discard()
        discard_inputs(job.folder)
        self._ask()

    def _ended(self, run: BackgroundRun):
        self._runs.discard(run)
        if run.succeeded:
            self._bar.pushSuccess("UNetMamba", translate("UNetMamba", "The land cover map is finished."))
        elif run.errors:
            self._bar.pushCritical("UNetMamba", escape(run.errors[-1]))
