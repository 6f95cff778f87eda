"""The fine-tune dialog: its presenters with plain stand-ins for views, and its real widgets without a screen."""

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.plugin.interface import FakeInterface
from unetmamba_qgis.engine.chips.survey import ClassCount, Survey
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.finetuning.job import FineTuneResult
from unetmamba_qgis.engine.segmentation.job_folder import JobFolder
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights, weights_folders
from unetmamba_qgis.engine.worker.training import Preview
from unetmamba_qgis.environment.settings import DEFAULT_WEIGHTS, default_weights
from unetmamba_qgis.gui import shown_run
from unetmamba_qgis.gui.desktop_part import DesktopPart
from unetmamba_qgis.gui.finetune import counting
from unetmamba_qgis.gui.finetune.desktop import Desktop
from unetmamba_qgis.gui.finetune.dialog import FineTuneDialog
from unetmamba_qgis.gui.finetune.form import SetupForm
from unetmamba_qgis.gui.finetune.new_layer_presenter import NewLayerPresenter
from unetmamba_qgis.gui.finetune.runs_presenter import RunsPresenter
from unetmamba_qgis.gui.finetune.setup_presenter import SetupPresenter
from unetmamba_qgis.gui.segment.dialog import SegmentDialog
from unetmamba_qgis.gui.segment.setup_view import SetupView as SegmentSetupView
from unetmamba_qgis.gui.widgets.class_picture import picture_of_classes
from unetmamba_qgis.gui.widgets.curve_plot import CurvePlot
from unetmamba_qgis.gui.widgets.message import Kind, Message
from unetmamba_qgis.jobs.fine_tuning import FineTuningQueue, RunState
from unetmamba_qgis.jobs.speed import SPEED, SpeedMeter
from unetmamba_qgis.jobs.surveying import Surveyor
from unetmamba_qgis.layers.label_layer import class_names, colored, make_label_layer

CLASSES = ("water", "<b>roof</b>", "meadow")
SCORES = {name: [0.5, None] for name in ("iou", "f1", "precision", "recall")}


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
    """Has the signals of a view, and notes what it is to show: `shown["message"]` after `show_message(...)`."""

    def __init__(self, *signals):
        self.shown = {}
        for name in signals:
            setattr(self, name, Signal())

    def __getattr__(self, name):
        if not name.startswith(("show_", "ask", "suggest_", "choose_", "accept")):
            raise AttributeError(name)

        def note(*values, **more):
            values += tuple(more.values())
            self.shown[name.replace("show_", "")] = values[0] if len(values) == 1 else values

        return note


class FakeSetupView(FakeView):
    """As if a user filled in the page."""

    def __init__(self):
        super().__init__(
            "changed", "class_named", "start_requested", "go_on_requested", "start_afresh_requested",
        )  # fmt: skip
        self._form = SetupForm()

    def form(self):
        return self._form

    def choose(self, **choices):
        self._form = replace(self._form, **choices)
        self.changed.emit()

    def show_images(self, images, ticked):
        self.images = images
        self._form = replace(self._form, images=tuple(ticked))

    def choose_weights(self, weights):
        self._form = replace(self._form, weights=weights)

    def choose_labels(self, layer_id, class_field):
        self._form = replace(self._form, labels=layer_id, class_field=class_field)

    def suggest_name(self, name):
        self._form = replace(self._form, name=name)

    @property
    def message(self):
        return self.shown["message"].text


