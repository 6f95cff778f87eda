"""The parameters of `unetmamba:segmentlandcover`: their names, their meaning, and those of a job."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorDestination,
)

from ..engine.segmentation.job import SegmentJob
from ..engine.segmentation.options import MAX_WINDOW_PX, MIN_WINDOW_PX, PRECISIONS
from ..engine.segmentation.tta import OFFERED
from ..engine.weights.store import STARTER
from ..environment.devices import device_suggestions
from ..environment.settings import default_weights
from ..translation import translate
from .algorithm import EngineAlgorithm
from .weights_parameter import library_names, weights_parameter

# Permanent, untranslated: models and scripts store them.
INPUT, WEIGHTS, BANDS, EXTENT, MASK = "INPUT", "WEIGHTS", "BANDS", "EXTENT", "MASK"
DEVICE, WINDOW, OVERLAP, TTA, PRECISION = "DEVICE", "WINDOW", "OVERLAP", "TTA", "PRECISION"
SIEVE, RESAMPLE, RESUME, SKIP_DAMAGED = "SIEVE", "RESAMPLE", "RESUME", "SKIP_DAMAGED"
OUTPUT, CONFIDENCE, PROBABILITIES = "OUTPUT", "CONFIDENCE", "PROBABILITIES"
POLYGONS, STATISTICS, REPORT = "POLYGONS", "STATISTICS", "REPORT"


def parameters_of(job: SegmentJob) -> dict[str, Any]:
    """What to run the algorithm with to do a job: plain data. The job does not know of a table of STATISTICS."""
    parameters = {
        INPUT: "".join((job.source, *(f"|option:{option}" for option in job.open_options))),
        WEIGHTS: job.weights,
        BANDS: job.bands and list(job.bands),
        EXTENT: job.extent and "{0!r},{2!r},{1!r},{3!r}".format(*job.extent),  # QGIS: both x first, in the image's CRS
        MASK: job.mask,
        DEVICE: job.device,
        WINDOW: job.window_px,
        OVERLAP: job.overlap_px,
        TTA: job.tta,
        PRECISION: job.precision,
        SIEVE: job.sieve_px,
        RESAMPLE: job.resample,
        RESUME: True,
        SKIP_DAMAGED: job.skip_damaged,
        OUTPUT: job.output,
        CONFIDENCE: job.confidence,
        PROBABILITIES: job.probabilities,
        POLYGONS: job.polygons,
        REPORT: job.report,
    }
    return {name: value for name, value in parameters.items() if value is not None}


def declare(algorithm: EngineAlgorithm):
    """Add all of them."""
    _declare_inputs(algorithm)
    _declare_options(algorithm)
    _declare_outputs(algorithm)


def declare_device(algorithm: EngineAlgorithm):
    """Add what computes."""
    device = QgsProcessingParameterString(DEVICE, translate("UNetMamba", "Device"), "auto")
    device.setMetadata({"widget_wrapper": {"value_hints": device_suggestions()}})
    algorithm.add(
        device,
        help=translate(
            "UNetMamba",
            "What computes: a graphics processor (cuda of NVIDIA, mps of Apple) or cpu, the processor. auto takes a "
            "graphics processor if a usable one is there. With several, cuda:1 is the second.",
        ),
        advanced=True,
    )


def _declare_inputs(algorithm: EngineAlgorithm):
    algorithm.add(
        QgsProcessingParameterRasterLayer(INPUT, translate("UNetMamba", "Image")),
        help=translate(
            "UNetMamba",
            "The image to classify. It may be of any size, and is only read. Layers of services, such as WMS and XYZ "
            "tiles, are read at the pixel size of the weights, and need an extent.",
        ),
    )
    weights = weights_parameter(WEIGHTS, translate("UNetMamba", "Weights"))
    weights.setGuiDefaultValueOverride(default_weights())  # scripts and models keep the starter weights
    algorithm.add(
        weights,
        help=translate(
            "UNetMamba",
            "What the network has learnt, the classes of the map included: a .safetensors file, or a name in the "
            "library ({names}). If empty, {starter}.",
        ).format(names=library_names(), starter=STARTER),
    )
    algorithm.add(
        QgsProcessingParameterBand(
            BANDS,
            translate("UNetMamba", "Bands"),
            parentLayerParameterName=INPUT,
            optional=True,
            allowMultiple=True,
        ),
        help=translate(
            "UNetMamba",
            "One band of the image for each that the weights need, in their order; the starter weights need red, "
            "green and blue. If empty, bands are found by their names, colours or wavelengths, else the first ones "
            "are taken.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterExtent(EXTENT, translate("UNetMamba", "Extent"), optional=True),
        help=translate("UNetMamba", "The part of the image to classify. If empty, all of it."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            MASK,
            translate("UNetMamba", "Mask"),
            [QgsProcessing.SourceType.TypeVectorPolygon],
            optional=True,
        ),
        help=translate(
            "UNetMamba",
            "Polygons to classify: what lies outside of all of them becomes NoData and is not even read.",
        ),
    )


def _declare_options(algorithm: EngineAlgorithm):
    declare_device(algorithm)
    integer = QgsProcessingParameterNumber.Type.Integer
    algorithm.add(
        QgsProcessingParameterNumber(
            WINDOW, translate("UNetMamba", "Window size (pixels)"), integer, None, True, MIN_WINDOW_PX, MAX_WINDOW_PX
        ),
        help=translate(
            "UNetMamba",
            "Side of the square that the network looks at as a whole. More shows it more of the surroundings and takes "
            "more memory. If not set, what suits the weights.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(
            OVERLAP, translate("UNetMamba", "Window overlap (pixels)"), integer, None, True, 0, MAX_WINDOW_PX - 1
        ),
        help=translate(
            "UNetMamba",
            "Pixels shared by neighbouring windows, where their results are blended. More hides seams and takes "
            "longer. If not set, what suits the weights.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            TTA, translate("UNetMamba", "Test-time augmentation"), list(OFFERED), False, "none", usesStaticStrings=True
        ),
        help=translate(
            "UNetMamba",
            "Averages what the network sees in turned and resized copies of the image: flips takes 4 times as long, d4 "
            "40 times. The map becomes a little better.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterEnum(
            PRECISION,
            translate("UNetMamba", "Calculation precision"),
            list(PRECISIONS),
            False,
            "auto",
            usesStaticStrings=True,
        ),
        help=translate(
            "UNetMamba",
            "bfloat16 is faster on newer graphics processors and may change a few pixels between classes that are "
            "about as likely. auto takes it there, and float32 elsewhere.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(SIEVE, translate("UNetMamba", "Smallest patch (pixels)"), integer, 0, False, 0),
        help=translate(
            "UNetMamba", "Smaller patches of a class are merged into their largest neighbour. 0 keeps them all."
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(
            RESAMPLE, translate("UNetMamba", "Resample to the pixel size of the weights"), True
        ),
        help=translate(
            "UNetMamba",
            "Shows the network the image at the pixel size it was trained at, without which it does not know things by "
            "their size. The map has the pixels of the image all the same.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(RESUME, translate("UNetMamba", "Resume an unfinished run"), True),
        help=translate(
            "UNetMamba",
            "If a run with this output was interrupted, goes on where it was. It must have had the same settings; "
            "switch off to start afresh.",
        ),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterBoolean(SKIP_DAMAGED, translate("UNetMamba", "Skip damaged parts of the image"), False),
        help=translate(
            "UNetMamba", "Leaves what cannot be read as NoData and names it in the log, instead of stopping there."
        ),
        advanced=True,
    )


def _declare_outputs(algorithm: EngineAlgorithm):
    optional = {"optional": True, "createByDefault": False}
    algorithm.add(
        QgsProcessingParameterRasterDestination(OUTPUT, translate("UNetMamba", "Land cover")),
        help=translate(
            "UNetMamba",
            "The map: a GeoTIFF with a class code in each pixel, and the names and colours of the classes. "
            "NoData (255) is where the image has none.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(CONFIDENCE, translate("UNetMamba", "Confidence"), **optional),
        help=translate(
            "UNetMamba",
            "How sure the network is of the class in each pixel, 0 to 100 percent. Where it is low, look twice.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterRasterDestination(PROBABILITIES, translate("UNetMamba", "Probabilities"), **optional),
        help=translate("UNetMamba", "A band for each class: how likely it is in each pixel, 0 to 100 percent."),
    )
    algorithm.add(
        QgsProcessingParameterVectorDestination(
            POLYGONS, translate("UNetMamba", "Polygons"), QgsProcessing.SourceType.TypeVectorPolygon, **optional
        ),
        help=translate(
            "UNetMamba",
            "The map as polygons without gaps or overlaps, in a GeoPackage, with class code, name and area in square "
            "metres on the ellipsoid.",
        ),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSink(
            STATISTICS, translate("UNetMamba", "Statistics"), QgsProcessing.SourceType.TypeVector, **optional
        ),
        help=translate("UNetMamba", "A table with pixels, area in square metres and share of the map for each class."),
    )
    algorithm.add(
        QgsProcessingParameterFileDestination(
            REPORT, translate("UNetMamba", "Report"), translate("UNetMamba", "Web page (*.html)"), **optional
        ),
        help=translate(
            "UNetMamba", "A page with a picture of the map, the shares of the classes, and how the map was made."
        ),
    )
