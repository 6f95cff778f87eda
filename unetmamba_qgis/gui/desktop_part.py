"""What the plugin adds to QGIS's main window: menu, toolbar, dialogs, and the offer to go on with unfinished maps."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.gui import QgisInterface
from qgis.PyQt.QtGui import QIcon

from ..engine.paths import RESOURCES
from ..jobs.fine_tuning import FineTuningQueue
from ..translation import translate
from .algorithm_dialog import show_algorithm
from .finetune.desktop import Desktop
from .finetune.dialog import FineTuneDialog
from .label_next.panel import LabelNextPanel
from .unfinished_jobs import UnfinishedJobsOffer

_MENU = "UNetMamba"


class DesktopPart:
    """Adds all of it at once; `close` takes all of it back."""

    def __init__(self, iface: QgisInterface):
        self._iface = iface
        self._fine_tunings = FineTuningQueue()
        self._fine_tune_dialog: FineTuneDialog | None = None
        self._label_next: LabelNextPanel | None = None
        self._toolbar = iface.addToolBar("UNetMamba")
        self._toolbar.setObjectName("UNetMambaToolbar")  # QGIS remembers its place by it
        self._actions = [
            self._add("segment", translate("UNetMamba", "Segment Land Cover…"), "unetmamba:segmentlandcover"),
            self._add("teach", translate("UNetMamba", "Teach Your Own Classes…"), self._teach),
            self._add("label", translate("UNetMamba", "Label Next"), self._show_label_next),
            self._add("assess", translate("UNetMamba", "Assess Accuracy…"), "unetmamba:assessaccuracy"),
        ]
        self._offer = UnfinishedJobsOffer(iface.messageBar())
        self._offer.start()

    def close(self):
        self._offer.close()
        for action in self._actions:
            self._iface.removePluginRasterMenu(_MENU, action)
        self._toolbar.setParent(None)
        self._toolbar.deleteLater()
        if self._fine_tune_dialog is not None:
            self._fine_tune_dialog.tear_down()
        if self._label_next is not None:
            self._label_next.tear_down()
        self._fine_tunings.close()

    def _add(self, icon: str, title: str, what: str | Callable[[], None]):
        """what: the id of an algorithm whose dialog is opened, or what is to be done."""
        item = self._toolbar.addAction(QIcon(str(RESOURCES / "icons" / f"{icon}.svg")), title)
        item.setObjectName(f"unetmamba-{icon}")
        action = partial(show_algorithm, what, {}) if isinstance(what, str) else what
        item.triggered.connect(lambda _checked: action())
        self._iface.addPluginToRasterMenu(_MENU, item)
        return item

    def _teach(self):
        if self._fine_tune_dialog is None:
            desktop = Desktop(self._iface)
            self._fine_tune_dialog = FineTuneDialog(self._fine_tunings, desktop, self._iface.mainWindow())
        self._fine_tune_dialog.show()
        self._fine_tune_dialog.raise_()
        self._fine_tune_dialog.activateWindow()

    def _show_label_next(self):
        if self._label_next is None:
            self._label_next = LabelNextPanel(self._iface)
        self._label_next.setUserVisible(True)