class FakeEngine:
    """Fine-tunes as long as the test wants, and counts polygons by their class alone."""

    def __init__(self):
        self.jobs, self.go = [], threading.Event()
        self.error = None

    def survey(self, job, is_cancelled):
        layer = QgsVectorLayer(job.labels, "labels", "ogr")
        values = [feature[job.class_field] for feature in layer.getFeatures()]
        counts = tuple(ClassCount(entry, values.count(entry.field_value), 100, 50) for entry in job.classes)
        few = [count.label_class.field_value for count in counts if count.polygons < 2]
        problem = (
            EngineError(f"Too little of {few}.", "Anything.", code="labels.too_few") if few or not values else None
        )
        return Survey(counts, warnings=("Polygons overlap.",), problem=problem)

    def fine_tune(self, job, feedback):
        self.jobs.append(job)
        if self.error:
            raise self.error
        survey = Survey(tuple(ClassCount(entry, 2, 100, 50) for entry in job.chips.classes))
        feedback.survey(survey)
        feedback.warning("Few <b>pixels</b>.")
        for step in (1, 2):
            feedback.step({"step": step, "steps": 2, "loss": 1 / step, "left_s": 125.0})
            feedback.validated({"step": step, "scores": {"mean_iou": step / 4}, "best": True})
        feedback.preview(Preview(*PICTURES, step=2))
        feedback.progress(0.5, "Training")
        while not self.go.wait(0.02) or feedback.is_paused():
            if feedback.is_cancelled():
                raise Cancelled
        Path(job.output).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(find_weights(STARTER), job.output)
        card = replace(read_card(job.output), classes=tuple(entry.land_cover for entry in job.chips.classes))
        return FineTuneResult(job.output, job.report, card, {**SCORES, "mean_iou": 0.62}, [], "early", survey)


PICTURES = (np.full((8, 8, 3), 90, np.uint8), np.full((8, 8), 255, np.uint8), np.ones((8, 8), np.uint8))


class FakeDesktop:
    """Notes what would happen in QGIS's windows."""

    def __init__(self):
        self.active, self.done = None, []

    def active_layer(self):
        return self.active

    def __getattr__(self, name):
        return lambda *values: self.done.append((name, *values))


@pytest.fixture(autouse=True)
def no_delays(monkeypatch):
    monkeypatch.setattr(counting, "_QUIET_MS", 10)
    monkeypatch.setattr(shown_run, "_REDRAW_MS", 10)


@pytest.fixture
def engine(qgis_app):
    return FakeEngine()


@pytest.fixture
def desktop():
    return FakeDesktop()


@pytest.fixture
def queue(engine):
    queue = FineTuningQueue(engine.fine_tune)
    yield queue
    queue.close()
    QApplication.processEvents()


@pytest.fixture
def surveyor(engine):
    surveyor = Surveyor(engine.survey)
    yield surveyor
    surveyor.close()


@pytest.fixture
def meter(qgis_app):
    """Finds a fast computer; forgets what is known of the one before."""
    QgsSettings().remove(SPEED)
    meter = SpeedMeter(lambda *_: 0.2)
    yield meter
    meter.close()
    QgsSettings().remove(SPEED)


@pytest.fixture
def image(qgis_new_project, scene):
    layer = QgsRasterLayer(scene, "Ohio <i>2020</i>")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def labels(image, tmp_path):
    """A layer in the project with two squares of each of two classes, and a third class without."""
    layer = make_label_layer(tmp_path / "village.gpkg", colored(CLASSES), image.crs())
    layer.setName("Village <b>2020</b>")
    layer.startEditing()
    for number, name in enumerate(CLASSES[:2] * 2):
        draw(layer, name, number)
    layer.commitChanges()
    QgsProject.instance().addMapLayer(layer)
    return layer


def draw(layer, name, number=9):
    """A square of 10 m; the numbers place them on the scene."""
    x, y = 500005 + 30 * (number % 4), 4299990 - 30 * (number // 4)
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(f"Polygon(({x} {y}, {x + 10} {y}, {x + 10} {y - 10}, {x} {y - 10}, {x} {y}))")
    )
    feature.setAttribute("class", name)
    assert layer.addFeature(feature)


@pytest.fixture
def setup(image, queue, surveyor, meter, desktop):
    """A presenter and the runs that it has started -> its view."""
    view, view.started = FakeSetupView(), []
    presenter = SetupPresenter(view, queue, surveyor, meter, desktop.active_layer, view.started.append)
    presenter.fill()
    view.presenter = presenter
    yield view
    presenter.close()


@pytest.fixture
def ready(setup, labels, qtbot):
    """All is chosen and counted."""
    setup.choose(labels=labels.id(), class_field="class")
    qtbot.waitUntil(lambda: setup.message == "Ready.", timeout=5000)
    return setup


def is_counted(setup):
    return setup.message != "Counting the polygons …"


# Setup


