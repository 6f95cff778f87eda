"""Algorithm `unetmamba:finetune`."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingUtils,
)

from ..engine.chips.job import ImageForm
from ..engine.errors import Cancelled
from ..engine.finetuning.job import FineTuneJob
from ..engine.finetuning.run import fine_tune
from ..engine.training.settings import AUGMENTATIONS, MODES
from ..engine.weights.store import STARTER
from ..environment.state import training_python
from ..jobs.feedback import JobFeedback
from ..translation import translate
from . import label_parameters as labels
from .algorithm import EngineAlgorithm, engine_errors
from .segment_parameters import DEVICE, declare_device
from .weights_parameter import library_names, weights_parameter


class FineTuneAlgorithm(EngineAlgorithm):
    """Teach weights the classes of polygons."""

    # Permanent, untranslated: models and scripts store them.
    BANDS, WEIGHTS, MODE, MINUTES, STEPS = "BANDS", "WEIGHTS", "MODE", "MINUTES", "STEPS"
    AUGMENTATION, BALANCE, LEARNING_RATE, PATIENCE = "AUGMENTATION", "BALANCE", "LEARNING_RATE", "PATIENCE"
    TITLE, LICENCE, RESUME = "TITLE", "LICENCE", "RESUME"
    OUTPUT, REPORT, MEAN_IOU = "OUTPUT", "REPORT", "MEAN_IOU"

    def name(self):
        return "finetune"

    def displayName(self):
        return translate("UNetMamba", "Fine-tune weights")

    def shortDescription(self):
        return translate("UNetMamba", "Teaches a trained network the classes of polygons that you drew.")

    def tags(self):
        tags = translate("UNetMamba", "training,learning,classes,samples,labels,transfer learning,deep learning")
        return tags.split(",")

    def summary(self):
        return translate(
            "UNetMamba",
            "Makes new weights from trained ones, images, and polygons of ground whose class you know. About ten "
            "polygons a class, spread over the images, are a good start.\n"
            "Part of them is kept from the training and tells what the new weights are worth; classes whose names the "
            "old weights know already are learnt with fewer.\n"
            "The weights are there only when they are complete. A run that is cancelled goes on where it was when it "
            "is run again with the same polygons.",
        )

    def initAlgorithm(self, configuration=None):
        labels.declare_inputs(self)
        self.add(
            QgsProcessingParameterString(self.BANDS, translate("UNetMamba", "Bands"), optional=True),
            help=translate(
                "UNetMamba",
                "Numbers of the bands to learn from, such as 1,2,3 or 1,2,3,4. If empty, those that the weights to "
                "start from know.",
            ),
            advanced=True,
        )
        self.add(
            weights_parameter(self.WEIGHTS, translate("UNetMamba", "Weights to start from")),
            help=translate(
                "UNetMamba", "A .safetensors file, or a name in the library ({names}). If empty, {starter}."
            ).format(names=library_names(), starter=STARTER),
        )
        self._declare_training()
        labels.declare_split(self)
        self.add(
            QgsProcessingParameterBoolean(self.RESUME, translate("UNetMamba", "Resume"), True),
            help=translate("UNetMamba", "Go on with an unfinished run of the same output, else start afresh."),
            advanced=True,
        )
        self._declare_outputs()

    def checkParameterValues(self, parameters, context):
        problem = labels.unusable_image(self, parameters, context) or self._unusable_bands(parameters, context)
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def prepareAlgorithm(self, parameters, context, feedback):  # main thread: layers may be touched
        self._inputs = labels.LabelInputs(self, parameters, context)
        return True

    def processAlgorithm(self, parameters, context, feedback):  # worker thread: plain data only
        try:
            with engine_errors(), tempfile.TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()) as folder:
                result = fine_tune(self.job(parameters, context, Path(folder)), JobFeedback(feedback))
        except Cancelled:
            feedback.pushInfo(translate("UNetMamba", "Cancelled. Run it again to go on from there."))
            return {}
        labels.log_survey(result.survey, feedback)
        outputs = {self.OUTPUT: result.output, self.REPORT: result.report}
        if result.scores:
            mean_iou = result.scores["mean_iou"]
            text = translate("UNetMamba", "Mean IoU on the polygons kept from training: {value:.1%}")
            feedback.pushInfo(text.format(value=mean_iou))
            outputs[self.MEAN_IOU] = mean_iou
        return {name: value for name, value in outputs.items() if value is not None}

    def job(self, parameters, context, folder: Path) -> FineTuneJob:
        """The job for the engine, with the polygons in files in a folder. Raises: EngineError."""
        chips = self._inputs.job(folder, ImageForm())
        bands = self._bands(parameters, context)
        images = tuple(replace(image, bands=bands) for image in chips.images) if bands else chips.images
        learning_rate = self.parameterAsDouble(parameters, self.LEARNING_RATE, context)
        return FineTuneJob(
            chips=replace(chips, images=images),
            weights=self.parameterAsString(parameters, self.WEIGHTS, context) or STARTER,
            output=os.path.realpath(self.parameterAsFileOutput(parameters, self.OUTPUT, context)),
            report=self.parameterAsFileOutput(parameters, self.REPORT, context) or None,
            mode=self.parameterAsEnumString(parameters, self.MODE, context),
            minutes=self.parameterAsDouble(parameters, self.MINUTES, context),
            steps=self.parameterAsInt(parameters, self.STEPS, context) or None,
            learning_rate=learning_rate or None,
            augmentation=self.parameterAsEnumString(parameters, self.AUGMENTATION, context),
            balance=self.parameterAsDouble(parameters, self.BALANCE, context) / 100,
            patience=self.parameterAsInt(parameters, self.PATIENCE, context),
            device=self.parameterAsString(parameters, DEVICE, context) or "auto",
            seed=chips.seed,
            title=self.parameterAsString(parameters, self.TITLE, context),
            licence=self.parameterAsString(parameters, self.LICENCE, context),
            engine_python=str(training_python()),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
        )

    def _bands(self, parameters, context) -> tuple[int, ...]:
        text = self.parameterAsString(parameters, self.BANDS, context)
        return tuple(int(part) for part in text.replace(";", ",").split(",") if part.strip())

    def _unusable_bands(self, parameters, context) -> str | None:
        try:
            self._bands(parameters, context)
        except ValueError:
            return translate("UNetMamba", "Bands must be numbers separated by commas, such as 1,2,3.")
        return None

    def _declare_training(self):
        number, enum = QgsProcessingParameterNumber, QgsProcessingParameterEnum
        self.add(
            enum(self.MODE, translate("UNetMamba", "Train"), list(MODES), False, "decoder", usesStaticStrings=True),
            help=translate(
                "UNetMamba",
                "head: the last layer alone, in a minute. decoder: all but the part that looks at the image, good on "
                "a laptop. everything: for images of another kind than those that the weights know; it takes longest.",
            ),
        )
        self.add(
            number(self.MINUTES, translate("UNetMamba", "Minutes"), number.Type.Double, 8, False, 0.1, 10_000),
            help=translate("UNetMamba", "Longest time for training. It ends earlier when scores no longer rise."),
        )
        self.add(
            QgsProcessingParameterString(self.TITLE, translate("UNetMamba", "Title"), optional=True),
            help=translate("UNetMamba", "What the new weights are called in lists."),
        )
        self.add(
            QgsProcessingParameterString(self.LICENCE, translate("UNetMamba", "Licence of the weights"), optional=True),
            help=translate("UNetMamba", "If empty, that of the weights to start from."),
            advanced=True,
        )
        self.add(
            number(self.STEPS, translate("UNetMamba", "Steps"), number.Type.Integer, None, True, 1),
            help=translate("UNetMamba", "Instead of the minutes, so that a run can be repeated on other computers."),
            advanced=True,
        )
        self.add(
            number(self.LEARNING_RATE, translate("UNetMamba", "Learning rate"), number.Type.Double, None, True, 0, 1),
            help=translate("UNetMamba", "If not set, one that suits what is trained."),
            advanced=True,
        )
        self.add(
            enum(
                self.AUGMENTATION,
                translate("UNetMamba", "Changes of samples"),
                list(AUGMENTATIONS),
                False,
                "strong",
                usesStaticStrings=True,
            ),
            help=translate(
                "UNetMamba",
                "How much samples are turned, resized and changed in colour, so that more is learnt from few.",
            ),
            advanced=True,
        )
        self.add(
            number(self.BALANCE, translate("UNetMamba", "Balance (percent)"), number.Type.Double, 50, False, 0, 100),
            help=translate(
                "UNetMamba", "Share of the samples drawn evenly over the classes; the others follow their area."
            ),
            advanced=True,
        )
        self.add(
            number(self.PATIENCE, translate("UNetMamba", "Patience"), number.Type.Integer, 5, False, 1),
            help=translate("UNetMamba", "Training ends when scores did not rise in so many validations."),
            advanced=True,
        )
        declare_device(self)

    def _declare_outputs(self):
        self.add(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                translate("UNetMamba", "New weights"),
                translate("UNetMamba", "UNetMamba weights (*.safetensors)"),
            ),
            help=translate("UNetMamba", "A new file; nothing is overwritten."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT,
                translate("UNetMamba", "Report"),
                translate("UNetMamba", "Web page (*.html)"),
                optional=True,
                createByDefault=False,
            ),
            help=translate("UNetMamba", "What was taught, how it went, and what the weights are worth."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.MEAN_IOU, translate("UNetMamba", "Mean IoU")))
