"""Tables of results as layers without geometry."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum

from qgis.core import Qgis, QgsFeature, QgsFeatureSink, QgsField, QgsFields
from qgis.PyQt import QtCore


class Column(Enum):
    """What a column holds."""

    CODE = "Int"
    COUNT = "LongLong"
    NUMBER = "Double"
    TEXT = "QString"


def make_fields(**columns: Column) -> QgsFields:
    """The columns of a table, by their names."""
    fields = QgsFields()
    for name, column in columns.items():
        fields.append(QgsField(name, _field_type(column)))
    return fields


def write_rows(sink: QgsFeatureSink, rows: Iterable[Sequence]):
    """Add one feature for each row; None becomes NULL."""
    for row in rows:
        feature = QgsFeature()
        feature.setAttributes(list(row))
        sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)


def _field_type(column: Column):
    if Qgis.QGIS_VERSION_INT >= 33800:
        return getattr(QtCore.QMetaType.Type, column.value)
    return getattr(QtCore.QVariant, column.value.lstrip("Q"))  # deprecated since then, and not in Qt 6
