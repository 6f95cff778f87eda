"""The page of the segment dialog that shows maps being made, and what came of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...translation import translate
from ..widgets.class_row import ClassRow
from ..widgets.class_table import ClassTable
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.run_widgets import RunChooser, RunControls, RunLog


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
        self._runs = RunChooser(translate("UNetMamba", "Maps"))
        self._runs.activated.connect(self.run_chosen)
        self._message = MessageLabel()
        self._controls = RunControls(translate("UNetMamba", "Progress of the map"), self._buttons())
        self._shares = ClassTable(
            [
                translate("UNetMamba", "Class"),
                translate("UNetMamba", "Area"),
                translate("UNetMamba", "Share"),
            ]
        )
        self._shares.setAccessibleName(translate("UNetMamba", "Shares of the classes"))
        self._log = RunLog(4)
        layout = QVBoxLayout(self)
        layout.addWidget(self._runs)
        layout.addWidget(self._message)
        layout.addWidget(self._controls)
        layout.addWidget(self._shares)
        layout.addWidget(self._log, 1)

    def show_runs(self, titles: Sequence[str], current: int):
        self._runs.show_runs(titles, current)

    def show_state(self, message: Message, fraction: float, buttons: Collection[str]):
        """buttons: names of those that make sense now."""
        self._message.show_message(message)
        self._controls.show_state(fraction, buttons)

    def show_shares(self, rows: Sequence[ClassRow]):
        self._shares.show_rows(rows)
        self._shares.setVisible(bool(rows))

    def show_log(self, lines: Sequence[str]):
        self._log.show_lines(lines)

    def _buttons(self):
        return (
            ("cancel", translate("UNetMamba", "C&ancel"), "/mTaskCancel.svg", self.cancel_requested),
            ("resume", translate("UNetMamba", "&Go On"), "/mActionStart.svg", self.resume_requested),
            ("retry", translate("UNetMamba", "&Try Again"), "/mActionStart.svg", self.resume_requested),
            ("discard", translate("UNetMamba", "&Discard"), "/mActionDeleteSelected.svg", self.discard_requested),
            ("zoom", translate("UNetMamba", "&Zoom to Map"), "/mActionZoomToLayer.svg", self.zoom_requested),
            ("report", translate("UNetMamba", "Open &Report"), "/mActionOpenTable.svg", self.report_requested),
        )
