"""What lies over the map canvas and is no layer of the project."""

from __future__ import annotations

from qgis.core import (
    QgsGeometry,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsRubberBand
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter

_COLOR = "#ff00c8"
"""Of frames: no land cover looks like that."""


class Frame:
    """Shows where a rectangle lies, also when the canvas has another CRS."""

    def __init__(self, canvas: QgsMapCanvas):
        self._canvas = canvas
        self._shown: QgsReferencedRectangle | None = None
        self._band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setStrokeColor(QColor(_COLOR))
        self._band.setFillColor(QColor(0, 0, 0, 0))
        self._band.setWidth(3)
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, rectangle: QgsReferencedRectangle | None):
        self._shown = rectangle
        self._draw()

    def remove(self):
        """Take it off the canvas."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.scene().removeItem(self._band)

    def _draw(self):
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._shown is not None:
            self._band.setToGeometry(QgsGeometry.fromRect(self._shown), self._shown.crs())


class LayerOverlay(QgsMapCanvasItem):
    """Draws a small raster layer wherever the canvas goes."""

    def __init__(self, canvas: QgsMapCanvas, layer: QgsRasterLayer):
        super().__init__(canvas)
        self._canvas, self._layer = canvas, layer
        self._image = QImage()
        canvas.extentsChanged.connect(self._render)
        canvas.destinationCrsChanged.connect(self._render)
        canvas.rotationChanged.connect(self._render)
        self._render()

    def remove(self):
        """Take it off the canvas."""
        self._canvas.extentsChanged.disconnect(self._render)
        self._canvas.destinationCrsChanged.disconnect(self._render)
        self._canvas.rotationChanged.disconnect(self._render)
        self._canvas.scene().removeItem(self)

    def boundingRect(self):
        return QRectF(QPointF(0, 0), QRectF(self._canvas.viewport().rect()).size())

    def paint(self, painter, option=None, widget=None):
        painter.drawImage(QPointF(0, 0), self._image)

    def updatePosition(self):
        """The canvas has another size or place."""
        self._render()

    def _render(self, *_):
        self.prepareGeometryChange()
        self.setPos(0, 0)
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([self._layer])
        settings.setBackgroundColor(Qt.GlobalColor.transparent)
        ratio = settings.devicePixelRatio()
        self._image = QImage(settings.outputSize() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(ratio)
        self._image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self._image)
        QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
        painter.end()
        self.update()
