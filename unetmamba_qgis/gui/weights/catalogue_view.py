"""The page of the library dialog that downloads weights."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.weights_text import plain
from .form import CatalogueRow


class CatalogueView(QWidget):
    """Widgets only: shows what it is told, reports what the user did."""

    open_requested = pyqtSignal(str)
    """Address of a catalogue."""
    connection_agreed = pyqtSignal(str)
    """Address that may be asked now."""
    forget_requested = pyqtSignal(str)
    chosen = pyqtSignal(int)
    """Place in the list; -1 for none."""
    download_requested = pyqtSignal()
    licence_accepted = pyqtSignal()
    cancel_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        about = QLabel(
            translate(
                "UNetMamba",
                "A catalogue lists weights that somebody publishes: an address that begins with https://, or a file. "
                "QGIS connects to it only when you open it and say so.",
            )
        )
        about.setWordWrap(True)
        self._address = QComboBox()
        self._address.setEditable(True)
        self._address.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._address.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._address.lineEdit().setPlaceholderText("https://…/catalogue.json")
        label = QLabel(translate("UNetMamba", "Catalo&gue"))
        label.setBuddy(self._address)
        browse = QToolButton()
        browse.setText("…")
        browse.setToolTip(translate("UNetMamba", "Choose a catalogue file"))
        browse.setAccessibleName(browse.toolTip())
        browse.clicked.connect(self._browse)
        self._open = _button(translate("UNetMamba", "&Open"), lambda: self.open_requested.emit(self.address()))
        self._address.lineEdit().returnPressed.connect(self._open.click)
        self._forget = _button(translate("UNetMamba", "&Forget"), lambda: self.forget_requested.emit(self.address()))
        self._forget.setToolTip(translate("UNetMamba", "Take the address off the list"))
        top = QHBoxLayout()
        for widget in (label, self._address, browse, self._open, self._forget):
            top.addWidget(widget, 1 if widget is self._address else 0)

        self._list = QListWidget()
        self._list.setAccessibleName(translate("UNetMamba", "Weights in the catalogue"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAlternatingRowColors(True)
        self._list.currentRowChanged.connect(self.chosen)
        self._about = QPlainTextEdit()
        self._about.setReadOnly(True)
        self._about.setTabChangesFocus(True)
        self._about.setAccessibleName(translate("UNetMamba", "About the chosen weights"))
        splitter = QSplitter()
        splitter.addWidget(self._list)
        splitter.addWidget(self._about)
        splitter.setChildrenCollapsible(False)
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)

        self._message = MessageLabel()
        self._download = _button(translate("UNetMamba", "&Download…"), self.download_requested.emit)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._cancel = _button(translate("UNetMamba", "Ca&ncel"), self.cancel_requested.emit)
        bottom = QGridLayout()
        bottom.addWidget(self._message, 0, 0)
        bottom.addWidget(self._download, 0, 1)
        bottom.addWidget(self._progress, 1, 0)
        bottom.addWidget(self._cancel, 1, 1)
        bottom.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addLayout(bottom)
        self.show_busy(None)
        self.show_can_download(False)

    def address(self) -> str:
        return self._address.currentText().strip()

    def show_addresses(self, addresses: Sequence[str], chosen: str):
        self._address.clear()
        self._address.addItems(addresses)
        self._address.setEditText(chosen)

    def show_entries(self, rows: Sequence[CatalogueRow]):
        """What a catalogue lists; the row that was chosen stays so."""
        before = self._list.currentRow()
        self._list.blockSignals(True)
        self._list.clear()
        for row in rows:
            item = QListWidgetItem(f"{plain(row.title, longest=200)}\n{plain(row.detail, longest=200)}")
            item.setSizeHint(QSize(0, round(2.7 * self.fontMetrics().height())))
            self._list.addItem(item)
        self._list.setCurrentRow(before if 0 <= before < len(rows) else 0)
        self._list.blockSignals(False)
        self.chosen.emit(self._list.currentRow())

    def show_about(self, text: str):
        self._about.setPlainText(plain(text, lines=True, longest=60_000))

    def show_can_download(self, can: bool):
        self._download.setEnabled(can)

    def show_message(self, message: Message):
        self._message.show_message(message)

    def show_busy(self, fraction: float | None):
        """The share that is done, 0..1; below 0 where that is not known, None where nothing goes on."""
        is_busy = fraction is not None
        if is_busy:
            self._progress.setRange(0, 0 if fraction < 0 else 1000)
            self._progress.setValue(round(1000 * max(fraction, 0)))
        for widget in (self._progress, self._cancel):
            widget.setVisible(is_busy)
        for widget in (self._open, self._forget):
            widget.setEnabled(not is_busy)

    def ask_connection(self, question: str, address: str):
        """The answer is a signal."""
        box = QMessageBox(QMessageBox.Icon.Question, self.window().windowTitle(), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        connect = box.addButton(translate("UNetMamba", "&Connect"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        connect.clicked.connect(lambda: self.connection_agreed.emit(address))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    def ask_licence(self, about: str, licence: str):
        """The answer is a signal."""
        dialog = _Licence(about, licence, self)
        dialog.accepted.connect(self.licence_accepted)
        dialog.open()

    def _browse(self):
        kinds = translate("UNetMamba", "Catalogues (*.json)")
        path, _ = QFileDialog.getOpenFileName(self, translate("UNetMamba", "Choose a Catalogue File"), "", kinds)
        if path:
            self._address.setEditText(path)
            self.open_requested.emit(path)


class _Licence(QDialog):
    """Shows a licence, which one has to accept to go on."""

    def __init__(self, about: str, licence: str, parent: QWidget):
        super().__init__(parent)
        self.setObjectName("unetmamba-weights-licence")
        self.setWindowTitle(translate("UNetMamba", "Licence of the Weights"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel(about)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        text = QPlainTextEdit(plain(licence, lines=True, longest=60_000))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(self.windowTitle())
        accepts = QCheckBox(translate("UNetMamba", "I &accept this licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        download = buttons.button(QDialogButtonBox.StandardButton.Ok)
        download.setText(translate("UNetMamba", "&Download"))
        download.setEnabled(False)
        accepts.toggled.connect(download.setEnabled)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (heading, text, accepts, buttons):
            layout.addWidget(widget)
        self.resize(36 * self.fontMetrics().height(), 22 * self.fontMetrics().height())


def _button(text: str, slot) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    button.clicked.connect(lambda _checked: slot())
    return button