def test_an_image_that_cannot_be_used_says_why(setup, make_raster):
    tiles = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png", "tiles", "wms")
    gray = QgsRasterLayer(make_raster("gray.tif", bands=1), "gray")
    missing = QgsRasterLayer("/nowhere.tif", "missing")
    QgsProject.instance().addMapLayers([tiles, gray, missing])
    problems = {image.name: image.problem for image in setup.images}
    assert problems.pop("Ohio <i>2020</i>") == ""
    assert "save it as a file" in problems["tiles"]
    assert "1 of the 3 bands" in problems["gray"]
    assert "not there" in problems["missing"]


def test_the_layer_chosen_in_qgis_is_ticked_and_ticks_stay_when_layers_come(
    image, queue, surveyor, meter, desktop, make_raster
):
    desktop.active = QgsRasterLayer(make_raster("active.tif"), "active")
    QgsProject.instance().addMapLayer(desktop.active)
    view = FakeSetupView()
    presenter = SetupPresenter(view, queue, surveyor, meter, desktop.active_layer, print)
    presenter.fill()
    assert view.form().images == (desktop.active.id(),)
    desktop.active = QgsRasterLayer(make_raster("later.tif"), "later")
    QgsProject.instance().addMapLayer(desktop.active)
    assert len(view.images) == 3
    assert view.form().images != (desktop.active.id(),)
    presenter.close()


def test_a_map_is_ticked_by_the_user_alone(image, queue, surveyor, meter, desktop, make_raster):
    path = make_raster("a map of before.tif", bands=1)
    raster = gdal.Open(path, gdal.GA_Update)
    colors = gdal.ColorTable()
    colors.SetColorEntry(255, (200, 0, 0, 255))
    raster.GetRasterBand(1).SetColorTable(colors)
    del raster
    desktop.active = QgsRasterLayer(path, "a map of before")
    QgsProject.instance().addMapLayer(desktop.active)
    view = FakeSetupView()
    presenter = SetupPresenter(view, queue, surveyor, meter, desktop.active_layer, print)
    presenter.fill()
    assert view.form().images == (image.id(),) and [entry.problem for entry in view.images] == ["", ""]
    view.choose(images=(desktop.active.id(),))
    presenter.renew()
    assert view.form().images == (desktop.active.id(),)
    QgsProject.instance().removeMapLayer(image.id())
    view.choose(images=())
    assert view.form().images == () and "Tick an image" in view.message
    presenter.close()


@pytest.mark.parametrize(
    ("missing", "text"),
    [
        ({"images": ()}, "Tick an image"),
        ({"labels": None}, "Choose the layer with your polygons"),
        ({"class_field": ""}, "Choose the field"),
        ({"name": ""}, "Give the new weights a name"),
        ({"name": "../roofs"}, "No file can have this name"),
        ({"name": "con"}, "No file can have this name"),
        ({"name": STARTER}, f"There are weights named “{STARTER}”"),
        ({"weights": "/nowhere.safetensors"}, "/nowhere.safetensors is not a usable weights file"),
    ],
)
def test_what_is_missing_is_said_and_nothing_can_start(ready, missing, text):
    assert ready.shown["can_start"] is True
    form = ready.form()
    ready.suggest_name = lambda name: None  # as if the user had typed one
    ready.choose(**missing)
    assert text in ready.message
    assert ready.shown["can_start"] is False
    ready.choose(**{name: getattr(form, name) for name in missing})
    assert text not in ready.message


def test_without_an_engine_one_is_told_so(ready, monkeypatch):
    monkeypatch.setenv("UNETMAMBA_ENGINE_PYTHON", "/nowhere/python")
    ready.choose(minutes=3)
    assert "no engine to compute with" in ready.message and ready.shown["engine_missing"] is True
    assert ready.shown["can_start"] is False
    monkeypatch.setenv("UNETMAMBA_ENGINE_PYTHON", "/usr/bin/python3")
    ready.presenter.refresh()  # as when one comes back from the engine dialog
    assert "no engine" not in ready.message and ready.shown["engine_missing"] is False


