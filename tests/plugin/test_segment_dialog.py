"""The segment dialog with the real algorithm, worker and canvas; only what it takes to measure speed is made up."""

import os
import re
import time
from dataclasses import fields
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.gui import QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QLocale, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QKeySequence, QTextDocument
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QToolButton,
)

from tests.plugin.interface import FakeInterface
from tests.plugin.services import Service
from tests.plugin.test_segment_land_cover import pixels, polygons, run
from unetmamba_qgis.engine.installation import Stamp
from unetmamba_qgis.engine.segmentation.unfinished import list_unfinished
from unetmamba_qgis.environment.settings import ENGINE_PYTHON
from unetmamba_qgis.gui import shown_run
from unetmamba_qgis.gui.segment import desktop as desktop_module
from unetmamba_qgis.gui.segment import setup_presenter
from unetmamba_qgis.gui.segment.desktop import Desktop
from unetmamba_qgis.gui.segment.dialog import SegmentDialog
from unetmamba_qgis.gui.segment.form import Area
from unetmamba_qgis.gui.segment.overlay import LayerOverlay
from unetmamba_qgis.gui.segment.setup_view import SetupView
from unetmamba_qgis.gui.segment.texts import about_area, about_device, about_size
from unetmamba_qgis.gui.widgets.message_label import MessageLabel
from unetmamba_qgis.jobs.background import plain_title
from unetmamba_qgis.jobs.fine_tuning import RunState
from unetmamba_qgis.jobs.segmenting import SegmentationQueue
from unetmamba_qgis.jobs.speed import SPEED

NAME = "Ohio <img src=x><b>2020</b>"
UTM = QgsCoordinateReferenceSystem("EPSG:26917")
LONG_MS = 180_000
"""For a first map on a busy computer."""
PART = QgsRectangle(500030, 4299940, 500060, 4299970)


@pytest.fixture(autouse=True)
def no_delays(monkeypatch):
    monkeypatch.setattr(setup_presenter, "_QUIET_MS", 10)
    monkeypatch.setattr(shown_run, "_REDRAW_MS", 10)


@pytest.fixture
def image(provider, qgis_new_project, scene):
    """120 x 72 m in the project."""
    layer = QgsRasterLayer(scene, NAME)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def interface(qgis_app, image):
    interface = FakeInterface()
    interface.window.resize(900, 600)
    interface.window.show()
    interface.canvas.setDestinationCrs(UTM)
    interface.canvas.setLayers([image])
    interface.canvas.setExtent(image.extent())
    interface.active = image
    yield interface
    interface.canvas.setLayers([])


@pytest.fixture
def queue(provider):
    queue = SegmentationQueue()
    yield queue
    queue.close()
    QApplication.processEvents()


@pytest.fixture
def asked():
    """What the dialog wanted of other windows."""
    return []


@pytest.fixture
def dialog(interface, queue, weights, asked):
    """Shown, with an image and quick weights chosen; the computer takes 60 s for a window."""
    QgsSettings().remove(SPEED)
    desktop = Desktop(interface, lambda: asked.append("engine"))
    dialog = SegmentDialog(queue, desktop, interface.window, lambda *_: 60.0)
    view(dialog).choose_weights(weights)
    device(dialog).setCurrentText("cpu")
    dialog.show()
    yield dialog
    dialog.tear_down()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QgsSettings().remove(SPEED)


def view(dialog):
    return dialog.findChild(SetupView)


def device(dialog):
    return next(combo for combo in view(dialog).findChildren(QComboBox) if combo.isEditable())


def plain(text):
    return text.replace("&", "")


def button(dialog, text) -> QAbstractButton:
    """A button or a box by its text."""
    (found,) = (each for each in dialog.findChildren(QAbstractButton) if plain(each.text()) == text)
    return found


def says(dialog):
    """All messages that are shown."""
    return "\n".join(label.text() for label in dialog.findChildren(MessageLabel) if label.isVisible())


def choose_area(dialog, area, layer=None):
    view(dialog).choose_area(area)
    if layer is not None:
        for combo in view(dialog).findChildren(QgsMapLayerComboBox):
            if combo.isVisible() and combo.accessibleName():
                combo.setLayer(layer)


