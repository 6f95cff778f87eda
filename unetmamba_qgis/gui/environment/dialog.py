"""The engine dialog."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsGui
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ...environment.task import TaskRunner
from ...translation import translate
from ..help import show_help
from .presenter import EnvironmentPresenter
from .survey import look_around
from .view import EnvironmentView


class EnvironmentDialog(QDialog):
    """May be closed while something goes on; QGIS shows it among its tasks."""

    def __init__(self, parent: QWidget | None = None, look_around: Callable = look_around):
        """look_around: finds out of this computer, in another thread."""
        super().__init__(parent)
        self.setObjectName("unetmamba-engine")
        self.setWindowTitle(translate("UNetMamba", "Engine"))
        view = EnvironmentView()
        QVBoxLayout(self).addWidget(view)
        self._presenter = EnvironmentPresenter(view, TaskRunner(), look_around)
        view.close_requested.connect(self.reject)
        view.help_requested.connect(lambda: show_help("install"))
        QgsGui.enableAutoGeometryRestore(self)

    def showEvent(self, event):
        super().showEvent(event)
        self._presenter.refresh()

    def tear_down(self):
        """End what goes on; the dialog cannot be used any more."""
        self._presenter.close()
        self.close()
        self.deleteLater()
