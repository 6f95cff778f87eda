"""The plugin as QGIS sees it: it adds the Processing provider, menu and toolbar, and takes them away again."""

import gc

from qgis.core import QgsApplication

from .engine.worker.warm import close_idle
from .processing.provider import UNetMambaProvider
from .translation import Translation


class UNetMambaPlugin:
    """Loaded by the desktop (`initGui`) and by qgis_process (`initProcessing` alone, and `iface` is None)."""

    def __init__(self, iface):
        self._iface = iface
        self._provider = None
        self._desktop_part = None
        self._translation = Translation()
        self._translation.install()

    def initProcessing(self):
        provider = UNetMambaProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # else QGIS has deleted it: the id is taken
            self._provider = provider
            provider.refreshAlgorithms()  # models find their steps in the registry

    def initGui(self):
        self.initProcessing()
        if self._iface is not None and self._provider is not None:
            from .gui.desktop_part import DesktopPart  # qgis_process has no use for widgets

            self._desktop_part = DesktopPart(self._iface)

    def unload(self):
        if self._desktop_part is not None:
            self._desktop_part.close()
            self._desktop_part = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        self._translation.remove()
        close_idle()
        gc.collect()  # errors may keep rasters open in cycles, and QGIS shuts GDAL down before it ends Python