def start(dialog, queue):
    before = len(queue.runs)
    button(dialog, "Run").click()
    assert len(queue.runs) == before + 1, says(dialog)
    return queue.runs[-1]


def make(dialog, queue, qtbot):
    """Run what is chosen -> the run, finished."""
    run = start(dialog, queue)
    qtbot.waitUntil(lambda: not run.state.is_active, timeout=LONG_MS)
    assert run.state is RunState.FINISHED, run.error
    return run


def map_of(run):
    return QgsRasterLayer(run.results["OUTPUT"])


def overlays(interface):
    return [item for item in interface.canvas.scene().items() if isinstance(item, LayerOverlay)]


def project_layers():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


# Maps


def test_a_map_is_made_in_the_background_and_styled(dialog, queue, interface, scene, weights, qtbot):
    made = make(dialog, queue, qtbot)
    (layer,) = QgsProject.instance().mapLayersByName(f"Land cover ({NAME})")
    assert layer.renderer().type() == "paletted"
    assert [entry.label for entry in layer.renderer().classes()][2] == "<b>road</b>"
    assert pixels(layer) == pixels(run(INPUT=scene, WEIGHTS=weights))
    assert project_layers() == sorted([NAME, layer.name()])  # the table of shares is for the dialog alone
    table = dialog.findChildren(QTableWidget)[-1]
    qtbot.waitUntil(lambda: table.isVisible() and table.rowCount() > 0)
    rows = [[table.item(row, column).text() for column in range(3)] for row in range(table.rowCount())]
    assert [row[0] for row in rows] == ["background", "building", "<b>road</b>", "bare land", "forest", "water"]
    shares = [float(row[2].split()[0]) for row in rows]
    assert sum(shares) == pytest.approx(100, abs=0.4) and made.shares[2].color == "#508040"
    assert "land_cover.tif" in says(dialog)


def test_outputs_go_beside_the_map_and_what_is_replaced_is_told(dialog, queue, tmp_path, qtbot, monkeypatch):
    output = view(dialog).findChildren(QLineEdit)
    (field,) = (each for each in output if "Temporary" in each.placeholderText())
    field.setText(str(tmp_path / "my <i>map"))
    for name in ("Confidence", "Polygons", "Statistics", "Report"):
        button(dialog, name).click()
    (tmp_path / "my <i>map_report.html").write_text("old")
    qtbot.waitUntil(lambda: "Will be replaced: my <i>map_report.html." in says(dialog), timeout=10_000)
    made = make(dialog, queue, qtbot)
    names = {path.name for path in tmp_path.iterdir() if path.name.startswith("my ")}
    ends = {".tif", "_confidence.tif", "_polygons.gpkg", "_statistics.csv", "_report.html"}
    assert names - {"my <i>map.tif.aux.xml"} == {f"my <i>map{end}" for end in ends}
    assert sum(share.share for share in made.shares) == pytest.approx(1)
    assert len(QgsProject.instance().mapLayers()) == 1 + 4
    opened = []
    monkeypatch.setattr(desktop_module.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    button(dialog, "Open Report").click()
    assert opened == [made.results["REPORT"]] and Path(opened[0]).stat().st_size > 1000


def test_an_image_file_need_not_be_in_the_project(dialog, queue, make_raster, qtbot):
    path = make_raster("<b>other.tif", width=90)
    view(dialog).add_image_file(path)
    assert map_of(make(dialog, queue, qtbot)).width() == 90
    assert QgsProject.instance().mapLayersByName("Land cover (<b>other)")


@pytest.mark.parametrize("kind", list(Area))
def test_only_the_chosen_area_is_mapped(dialog, queue, interface, image, scene, weights, qtbot, kind):
    """The same piece of ground in five ways; the layer is in another CRS."""
    ring = "(500030 4299970, 500060 4299970, 500060 4299940, 500030 4299940, 500030 4299970)"
    layer = None
    if kind is Area.CANVAS:
        interface.canvas.setExtent(PART)
    elif kind in (Area.LAYER, Area.POLYGONS):
        layer = polygons(
            f"Polygon({ring})", "Polygon((500100 4299940, 500110 4299940, 500110 4299930, 500100 4299940))"
        )
        if kind is Area.LAYER:
            layer.dataProvider().deleteFeatures([2])
            layer.updateExtents()
        else:
            layer.select(1)
        QgsProject.instance().addMapLayer(layer)
    choose_area(dialog, kind, layer)
    if kind is Area.RECTANGLE:
        assert "Draw a rectangle" in says(dialog) and not button(dialog, "Run").isEnabled()
        draw_rectangle(dialog, interface, PART, qtbot)
    if kind is Area.POLYGONS:
        button(dialog, "Selected polygons only").click()
    made = map_of(make(dialog, queue, qtbot))
    if kind is Area.WHOLE:
        assert made.extent() == image.extent()
    else:
        assert made.extent().intersect(PART).area() > 0.97 * PART.area()
        assert made.extent().area() < (3.5 if kind is Area.CANVAS else 1.1) * PART.area()  # the canvas is wide
    common = made.extent().intersect(PART) if kind is Area.WHOLE else made.extent()
    assert pixels(made, common) == pixels(run(INPUT=scene, WEIGHTS=weights), common)


def draw_rectangle(dialog, interface, rectangle, qtbot):
    """As a user does, with the mouse."""
    canvas, before = interface.canvas, interface.canvas.mapTool()
    button(dialog, "Draw on the Map").click()
    assert canvas.mapTool() is not before
    corners = [(rectangle.xMinimum(), rectangle.yMaximum()), (rectangle.xMaximum(), rectangle.yMinimum())]
    points = [canvas.getCoordinateTransform().transform(x, y) for x, y in corners]
    start, end = (QPoint(round(point.x()), round(point.y())) for point in points)
    qtbot.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas.viewport(), pos=end)
    qtbot.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert canvas.mapTool() is before and not button(dialog, "Draw on the Map").isChecked()


