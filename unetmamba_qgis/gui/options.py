"""The plugin's page in QGIS's settings."""

from __future__ import annotations

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QGroupBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..engine.paths import RESOURCES
from ..environment.devices import device_suggestions
from ..environment.settings import (
    chosen_python,
    default_device,
    default_weights,
    set_chosen_python,
    set_default_device,
    set_default_weights,
)
from ..environment.state import engine_state
from ..translation import translate
from .widgets.message import Kind, Message
from .widgets.message_label import MessageLabel
from .widgets.weights_combo import WeightsCombo

_ICON = str(RESOURCES / "icons" / "unetmamba.svg")


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the settings are opened. Whoever registers it keeps it."""

    def __init__(self):
        super().__init__("UNetMamba", QIcon(_ICON))

    def createWidget(self, parent):
        return OptionsPage(parent)


class OptionsPage(QgsOptionsPageWidget):
    """What dialogs suggest, and which engine computes."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unetmamba-options")
        layout = QVBoxLayout(self)
        layout.addWidget(self._engine())
        layout.addWidget(self._defaults())
        layout.addStretch()

    def apply(self):
        """The user has pressed OK or Apply."""
        set_chosen_python(self._python.filePath().strip())
        set_default_weights(self._weights.weights())
        set_default_device(self._device.currentText().strip())

    def _engine(self) -> QWidget:
        self._state = MessageLabel()
        self._python = QgsFileWidget()
        self._python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self._python.setDialogTitle(translate("UNetMamba", "Choose a Python"))
        self._python.setFilePath(chosen_python())
        self._python.lineEdit().setPlaceholderText(translate("UNetMamba", "[The plugin's own]"))
        self._python.setToolTip(
            translate(
                "UNetMamba", "A Python that has PyTorch, as of conda or pixi, to be used instead of the plugin's own"
            )
        )
        open_engine = QPushButton(translate("UNetMamba", "&Engine…"))
        open_engine.setToolTip(translate("UNetMamba", "Install, check, repair, move or remove the engine"))
        open_engine.setAutoDefault(False)
        open_engine.clicked.connect(self._show_engine)
        group = QGroupBox(translate("UNetMamba", "Engine"))
        rows = QFormLayout(group)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(self._state)
        rows.addRow(translate("UNetMamba", "&Python to use instead"), self._python)
        beside = QHBoxLayout()
        beside.addWidget(open_engine)
        beside.addStretch()
        rows.addRow(beside)
        return group

    def _defaults(self) -> QWidget:
        self._weights = WeightsCombo()
        self._weights.setWeights(default_weights())
        self._device = QComboBox()
        self._device.setEditable(True)
        self._device.addItems(device_suggestions())
        self._device.setCurrentText(default_device())
        group = QGroupBox(translate("UNetMamba", "What Dialogs Suggest"))
        rows = QFormLayout(group)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.addRow(translate("UNetMamba", "&Weights"), self._weights)
        rows.addRow(translate("UNetMamba", "&Device"), self._device)
        return group

    def _show_engine(self):
        from .environment.dialog import EnvironmentDialog

        dialog = EnvironmentDialog(self.window())  # a child of the settings, which let nothing else be used
        dialog.finished.connect(lambda _result: (dialog.tear_down(), self._show_state()))
        dialog.show()

    def showEvent(self, event):
        super().showEvent(event)
        self._show_state()

    def _show_state(self):
        state = engine_state()
        self._state.show_message(Message(state.summary, Kind.INFO if state.ready else Kind.WARNING))
