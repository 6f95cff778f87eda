"""The views of the segment dialog, and the page in QGIS's settings."""

import pytest
from qgis.core import QgsProject, QgsReferencedRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton

from tests.qt6.layers import Layer
from unetmamba_qgis.engine.weights.store import STARTER
from unetmamba_qgis.environment.settings import default_device
from unetmamba_qgis.gui.options import OptionsPage
from unetmamba_qgis.gui.segment.form import Area
from unetmamba_qgis.gui.segment.runs_view import RunsView
from unetmamba_qgis.gui.segment.setup_view import SetupView
from unetmamba_qgis.gui.widgets.class_row import ClassRow
from unetmamba_qgis.gui.widgets.message import Kind, Message


def button(view, text):
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


@pytest.fixture
def setup(show):
    scene, fields = Layer("Scene"), Layer("Fields")
    QgsProject.layers = {layer.id(): layer for layer in (scene, fields)}
    view = SetupView()
    view.show_devices(["auto", "cpu"], "cpu")
    view.show_about_device("The processor")
    view.show_message(Message("About 2 minutes"))
    view.show_engine_missing(False)
    return show(view)


def test_the_setup_tells_what_was_chosen(setup, qtbot):
    setup.choose_image("id of Fields")
    setup.choose_area(Area.RECTANGLE)
    setup.show_rectangle(QgsReferencedRectangle(120.0, 80.0, "EPSG:26917"))
    assert "120 x 80 in EPSG:26917" in {label.text() for label in setup.findChildren(QLabel) if label.isVisible()}
    box = next(each for each in setup.findChildren(QCheckBox) if each.text() == "&Confidence")
    with qtbot.waitSignal(setup.changed):
        box.click()
    setup._output.setFilePath("/maps/cover")
    form = setup.form()
    assert (form.image, form.area, form.rectangle.authid()) == ("id of Fields", Area.RECTANGLE, "EPSG:26917")
    assert (form.weights, form.device, form.output) == (STARTER, "cpu", "/maps/cover.tif")
    assert form.extras == {"CONFIDENCE"}
    setup.add_image_file("/maps/other.tif")
    assert setup.form().image == "/maps/other.tif"


def test_the_area_is_chosen_with_the_keyboard(setup, qtbot):
    kinds = next(each for each in setup.findChildren(QComboBox) if each.findData(Area.WHOLE) == 0)
    with qtbot.waitSignal(setup.changed):
        qtbot.keyClick(kinds, Qt.Key.Key_End)
    assert setup.form().area is Area.POLYGONS and setup.form().area_layer == "id of Scene"


def test_a_map_is_asked_for_and_looked_at_first(setup, qtbot):
    for text, signal in (
        ("&Run", setup.run_requested),
        ("&Preview", setup.preview_requested),
        ("Ad&vanced…", setup.advanced_requested),
        ("Preview Where I C&lick", setup.picking_toggled),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(setup, text), Qt.MouseButton.LeftButton)
    setup.show_engine_missing(True)
    with qtbot.waitSignal(setup.engine_requested):
        qtbot.mouseClick(button(setup, "Set &Up the Engine…"), Qt.MouseButton.LeftButton)


def test_a_run_is_shown_and_steered(show, qtbot):
    view = RunsView()
    view.show_runs(["First", "Second"], 1)
    view.show_state(Message("Mapping", Kind.WARNING), 0.4, {"cancel", "zoom"})
    view.show_shares([ClassRow("Water", "#2b83ba", ("1 ha", "40 %"))])
    view.show_log(["window 1"])
    show(view)
    for text, signal in (("C&ancel", view.cancel_requested), ("&Zoom to Map", view.zoom_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(view, text), Qt.MouseButton.LeftButton)
    assert not button(view, "&Go On").isVisible()


def test_settings_are_kept(show):
    page = show(OptionsPage())
    assert default_device() == "auto"
    page._device.setCurrentText("cpu")
    page.apply()
    assert default_device() == "cpu"