def test_polygons_are_counted_while_they_are_drawn(ready, labels, qtbot):
    rows, message = ready.shown["classes"]
    assert [(row.name, row.cells[0]) for row in rows] == [("water", "2"), ("<b>roof</b>", "2"), ("meadow", "none yet")]
    assert rows[0].color == colored(CLASSES)[0].color
    assert message == Message("Polygons overlap.", Kind.WARNING)
    labels.startEditing()
    draw(labels, "meadow")
    qtbot.waitUntil(lambda: "Too little of ['meadow']" in ready.shown["classes"][1].text, timeout=5000)
    assert "Draw more polygons" in ready.shown["classes"][1].text
    assert ready.shown["can_start"] is False
    labels.undoStack().undo()
    qtbot.waitUntil(lambda: ready.message == "Ready.", timeout=5000)
    labels.rollBack()


def test_an_empty_layer_is_no_mistake(image, queue, meter, desktop, tmp_path, qtbot):
    """Counted by the engine itself."""
    layer = make_label_layer(tmp_path / "empty.gpkg", colored(CLASSES), image.crs())
    QgsProject.instance().addMapLayer(layer)
    view, surveyor = FakeSetupView(), Surveyor()
    presenter = SetupPresenter(view, queue, surveyor, meter, desktop.active_layer, print)
    presenter.fill()
    view.choose(labels=layer.id(), class_field="class")
    qtbot.waitUntil(lambda: is_counted(view), timeout=5000)
    rows, message = view.shown["classes"]
    assert [row.cells[0] for row in rows] == ["none yet"] * 3
    assert message.kind is Kind.INFO and "Draw a few polygons" in message.text
    presenter.close()
    surveyor.close()


def test_start_begins_what_was_chosen(ready, labels, image, engine, qtbot):
    ready.suggest_name = lambda name: None
    ready.choose(mode="everything", minutes=3.0, name="roofs 2", source="Survey of Ohio, CC0", device="cpu")
    ready.start_requested.emit()
    qtbot.waitUntil(lambda: engine.jobs != [], timeout=5000)
    (job,) = engine.jobs
    assert (job.mode, job.minutes, job.device, job.weights) == ("everything", 3.0, "cpu", STARTER)
    assert Path(job.output) == weights_folders()[1] / "roofs 2.safetensors"
    assert Path(job.report) == weights_folders()[1] / "roofs 2.html"
    assert job.chips.source_text == "Survey of Ohio, CC0"
    assert [entry.source for entry in job.chips.images] == [image.source()]
    assert [entry.field_value for entry in job.chips.classes] == ["water", "<b>roof</b>"]  # nothing shows meadow
    assert Path(job.chips.labels).name == "Village _b_2020__b_.gpkg"
    assert QgsVectorLayer(job.chips.labels).featureCount() == 4
    assert [run.job for run in ready.started] == [job]
    assert "“roofs 2” is being trained" in ready.message and ready.shown["can_start"] is False


def test_start_waits_until_the_polygons_are_counted(ready, labels, engine, qtbot):
    labels.startEditing()
    draw(labels, "water")
    assert not is_counted(ready) and ready.shown["can_start"] is True
    ready.start_requested.emit()
    assert ready.shown["can_start"] is False  # once is enough
    qtbot.waitUntil(lambda: engine.jobs != [], timeout=5000)
    assert QgsVectorLayer(engine.jobs[0].chips.labels).featureCount() == 5
    labels.rollBack()


def test_a_second_run_says_that_it_will_wait_and_gets_a_name_of_its_own(ready, engine, qtbot):
    assert ready.form().name == "village-b-2020-b"
    ready.start_requested.emit()
    assert ready.form().name == "village-b-2020-b-2"
    assert "wait until the training that runs now has ended" in ready.message
    ready.start_requested.emit()
    assert [run.state for run in ready.started] == [RunState.WAITING] * 2


