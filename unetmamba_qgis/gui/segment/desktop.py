"""What the segment dialog does in QGIS's own windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
)
from qgis.gui import QgisInterface, QgsMapTool, QgsMapToolEmitPoint, QgsMapToolExtent
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...engine.weights.card import LandCoverClass
from ...layers.land_cover import style_classes
from ..algorithm_dialog import show_algorithm
from ..help import show_help
from ..widgets.message import Kind, Message
from .overlay import Frame, LayerOverlay


class Desktop:
    """QGIS's main window, as far as the dialog needs it. `close` takes back what it has added."""

    def __init__(self, iface: QgisInterface, set_up_engine: Callable[[], None]):
        """set_up_engine: opens the dialog about the engine."""
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.set_up_engine = set_up_engine
        self._tool: QgsMapTool | None = None
        self._tool_before: QgsMapTool | None = None
        self._overlay: LayerOverlay | None = None
        self._rectangle, self._preview_frame = Frame(self._canvas), Frame(self._canvas)

    def close(self):
        self.stop_tool()
        self.hide_preview()
        self._rectangle.remove()
        self._preview_frame.remove()

    def active_layer(self) -> QgsMapLayer | None:
        return self._iface.activeLayer()

    def canvas_extent(self) -> QgsReferencedRectangle:
        settings = self._canvas.mapSettings()
        return QgsReferencedRectangle(settings.visibleExtent(), settings.destinationCrs())

    def canvas_crs(self) -> QgsCoordinateReferenceSystem:
        return self._canvas.mapSettings().destinationCrs()

    def draw_rectangle(self, drawn: Callable[[QgsReferencedRectangle], None], ended: Callable[[], None]):
        """Let the user draw one on the canvas. ended: is called when the user has drawn it, or does something else."""
        tool = QgsMapToolExtent(self._canvas)
        tool.extentChanged.connect(
            lambda extent: extent.isEmpty() or drawn(QgsReferencedRectangle(extent, self.canvas_crs()))
        )
        self._start_tool(tool, ended)
        self._iface.mainWindow().activateWindow()

    def pick_places(self, picked: Callable[[QgsGeometry], None], ended: Callable[[], None]):
        """Be told of points that the user clicks on the canvas, in its CRS, until the user does something else."""
        tool = QgsMapToolEmitPoint(self._canvas)
        tool.canvasClicked.connect(lambda point, _button: picked(QgsGeometry.fromPointXY(point)))
        self._start_tool(tool, ended)

    def stop_tool(self):
        """Give the canvas the tool back that it had."""
        if self._tool is not None and self._canvas.mapTool() is self._tool:
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)
            else:
                self._canvas.unsetMapTool(self._tool)
        self._tool = self._tool_before = None

    def show_rectangle(self, rectangle: QgsReferencedRectangle | None):
        """Frame a part of the map that was drawn; None for none."""
        self._rectangle.show(rectangle)

    def frame_preview(self, extent: QgsReferencedRectangle):
        """Show where a preview will be."""
        self._preview_frame.show(extent)

    def show_preview(self, path: str, classes: Iterable[LandCoverClass]):
        """Lay a land cover map over the canvas."""
        self._hide_overlay()
        layer = QgsRasterLayer(path)
        style_classes(layer, classes)
        self._overlay = LayerOverlay(self._canvas, layer)

    def hide_preview(self):
        self._hide_overlay()
        self._preview_frame.show(None)

    def show_algorithm(self, algorithm: str, parameters: Mapping[str, Any]):
        show_algorithm(algorithm, parameters)

    def zoom_to(self, layer: QgsMapLayer):
        """Show all of a layer on the canvas."""
        self._iface.setActiveLayer(layer)
        try:
            way = QgsCoordinateTransform(layer.crs(), self.canvas_crs(), QgsProject.instance())
            self._canvas.setExtent(way.transformBoundingBox(layer.extent()))
        except QgsCsException:  # it has no place there
            return
        self._canvas.refresh()

    def open_file(self, path: str):
        """Open it in the program that the user has for such files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def show_help(self, page: str):
        show_help(page)

    def notify(self, message: Message):
        """Tell something in the message bar."""
        level = Qgis.MessageLevel.Critical if message.kind is Kind.PROBLEM else Qgis.MessageLevel.Success
        self._iface.messageBar().pushMessage("UNetMamba", escape(message.text), level)  # the bar takes it for HTML

    def _start_tool(self, tool: QgsMapTool, ended: Callable[[], None]):
        self.stop_tool()
        self._tool_before, self._tool = self._canvas.mapTool(), tool
        tool.deactivated.connect(ended)
        self._canvas.setMapTool(tool)

    def _hide_overlay(self):
        if self._overlay is not None:
            self._overlay.remove()
            self._overlay = None
