"""A curve that grows while something is being learnt."""

from __future__ import annotations

import math
from collections.abc import Sequence

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ...translation import translate

_TICKS = 4
_SMOOTHING = 0.9
"""How much of the mean so far stays at each point of the smooth curve."""
_ENOUGH = 12
"""Shorter curves are drawn with their points, and not smoothed."""


class CurvePlot(QLabel):  # themes give labels the colour of their text, not plain widgets
    """Title, axes, and one curve over the steps; over a long, noisy one, a smooth one is drawn."""

    def __init__(self, title: str, color: str, top: float | None = None, parent: QWidget | None = None):
        """top: greatest value of the vertical axis; None for that of the points."""
        super().__init__(parent)
        self._title, self._color, self._top = title, QColor(color), top
        self._points: list[tuple[int, float]] = []
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_points([], 0)

    def show_points(self, points: Sequence[tuple[int, float]], steps: int):
        """points: step and value, by step. steps: the end of the horizontal axis."""
        self._points = [(step, value) for step, value in points if math.isfinite(value)]
        self._steps = max(steps, 1)
        self.setAccessibleDescription(self._newest() or translate("UNetMamba", "Nothing to show yet"))
        self.update()

    def sizeHint(self):
        unit = self.fontMetrics().height()
        return QSize(16 * unit, 9 * unit)

    def minimumSizeHint(self):
        return self.sizeHint() * 0.6

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.fontMetrics().height()
        painter.setPen(self.palette().windowText().color())
        header = QRectF(0, 0, self.width(), line)
        painter.drawText(header, Qt.AlignmentFlag.AlignRight, self._newest())
        room = self.width() - self.fontMetrics().horizontalAdvance(f"  {self._newest()}")
        title = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(header, Qt.AlignmentFlag.AlignLeft, title)
        top = self._top or _ceiling(max((value for _, value in self._points), default=1.0))
        labels = [_number(top * tick / _TICKS) for tick in range(_TICKS + 1)]
        left = max(self.fontMetrics().horizontalAdvance(label) for label in labels) + line / 2
        frame = QRectF(left, 1.5 * line, self.width() - left - 4, self.height() - 2.8 * line)
        self._draw_axes(painter, frame, labels)
        if self._points:
            self._draw_curve(painter, frame, top)

    def _newest(self) -> str:
        return _number(self._points[-1][1]) if self._points else ""

    def _draw_axes(self, painter: QPainter, frame: QRectF, labels: list[str]):
        line = self.fontMetrics().height()
        text, grid = self.palette().windowText().color(), self.palette().mid().color()
        grid.setAlphaF(0.5)
        for tick, label in enumerate(labels):
            y = frame.bottom() - frame.height() * tick / _TICKS
            painter.setPen(grid)
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(text)
            place = QRectF(0, y - line / 2, frame.left() - line / 3, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, label)
        below = QRectF(frame.left(), frame.bottom() + 0.2 * line, frame.width(), line)
        if self._points:
            painter.drawText(below, Qt.AlignmentFlag.AlignLeft, QLocale().toString(0))
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, QLocale().toString(self._steps))
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, translate("UNetMamba", "Step"))

    def _draw_curve(self, painter: QPainter, frame: QRectF, top: float):
        def place(step: int, value: float) -> QPointF:
            share = min(max(value / top, 0.0), 1.0)
            return QPointF(frame.left() + frame.width() * step / self._steps, frame.bottom() - frame.height() * share)

        points = self._points[:: max(1, len(self._points) // 2000)]  # more than the screen has columns
        curve = QPolygonF([place(*point) for point in points])
        if len(points) > _ENOUGH:
            pale = QColor(self._color)
            pale.setAlphaF(0.35)
            painter.setPen(QPen(pale, 1))
            painter.drawPolyline(curve)
            curve = QPolygonF([place(*point) for point in _smooth(points)])
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._color)
            for point in curve:
                painter.drawEllipse(point, 2.5, 2.5)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._color, 2))
        painter.drawPolyline(curve)


def _smooth(points: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """Moving average that forgets; unbiased at its start."""
    smooth, mean, weight = [], 0.0, 0.0
    for step, value in points:
        mean = _SMOOTHING * mean + (1 - _SMOOTHING) * value
        weight = _SMOOTHING * weight + (1 - _SMOOTHING)
        smooth.append((step, mean / weight))
    return smooth


def _ceiling(value: float) -> float:
    """The next number whose quarters are easy to read."""
    if value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(
        factor * power for factor in (1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10) if factor * power >= value * (1 - 1e-9)
    )


def _number(value: float) -> str:
    return QLocale().toString(float(value), "g", 3)
