"""A new layer for examples of classes, and its features as the engine gets them."""

from pathlib import Path

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFieldConstraints,
    QgsGeometry,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.weights.card import LandCoverClass, read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights
from unetmamba_qgis.layers.label_layer import (
    CLASS_FIELD,
    LabelLayerError,
    add_class,
    can_add_class,
    class_names,
    colored,
    make_label_layer,
)
from unetmamba_qgis.layers.labels import label_classes
from unetmamba_qgis.layers.polygons import write_polygons
from unetmamba_qgis.layers.snapshot import LayerSnapshot

NAMES = ["water", "<b>roof</b>", "meadow"]
UTM = QgsCoordinateReferenceSystem("EPSG:26917")


@pytest.fixture
def layer(qgis_app, tmp_path):
    return make_label_layer(tmp_path / "village.gpkg", colored(NAMES), UTM)


def draw(layer, name, x=0):
    """Add a square of 10 m that is not saved yet -> its id."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(f"Polygon(({x} 0, {x + 10} 0, {x + 10} 10, {x} 10, {x} 0))"))
    feature.setAttribute(CLASS_FIELD, name)
    assert layer.addFeature(feature)
    return feature.id()


def drawn(path):
    """Class and left edge of all features of a file, in its order."""
    layer = QgsVectorLayer(str(path))
    return [(f[CLASS_FIELD], f.geometry().boundingBox().xMinimum()) for f in layer.getFeatures()]


def test_new_layer_holds_polygons_with_class_and_note_in_the_crs_of_the_image(layer):
    assert layer.isValid() and layer.featureCount() == 0
    assert (layer.name(), layer.crs()) == ("village", UTM)
    assert layer.wkbType() == QgsWkbTypes.Type.MultiPolygon
    assert [field.name() for field in layer.fields()] == ["fid", "class", "note"]


def test_form_offers_the_classes_in_their_order_and_asks_for_one(layer):
    assert class_names(layer, CLASS_FIELD) == NAMES
    constraints = layer.fieldConstraints(layer.fields().lookupField(CLASS_FIELD))
    assert constraints & QgsFieldConstraints.Constraint.ConstraintNotNull
    assert layer.editorWidgetSetup(0).type() == "Hidden"  # nobody is to number polygons


def test_training_finds_the_classes_of_the_style(layer):
    layer.startEditing()
    for name in reversed(NAMES):
        draw(layer, name)
    found = label_classes(layer, CLASS_FIELD)
    assert [entry.field_value for entry in found] == NAMES
    assert [entry.land_cover.color for entry in found] == [c.color for c in colored(NAMES)]


def test_style_and_form_come_along_when_the_file_is_opened_elsewhere(layer):
    again = QgsVectorLayer(layer.source(), "again", "ogr")
    assert [category.label() for category in again.renderer().categories()] == NAMES
    assert class_names(again, CLASS_FIELD) == NAMES


def test_an_existing_file_is_left_as_it_is(qgis_app, tmp_path):
    path = tmp_path / "labels.gpkg"
    path.write_bytes(b"work of a week")
    with pytest.raises(LabelLayerError, match="there is such a file already"):
        make_label_layer(path, colored(NAMES), UTM)
    assert path.read_bytes() == b"work of a week"


@pytest.mark.parametrize("place", ["missing/labels.gpkg", "/proc/labels.gpkg"])
def test_a_place_that_cannot_be_written_is_named(qgis_app, tmp_path, place):
    with pytest.raises(LabelLayerError, match=r"labels\.gpkg cannot be made: .+\. Choose another file"):
        make_label_layer(tmp_path / place, colored(NAMES), UTM)


def test_known_classes_keep_their_colours_and_others_get_one_of_their_own():
    known = [LandCoverClass(4, "water", "#2b83ba"), LandCoverClass(5, "forest", "#e15759")]
    classes = colored([f"class {number}" for number in range(40)] + ["water"], known)
    colors = [c.color for c in classes]
    assert colors[-1] == "#2b83ba"
    assert len(set(colors)) == 41 and "#e15759" not in colors
    assert [c.value for c in classes] == list(range(41))


def test_new_classes_look_unlike_those_of_the_weights():
    known = read_card(find_weights(STARTER)).classes
    names = [c.name for c in known] + [f"class {number}" for number in range(5)]
    colors = [QColor(c.color) for c in colored(names, known)]
    for place, color in enumerate(colors[len(known) :], len(known)):
        for other in colors[:place]:
            assert sum(abs(a - b) for a, b in zip(color.getRgb(), other.getRgb())) > 60, (color.name(), other.name())


def test_a_class_can_be_added_later(layer):
    before = {category.label(): category.symbol().color().name() for category in layer.renderer().categories()}
    assert can_add_class(layer, CLASS_FIELD)
    add_class(layer, CLASS_FIELD, "ice & <i>snow</i>")
    after = {category.label(): category.symbol().color().name() for category in layer.renderer().categories()}
    assert class_names(layer, CLASS_FIELD) == [*NAMES, "ice & <i>snow</i>"]
    assert {name: after[name] for name in NAMES} == before
    assert after["ice & <i>snow</i>"] not in before.values()


def test_layers_with_another_style_get_no_classes_added(qgis_app):
    assert not can_add_class(QgsVectorLayer("Polygon?field=class:string", "mine", "memory"), "class")


def test_a_snapshot_has_what_is_drawn_but_not_saved_and_keeps_it_when_the_layer_goes_on(layer, tmp_path):
    layer.startEditing()
    draw(layer, "water", x=1)
    layer.commitChanges(False)
    draw(layer, "meadow", x=2)
    last = draw(layer, "<b>roof</b>", x=3)
    snapshot = LayerSnapshot(layer)
    layer.deleteFeature(last)
    write_polygons(snapshot, tmp_path / "snapshot.gpkg", CLASS_FIELD)
    assert drawn(tmp_path / "snapshot.gpkg") == [("water", 1), ("meadow", 2), ("<b>roof</b>", 3)]


def test_writing_a_snapshot_can_be_cancelled(layer, tmp_path):
    layer.startEditing()
    draw(layer, "water")
    snapshot = LayerSnapshot(layer)
    snapshot.is_cancelled = lambda: True
    with pytest.raises(Cancelled):
        list(snapshot.getFeatures(QgsFeatureRequest()))
    with pytest.raises(Cancelled):
        write_polygons(snapshot, tmp_path / "snapshot.gpkg", CLASS_FIELD)
    assert not Path(tmp_path / "snapshot.gpkg").exists()
