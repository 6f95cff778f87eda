"""How a class raster looks in QGIS."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ..engine.weights.card import LandCoverClass


def style_classes(layer: QgsRasterLayer, classes: Iterable[LandCoverClass]):
    """Draw band 1 in the colours of the classes, and name them in the legend."""
    entries = [QgsPalettedRasterRenderer.Class(c.value, QColor(c.color), c.name) for c in classes]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.emitStyleChanged()
    layer.triggerRepaint()


class LandCoverStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles the result once Processing has added it to the project, and unfolds its legend."""

    def __init__(self, classes: Iterable[LandCoverClass]):
        super().__init__()
        self._classes = tuple(classes)

    def postProcessLayer(self, layer, context, feedback):
        style_classes(layer, self._classes)
        if node := QgsProject.instance().layerTreeRoot().findLayer(layer):
            node.setExpanded(True)


def set_post_processor(details: QgsProcessingContext.LayerDetails, processor: QgsProcessingLayerPostProcessorInterface):
    """Set it so that Python's half of it lives until QGIS is done with it.

    PyQGIS ties that half to the wrapper of `details`, which goes at once; owned by itself it stays until C++ deletes.
    """
    details.setPostProcessor(processor)
    sip.transferto(processor, processor)
