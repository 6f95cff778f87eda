"""The panel Label Next."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QProgressBar, QToolBar, QTreeWidget

from unetmamba_qgis.gui.label_next.view import LabelNextView
from unetmamba_qgis.layers.label_places import PlaceToLabel


@pytest.fixture
def view(show):
    view = LabelNextView()
    view.show_layers({"p": "Places"}, {"a": "Mine", "b": "Yours"}, ("p", "b"))
    view.show_places(
        [PlaceToLabel(1, 1, "Water", 41.0, "<b>unsure</b>", False), PlaceToLabel(2, 2, "Forest", 55.0, "rare", True)], 0
    )
    view.show_position("Place 1 of 2", "The map is unsure here.")
    view.show_progress(1, 2)
    return show(view)


def test_places_are_listed_and_ticked(view, qtbot):
    places = view.findChild(QTreeWidget)
    assert (view.places_layer(), view.label_layer()) == ("p", "b")
    assert places.topLevelItem(0).text(1) == "Water" and "<b>" not in places.topLevelItem(0).toolTip(1)
    assert view.findChild(QProgressBar).text() == "1 of 2 done"
    with qtbot.waitSignal(view.place_ticked, check_params_cb=lambda row, done: (row, done) == (0, True)):
        places.topLevelItem(0).setCheckState(0, Qt.CheckState.Checked)
    with qtbot.waitSignal(view.place_chosen, check_params_cb=lambda row: row == 1):
        places.itemActivated.emit(places.topLevelItem(1), 0)


def test_buttons_lead_from_place_to_place(view, qtbot):
    signals = (view.previous_requested, view.go_requested, view.done_requested, view.next_requested)
    bar = view.findChild(QToolBar)
    for action, signal in zip(bar.actions(), signals):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(bar.widgetForAction(action), Qt.MouseButton.LeftButton)
    view.show_places([], None)
    assert not any(action.isEnabled() for action in bar.actions())


def test_another_layer_is_chosen_with_the_keyboard(view, qtbot):
    with qtbot.waitSignal(view.layers_chosen):
        qtbot.keyClick(view._labels, Qt.Key.Key_Up)
    assert view.label_layer() == "a"
