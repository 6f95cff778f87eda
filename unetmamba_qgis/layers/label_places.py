"""Layers of places to label: what is in them, how they look, and which places are done."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsProcessingLayerPostProcessorInterface,
    QgsRendererCategory,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from ..engine.labelling.job import LabelPlace
from ..engine.weights.card import LandCoverClass
from .tables import Column, make_fields

_COLUMNS = {
    "rank": Column.CODE,
    "class": Column.CODE,
    "name": Column.TEXT,
    "confidence": Column.NUMBER,
    "reason": Column.TEXT,
    "done": Column.CODE,
}
"""Names that also a shapefile can have."""


@dataclass(frozen=True)
class PlaceToLabel:
    """A feature of such a layer."""

    feature_id: int
    rank: int
    name: str
    """Of the class of the map."""
    confidence: float
    """Mean, 0..100 percent."""
    reason: str
    done: bool


def place_fields() -> QgsFields:
    return make_fields(**_COLUMNS)


def write_places(sink: QgsFeatureSink, places: Iterable[LabelPlace]):
    """Add a square for each place; the first one has rank 1."""
    for rank, place in enumerate(places, start=1):
        feature = QgsFeature(place_fields())
        feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in place.corners]]))
        entry = place.land_cover
        feature.setAttributes([rank, entry.value, entry.name, round(place.confidence, 1), place.reason, 0])
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def is_place_layer(layer: QgsMapLayer | None) -> bool:
    return isinstance(layer, QgsVectorLayer) and set(_COLUMNS) <= set(layer.fields().names())


def read_places(layer: QgsVectorLayer) -> list[PlaceToLabel]:
    """The places by their rank, with edits that are not saved; features without a rank are none."""
    found = [_place(feature) for feature in layer.getFeatures() if isinstance(feature["rank"], int)]
    return sorted(found, key=lambda place: (place.rank, place.feature_id))


def mark_done(layer: QgsVectorLayer, feature_id: int, done: bool) -> bool:
    """Note in the layer, saved at once unless it is being edited, that a place is labelled -> whether it could be."""
    index = layer.fields().lookupField("done")
    if layer.isEditable():
        return layer.changeAttributeValue(feature_id, index, int(done))
    changed = layer.dataProvider().changeAttributeValues({feature_id: {index: int(done)}})
    layer.triggerRepaint()
    return changed


def style_places(layer: QgsVectorLayer, classes: Iterable[LandCoverClass]):
    """Squares in the colours of their classes, with their rank and a tick once they are done; tables go by rank.

    A dot shows where a place is when its square is too small to be seen. The ground to be labelled stays in sight.
    """
    categories = [QgsRendererCategory(c.value, _symbol(c.color), c.name) for c in classes]
    layer.setRenderer(QgsCategorizedSymbolRenderer("class", categories))
    settings = QgsPalLayerSettings()
    settings.fieldName, settings.isExpression = "\"rank\" || if(\"done\" = 1, ' ✓', '')", True
    settings.placement = QgsPalLayerSettings.Placement.OutsidePolygons
    text = QgsTextFormat()
    buffer = text.buffer()
    buffer.setEnabled(True)
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    table = layer.attributeTableConfig()
    table.setSortExpression('"rank"')
    table.setSortOrder(Qt.SortOrder.AscendingOrder)
    layer.setAttributeTableConfig(table)
    layer.setDisplayExpression('"rank" || \'. \' || "name"')
    layer.emitStyleChanged()
    layer.triggerRepaint()


class PlaceStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles the result once Processing has added it to the project."""

    def __init__(self, classes: Iterable[LandCoverClass]):
        super().__init__()
        self._classes = tuple(classes)

    def postProcessLayer(self, layer, context, feedback):
        style_places(layer, self._classes)


def _place(feature: QgsFeature) -> PlaceToLabel:
    """NULLs become empty texts and 0."""
    name, reason = (feature[field] if isinstance(feature[field], str) else "" for field in ("name", "reason"))
    percent = feature["confidence"] if isinstance(feature["confidence"], (int, float)) else 0.0
    return PlaceToLabel(feature.id(), feature["rank"], name, percent, reason, feature["done"] == 1)


def _symbol(color: str) -> QgsFillSymbol:
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": color, "outline_width": "0.7"})
    dot = QgsCentroidFillSymbolLayer.create({})
    dot.setSubSymbol(QgsMarkerSymbol.createSimple({"color": color, "outline_color": "white", "size": "1.8"}))
    symbol.appendSymbolLayer(dot)
    return symbol
