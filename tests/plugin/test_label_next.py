"""Label next: the algorithm with real rasters, its layer, and the panel that leads from place to place."""

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QProgressBar, QToolBar, QTreeWidget

from tests.plugin.interface import FakeInterface
from tests.plugin.test_qgis_process import qgis_process  # noqa: F401  a fixture
from unetmamba_qgis.engine.labelling.job import LabelPlace
from unetmamba_qgis.engine.weights.card import LandCoverClass
from unetmamba_qgis.gui.desktop_part import DesktopPart
from unetmamba_qgis.gui.label_next.panel import LabelNextPanel
from unetmamba_qgis.gui.label_next.presenter import LabelNextPresenter
from unetmamba_qgis.layers.label_layer import colored, make_label_layer
from unetmamba_qgis.layers.label_places import PlaceStyler, place_fields, read_places, style_places, write_places

ALGORITHM = "unetmamba:labelnext"
UTM = QgsCoordinateReferenceSystem("EPSG:26917")
X0, Y0, PIXEL = 500000, 4300000, 0.6


# The algorithm


@pytest.fixture
def maps(make_raster, tmp_path):
    """A map of 200 x 120 pixels, grass on the left and road on the right, and its confidence: less sure in a corner."""
    template = gdal.Open(make_raster("grid.tif", bands=1))
    codes, percents = np.ones((120, 200), np.uint8), np.full((120, 200), 90, np.uint8)
    codes[:, 100:] = 2
    percents[:20, :20] = 40
    paths = []
    for name, pixels in (("map", codes), ("confidence", percents)):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), 200, 120, 1, gdal.GDT_Byte)
        dataset.SetGeoTransform(template.GetGeoTransform())
        dataset.SetProjection(template.GetProjection())
        if name == "map":
            dataset.GetRasterBand(1).SetCategoryNames(["", "grass", "<b>road</b>"])
        dataset.GetRasterBand(1).SetNoDataValue(255)
        dataset.WriteRaster(0, 0, 200, 120, pixels.tobytes())
        dataset.FlushCache()
        paths.append(str(tmp_path / f"{name}.tif"))
    return {"INPUT": paths[0], "CONFIDENCE": paths[1]}


def run(maps, **parameters):
    import processing

    return processing.run(ALGORITHM, {**maps, "OUTPUT": "TEMPORARY_OUTPUT", **parameters})


