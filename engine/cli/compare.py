"""`compare`: several weights on one raster."""

from __future__ import annotations

import argparse

from ..errors import Cancelled
from ..progress import duration
from . import COMPLETE
from ._console import ConsoleFeedback, print_json
from .segment import bands

NAME = "compare"
HELP = "Map a raster with several weights: agreement, scores on a reference, speed. Run again, it goes on."
NEEDS = "osgeo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", metavar="IN", help="raster that GDAL reads")
    parser.add_argument("folder", metavar="FOLDER", help="for the maps, new or empty")
    parser.add_argument("--weights", nargs="+", required=True, metavar="W", help="names in the library or files")
    parser.add_argument("--bands", type=bands, metavar="B,B,...", help="bands, as for 'segment'")
    parser.add_argument(
        "--extent", type=float, nargs=4, metavar=("XMIN", "YMIN", "XMAX", "YMAX"), help="part, in the raster's CRS"
    )
    parser.add_argument("--mask", metavar="FILE", help="polygons; what lies outside all of them is left empty")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--tta", default="none", help="test-time augmentation: none, flips or d4 (default: none)")
    parser.add_argument("--reference", metavar="FILE", help="polygons, points or a raster of class codes to score on")
    parser.add_argument("--field", metavar="F", help="field of the reference that tells the class (default: class)")
    parser.add_argument("--layer", metavar="L", help="layer of the reference (default: the first one of polygons)")
    parser.add_argument("--without-last", action="store_true", help="leave the last class out of the means, not of OA")
    parser.add_argument("--html", metavar="FILE", help="report with pictures")
    parser.add_argument("--engine-python", help="Python that has torch (default: the installed engine's)")


def run(args: argparse.Namespace) -> int:
    from ..accuracy.sections import percent
    from ..comparison.job import CompareJob
    from ..comparison.run import compare
    from ..metrics import without_nan

    job = CompareJob(
        source=args.input,
        weights=tuple(args.weights),
        folder=args.folder,
        report=args.html,
        bands=args.bands,
        device=args.device,
        extent=args.extent and tuple(args.extent),
        mask=args.mask,
        tta=args.tta,
        engine_python=args.engine_python,
        reference=args.reference,
        class_field=args.field,
        reference_layer=args.layer,
        without_last=args.without_last,
    )
    with ConsoleFeedback() as feedback:
        try:
            comparison = compare(job, feedback)
        except Cancelled:
            feedback.info("Stopped; the same command goes on from here.")
            raise
    if args.json:
        print_json(status="complete", **without_nan(comparison.to_dict()), report=args.html)
        return COMPLETE
    for each in comparison.maps:
        time = "" if each.seconds is None else f"  {duration(each.seconds)}"
        scores = each.assessment and each.assessment.scores
        found = f"  OA {percent(scores.overall_accuracy)}  mean IoU {percent(scores.mean_iou)}" if scores else ""
        print(f"{each.name:24}{found}{time}  {each.path}")
    print(f"All agree on {percent(comparison.unanimous)}.")
    return COMPLETE
