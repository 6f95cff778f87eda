"""Algorithm `unetmamba:importweights`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.errors import Cancelled
from ..engine.weights.store import find_weights
from ..environment.settings import engine_python
from ..jobs.feedback import JobFeedback
from ..jobs.importing import ImportForm, import_file, presets
from ..translation import translate
from .algorithm import DocumentedAlgorithm, engine_errors

_OTHER = "other"


class ImportWeightsAlgorithm(DocumentedAlgorithm):
    """Add weights or a published checkpoint to the library."""

    # Permanent, untranslated: models and scripts store them.
    INPUT, DATASET, TITLE, CLASSES = "INPUT", "DATASET", "TITLE", "CLASSES"
    BANDS, PIXEL_SIZE, SOURCE, LICENCE = "BANDS", "PIXEL_SIZE", "SOURCE", "LICENCE"
    NAME, OUTPUT = "NAME", "OUTPUT"

    def name(self):
        return "importweights"

    def displayName(self):
        return translate("UNetMamba", "Import weights")

    def shortDescription(self):
        return translate("UNetMamba", "Adds weights, or a checkpoint published with a paper, to the library.")

    def tags(self):
        return translate("UNetMamba", "weights,library,checkpoint,model,pretrained,deep learning").split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Adds a file to the weights library, under whose name it can then be chosen.\n"
            "Weights files of UNetMamba (.safetensors) are checked and copied. Checkpoints as they are published with "
            "papers (.ckpt, .pth) do not say what they were trained for: the other parameters do. They are opened in a "
            "process of their own with limits on memory and time, and nothing in them is run.\n"
            "Nothing in the library is overwritten.",
        )

    def initAlgorithm(self, configuration=None):
        string = QgsProcessingParameterString
        self.add(
            QgsProcessingParameterFile(
                self.INPUT,
                translate("UNetMamba", "File"),
                fileFilter=translate("UNetMamba", "Weights and checkpoints (*.safetensors *.ckpt *.pth *.pt)"),
            ),
            help=translate("UNetMamba", "A weights file, or a checkpoint of the published network."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DATASET,
                translate("UNetMamba", "Trained on"),
                [*presets(), _OTHER],
                False,
                _OTHER,
                usesStaticStrings=True,
            ),
            help=translate(
                "UNetMamba",
                "For checkpoints: the data set tells classes, bands, pixel size and licence, where they are not given.",
            ),
        )
        self.add(
            string(self.TITLE, translate("UNetMamba", "Title"), optional=True),
            help=translate("UNetMamba", "What the weights are called in lists. If empty, the name of the file."),
        )
        self.add(
            string(self.CLASSES, translate("UNetMamba", "Classes"), multiLine=True, optional=True),
            help=translate(
                "UNetMamba",
                "One on each line or separated by semicolons, in the order of training. A colour may follow, as in: "
                "water #2b83ba",
            ),
        )
        self.add(
            string(self.BANDS, translate("UNetMamba", "Bands"), optional=True),
            help=translate("UNetMamba", "Three names separated by commas, in the order of training."),
        )
        number = QgsProcessingParameterNumber
        self.add(
            number(self.PIXEL_SIZE, translate("UNetMamba", "Pixel size (metres)"), number.Type.Double, None, True, 0),
            help=translate("UNetMamba", "Of the training images, on the ground."),
        )
        self.add(
            string(self.SOURCE, translate("UNetMamba", "Training data"), optional=True),
            help=translate("UNetMamba", "Origin and licence of the training images, for the card."),
        )
        self.add(
            string(self.LICENCE, translate("UNetMamba", "Licence of the weights"), optional=True),
            help=translate("UNetMamba", "As stated where the checkpoint is published."),
        )
        self.addOutput(QgsProcessingOutputString(self.NAME, translate("UNetMamba", "Name in the library")))
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT, translate("UNetMamba", "Weights")))

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        path = Path(self.parameterAsFile(parameters, self.INPUT, context))
        told = JobFeedback(feedback)
        try:
            with engine_errors():
                name = import_file(
                    path,
                    self.form(path, parameters, context),
                    engine_python,
                    lambda fraction: told.progress(fraction, translate("UNetMamba", "Checking the file")),
                    feedback.isCanceled,
                )
                output = str(find_weights(name))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled, nothing was added."))
            return {}
        feedback.pushInfo(translate("UNetMamba", "Added to the library: {name}.").format(name=name))
        return {self.NAME: name, self.OUTPUT: output}

    def form(self, path: Path, parameters, context) -> ImportForm:
        """What is known of a checkpoint: what the data set tells, and over it what was given."""
        known = presets().get(self.parameterAsEnumString(parameters, self.DATASET, context), ImportForm(bands=""))
        given = {
            "title": self.parameterAsString(parameters, self.TITLE, context) or path.stem,
            "classes": self.parameterAsString(parameters, self.CLASSES, context).replace(";", "\n"),
            "bands": self.parameterAsString(parameters, self.BANDS, context),
            "pixel_size_m": self.parameterAsDouble(parameters, self.PIXEL_SIZE, context),
            "training_data": self.parameterAsString(parameters, self.SOURCE, context),
            "licence": self.parameterAsString(parameters, self.LICENCE, context),
        }
        return replace(known, **{name: value for name, value in given.items() if value})
