"""Pictures of a piece of ground, and of its classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QPoint, QRect, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

_UNLABELLED = (0, 0, 0, 0)


def picture_of_image(pixels: np.ndarray) -> QImage:
    """pixels: (H, W, 3) uint8, red, green and blue."""
    height, width, _ = pixels.shape
    data = np.ascontiguousarray(pixels).tobytes()
    return QImage(data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()  # a copy owns its pixels


def picture_of_classes(indices: np.ndarray, colors: Sequence[str]) -> QImage:
    """indices: (H, W) uint8, place of the class in `colors`; what has none there is transparent."""
    height, width = indices.shape
    table = np.array([*(QColor(color).getRgb() for color in colors), *[_UNLABELLED] * (256 - len(colors))], np.uint8)
    data = table[indices].tobytes()
    return QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()


class PictureView(QLabel):  # themes give labels the colour of their text, not plain widgets
    """A picture with its title below, as large as there is room; transparent parts are hatched."""

    def __init__(self, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self._title = title
        self._picture: QImage | None = None
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_picture(self, picture: QImage | None):
        self._picture = picture
        self.update()

    def sizeHint(self):
        side = 9 * self.fontMetrics().height()
        return QSize(side, side)

    def minimumSizeHint(self):
        return self.sizeHint() * 0.6

    def paintEvent(self, event):
        painter = QPainter(self)
        line = self.fontMetrics().height() + 4
        place = self._place(self.rect().adjusted(0, 0, 0, -line))
        painter.fillRect(place, self.palette().base())
        if self._picture is not None:
            painter.fillRect(place, QBrush(self.palette().mid().color(), Qt.BrushStyle.BDiagPattern))
            painter.drawImage(place, self._picture)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.setPen(self.palette().windowText().color())
        painter.drawText(QRect(0, place.bottom() + 1, self.width(), line), Qt.AlignmentFlag.AlignCenter, self._title)

    def _place(self, room: QRect) -> QRect:
        """Where the picture goes: all of it, in its shape, at the top and as large as can be."""
        shape = self._picture.size() if self._picture else QSize(1, 1)
        size = shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRect(QPoint(room.left() + (room.width() - size.width()) // 2, room.top()), size)
