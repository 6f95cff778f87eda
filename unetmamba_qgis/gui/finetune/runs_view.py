"""The pages of the fine-tune dialog that show a run while it learns, and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...translation import translate
from ..widgets.class_picture import PictureView, picture_of_classes, picture_of_image
from ..widgets.class_row import ClassRow
from ..widgets.class_table import ClassTable, swatch
from ..widgets.curve_plot import CurvePlot
from ..widgets.message import Message
from ..widgets.message_label import MessageLabel
from ..widgets.run_widgets import RunChooser, RunControls, RunLog

_LOSS_COLOR, _SCORE_COLOR = "#d9822b", "#2b8cbe"
"""Both are seen on light and on dark ground, and told apart without red and green."""


class TrainingView(QWidget):
    """Widgets only: how a run goes, and the buttons to steer it."""

    run_chosen = pyqtSignal(int)
    """Its place in the list."""
    pause_requested = pyqtSignal()
    continue_requested = pyqtSignal()
    cancel_requested = pyqtSignal()
    resume_requested = pyqtSignal()
    discard_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._runs = RunChooser(translate("UNetMamba", "Training runs"))
        self._runs.activated.connect(self.run_chosen)
        self._message = MessageLabel()
        self._controls = RunControls(translate("UNetMamba", "Progress of the training"), self._buttons())
        self._losses = CurvePlot(translate("UNetMamba", "Loss (lower is better)"), _LOSS_COLOR)
        self._scores = CurvePlot(translate("UNetMamba", "Mean IoU (higher is better)"), _SCORE_COLOR, top=1.0)
        self._image = PictureView(translate("UNetMamba", "Image"))
        self._reference = PictureView(translate("UNetMamba", "Your polygons"))
        self._prediction = PictureView(translate("UNetMamba", "What it sees now"))
        self._log = RunLog(3)

        layout = QVBoxLayout(self)
        layout.addWidget(self._runs)
        layout.addWidget(self._message)
        layout.addWidget(self._controls)
        layout.addLayout(_side_by_side(self._losses, self._scores), 4)
        pictures = _side_by_side(self._image, self._reference, self._prediction)
        pictures.addWidget(self._legend())
        layout.addLayout(pictures, 3)
        layout.addWidget(self._log, 2)

    def show_runs(self, titles: Sequence[str], current: int):
        self._runs.show_runs(titles, current)

    def show_state(self, message: Message, fraction: float, buttons: Collection[str]):
        """buttons: names of those that make sense now."""
        self._message.show_message(message)
        self._controls.show_state(fraction, buttons)

    def show_curves(self, losses: Sequence[tuple[int, float]], scores: Sequence[tuple[int, float]]):
        steps = max((step for step, _ in (*losses[-1:], *scores[-1:])), default=0)
        self._losses.show_points(losses, steps)
        self._scores.show_points(scores, steps)

    def show_classes(self, classes: Sequence[tuple[str, str]]):
        """Name and colour of each."""
        self._classes.clear()
        for name, color in classes:
            self._classes.addItem(QListWidgetItem(swatch(color), name))
        most = 12 * self.fontMetrics().height()
        self._classes.setFixedWidth(min(self._classes.sizeHintForColumn(0) + 8, most) if classes else 0)

    def show_pictures(self, image: np.ndarray | None, reference: np.ndarray, prediction: np.ndarray, colors):
        """The image (H, W, 3) uint8, and places of classes among the colours (H, W); no image, no pictures."""
        if image is None:
            pictures = (None, None, None)
        else:
            labelled = (picture_of_classes(indices, colors) for indices in (reference, prediction))
            pictures = (picture_of_image(image), *labelled)
        for view, picture in zip((self._image, self._reference, self._prediction), pictures):
            view.show_picture(picture)

    def show_log(self, lines: Sequence[str]):
        self._log.show_lines(lines)

    def _buttons(self):
        return (
            ("pause", translate("UNetMamba", "&Pause"), "/temporal_navigation/pause.svg", self.pause_requested),
            ("continue", translate("UNetMamba", "&Continue"), "/mActionStart.svg", self.continue_requested),
            ("cancel", translate("UNetMamba", "C&ancel"), "/mTaskCancel.svg", self.cancel_requested),
            ("resume", translate("UNetMamba", "&Go On"), "/mActionStart.svg", self.resume_requested),
            ("retry", translate("UNetMamba", "&Try Again"), "/mActionStart.svg", self.resume_requested),
            ("discard", translate("UNetMamba", "&Discard"), "/mActionDeleteSelected.svg", self.discard_requested),
        )

    def _legend(self) -> QListWidget:
        self._classes = QListWidget()
        self._classes.setAccessibleName(translate("UNetMamba", "Colours of the classes"))
        self._classes.setFrameShape(QFrame.Shape.NoFrame)
        self._classes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self._classes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._classes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._classes.viewport().setAutoFillBackground(False)
        return self._classes


class ResultView(QWidget):
    """Widgets only: the scores of a run, and what can be done with its weights."""

    report_requested = pyqtSignal()
    use_requested = pyqtSignal()
    segment_requested = pyqtSignal()

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self._headline = QLabel()
        self._headline.setTextFormat(Qt.TextFormat.PlainText)
        self._headline.setWordWrap(True)
        font = self._headline.font()
        font.setPointSizeF(1.3 * font.pointSizeF())
        self._headline.setFont(font)
        self._about = QLabel()
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self._about.setWordWrap(True)
        self._about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._scores = ClassTable(
            [
                translate("UNetMamba", "Class"),
                translate("UNetMamba", "IoU"),
                translate("UNetMamba", "F1"),
                translate("UNetMamba", "Precision"),
                translate("UNetMamba", "Recall"),
            ]
        )
        self._scores.setAccessibleName(translate("UNetMamba", "Scores of the classes"))
        self._message = MessageLabel()

        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(self._scores)
        layout.addWidget(self._about)
        layout.addStretch()
        layout.addWidget(self._message)
        layout.addLayout(self._actions())

    def show_result(self, headline: str, scores: Sequence[ClassRow], about: str):
        self._headline.setText(headline)
        self._scores.show_rows(scores)
        self._about.setText(about)

    def show_message(self, message: Message):
        self._message.show_message(message)

    def show_actions(self, report: bool, use: bool):
        """What there is to do: a report to open, weights that are not in use yet."""
        self._report.setEnabled(report)
        self._use.setEnabled(use)

    def _actions(self) -> QHBoxLayout:
        self._report = QPushButton(translate("UNetMamba", "Open &Report"))
        self._use = QPushButton(translate("UNetMamba", "&Use These Weights"))
        self._use.setToolTip(translate("UNetMamba", "Segment land cover will suggest them."))
        segment = QPushButton(translate("UNetMamba", "&Segment This Image…"))
        row = QHBoxLayout()
        row.addStretch()
        for button, signal in (
            (self._report, self.report_requested),
            (self._use, self.use_requested),
            (segment, self.segment_requested),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        return row


def _side_by_side(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget, 1)
    return row
