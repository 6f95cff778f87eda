"""How land cover looks in QGIS."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsRendererCategory,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QColor

from ..engine.weights.card import LandCoverClass


def style_classes(layer: QgsMapLayer, classes: Iterable[LandCoverClass]):
    """Show band 1 of a raster, or polygons by their field `class`, in the colours and with the names of the classes."""
    if isinstance(layer, QgsRasterLayer):
        entries = [QgsPalettedRasterRenderer.Class(c.value, QColor(c.color), c.name) for c in classes]
        renderer = QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries)
    else:
        fill = {"outline_style": "no"}
        categories = [
            QgsRendererCategory(c.value, QgsFillSymbol.createSimple({**fill, "color": c.color}), c.name)
            for c in classes
        ]
        renderer = QgsCategorizedSymbolRenderer("class", categories)
    layer.setRenderer(renderer)
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


def name_result(
    context: QgsProcessingContext, output: str | None, title: str, name: str
) -> QgsProcessingContext.LayerDetails | None:
    """Give a result a name, unless a model has named it -> how it will be loaded; None if it will not be.

    Args:
        output: a file or the id of a layer.
        title: of the output in the dialog, which Processing takes for a name.
    """
    if not (output and context.willLoadLayerOnCompletion(output)):
        return None
    details = context.layerToLoadOnCompletionDetails(output)
    if details.name == title:
        details.name = name
        details.forceName = True
    return details


def follow(context: QgsProcessingContext, wanted: str | None, written: str | None):
    """Load a result from where it was written, if that is not where it should be: Windows had an old file locked."""
    layers = context.layersToLoadOnCompletion()
    if wanted != written and wanted in layers:
        layers[written] = layers.pop(wanted)
        context.setLayersToLoadOnCompletion(layers)
