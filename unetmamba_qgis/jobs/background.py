"""Run an algorithm of the plugin in a background task, as Processing does from its dialog."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
)

_LAYERS = ("rasterDestination", "vectorDestination", "sink")


class _Feedback(QgsProcessingFeedback):
    """Keeps what went wrong."""

    errors: tuple[str, ...] = ()

    def reportError(self, error, fatalError=False):
        self.errors = (*self.errors, error)
        super().reportError(error, fatalError)


class BackgroundRun:
    """One run. QGIS shows its progress among its tasks, and lets the user cancel it there.

    Whoever creates it keeps it until `ended` was called: neither QGIS nor a signal does.
    """

    def __init__(self, algorithm: str, parameters: Mapping[str, Any], ended: Callable[[BackgroundRun], None]):
        """
        Args:
            algorithm: id in the registry.
            parameters: plain data; layers among the results are added to the project.
            ended: called in the main thread, when `succeeded` and `errors` are known.
        """
        self.succeeded = False
        self._ended = ended
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self._parameters = {**parameters, **dict(self._destinations(parameters))}
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._feedback = _Feedback()

    def start(self):
        task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        if task.isCanceled():  # it could not be prepared, and will tell nobody else
            self._ended(self)
        else:
            task.executed.connect(self._executed)
            QgsApplication.taskManager().addTask(task)

    @property
    def errors(self) -> tuple[str, ...]:
        """What went wrong; empty too for a run that was cancelled."""
        return self._feedback.errors

    def _destinations(self, parameters: Mapping[str, Any]):
        """Names and values of outputs that are layers, to be added to the project."""
        for definition in self._algorithm.parameterDefinitions():
            value = parameters.get(definition.name())
            if value is not None and definition.type() in _LAYERS:
                yield definition.name(), QgsProcessingOutputLayerDefinition(value, QgsProject.instance())

    def _executed(self, succeeded: bool, results: dict[str, Any]):
        self.succeeded = succeeded
        if succeeded:
            from processing.gui.Postprocessing import handleAlgorithmResults  # of a plugin, loaded after this one

            handleAlgorithmResults(self._algorithm, self._context, feedback=self._feedback)
        self._ended(self)
