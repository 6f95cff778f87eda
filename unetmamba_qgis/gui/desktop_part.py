"""What the plugin adds to QGIS's main window: menu, toolbar, options page, windows, and the offer of unfinished maps.

Windows are imported when they are asked for first: QGIS starts sooner, and one that fails takes no other with it.
"""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..engine.paths import RESOURCES
from ..jobs.fine_tuning import FineTuningQueue, RunState
from ..jobs.segmenting import SegmentationQueue, SegmentationRun
from ..translation import translate
from .algorithm_dialog import show_algorithm
from .help import show_help
from .options import OptionsFactory
from .unfinished_jobs import UnfinishedJobsOffer
from .widgets.weights_parameter import register_weights_widget, unregister_weights_widget

_MENU = "UNetMamba"


class DesktopPart:
    """Adds all of it at once; `close` takes all of it back."""

    def __init__(self, iface: QgisInterface):
        register_weights_widget()
        self._iface = iface
        self._windows: dict[str, QWidget] = {}
        """Those that were asked for so far."""
        self._fine_tunings: FineTuningQueue | None = None
        self._segmentations = SegmentationQueue()
        self._segmentations.ended.connect(self._tell)
        self._toolbar = iface.addToolBar("UNetMamba")
        self._toolbar.setObjectName("UNetMambaToolbar")  # QGIS remembers its place by it
        self._actions = [
            self._add("segment", translate("UNetMamba", "Segment Land Cover…"), self._show_segment),
            self._add("teach", translate("UNetMamba", "Teach Your Own Classes…"), self._show_teach),
            self._add("label", translate("UNetMamba", "Label Next"), self._show_label_next),
            self._add("assess", translate("UNetMamba", "Assess Accuracy…"), self._show_assess),
            self._add_separator(),
            self._add("weights", translate("UNetMamba", "Weights Library…"), self._show_weights),
            self._add("engine", translate("UNetMamba", "Engine…"), self._show_engine),
            self._add("help", translate("UNetMamba", "Help"), lambda: show_help("index")),
        ]
        self._options = OptionsFactory()
        iface.registerOptionsWidgetFactory(self._options)
        self._offer = UnfinishedJobsOffer(iface.messageBar(), self._segmentations)
        self._offer.start()

    def close(self):
        self._offer.close()
        self._iface.unregisterOptionsWidgetFactory(self._options)
        for action in self._actions:
            self._iface.removePluginRasterMenu(_MENU, action)
        self._toolbar.setParent(None)
        self._toolbar.deleteLater()
        for window in self._windows.values():
            window.tear_down()
        self._segmentations.ended.disconnect(self._tell)
        self._segmentations.close()
        if self._fine_tunings is not None:
            self._fine_tunings.close()
        unregister_weights_widget()

    def _add(self, icon: str, title: str, do: Callable[[], None]):
        item = self._toolbar.addAction(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), title)
        item.setObjectName(f"unetmamba-{icon}")
        item.triggered.connect(lambda _checked: do())
        self._iface.addPluginToRasterMenu(_MENU, item)
        return item

    def _add_separator(self):
        item = self._toolbar.addSeparator()
        self._iface.addPluginToRasterMenu(_MENU, item)
        return item

    def _show(self, name: str, make: Callable[[], QWidget]):
        """Bring a window to the front, the one that was made for the first call."""
        if name not in self._windows:
            self._windows[name] = make()
        window = self._windows[name]
        window.show()
        window.raise_()
        window.activateWindow()

    def _show_segment(self):
        from .segment.desktop import Desktop
        from .segment.dialog import SegmentDialog

        def make():
            desktop = Desktop(self._iface, self._show_engine)
            return SegmentDialog(self._segmentations, desktop, self._iface.mainWindow())

        self._show("segment", make)

    def _segment(self, image: str, weights: str):
        self._show_segment()
        self._windows["segment"].choose(image, weights)

    def _show_teach(self):
        from .finetune.desktop import Desktop
        from .finetune.dialog import FineTuneDialog

        if self._fine_tunings is None:
            self._fine_tunings = FineTuningQueue()
        desktop = Desktop(self._iface, self._segment, self._show_engine)
        self._show("teach", lambda: FineTuneDialog(self._fine_tunings, desktop, self._iface.mainWindow()))

    def _show_label_next(self):
        from .label_next.panel import LabelNextPanel

        self._show("label", lambda: LabelNextPanel(self._iface))
        self._windows["label"].setUserVisible(True)

    def _show_assess(self):
        show_algorithm("unetmamba:assessaccuracy", {})

    def _show_weights(self):
        from .weights.dialog import WeightsLibraryDialog

        self._show("weights", lambda: WeightsLibraryDialog(self._iface.mainWindow()))

    def _show_engine(self):
        from .environment.dialog import EnvironmentDialog

        self._show("engine", lambda: EnvironmentDialog(self._iface.mainWindow()))

    def _tell(self, run: SegmentationRun):
        """What came of a land cover map, whether its dialog is open or not."""
        bar = self._iface.messageBar()
        if run.state is RunState.FINISHED:
            text = translate("UNetMamba", "The land cover map of {name} is finished.").format(name=run.name)
            bar.pushSuccess("UNetMamba", escape(text))  # the bar takes it for HTML
        elif run.state is RunState.FAILED:
            text = translate("UNetMamba", "No land cover map of {name}: {why}").format(name=run.name, why=run.error)
            bar.pushCritical("UNetMamba", escape(text))
