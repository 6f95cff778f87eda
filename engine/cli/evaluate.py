"""`evaluate`: a class map against reference data, or weights against labelled chips."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Cancelled, EngineError
from . import COMPLETE
from ._console import ConsoleFeedback, print_json

if TYPE_CHECKING:
    from ..chips.store import StoreInfo
    from ..weights.card import Card

NAME = "evaluate"
HELP = "Score a class map on reference polygons, points or a raster, or weights on chips they were not trained on."

_TTA = {"none": "none", "flips": "flips", "lr": "flips", "d4": "d4"}
"""What may be asked for -> its name here; lr is what the published code calls flips."""


def needs(args: argparse.Namespace) -> str:
    """Maps are read by GDAL, weights by torch."""
    return "osgeo" if args.reference else "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "%(prog)s MAP --reference FILE [--field F] [--html FILE] [--csv FILE] [--json-file FILE] [options]\n"
        "       %(prog)s CHIPS --weights W --groups G,G,... [options]"
    )
    parser.add_argument("subject", metavar="MAP or CHIPS", help="class map, or chip store as 'prepare' makes it")
    truth = parser.add_mutually_exclusive_group(required=True)
    truth.add_argument("--reference", metavar="FILE", help="MAP: polygons, points or a raster of class codes")
    truth.add_argument("--weights", metavar="W", help="CHIPS: name in the library or weights file")
    parser.add_argument("--without-last", action="store_true", help="leave the last class out of the means, not of OA")
    _add_map_arguments(parser.add_argument_group("MAP"))
    _add_chip_arguments(parser.add_argument_group("CHIPS"))
    parser.set_defaults(wrong_usage=parser.error)


def _add_map_arguments(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--field", metavar="F", help="field of the reference that tells the class (default: class)")
    group.add_argument("--layer", metavar="L", help="layer of the reference (default: the first one of polygons)")
    group.add_argument("--kappa", action="store_true", help="Cohen's kappa, too")
    group.add_argument(
        "--area-weighted",
        action="store_true",
        default=None,
        help="area-weighted figures with confidence intervals for polygons and rasters, too; points always have them",
    )
    group.add_argument("--html", metavar="FILE", help="report with pictures")
    group.add_argument("--csv", metavar="FILE", help="table of the classes with the confusion matrix")
    group.add_argument("--json-file", metavar="FILE", help="all figures")


def _add_chip_arguments(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--groups", metavar="G,G,...", help="groups to score; needed")
    group.add_argument("--tta", choices=_TTA, default="none", help="test-time augmentation (default: %(default)s)")
    group.add_argument("--window", type=int, metavar="PX", help="side of a window (default: the card's)")
    group.add_argument("--overlap", type=int, metavar="PX", help="pixels that windows share (default: the card's)")
    group.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")


def run(args: argparse.Namespace) -> int:
    return _evaluate_map(args) if args.reference else _evaluate_weights(args)


def _evaluate_map(args: argparse.Namespace) -> int:
    from ..accuracy.job import AssessJob
    from ..accuracy.remarks import worth
    from ..accuracy.run import assess
    from ..accuracy.sections import headlines, percent
    from ..metrics import without_nan

    job = AssessJob(
        map=args.subject,
        reference=args.reference,
        class_field=args.field,
        reference_layer=args.layer,
        without_last=args.without_last,
        kappa=args.kappa,
        area_weighted=args.area_weighted,
        report=args.html,
        csv=args.csv,
        json=args.json_file,
    )
    with ConsoleFeedback() as feedback:
        assessment = assess(job, feedback)
        for text in worth(assessment.kind):
            feedback.info(text)
    if args.json:
        print_json(status="complete", **without_nan(assessment.to_dict()), outputs=assessment.outputs)
        return COMPLETE
    print(f"{'class':24}{'reference':>12}{'map':>12}{'precision':>11}{'recall':>11}{'F1':>11}{'IoU':>11}")
    for entry in assessment.to_dict()["classes"]:
        figures = "".join(f"{percent(entry[name]):>11}" for name in ("precision", "recall", "f1", "iou"))
        print(f"{entry['name']:24}{entry['reference']:12,}{entry['mapped']:12,}{figures}")
    for name, value in headlines(assessment).items():
        print(f"{name}: {value}")
    for output in assessment.outputs.values():
        print(f"Wrote {output}.")
    return COMPLETE


def _evaluate_weights(args: argparse.Namespace) -> int:
    if not args.groups:
        args.wrong_usage("--weights needs --groups")

    from ..chips.store import ChipStore
    from ..devices import find_device
    from ..heap import keep_freed_memory
    from ..metrics import WITHOUT_LAST, scores, without_nan
    from ..segmentation.options import PredictOptions
    from ..segmentation.predictor import Predictor
    from ..training.validate import confusion_by_group
    from ..weights import load_model
    from ..weights.store import find_weights

    keep_freed_memory()
    groups = tuple(args.groups.split(","))
    device = find_device(args.device)
    model, card = load_model(find_weights(args.weights), device)
    if seen := sorted(set(groups) & set(card.training.get("train_groups", ()))):
        raise EngineError(
            f"The weights were trained on {', '.join(seen)}; scores there would mean nothing.",
            "Choose other groups.",
            code="evaluate.trained_on",
        )
    store = ChipStore(Path(args.subject))
    _must_fit(store.info, card)
    predictor = Predictor(model, card, device, PredictOptions(args.window, args.overlap, _TTA[args.tta]))
    chips, matrices = store.chips(groups), {}
    with ConsoleFeedback() as feedback:

        def look_for_cancel(done: int, total: int) -> None:
            if feedback.is_cancelled():
                raise Cancelled

        for number, chip in enumerate(chips):
            feedback.progress(number / len(chips), f"chip {number + 1} of {len(chips)}")
            for group, matrix in confusion_by_group(predictor, [chip], card.classes, look_for_cancel).items():
                matrices[group] = matrices.get(group, 0) + matrix
    mean_classes = WITHOUT_LAST if args.without_last else slice(None)
    total = scores(sum(matrices.values()), mean_classes)
    by_group = {group: scores(matrix, mean_classes) for group, matrix in matrices.items()}
    if args.json:
        groups_scores = {group: result.to_dict() for group, result in by_group.items()}
        print_json(**without_nan({"status": "complete", "total": total.to_dict(), "groups": groups_scores}))
        return COMPLETE
    names = [each.name for each in card.classes]
    print(f"{'group':8}" + "".join(f"{name:>12}" for name in (*names, "mean IoU", "mean F1", "accuracy")))
    for group, result in [*by_group.items(), ("all", total)]:
        cells = [*result.iou, result.mean_iou, result.mean_f1, result.overall_accuracy]
        print(f"{group:8}" + "".join(f"{cell:12.3f}" for cell in cells))
    return COMPLETE


def _must_fit(store: StoreInfo, card: Card) -> None:
    """Raises: EngineError, the chips are not what the weights know."""
    for what, facts in {
        "classes": lambda each: [f"{entry.value} {entry.name}" for entry in each.classes],  # whatever their colours
        "bands": lambda each: [name.casefold() for name in each.bands],
        "scale": lambda each: [f"{each.scale:g}"],
    }.items():
        found, needed = (", ".join(facts(each)) for each in (store, card))
        if found != needed:
            raise EngineError(
                f"The chips have other {what} than the weights: {found} instead of {needed}.",
                "Choose chips that were made for these weights.",
                code=f"evaluate.{what}",
            )