def label_layer_in_memory(squares, field="class", crs="EPSG:26917"):
    """Squares of 5 pixels: (column, row, class)."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}:string", "mine <i>so far</i>", "memory")
    way = QgsCoordinateTransform(UTM, layer.crs(), QgsProject.instance())
    for col, row, value in squares:
        x, y = X0 + col * PIXEL, Y0 - row * PIXEL
        shape = QgsGeometry.fromRect(QgsRectangle(x, y - 5 * PIXEL, x + 5 * PIXEL, y))
        shape.transform(way)
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature.setAttributes([value])
        layer.dataProvider().addFeature(feature)
    return layer


def test_places_are_squares_in_the_crs_of_the_map_by_rank(provider, maps):
    result = run(maps, COUNT=4)
    layer = result["OUTPUT"]
    assert (result["PLACES"], layer.crs(), layer.wkbType()) == (4, UTM, QgsWkbTypes.Type.Polygon)
    features = list(layer.getFeatures())
    assert [feature["rank"] for feature in features] == [1, 2, 3, 4]
    first = next(feature for feature in features if feature["confidence"] == 40)
    assert (first["class"], first["name"], first["done"]) == (1, "grass", 0)
    assert first["reason"] == "The map is only 40 % sure here."
    corner = QgsRectangle(X0, Y0 - 20 * PIXEL, X0 + 20 * PIXEL, Y0)
    assert first.geometry().boundingBox().toString(3) == corner.toString(3)
    assert {feature["name"] for feature in features} == {"grass", "<b>road</b>"}


@pytest.mark.parametrize("crs", ["EPSG:26917", "EPSG:4326"])
def test_labels_in_memory_of_any_crs_and_unsaved_ones_count(provider, maps, crs):
    layer = label_layer_in_memory([(5, 5, "Grass"), (150, 100, "grass")], crs=crs)
    layer.startEditing()
    drawn = QgsFeature(layer.fields())
    drawn.setGeometry(next(layer.getFeatures()).geometry())
    drawn.setAttributes(["GRASS"])
    layer.addFeature(drawn)
    places = read_places(run(maps, LABELS=layer, COUNT=3, DISTANCE=20)["OUTPUT"])
    layer.rollBack()
    assert {place.name for place in places} == {"<b>road</b>"}
    assert all(place.confidence == 90 for place in places)
    assert places[0].reason.endswith("Nothing is labelled as <b>road</b> yet.")


def test_a_wrong_class_field_is_named(provider, maps):
    layer = label_layer_in_memory([(5, 5, "grass")], field="cover")
    with pytest.raises(QgsProcessingException, match="no field class, only cover"):
        run(maps, LABELS=layer)
    assert len(read_places(run(maps, LABELS=layer, CLASS_FIELD="", COUNT=2)["OUTPUT"])) == 2


def test_a_map_that_is_no_confidence_is_refused(provider, maps, make_raster):
    with pytest.raises(QgsProcessingException, match="scene.tif is no confidence.* 3 bands"):
        run({**maps, "CONFIDENCE": make_raster()})


def test_cancelling_makes_no_layer(provider, maps):
    algorithm = provider.algorithm("labelnext").create()
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    feedback.cancel()
    results, _ = algorithm.run({**maps, "OUTPUT": "TEMPORARY_OUTPUT"}, context, feedback)
    assert results == {}


def test_every_parameter_is_explained(provider):
    algorithm = provider.algorithm("labelnext")
    assert all(definition.help() for definition in algorithm.parameterDefinitions())


def test_a_result_that_is_added_to_the_project_is_named_and_styled(provider, maps, qgis_new_project):
    algorithm = provider.algorithm("labelnext").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    results, worked = algorithm.run({**maps, "OUTPUT": output}, context, feedback)
    assert worked
    details = context.layerToLoadOnCompletionDetails(results["OUTPUT"])
    assert details.name == "Places to label (map)" and isinstance(details.postProcessor(), PlaceStyler)
    layer = context.getMapLayer(results["OUTPUT"])
    details.postProcessor().postProcessLayer(layer, context, feedback)
    assert [category.label() for category in layer.renderer().categories()] == ["grass", "<b>road</b>"]
    assert layer.labelsEnabled() and layer.attributeTableConfig().sortExpression() == '"rank"'


def test_it_works_as_a_step_of_a_model(provider, maps, tmp_path):
    model = QgsProcessingModelAlgorithm("find", "test", "find")
    child = QgsProcessingModelChildAlgorithm(ALGORITHM)
    child.setChildId("places")
    for name in ("INPUT", "CONFIDENCE"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromModelParameter(name)])
    output = QgsProcessingModelOutput("found", "found")
    output.setChildId("places")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"found": output})
    model.addChildAlgorithm(child)
    path = str(tmp_path / "found.gpkg")
    context = QgsProcessingContext()
    _, worked = model.create().run({**maps, "places:found": path}, context, QgsProcessingFeedback())
    assert worked
    assert len(read_places(QgsVectorLayer(path, "found", "ogr"))) >= 4


def test_it_works_without_windows(qgis_process, maps, tmp_path):  # noqa: F811
    output = tmp_path / "places.geojson"
    done = qgis_process("--json", "run", ALGORITHM, "--", *(f"{name}={path}" for name, path in maps.items()), "COUNT=3",
                        f"OUTPUT={output}")  # fmt: skip
    assert done.returncode == 0, done.stderr
    places = json.loads(output.read_text(encoding="utf-8"))["features"]
    assert [place["properties"]["rank"] for place in places] == [1, 2, 3]


# The panel, with plain stand-ins


class Signal:
    """A signal without Qt."""

    def __init__(self):
        self._slots = []

    def connect(self, slot):
        self._slots.append(slot)

    def emit(self, *values):
        for slot in self._slots:
            slot(*values)


class FakeView:
    """Notes what it is to show."""

    def __init__(self):
        for name in ("layers_chosen", "find_requested", "place_chosen", "place_ticked", "previous_requested",
                     "next_requested", "go_requested", "done_requested"):  # fmt: skip
            setattr(self, name, Signal())
        self.chosen = (None, None)

    def places_layer(self):
        return self.chosen[0]

    def label_layer(self):
        return self.chosen[1]

    def choose(self, places=None, labels=None):
        self.chosen = (places and places.id(), labels and labels.id())
        self.layers_chosen.emit()

    def show_layers(self, places, labels, chosen):
        self.offered, self.chosen = (list(places.values()), list(labels.values())), chosen

    def show_places(self, places, current):
        self.places, self.current = places, current

    def show_position(self, position, reason):
        self.position, self.reason = position, reason

    def show_progress(self, done, total):
        self.progress = (done, total)

    def show_message(self, message):
        self.message = message.text


class FakeDesktop:
    """Notes what would happen in QGIS's window."""

    def __init__(self):
        self.shown, self.drawn_in, self.asked, self.active = [], [], [], None
        self.has_place = self.can_edit = True

    def active_layer(self):
        return self.active

    def show(self, place, crs):
        self.shown.append((place.centroid().asPoint().x(), crs.authid()))
        return self.has_place

    def hide(self):
        self.shown.append(None)

    def digitise(self, layer):
        self.drawn_in.append(layer.name())
        return self.can_edit

    def find_places(self, labels):
        self.asked.append(labels)