@pytest.mark.parametrize("afresh", [False, True])
def test_an_unfinished_run_of_the_same_name_is_offered(ready, labels, engine, queue, qtbot, afresh):
    ready.start_requested.emit()
    qtbot.waitUntil(lambda: queue.runs[0].state is RunState.RUNNING, timeout=5000)
    queue.runs[0].cancel()
    qtbot.waitUntil(lambda: queue.runs[0].state is RunState.STOPPED, timeout=5000)
    assert ready.form().name == "village-b-2020-b"
    labels.startEditing()
    draw(labels, "water")
    labels.commitChanges()
    qtbot.waitUntil(lambda: ready.message == "Ready.", timeout=5000)
    ready.start_requested.emit()
    assert "“village-b-2020-b” was begun before" in ready.shown["ask_go_on"]
    assert len(engine.jobs) == 1
    (ready.start_afresh_requested if afresh else ready.go_on_requested).emit()
    qtbot.waitUntil(lambda: len(engine.jobs) == 2, timeout=5000)
    assert len(queue.runs) == 1
    assert (engine.jobs[0] == engine.jobs[1]) or afresh
    assert QgsVectorLayer(engine.jobs[1].chips.labels).featureCount() == (5 if afresh else 4)


def test_modes_tell_how_long_they_take_on_this_computer(ready, meter, qtbot):
    qtbot.waitUntil(lambda: ready.shown["times"] != {}, timeout=5000)
    assert ready.shown["times"] == {"head": "1 min", "decoder": "1 min", "everything": "3 min"}
    ready.choose(mode="everything", minutes=2)
    assert ready.message == "Ready, but give it more time: about 3 min on this computer."
    ready.choose(minutes=4)
    assert ready.message == "Ready."


def test_speed_is_measured_once_a_session_for_each_device_and_the_best_remembered(meter, qtbot):
    asked, seconds = [], [0.5, 0.9]

    def measure(python, weights, device, is_cancelled):
        asked.append(device)
        if device == "cuda":
            raise EngineError("There is none.")
        return seconds.pop(0)

    first, later = SpeedMeter(measure), SpeedMeter(measure)
    for device in ("cpu", "cuda", "cuda", "cpu"):
        first.measure("python", "weights", device)
        qtbot.waitUntil(lambda: first._thread is None, timeout=5000)
    assert asked == ["cpu", "cuda"]
    assert later.window_s("cpu") == 0.5
    later.measure("python", "weights", "cpu")  # while another program is busy
    qtbot.waitUntil(lambda: later._thread is None, timeout=5000)
    assert (later.window_s("cpu"), later.window_s("cuda")) == (0.5, None)


def test_weights_can_be_a_file(setup, weights):
    setup.choose(weights=weights)
    assert "bare land" in setup.shown["about_weights"].text


def test_a_layer_that_is_removed_is_asked_for_again(ready, labels, qtbot):
    QgsProject.instance().removeMapLayer(labels.id())
    ready.choose(labels=None, class_field="")
    assert "Choose the layer with your polygons" in ready.message


def test_a_class_can_be_added_to_a_label_layer(ready, labels, qtbot):
    assert ready.shown["can_add_class"] is True
    for name in (" ice ", "water", " "):
        ready.class_named.emit(name)
    assert class_names(labels, "class") == [*CLASSES, "ice"]
    qtbot.waitUntil(lambda: ready.shown["classes"][0][-1].name == "ice", timeout=5000)


# A new layer


@pytest.fixture
def new_layer(setup, desktop, tmp_path):
    """The view of the question for a new layer."""
    view = FakeView("confirmed")
    view.path, view.names = lambda: tmp_path / "new.gpkg", lambda: ["water", "roof"]
    view.presenter = NewLayerPresenter(view, setup.presenter, desktop.digitise)
    return view


def test_a_new_layer_is_suggested_beside_the_image_with_the_classes_of_the_weights(new_layer, tmp_path):
    (tmp_path / "labels.gpkg").touch()
    new_layer.presenter.ask()
    path, names = new_layer.shown["ask"]
    assert path == tmp_path / "labels-2.gpkg"
    assert names == ["background", "building", "road", "bare land", "forest", "water"]


def test_a_new_layer_is_made_chosen_and_drawn_in(new_layer, setup, desktop, image):
    def digitise(layer):
        QgsProject.instance().addMapLayer(layer)

    desktop.digitise = digitise
    new_layer.presenter = NewLayerPresenter(new_layer, setup.presenter, digitise)
    new_layer.presenter.make()
    layer = QgsProject.instance().mapLayer(setup.form().labels)
    assert (layer.name(), layer.crs(), setup.form().class_field) == ("new", image.crs(), "class")
    assert class_names(layer, "class") == ["water", "roof"]
    assert layer.renderer().categories()[0].symbol().color().name() == "#2b83ba"  # as in the weights
    assert "accept" in new_layer.shown


