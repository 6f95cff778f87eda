"""Algorithm `unetmamba:labelnext`."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsWkbTypes,
)

from ..engine.chips.errors import NoSuchFieldError
from ..engine.errors import Cancelled
from ..engine.labelling.job import LabelNextJob
from ..engine.labelling.run import label_next
from ..jobs.feedback import JobFeedback
from ..layers.label_places import PlaceStyler, place_fields, write_places
from ..layers.land_cover import name_result, set_post_processor
from ..layers.polygons import write_polygons
from ..layers.source import RasterDescription, describe_raster
from ..translation import translate
from .algorithm import DocumentedAlgorithm, engine_errors


class LabelNextAlgorithm(DocumentedAlgorithm):
    """Rank the places where a label would help most."""

    # Permanent, untranslated: models and scripts store them.
    INPUT, CONFIDENCE, LABELS, CLASS_FIELD = "INPUT", "CONFIDENCE", "LABELS", "CLASS_FIELD"
    COUNT, SIZE, DISTANCE = "COUNT", "SIZE", "DISTANCE"
    OUTPUT, PLACES = "OUTPUT", "PLACES"

    def name(self):
        return "labelnext"

    def displayName(self):
        return translate("UNetMamba", "Label next")

    def shortDescription(self):
        return translate("UNetMamba", "Finds the places where the next labels help the training most.")

    def tags(self):
        tags = translate(
            "UNetMamba", "active learning,uncertainty,sampling,labels,samples,training data,digitising,confidence"
        )
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Ranks places of a land cover map where a label would help most: where the network was unsure, in all "
            "classes alike, most of all in those with few labels, and spread over the map.\n"
            "Segment an image with the output Confidence, find places, draw polygons there, train, and segment again. "
            "The panel Label Next, in the menu Raster, leads from place to place.",
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterRasterLayer(self.INPUT, translate("UNetMamba", "Land cover")),
            help=translate("UNetMamba", "The map, as Segment land cover makes it."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.CONFIDENCE, translate("UNetMamba", "Confidence")),
            help=translate("UNetMamba", "The output Confidence of the same run: percent, 0 to 100."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.LABELS,
                translate("UNetMamba", "Labels"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            help=translate(
                "UNetMamba",
                "Polygons that you have drawn already, in any CRS. Places keep away from them, and classes with few of "
                "them come first.",
            ),
        )
        self.add(
            QgsProcessingParameterField(
                self.CLASS_FIELD, translate("UNetMamba", "Class field"), "class", self.LABELS, optional=True
            ),
            help=translate(
                "UNetMamba",
                "The field of the labels that tells the class: text with the names of the map's classes, in any case, "
                "or whole numbers with their codes. If empty, all classes are taken to have equally many labels.",
            ),
        )
        number = QgsProcessingParameterNumber
        self.add(
            number(self.COUNT, translate("UNetMamba", "Number of places"), number.Type.Integer, 20, False, 1, 1000),
            help=translate("UNetMamba", "There may be fewer where the map has no more so far apart."),
        )
        self.add(
            number(self.SIZE, translate("UNetMamba", "Size of a place (pixels)"), number.Type.Integer, 20, False, 5),
            help=translate(
                "UNetMamba",
                "Side of a square of the map's pixels. How sure the map is there is a mean over all of them, so that "
                "thin borders between classes, which are never sure, do not count for much.",
            ),
        )
        self.add(
            number(self.DISTANCE, translate("UNetMamba", "Least distance (pixels)"), number.Type.Integer, 50, False, 0),
            help=translate("UNetMamba", "Places are so far from each other and from labels. Neighbours look alike."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, translate("UNetMamba", "Places to label"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            help=translate(
                "UNetMamba",
                "A square for each place, with its rank, class code and name in the map, mean confidence, why it was "
                "chosen, and whether it is done, which the panel notes there.",
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.PLACES, translate("UNetMamba", "Places found")))

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._map, self._map_name, self._crs = self.raster(parameters, self.INPUT, context)
        self._confidence, _, _ = self.raster(parameters, self.CONFIDENCE, context)
        self._labels = self.parameterAsSource(parameters, self.LABELS, context)
        return True

    def raster(self, parameters, name, context):
        """What GDAL opens for a layer, its name and its CRS. Raises: QgsProcessingException, it is no file."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        description: RasterDescription | None = layer and describe_raster(layer)
        if not description:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return description.source, layer.name(), layer.crs()

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        try:
            with engine_errors(), tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                places = label_next(self.job(parameters, context, Path(folder)), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no places were written."))
            return {}
        sink, output = self.parameterAsSink(
            parameters, self.OUTPUT, context, place_fields(), QgsWkbTypes.Type.Polygon, self._crs
        )
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        write_places(sink, places)
        title = self.parameterDefinition(self.OUTPUT).description()
        details = name_result(context, output, title, f"{title} ({self._map_name})")
        if details:
            classes = {place.land_cover.value: place.land_cover for place in places}
            set_post_processor(details, PlaceStyler([classes[value] for value in sorted(classes)]))
        return {self.OUTPUT: output, self.PLACES: len(places)}

    def job(self, parameters, context, folder: Path) -> LabelNextJob:
        """The job for the engine, with the labels in a file in a folder. Raises: EngineError."""
        labels = {}
        if self._labels is not None:
            field = self.parameterAsString(parameters, self.CLASS_FIELD, context) or None
            fields = self._labels.fields()
            if field and fields.lookupField(field) < 0:
                raise NoSuchFieldError(self._labels.sourceName(), field, fields.names())
            path = folder / "labels.gpkg"
            write_polygons(self._labels, path, field)
            labels = {"labels": str(path), "class_field": field}
        return LabelNextJob(
            map=self._map,
            confidence=self._confidence,
            **labels,
            count=self.parameterAsInt(parameters, self.COUNT, context),
            side_px=self.parameterAsInt(parameters, self.SIZE, context),
            distance_px=self.parameterAsInt(parameters, self.DISTANCE, context),
        )
