"""Polygons of a layer as a file for the engine."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ..engine.errors import EngineError
from ..translation import translate
from .tables import Column, make_fields

_ID = "unetmamba_id"
"""Column of the ids; fields of layers have other names."""


class PolygonsError(EngineError):
    code = "layer.polygons"

    def __init__(self, path: Path, why: str) -> None:
        problem = translate("UNetMamba", "The polygons cannot be written to {path}: {why}.")
        hint = translate("UNetMamba", "Choose an output in a folder where you may write files.")
        super().__init__(problem.format(path=path, why=why), hint, path=str(path), why=why)


def write_polygons(
    source: QgsProcessingFeatureSource,
    path: Path,
    field: str | None = None,
    shape: QgsWkbTypes.Type = QgsWkbTypes.Type.MultiPolygon,
) -> None:
    """Write the polygons of a source, selected ones only if the user wants so, to a GeoPackage in the source's CRS.

    Features keep their ids; those that are not saved yet follow in the order in which they were drawn.

    Args:
        field: one to keep, if any.
        shape: MultiPoint for points instead of polygons.
    Raises:
        PolygonsError: the file cannot be written.
    """
    columns = [source.fields().lookupField(field)] if field else []
    fields = make_fields(**{_ID: Column.COUNT})
    for column in columns:
        fields.append(source.fields().at(column))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerOptions = "GPKG", [f"FID={_ID}"]
    temporary = path.with_name(f"unfinished-{path.name}")
    writer = QgsVectorFileWriter.create(
        str(temporary),
        fields,
        shape,
        source.sourceCrs(),
        QgsCoordinateTransformContext(),
        options,
    )
    for number, feature in _numbered(source, columns):
        plain = QgsFeature(fields)
        plain.setAttributes([number, *(feature.attribute(column) for column in columns)])
        parts = feature.geometry().coerceToType(shape)
        if parts:
            plain.setGeometry(QgsGeometry.collectGeometry(parts))
        writer.addFeature(plain)
    failed, why = writer.hasError() != QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer  # closes the file
    if failed:
        raise PolygonsError(path, why)
    os.replace(temporary, path)


def _numbered(source: QgsProcessingFeatureSource, columns: list[int]) -> Iterator[tuple[int, QgsFeature]]:
    """The features and the ids that they shall have."""
    request = QgsFeatureRequest().setSubsetOfAttributes(columns)
    unchecked = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks  # the engine repairs what is invalid
    last, unsaved = 0, []
    for feature in source.getFeatures(request, unchecked):
        if feature.id() < 0:  # those count downwards
            unsaved.append(feature)
        else:
            last = max(last, feature.id())
            yield feature.id(), feature
    yield from enumerate(sorted(unsaved, key=QgsFeature.id, reverse=True), start=last + 1)
