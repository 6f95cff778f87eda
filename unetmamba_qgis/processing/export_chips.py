"""Algorithm `unetmamba:exportchips`."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from ..engine.chips.cut import cut_chips
from ..engine.chips.job import ImageForm
from ..engine.chips.pairs import cut_pairs
from ..engine.errors import Cancelled
from ..engine.weights.card import read_card
from ..engine.weights.store import find_weights
from ..jobs.feedback import JobFeedback
from ..translation import translate
from . import label_parameters as labels
from .algorithm import DocumentedAlgorithm, engine_errors
from .weights_parameter import library_names, weights_parameter

_WRITERS = {"pairs": cut_pairs, "store": cut_chips}


class ExportChipsAlgorithm(DocumentedAlgorithm):
    """Cut labelled pieces of images for training."""

    # Permanent, untranslated: models and scripts store them.
    WEIGHTS, PIXEL_SIZE, FORMAT, OUTPUT = "WEIGHTS", "PIXEL_SIZE", "FORMAT", "OUTPUT"
    CLASSES, TRAIN_PIXELS, VALIDATION_PIXELS = "CLASSES", "TRAIN_PIXELS", "VALIDATION_PIXELS"

    def name(self):
        return "exportchips"

    def displayName(self):
        return translate("UNetMamba", "Export training chips")

    def shortDescription(self):
        return translate("UNetMamba", "Cuts labelled pieces of images, for training here or with other tools.")

    def tags(self):
        tags = translate("UNetMamba", "training data,samples,labels,chips,tiles,dataset,deep learning,digitising")
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Cuts images and the polygons drawn on them into chips: small images, each with a label image of the same "
            "size.\n"
            "They are split into training and validation by place: no label for training lies near one for validation, "
            "and every class is in both.\n"
            "The folder is there only when it is complete.",
        )

    def initAlgorithm(self, configuration=None):
        labels.declare_inputs(self)
        self.add(
            weights_parameter(self.WEIGHTS, translate("UNetMamba", "Weights to suit"), default=None),
            help=translate(
                "UNetMamba",
                "Gives the chips the bands, range of values and pixel size of these weights: a .safetensors file, or a "
                "name in the library ({names}). If empty, those of the first image.",
            ).format(names=library_names()),
        )
        number = QgsProcessingParameterNumber
        self.add(
            number(self.PIXEL_SIZE, translate("UNetMamba", "Pixel size (metres)"), number.Type.Double, None, True, 0),
            help=translate(
                "UNetMamba",
                "Images whose pixels have another size on the ground are resampled to this one. If not set, that of "
                "the weights, or else of the first image.",
            ),
            advanced=True,
        )
        labels.declare_split(self)
        self.add(
            QgsProcessingParameterEnum(
                self.FORMAT, translate("UNetMamba", "Format"), list(_WRITERS), False, "pairs", usesStaticStrings=True
            ),
            help=translate(
                "UNetMamba",
                "pairs: GeoTIFFs in the folders images and labels, with lists of classes and of the split, for other "
                "tools. store: a chip store, for the train command of this engine.",
            ),
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.OUTPUT, translate("UNetMamba", "Training chips")),
            help=translate("UNetMamba", "A new or an empty folder."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CLASSES, translate("UNetMamba", "Number of classes")))
        self.addOutput(QgsProcessingOutputNumber(self.TRAIN_PIXELS, translate("UNetMamba", "Pixels for training")))
        self.addOutput(
            QgsProcessingOutputNumber(self.VALIDATION_PIXELS, translate("UNetMamba", "Pixels for validation"))
        )

    def checkParameterValues(self, parameters, context):
        problem = labels.unusable_image(self, parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._inputs = labels.LabelInputs(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        output = self.parameterAsString(parameters, self.OUTPUT, context)
        write = _WRITERS[self.parameterAsEnumString(parameters, self.FORMAT, context)]
        try:
            with engine_errors(), tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                job = self._inputs.job(Path(folder), self.form(parameters, context))
                survey = write(job, Path(output), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, no chips were written."))
            return {}
        labels.log_survey(survey, feedback)
        return {
            self.OUTPUT: output,
            self.CLASSES: len(survey.classes),
            self.TRAIN_PIXELS: sum(entry.train_px for entry in survey.classes),
            self.VALIDATION_PIXELS: sum(entry.validation_px for entry in survey.classes),
        }

    def form(self, parameters, context) -> ImageForm:
        """How the chips shall look. Raises: EngineError: the weights cannot be read."""
        weights = self.parameterAsString(parameters, self.WEIGHTS, context)
        card = read_card(find_weights(weights)) if weights else None
        form = ImageForm(card.bands, card.pixel_size_m, card.scale) if card else ImageForm()
        pixel_size_m = self.parameterAsDouble(parameters, self.PIXEL_SIZE, context)
        return replace(form, pixel_size_m=pixel_size_m) if pixel_size_m else form
