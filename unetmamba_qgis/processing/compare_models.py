"""Algorithm `unetmamba:comparemodels`."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..engine.accuracy.sections import percent
from ..engine.comparison.job import CompareJob, Comparison
from ..engine.comparison.run import compare
from ..engine.errors import Cancelled
from ..engine.segmentation.tta import OFFERED
from ..engine.weights.store import STARTER, list_weights
from ..environment.devices import remember_devices
from ..environment.settings import engine_python
from ..jobs.feedback import JobFeedback
from ..layers.polygons import write_polygons
from ..layers.tables import Column, make_fields, write_rows
from ..translation import translate
from .algorithm import EngineAlgorithm, engine_errors
from .reference_parameters import ReferenceInputs, declare_reference, raster_of, reference_problem
from .segment_parameters import DEVICE, declare_device

_COLUMNS = {
    "name": Column.TEXT,
    "model": Column.TEXT,
    "map": Column.TEXT,
    "overall_accuracy": Column.NUMBER,
    "mean_iou": Column.NUMBER,
    "mean_f1": Column.NUMBER,
    "seconds": Column.NUMBER,
    "mpx_per_s": Column.NUMBER,
}


class CompareModelsAlgorithm(EngineAlgorithm):
    """Map a raster with several weights and compare the maps."""

    # Permanent, untranslated: models and scripts store them.
    INPUT, WEIGHTS, FILES, BANDS, EXTENT, MASK = "INPUT", "WEIGHTS", "FILES", "BANDS", "EXTENT", "MASK"
    WITHOUT_LAST, TTA = "WITHOUT_LAST", "TTA"
    OUTPUT, REPORT, TABLE, UNANIMOUS = "OUTPUT", "REPORT", "TABLE", "UNANIMOUS"

    def name(self):
        return "comparemodels"

    def displayName(self):
        return translate("UNetMamba", "Compare models")

    def shortDescription(self):
        return translate(
            "UNetMamba", "Maps an image with several weights, and tells which ones are better, and faster."
        )

    def tags(self):
        tags = translate(
            "UNetMamba", "comparison,benchmark,models,weights,agreement,accuracy,speed,land cover,segmentation"
        )
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Makes a land cover map of the same image with each of several weights, and writes one report: the maps, "
            "how far they agree, how long each took and, with a reference, how good each is.\n"
            "Where maps differ, labels would help most. Where all agree they may still be wrong.\n"
            "The maps are there only when all are complete. A run that fails or is cancelled goes on where it was when "
            "it is run again.",
        )

    def initAlgorithm(self, configuration=None):
        self._declare_image()
        declare_reference(self)
        self.add(
            QgsProcessingParameterBoolean(
                self.WITHOUT_LAST, translate("UNetMamba", "Means without the last class"), False
            ),
            help=translate(
                "UNetMamba",
                "Leaves the class with the greatest code out of mean IoU and mean F1, as papers do with “clutter”. Its "
                "pixels still count in all other figures.",
            ),
            advanced=True,
        )
        declare_device(self)
        self.add(
            QgsProcessingParameterEnum(
                self.TTA,
                translate("UNetMamba", "Test-time augmentation"),
                list(OFFERED),
                False,
                "none",
                usesStaticStrings=True,
            ),
            help=translate(
                "UNetMamba",
                "Averages what the network sees in turned and resized copies of the image: flips takes 4 times as "
                "long, d4 40 times. The map becomes a little better.",
            ),
            advanced=True,
        )
        self._declare_outputs()

    def _declare_image(self):
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, translate("UNetMamba", "Image")),
            help=translate("UNetMamba", "The image to classify, a file. It may be of any size, and is only read."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.WEIGHTS,
                translate("UNetMamba", "Weights in the library"),
                list(list_weights()) or [STARTER],
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            ),
            help=translate("UNetMamba", "Two or more, together with the files below."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.FILES,
                translate("UNetMamba", "Weights files"),
                QgsProcessing.SourceType.TypeFile,
                optional=True,
            ),
            help=translate("UNetMamba", "Further weights, .safetensors files that are not in the library."),
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
                "One band of the image for each that the weights need, in their order. If empty, each weights' bands "
                "are found by their names, colours or wavelengths, else the first ones are taken.",
            ),
        )
        self.add(
            QgsProcessingParameterExtent(self.EXTENT, translate("UNetMamba", "Extent"), optional=True),
            help=translate("UNetMamba", "The part of the image to classify. If empty, all of it."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.MASK,
                translate("UNetMamba", "Mask"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            help=translate(
                "UNetMamba",
                "Polygons to classify: what lies outside of all of them becomes NoData and is not even read.",
            ),
        )

    def _declare_outputs(self):
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, translate("UNetMamba", "Maps")),
            help=translate("UNetMamba", "A new or an empty folder for the maps, which have the names of the weights."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                translate("UNetMamba", "Report"),
                translate("UNetMamba", "Web page (*.html)"),
                optional=True,
            ),
            help=translate("UNetMamba", "A page with the maps, their agreement, figures and times."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE,
                translate("UNetMamba", "Figures"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=False,
            ),
            help=translate("UNetMamba", "A table with the figures of each map."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.UNANIMOUS, translate("UNetMamba", "Share where all maps agree")))

    def checkParameterValues(self, parameters, context):
        if len(self.weights(parameters, context)) < 2:
            return False, translate("UNetMamba", "Choose two or more weights to compare.")
        problem = reference_problem(self, parameters, context, needed=False)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def weights(self, parameters, context) -> tuple[str, ...]:
        """Names in the library and files, none twice."""
        names = self.parameterAsEnumStrings(parameters, self.WEIGHTS, context)
        files = self.parameterAsFileList(parameters, self.FILES, context) if parameters.get(self.FILES) else []
        return tuple(dict.fromkeys(each for each in (*names, *files) if each))  # no choice at all is an empty name

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._image = raster_of(self, parameters, self.INPUT, context)
        crs = self.parameterAsRasterLayer(parameters, self.INPUT, context).crs()
        extent = self.parameterAsExtent(parameters, self.EXTENT, context, crs)
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        self._extent = None if extent.isNull() else corners
        self._mask = self.parameterAsSource(parameters, self.MASK, context)
        self._reference = ReferenceInputs(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        try:
            with engine_errors(), tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                comparison = compare(self.job(parameters, context, Path(folder)), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no maps were written."))
            return {}
        remember_devices()
        self.log(comparison, feedback)
        results = {self.OUTPUT: comparison.job.folder, self.REPORT: comparison.job.report}
        results.update(self.table(comparison, parameters, context))
        if not math.isnan(comparison.unanimous):
            results[self.UNANIMOUS] = comparison.unanimous
        return {name: result for name, result in results.items() if result is not None}

    def job(self, parameters, context, folder: Path) -> CompareJob:
        """The job for the engine, which reads polygons and points from files in the folder. Raises: EngineError."""
        mask = None
        if self._mask is not None:
            mask = folder / "mask.gpkg"
            write_polygons(self._mask, mask)
        return CompareJob(
            source=self._image.source,
            source_name=self._image.name,
            open_options=self._image.open_options,
            weights=self.weights(parameters, context),
            folder=self.parameterAsString(parameters, self.OUTPUT, context),
            report=self.parameterAsFileOutput(parameters, self.REPORT, context) or None,
            bands=tuple(self.parameterAsInts(parameters, self.BANDS, context)) or None,
            extent=self._extent,
            mask=mask and str(mask),
            device=self.parameterAsString(parameters, DEVICE, context) or "auto",
            tta=self.parameterAsEnumString(parameters, self.TTA, context),
            engine_python=str(engine_python()),
            without_last=self.parameterAsBool(parameters, self.WITHOUT_LAST, context),
            keep=self._reference.keep,
            **self._reference.fields(folder),
        )

    def log(self, comparison: Comparison, feedback):
        for each in comparison.maps:
            if each.assessment:
                scores = each.assessment.scores
                text = translate("UNetMamba", "{name}: overall accuracy {accuracy}, mean IoU {iou}").format(
                    name=each.name, accuracy=percent(scores.overall_accuracy), iou=percent(scores.mean_iou)
                )
                feedback.pushInfo(text)
        text = translate("UNetMamba", "All maps agree on {share} of the ground.")
        feedback.pushInfo(text.format(share=percent(comparison.unanimous)))

    def table(self, comparison: Comparison, parameters, context):
        """Write the table, if it is wanted -> the result."""
        fields, no_geometry = make_fields(**_COLUMNS), QgsWkbTypes.Type.NoGeometry
        sink, table = self.parameterAsSink(parameters, self.TABLE, context, fields, no_geometry)
        if sink is None:
            return {}
        write_rows(sink, map(_row, comparison.maps))
        return {self.TABLE: table}


def _row(each):
    scores = each.assessment and each.assessment.scores
    figures = (scores.overall_accuracy, scores.mean_iou, scores.mean_f1) if scores else (None,) * 3
    numbers = (*figures, each.seconds, each.megapixels_per_s)
    known = (None if number is None or math.isnan(number) else number for number in numbers)
    return (each.name, each.card.model, each.path, *known)
