"""The features of a layer at one moment, to be read in another thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..engine.errors import Cancelled


class LayerSnapshot:
    """Features with all edits, saved or not; has what `write_polygons` asks of a source.

    To be made in the layer's thread.
    """

    def __init__(self, layer: QgsVectorLayer):
        self._source = QgsVectorLayerFeatureSource(layer)
        self._crs = layer.crs()
        self.is_cancelled: Callable[[], bool] = lambda: False
        """Asked while features are read."""

    def fields(self) -> QgsFields:
        return self._source.fields()

    def sourceCrs(self) -> QgsCoordinateReferenceSystem:
        return self._crs

    def getFeatures(self, request: QgsFeatureRequest, flags: object = None) -> Iterator[QgsFeature]:
        """Raises: Cancelled."""
        for feature in self._source.getFeatures(request):
            if self.is_cancelled():
                raise Cancelled
            yield feature
