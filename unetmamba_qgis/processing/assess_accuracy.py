"""Algorithm `unetmamba:assessaccuracy`."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..engine.accuracy.job import OUTPUTS, AssessJob, Assessment
from ..engine.accuracy.remarks import worth
from ..engine.accuracy.run import assess
from ..engine.accuracy.sections import headlines, percent
from ..engine.accuracy.tables import class_rows
from ..engine.errors import Cancelled
from ..jobs.feedback import JobFeedback
from ..layers.tables import Column, make_fields, write_rows
from ..translation import translate
from .algorithm import DocumentedAlgorithm, engine_errors
from .reference_parameters import ReferenceInputs, declare_reference, raster_of, reference_problem

_COLUMNS = {
    "class": Column.CODE,
    "name": Column.TEXT,
    "reference": Column.COUNT,
    "mapped": Column.COUNT,
    "correct": Column.COUNT,
    "precision": Column.NUMBER,
    "recall": Column.NUMBER,
    "f1": Column.NUMBER,
    "iou": Column.NUMBER,
}


class AssessAccuracyAlgorithm(DocumentedAlgorithm):
    """Compare a land cover map with reference data."""

    # Permanent, untranslated: models and scripts store them.
    INPUT = "INPUT"
    KAPPA, WITHOUT_LAST, AREA_WEIGHTED = "KAPPA", "WITHOUT_LAST", "AREA_WEIGHTED"
    REPORT, CSV, JSON, TABLE = "REPORT", "CSV", "JSON", "TABLE"
    OVERALL_ACCURACY, MEAN_IOU, MEAN_F1 = "OVERALL_ACCURACY", "MEAN_IOU", "MEAN_F1"

    def name(self):
        return "assessaccuracy"

    def displayName(self):
        return translate("UNetMamba", "Assess accuracy")

    def shortDescription(self):
        return translate("UNetMamba", "Tells how good a land cover map is, where the truth is known.")

    def tags(self):
        tags = translate(
            "UNetMamba",
            "accuracy assessment,validation,confusion matrix,error matrix,kappa,F1,IoU,area estimation,land cover",
        )
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Compares a land cover map with polygons, points or a raster whose classes are known, and writes a report: "
            "confusion matrix, accuracy of each class, and pictures of where the map is wrong.\n"
            "Take reference that the network was not trained on, and not from beside it: scores on training ground "
            "mean nothing.\n"
            "From points at random places it also estimates the accuracy and the true area of each class in the whole "
            "map, with confidence intervals.",
        )

    def initAlgorithm(self, configuration=None):
        self._declare_inputs()
        self._declare_outputs()

    def _declare_inputs(self):
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, translate("UNetMamba", "Land cover")),
            help=translate(
                "UNetMamba", "The map to assess: class codes from 0 to 254, as Segment Land Cover makes them."
            ),
        )
        declare_reference(self)
        self.add(
            QgsProcessingParameterBoolean(self.KAPPA, translate("UNetMamba", "Kappa"), False),
            help=translate("UNetMamba", "Report Cohen's kappa, too, as older studies do."),
            advanced=True,
        )
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
        self.add(
            QgsProcessingParameterBoolean(
                self.AREA_WEIGHTED, translate("UNetMamba", "Area-weighted figures of polygons and rasters"), False
            ),
            help=translate(
                "UNetMamba",
                "Accuracy and areas of the whole map with confidence intervals (Olofsson et al. 2014). Points always "
                "have them. They are only right for a random sample, which polygons rarely are.",
            ),
            advanced=True,
        )

    def _declare_outputs(self):
        optional = {"optional": True, "createByDefault": False}
        file = QgsProcessingParameterFileDestination
        self.add(
            file(
                self.REPORT,
                translate("UNetMamba", "Report"),
                translate("UNetMamba", "Web page (*.html)"),
                optional=True,
            ),
            help=translate("UNetMamba", "A page with pictures, the confusion matrix and all figures."),
        )
        self.add(
            file(
                self.CSV,
                translate("UNetMamba", "Figures as CSV"),
                translate("UNetMamba", "CSV table (*.csv)"),
                **optional,
            ),
            help=translate("UNetMamba", "A row for each class: its figures, and its row of the confusion matrix."),
        )
        self.add(
            file(
                self.JSON,
                translate("UNetMamba", "Figures as JSON"),
                translate("UNetMamba", "JSON (*.json)"),
                **optional,
            ),
            help=translate("UNetMamba", "All figures, for other programs."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TABLE, translate("UNetMamba", "Accuracy"), QgsProcessing.SourceType.TypeVector, **optional
            ),
            help=translate("UNetMamba", "A table with the figures of each class."),
        )
        for name, title in (
            (self.OVERALL_ACCURACY, translate("UNetMamba", "Overall accuracy")),
            (self.MEAN_IOU, translate("UNetMamba", "Mean IoU")),
            (self.MEAN_F1, translate("UNetMamba", "Mean F1")),
            (self.KAPPA, translate("UNetMamba", "Kappa")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def checkParameterValues(self, parameters, context):
        problem = reference_problem(self, parameters, context, needed=True)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._map = raster_of(self, parameters, self.INPUT, context)
        self._reference = ReferenceInputs(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        try:
            with engine_errors(), tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                assessment = assess(self.job(parameters, context, Path(folder)), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no report was written."))
            return {}
        self.log(assessment, feedback)
        return {**self.files(assessment), **self.table(assessment, parameters, context), **self.numbers(assessment)}

    def job(self, parameters, context, folder: Path) -> AssessJob:
        """The job for the engine, which reads features from a file in the folder.

        Raises:
            EngineError: they cannot be written there.
        """
        outputs = {name: self.parameterAsFileOutput(parameters, name.upper(), context) for name in OUTPUTS}
        return AssessJob(
            map=self._map.source,
            **self._reference.fields(folder),
            **{name: path or None for name, path in outputs.items()},
            kappa=self.parameterAsBool(parameters, self.KAPPA, context),
            without_last=self.parameterAsBool(parameters, self.WITHOUT_LAST, context),
            area_weighted=self.parameterAsBool(parameters, self.AREA_WEIGHTED, context) or None,
            keep=self._reference.keep,
        )

    def log(self, assessment: Assessment, feedback):
        for text in worth(assessment.kind):
            feedback.pushInfo(text)
        for entry, iou in zip(assessment.classes, assessment.scores.iou):
            feedback.pushInfo(translate("UNetMamba", "{name}: IoU {iou}").format(name=entry.name, iou=percent(iou)))
        for name, value in headlines(assessment).items():
            feedback.pushInfo(f"{name}: {value}")

    def files(self, assessment: Assessment):
        return {name.upper(): path for name, path in assessment.outputs.items()}

    def table(self, assessment: Assessment, parameters, context):
        """Write the table, if it is wanted -> the result."""
        fields, no_geometry = make_fields(**_COLUMNS), QgsWkbTypes.Type.NoGeometry
        sink, table = self.parameterAsSink(parameters, self.TABLE, context, fields, no_geometry)
        if sink is None:
            return {}
        write_rows(sink, class_rows(assessment))
        return {self.TABLE: table}

    def numbers(self, assessment: Assessment):
        """Those that are known."""
        scores = assessment.scores
        numbers = {
            self.OVERALL_ACCURACY: scores.overall_accuracy,
            self.MEAN_IOU: scores.mean_iou,
            self.MEAN_F1: scores.mean_f1,
            self.KAPPA: scores.kappa if assessment.job.kappa else math.nan,
        }
        return {name: number for name, number in numbers.items() if not math.isnan(number)}
