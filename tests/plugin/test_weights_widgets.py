"""Choosing weights: the widget, and as a parameter in Processing's dialogs, batches and the model designer."""

import base64
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QToolButton

from tests.plugin.small_weights import make_weights
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights
from unetmamba_qgis.engine.weights.user_library import library_folder, write_with_card
from unetmamba_qgis.gui.widgets.card_view import CardView
from unetmamba_qgis.gui.widgets.class_picture import PictureView
from unetmamba_qgis.gui.widgets.class_table import ClassTable
from unetmamba_qgis.gui.widgets.weights_combo import WeightsCombo
from unetmamba_qgis.gui.widgets.weights_parameter import (
    WIDGET_TYPE,
    register_weights_widget,
    unregister_weights_widget,
)
from unetmamba_qgis.gui.widgets.weights_text import plain

WITH_WEIGHTS = (
    ("unetmamba:segmentlandcover", "WEIGHTS"),
    ("unetmamba:finetune", "WEIGHTS"),
    ("unetmamba:exportchips", "WEIGHTS"),
    ("unetmamba:Land cover with area report", "weights"),
)


def add_to_library(source, name, **changes):
    """Copy weights into the library with another card."""
    path = library_folder() / f"{name}.safetensors"
    write_with_card(Path(source), path, replace(read_card(source), **changes))
    return path


def entries(combo):
    box = combo.findChild(QComboBox)
    return {box.itemText(index): box.itemData(index) for index in range(box.count())}


@pytest.fixture
def weights(tmp_path_factory):
    return make_weights(tmp_path_factory.mktemp("small"))


@pytest.fixture
def combo(qgis_app, weights, qtbot):
    add_to_library(weights, "mine", title="Mine <b>too</b>\n\u202ehere")
    qtbot.addWidget(combo := WeightsCombo())
    return combo


@pytest.fixture
def dialogs(provider, monkeypatch):
    """Makes dialogs of Processing as the toolbox does."""
    from processing.gui import BatchPanel, ParametersPanel
    from processing.gui.AlgorithmDialog import AlgorithmDialog
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from processing.modeler import ModelerParametersDialog

    for module in (BatchPanel, ParametersPanel, ModelerParametersDialog):
        monkeypatch.setattr(module, "iface", None)  # there is no main window
    register_weights_widget()

    provider.refreshAlgorithms()  # models find their steps in the registry
    made = []

    def make(algorithm, batch=False, of_registry=False):
        created = QgsApplication.processingRegistry().algorithmById(algorithm).create()
        if of_registry:
            parameter = next(p for p in created.parameterDefinitions() if p.name() == "WEIGHTS")
            parameter.setMetadata({"widget_wrapper": {"widget_type": WIDGET_TYPE}})
        made.append((BatchAlgorithmDialog if batch else AlgorithmDialog)(created))
        return made[-1]

    yield make
    for dialog in made:
        dialog.close()
        dialog.deleteLater()
    unregister_weights_widget()


def test_the_library_is_listed_by_title_and_the_starter_weights_are_chosen(combo):
    assert entries(combo) == {read_card(find_weights(STARTER)).title: STARTER, "Mine <b>too</b> here": "mine"}
    assert combo.weights() == STARTER and combo.card() == read_card(find_weights(STARTER))


def test_titles_that_are_alike_are_told_apart_by_their_names(combo, weights):
    add_to_library(weights, "other", title="Mine <b>too</b> here")
    combo.refresh()
    assert list(entries(combo))[1:] == ["Mine <b>too</b> here – mine", "Mine <b>too</b> here – other"]


def test_a_choice_is_told_once(combo, qtbot):
    with qtbot.waitSignal(combo.changed):
        combo.setWeights("mine")
    assert combo.weights() == "mine" and combo.card().title.startswith("Mine")
    with qtbot.assertNotEmitted(combo.changed):
        combo.setWeights("mine")
        combo.refresh()
    with qtbot.waitSignal(combo.changed):
        combo.findChild(QComboBox).setCurrentIndex(0)
    assert combo.weights() == STARTER


