"""A tour through the plugin, as the tutorial describes it, that takes the pictures of the guide.

QGIS runs it (--code). UNETMAMBA_SHOTS names the folder for the pictures, UNETMAMBA_VILLAGE one for the data. A file
`done` beside the pictures tells that the tour came to its end.
"""

from __future__ import annotations

import os
import shutil
import time
import traceback
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path

import numpy as np
import processing
from osgeo import gdal
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import QObject, QPoint, Qt, QTimer, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDockWidget,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QWidget,
)
from qgis.utils import iface

from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.gui.finetune.runs_view import ResultView, TrainingView

SHOTS, VILLAGE = Path(os.environ["UNETMAMBA_SHOTS"]), Path(os.environ["UNETMAMBA_VILLAGE"])
SCENE, TRUTH = VILLAGE / "ohio_village.tif", VILLAGE / "ohio_village_labels.tif"
CLASSES = {0: "background", 1: "building", 2: "road", 3: "bare land", 4: "forest"}
"""Code in the labels of the demo -> its name; there is no water in the village."""
SQUARES, SIDES_PX = 10, (15, 11, 8, 6, 4)
"""So many of each class are drawn, of the first size of which there are enough."""
WAIT_S = 1800

Step = Callable[[], bool]
"""Whether the tour may go on."""


def tour() -> Iterator[Step]:
    image = start()
    yield from drawn()
    yield from segment(image)
    land_cover, confidence = (layer_named(f"{title} ({image.name()})") for title in ("Land cover", "Confidence"))
    yield from look(land_cover, confidence)
    yield from teach(image)
    yield from label_next(land_cover, confidence)
    yield from assess(land_cover)
    yield from look_after()


def segment(image: QgsRasterLayer) -> Iterator[Step]:
    dialog = open_window("segment", "unetmamba-segment-dialog")
    press(dialog, "Confidence")
    press(dialog, "Report")
    yield lambda: "Takes about" in texts(dialog)
    press(dialog, "Preview")
    yield lambda: "On the map until" in texts(dialog)
    yield from shot("segment-setup", dialog)
    press(dialog, "Run")
    yield lambda: "Finished." in texts(dialog)
    yield from shot("segment-result", dialog)
    dialog.close()


def look(land_cover: QgsRasterLayer, confidence: QgsRasterLayer) -> Iterator[Step]:
    iface.messageBar().clearWidgets()
    show(confidence, False)
    show(land_cover, True)
    iface.mapCanvas().setExtent(land_cover.extent())
    yield from drawn()
    yield from shot("map")
    show(land_cover, False)
    show(confidence, True)
    iface.mapCanvas().setExtent(middle(land_cover, 0.5))
    yield from drawn()
    yield from shot("confidence")
    show(confidence, False)


def teach(image: QgsRasterLayer) -> Iterator[Step]:
    iface.setActiveLayer(image)
    dialog = open_window("teach", "unetmamba-finetune")
    press(dialog, "New Label Layer…")
    question = window("unetmamba-new-label-layer")
    question.findChild(QPlainTextEdit).setPlainText("\n".join(CLASSES.values()))
    yield from shot("new-label-layer", question)
    press(question, "Create and Draw")
    yield lambda: iface.activeLayer() is not image
    labels = iface.activeLayer()
    draw_squares(labels)
    dialog.move(iface.mainWindow().width() - dialog.frameGeometry().width(), 10)
    yield lambda: button(dialog, "Start Training").isEnabled()
    iface.mapCanvas().setExtent(middle(image, 0.35))
    yield from drawn()
    click_canvas((0.220, 0.261), (0.251, 0.286), (0.214, 0.372), (0.184, 0.345))  # corners of a roof
    yield from pause(1)
    yield from shot("teach-setup")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    labels.commitChanges()
    yield lambda: button(dialog, "Start Training").isEnabled()
    press(dialog, "Start Training")
    yield lambda: dialog.findChild(TrainingView).isVisible()
    yield lambda: dialog.findChild(QProgressBar).value() > 700  # of a thousand
    yield from shot("teach-training", dialog)
    yield lambda: dialog.findChild(ResultView).isVisible()
    yield from shot("teach-result", dialog)
    dialog.close()


def label_next(land_cover: QgsRasterLayer, confidence: QgsRasterLayer) -> Iterator[Step]:
    what = {"INPUT": land_cover, "CONFIDENCE": confidence, "COUNT": 12, "OUTPUT": str(VILLAGE / "places.gpkg")}
    processing.runAndLoadResults("unetmamba:labelnext", what)
    iface.mainWindow().findChild(QObject, "unetmamba-label").trigger()
    panel = iface.mainWindow().findChild(QDockWidget, "unetmamba-label-next")
    yield from drawn()
    next(action for action in panel.actions() if action.iconText() == "Go").trigger()
    yield from drawn()
    yield from shot("label-next")
    panel.hide()


def assess(land_cover: QgsRasterLayer) -> Iterator[Step]:
    report = VILLAGE / "accuracy.html"
    what = {"INPUT": land_cover, "REFERENCE_RASTER": str(TRUTH), "REPORT": str(report)}
    processing.run("unetmamba:assessaccuracy", what)
    view = import_module("qgis.PyQt.QtWebKitWidgets").QWebView()  # QGIS with Qt 6 has none
    view.setWindowTitle(report.name)
    view.resize(900, 680)
    view.load(QUrl.fromLocalFile(str(report)))
    view.show()
    yield from pause(3)
    yield from shot("accuracy-report", view)
    view.close()


