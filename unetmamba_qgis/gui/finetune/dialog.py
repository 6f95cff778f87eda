"""The fine-tune dialog: its pages, and what connects them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from ...engine.chips.survey import Survey, survey
from ...engine.finetuning.estimate import measure_window_s
from ...jobs.fine_tuning import FineTuningQueue
from ...jobs.speed import SpeedMeter
from ...jobs.surveying import Surveyor
from ...translation import translate
from ..help import show_help
from .desktop import Desktop
from .new_layer_presenter import NewLayerPresenter
from .new_layer_view import NewLayerView
from .runs_presenter import RunsPresenter
from .runs_view import ResultView, TrainingView
from .setup_presenter import SetupPresenter
from .setup_view import SetupView

_HEIGHT_PX = 760
"""On a large screen; all of the setup is seen without scrolling."""


class FineTuneDialog(QDialog):
    """Stays beside QGIS's window while one draws, and may be closed while a training goes on."""

    def __init__(
        self,
        queue: FineTuningQueue,
        desktop: Desktop,
        parent: QWidget | None = None,
        survey: Callable[..., Survey] = survey,
        measure: Callable[..., float] = measure_window_s,
    ):
        """
        Args:
            survey: counts polygons, in another thread.
            measure: tells how fast this computer is, in another thread.
        """
        super().__init__(parent)
        self.setObjectName("unetmamba-finetune")
        self.setWindowTitle(translate("UNetMamba", "Teach Your Own Classes"))
        setup, training, result = SetupView(), TrainingView(), ResultView()
        self._pages = {"setup": setup, "training": training, "result": result}
        self._tabs = QTabWidget()
        self._tabs.addTab(setup, translate("UNetMamba", "Setup"))
        self._tabs.addTab(training, translate("UNetMamba", "Training"))
        self._tabs.addTab(result, translate("UNetMamba", "Result"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Help)
        for button in buttons.buttons():
            button.setAutoDefault(False)
        buttons.rejected.connect(self.close)
        buttons.helpRequested.connect(lambda: show_help("teach"))
        layout = QVBoxLayout(self)
        layout.addWidget(self._tabs)
        layout.addWidget(buttons)
        self.resize(
            self.minimumSizeHint().width(), min(_HEIGHT_PX, self.screen().availableGeometry().height() * 9 // 10)
        )
        QgsGui.enableAutoGeometryRestore(self)

        self._surveyor, self._meter = Surveyor(survey), SpeedMeter(measure)
        self._runs = RunsPresenter(self, training, result, queue, desktop)
        self._setup = SetupPresenter(setup, queue, self._surveyor, self._meter, desktop.active_layer, self._runs.show)
        self._new_layer = NewLayerPresenter(NewLayerView(self), self._setup, desktop.digitise)
        setup.new_layer_requested.connect(self._new_layer.ask)
        setup.engine_requested.connect(desktop.set_up_engine)
        self._setup.fill()
        if queue.runs:  # of an earlier session, unfinished
            self.show_page("training")

    def choose_labels(self, layer: QgsVectorLayer, class_field: str):
        """Learn from the polygons of a layer of the project."""
        self._setup.choose_labels(layer, class_field)

    def tear_down(self):
        """Stop all that goes on behind the dialog; it cannot be used any more."""
        self._setup.close()
        self._runs.close()
        self._surveyor.close()
        self._meter.close()
        self.close()
        self.deleteLater()

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._setup.refresh()

    def show_page(self, page: str):
        """Bring "setup", "training" or "result" to the front."""
        self._tabs.setCurrentWidget(self._pages[page])

    def show_has_result(self, has_result: bool):
        self._tabs.setTabEnabled(self._tabs.indexOf(self._pages["result"]), has_result)
