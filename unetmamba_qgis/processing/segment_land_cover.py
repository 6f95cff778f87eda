"""Algorithm `unetmamba:segmentlandcover`."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsWkbTypes

from ..engine.errors import Cancelled, EngineError
from ..engine.raster.source import RasterSource
from ..engine.segmentation.job import SegmentJob
from ..engine.segmentation.run import SegmentResult, segment
from ..engine.weights.card import Card, read_card
from ..engine.weights.store import STARTER, find_weights
from ..environment.devices import remember_devices
from ..environment.settings import engine_python
from ..jobs.feedback import JobFeedback
from ..jobs.inputs import JobInputs
from ..layers.fetch import LayerFetcher
from ..layers.fetch_plan import FetchPlan, plan_fetch
from ..layers.land_cover import LandCoverStyler, follow, name_result, set_post_processor
from ..layers.polygons import write_polygons
from ..layers.source import describe_raster
from ..layers.tables import Column, make_fields, write_rows
from ..translation import translate
from . import segment_parameters as p
from .algorithm import EngineAlgorithm, engine_errors

_LAYERS = (p.OUTPUT, p.CONFIDENCE, p.PROBABILITIES, p.POLYGONS)
"""Outputs that are files and layers; the job and its result have them in lower case."""

_STATISTICS = {
    "class": Column.CODE,
    "name": Column.TEXT,
    "pixels": Column.COUNT,
    "area_m2": Column.NUMBER,
    "share": Column.NUMBER,
}

_READING_SHARE = 0.2
"""Part of the progress bar for reading the layer of a service."""


class SegmentLandCoverAlgorithm(EngineAlgorithm):
    """Give every pixel of a raster layer a land cover class."""

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
            "The map has the grid and the coordinate system of the image. It is there only when it is complete: a run "
            "that fails or is cancelled leaves what was there before, and goes on where it was when it is run again.\n"
            "A network is at its best with images like those it was trained on: the same bands, pixel size and kind of "
            "landscape.",
        )

    def initAlgorithm(self, configuration=None):
        p.declare(self)

    def checkParameterValues(self, parameters, context):
        layer = self.parameterAsRasterLayer(parameters, p.INPUT, context)
        source = parameters.get(p.INPUT)
        try:
            if layer is not None:
                if describe_raster(layer) is None:
                    self.plan_fetch(layer, parameters, context)
            elif isinstance(source, str):
                RasterSource(source)  # says why not; QGIS calls all that it cannot load "not found"
        except EngineError as error:
            # A message box takes a text for HTML by its first line, so the name of a layer must not stand there.
            return False, "\n".join((translate("UNetMamba", "The image cannot be used."), str(error)))
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        layer = self.parameterAsRasterLayer(parameters, p.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, p.INPUT))
        self._image_name = layer.name()
        self._image = describe_raster(layer)
        if self._image is None:
            with engine_errors():
                self._fetcher = LayerFetcher(layer, self.plan_fetch(layer, parameters, context))
        extent = self.parameterAsExtent(parameters, p.EXTENT, context, layer.crs())
        corners = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())
        self._extent = None if extent.isNull() else corners
        self._mask = self.parameterAsSource(parameters, p.MASK, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        paths = self.output_paths(parameters, context)
        try:
            with engine_errors(), JobInputs(paths["output"]) as inputs:
                classes = self.card(parameters, context).classes
                job = self.segment_job(parameters, context, feedback, inputs, paths)
                start = 0.0 if self._image else _READING_SHARE
                result = segment(job, JobFeedback(feedback, start), self.kept_parameters(job, parameters, context))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no map was written."))
            return {}
        remember_devices()
        self.log(result, feedback)
        outputs = {name: getattr(result, name.lower()) for name in _LAYERS}
        for name, path in outputs.items():
            follow(context, paths[name.lower()], path)
        outputs[p.STATISTICS] = self.write_statistics(result, parameters, context)
        self.name_and_style(outputs, classes, context)
        outputs[p.REPORT] = result.report
        return {name: output for name, output in outputs.items() if output}

    def card(self, parameters, context) -> Card:
        """What the chosen weights say of themselves. Raises: EngineError."""
        return read_card(find_weights(self.parameterAsString(parameters, p.WEIGHTS, context) or STARTER))

    def plan_fetch(self, layer, parameters, context) -> FetchPlan:
        """The grid to read a layer on that GDAL cannot read. Raises: EngineError."""
        extent = self.parameterAsExtent(parameters, p.EXTENT, context, layer.crs())
        return plan_fetch(layer, extent, self.card(parameters, context).pixel_size_m)

    def output_paths(self, parameters, context) -> dict[str, str | None]:
        """Field of the job -> file; to be asked for once, as temporary files get another name each time."""
        paths = {name.lower(): self.parameterAsOutputLayer(parameters, name, context) or None for name in _LAYERS}
        return {**paths, "report": self.parameterAsFileOutput(parameters, p.REPORT, context) or None}

    def segment_job(self, parameters, context, feedback, inputs: JobInputs, paths) -> SegmentJob:
        """The job for the engine; what it cannot read itself is read and stored for it before.

        Raises:
            EngineError: something is missing or cannot be read.
            Cancelled: while a service was read.
        """
        python = engine_python()  # if there is none, nothing else need be done
        resume = self.parameterAsBool(parameters, p.RESUME, context)
        if not resume:
            inputs.clear()
        skip_damaged = self.parameterAsBool(parameters, p.SKIP_DAMAGED, context)
        if self._image:
            image = {"source": self._image.source, "open_options": self._image.open_options, "extent": self._extent}
        else:
            reading = JobFeedback(feedback, 0.0, _READING_SHARE)
            image = {"source": str(self._fetcher.fetch(inputs.image(), feedback, reading.progress, skip_damaged))}
        return SegmentJob(
            **image,
            **paths,
            weights=self.parameterAsString(parameters, p.WEIGHTS, context) or STARTER,
            bands=tuple(self.parameterAsInts(parameters, p.BANDS, context)) or None,
            mask=self.mask(parameters, inputs),
            device=self.parameterAsString(parameters, p.DEVICE, context) or "auto",
            engine_python=str(python),
            window_px=self.optional_integer(parameters, p.WINDOW, context),
            overlap_px=self.optional_integer(parameters, p.OVERLAP, context),
            tta=self.parameterAsEnumString(parameters, p.TTA, context),
            precision=self.parameterAsEnumString(parameters, p.PRECISION, context),
            resample=self.parameterAsBool(parameters, p.RESAMPLE, context),
            sieve_px=self.parameterAsInt(parameters, p.SIEVE, context),
            resume=resume,
            skip_damaged=skip_damaged,
        )

    def mask(self, parameters, inputs: JobInputs) -> str | None:
        """A file with the polygons; that of an unfinished run as it is. Raises: EngineError."""
        if self._mask is None:
            return None
        path = inputs.mask()
        if parameters[p.MASK] != str(path):
            write_polygons(self._mask, path)
        return str(path)

    def optional_integer(self, parameters, name, context) -> int | None:
        return None if parameters.get(name) is None else self.parameterAsInt(parameters, name, context)

    def kept_parameters(self, job: SegmentJob, parameters, context) -> dict[str, Any]:
        """What to run the algorithm with to go on with the job, even after QGIS was restarted."""
        table = parameters.get(p.STATISTICS)
        if isinstance(table, QgsProcessingOutputLayerDefinition):
            table, _ = table.sink.valueAsString(context.expressionContext())
        return {**p.parameters_of(job), p.STATISTICS: table}

    def write_statistics(self, result: SegmentResult, parameters, context) -> str | None:
        """Write the table if it is wanted -> the id of its layer."""
        fields, no_geometry = make_fields(**_STATISTICS), QgsWkbTypes.Type.NoGeometry
        sink, layer_id = self.parameterAsSink(parameters, p.STATISTICS, context, fields, no_geometry)
        if sink is not None:
            write_rows(sink, ((a.value, a.name, a.pixels, a.area_m2, a.share) for a in result.areas))
        return layer_id or None

    def log(self, result: SegmentResult, feedback):
        """Tell what share of the map each class has, and how long the steps took."""
        for area in result.areas:
            feedback.pushInfo(f"{area.name}: {area.share:.1%}")
        steps = {
            "check": translate("UNetMamba", "Checking the input"),
            "start": translate("UNetMamba", "Starting the engine"),
            "predict": translate("UNetMamba", "Classifying"),
            "publish": translate("UNetMamba", "Writing the map"),
        }
        for step, seconds in result.seconds.items():
            feedback.pushInfo(f"{steps.get(step, step)}: {seconds:.1f} s")

    def name_and_style(self, outputs, classes, context):
        """Have Processing name the layers after the image, unless a model has named them, and style the maps."""
        for name, output in outputs.items():
            title = self.parameterDefinition(name).description()
            details = name_result(context, output, title, f"{title} ({self._image_name})")
            if details and name in (p.OUTPUT, p.POLYGONS):
                set_post_processor(details, LandCoverStyler(classes))