def test_what_is_wrong_with_a_new_layer_is_said_in_its_dialog(new_layer, desktop, tmp_path):
    (tmp_path / "new.gpkg").write_bytes(b"mine")
    new_layer.confirmed.emit()
    assert "there is such a file already" in new_layer.shown["message"].text
    new_layer.names = lambda: ["water"]
    new_layer.confirmed.emit()
    assert "two classes" in new_layer.shown["message"].text
    assert desktop.done == []


# Runs


class FakePages(FakeView):
    """Pages for runs, and the dialog around them."""

    def __init__(self):
        super().__init__(
            "run_chosen", "pause_requested", "continue_requested", "cancel_requested", "resume_requested",
            "discard_requested", "report_requested", "use_requested", "segment_requested",
        )  # fmt: skip
        self.is_open = True

    def isVisible(self):
        return self.is_open

    @property
    def state(self):
        message, _, buttons = self.shown["state"]
        return message.text, set(buttons)


@pytest.fixture
def pages(queue, desktop):
    pages = FakePages()
    pages.presenter = RunsPresenter(pages, pages, pages, queue, desktop)
    yield pages
    pages.presenter.close()


@pytest.fixture
def run(ready, pages, engine, qtbot):
    """One that has begun, and is shown."""
    ready.start_requested.emit()
    (run,) = ready.started
    pages.presenter.show(run)
    qtbot.waitUntil(lambda: pages.state[0].startswith("Training"), timeout=5000)
    return run


def test_nothing_trained_is_said(pages):
    assert "Nothing has been trained yet" in pages.state[0]
    assert pages.shown["has_result"] is False


def test_a_run_is_shown_while_it_learns(pages, run):
    assert pages.shown["page"] == "training"
    assert pages.state == ("Training: about 2 min left", {"pause", "cancel"})
    assert pages.shown["curves"] == ([(1, 1.0), (2, 0.5)], [(1, 0.25), (2, 0.5)])
    assert pages.shown["log"] == ["Warning: Few <b>pixels</b>."]
    colors = [c.color for c in colored(CLASSES)[:2]]
    assert pages.shown["classes"] == list(zip(CLASSES[:2], colors))
    image, reference, prediction, shown_colors = pages.shown["pictures"]
    assert all(shown is given for shown, given in zip((image, reference, prediction), PICTURES))
    assert shown_colors == colors


def test_the_buttons_steer_the_run(pages, run, queue, qtbot):
    pages.pause_requested.emit()
    qtbot.waitUntil(lambda: pages.state == ("Paused. Nothing is lost.", {"continue", "cancel"}), timeout=5000)
    pages.continue_requested.emit()
    qtbot.waitUntil(lambda: pages.state[1] == {"pause", "cancel"}, timeout=5000)
    pages.cancel_requested.emit()
    qtbot.waitUntil(lambda: pages.state[1] == {"resume", "discard"}, timeout=5000)
    pages.resume_requested.emit()
    qtbot.waitUntil(lambda: run.state is RunState.RUNNING, timeout=5000)
    pages.cancel_requested.emit()
    qtbot.waitUntil(lambda: run.state is RunState.STOPPED, timeout=5000)
    pages.discard_requested.emit()
    assert queue.runs == [] and "Nothing has been trained yet" in pages.state[0]


def test_a_failed_run_is_told_in_place_and_can_be_tried_again(pages, run, engine, desktop, qtbot):
    pages.cancel_requested.emit()
    qtbot.waitUntil(lambda: run.state is RunState.STOPPED, timeout=5000)
    engine.error = EngineError("The <b>disk</b> is full.", "Free some space.")
    pages.resume_requested.emit()
    qtbot.waitUntil(lambda: run.state is RunState.FAILED, timeout=5000)
    assert pages.state == ("The <b>disk</b> is full. Free some space.", {"retry", "discard"})
    assert pages.shown["state"][0].kind is Kind.PROBLEM
    assert desktop.done == []  # it is told already