def test_polygons_count_as_they_were_when_the_run_was_started(dialog, queue, qtbot):
    first = start(dialog, queue)
    layer = polygons("Polygon((500030 4299970, 500060 4299970, 500060 4299940, 500030 4299940, 500030 4299970))")
    QgsProject.instance().addMapLayer(layer)
    choose_area(dialog, Area.POLYGONS, layer)
    second = start(dialog, queue)
    assert (first.state.is_active, second.state) == (True, RunState.WAITING)
    QgsProject.instance().removeMapLayer(layer)
    qtbot.waitUntil(lambda: not second.state.is_active, timeout=LONG_MS)
    assert second.state is RunState.FINISHED, second.error
    assert map_of(second).extent() == PART


def test_the_area_must_lie_on_the_image(dialog, interface):
    interface.canvas.setExtent(QgsRectangle(0, 0, 10, 10))
    choose_area(dialog, Area.CANVAS)
    assert "does not touch the image" in says(dialog) and not button(dialog, "Run").isEnabled()


# Runs


def test_runs_wait_for_each_other_and_go_on_while_the_dialog_is_closed(dialog, queue, qtbot):
    runs = [start(dialog, queue) for _ in range(3)]
    dialog.close()
    assert [run.state for run in runs[1:]] == [RunState.WAITING] * 2
    assert len(QgsApplication.taskManager().activeTasks()) >= 1
    qtbot.waitUntil(lambda: not any(run.state.is_active for run in runs), timeout=LONG_MS)
    assert [run.state for run in runs] == [RunState.FINISHED] * 3
    assert len(QgsProject.instance().mapLayersByName(f"Land cover ({NAME})")) == 3


@pytest.fixture
def large(dialog, make_raster):
    """An image of two blocks is chosen, the first of which is done early."""
    view(dialog).add_image_file(make_raster("large.tif", width=4500, height=60))