def look_after() -> Iterator[Step]:
    dialog = open_window("weights", "unetmamba-weights-library")
    yield from pause(1)
    yield from shot("weights-library", dialog)
    dialog.close()
    os.environ.pop("UNETMAMBA_ENGINE_PYTHON")  # as on a computer that has no engine yet
    dialog = open_window("engine", "unetmamba-engine")
    yield lambda: "Looking at this computer" not in texts(dialog)
    yield from pause(1)
    yield from shot("engine", dialog)
    dialog.close()


def start() -> QgsRasterLayer:
    """A copy of the demo, and no more panels than needed."""
    VILLAGE.mkdir()
    for path in (SCENE, TRUTH):
        shutil.copyfile(RESOURCES / "demo" / path.name, path)
    shutil.copyfile(RESOURCES / "demo" / f"{TRUTH.name}.aux.xml", f"{TRUTH}.aux.xml")
    iface.mainWindow().showMaximized()
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    return iface.addRasterLayer(str(SCENE))


def draw_squares(layer):
    """Label some ground of each class, far apart, as somebody would who knows it."""
    truth = gdal.Open(str(TRUTH))
    width, height = truth.RasterXSize, truth.RasterYSize
    codes = np.frombuffer(truth.ReadRaster(), np.uint8).reshape(height, width)
    x0, dx, _, y0, _, dy = truth.GetGeoTransform()
    features = []
    for code, name in CLASSES.items():
        for row, column, side in squares(codes == code):
            feature = QgsFeature(layer.fields())
            feature["class"] = name
            corner = QgsPointXY(x0 + dx * column, y0 + dy * row)
            opposite = QgsPointXY(corner.x() + dx * side, corner.y() + dy * side)
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(corner, opposite)))
            features.append(feature)
    layer.addFeatures(features)


def squares(is_class: np.ndarray) -> list[tuple[int, int, int]]:
    """Row, column and side of squares that lie in the class altogether, each as far as can be from the others."""
    sums = np.pad(is_class.astype(np.int64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    for side in SIDES_PX:
        inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side] + sums[:-side, :-side]
        rows, columns = np.nonzero(inside == side * side)
        if len(rows) < SQUARES:
            continue
        distance = np.full(len(rows), np.inf)
        chosen = [0]
        while len(chosen) < SQUARES:
            last = chosen[-1]
            distance = np.minimum(distance, np.hypot(rows - rows[last], columns - columns[last]))
            chosen.append(int(distance.argmax()))
        if distance.max() > 3 * side or side == SIDES_PX[-1]:
            return [(int(rows[i]), int(columns[i]), side) for i in chosen]
    return []


def middle(layer: QgsRasterLayer, share: float) -> QgsRectangle:
    """So much of its width and height."""
    extent = layer.extent()
    extent.scale(share)
    return extent


def layer_named(name: str) -> QgsRasterLayer:
    (layer,) = QgsProject.instance().mapLayersByName(name)
    return layer


def show(layer: QgsRasterLayer, on: bool):
    """In the map, and its legend in the panel."""
    item = QgsProject.instance().layerTreeRoot().findLayer(layer)
    item.setItemVisibilityChecked(on)
    item.setExpanded(on)


def open_window(action: str, name: str) -> QWidget:
    """Choose an entry of the menu -> the window of that name."""
    iface.mainWindow().findChild(QObject, f"unetmamba-{action}").trigger()
    return window(name)


def window(name: str) -> QWidget:
    return next(w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())


def button(widget: QWidget, title: str) -> QAbstractButton:
    buttons = widget.findChildren(QAbstractButton)
    return next(b for b in buttons if b.text().replace("&", "") == title)


def press(widget: QWidget, title: str):
    button(widget, title).click()


def click_canvas(*places: tuple[float, float]):
    """Click at shares of the canvas's width and height."""
    canvas = iface.mapCanvas()
    for x, y in places:
        place = QPoint(int(x * canvas.width()), int(y * canvas.height()))
        QTest.mouseMove(canvas.viewport(), place)
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


def texts(widget: QWidget) -> str:
    """All that its visible labels say."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def pause(seconds: float) -> Iterator[Step]:
    end = time.monotonic() + seconds
    yield lambda: time.monotonic() > end


def drawn() -> Iterator[Step]:
    """Until the map is drawn and stands still."""
    yield from pause(1)
    iface.mapCanvas().refresh()
    yield from pause(0.5)
    yield lambda: not iface.mapCanvas().isDrawing()
    yield from pause(1)


def shot(name: str, widget: QWidget | None = None) -> Iterator[Step]:
    """A picture of the screen, or of a window on it with its frame."""
    yield from pause(0.7)
    picture = QgsApplication.primaryScreen().grabWindow(0)
    if widget is not None:
        picture = picture.copy(widget.window().frameGeometry())
    picture.save(str(SHOTS / f"{name}.png"))


def go(steps: Iterator[Step]):
    """Take one step after another, without stopping QGIS in between."""
    try:
        condition, end = next(steps), time.monotonic() + WAIT_S
    except StopIteration:
        (SHOTS / "done").touch()
        quit_qgis()
        return
    except Exception:
        fail()
        return

    def poll():
        try:
            if condition():
                go(steps)
            elif time.monotonic() > end:
                raise TimeoutError("The tour waited in vain.")
            else:
                QTimer.singleShot(100, poll)
        except Exception:
            fail()

    poll()


def fail():
    traceback.print_exc()
    QgsApplication.primaryScreen().grabWindow(0).save(str(SHOTS / "failed.png"))
    quit_qgis()


def quit_qgis():
    QgsProject.instance().clear()
    QgsApplication.exit()


QTimer.singleShot(500, lambda: go(tour()))
