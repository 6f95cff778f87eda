"""A new layer to draw examples of land cover classes in: a polygon, its class, and if need be a note."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsFillSymbol,
    QgsRendererCategory,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from ..engine.chips.colours import another_colour
from ..engine.errors import EngineError
from ..engine.weights.card import LandCoverClass
from ..translation import translate
from .tables import Column, make_fields

CLASS_FIELD, NOTE_FIELD = "class", "note"
_TABLE = "labels"

_OPACITY = "120"
"""Of the fill, 0 to 255: the image is seen through it."""


class LabelLayerError(EngineError):
    code = "layer.labels_not_made"

    def __init__(self, path: Path | str, why: str) -> None:
        problem = translate("UNetMamba", "{path} cannot be made: {why}.").format(path=path, why=why)
        hint = translate("UNetMamba", "Choose another file.")
        super().__init__(problem, hint, path=str(path), why=why)


def make_label_layer(
    path: Path, classes: Iterable[LandCoverClass], crs: QgsCoordinateReferenceSystem
) -> QgsVectorLayer:
    """Write an empty GeoPackage and open it, with a style and a form for the classes.

    Raises:
        LabelLayerError: there is a file already, or it cannot be written.
    """
    if path.exists():
        raise LabelLayerError(path, translate("UNetMamba", "there is such a file already, and it may hold your work"))
    if not path.parent.is_dir():
        raise LabelLayerError(path, translate("UNetMamba", "its folder does not exist"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", _TABLE
    fields = make_fields(**{CLASS_FIELD: Column.TEXT, NOTE_FIELD: Column.TEXT})
    writer = QgsVectorFileWriter.create(
        str(path), fields, QgsWkbTypes.Type.MultiPolygon, crs, QgsCoordinateTransformContext(), options
    )
    failed, why = writer.hasError() != QgsVectorFileWriter.WriterError.NoError, writer.errorMessage()
    del writer  # closes the file
    source = f"{path}|layername={_TABLE}"
    layer = QgsVectorLayer(source, path.stem, "ogr")
    if failed or not layer.isValid():
        raise LabelLayerError(path, why)
    _set_classes(layer, CLASS_FIELD, [_category(c.name, c.color) for c in classes])
    _set_form(layer)
    layer.saveStyleToDatabase(_TABLE, "", True, "")  # for all that open the file
    return QgsVectorLayer(source, path.stem, "ogr")  # the first one cannot read what another connection has written


def colored(names: Iterable[str], known: Sequence[LandCoverClass] = ()) -> list[LandCoverClass]:
    """Classes of these names, in colours that are told apart; those that are known keep theirs."""
    colors = {c.name: c.color for c in known}
    classes = []
    for value, name in enumerate(dict.fromkeys(names)):
        taken = {*colors.values(), *(c.color for c in classes)}
        classes.append(LandCoverClass(value, name, colors.get(name) or another_colour(taken)))
    return classes


def can_add_class(layer: QgsVectorLayer, field: str) -> bool:
    """Whether the layer has a style and a form by the classes of a field, as the layers made here do."""
    renderer, index = layer.renderer(), layer.fields().lookupField(field)
    is_styled = isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == field
    return is_styled and layer.editorWidgetSetup(index).type() == "ValueMap"


def class_names(layer: QgsVectorLayer, field: str) -> list[str]:
    """What the form offers for a field."""
    entries = layer.editorWidgetSetup(layer.fields().lookupField(field)).config().get("map", [])
    return [name for entry in entries for name in entry]


def add_class(layer: QgsVectorLayer, field: str, name: str):
    """Offer one more class in the form of a layer, and show it in a colour of its own."""
    categories = [c for c in layer.renderer().categories() if c.label()]
    color = another_colour(category.symbol().color().name() for category in categories)
    _set_classes(layer, field, [*categories, _category(name, color)])


def _set_form(layer: QgsVectorLayer):
    """Ask for the class, which must be chosen, and for a note; the number of a polygon is nobody's concern."""
    fields, form = layer.fields(), layer.editFormConfig()
    index = fields.lookupField(CLASS_FIELD)
    form.setReuseLastValue(index, True)  # one draws several of a class in a row
    layer.setEditFormConfig(form)
    layer.setFieldConstraint(index, QgsFieldConstraints.Constraint.ConstraintNotNull)
    for key in layer.primaryKeyAttributes():
        layer.setEditorWidgetSetup(key, QgsEditorWidgetSetup("Hidden", {}))
    layer.setFieldAlias(index, translate("UNetMamba", "Class"))
    layer.setFieldAlias(fields.lookupField(NOTE_FIELD), translate("UNetMamba", "Note"))


def _set_classes(layer: QgsVectorLayer, field: str, categories: Sequence[QgsRendererCategory]):
    layer.setRenderer(QgsCategorizedSymbolRenderer(field, categories))
    entries = [{category.label(): category.value()} for category in categories]
    layer.setEditorWidgetSetup(layer.fields().lookupField(field), QgsEditorWidgetSetup("ValueMap", {"map": entries}))
    layer.emitStyleChanged()
    layer.triggerRepaint()


def _category(name: str, color: str) -> QgsRendererCategory:
    red, green, blue, _ = QColor(color).getRgb()
    fill = {"color": f"{red},{green},{blue},{_OPACITY}", "outline_color": color, "outline_width": "0.5"}
    return QgsRendererCategory(name, QgsFillSymbol.createSimple(fill), name)
