"""Run an algorithm of the plugin in a background task, as Processing does from its dialog."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

_LAYERS = ("rasterDestination", "vectorDestination", "sink")

_QUIETLY = {"flags": QgsTask.Flag.CanCancel | QgsTask.Flag.Silent} if hasattr(QgsTask.Flag, "Silent") else {}
"""From QGIS 3.26 on: it need not tell of the end of a task too."""


class BackgroundRun(QObject):
    """One run. QGIS shows its progress among its tasks, and lets the user cancel it there.

    Whoever creates it keeps it until it has ended: neither QGIS nor a signal does.
    """

    begun = pyqtSignal()
    progressed = pyqtSignal(float)
    """What is done, 0..1."""
    told = pyqtSignal(str, str)
    """A text for the user, and what it is: doing, info, warning or error."""
    ended = pyqtSignal()
    """`succeeded`, `errors` and `results` are known."""

    def __init__(
        self, algorithm: str, parameters: Mapping[str, Any], title: str = "", shown: Collection[str] | None = None
    ):
        """
        Args:
            algorithm: id in the registry.
            parameters: plain data.
            title: of the task; any text. If empty, one with the name of the algorithm.
            shown: names of the outputs whose layers are added to the project; None for all.
        """
        super().__init__()
        self.succeeded = False
        self.results: dict[str, Any] = {}
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self._parameters = {**parameters, **dict(self._destinations(parameters, shown))}
        self._title = title
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()
        self._feedback.told.connect(self.told, Qt.ConnectionType.QueuedConnection)
        self._feedback.progressChanged.connect(self._progressed, Qt.ConnectionType.QueuedConnection)
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self, wait: bool = False):
        """Prepare it, in the main thread, and give it to QGIS's task manager. `wait`: on hold, until `unhold`."""
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, self._parameters, self._context, self._feedback, **_QUIETLY
        )
        if self._task.isCanceled():  # it could not be prepared, and will tell nobody else
            self._end()
            return
        if self._title:
            self._task.setDescription(plain_title(self._title))
        self._task.executed.connect(self._executed)
        self._task.begun.connect(self.begun)
        if wait:
            self._task.hold()
        QgsApplication.taskManager().addTask(self._task)

    def unhold(self):
        self._task.unhold()

    def cancel(self):
        if self._task is not None:
            self._task.cancel()

    def wait_for_end(self, timeout_ms: int):
        """Block until its thread has ended, or the time is over. To be cancelled before."""
        if self._task is not None and self._task.status() == QgsTask.TaskStatus.Running:
            self._task.waitForFinished(timeout_ms)

    @property
    def errors(self) -> tuple[str, ...]:
        """What went wrong; empty too for a run that was cancelled."""
        return self._feedback.errors

    def layer(self, output: str) -> QgsMapLayer | None:
        """The layer of an output, added to the project or not; as long as the run is kept."""
        return QgsProcessingUtils.mapLayerFromString(self.results.get(output, ""), self._context)

    def _destinations(self, parameters: Mapping[str, Any], shown: Collection[str] | None):
        """Names and values of outputs that are layers, to be added to the project."""
        for definition in self._algorithm.parameterDefinitions():
            name, value = definition.name(), parameters.get(definition.name())
            if value is not None and definition.type() in _LAYERS and (shown is None or name in shown):
                yield name, QgsProcessingOutputLayerDefinition(value, QgsProject.instance())

    def _progressed(self, percent: float):
        self.progressed.emit(percent / 100)

    def _executed(self, succeeded: bool, results: dict[str, Any]):
        self.succeeded, self.results = succeeded, results
        try:
            if succeeded:
                from processing.gui.Postprocessing import handleAlgorithmResults  # of a plugin, loaded after this one

                handleAlgorithmResults(self._algorithm, self._context, feedback=self._feedback)
        finally:
            self._end()

    def _end(self):
        self._task = None
        self.ended.emit()


class _Feedback(QgsProcessingFeedback):
    """Passes on what is said, and keeps what went wrong."""

    told = pyqtSignal(str, str)

    errors: tuple[str, ...] = ()

    def setProgressText(self, text):
        super().setProgressText(text)
        self.told.emit("doing", text)

    def pushInfo(self, info):
        super().pushInfo(info)
        self.told.emit("info", info)

    def pushWarning(self, warning):
        super().pushWarning(warning)
        self.told.emit("warning", warning)

    def reportError(self, error, fatalError=False):
        self.errors = (*self.errors, error)
        super().reportError(error, fatalError)
        self.told.emit("error", error)


def plain_title(text: str) -> str:
    """A text that looks the same and is HTML nowhere: QGIS takes the titles of tasks for it in its message bar."""
    return text.replace("<", "\u2039").replace("&", "&\u200b")  # a bracket alike, and nothing that can be seen
