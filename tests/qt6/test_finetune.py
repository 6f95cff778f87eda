"""The views of the fine-tune dialog."""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox, QInputDialog, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton

from tests.qt6.layers import Layer
from unetmamba_qgis.gui.finetune.form import ImageChoice
from unetmamba_qgis.gui.finetune.image_list import ImageList
from unetmamba_qgis.gui.finetune.new_layer_view import NewLayerView
from unetmamba_qgis.gui.finetune.runs_view import ResultView, TrainingView
from unetmamba_qgis.gui.finetune.setup_view import SetupView
from unetmamba_qgis.gui.widgets.class_row import ClassRow
from unetmamba_qgis.gui.widgets.message import Kind, Message

CLASSES = [ClassRow("Water", "#2b83ba", ("3", "120", "40")), ClassRow("Forest", "#1a9641", ("2", "90", "30"))]


@pytest.fixture
def setup(show):
    labels = Layer("Examples", ("fid", "Class"))
    QgsProject.layers = {labels.id(): labels}
    view = SetupView()
    view.show_images([ImageChoice("a", "Scene"), ImageChoice("b", "Map", "has one band")], ["a", "b"])
    view.show_devices(["auto", "cpu"])
    view.show_classes(CLASSES, Message("Few polygons", Kind.WARNING))
    return show(view)


def button(view, text):
    return next(each for each in view.findChildren(QPushButton) if each.text() == text)


def test_the_setup_tells_what_was_chosen(setup, qtbot):
    setup.choose_labels("id of Examples", "Class")
    setup.suggest_name("my-classes")
    form = setup.form()
    assert (form.images, form.labels, form.class_field, form.area) == (("a",), "id of Examples", "Class", None)
    assert (form.mode, form.name, form.device, form.minutes) == ("decoder", "my-classes", "auto", 8)
    setup.show_times({"head": "2 min"})
    with qtbot.waitSignal(setup.changed):
        qtbot.mouseClick(setup._modes["head"], Qt.MouseButton.LeftButton)
    assert setup.form().mode == "head" and "2 min" in setup._modes["head"].text()


def test_a_click_takes_the_tick_from_an_image_and_gives_none_to_one_with_a_problem(setup, qtbot):
    images = setup.findChild(ImageList)
    assert images.ticked() == ("a",)
    for row in range(2):
        place = images.visualItemRect(images.topLevelItem(row))
        box = QPoint(place.left() + place.height() // 2, place.center().y())
        qtbot.mouseClick(images.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert images.ticked() == ()


def test_the_setup_starts_and_asks(setup, qtbot):
    for text, signal in (("&Start Training", setup.start_requested), ("&New Label Layer…", setup.new_layer_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(setup, text), Qt.MouseButton.LeftButton)
    setup.ask_go_on("Go on with <b>it</b>?")
    box = setup.findChild(QMessageBox)
    with qtbot.waitSignal(setup.go_on_requested):
        qtbot.mouseClick(button(box, "&Go On"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(button(setup, "&Add Class…"), Qt.MouseButton.LeftButton)
    dialog = setup.findChild(QInputDialog)
    dialog.findChild(QLineEdit).setText("Bog")
    with qtbot.waitSignal(setup.class_named, check_params_cb=lambda name: name == "Bog"):
        dialog.accept()


def test_a_new_layer_has_a_file_and_classes(show, qtbot):
    view = NewLayerView()
    view.ask(Path("/maps/labels"), ["Water", "Forest"])
    show(view)
    view.findChild(QPlainTextEdit).appendPlainText(" Bog \n\nWater")
    assert view.path() == Path("/maps/labels.gpkg") and view.names() == ["Water", "Forest", "Bog"]
    ok = view.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    with qtbot.waitSignal(view.confirmed):
        qtbot.mouseClick(ok, Qt.MouseButton.LeftButton)


def test_a_training_is_shown_and_steered(show, qtbot):
    view = TrainingView()
    view.show_runs(["First", "Second"], 1)
    view.show_state(Message("Learning"), 0.4, {"pause", "cancel"})
    view.show_curves([(step, 1 / (step + 1)) for step in range(30)], [(10, 0.4), (20, 0.5)])
    view.show_classes([("Water", "#2b83ba"), ("Forest", "#1a9641")])
    labels = np.eye(8, dtype=np.uint8)
    view.show_pictures(np.zeros((8, 8, 3), np.uint8), labels, 1 - labels, ["#2b83ba", "#1a9641"])
    view.show_log(["step 1", "step 2"])
    show(view)
    assert button(view, "&Pause").isVisible() and not button(view, "&Continue").isVisible()
    for text, signal in (("&Pause", view.pause_requested), ("C&ancel", view.cancel_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(view, text), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.run_chosen, check_params_cb=lambda place: place == 0):
        qtbot.keyClick(view._runs, Qt.Key.Key_Up)


def test_a_result_is_shown_and_used(show, qtbot):
    view = ResultView()
    view.show_result("Mean IoU 0.61", [ClassRow("Water", "#2b83ba", ("0.8", "0.9", "0.9", "0.9"))], "8 minutes")
    view.show_actions(report=False, use=True)
    show(view)
    assert not button(view, "Open &Report").isEnabled()
    for text, signal in (("&Use These Weights", view.use_requested), ("&Segment This Image…", view.segment_requested)):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(button(view, text), Qt.MouseButton.LeftButton)