def test_a_run_that_another_qgis_works_on_is_not_discarded(pages, run, queue, qtbot):
    pages.cancel_requested.emit()
    qtbot.waitUntil(lambda: run.state is RunState.STOPPED, timeout=5000)
    output = Path(run.job.output)
    output.parent.mkdir()
    with JobFolder(output):
        pages.discard_requested.emit()
    assert queue.runs == [run] and run.kept.folder.exists()
    assert pages.shown["state"][0].kind is Kind.PROBLEM


def finish(run, engine, qtbot):
    engine.go.set()
    qtbot.waitUntil(lambda: run.state is RunState.FINISHED, timeout=5000)


def test_the_end_shows_scores_and_what_to_do_with_the_weights(pages, run, engine, desktop, image, qtbot):
    finish(run, engine, qtbot)
    assert (pages.shown["page"], pages.shown["has_result"]) == ("result", True)
    headline, rows, about = pages.shown["result"]
    assert headline == "“village-b-2020-b” is ready: mean IoU 0.62"
    assert [(row.name, row.cells) for row in rows] == [("water", ("0.50",) * 4), ("<b>roof</b>", ("–",) * 4)]
    assert run.result.output in about and "ended early" in about
    pages.report_requested.emit()
    pages.segment_requested.emit()
    assert desktop.done == [
        ("open_file", run.result.report),
        ("segment", image.source(), "village-b-2020-b"),
    ]


def test_weights_that_are_used_become_the_default_of_the_dialog_but_not_of_scripts(pages, run, engine, provider, qtbot):
    finish(run, engine, qtbot)
    try:
        pages.use_requested.emit()
        assert "from now on" in pages.shown["message"].text
        algorithm = provider.algorithm("segmentlandcover").create()
        definition = algorithm.parameterDefinition("WEIGHTS")
        assert definition.defaultValueForGui() == "village-b-2020-b"
        assert definition.defaultValue() == STARTER
        Path(run.result.output).unlink()
        assert default_weights() == STARTER
    finally:
        QgsSettings().remove(DEFAULT_WEIGHTS)


@pytest.mark.parametrize("fails", [False, True])
def test_a_run_that_ends_behind_a_closed_dialog_is_told_in_the_main_window(pages, run, engine, desktop, qtbot, fails):
    pages.is_open = False
    if fails:
        pages.cancel_requested.emit()
        qtbot.waitUntil(lambda: run.state is RunState.STOPPED, timeout=5000)
        engine.error = EngineError("Broken.")
        pages.resume_requested.emit()
        qtbot.waitUntil(lambda: run.state is RunState.FAILED, timeout=5000)
    else:
        finish(run, engine, qtbot)
    ((what, message),) = desktop.done
    assert what == "notify" and "village-b-2020-b" in message.text
    assert (message.kind is Kind.PROBLEM) == fails


def test_one_chooses_which_run_to_see(pages, run, ready, queue):
    ready.start_requested.emit()
    pages.presenter.show(queue.runs[1])
    titles, current = pages.shown["runs"]
    assert (titles, current) == (["village-b-2020-b – training", "village-b-2020-b-2 – waiting"], 1)
    assert pages.state == ("Waits until “village-b-2020-b” has ended.", {"cancel"})
    pages.run_chosen.emit(0)
    assert pages.state[1] == {"pause", "cancel"}
    pages.pause_requested.emit()
    assert pages.shown["runs"] == (["village-b-2020-b – paused", "village-b-2020-b-2 – waiting"], 0)


# The real dialog


@pytest.fixture
def dialog(labels, queue, meter, desktop, engine, qtbot):
    desktop.active = labels
    dialog = FineTuneDialog(queue, desktop, survey=engine.survey, measure=lambda *_: 0.2)
    dialog.show()
    yield dialog
    dialog.tear_down()


def button(dialog, text):
    (found,) = (b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "").startswith(text))
    return found


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def test_from_polygons_to_weights(dialog, labels, engine, queue, qtbot):
    dialog.choose_labels(labels, "class")
    start = button(dialog, "Start Training")
    qtbot.waitUntil(lambda: "Ready." in texts(dialog), timeout=5000)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    pause = button(dialog, "Pause")
    qtbot.waitUntil(lambda: pause.isVisible(), timeout=5000)
    dialog.close()
    assert queue.runs[0].state.is_active
    dialog.show()
    assert pause.isVisible()
    engine.go.set()
    qtbot.waitUntil(lambda: button(dialog, "Segment").isVisible(), timeout=5000)
    assert any("mean IoU 0.62" in text for text in texts(dialog))


