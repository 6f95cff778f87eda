"""The page of the segment dialog that shows maps being made, and what came of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ...translation import translate
from ..widgets.class_row import ClassRow
from ..widgets.class_table import ClassTable
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel


class RunsView(QWidget):
    """Widgets only: how a run goes, the buttons to steer it, and the shares of the classes."""

    run_chosen = pyqtSignal(int)
    """Its place in the list."""
    cancel_requested = pyqtSignal()
    resume_requested = pyqtSignal()
    discard_requested = pyqtSignal()
    zoom_requested = pyqtSignal()
    report_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._runs = QComboBox()
        self._runs.setAccessibleName(translate("UNetMamba", "Maps"))
        self._runs.setMinimumContentsLength(20)
        self._runs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._runs.activated.connect(self.run_chosen)
        self._message = MessageLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setAccessibleName(translate("UNetMamba", "Progress of the map"))
        self._shares = ClassTable(
            [
                translate("UNetMamba", "Class"),
                translate("UNetMamba", "Area"),
                translate("UNetMamba", "Share"),
            ]
        )
        self._shares.setAccessibleName(translate("UNetMamba", "Shares of the classes"))
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setAccessibleName(translate("UNetMamba", "Messages"))
        self._log.setTabChangesFocus(True)
        self._log.setMinimumHeight(4 * self.fontMetrics().height())
        layout = QVBoxLayout(self)
        layout.addWidget(self._runs)
        layout.addWidget(self._message)
        layout.addLayout(self._controls())
        layout.addWidget(self._shares)
        layout.addWidget(self._log, 1)

    def show_runs(self, titles: Sequence[str], current: int):
        """titles: of all; with less than two there is nothing to choose."""
        if self._runs.count() != len(titles):
            self._runs.clear()
            self._runs.addItems(titles)
        for place, title in enumerate(titles):
            self._runs.setItemText(place, title)
        self._runs.setCurrentIndex(current)
        self._runs.setVisible(len(titles) > 1)

    def show_state(self, message: Message, fraction: float, buttons: Collection[str]):
        """buttons: names of those that make sense now."""
        self._message.show_message(message)
        self._bar.setValue(round(1000 * fraction))
        self._bar.setVisible(bool(buttons) or 0 < fraction < 1)
        for name, button in self._buttons.items():
            button.setVisible(name in buttons)

    def show_shares(self, rows: Sequence[ClassRow]):
        self._shares.show_rows(rows)
        self._shares.setVisible(bool(rows))

    def show_log(self, lines: Sequence[str]):
        text = "\n".join(lines)
        if text != self._log.toPlainText():
            self._log.setPlainText(text)
            self._log.verticalScrollBar().setValue(self._log.verticalScrollBar().maximum())

    def _controls(self) -> QHBoxLayout:
        self._buttons = {}
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        for name, text, icon, signal in (
            ("cancel", translate("UNetMamba", "C&ancel"), "/mTaskCancel.svg", self.cancel_requested),
            ("resume", translate("UNetMamba", "&Go On"), "/mActionStart.svg", self.resume_requested),
            ("retry", translate("UNetMamba", "&Try Again"), "/mActionStart.svg", self.resume_requested),
            ("discard", translate("UNetMamba", "&Discard"), "/mActionDeleteSelected.svg", self.discard_requested),
            ("zoom", translate("UNetMamba", "&Zoom to Map"), "/mActionZoomToLayer.svg", self.zoom_requested),
            ("report", translate("UNetMamba", "Open &Report"), "/mActionOpenTable.svg", self.report_requested),
        ):
            button = QPushButton(QgsApplication.getThemeIcon(icon), text)
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._buttons[name] = button
        return row
