"""Parameters for ground whose class is known: polygons or points with a field, or a raster; as plain data."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..layers.polygons import write_polygons
from ..layers.source import RasterDescription, describe_raster, file_of
from ..translation import translate
from .algorithm import DocumentedAlgorithm

# Permanent, untranslated: models and scripts store them.
REFERENCE, CLASS_FIELD, REFERENCE_RASTER = "REFERENCE", "CLASS_FIELD", "REFERENCE_RASTER"


def declare_reference(algorithm: DocumentedAlgorithm):
    """Add all of them."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            REFERENCE,
            translate("UNetMamba", "Reference polygons or points"),
            [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint],
            optional=True,
        ),
        help=translate(
            "UNetMamba",
            "Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where "
            "polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(CLASS_FIELD, translate("UNetMamba", "Class field"), None, REFERENCE, optional=True),
        help=translate(
            "UNetMamba",
            "The field that tells the class: text with the names of the map's classes, in any case, or whole "
            "numbers with their codes. What has no value is left out.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterLayer(REFERENCE_RASTER, translate("UNetMamba", "Reference raster"), optional=True),
        help=translate(
            "UNetMamba",
            "Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any "
            "CRS. NoData is ground whose class is not known.",
        ),
    )


def reference_problem(algorithm: DocumentedAlgorithm, parameters, context, needed: bool) -> str:
    """What is wrong with the choice; empty where nothing is."""
    has_features, has_raster = (bool(parameters.get(n)) for n in (REFERENCE, REFERENCE_RASTER))
    if (has_features and has_raster) or (needed and not (has_features or has_raster)):
        return translate("UNetMamba", "Choose a reference: either polygons or points, or a raster.")
    if has_features and not algorithm.parameterAsString(parameters, CLASS_FIELD, context):
        return translate("UNetMamba", "Choose the field that tells the class of the reference.")
    return ""


def raster_of(algorithm: DocumentedAlgorithm, parameters, name, context) -> RasterDescription:
    """A raster layer as plain data; in the main thread. Raises: QgsProcessingException, GDAL alone cannot read it."""
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    description = layer and describe_raster(layer)
    if not description:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, name))
    return description


class ReferenceInputs:
    """What was chosen, taken from the layers in the main thread."""

    def __init__(self, algorithm: DocumentedAlgorithm, parameters, context):
        """Raises: QgsProcessingException, it cannot be read."""
        self._features, self._raster, self.keep = None, None, ()
        """keep: files that no output may replace."""
        if parameters.get(REFERENCE_RASTER):
            self._raster = raster_of(algorithm, parameters, REFERENCE_RASTER, context)
        elif parameters.get(REFERENCE):
            self._features = algorithm.parameterAsSource(parameters, REFERENCE, context)
            if self._features is None:
                raise QgsProcessingException(algorithm.invalidSourceError(parameters, REFERENCE))
            self._field = algorithm.parameterAsString(parameters, CLASS_FIELD, context)
            layer = _layer_of(parameters[REFERENCE], context)
            path = layer and file_of(layer)
            self.keep = (path,) if path else ()

    def fields(self, folder: Path) -> dict[str, str]:
        """Fields of a job for the engine, which reads features from a file in the folder; none without a reference.

        Raises:
            EngineError: the features cannot be written there.
        """
        if self._raster:
            return {"reference": self._raster.source, "reference_name": self._raster.name}
        if not self._features:
            return {}
        point = QgsWkbTypes.geometryType(self._features.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
        shape = QgsWkbTypes.Type.MultiPoint if point else QgsWkbTypes.Type.MultiPolygon
        path = folder / "reference.gpkg"
        write_polygons(self._features, path, self._field, shape)
        return {"reference": str(path), "class_field": self._field, "reference_name": self._features.sourceName()}


def _layer_of(value, context):
    """The layer that the value of a parameter for features stands for, if there is one."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value, _ = value.source.valueAsString(context.expressionContext())
    return QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) else value
