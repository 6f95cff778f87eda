"""Asks for the title and the file name of weights."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel


class NameView(QDialog):
    """Widgets only; stays open until what was given could be done."""

    confirmed = pyqtSignal(str, str)
    """Title and name."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unetmamba-weights-name")
        self._title, self._name = QLineEdit(), QLineEdit()
        self._title.setToolTip(translate("UNetMamba", "What the weights are called in lists"))
        self._name.setToolTip(translate("UNetMamba", "The name of the file in the library; scripts and models use it"))
        self._message = MessageLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(lambda: self.confirmed.emit(self._title.text().strip(), self._name.text().strip()))
        buttons.rejected.connect(self.reject)
        rows = QFormLayout()
        rows.addRow(translate("UNetMamba", "&Title"), self._title)
        rows.addRow(translate("UNetMamba", "&Name"), self._name)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(self._message)
        layout.addWidget(buttons)
        self.resize(30 * self.fontMetrics().height(), self.sizeHint().height())

    def ask(self, heading: str, title: str, name: str):
        """Show it, filled in."""
        self.setWindowTitle(heading)
        self._title.setText(title)
        self._name.setText(name)
        self._message.show_message(Message())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()

    def show_message(self, message: Message):
        self._message.show_message(message)
