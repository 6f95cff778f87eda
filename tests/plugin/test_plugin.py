import configparser
import sys
import time
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsDockWidget, QgsRubberBand
from qgis.PyQt.QtCore import QEvent, QSize, QUrl
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QToolBar

import unetmamba_qgis
from tests.plugin.interface import FakeInterface
from unetmamba_qgis.engine.paths import RESOURCES, engine_version
from unetmamba_qgis.gui import help as help_module
from unetmamba_qgis.gui.help import show_help
from unetmamba_qgis.gui.segment.dialog import SegmentDialog
from unetmamba_qgis.jobs.fine_tuning import RunState
from unetmamba_qgis.jobs.segmenting import SegmentationRun

CHECKOUT = Path(__file__).parents[2]
ENTRIES = [
    "Segment Land Cover…", "Teach Your Own Classes…", "Label Next", "Assess Accuracy…", "", "Weights Library…",
    "Engine…", "Help",
]  # fmt: skip
ICONS = sorted((RESOURCES / "icons").glob("*.svg"))


def provider_ids():
    return [provider.id() for provider in QgsApplication.processingRegistry().providers()]


@pytest.mark.parametrize("start", ["initGui", "initProcessing"])
def test_provider_comes_and_goes_with_the_plugin(qgis_processing, start):
    plugin = unetmamba_qgis.classFactory(None)
    getattr(plugin, start)()
    assert provider_ids().count("unetmamba") == 1
    plugin.unload()
    assert "unetmamba" not in provider_ids()


def test_second_copy_of_the_plugin_leaves_the_first_alone(provider):
    plugin = unetmamba_qgis.classFactory(None)
    plugin.initGui()
    plugin.unload()
    assert provider_ids().count("unetmamba") == 1


def test_provider_has_an_icon_and_the_version_of_the_metadata(provider):
    metadata = configparser.ConfigParser()
    metadata.read(CHECKOUT / "metadata.txt", encoding="utf-8")
    assert provider.versionInfo() == engine_version() == metadata["general"]["version"]
    assert not provider.icon().isNull()
    assert (CHECKOUT / metadata["general"]["icon"]).samefile(provider.svgIconPath())


# In QGIS's window


@pytest.fixture
def interface(qgis_processing, qgis_new_project):
    interface = FakeInterface()
    interface.window.show()
    return interface