def test_a_file_beside_the_library_can_be_chosen_and_stays_in_the_list(combo, weights, monkeypatch):
    monkeypatch.setattr(
        "unetmamba_qgis.gui.widgets.weights_combo.QFileDialog.getOpenFileName", lambda *_: (weights, "")
    )
    combo.findChild(QToolButton).click()
    assert combo.weights() == weights and combo.card().title == "random"
    combo.setWeights("mine")
    assert entries(combo)["random.safetensors"] == weights


def test_weights_that_are_gone_stay_chosen_and_have_no_card(combo, tmp_path):
    gone = str(tmp_path / "gone.safetensors")
    combo.setWeights(gone)
    assert combo.weights() == gone and combo.card() is None
    assert combo.findChild(QComboBox).currentText() == "gone.safetensors"


def test_weights_that_come_while_the_widget_is_there_are_in_the_list_when_it_opens(combo, weights):
    add_to_library(weights, "later", title="Later")
    combo.findChild(QComboBox).showPopup()
    combo.findChild(QComboBox).hidePopup()
    assert entries(combo)["Later"] == "later" and combo.weights() == STARTER


def test_damaged_weights_are_named_as_such(combo):
    (library_folder() / "broken.safetensors").write_bytes(b"no weights")
    combo.refresh()
    assert entries(combo)["broken (damaged)"] == "broken"


def shown_texts(view):
    return [label.text() for label in view.findChildren(QLabel) if not isinstance(label, PictureView)]


def test_a_card_shows_classes_scores_and_licence(qgis_app, qtbot):
    qtbot.addWidget(view := CardView())
    view.show_card(card := read_card(find_weights(STARTER)))
    texts = shown_texts(view)
    assert {card.title, card.licence, card.training_data, "0.6 m", "Red, Green, Blue", "0.610"} <= set(texts)
    table = view.findChild(ClassTable)
    assert [table.item(1, column).text() for column in range(3)] == ["building", "1", "0.519"]
    view.show_card(None, "Nothing")
    assert "Nothing" in shown_texts(view) and card.licence not in shown_texts(view) and table.rowCount() == 0


def test_hostile_texts_of_a_card_are_shown_as_they_stand(qgis_app, qtbot):
    starter = read_card(find_weights(STARTER))
    evil = "<b>x</b><img src=file:///etc/hostname>"
    classes = (replace(starter.classes[0], name=f"{evil}\n\u202e"), *starter.classes[1:])
    card = replace(starter, title=evil, licence=evil, limits=f"a\u202eb\x07\nc{evil}", classes=classes)
    qtbot.addWidget(view := CardView())
    view.show_card(card)
    values = [label for label in view.findChildren(QLabel) if evil in label.text()]
    assert {label.textFormat() for label in values} == {Qt.TextFormat.PlainText}
    assert shown_texts(view).count(evil) == 2 and f"ab\nc{evil}" in shown_texts(view)
    assert view.findChild(ClassTable).item(0, 0).text() == evil
    assert "<img" not in view.findChild(ClassTable).item(0, 0).toolTip()


def test_scores_of_another_form_are_left_out(qgis_app, qtbot):
    qtbot.addWidget(view := CardView())
    scores = {"total": {"iou": "high", "f1": [1], "mean_iou": None}, "groups": 5, "measured_on": ["a"]}
    view.show_card(replace(read_card(find_weights(STARTER)), scores=scores))
    assert view.findChild(ClassTable).item(0, 2).text() == ""


def picture(kind="PNG", side=40):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)
    return base64.b64encode(bytes(buffer.data())).decode()


SVG = base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/hostname"/></svg>').decode()


@pytest.mark.parametrize(
    ("data", "is_shown"),
    [(picture(), True), (picture("JPEG"), True), (SVG, False), (picture("PNG", 3000), False), ("?", False)],
    ids=["PNG", "JPEG", "SVG", "huge", "no base64"],
)
def test_a_card_shows_its_picture_where_that_is_safe(qgis_app, qtbot, data, is_shown):
    qtbot.addWidget(view := CardView())
    view.show_card(replace(read_card(find_weights(STARTER)), picture=data))
    assert view.findChild(PictureView).isVisibleTo(view) == is_shown


