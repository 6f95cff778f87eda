"""The page of the library dialog that lists what there is."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from ...engine.weights.card import Card
from ...translation import translate
from ..widgets.card_view import CardView
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.weights_text import plain
from .form import LibraryRow

_NAME = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class LibraryView(QWidget):
    """Widgets only: shows what it is told, reports what the user did."""

    chosen = pyqtSignal(str)
    """Name of the weights; empty for none."""
    files_given = pyqtSignal(list)
    """Paths to import, dropped or chosen."""
    requested = pyqtSignal(str)
    """What to do with what is chosen: "rename", "duplicate", "delete", "check" or "default"."""
    export_requested = pyqtSignal(str)
    """Path to write to; the user agreed to overwrite it."""
    delete_confirmed = pyqtSignal(bool)
    """Whether for good, without a trash."""
    cancel_requested = pyqtSignal()
    engine_requested = pyqtSignal()
    """The user wants to see to the engine."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._search = QgsFilterLineEdit()
        self._search.setShowSearchIcon(True)
        self._search.setPlaceholderText(translate("UNetMamba", "Search names and classes"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.textChanged.connect(self._filter)
        self._list = QListWidget()
        self._list.setAccessibleName(translate("UNetMamba", "Weights in the library"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAlternatingRowColors(True)
        self._list.currentItemChanged.connect(lambda item, _: self.chosen.emit(item.data(_NAME) if item else ""))
        self._card = CardView()
        self._card.setAccessibleName(translate("UNetMamba", "About the chosen weights"))

        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._search)
        column.addWidget(self._list, 1)
        hint = QLabel(translate("UNetMamba", "Files can be dropped here."))
        hint.setEnabled(False)
        hint.setWordWrap(True)
        column.addWidget(hint)
        column.addLayout(self._action_buttons())
        splitter = QSplitter()
        splitter.addWidget(left)
        splitter.addWidget(self._card)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)

        self._message = MessageLabel()
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._cancel = _button(translate("UNetMamba", "Ca&ncel"), self.cancel_requested.emit)
        self._engine = _button(translate("UNetMamba", "En&gine…"), self.engine_requested.emit)
        bottom = QGridLayout()
        bottom.addWidget(self._message, 0, 0)
        bottom.addWidget(self._engine, 0, 1)
        bottom.addWidget(self._progress, 1, 0)
        bottom.addWidget(self._cancel, 1, 1)
        bottom.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(splitter, 1)
        layout.addLayout(bottom)
        self.show_busy(None)
        self.show_message(Message())

    def _action_buttons(self) -> QGridLayout:
        self._actions = {
            "import": _button(translate("UNetMamba", "&Import…"), self._ask_files),
            "export": _button(translate("UNetMamba", "&Export…"), self._ask_target),
            "rename": _button(translate("UNetMamba", "&Rename…"), lambda: self.requested.emit("rename")),
            "duplicate": _button(translate("UNetMamba", "D&uplicate…"), lambda: self.requested.emit("duplicate")),
            "default": _button(translate("UNetMamba", "Set as &Default"), lambda: self.requested.emit("default")),
            "check": _button(translate("UNetMamba", "&Check File"), lambda: self.requested.emit("check")),
            "delete": _button(translate("UNetMamba", "De&lete…"), lambda: self.requested.emit("delete")),
        }
        tips = {
            "import": translate("UNetMamba", "Add weights files, or checkpoints published with papers"),
            "export": translate("UNetMamba", "Copy the file, to give it to others"),
            "default": translate("UNetMamba", "Dialogs suggest these weights"),
            "check": translate("UNetMamba", "Reads the whole file to see that nothing in it has changed"),
        }
        grid = QGridLayout()
        for place, (name, button) in enumerate(self._actions.items()):
            button.setToolTip(tips.get(name, ""))
            grid.addWidget(button, place // 2, place % 2)
        return grid

    def show_entries(self, rows: Sequence[LibraryRow], chosen: str):
        """chosen: name of the weights to show; the first ones where there are no such."""
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{plain(row.title, longest=200)}\n{plain(row.detail, longest=200)}")
            item.setData(_NAME, row.name)
            item.setData(_WORDS, row.words.casefold())
            if row.has_problem:
                item.setIcon(self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning))
            item.setSizeHint(QSize(0, round(2.7 * self.fontMetrics().height())))
            self._list.addItem(item)
        names = [row.name for row in rows]
        self._list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self._list.blockSignals(False)
        self._filter(self._search.text())
        item = self._list.currentItem()
        self.chosen.emit(item.data(_NAME) if item else "")

    def show_card(self, card: Card | None, nothing: str = ""):
        self._card.show_card(card, nothing)

    def show_actions(self, possible: Container[str]):
        """Names of the buttons that can be used now."""
        for name, button in self._actions.items():
            button.setEnabled(name in possible)

    def show_message(self, message: Message, offer_engine: bool = False):
        self._message.show_message(message)
        self._engine.setVisible(offer_engine)

    def show_busy(self, fraction: float | None):
        """The share that is done, 0..1; below 0 where that is not known, None where nothing goes on."""
        is_busy = fraction is not None
        if is_busy:
            self._progress.setRange(0, 0 if fraction < 0 else 1000)
            self._progress.setValue(round(1000 * max(fraction, 0)))
        for widget in (self._progress, self._cancel):
            widget.setVisible(is_busy)

    def ask_delete(self, question: str, for_good: bool):
        """The answer is a signal."""
        box = QMessageBox(QMessageBox.Icon.Question, self.window().windowTitle(), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        text = translate("UNetMamba", "&Delete for Good") if for_good else translate("UNetMamba", "Move to &Trash")
        delete = box.addButton(text, QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        delete.clicked.connect(lambda: self.delete_confirmed.emit(for_good))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def dragEnterEvent(self, event):
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event):
        event.acceptProposedAction()
        self.files_given.emit([url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()])

    def _filter(self, text: str):
        words = text.casefold().split()
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setHidden(not all(word in item.data(_WORDS) for word in words))

    def _ask_files(self):
        kinds = translate("UNetMamba", "Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)")
        paths, _ = QFileDialog.getOpenFileNames(self, translate("UNetMamba", "Import Weights"), "", kinds)
        if paths:
            self.files_given.emit(paths)

    def _ask_target(self):
        name = f"{self._list.currentItem().data(_NAME)}.safetensors"
        kinds = translate("UNetMamba", "UNetMamba weights (*.safetensors)")
        title = translate("UNetMamba", "Export Weights")
        path, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), kinds)
        if path:
            self.export_requested.emit(path)


def _button(text: str, slot) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: slot())
    return button
