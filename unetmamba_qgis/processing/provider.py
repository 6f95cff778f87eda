"""The Processing provider `unetmamba`."""

from qgis.core import (
    QgsProcessingModelAlgorithm,
    QgsProcessingParameters,
    QgsProcessingParameterVectorDestination,
    QgsProcessingProvider,
)
from qgis.PyQt.QtGui import QIcon

from ..engine.paths import RESOURCES, engine_version
from ..guide import algorithm_url
from ..layers.network_watch import NetworkWatch
from ..translation import translate
from .assess_accuracy import AssessAccuracyAlgorithm
from .compare_models import CompareModelsAlgorithm
from .export_chips import ExportChipsAlgorithm
from .fine_tune import FineTuneAlgorithm
from .import_weights import ImportWeightsAlgorithm
from .label_next import LabelNextAlgorithm
from .land_cover_change import LandCoverChangeAlgorithm
from .segment_land_cover import SegmentLandCoverAlgorithm
from .weights_parameter import show_weights_widget

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
        return ["tif"]  # rasters are published as GeoTIFF only

    def defaultVectorFileExtension(self, hasGeometry=True):
        return "gpkg"  # whatever the user prefers: polygons are published as GeoPackage only

    def isSupportedOutputValue(self, outputValue, parameter, context):
        supported, why = super().isSupportedOutputValue(outputValue, parameter, context)
        if supported and parameter.type() == QgsProcessingParameterVectorDestination.typeName():
            path = QgsProcessingParameters.parameterAsOutputLayer(parameter, outputValue, context)
            if not path.lower().endswith(".gpkg"):
                why = translate("UNetMamba", "Polygons are written as GeoPackage: give them a name that ends in .gpkg.")
                return False, why
        return supported, why

    def loadAlgorithms(self):
        NetworkWatch.set_up()
        self.addAlgorithm(SegmentLandCoverAlgorithm())
        self.addAlgorithm(LandCoverChangeAlgorithm())
        self.addAlgorithm(AssessAccuracyAlgorithm())
        self.addAlgorithm(CompareModelsAlgorithm())
        self.addAlgorithm(ExportChipsAlgorithm())
        self.addAlgorithm(FineTuneAlgorithm())
        self.addAlgorithm(LabelNextAlgorithm())
        self.addAlgorithm(ImportWeightsAlgorithm())
        for path in sorted((RESOURCES / "models").glob("*.model3")):
            model = QgsProcessingModelAlgorithm()
            if model.fromFile(str(path)):
                for parameter in model.parameterDefinitions():
                    if parameter.name() == "weights":
                        show_weights_widget(parameter)
                model.setHelpContent({**model.helpContent(), "HELP_URL": algorithm_url(model.name())})
                self.addAlgorithm(model)
