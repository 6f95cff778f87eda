"""Parameters of algorithms that learn from labels: images, polygons, and what is kept for validation."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
    QgsVectorLayer,
)

from ..engine.chips.job import ChipsJob, ImageForm, ImageInput, LabelClass
from ..engine.chips.survey import Survey
from ..layers.labels import label_classes, value_text
from ..layers.polygons import write_polygons
from ..layers.source import describe_raster
from ..translation import translate
from .algorithm import DocumentedAlgorithm

# Permanent, untranslated: models and scripts store them.
IMAGES, LABELS, CLASS_FIELD, AREA = "IMAGES", "LABELS", "CLASS_FIELD", "AREA"
VALIDATION, GAP, SEED, SOURCE = "VALIDATION", "GAP", "SEED", "SOURCE"


def declare_inputs(algorithm: DocumentedAlgorithm):
    """Add the images and their labels."""
    polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            IMAGES, translate("UNetMamba", "Images"), QgsProcessing.SourceType.TypeRaster
        ),
        help=translate(
            "UNetMamba",
            "The images that the polygons were drawn on. They may differ in CRS, pixel size and kind of values: all "
            "are brought to one form.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(LABELS, translate("UNetMamba", "Labels"), polygons),
        help=translate(
            "UNetMamba",
            "Polygons of ground whose class is known. Ground in no polygon has no part in the training. Where polygons "
            "overlap, the later one counts: the one with the greater feature id.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterField(CLASS_FIELD, translate("UNetMamba", "Class field"), "class", LABELS),
        help=translate(
            "UNetMamba",
            "The field, of text or whole numbers, that tells the class of a polygon. If the layer is styled by "
            "categories of this field, the classes get their order, names and colours from there.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            AREA, translate("UNetMamba", "Completely labelled area"), polygons, optional=True
        ),
        help=translate(
            "UNetMamba",
            "Polygons of ground where everything that belongs to a class is labelled. The rest of it becomes the class "
            "“background”.",
        ),
    )


def declare_split(algorithm: DocumentedAlgorithm):
    """Add what is kept for validation."""
    number = QgsProcessingParameterNumber
    algorithm.add(
        number(
            VALIDATION, translate("UNetMamba", "Share for validation (percent)"), number.Type.Double, 20, False, 0, 90
        ),
        help=translate(
            "UNetMamba",
            "So much of the labelled ground of each class, in places of its own, is kept from training to measure what "
            "was learnt. 0 keeps nothing.",
        ),
    )
    algorithm.add(
        number(GAP, translate("UNetMamba", "Gap (pixels)"), number.Type.Integer, 32, False, 0, 100_000),
        help=translate(
            "UNetMamba",
            "Labels for training keep this distance from those for validation; neighbours look so much alike that "
            "scores would be too good.",
        ),
        advanced=True,
    )
    algorithm.add(
        number(SEED, translate("UNetMamba", "Seed"), number.Type.Integer, 42, False, 0),
        help=translate("UNetMamba", "Another number chooses other places for validation."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterString(SOURCE, translate("UNetMamba", "Origin and licence"), optional=True),
        help=translate(
            "UNetMamba", "Of images and labels; it is kept with the data and with weights that are trained on them."
        ),
        advanced=True,
    )


class LabelInputs:
    """What the user has chosen; to be made in the main thread. Layers in memory, with filters or edits will do."""

    def __init__(self, algorithm: DocumentedAlgorithm, parameters, context: QgsProcessingContext):
        """Raises: QgsProcessingException."""
        self._images = _images(algorithm, parameters, context)
        self._labels = _polygons(algorithm, parameters, LABELS, context)
        self._area = _polygons(algorithm, parameters, AREA, context) if parameters.get(AREA) else None
        self._field = algorithm.parameterAsString(parameters, CLASS_FIELD, context)
        self._classes = _classes(parameters[LABELS], self._field, context)
        self._split = {
            "validation_share": algorithm.parameterAsDouble(parameters, VALIDATION, context) / 100,
            "gap_px": algorithm.parameterAsInt(parameters, GAP, context),
            "seed": algorithm.parameterAsInt(parameters, SEED, context),
            "source_text": algorithm.parameterAsString(parameters, SOURCE, context),
        }

    def job(self, folder: Path, form: ImageForm) -> ChipsJob:
        """The job for the engine, which reads the polygons from files in a folder. May be called in any thread.

        Raises:
            PolygonsError: they cannot be written.
        """
        return ChipsJob(
            images=self._images,
            labels=str(_write(self._labels, folder, self._field)),
            class_field=self._field,
            form=form,
            classes=self._used_classes(),
            area=self._area and str(_write(self._area, folder)),
            **self._split,
        )

    def _used_classes(self) -> tuple[LabelClass, ...]:
        """The classes that there are polygons of; the style of a layer may have more."""
        column = self._labels.fields().lookupField(self._field)
        values = set(map(value_text, self._labels.uniqueValues(column)))
        return tuple(entry for entry in self._classes if entry.field_value in values)


def log_survey(survey: Survey, feedback: QgsProcessingFeedback):
    """Tell how much there is of each class; warnings are told by the engine."""
    for entry in survey.classes:
        feedback.pushInfo(
            translate(
                "UNetMamba", "{name}: {polygons} polygons, {train} pixels for training, {validation} for validation"
            ).format(
                name=entry.label_class.land_cover.name,
                polygons=entry.polygons,
                train=entry.train_px,
                validation=entry.validation_px,
            )
        )


def unusable_image(algorithm: DocumentedAlgorithm, parameters, context: QgsProcessingContext) -> str | None:
    """Why one of the images cannot be used; for `checkParameterValues`, whose message box shows the text."""
    for layer in algorithm.parameterAsLayerList(parameters, IMAGES, context):
        if describe_raster(layer) is None:
            # A message box takes a text for HTML by its first line, so the name of a layer must not stand there.
            return "\n".join((
                translate("UNetMamba", "An image cannot be used."),
                translate(
                    "UNetMamba",
                    "{layer} is read through QGIS, from a service or with a login. Save it as a GeoTIFF first: its "
                    "context menu, Export, Save As.",
                ).format(layer=layer.name()),
            ))  # fmt: skip
    return None


def _images(algorithm: DocumentedAlgorithm, parameters, context: QgsProcessingContext) -> tuple[ImageInput, ...]:
    layers = algorithm.parameterAsLayerList(parameters, IMAGES, context)
    descriptions = [describe_raster(layer) for layer in layers]
    if not layers or None in descriptions:
        raise QgsProcessingException(algorithm.invalidRasterError(parameters, IMAGES))
    return tuple(ImageInput(image.source, image.open_options) for image in descriptions)


def _polygons(
    algorithm: DocumentedAlgorithm, parameters, name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def _classes(labels, field: str, context: QgsProcessingContext) -> tuple[LabelClass, ...]:
    """The classes of the layer that a parameter stands for."""
    if isinstance(labels, QgsProcessingFeatureSourceDefinition):
        labels, _ = labels.source.valueAsString(context.expressionContext())
    layer = QgsProcessingUtils.mapLayerFromString(labels, context) if isinstance(labels, str) else labels
    return label_classes(layer, field) if isinstance(layer, QgsVectorLayer) else ()


def _write(source: QgsProcessingFeatureSource, folder: Path, field: str | None = None) -> Path:
    """A file of polygons whose name is that of the layer, as messages tell it."""
    name = re.sub(r"[^\w -]", "_", source.sourceName())[:80].strip()
    path = folder / (LABELS if field else AREA).lower() / f"{name or 'polygons'}.gpkg"
    path.parent.mkdir()
    write_polygons(source, path, field)
    return path