def test_names_are_shown_as_they_stand(dialog, labels, engine, qtbot):
    dialog.choose_labels(labels, "class")
    qtbot.waitUntil(lambda: "Ready." in texts(dialog), timeout=5000)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if "<" in label.text()
    )
    combos = [combo.currentText() for combo in dialog.findChildren(QComboBox)]
    assert labels.name() in combos


def test_every_control_can_be_reached_and_has_a_name_for_screen_readers(dialog):
    controls = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
    for kind in controls:
        for control in dialog.findChildren(kind):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                named = control.accessibleName() or getattr(control, "text", str)() or buddy_of(control, dialog)
                assert named, f"{control} {control.objectName()} {control.parent()}"


def buddy_of(control, dialog):
    widgets = (control, control.parentWidget())
    return next((label.text() for label in dialog.findChildren(QLabel) if label.buddy() in widgets), "")


@pytest.mark.parametrize(("points", "height"), [(0, 700), (18, 700)])
def test_it_fits_a_small_screen_with_large_letters(queue, desktop, engine, image, points, height):
    before = QApplication.font()
    font = QFont(before)
    if points:
        font.setPointSize(points)
    QApplication.setFont(font)
    try:
        dialog = FineTuneDialog(queue, desktop, survey=engine.survey, measure=lambda *_: 0.2)
        least = dialog.minimumSizeHint()
        assert least.width() <= 1366 and least.height() <= height
        dialog.tear_down()
    finally:
        QApplication.setFont(before)


def test_a_curve_is_drawn_in_its_colour_and_told_in_words(qgis_app):
    plot = CurvePlot("Loss", "#d9822b")
    plot.resize(300, 200)

    def colored_pixels():
        picture = plot.grab().toImage()
        pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
        return sum(abs(c.hue() - QColor("#d9822b").hue()) < 4 and c.saturation() > 150 for c in pixels)

    assert colored_pixels() == 0
    plot.show_points([(step, 1 / step) for step in range(1, 300)] + [(300, float("nan"))], 300)
    assert colored_pixels() > 100
    assert plot.accessibleDescription() == "0.00334"


def test_classes_get_their_colours_and_what_is_not_labelled_stays_open():
    picture = picture_of_classes(np.array([[0, 1, 255]], np.uint8), ["#ff0000", "#00ff00"])
    shown = [picture.pixelColor(x, 0) for x in range(3)]
    assert [c.name() for c in shown[:2]] == ["#ff0000", "#00ff00"]
    assert shown[2].alpha() == 0


# QGIS's window


def test_the_dialog_comes_and_goes_with_the_plugin(provider, image):
    interface = FakeInterface()
    for _ in range(2):  # as when the plugin is reloaded
        part = DesktopPart(interface)
        interface.trigger("Teach Your Own Classes…")
        (dialog,) = interface.window.findChildren(FineTuneDialog)
        assert dialog.isVisible() and not dialog.isModal()
        part.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert interface.window.findChildren(QWidget, "unetmamba-finetune") == []


def test_segment_this_image_opens_the_segment_dialog_for_it(provider, image, tmp_path):
    interface = FakeInterface()
    part = DesktopPart(interface)
    interface.trigger("Teach Your Own Classes…")
    other = shutil.copy(image.source(), tmp_path / "other.tif")
    for source, chosen in ((image.source(), image.id()), (str(other), str(other))):
        part._windows["teach"]._runs._desktop.segment(source, "no such weights")
        (dialog,) = interface.window.findChildren(SegmentDialog)
        form = dialog.findChild(SegmentSetupView).form()
        assert dialog.isVisible() and (form.image, form.weights) == (chosen, "no such weights")
    part.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_texts_in_the_message_bar_are_no_html(qgis_app):
    interface = FakeInterface()
    Desktop(interface, print, print).notify(Message("“<img src=x>” is ready."))
    assert "&lt;img" in interface.bar.currentItem().text()
