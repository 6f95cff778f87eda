"""Small widgets that several dialogs share."""

import numpy as np
import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel

from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights
from unetmamba_qgis.gui.widgets.card_view import CardView
from unetmamba_qgis.gui.widgets.class_picture import PictureView, picture_of_classes, picture_of_image
from unetmamba_qgis.gui.widgets.class_row import ClassRow
from unetmamba_qgis.gui.widgets.class_table import ClassTable
from unetmamba_qgis.gui.widgets.curve_plot import CurvePlot
from unetmamba_qgis.gui.widgets.message import Kind, Message
from unetmamba_qgis.gui.widgets.message_label import MessageLabel
from unetmamba_qgis.gui.widgets.weights_combo import WeightsCombo


def colors_of(widget):
    picture = widget.grab().toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_a_table_shows_names_numbers_and_colours(show):
    table = ClassTable(["Class", "IoU"])
    table.show_rows([ClassRow("<b>Water</b>", "#2b83ba", ("0.81",)), ClassRow("Forest", "#1a9641", ("0.92",))])
    show(table)
    assert table.item(0, 0).text() == "<b>Water</b>" and table.item(1, 1).text() == "0.92"
    assert {"#2b83ba", "#1a9641"} <= colors_of(table)


@pytest.mark.parametrize("points", [5, 40])
def test_a_plot_draws_its_curve(show, points):
    plot = CurvePlot("Loss", "#d9822b")
    plot.resize(300, 200)
    plot.show_points([(step, 1 / (step + 1)) for step in range(points)], points)
    show(plot)
    assert "#d9822b" in colors_of(plot)
    assert plot.accessibleDescription() != "Nothing to show yet"


def test_pictures_show_pixels_and_classes(show):
    image = PictureView("Image")
    image.show_picture(picture_of_image(np.full((8, 8, 3), (200, 30, 40), np.uint8)))
    show(image)
    assert QColor(200, 30, 40).name() in colors_of(image)
    classes = PictureView("Classes")
    classes.show_picture(picture_of_classes(np.array([[0, 1], [1, 255]], np.uint8), ["#2b83ba", "#1a9641"]))
    show(classes)
    assert {"#2b83ba", "#1a9641"} <= colors_of(classes)


def test_a_message_has_a_sign_where_something_is_wrong(show):
    label = MessageLabel()
    label.show_message(Message("<b>No</b> room on the disk", Kind.PROBLEM))
    show(label)
    sign, text = label.findChildren(QLabel)
    assert not sign.pixmap().isNull() and text.text() == label.text()
    label.show_message(Message())
    assert not label.isVisible()


def test_a_card_shows_what_the_starter_weights_say_of_themselves(show):
    card = read_card(find_weights(STARTER))
    view = CardView()
    view.show_card(card)
    show(view)
    texts = {label.text() for label in view.findChildren(QLabel)}
    assert {card.title, card.licence} <= texts
    assert {entry.color for entry in card.classes} <= colors_of(view.findChild(ClassTable))
    view.show_card(None, "Nothing is chosen.")
    assert "Nothing is chosen." in {label.text() for label in view.findChildren(QLabel) if label.isVisible()}


def test_weights_are_chosen_from_the_library_or_as_a_file(show, qtbot):
    combo = show(WeightsCombo())
    assert combo.weights() == STARTER and combo.card().classes
    with qtbot.waitSignal(combo.changed):
        combo.setWeights("/elsewhere/other.safetensors")
    assert combo.card() is None
    with qtbot.waitSignal(combo.changed):
        qtbot.keyClick(combo.focusProxy(), Qt.Key.Key_Up)
    assert combo.weights() == STARTER
