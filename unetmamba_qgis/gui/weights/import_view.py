"""Asks what a checkpoint does not say of itself."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ...jobs.importing import ImportForm
from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel


class ImportView(QDialog):
    """Widgets only."""

    preset_chosen = pyqtSignal(str)
    confirmed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unetmamba-import-checkpoint")
        self.setWindowTitle(translate("UNetMamba", "Import a Checkpoint"))
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._preset = QComboBox()
        self._preset.activated.connect(lambda place: self.preset_chosen.emit(self._preset.itemData(place)))
        self._title = QLineEdit()
        self._classes = QPlainTextEdit()
        self._classes.setTabChangesFocus(True)
        self._classes.setMinimumHeight(8 * self.fontMetrics().height())
        self._classes.setToolTip(
            translate("UNetMamba", "One on each line, in the order of training. A colour may follow: water #2b83ba")
        )
        self._bands = QLineEdit()
        self._bands.setToolTip(translate("UNetMamba", "In the order of training, separated by commas"))
        self._pixel_size = QDoubleSpinBox()
        self._pixel_size.setDecimals(3)
        self._pixel_size.setRange(0.001, 1000)
        self._pixel_size.setSuffix(translate("UNetMamba", " m"))
        self._training_data, self._licence = QLineEdit(), QLineEdit()
        self._message = MessageLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("UNetMamba", "&Import"))
        buttons.accepted.connect(self.confirmed)
        buttons.rejected.connect(self.reject)
        rows = QFormLayout()
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        rows.addRow(translate("UNetMamba", "Trained &on"), self._preset)
        rows.addRow(translate("UNetMamba", "&Title"), self._title)
        rows.addRow(translate("UNetMamba", "C&lasses, one per line"), self._classes)
        rows.addRow(translate("UNetMamba", "&Bands"), self._bands)
        rows.addRow(translate("UNetMamba", "Pi&xel size"), self._pixel_size)
        rows.addRow(translate("UNetMamba", "Training &data"), self._training_data)
        rows.addRow(translate("UNetMamba", "Li&cence"), self._licence)
        layout = QVBoxLayout(self)
        layout.addWidget(self._about)
        layout.addLayout(rows)
        layout.addWidget(self._message)
        layout.addWidget(buttons)
        self.resize(36 * self.fontMetrics().height(), self.sizeHint().height())

    def ask(self, about: str, presets: Mapping[str, str], form: ImportForm):
        """Show it, filled in. presets: name -> title of the data set."""
        self._about.setText(about)
        self._preset.clear()
        for name, title in presets.items():
            self._preset.addItem(title, name)
        self.show_form(form)
        self.show_message(Message())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()

    def show_form(self, form: ImportForm):
        self._title.setText(form.title)
        self._classes.setPlainText(form.classes)
        self._bands.setText(form.bands)
        self._pixel_size.setValue(form.pixel_size_m)
        self._training_data.setText(form.training_data)
        self._licence.setText(form.licence)

    def form(self) -> ImportForm:
        return ImportForm(
            title=self._title.text(),
            classes=self._classes.toPlainText(),
            bands=self._bands.text(),
            pixel_size_m=self._pixel_size.value(),
            training_data=self._training_data.text(),
            licence=self._licence.text(),
        )

    def show_message(self, message: Message):
        self._message.show_message(message)