ROAD, GRASS = LandCoverClass(2, "<b>road</b>", "#4d4d4d"), LandCoverClass(1, "grass", "#c8e08c")


def places_layer(name="places", count=3):
    """In memory: squares of 12 m every 100 m, at x = 500006, 500106 ..."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:26917", name, "memory")
    layer.dataProvider().addAttributes(place_fields().toList())
    layer.updateFields()
    places = []
    for number in range(count):
        x, y = X0 + 100 * number, Y0
        corners = ((x, y), (x + 12, y), (x + 12, y - 12), (x, y - 12))
        places.append(LabelPlace(corners, (ROAD, GRASS)[number % 2], 40.0 + number, f"Reason <i>{number}</i>."))
    write_places(layer.dataProvider(), places)
    style_places(layer, (ROAD, GRASS))
    return layer


@pytest.fixture
def project(qgis_new_project):
    return QgsProject.instance()


@pytest.fixture
def labels(project, tmp_path):
    layer = make_label_layer(tmp_path / "mine.gpkg", colored(["grass", "road"]), UTM)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def places(project):
    layer = places_layer()
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def desktop():
    return FakeDesktop()


@pytest.fixture
def view(project, desktop):
    """With a presenter behind it."""
    view = FakeView()
    view.presenter = LabelNextPresenter(view, desktop)
    yield view
    view.presenter.close()


def done(layer):
    return [place.done for place in read_places(layer)]


def test_without_places_one_is_told_what_to_do(view, desktop):
    assert view.position.startswith("No places yet.")
    for signal in (view.go_requested, view.next_requested, view.done_requested):
        signal.emit()
    assert desktop.drawn_in == [] and view.progress == (0, 0)
    view.find_requested.emit()
    assert desktop.asked == [None]


def test_places_that_are_found_and_the_layer_for_labels_are_chosen_at_once(view, labels, desktop):
    layer = places_layer()
    QgsProject.instance().addMapLayer(layer)
    assert view.offered == (["places"], ["mine"]) and view.chosen == (layer.id(), labels.id())
    assert (view.position, view.reason) == ("Place 1 of 3: <b>road</b>", "Reason <i>0</i>.")
    newer = places_layer("newer")
    QgsProject.instance().addMapLayer(newer)
    assert view.chosen == (newer.id(), labels.id())
    view.find_requested.emit()
    assert desktop.asked == [labels.id()]


def test_go_leads_to_the_place_and_into_the_layer_for_labels(places, labels, view, desktop):
    view.go_requested.emit()
    assert desktop.shown[-1] == (X0 + 6, "EPSG:26917") and desktop.drawn_in == ["mine"]
    assert view.message == ""


def test_next_and_previous_stop_at_the_ends(places, labels, view, desktop):
    seen = []
    for signal in [view.next_requested] * 3 + [view.previous_requested] * 3:
        signal.emit()
        seen.append(view.current)
    assert seen == [1, 2, 2, 1, 0, 0]
    assert desktop.shown[-6:] == [(X0 + 6 + 100 * row, "EPSG:26917") for row in seen]
    view.place_chosen.emit(2)
    assert view.position == "Place 3 of 3: <b>road</b>"


def test_done_is_noted_in_the_layer_and_leads_to_the_next_that_is_not(places, labels, view, desktop):
    view.place_ticked.emit(1, True)
    assert done(places) == [False, True, False] and view.progress == (1, 3) and view.current == 0
    view.done_requested.emit()
    assert done(places) == [True, True, False] and view.current == 2
    view.done_requested.emit()
    assert done(places) == [True] * 3 and view.progress == (3, 3)
    assert view.message.startswith("All places are done.") and desktop.shown[-1] is None
    view.place_ticked.emit(0, False)
    assert done(places) == [False, True, True]


@pytest.mark.parametrize(("row", "following"), [(1, 2), (2, 0)])
def test_a_later_place_follows_first_then_those_left_out(places, labels, view, row, following):
    view.place_chosen.emit(row)
    view.done_requested.emit()
    assert view.current == following


def test_places_that_are_done_stay_so_when_the_layer_is_opened_again(places, labels, view, project, desktop):
    view.done_requested.emit()
    again = FakeView()
    presenter = LabelNextPresenter(again, desktop)
    presenter.close()
    assert again.current == 1 and again.progress == (1, 3)


def test_done_is_an_edit_like_others_while_the_layer_is_edited(places, labels, view):
    places.startEditing()
    view.done_requested.emit()
    assert done(places) == [True, False, False]
    places.rollBack()
    assert done(places) == [False] * 3


def test_without_a_layer_for_labels_the_place_is_shown_and_one_is_asked_for(places, view, desktop):
    view.go_requested.emit()
    assert desktop.shown[-1] == (X0 + 6, "EPSG:26917") and desktop.drawn_in == []
    assert view.message == "Choose the layer to draw labels in."


def test_what_cannot_be_edited_changed_or_shown_is_said(places, labels, view, desktop, tmp_path):
    desktop.can_edit = False
    view.go_requested.emit()
    assert view.message == "mine cannot be edited."
    desktop.has_place = False
    view.go_requested.emit()
    assert "cannot be shown" in view.message
    path = tmp_path / "places.csv"
    path.write_text('WKT,rank,class,name,confidence,reason,done\n"POLYGON((0 0,1 0,1 1,0 0))",1,2,road,40,Why,0\n')
    uri = f"{path.as_uri()}?delimiter=,&wktField=WKT&crs=EPSG:26917"
    table = QgsVectorLayer(uri, "table", "delimitedtext")
    QgsProject.instance().addMapLayer(table)
    view.choose(table, labels)
    view.done_requested.emit()
    assert view.message == "table cannot be changed. Save it as a GeoPackage first." and view.progress == (0, 1)


def test_layers_and_places_that_go_are_forgotten(places, labels, view, project):
    places.dataProvider().deleteFeatures([read_places(places)[0].feature_id])
    view.go_requested.emit()
    assert view.position == "Place 1 of 2: grass"
    project.removeMapLayer(places.id())
    assert view.chosen == (None, labels.id()) and view.position.startswith("No places yet.")
    view.go_requested.emit()
    assert view.places == []


# The real panel in QGIS's window


@pytest.fixture
def interface(qgis_app):
    interface = FakeInterface()
    interface.window.resize(1000, 700)
    interface.window.show()
    return interface


@pytest.fixture
def panel(interface, places, labels, qtbot):
    interface.canvas.setDestinationCrs(UTM)
    panel = LabelNextPanel(interface)
    panel.show()
    yield panel
    panel.tear_down()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def trigger(panel, name):
    (action,) = (each for each in panel.widget().findChild(QToolBar).actions() if each.iconText() == name)
    action.trigger()


def frames(canvas):
    return [item for item in canvas.scene().items() if isinstance(item, QgsRubberBand)]


def test_the_canvas_goes_to_the_place_and_one_can_draw_at_once(panel, interface, labels, qtbot):
    trigger(panel, "Next")
    extent = interface.canvas.extent()
    assert extent.contains(QgsRectangle(X0 + 100, Y0 - 12, X0 + 112, Y0)) and extent.height() < 200
    (frame,) = frames(interface.canvas)
    assert frame.asGeometry().boundingBox().toString(1) == QgsRectangle(X0 + 100, Y0 - 12, X0 + 112, Y0).toString(1)
    assert interface.active is labels and labels.isEditable() and interface.polygons_begun == 1
    labels.rollBack()


def test_the_project_may_have_another_crs_and_change_it(panel, interface, labels):
    web = QgsCoordinateReferenceSystem("EPSG:3857")
    interface.canvas.setDestinationCrs(web)
    trigger(panel, "Go")
    for crs in (web, QgsCoordinateReferenceSystem("EPSG:4326")):
        interface.canvas.setDestinationCrs(crs)
        way = QgsCoordinateTransform(UTM, crs, QgsProject.instance())
        there = way.transform(QgsPointXY(X0 + 6, Y0 - 6))
        (frame,) = frames(interface.canvas)
        assert frame.asGeometry().contains(there)
        if crs == web:
            assert interface.canvas.extent().contains(there) and interface.canvas.extent().height() < 300
    labels.rollBack()


def test_the_list_shows_and_takes_what_is_done(panel, places):
    tree = panel.widget().findChild(QTreeWidget)
    rows = [[tree.topLevelItem(row).text(column) for column in range(3)] for row in range(3)]
    assert rows == [["1", "<b>road</b>", "40 %"], ["2", "grass", "41 %"], ["3", "<b>road</b>", "42 %"]]
    tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    assert done(places) == [False, True, False]
    bar = panel.findChild(QProgressBar)
    assert (bar.value(), bar.text()) == (1, "1 of 3 done")
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in panel.findChildren(QLabel) if "<" in label.text()
    )
    assert "&lt;i&gt;" in tree.topLevelItem(0).toolTip(1)


def test_layers_are_chosen_in_the_panel(panel, places, project):
    other = places_layer("other", count=2)
    project.addMapLayer(other)
    combo = panel.findChildren(QComboBox)[0]
    assert combo.currentText() == "other"
    combo.setCurrentIndex(combo.findText("places"))
    assert panel.findChild(QTreeWidget).topLevelItemCount() == 3


@pytest.mark.parametrize("focus", ["canvas", "list"])
def test_keys_work_while_one_draws(panel, interface, places, labels, qtbot, focus):
    widget = interface.canvas if focus == "canvas" else panel.findChild(QTreeWidget)
    interface.window.activateWindow()
    qtbot.waitUntil(lambda: interface.window.isActiveWindow(), timeout=2000)
    widget.setFocus()
    qtbot.keyClick(widget, Qt.Key.Key_PageDown, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(widget, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    assert done(places) == [False, True, False]
    panel.hide()
    qtbot.keyClick(widget, Qt.Key.Key_End, Qt.KeyboardModifier.AltModifier)
    assert done(places) == [False, True, False]  # whoever has closed the panel does not mean it
    labels.rollBack()


def test_the_panel_comes_and_goes_with_the_plugin(provider, interface, places):
    for _ in range(2):  # as when the plugin is reloaded
        part = DesktopPart(interface)
        interface.trigger("Label Next")
        interface.trigger("Label Next")
        (panel,) = interface.window.findChildren(LabelNextPanel)
        assert panel.isVisible() and len(interface.keys) == 4 and len(frames(interface.canvas)) == 1
        part.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert interface.window.findChildren(LabelNextPanel) == []
        assert interface.keys == {} and frames(interface.canvas) == []
    QgsProject.instance().clear()  # nobody listens any more


def test_icons_of_the_buttons_are_there(panel):
    actions = panel.widget().findChild(QToolBar).actions()
    assert len(actions) == 4 and not any(action.icon().isNull() for action in actions)
