"""The segment dialog: its pages, and what connects them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from ...engine.finetuning.estimate import measure_window_s
from ...jobs.segmenting import SegmentationQueue
from ...jobs.segmenting_outlook import Lookout
from ...jobs.segmenting_preview import Previewer
from ...jobs.speed import SpeedMeter
from ...translation import translate
from .choice import Choices
from .desktop import Desktop
from .preview_presenter import PreviewPresenter
from .runs_presenter import RunsPresenter
from .runs_view import RunsView
from .setup_presenter import SetupPresenter
from .setup_view import SetupView

_WIDTH_LINES, _HEIGHT_LINES = 52, 42
"""On a large screen, in heights of a line: all of the setup is seen without scrolling."""


class SegmentDialog(QDialog):
    """Stays beside QGIS's window, and may be closed while a map is being made."""

    def __init__(
        self,
        queue: SegmentationQueue,
        desktop: Desktop,
        parent: QWidget | None = None,
        measure: Callable[..., float] = measure_window_s,
    ):
        """measure: tells how fast this computer is, in another thread."""
        super().__init__(parent)
        self.setObjectName("unetmamba-segment-dialog")
        self.setWindowTitle(translate("UNetMamba", "Segment Land Cover"))
        setup, runs = SetupView(), RunsView()
        self._pages = {"setup": setup, "runs": runs}
        self._tabs = QTabWidget()
        self._tabs.addTab(setup, translate("UNetMamba", "Setup"))
        self._tabs.addTab(runs, translate("UNetMamba", "Maps"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Help | QDialogButtonBox.StandardButton.Close)
        buttons.helpRequested.connect(lambda: desktop.show_help("segment"))
        buttons.rejected.connect(self.close)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # the enter key is for Run
        layout = QVBoxLayout(self)
        layout.addWidget(self._tabs)
        layout.addWidget(buttons)
        self._take_place()
        QgsGui.enableAutoGeometryRestore(self)

        self._desktop = desktop
        self._meter, self._previewer = SpeedMeter(measure), Previewer()
        choices = Choices(desktop.canvas_extent)
        self._preview = PreviewPresenter(setup, choices, desktop, self._previewer)
        self._runs = RunsPresenter(self, runs, queue, desktop)
        self._setup = SetupPresenter(
            setup, choices, queue, desktop, Lookout(), self._meter, self._preview.changed, self._runs.show
        )
        self._setup.fill()

    def choose(self, image: str, weights: str):
        """Fill in an image, the id of its layer or its path, and weights."""
        setup = self._pages["setup"]
        if QgsProject.instance().mapLayer(image) is not None:
            setup.choose_image(image)
        else:
            setup.add_image_file(image)
        setup.choose_weights(weights)
        self.show_page("setup")

    def tear_down(self):
        """Stop all that goes on behind the dialog; it cannot be used any more."""
        self.close()
        self._setup.close()
        self._runs.close()
        self._previewer.close()
        self._meter.close()
        self._desktop.close()
        self.deleteLater()

    def show_page(self, page: str):
        """Bring "setup" or "runs" to the front."""
        self._tabs.setCurrentWidget(self._pages[page])

    def showEvent(self, event):
        super().showEvent(event)
        if not event.spontaneous():  # else it was only made small
            self._pages["setup"].refresh_weights()
            self._setup.wake()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if not event.spontaneous():  # else it was the user
            QTimer.singleShot(0, self._stay_on_screen)

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._setup.refresh()

    def hideEvent(self, event):
        super().hideEvent(event)
        if not event.spontaneous():
            self._setup.sleep()
            self._preview.hide()
            self._desktop.show_rectangle(None)

    def _take_place(self):
        """Where the dialog is at first: at the right, so that the middle of the map can be seen."""
        screen = self.screen().availableGeometry()
        line = self.fontMetrics().height()
        width = max(self.sizeHint().width(), min(_WIDTH_LINES * line, screen.width() // 2))
        height = min(_HEIGHT_LINES * line, screen.height() * 9 // 10)
        self.resize(width, height)
        self.move(screen.right() - width - line, screen.top() + (screen.height() - height) // 2)

    def _stay_on_screen(self):
        """The dialog has grown: large fonts and long texts may need more room than it was given."""
        room, frame = self.screen().availableGeometry(), self.frameGeometry()
        left = max(room.left(), min(frame.left(), room.right() - frame.width()))
        top = max(room.top(), min(frame.top(), room.bottom() - frame.height()))
        self.move(left, top)