def test_marks_that_turn_or_hide_text_are_taken_out():
    assert plain("a\u202eb\u2066c\x1b[31m\r\nd\te") == "abc[31m d e"
    assert plain("a\r\nb\n\u200fc", lines=True) == "a\nb\nc"
    assert plain("é 水 ع") == "é 水 ع" and plain("x" * 99, longest=9) == "xxxxxxxx…"


@pytest.mark.parametrize(("algorithm", "name"), WITH_WEIGHTS)
@pytest.mark.parametrize("batch", [False, True], ids=["dialog", "batch"])
def test_dialogs_of_processing_list_the_library(dialogs, weights, algorithm, name, batch):
    add_to_library(weights, "mine", title="Mine")
    panel = dialogs(algorithm, batch).mainWidget()
    wrapper = panel.wrappers[0][panel.parameter_to_column[name]] if batch else panel.wrappers[name]
    combo = wrapper.wrappedWidget().findChild(WeightsCombo)
    assert entries(combo)["Mine"] == "mine"
    assert wrapper.parameterValue() == (None if "exportchips" in algorithm else STARTER)
    wrapper.setParameterValue("/a/file.safetensors", QgsProcessingContext())
    assert wrapper.parameterValue() == combo.weights() == "/a/file.safetensors"
    combo.setWeights("mine")
    assert wrapper.parameterValue() == "mine"


@pytest.mark.skipif(Qgis.QGIS_VERSION_INT < 34000, reason="the registry does not look for widget types yet")
@pytest.mark.parametrize("batch", [False, True], ids=["dialog", "batch"])
def test_dialogs_that_ask_the_registry_alone_list_the_library_too(dialogs, batch):
    """As those of QGIS 4.2 do, which has no widgets made by Processing's Python any more."""
    panel = dialogs("unetmamba:segmentlandcover", batch, of_registry=True).mainWidget()
    wrapper = panel.wrappers[0][panel.parameter_to_column["WEIGHTS"]] if batch else panel.wrappers["WEIGHTS"]
    combo = wrapper.wrappedWidget().findChild(WeightsCombo)
    assert wrapper.parameterValue() == combo.weights() == STARTER
    combo.setWeights("/a/file.safetensors")
    assert wrapper.parameterValue() == "/a/file.safetensors"
    wrapper.setParameterValue(STARTER, QgsProcessingContext())
    assert combo.weights() == STARTER


def test_the_model_designer_takes_a_value_or_an_input_of_the_model(dialogs, weights):
    from processing.modeler.ModelerParametersDialog import ModelerParametersDialog

    model = QgsProcessingModelAlgorithm("m", "m", "m")
    model.addModelParameter(QgsProcessingParameterFile("chosen", "Chosen"), QgsProcessingModelParameter("chosen"))
    child = QgsProcessingModelChildAlgorithm("unetmamba:segmentlandcover")
    child.setChildId("segment")
    model.addChildAlgorithm(child)
    algorithm = QgsApplication.processingRegistry().algorithmById("unetmamba:segmentlandcover")
    dialog = ModelerParametersDialog(algorithm, model, "segment")
    try:
        widget = dialog.widget.widget.wrappers["WEIGHTS"]
        widget.setWidgetValue(QgsProcessingModelChildParameterSource.fromStaticValue("mine"))
        combo = widget.findChild(WeightsCombo)
        assert widget.value().staticValue() == combo.weights() == "mine"
        combo.setWeights("/a/file.safetensors")
        assert widget.value().staticValue() == "/a/file.safetensors"
        widget.setWidgetValue(QgsProcessingModelChildParameterSource.fromModelParameter("chosen"))
        assert widget.value().parameterName() == "chosen"
    finally:
        dialog.deleteLater()
