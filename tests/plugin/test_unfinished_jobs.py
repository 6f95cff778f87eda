"""What QGIS offers at its start after a run was interrupted."""

from pathlib import Path

import pytest
from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton, QTextBrowser

from tests.plugin.test_segment_land_cover import pixels, polygons, run
from unetmamba_qgis.engine.segmentation.unfinished import list_unfinished
from unetmamba_qgis.gui.unfinished_jobs import UnfinishedJobsOffer
from unetmamba_qgis.jobs.fine_tuning import RunState
from unetmamba_qgis.jobs.segmenting import SegmentationQueue


@pytest.fixture
def interrupted(provider, make_raster, weights, tmp_path):
    """A run with a mask and a table that was cancelled after its first block -> its parameters."""
    mask = polygons("Polygon((500000 4300000, 502250 4300000, 502250 4299000, 500000 4299000, 500000 4300000))")
    parameters = {
        "INPUT": make_raster(width=4500, height=60),
        "WEIGHTS": weights,
        "MASK": mask,
        "OVERLAP": 0,  # quicker
        "OUTPUT": str(tmp_path / "map <b>1<b>.tif"),
        "STATISTICS": str(tmp_path / "statistics.csv"),
    }
    feedback = QgsProcessingFeedback()
    feedback.progressChanged.connect(lambda percent: percent > 80 and feedback.cancel())
    assert run(feedback, **parameters) is None
    return parameters


@pytest.fixture
def bar(qgis_app):
    return QgsMessageBar()


@pytest.fixture
def queue(provider):
    queue = SegmentationQueue()
    yield queue
    queue.close()


@pytest.fixture
def offer(bar, queue, qtbot):
    """Starts to ask, and returns a function that clicks a button."""
    offer = UnfinishedJobsOffer(bar, queue)
    offer.start()
    qtbot.waitUntil(lambda: bar.currentItem() is not None, timeout=10_000)

    def click(label):
        (button,) = (b for b in bar.currentItem().findChildren(QPushButton) if b.text() == label)
        button.click()

    yield click
    offer.close()


def hidden_files(folder):
    return [path.name for path in Path(folder).iterdir() if path.name.startswith(".")]


def test_the_question_names_the_map_and_shows_no_html(interrupted, bar, offer):
    (text,) = {w.toPlainText() for w in bar.currentItem().findChildren(QTextBrowser)} - {""}
    assert "map <b>1<b>.tif is unfinished: 1 of 2 blocks" in text


def test_resume_finishes_the_map_with_all_that_was_asked_for(
    interrupted, offer, queue, provider, qtbot, qgis_new_project, tmp_path
):
    offer("Resume")
    qtbot.waitUntil(lambda: Path(interrupted["OUTPUT"]).exists() and not list_unfinished(), timeout=60_000)
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 2, timeout=10_000)
    assert [run.state for run in queue.runs] == [RunState.FINISHED]
    assert (tmp_path / "statistics.csv").exists()
    assert hidden_files(tmp_path) == []
    finished = pixels(QgsRasterLayer(interrupted["OUTPUT"]))
    assert finished == pixels(run(**{**interrupted, "OUTPUT": "TEMPORARY_OUTPUT"}))


def test_discard_removes_what_was_kept(interrupted, bar, offer, qtbot, tmp_path):
    assert hidden_files(tmp_path) != []
    offer("Discard")
    assert hidden_files(tmp_path) == []
    assert list_unfinished() == []
    assert bar.currentItem() is None


def test_later_keeps_everything(interrupted, bar, offer, queue, tmp_path):
    before = hidden_files(tmp_path)
    offer("Later")
    assert [(run.name, run.state, run.fraction) for run in queue.runs] == [("scene.tif", RunState.STOPPED, 0.5)]
    assert hidden_files(tmp_path) == before
    assert len(list_unfinished()) == 1
    assert bar.currentItem() is None


def test_a_run_that_fails_again_says_why(interrupted, offer, queue, qtbot):
    Path(interrupted["INPUT"]).unlink()
    offer("Resume")
    qtbot.waitUntil(lambda: queue.runs[0].state is RunState.FAILED, timeout=60_000)
    assert "scene.tif" in queue.runs[0].error
    assert len(list_unfinished()) == 1


@pytest.mark.parametrize("is_unloaded", [False, True])
def test_nothing_is_asked_when_all_is_finished_or_the_plugin_is_gone(provider, bar, queue, qtbot, is_unloaded, request):
    if is_unloaded:
        request.getfixturevalue("interrupted")
    offer = UnfinishedJobsOffer(bar, queue)
    offer.start()
    if is_unloaded:
        offer.close()
    qtbot.wait(300)
    assert bar.currentItem() is None
