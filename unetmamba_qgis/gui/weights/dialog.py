"""The library of weights: its pages, and what connects them."""

from __future__ import annotations

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from ...engine.weights.user_library import sweep
from ...jobs.user_library_work import LibraryWork
from ...translation import translate
from ..help import show_help
from .catalogue_presenter import CataloguePresenter
from .catalogue_view import CatalogueView
from .import_view import ImportView
from .name_view import NameView
from .user_library_presenter import LibraryPresenter
from .user_library_view import LibraryView


class WeightsLibraryDialog(QDialog):
    """Stays open beside QGIS's window; closing it stops what it is at, and keeps what a download has fetched."""

    weightsChanged = pyqtSignal()
    """There are other weights in the library, or other ones are the default."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.setObjectName("unetmamba-weights-library")
        self.setWindowTitle(translate("UNetMamba", "Weights Library"))
        library, catalogue = LibraryView(), CatalogueView()
        tabs = QTabWidget()
        tabs.addTab(library, translate("UNetMamba", "Library"))
        tabs.addTab(catalogue, translate("UNetMamba", "Download"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close | QDialogButtonBox.StandardButton.Help)
        buttons.rejected.connect(self.reject)
        buttons.helpRequested.connect(lambda: show_help("weights"))
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        unit = self.fontMetrics().height()
        room = self.screen().availableGeometry().size()
        self.resize(min(56 * unit, room.width() * 9 // 10), min(42 * unit, room.height() * 9 // 10))
        QgsGui.enableAutoGeometryRestore(self)

        self._work, self._download_work = LibraryWork(), LibraryWork()
        self._library = LibraryPresenter(library, NameView(self), ImportView(self), self._work)
        self._catalogue = CataloguePresenter(catalogue, self._download_work)
        self._library.changed.connect(self.weightsChanged)
        self._library.changed.connect(self._catalogue.weights_changed)
        self._catalogue.added.connect(self._library.renew)
        self._catalogue.added.connect(lambda _name: self.weightsChanged.emit())
        library.engine_requested.connect(self._show_engine)
        sweep()

    def showEvent(self, event):
        self._library.renew()
        self._catalogue.fill()
        super().showEvent(event)

    def done(self, result):
        self._work.cancel()
        self._catalogue.cancel()
        super().done(result)

    def tear_down(self):
        """Stop all that goes on behind the dialog; it cannot be used any more."""
        self._catalogue.cancel()
        self._work.close()
        self._download_work.close()
        self.close()
        self.deleteLater()

    def _show_engine(self):
        from ..environment.dialog import EnvironmentDialog

        self._engine_dialog = EnvironmentDialog(self)
        self._engine_dialog.show()
