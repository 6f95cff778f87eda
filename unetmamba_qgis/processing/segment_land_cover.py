"""Algorithm `unetmamba:segmentlandcover`."""

from html import escape

from qgis.core import (
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..engine.errors import Cancelled, EngineError
from ..engine.raster.source import RasterSource
from ..engine.segmentation.run import SegmentJob, segment
from ..engine.weights.card import read_card
from ..engine.weights.store import STARTER, find_weights, list_weights
from ..environment.settings import engine_python
from ..jobs.feedback import JobFeedback
from ..layers.land_cover import LandCoverStyler, set_post_processor
from ..layers.source import describe_raster
from ..translation import translate
from .algorithm import EngineAlgorithm, engine_errors

DEVICES = ["auto", "cpu", "cuda", "cuda:0", "mps"]


class SegmentLandCoverAlgorithm(EngineAlgorithm):
    """Give every pixel of a raster layer a land cover class."""

    INPUT, WEIGHTS, BANDS, EXTENT, DEVICE, OUTPUT = "INPUT", "WEIGHTS", "BANDS", "EXTENT", "DEVICE", "OUTPUT"

    def name(self):
        return "segmentlandcover"  # permanent, untranslated: models and scripts store it

    def displayName(self):
        return translate("UNetMamba", "Segment land cover")

    def shortDescription(self):
        return translate("UNetMamba", "Gives every pixel of an aerial or satellite image a land cover class.")

    def tags(self):
        tags = translate("UNetMamba", "land cover,land use,classification,segmentation,deep learning,aerial,satellite")
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Makes a land cover map from an aerial or satellite image with a trained UNetMamba network.\n"
            "The map has the grid and the coordinate system of the image. It is there only when it is complete: "
            "a run that fails or is cancelled leaves nothing behind.\n"
            "A network is at its best with images like those it was trained on: the same bands, pixel size and kind of "
            "landscape.",
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, translate("UNetMamba", "Image")),
            help=translate("UNetMamba", "The image to classify. It may be of any size, and is only read."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.WEIGHTS,
                translate("UNetMamba", "Weights"),
                defaultValue=STARTER,
                optional=True,  # QGIS 3.22 does not take the default of a file parameter for a value
                fileFilter=translate("UNetMamba", "UNetMamba weights (*.safetensors);;All files (*)"),
            ),
            help=translate(
                "UNetMamba",
                "What the network has learnt, the classes of the map included: a .safetensors file, or a name in the "
                "library ({names}). If empty, {starter}.",
            ).format(names=escape(", ".join(list_weights() or [STARTER])), starter=STARTER),
        )
        self.add(
            QgsProcessingParameterBand(
                self.BANDS,
                translate("UNetMamba", "Bands"),
                parentLayerParameterName=self.INPUT,
                optional=True,
                allowMultiple=True,
            ),
            help=translate(
                "UNetMamba",
                "One band of the image for each that the weights need, in their order; the starter weights need red, "
                "green and blue. If empty, bands are found by their names or colours, else the first ones are taken.",
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, translate("UNetMamba", "Extent"), optional=True),
            help=translate("UNetMamba", "The part of the image to classify. If empty, all of it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DEVICE, translate("UNetMamba", "Device"), DEVICES, defaultValue="auto", usesStaticStrings=True
            ),
            help=translate(
                "UNetMamba",
                "What computes: cpu is the processor, cuda an NVIDIA and mps an Apple graphics processor. "
                "auto takes a graphics processor if a usable one is there, else the processor.",
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.OUTPUT, translate("UNetMamba", "Land cover")),
            help=translate(
                "UNetMamba",
                "The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. "
                "NoData (255) is where the image has none.",
            ),
        )

    def checkParameterValues(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        source = parameters.get(self.INPUT)
        try:
            if layer is not None:
                describe_raster(layer)
            elif isinstance(source, str):
                RasterSource(source)  # says why not; QGIS calls all that it cannot load "not found"
        except EngineError as error:
            # A message box takes a text for HTML by its first line, so the name of a layer must not stand there.
            return False, "\n".join((translate("UNetMamba", "The image cannot be used."), str(error)))
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        layer = self.parameterAsRasterLayer(parameters, self.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, self.INPUT))
        with engine_errors():
            self._raster = describe_raster(layer)
        self._extent = None
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, layer.crs())
        if not extent.isNull():
            self._extent = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        with engine_errors():
            job = self.segment_job(parameters, context)
            classes = read_card(find_weights(job.weights)).classes
            try:
                result = segment(job, JobFeedback(feedback))
            except Cancelled:
                feedback.pushInfo(translate("UNetMamba", "Cancelled, no map was written."))
                return {}
        self.report(result, classes, feedback)
        self.name_and_style(job.output, classes, context)
        return {self.OUTPUT: job.output}

    def segment_job(self, parameters, context) -> SegmentJob:
        """Raises: EngineError, there is no Python for the engine."""
        return SegmentJob(
            source=self._raster.source,
            bands=tuple(self.parameterAsInts(parameters, self.BANDS, context)) or None,
            weights=self.parameterAsFile(parameters, self.WEIGHTS, context) or STARTER,
            device=self.parameterAsEnumString(parameters, self.DEVICE, context),
            extent=self._extent,
            output=self.parameterAsOutputLayer(parameters, self.OUTPUT, context),
            engine_python=str(engine_python()),
        )

    def report(self, result, classes, feedback):
        """Write to the log what share of the map each class has, and how long the steps took."""
        total = sum(result.class_pixels.values())
        for land_cover in classes:
            share = result.class_pixels.get(land_cover.value, 0) / total if total else 0
            feedback.pushInfo(f"{land_cover.name}: {share:.1%}")
        steps = {
            "check": translate("UNetMamba", "Checking the input"),
            "start": translate("UNetMamba", "Starting the engine"),
            "predict": translate("UNetMamba", "Classifying"),
            "publish": translate("UNetMamba", "Writing the map"),
        }
        for step, seconds in result.seconds.items():
            feedback.pushInfo(f"{steps[step]}: {seconds:.1f} s")

    def name_and_style(self, output, classes, context):
        """Have Processing name the layer after the image, unless a model has named it, and style it."""
        if context.willLoadLayerOnCompletion(output):
            details = context.layerToLoadOnCompletionDetails(output)
            if details.name == self.parameterDefinition(self.OUTPUT).description():
                details.name = translate("UNetMamba", "Land cover ({image})").format(image=self._raster.name)
                details.forceName = True
            set_post_processor(details, LandCoverStyler(classes))
