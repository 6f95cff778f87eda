"""The panel Label Next."""

from __future__ import annotations

from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import Qt

from ...translation import translate
from ..help import show_help
from .desktop import Desktop
from .presenter import LabelNextPresenter
from .view import LabelNextView


class LabelNextPanel(QgsDockWidget):
    """Stands beside the map."""

    def __init__(self, iface: QgisInterface):
        super().__init__(translate("UNetMamba", "Label Next"), iface.mainWindow())
        self.setObjectName("unetmamba-label-next")  # QGIS remembers its place by it
        self._iface = iface
        view = LabelNextView()
        view.help_requested.connect(lambda: show_help("label-next"))
        self.setWidget(view)
        self._desktop = Desktop(iface)
        self._desktop.add_shortcuts(self, view.shortcuts)
        self._presenter = LabelNextPresenter(view, self._desktop)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self)

    def tear_down(self):
        """Take it out of the window, with all that belongs to it."""
        self._presenter.close()
        self._desktop.close()
        self._iface.removeDockWidget(self)
        self.deleteLater()
