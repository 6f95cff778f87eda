"""Algorithm `unetmamba:landcoverchange`."""

from __future__ import annotations

import os
from dataclasses import astuple
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsWkbTypes,
)

from ..engine.errors import Cancelled
from ..engine.raster.errors import OutputIsInputError
from ..engine.raster.files import put_in_place, temporary_for
from ..engine.raster.gdal_calls import modest_cache
from ..engine.raster.source import RasterSource
from ..engine.raster.transitions import Transition, transitions
from ..engine.segmentation.job_folder import JobFolder
from ..engine.weights.card import LandCoverClass
from ..jobs.feedback import JobFeedback
from ..layers.land_cover import LandCoverStyler, follow, set_post_processor
from ..layers.source import describe_raster
from ..layers.tables import Column, make_fields, write_rows
from ..translation import translate
from .algorithm import DocumentedAlgorithm, engine_errors

_UNCHANGED = "#e8e8e8"

_COLUMNS = {
    "from_class": Column.CODE,
    "from_name": Column.TEXT,
    "to_class": Column.CODE,
    "to_name": Column.TEXT,
    "pixels": Column.COUNT,
    "area_m2": Column.NUMBER,
}


class LandCoverChangeAlgorithm(DocumentedAlgorithm):
    """Compare two land cover maps of the same ground."""

    BEFORE, AFTER, CHANGE, TRANSITIONS = "BEFORE", "AFTER", "CHANGE", "TRANSITIONS"

    def name(self):
        return "landcoverchange"  # permanent, untranslated: models and scripts store it

    def displayName(self):
        return translate("UNetMamba", "Land cover change")

    def shortDescription(self):
        return translate("UNetMamba", "Tells what became of each land cover class between two maps.")

    def tags(self):
        tags = translate("UNetMamba", "land cover,land use,change detection,transition matrix,from-to,comparison")
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Compares two land cover maps of the same ground, as Segment Land Cover makes them.\n"
            "The result is a raster with what each pixel was and what it became, and a table of the transitions with "
            "their areas. Every mistake of either map shows as change, too: compare maps of similar images.",
        )

    def initAlgorithm(self, configuration=None):
        self.add(
            QgsProcessingParameterRasterLayer(self.BEFORE, translate("UNetMamba", "Land cover before")),
            help=translate("UNetMamba", "The older map. The result has its grid."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.AFTER, translate("UNetMamba", "Land cover after")),
            help=translate(
                "UNetMamba", "The newer map. If its grid is another one, it is brought to that of the older."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.CHANGE, translate("UNetMamba", "Change")),
            help=translate(
                "UNetMamba",
                "A GeoTIFF with 256 times the older class code plus the newer one in each pixel, and their names. "
                "NoData (65535) is where either map has none.",
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TRANSITIONS,
                translate("UNetMamba", "Transitions"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
            ),
            help=translate(
                "UNetMamba",
                "A table with pixels and area in square metres for each pair of classes, unchanged ones included.",
            ),
        )

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._before, _ = self.class_map(parameters, self.BEFORE, context)
        self._after, self._colours = self.class_map(parameters, self.AFTER, context)
        return True

    def class_map(self, parameters, name, context) -> tuple[str, dict[int, str]]:
        """What GDAL opens for a map, and the colours of its classes. Raises: QgsProcessingException, it is no file."""
        layer = self.parameterAsRasterLayer(parameters, name, context)
        description = layer and describe_raster(layer)
        if not description:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return description.source, {int(c.value): c.color.name() for c in layer.dataProvider().colorTable(1)}

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        wanted = self.parameterAsOutputLayer(parameters, self.CHANGE, context)
        try:
            with engine_errors():
                written, found = self.compare(Path(os.path.realpath(wanted)), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no map was written."))
            return {}
        follow(context, wanted, written)
        if context.willLoadLayerOnCompletion(written):
            set_post_processor(context.layerToLoadOnCompletionDetails(written), LandCoverStyler(self.legend(found)))
        fields, no_geometry = make_fields(**_COLUMNS), QgsWkbTypes.Type.NoGeometry
        sink, table = self.parameterAsSink(parameters, self.TRANSITIONS, context, fields, no_geometry)
        if sink is None:
            return {self.CHANGE: written}
        write_rows(sink, map(astuple, found))
        return {self.CHANGE: written, self.TRANSITIONS: table}

    def compare(self, output: Path, feedback: JobFeedback) -> tuple[str, list[Transition]]:
        """Make the raster of changes -> where it is, and its transitions. Raises: EngineError, Cancelled."""
        for source in (self._before, self._after):
            for file in RasterSource(source).files():
                if output.exists() and file.exists() and output.samefile(file):
                    raise OutputIsInputError(output, str(file))
        text = translate("UNetMamba", "Comparing the maps")
        with modest_cache(), JobFolder(output) as folder:
            try:
                temporary = temporary_for(output, folder.path)
                found = transitions(
                    self._before,
                    self._after,
                    temporary,
                    lambda share: feedback.progress(share, text),
                    feedback.is_cancelled,
                )
                return str(put_in_place(temporary, output)), found
            finally:
                folder.remove()

    def legend(self, found: list[Transition]) -> list[LandCoverClass]:
        """What has changed in the colour of what it became; the rest in grey."""
        entries = []
        for t in found:
            changed = t.from_value != t.to_value
            name = f"{t.from_name} → {t.to_name}" if changed else t.from_name
            colour = self._colours.get(t.to_value, "#000000") if changed else _UNCHANGED
            entries.append(LandCoverClass(256 * t.from_value + t.to_value, name, colour))
        return entries
