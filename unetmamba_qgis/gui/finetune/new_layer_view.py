"""Asks where a new layer for polygons shall be, and for which classes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel


class NewLayerView(QDialog):
    """Widgets only: a file, and a class on each line."""

    confirmed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unetmamba-new-label-layer")
        self.setWindowTitle(translate("UNetMamba", "New Label Layer"))
        self._file = QgsFileWidget()
        self._file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self._file.setFilter(translate("UNetMamba", "GeoPackage (*.gpkg)"))
        self._file.setConfirmOverwrite(False)  # an existing file is refused
        self._file.setDialogTitle(self.windowTitle())
        self._classes = QPlainTextEdit()
        self._classes.setTabChangesFocus(True)
        self._classes.setMinimumHeight(8 * self.fontMetrics().height())
        self._classes.setToolTip(translate("UNetMamba", "One on each line; more can be added later"))
        self._message = MessageLabel()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("UNetMamba", "Create and Draw"))
        buttons.accepted.connect(self.confirmed)
        buttons.rejected.connect(self.reject)
        rows = QFormLayout()
        rows.addRow(translate("UNetMamba", "&File"), self._file)
        rows.addRow(translate("UNetMamba", "C&lasses, one per line"), self._classes)
        layout = QVBoxLayout(self)
        layout.addLayout(rows)
        layout.addWidget(self._message)
        layout.addWidget(buttons)
        self.resize(34 * self.fontMetrics().height(), self.sizeHint().height())

    def ask(self, path: Path, names: Sequence[str]):
        """Show it, filled in."""
        self._file.setFilePath(str(path))
        self._classes.setPlainText("\n".join(names))
        self._message.show_message(Message())
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.open()

    def path(self) -> Path:
        """The file; its name ends in .gpkg."""
        path = Path(self._file.filePath())
        return path if path.suffix.lower() == ".gpkg" else path.with_name(f"{path.name}.gpkg")

    def names(self) -> list[str]:
        """The classes, without empty lines and doubles."""
        lines = (line.strip() for line in self._classes.toPlainText().splitlines())
        return list(dict.fromkeys(line for line in lines if line))

    def show_message(self, message: Message):
        self._message.show_message(message)
