"""The plugin as QGIS sees it: it adds the Processing provider, and takes it away again."""

from qgis.core import QgsApplication

from .processing.provider import UNetMambaProvider


class UNetMambaPlugin:
    """Loaded by the desktop (`initGui`) and by qgis_process (`initProcessing` alone, and `iface` is None)."""

    def __init__(self, iface):
        self._iface = iface
        self._provider = None

    def initProcessing(self):
        provider = UNetMambaProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # else QGIS has deleted it: the id is taken
            self._provider = provider

    def initGui(self):
        self.initProcessing()

    def unload(self):
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
