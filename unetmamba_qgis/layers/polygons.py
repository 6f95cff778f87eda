"""Polygons of a layer as a file for the engine."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..engine.errors import EngineError
from ..translation import translate


class PolygonsError(EngineError):
    code = "layer.polygons"

    def __init__(self, path: Path, why: str) -> None:
        problem = translate("UNetMamba", "The polygons of the mask cannot be written to {path}: {why}.")
        hint = translate("UNetMamba", "Choose an output in a folder where you may write files.")
        super().__init__(problem.format(path=path, why=why), hint, path=str(path), why=why)


def write_polygons(source: QgsProcessingFeatureSource, path: Path) -> None:
    """Write the shapes of a source, selected ones only if the user wants so, to a GeoPackage in the source's CRS.

    Raises:
        PolygonsError: the file cannot be written.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    temporary = path.with_name(f"unfinished-{path.name}")
    writer = QgsVectorFileWriter.create(
        str(temporary),
        QgsFields(),
        QgsWkbTypes.Type.MultiPolygon,
        source.sourceCrs(),
        QgsCoordinateTransformContext(),
        options,
    )
    request = QgsFeatureRequest().setNoAttributes()
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # the engine repairs what is invalid
    for feature in source.getFeatures(request, unchecked):
        for polygon in feature.geometry().coerceToType(QgsWkbTypes.Type.MultiPolygon):
            shape = QgsFeature()
            shape.setGeometry(polygon)
            writer.addFeature(shape)
    failed, why = writer.hasError() != QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise PolygonsError(path, why)
    os.replace(temporary, path)
