"""What the fine-tune dialog does in QGIS's own windows."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices

from ...layers.source import describe_raster
from ..widgets.message import Kind, Message


class Desktop:
    """QGIS's main window, as far as the dialog needs it."""

    def __init__(self, iface: QgisInterface, segment: Callable[[str, str], None], set_up_engine: Callable[[], None]):
        """
        Args:
            segment: opens the segment dialog for an image, the id of its layer or its path, and weights.
            set_up_engine: opens the dialog about the engine.
        """
        self._iface, self._segment, self.set_up_engine = iface, segment, set_up_engine

    def active_layer(self) -> QgsMapLayer | None:
        return self._iface.activeLayer()

    def digitise(self, layer: QgsVectorLayer):
        """Add a layer above the others and let the user draw polygons in it at once."""
        QgsProject.instance().addMapLayer(layer, False)
        QgsProject.instance().layerTreeRoot().insertLayer(0, layer)
        self._iface.setActiveLayer(layer)
        layer.startEditing()
        self._iface.actionAddFeature().trigger()

    def segment(self, image: str, weights: str):
        """Let the user make a land cover map.

        Args:
            image: what GDAL opens.
            weights: name in the library.
        """
        self._segment(_layer_of(image) or image, weights)

    def open_file(self, path: str):
        """Open it in the program that the user has for such files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))

    def notify(self, message: Message):
        """Tell something in the message bar."""
        level = Qgis.MessageLevel.Critical if message.kind is Kind.PROBLEM else Qgis.MessageLevel.Success
        self._iface.messageBar().pushMessage("UNetMamba", escape(message.text), level)  # the bar takes it for HTML


def _layer_of(image: str) -> str | None:
    """The id of the project's layer that shows it."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            description = describe_raster(layer)
            if description is not None and description.source == image:
                return layer.id()
    return None
