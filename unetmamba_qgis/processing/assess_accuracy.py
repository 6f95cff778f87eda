"""Algorithm `unetmamba:assessaccuracy`."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
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
from ..layers.polygons import write_polygons
from ..layers.source import describe_raster, file_of
from ..layers.tables import Column, make_fields, write_rows
from ..translation import translate
from .algorithm import DocumentedAlgorithm, engine_errors

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
    INPUT, REFERENCE, CLASS_FIELD, REFERENCE_RASTER = "INPUT", "REFERENCE", "CLASS_FIELD", "REFERENCE_RASTER"
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
        self.add(
            QgsProcessingParameterFeatureSource(
                self.REFERENCE,
                translate("UNetMamba", "Reference polygons or points"),
                [QgsProcessing.SourceType.TypeVectorPolygon, QgsProcessing.SourceType.TypeVectorPoint],
                optional=True,
            ),
            help=translate(
                "UNetMamba",
                "Ground whose class is known, in any CRS. Of polygons, the pixels count whose centre they hold; where "
                "polygons overlap, the one with the greater feature id. A point counts for the pixel that it lies in.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.CLASS_FIELD, translate("UNetMamba", "Class field"), None, self.REFERENCE, optional=True
            ),
            help=translate(
                "UNetMamba",
                "The field that tells the class: text with the names of the map's classes, in any case, or whole "
                "numbers with their codes. What has no value is left out.",
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(
                self.REFERENCE_RASTER, translate("UNetMamba", "Reference raster"), optional=True
            ),
            help=translate(
                "UNetMamba",
                "Instead of polygons or points, a raster with the codes of the map's classes, on any grid and in any "
                "CRS. NoData is ground whose class is not known.",
            ),
        )
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
        has_features, has_raster = (bool(parameters.get(n)) for n in (self.REFERENCE, self.REFERENCE_RASTER))
        if has_features == has_raster:
            why = translate("UNetMamba", "Choose a reference: either polygons or points, or a raster.")
            return False, why
        if has_features and not self.parameterAsString(parameters, self.CLASS_FIELD, context):
            return False, translate("UNetMamba", "Choose the field that tells the class of the reference.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._map = self.raster(parameters, self.INPUT, context)
        self._features, self._keep = None, ()
        if not parameters.get(self.REFERENCE):
            self._raster = self.raster(parameters, self.REFERENCE_RASTER, context)
            return True
        self._features = self.parameterAsSource(parameters, self.REFERENCE, context)
        if self._features is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.REFERENCE))
        layer = self.layer_of(parameters[self.REFERENCE], context)
        path = layer and file_of(layer)
        self._keep = (path,) if path else ()
        return True

    def raster(self, parameters, name, context):
        """A raster layer as plain data. Raises: QgsProcessingException, GDAL alone cannot read it."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        description = layer and describe_raster(layer)
        if not description:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return description

    def layer_of(self, value, context):
        """The layer that the value of a parameter for features stands for, if there is one."""
        if isinstance(value, QgsProcessingFeatureSourceDefinition):
            value, _ = value.source.valueAsString(context.expressionContext())
        return QgsProcessingUtils.mapLayerFromString(value, context) if isinstance(value, str) else value

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
        if self._features:
            point = QgsWkbTypes.geometryType(self._features.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
            shape = QgsWkbTypes.Type.MultiPoint if point else QgsWkbTypes.Type.MultiPolygon
            field = self.parameterAsString(parameters, self.CLASS_FIELD, context)
            path = folder / "reference.gpkg"
            write_polygons(self._features, path, field, shape)
            reference = {"reference": str(path), "class_field": field, "reference_name": self._features.sourceName()}
        else:
            reference = {"reference": self._raster.source, "reference_name": self._raster.name}
        outputs = {name: self.parameterAsFileOutput(parameters, name.upper(), context) for name in OUTPUTS}
        return AssessJob(
            map=self._map.source,
            **reference,
            **{name: path or None for name, path in outputs.items()},
            kappa=self.parameterAsBool(parameters, self.KAPPA, context),
            without_last=self.parameterAsBool(parameters, self.WITHOUT_LAST, context),
            area_weighted=self.parameterAsBool(parameters, self.AREA_WEIGHTED, context) or None,
            keep=self._keep,
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