def settle():
    """As QGIS does between two clicks."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def things_in(interface):
    """All that a plugin may have left behind."""
    return (
        [action.text() for action in interface.raster_menu.actions()],
        interface.window.findChildren(QToolBar),
        interface.window.findChildren(QgsDockWidget),
        interface.window.findChildren(QDialog),
        [item for item in interface.canvas.scene().items() if isinstance(item, QgsRubberBand)],
        interface.options,
        interface.keys,
        [name for name in provider_ids() if name == "unetmamba"],
        QgsApplication.taskManager().activeTasks(),
        interface.bar.items(),
    )


def test_unloading_takes_back_all_that_was_opened_again_and_again(interface):
    settle()
    before = things_in(interface)
    for _ in range(3):
        plugin = unetmamba_qgis.classFactory(interface)
        plugin.initGui()
        assert [action.text() for action in interface.raster_menu.actions()] == ENTRIES
        (toolbar,) = interface.window.findChildren(QToolBar)
        assert toolbar.actions() == interface.raster_menu.actions()
        assert not any(action.icon().isNull() for action in toolbar.actions() if not action.isSeparator())
        assert len(interface.options) == 1
        for title in ("Segment Land Cover…", "Teach Your Own Classes…", "Label Next"):
            for _ in range(2):
                interface.trigger(title)
        settle()
        assert len(interface.window.findChildren(SegmentDialog)) == 1
        plugin.unload()
        settle()
        assert things_in(interface) == before
    QgsProject.instance().clear()  # nobody listens any more


def test_unloading_ends_a_map_that_is_being_made(interface, make_raster, weights, tmp_path, qtbot):
    plugin = unetmamba_qgis.classFactory(interface)
    plugin.initGui()
    queue = plugin._desktop_part._segmentations
    parameters = {"INPUT": make_raster(width=3000, height=1500), "WEIGHTS": weights, "DEVICE": "cpu"}
    runs = [SegmentationRun("scene", {**parameters, "OUTPUT": str(tmp_path / f"{n}.tif")}) for n in range(2)]
    for run in runs:
        queue.begin(run)
    qtbot.waitUntil(lambda: runs[0].fraction > 0.05, timeout=180_000)
    started = time.monotonic()
    plugin.unload()
    assert time.monotonic() - started < 5
    settle()
    assert QgsApplication.taskManager().activeTasks() == []
    assert not any((tmp_path / f"{n}.tif").exists() for n in range(2))
    children = "".join(path.read_text() for path in Path("/proc/self/task").glob("*/children")).split()
    if sys.platform == "linux":
        assert not any(b"worker" in Path(f"/proc/{child}/cmdline").read_bytes() for child in children)


def test_the_end_of_a_map_is_told_in_plain_text(interface, scene, weights, tmp_path, qtbot):
    plugin = unetmamba_qgis.classFactory(interface)
    plugin.initGui()
    queue = plugin._desktop_part._segmentations
    parameters = {"WEIGHTS": weights, "DEVICE": "cpu", "OUTPUT": str(tmp_path / "map.tif")}
    for image in (scene, str(tmp_path / "<img src=x>.tif")):
        run = SegmentationRun("Ohio <img src=x>", {**parameters, "INPUT": image})
        queue.begin(run)
        qtbot.waitUntil(lambda run=run: not run.state.is_active, timeout=180_000)
    assert [run.state for run in queue.runs] == [RunState.FINISHED, RunState.FAILED]
    texts = [item.text() for item in interface.bar.items()]
    assert len(texts) == 2 and all("Ohio &lt;img src=x&gt;" in text and "<img" not in text for text in texts)
    plugin.unload()
    settle()


def test_assessing_opens_the_dialog_of_the_algorithm(interface, monkeypatch):
    opened = []
    monkeypatch.setattr("unetmamba_qgis.gui.desktop_part.show_algorithm", lambda *values: opened.append(values))
    plugin = unetmamba_qgis.classFactory(interface)
    plugin.initGui()
    interface.trigger("Assess Accuracy…")
    plugin.unload()
    settle()
    assert opened == [("unetmamba:assessaccuracy", {})]


# Help


def test_help_opens_the_page_that_comes_with_the_plugin(qgis_app, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr("unetmamba_qgis.guide.ROOT", tmp_path)
    monkeypatch.setattr(help_module.QDesktopServices, "openUrl", opened.append)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "segment.html").write_text("<h1>Segment</h1>")
    show_help("segment")
    assert opened == [QUrl.fromLocalFile(str(tmp_path / "docs" / "segment.html"))]


def test_help_that_is_not_there_is_told_without_stopping_anything(qgis_app, tmp_path, monkeypatch):
    monkeypatch.setattr("unetmamba_qgis.guide.ROOT", tmp_path / "<b>x")
    show_help("segment")  # does not wait for an answer
    (box,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox) and each.isVisible())
    assert any("<b>x" in label.text() for label in box.findChildren(QLabel))
    box.close()
    settle()


# Icons


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("side", [16, 24, 32])
@pytest.mark.parametrize("ground", ["#f0f0f0", "#2b2b2b"], ids=["light", "dark"])
def test_icons_are_seen_on_light_and_dark_ground(qgis_app, path, side, ground):
    """By the contrast that W3C wants of graphics, 3:1, so much of the area that there is a shape."""
    picture = QPixmap(side, side)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    painter.drawPixmap(0, 0, QIcon(str(path)).pixmap(QSize(side, side)))
    painter.end()
    image = picture.toImage()
    colors = [image.pixelColor(x, y) for x in range(side) for y in range(side)]
    behind = luminance(QColor(ground))
    seen = [c for c in colors if contrast(luminance(c), behind) >= 3]
    assert len(seen) >= 0.12 * side * side


def luminance(color):
    """WCAG 2.2, relative luminance."""
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3])
    return sum(share * part for share, part in zip((0.2126, 0.7152, 0.0722), parts))


def contrast(one, other):
    """WCAG 2.2, contrast ratio."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