def test_a_run_that_is_cancelled_ends_soon_and_can_go_on(dialog, queue, large, qtbot):
    made = start(dialog, queue)
    qtbot.waitUntil(lambda: made.fraction > 0.75, timeout=LONG_MS)
    started = time.monotonic()
    button(dialog, "Cancel").click()
    qtbot.waitUntil(lambda: not made.state.is_active, timeout=5000)
    assert time.monotonic() - started < 2
    assert made.state is RunState.STOPPED and not Path(made.parameters["OUTPUT"]).exists()
    assert [str(job.job.output) for job in list_unfinished()] == [made.parameters["OUTPUT"]]
    qtbot.waitUntil(lambda: button(dialog, "Go On").isVisible())
    button(dialog, "Go On").click()
    qtbot.waitUntil(lambda: not made.state.is_active, timeout=LONG_MS)
    assert made.state is RunState.FINISHED and any("Finished blocks: 1" in line for line in made.log)


def test_a_run_can_be_cancelled_among_the_tasks_of_qgis_and_discarded(dialog, queue, large, qtbot):
    made = start(dialog, queue)
    waiting = start(dialog, queue)
    qtbot.waitUntil(lambda: made.fraction > 0.75, timeout=LONG_MS)
    titles = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert titles.count("Land cover of large.tif") == 2
    waiting.cancel()
    assert waiting.state is RunState.STOPPED
    for task in QgsApplication.taskManager().activeTasks():
        task.cancel()
    qtbot.waitUntil(lambda: not made.state.is_active, timeout=5000)
    folder = Path(made.parameters["OUTPUT"]).parent
    assert any(folder.iterdir())
    for _ in range(2):
        qtbot.waitUntil(lambda: button(dialog, "Discard").isVisible())
        button(dialog, "Discard").click()
    assert queue.runs == [] and list_unfinished() == [] and not any(folder.iterdir())
    assert "No map has been made yet" in says(dialog)


def test_a_run_that_fails_says_why_and_may_be_tried_again(dialog, queue, scene, qtbot):
    Path(scene).rename(scene + ".away")
    made = start(dialog, queue)
    qtbot.waitUntil(lambda: made.state is RunState.FAILED, timeout=LONG_MS)
    qtbot.waitUntil(lambda: "scene.tif" in says(dialog))
    Path(scene + ".away").rename(scene)
    button(dialog, "Try Again").click()
    qtbot.waitUntil(lambda: made.state is RunState.FINISHED, timeout=LONG_MS)


def test_two_maps_of_one_name_are_not_made_at_once(dialog, queue, tmp_path, qtbot):
    (field,) = (each for each in view(dialog).findChildren(QLineEdit) if "Temporary" in each.placeholderText())
    field.setText(str(tmp_path / "map.tif"))
    made = start(dialog, queue)
    dialog.show_page("setup")
    assert "being made" in says(dialog) and not button(dialog, "Run").isEnabled()
    qtbot.waitUntil(lambda: not made.state.is_active, timeout=LONG_MS)
    assert button(dialog, "Run").isEnabled()


def test_zoom_leads_to_the_map(dialog, queue, interface, qtbot):
    choose_area(dialog, Area.CANVAS)
    interface.canvas.setExtent(PART)
    made = make(dialog, queue, qtbot)
    interface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qtbot.waitUntil(lambda: button(dialog, "Zoom to Map").isVisible())
    button(dialog, "Zoom to Map").click()
    way = QgsCoordinateTransform(UTM, interface.canvas.mapSettings().destinationCrs(), QgsProject.instance())
    assert interface.canvas.extent().contains(way.transform(PART.center()))
    assert interface.active.source() == made.results["OUTPUT"]
    QgsProject.instance().removeMapLayer(interface.active.id())
    interface.active = None
    button(dialog, "Zoom to Map").click()
    assert "no layer of the project" in says(dialog)


# The preview


def preview(dialog, qtbot, do):
    do()
    assert "Classifying one window" in says(dialog)
    qtbot.waitUntil(lambda: "Classifying one window" not in says(dialog), timeout=LONG_MS)


