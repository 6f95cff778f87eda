"""What the panel Label Next does in QGIS's own window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgisInterface, QgsRubberBand
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QWidget

from ..algorithm_dialog import show_algorithm

_AROUND = 8
"""Sides of a place that the canvas shows, so that one sees where it lies."""

_COLOR = "#ff00c8"
"""Of the frame: no land cover looks like that."""


class Desktop:
    """QGIS's main window, as far as the panel needs it. `close` takes back what it has added."""

    def __init__(self, iface: QgisInterface):
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._shown: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._shortcuts = []
        self._frame = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self._frame.setStrokeColor(QColor(_COLOR))
        self._frame.setFillColor(QColor(0, 0, 0, 0))
        self._frame.setWidth(3)
        self._canvas.destinationCrsChanged.connect(self._draw)

    def close(self):
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self._canvas.scene().removeItem(self._frame)
        for action in self._shortcuts:
            self._iface.unregisterMainWindowAction(action)

    def active_layer(self) -> str | None:
        """The id of the layer chosen in QGIS's layer tree."""
        layer = self._iface.activeLayer()
        return layer and layer.id()

    def add_shortcuts(self, panel: QWidget, shortcuts: Mapping[Any, str]):
        """Give actions keys, which the user may change in QGIS's settings; they work while the panel is visible."""
        for action, keys in shortcuts.items():
            panel.addAction(action)
            self._iface.registerMainWindowAction(action, keys)
            self._shortcuts.append(action)

    def show(self, place: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> bool:
        """Zoom to a place and frame it -> whether it has a place in the CRS of the canvas."""
        there = self._canvas.mapSettings().destinationCrs()
        try:
            box = QgsCoordinateTransform(crs, there, QgsProject.instance()).transformBoundingBox(place.boundingBox())
        except QgsCsException:
            return False
        box.scale(_AROUND)
        self._shown = (place, crs)
        self._canvas.setExtent(box)
        self._draw()
        self._canvas.refresh()
        return True

    def hide(self):
        """Take the frame away."""
        self._shown = None
        self._draw()

    def digitise(self, layer: QgsVectorLayer) -> bool:
        """Let the user draw polygons in a layer at once -> whether it can be edited."""
        self._iface.setActiveLayer(layer)
        if not (layer.isEditable() or layer.startEditing()):
            return False
        self._iface.actionAddFeature().trigger()
        return True

    def find_places(self, labels: str | None):
        """Open the algorithm. labels: id of a layer."""
        show_algorithm("unetmamba:labelnext", {"LABELS": labels} if labels else {})

    def _draw(self):
        self._frame.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._shown is not None:
            self._frame.setToGeometry(*self._shown)
