"""`finetune`: new classes for weights from polygons."""

from __future__ import annotations

import argparse
import json

from ..training.settings import AUGMENTATIONS, MODES
from ..weights.store import STARTER
from . import COMPLETE
from ._console import ConsoleFeedback, print_json

NAME = "finetune"
HELP = "Teach weights the classes of polygons. Run again after an interruption, it goes on where it was."
NEEDS = "osgeo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("images", metavar="IMAGE", nargs="+", help="rasters that the polygons were drawn on")
    parser.add_argument("output", metavar="OUT", help="weights file to write (.safetensors)")
    parser.add_argument("--labels", metavar="FILE", required=True, help="polygons of ground whose class is known")
    parser.add_argument("--labels-layer", metavar="NAME", help="layer of that file (default: the first of polygons)")
    parser.add_argument("--field", default="class", help="its field that tells the class (default: %(default)s)")
    parser.add_argument("--area", metavar="FILE", help="polygons of ground that is completely labelled")
    parser.add_argument("--weights", default=STARTER, help="weights to start from (default: %(default)s)")
    parser.add_argument("--bands", type=_bands, metavar="B,B,...", help="bands, from 1 (default: those of the weights)")
    parser.add_argument("--mode", choices=MODES, default="decoder", help="what is trained (default: %(default)s)")
    parser.add_argument("--minutes", type=float, default=8.0, help="longest time for training (default: %(default)s)")
    parser.add_argument("--steps", type=int, help="instead of the minutes")
    parser.add_argument("--learning-rate", type=float, help="default: one that suits the mode")
    parser.add_argument("--augmentation", choices=AUGMENTATIONS, default="strong", help="default: %(default)s")
    parser.add_argument("--balance", type=float, default=0.5, help="share of samples drawn evenly over the classes")
    parser.add_argument("--patience", type=int, default=5, help="validations without gain before training ends")
    parser.add_argument("--validation", type=float, default=0.2, help="share of the polygons kept from training")
    parser.add_argument("--gap", type=int, default=32, metavar="PX", help="between labels for training and validation")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--title", default="", help="of the new weights")
    parser.add_argument("--licence", default="", help="of the new weights (default: that of the old ones)")
    parser.add_argument("--source", default="", help="origin and licence of images and polygons, for the card")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--fresh", action="store_true", help="do not go on with an interrupted run; start again")
    parser.add_argument("--report", metavar="FILE", help="HTML page about the run")
    parser.add_argument("--engine-python", help="Python that has torch (default: the installed engine's)")


def run(args: argparse.Namespace) -> int:
    from ..chips.job import ChipsJob, ImageInput
    from ..finetuning.job import FineTuneJob
    from ..finetuning.run import fine_tune

    chips = ChipsJob(
        images=tuple(ImageInput(image, bands=args.bands) for image in args.images),
        labels=args.labels,
        labels_layer=args.labels_layer,
        class_field=args.field,
        area=args.area,
        validation_share=args.validation,
        gap_px=args.gap,
        seed=args.seed,
        source_text=args.source,
    )
    same = (
        "weights", "output", "report", "mode", "minutes", "steps", "learning_rate", "augmentation", "balance",
        "patience", "device", "seed", "title", "licence", "engine_python",
    )  # fmt: skip
    job = FineTuneJob(chips=chips, resume=not args.fresh, **{name: getattr(args, name) for name in same})
    with ConsoleFeedback() as feedback:
        result = fine_tune(job, feedback)
    if args.json:
        print_json(
            status="complete",
            output=result.output,
            report=result.report,
            ended=result.ended,
            scores=result.scores,
            card=json.loads(result.card.to_json()),
        )
    else:
        print(f"Wrote {result.output}.")
        if result.scores:
            print(f"Mean IoU {result.scores['mean_iou']:.3f} on the polygons kept from training.")
    return COMPLETE


def _bands(text: str) -> tuple[int, ...]:
    return tuple(int(number) for number in text.split(","))