def test_a_preview_lies_on_the_canvas_and_nowhere_else(dialog, interface, qtbot):
    preview(dialog, qtbot, button(dialog, "Preview").click)
    (overlay,) = overlays(interface)
    layer = overlay._layer
    assert layer.width() <= 64 and layer.extent().contains(
        QgsProject.instance().mapLayersByName(NAME)[0].extent().center()
    )
    assert layer.renderer().type() == "paletted"
    shown = interface.canvas.grab().toImage()
    colors = {QColor(c).rgb() for c in ("#008040", "#288040", "#508040", "#788040", "#a08040", "#c88040")}
    middle = {shown.pixel(shown.width() // 2 + dx, shown.height() // 2 + dy) for dx in (-4, 0, 4) for dy in (-4, 0, 4)}
    assert middle <= colors
    assert project_layers() == [NAME] and list_unfinished() == []
    dialog.close()
    assert overlays(interface) == []
    assert not os.path.exists(layer.source())


def test_previews_are_made_where_one_clicks_one_at_a_time(dialog, interface, qtbot):
    canvas, before = interface.canvas, interface.canvas.mapTool()
    button(dialog, "Preview Where I Click").click()

    def click(x, y):
        point = canvas.getCoordinateTransform().transform(x, y)
        pos = QPoint(round(point.x()), round(point.y()))
        qtbot.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=pos)

    preview(dialog, qtbot, lambda: click(500010, 4299990))
    click(500110, 4299935)
    preview(dialog, qtbot, lambda: click(500060, 4299990))  # the one before is dropped
    (overlay,) = overlays(interface)
    assert overlay._layer.extent().contains(QgsRectangle(500059, 4299989, 500061, 4299991))
    click(500500, 4299990)
    assert "no image at this place" in says(dialog)
    button(dialog, "Preview Where I Click").click()
    assert canvas.mapTool() is before


def test_a_preview_goes_when_other_weights_are_chosen(dialog, interface, qtbot):
    preview(dialog, qtbot, button(dialog, "Preview").click)
    view(dialog).choose_weights("ohio-naip-rgb")
    assert overlays(interface) == []


def test_a_preview_that_fails_says_why(dialog, interface, weights_folder, qtbot):
    view(dialog).choose_weights(str(weights_folder / "unfit.safetensors"))
    preview(dialog, qtbot, button(dialog, "Preview").click)
    assert "unfit.safetensors" in says(dialog) and overlays(interface) == []
    frames = [item for item in interface.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    assert not any(frame.numberOfVertices() for frame in frames)


# What is known before


def test_time_and_size_are_told_before(dialog, qtbot):
    qtbot.waitUntil(lambda: "on this computer" in says(dialog), timeout=20_000)
    assert re.search(r"Takes about \d+ s|Takes about \d+ min", says(dialog)) and "1 MB on the disk" in says(dialog)


def test_what_may_spoil_the_map_is_told_before(dialog, make_raster, qtbot):
    from osgeo import gdal

    path = make_raster("coarse.tif")
    gdal.Open(path, gdal.GA_Update).SetGeoTransform((500000, 10, 0, 4300000, 0, -10))
    view(dialog).add_image_file(path)
    qtbot.waitUntil(lambda: "Expect a poor map" in says(dialog), timeout=20_000)
    assert button(dialog, "Run").isEnabled()


def test_what_cannot_work_is_told_before(dialog, make_raster, qtbot):
    view(dialog).add_image_file(make_raster("gray.tif", bands=1))
    qtbot.waitUntil(lambda: "gray.tif" in says(dialog) and "band" in says(dialog), timeout=20_000)
    assert not button(dialog, "Run").isEnabled()


def test_a_file_that_is_no_image_is_refused(dialog, tmp_path):
    (tmp_path / "<b>no image.txt").write_text("no image")
    view(dialog).add_image_file(str(tmp_path / "<b>no image.txt"))
    assert "<b>no image.txt cannot be opened" in says(dialog) and not button(dialog, "Run").isEnabled()


def test_an_image_of_a_service_needs_an_area_and_tells_what_it_asks_for(dialog, queue, interface, qtbot):
    with Service() as service:
        layer = QgsRasterLayer(service.xyz, "tiles <b>x</b>", "wms")
        QgsProject.instance().addMapLayer(layer)
        view(dialog).choose_image(layer.id())
        assert "choose a part" in says(dialog) and not button(dialog, "Run").isEnabled()
        interface.canvas.setExtent(PART)
        choose_area(dialog, Area.CANVAS)
        qtbot.waitUntil(lambda: "The service is asked for" in says(dialog), timeout=10_000)
        assert service.requests == []
        preview(dialog, qtbot, button(dialog, "Preview").click)
        assert len(overlays(interface)) == 1
        assert map_of(make(dialog, queue, qtbot)).crs() == layer.crs()
        QgsProject.instance().removeMapLayer(layer)


def test_without_an_engine_the_dialog_leads_to_its_setup(dialog, asked, monkeypatch, tmp_path):
    assert not button(dialog, "Set Up the Engine…").isVisible()
    QgsSettings().setValue(ENGINE_PYTHON, str(tmp_path / "gone"))
    try:
        dialog.close()
        dialog.show()
        assert "no engine to compute with" in says(dialog) and str(tmp_path / "gone") in says(dialog)
        assert not button(dialog, "Run").isVisible() and not button(dialog, "Preview").isEnabled()
        button(dialog, "Set Up the Engine…").click()
        assert asked == ["engine"]
    finally:
        QgsSettings().remove(ENGINE_PYTHON)
    dialog.close()
    dialog.show()
    assert button(dialog, "Run").isVisible()


def test_advanced_opens_the_algorithm_with_what_is_chosen(dialog, image, weights, monkeypatch):
    opened = []
    monkeypatch.setattr(desktop_module, "show_algorithm", lambda *values: opened.append(values))
    layer = polygons("Polygon((500030 4299970, 500060 4299970, 500060 4299940, 500030 4299970))")
    layer.select(1)
    QgsProject.instance().addMapLayer(layer)
    choose_area(dialog, Area.POLYGONS, layer)
    button(dialog, "Selected polygons only").click()
    button(dialog, "Confidence").click()
    button(dialog, "Advanced…").click()
    ((algorithm, parameters),) = opened
    mask = parameters.pop("MASK")
    assert algorithm == "unetmamba:segmentlandcover"
    assert (mask.source.staticValue(), mask.selectedFeaturesOnly) == (layer.id(), True)
    assert parameters == {
        "INPUT": image.id(),
        "WEIGHTS": weights,
        "DEVICE": "cpu",
        "EXTENT": "500030.0,500060.0,4299940.0,4299970.0 [EPSG:26917]",
        "CONFIDENCE": "TEMPORARY_OUTPUT",
    }


def test_a_closed_dialog_leaves_images_alone_and_opens_for_the_active_one(dialog, interface, make_raster, qtbot):
    dialog.close()
    other = QgsRasterLayer(make_raster("other.tif", bands=1), "other")
    QgsProject.instance().addMapLayer(other)
    before = says(dialog)
    qtbot.wait(300)
    assert says(dialog) == before
    interface.active = other
    dialog.show()
    qtbot.waitUntil(lambda: "other.tif" in says(dialog), timeout=20_000)  # has too few bands
    QgsProject.instance().removeMapLayer(other)


def test_without_layers_the_dialog_says_what_to_do(dialog, interface, image):
    interface.canvas.setLayers([])
    interface.active = None
    QgsProject.instance().removeMapLayer(image.id())
    assert "Choose an image" in says(dialog) and not button(dialog, "Run").isEnabled()
    button(dialog, "Preview").click()
    assert overlays(interface) == []


# How it is shown


def test_names_are_no_html_anywhere(dialog, queue, interface, qtbot):
    """Names of layers, classes and files, in every label, tool tip and task."""
    view(dialog).add_image_file("/nowhere/<img src=y>.tif")
    hostile = [says(dialog)]
    view(dialog).choose_image(interface.active.id())
    first, second = start(dialog, queue), start(dialog, queue)
    titles = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert len(titles) >= 2 and not any(Qt.mightBeRichText(title) for title in titles)
    qtbot.waitUntil(lambda: not second.state.is_active, timeout=LONG_MS)
    qtbot.wait(100)
    hostile.append(first.shares[2].name)
    assert all("<" in text for text in hostile)
    for label in dialog.findChildren(QLabel):
        assert "<" not in label.text() or label.textFormat() == Qt.TextFormat.PlainText
    for widget in dialog.findChildren(QComboBox):
        tips = [widget.toolTip(), *(widget.itemData(row, Qt.ItemDataRole.ToolTipRole) for row in range(widget.count()))]
        if not isinstance(widget, QgsMapLayerComboBox):  # QGIS's own
            assert not any("<img" in tip or "<b>" in tip for tip in tips if tip)


@pytest.mark.parametrize("text", ["<b>x</b>", "a <img src=x> b", "x &lt;b&gt;", "<a", "plain"])
def test_titles_of_tasks_look_the_same_where_qgis_takes_them_for_html(text):
    title = plain_title(text)
    assert not Qt.mightBeRichText(title)
    page = QTextDocument()
    page.setHtml(f"<b>Task complete</b> {title}")
    assert page.toPlainText() == f"Task complete {title}"
    assert title.replace("\u2039", "<").replace("\u200b", "") == text


def test_every_field_can_be_reached_and_named(dialog):
    """By the tab key, by a letter where there is a label, and by name for those who do not see."""
    buddies = {label.buddy() for label in dialog.findChildren(QLabel) if label.buddy()}
    proxies = {buddy.focusProxy() for buddy in buddies if buddy.focusProxy()}
    fields = (QComboBox, QLineEdit, QAbstractSpinBox, QTableWidget, QProgressBar)
    for field in (each for kind in fields for each in view(dialog).findChildren(kind)):
        owner = field.parentWidget()
        named = {field, owner, owner.parentWidget()} & (buddies | proxies)
        assert field.accessibleName() or named, field
    for each in dialog.findChildren(QToolButton):
        assert each.accessibleName() or each.text() or each.toolTip() or each.objectName().startswith("qt_"), each
    for page in ("setup", "runs"):
        dialog.show_page(page)
        texts = [each.text() for each in dialog.findChildren(QAbstractButton) if each.isVisible()]
        texts += [label.text() for label in dialog.findChildren(QLabel) if label.buddy() and label.isVisible()]
        letters = [QKeySequence.mnemonic(text).toString() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters) >= (page == "setup") * 12, letters


@pytest.mark.parametrize("points", [9, 18])
def test_nothing_is_cut_off_whatever_the_font(dialog, points, qtbot):
    font = dialog.font()
    font.setPointSize(points)
    dialog.setFont(font)
    view(dialog).choose_area(Area.POLYGONS)
    qtbot.wait(50)
    column = view(dialog).findChild(QScrollArea)
    for widget in column.widget().findChildren((QAbstractButton, QComboBox, QLineEdit)):
        if widget.isVisible():
            right = widget.mapTo(column.viewport(), widget.rect().topRight()).x()
            assert right <= column.viewport().width(), widget


def test_the_area_shows_only_what_it_needs(dialog):
    shown = {}
    for kind in Area:
        view(dialog).choose_area(kind)
        shown[kind] = [plain(each.text()) for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert "Draw on the Map" in shown[Area.RECTANGLE] and "Draw on the Map" not in shown[Area.POLYGONS]
    assert isinstance(button(dialog, "Selected polygons only"), QCheckBox)


def test_devices_are_told_in_words():
    gpu = "NVIDIA H200 (cuda:0)"
    stamp = Stamp(**{**dict.fromkeys(field.name for field in fields(Stamp)), "device": "cuda", "device_name": "H200"})
    assert gpu in about_device("auto", ["auto", gpu, "cpu"], None)
    assert "no usable graphics" in about_device("auto", ["auto", "cpu"], None)
    assert "if a usable one is there" in about_device("auto", ["auto", "cpu", "cuda", "mps"], None)
    assert "H200" in about_device("auto", ["auto", "cpu", "cuda", "mps"], stamp)
    assert "The processor" in about_device("cpu", ["auto", gpu, "cpu"], None)
    assert "graphics processor" in about_device(gpu, ["auto", gpu, "cpu"], None)
    assert "of this kind" in about_device("cuda:1", ["auto", gpu, "cpu"], None)


def test_numbers_are_told_in_words(monkeypatch):
    QLocale.setDefault(QLocale("de"))
    try:
        assert about_area(12.4) == "12 m²" and about_area(25_000) == "2,50 ha" and about_area(3.2e6) == "3,20 km²"
        assert about_size(200) == "1 MB" and about_size(4_200_000_000) == "4,2 GB"
    finally:
        QLocale.setDefault(QLocale.c())
