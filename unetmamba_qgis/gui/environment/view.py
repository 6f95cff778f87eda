"""The widgets of the engine dialog."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from .kit_order_dialog import KitOrderDialog
from .plain_label import plain_label

_LOG_LINES = 2000

_WIDTH = 36
"""In heights of a line."""


class EnvironmentView(QWidget):
    """Widgets only: shows what it is told, reports what the user did, and asks for files and folders."""

    requested = pyqtSignal(str)
    """Name of an action: install, repair, update, verify, cancel, move, remove, own, forget_own, kit, export,
    diagnostics."""
    light_chosen = pyqtSignal(bool)
    """Whether the light engine is wanted."""
    help_requested = pyqtSignal()
    close_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._summary = plain_label()
        font = self._summary.font()
        font.setBold(True)
        font.setPointSizeF(1.2 * font.pointSizeF())
        self._summary.setFont(font)
        self._facts, self._plan = QFormLayout(), QFormLayout()
        self._plan_box = QGroupBox(translate("UNetMamba", "What will be installed"))
        self._remarks = plain_label()
        inside = QVBoxLayout(self._plan_box)
        inside.addLayout(self._plan)
        inside.addWidget(self._remarks)
        self._light = QCheckBox(translate("UNetMamba", "&Light engine, without training"))
        self._light.toggled.connect(self.light_chosen)
        self._light_explanation = plain_label()
        self._doing = plain_label()
        self._bar = QProgressBar()
        self._bar.setAccessibleName(translate("UNetMamba", "Progress of the installation"))
        self._message = MessageLabel()
        self._log = QPlainTextEdit()
        self._log.setReadOnly(True)
        self._log.setMaximumBlockCount(_LOG_LINES)
        self._log.setTabChangesFocus(True)
        self._log.setAccessibleName(translate("UNetMamba", "Log"))
        self._log.setMinimumHeight(8 * self.fontMetrics().height())
        self._log_box = QgsCollapsibleGroupBox(translate("UNetMamba", "Log"))
        self._log_box.setCollapsed(True)
        QVBoxLayout(self._log_box).addWidget(self._log)

        self._told = QWidget()
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.addWidget(self._summary)
        told.addLayout(self._facts)
        told.addWidget(self._plan_box)
        told.addWidget(self._light)
        told.addWidget(self._light_explanation)
        told.addWidget(self._message)
        told.addStretch()
        self._scroll = QScrollArea()  # else long texts in large letters would be squeezed
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._told)
        layout = QVBoxLayout(self)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._doing)
        layout.addWidget(self._bar)
        layout.addWidget(self._log_box)
        layout.addLayout(self._buttons())
        self._log_box.collapsedStateChanged.connect(lambda _: self._grow_later())
        self._grower = QTimer(self)
        self._grower.setSingleShot(True)
        self._grower.timeout.connect(self._grow)
        self.show_progress("", None)
        self.show_light("", False, False)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().height())

    def show_state(self, summary: str, facts: Mapping[str, str]):
        """How the engine stands in a line, and more by its name."""
        self._summary.setText(summary)
        _fill(self._facts, facts)
        self._grow_later()

    def show_plan(self, plan: Mapping[str, str], remarks: Sequence[str]):
        """What would be installed, by name; nothing to hide that part."""
        _fill(self._plan, plan)
        self._remarks.setText("\n".join(remarks))
        self._remarks.setVisible(bool(remarks))
        self._plan_box.setVisible(bool(plan))
        self._grow_later()

    def show_light(self, explanation: str, chosen: bool, enabled: bool):
        """Offer the light engine. explanation: of the choice; empty to offer nothing."""
        self._light.blockSignals(True)
        self._light.setChecked(chosen)
        self._light.blockSignals(False)
        self._light.setEnabled(enabled)
        self._light_explanation.setText(explanation)
        for widget in (self._light, self._light_explanation):
            widget.setVisible(bool(explanation))

    def show_message(self, message: Message):
        self._message.show_message(message)
        self._grow_later()

    def show_progress(self, doing: str, fraction: float | None):
        """doing: empty while nothing goes on. fraction: 0..1, or None where it is not known."""
        self._doing.setText(doing)
        self._doing.setVisible(bool(doing))
        self._bar.setVisible(bool(doing))
        self._bar.setRange(0, 0 if fraction is None else 1000)
        if fraction is not None:
            self._bar.setValue(round(1000 * fraction))

    def show_actions(self, main: str, enabled: Collection[str]):
        """main: the action that the large button stands for; enabled: those that make sense now."""
        self._main.setText(self._main_titles[main])
        self._main_action = main
        self._main.setDefault(main != "repair")
        self._main.setEnabled(main in enabled)
        self._cancel.setVisible("cancel" in enabled)
        self._verify.setEnabled("verify" in enabled)
        for name, action in self._actions.items():
            action.setEnabled(name in enabled)

    def add_log(self, line: str):
        self._log.appendPlainText(line)

    def clear_log(self):
        self._log.clear()

    def log_text(self) -> str:
        return self._log.toPlainText()

    def copy(self, text: str):
        """To the clipboard."""
        QApplication.clipboard().setText(text)

    def ask_folder(self, start: Path) -> Path | None:
        """The folder that the user chooses."""
        title = translate("UNetMamba", "Folder for the Engine")
        return _path(QFileDialog.getExistingDirectory(self, title, str(start)))

    def ask_python(self) -> Path | None:
        """The interpreter that the user chooses."""
        title = translate("UNetMamba", "Python That Has PyTorch")
        return _path(QFileDialog.getOpenFileName(self, title)[0])

    def ask_kit(self) -> Path | None:
        """The kit that the user wants to install from."""
        title = translate("UNetMamba", "Install from an Offline Kit")
        return _path(QFileDialog.getOpenFileName(self, title, "", _kit_filter())[0])

    def ask_new_kit(self, name: str) -> Path | None:
        """The file that a kit shall be written to."""
        title = translate("UNetMamba", "Export an Offline Kit")
        path = _path(QFileDialog.getSaveFileName(self, title, name, _kit_filter())[0])
        return path if path is None or path.suffix == ".zip" else path.with_name(f"{path.name}.zip")

    def ask_kit_order(
        self, platforms: Mapping[str, str], pythons: Sequence[str], chosen: tuple[str, str]
    ) -> tuple[str, str] | None:
        """Which computer a kit is for.

        Args:
            platforms: id and title. pythons: versions. chosen: of both, at first.
        """
        dialog = KitOrderDialog(platforms, pythons, chosen, self)
        return dialog.order() if dialog.exec() == QDialog.DialogCode.Accepted else None

    def confirm(self, question: str) -> bool:
        """Whether the user wants that."""
        box = QMessageBox(QMessageBox.Icon.Question, translate("UNetMamba", "Engine"), question, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
        return box.exec() == QMessageBox.StandardButton.Yes

    def _grow_later(self):
        """When the layouts know of what has changed."""
        self._grower.start(0)

    def _grow(self):
        """Make the window so high that all texts are seen, as far as the screen allows."""
        window, seen = self.window(), self._scroll.viewport()
        missing = self._told.heightForWidth(seen.width()) - seen.height()
        if missing > 0:
            most = self.screen().availableGeometry().height() * 9 // 10
            window.resize(window.width(), min(window.height() + missing, max(most, window.height())))

    def _buttons(self) -> QHBoxLayout:
        self._main_titles = {
            "install": translate("UNetMamba", "&Install"),
            "update": translate("UNetMamba", "&Update"),
            "repair": translate("UNetMamba", "&Repair"),
        }
        self._main_action = "install"
        self._main = QPushButton(self._main_titles["install"])
        self._main.setDefault(True)
        self._main.clicked.connect(lambda: self.requested.emit(self._main_action))
        self._cancel = self._button(translate("UNetMamba", "&Cancel"), "cancel")
        self._verify = self._button(translate("UNetMamba", "&Verify"), "verify")
        self._verify.setToolTip(translate("UNetMamba", "Let the engine compute something, to see that it works"))
        self._actions = {}
        menu = QMenu(self)
        for name, title in (
            ("move", translate("UNetMamba", "&Move…")),
            ("remove", translate("UNetMamba", "&Remove…")),
            ("", ""),
            ("own", translate("UNetMamba", "Use a &Python of Your Own…")),
            ("forget_own", translate("UNetMamba", "&Stop Using That Python")),
            ("", ""),
            ("kit", translate("UNetMamba", "&Install from a Kit…")),
            ("export", translate("UNetMamba", "&Export Offline Kit…")),
            ("", ""),
            ("diagnostics", translate("UNetMamba", "&Copy Diagnostics")),
        ):
            if not name:
                menu.addSeparator()
                continue
            self._actions[name] = menu.addAction(title)
            self._actions[name].triggered.connect(lambda _checked, name=name: self.requested.emit(name))
        more = QToolButton()
        more.setText(translate("UNetMamba", "M&ore"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        more.setMenu(menu)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Help)
        box.rejected.connect(self.close_requested)
        box.helpRequested.connect(self.help_requested)
        row = QHBoxLayout()
        for widget in (self._main, self._cancel, self._verify, more):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(box)
        return row

    def _button(self, title: str, name: str) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.requested.emit(name))
        return button


def _fill(form: QFormLayout, rows: Mapping[str, str]):
    while form.rowCount():
        form.removeRow(0)
    for name, text in rows.items():
        label = plain_label()
        label.setText(text)
        label.setAccessibleName(name)
        form.addRow(name, label)


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def _kit_filter() -> str:
    return translate("UNetMamba", "Offline kit") + " (*.zip)"
