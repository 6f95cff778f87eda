"""A text, with a sign where something is wrong."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from .message import Kind, Message

_SIGNS = {
    Kind.WARNING: QStyle.StandardPixmap.SP_MessageBoxWarning,
    Kind.PROBLEM: QStyle.StandardPixmap.SP_MessageBoxCritical,
}

_LINE = 22
"""Least width in heights of a line; forms keep room for the lines that a text takes at this width."""


class MessageLabel(QWidget):
    """Shows a message in as many lines as it takes; without one, it takes no room."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._sign, self._text = QLabel(), QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(_LINE * self.fontMetrics().height())
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._text, 1)
        self.show_message(Message())

    def text(self) -> str:
        return self._text.text()

    def show_message(self, message: Message):
        self._sign.setVisible(message.kind in _SIGNS)
        if message.kind in _SIGNS:
            side = self.fontMetrics().height()
            self._sign.setPixmap(self.style().standardIcon(_SIGNS[message.kind]).pixmap(side, side))
        self._text.setText(message.text)
        self.setAccessibleName(message.text)
        self.setVisible(bool(message.text))
