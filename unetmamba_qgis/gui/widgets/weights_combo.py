"""Choosing weights: from the library by title, or a file."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from ...engine.errors import EngineError
from ...engine.weights.card import Card, read_card
from ...engine.weights.store import find_weights
from ...engine.weights.user_library import list_entries
from ...translation import translate
from .weights_text import plain, tool_tip

_LAST_FOLDER = "unetmamba/last_weights_folder"
"""Settings key: where a weights file was chosen last."""


class WeightsCombo(QWidget):
    """A list of the library, and a button for a file; the list is read anew whenever it opens."""

    changed = pyqtSignal()
    """Other weights are chosen, by the user or by `setWeights`."""

    def __init__(self, parent: QWidget | None = None, optional: bool = False):
        """optional: offer to choose none."""
        super().__init__(parent)
        self._optional = optional
        self._files: list[str] = []
        """What was chosen beside the library."""
        self._list = _List()
        self._list.about_to_open.connect(self.refresh)
        self._list.setAccessibleName(translate("UNetMamba", "Weights"))
        self._list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._list.setMinimumContentsLength(16)
        self._list.currentIndexChanged.connect(self._chosen)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(translate("UNetMamba", "Choose a weights file"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._list, 1)
        layout.addWidget(browse)
        self.setFocusProxy(self._list)
        self._weights = ""
        self._fill()

    def weights(self) -> str:
        """Name in the library or path of a file; empty for none."""
        return self._weights

    def setWeights(self, weights: str):
        """weights: name in the library or path, also of a file that is not there (any more)."""
        if weights and weights not in self._names() and weights not in self._files:
            self._files.append(weights)
        before, self._weights = self._weights, weights
        self._fill()
        if self._weights != before:
            self.changed.emit()

    def card(self) -> Card | None:
        """What the chosen weights say of themselves; None where they cannot be read."""
        try:
            return read_card(find_weights(self._weights)) if self._weights else None
        except EngineError:
            return None

    def refresh(self):
        """The library may have changed."""
        self._fill()

    def _names(self) -> list[str]:
        return [self._list.itemData(index) for index in range(self._list.count())]

    def _fill(self):
        """Show all there is, and keep what is chosen."""
        self._list.blockSignals(True)
        self._list.clear()
        if self._optional:
            self._list.addItem(translate("UNetMamba", "[None]"), "")
        entries = list_entries()
        titles = [plain(entry.title, longest=120) for entry in entries]
        for entry, title in zip(entries, titles):
            if entry.card is None:
                title = translate("UNetMamba", "{name} (damaged)").format(name=entry.name)
            elif titles.count(title) > 1:
                title = f"{title} – {entry.name}"
            self._add(title, entry.name, str(entry.path))
        known = self._names()
        for file in self._files:
            if file not in known:
                self._add(plain(Path(file).name or file, longest=120), file, file)
        if not self._weights and not self._optional and self._list.count():
            self._weights = self._list.itemData(0)
        self._list.setCurrentIndex(self._names().index(self._weights) if self._weights in self._names() else -1)
        self._list.blockSignals(False)
        self._explain()

    def _add(self, title: str, weights: str, path: str):
        self._list.addItem(title, weights)
        self._list.setItemData(self._list.count() - 1, tool_tip(path), Qt.ItemDataRole.ToolTipRole)

    def _chosen(self, index: int):
        self._weights = self._list.itemData(index) or ""
        self._explain()
        self.changed.emit()

    def _explain(self):
        self._list.setToolTip(self._list.itemData(self._list.currentIndex(), Qt.ItemDataRole.ToolTipRole) or "")

    def _browse(self):
        title = translate("UNetMamba", "Choose a Weights File")
        kinds = translate("UNetMamba", "UNetMamba weights (*.safetensors)")
        path, _ = QFileDialog.getOpenFileName(self, title, QgsSettings().value(_LAST_FOLDER, "", type=str), kinds)
        if path:
            QgsSettings().setValue(_LAST_FOLDER, str(Path(path).parent))
            self.setWeights(path)


class _List(QComboBox):
    """Tells before it opens."""

    about_to_open = pyqtSignal()

    def showPopup(self):
        self.about_to_open.emit()
        super().showPopup()

    def wheelEvent(self, event):  # scrolling a form is not choosing
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
