"""A table with a row for each land cover class."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from .class_row import ClassRow

_SWATCH_PX = 14
_ALL_ROWS = 8
"""So many rows are shown without scrolling."""


def swatch(color: str) -> QIcon:
    """A square of a class's colour."""
    pixmap = QPixmap(_SWATCH_PX, _SWATCH_PX)
    pixmap.fill(QColor(color))
    painter = QPainter(pixmap)
    painter.setPen(QColor(128, 128, 128))  # seen on a light and on a dark ground
    painter.drawRect(0, 0, _SWATCH_PX - 1, _SWATCH_PX - 1)
    painter.end()
    return QIcon(pixmap)


class ClassTable(QTableWidget):
    """Name and colour of each class, then columns of numbers; read-only, as high as its rows."""

    def __init__(self, headers: Sequence[str], parent: QWidget | None = None):
        """headers: of the names, then of the numbers."""
        super().__init__(0, len(headers), parent)
        self.setHorizontalHeaderLabels(list(headers))
        self.horizontalHeaderItem(0).setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setIconSize(QSize(_SWATCH_PX, _SWATCH_PX))
        self.setTabKeyNavigation(False)  # the tab key leaves the table
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(5 * self.fontMetrics().height())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._fit()

    def show_rows(self, rows: Sequence[ClassRow]):
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            self._show_row(number, row)
        self._fit()

    def _show_row(self, number: int, row: ClassRow):
        name = QTableWidgetItem(swatch(row.color), row.name)
        self.setItem(number, 0, name)
        for column, text in enumerate(row.cells, start=1):
            cell = QTableWidgetItem(text)
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(number, column, cell)

    def _fit(self):
        """Be as high as the rows, up to a limit, so that there is no empty space below them."""
        self.resizeRowsToContents()
        rows = min(max(self.rowCount(), 2), _ALL_ROWS)
        row_height = self.rowHeight(0) if self.rowCount() else self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * row_height + 2 * self.frameWidth())
