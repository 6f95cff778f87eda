"""The Processing provider `unetmamba`."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..engine.paths import RESOURCES, engine_version
from .segment_land_cover import SegmentLandCoverAlgorithm

ICON = str(RESOURCES / "icons" / "unetmamba.svg")


class UNetMambaProvider(QgsProcessingProvider):
    """All algorithms of the plugin."""

    def id(self):
        return "unetmamba"  # permanent, untranslated: models and scripts store it

    def name(self):
        return "UNetMamba"

    def versionInfo(self):
        return engine_version()

    def icon(self):
        return QIcon(ICON)

    def svgIconPath(self):
        return ICON

    def supportedOutputRasterLayerExtensions(self):
        return ["tif"]  # a class raster is published as GeoTIFF only

    def loadAlgorithms(self):
        self.addAlgorithm(SegmentLandCoverAlgorithm())
