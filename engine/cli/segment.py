"""`segment`: a land-cover map from a raster."""

from __future__ import annotations

import argparse

from ..progress import duration
from ..weights.store import STARTER
from . import COMPLETE, FAILED_BLOCKS
from ._console import ConsoleFeedback, print_json

NAME = "segment"
HELP = "Give every pixel of a raster a land-cover class. Run again after an interruption, it goes on where it was."
NEEDS = "osgeo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", metavar="IN", help="raster that GDAL reads")
    parser.add_argument("output", metavar="OUT", help="class raster to write, a GeoTIFF on the grid of the input")
    parser.add_argument("--weights", default=STARTER, help="name in the library or weights file (default: %(default)s)")
    parser.add_argument(
        "--bands",
        type=bands,
        metavar="B,B,...",
        help="bands for the model's bands, counted from 1 (default: by their names or wavelengths, else the first)",
    )
    parser.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="part to classify, in the raster's CRS",
    )
    parser.add_argument("--mask", metavar="FILE", help="polygons; what lies outside all of them is left empty")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--window", type=int, metavar="PX", help="side of a window (default: as the weights say)")
    parser.add_argument("--overlap", type=int, metavar="PX", help="overlap of windows (default: as the weights say)")
    parser.add_argument("--tta", default="none", help="test-time augmentation: none, flips or d4 (default: none)")
    parser.add_argument("--precision", default="auto", help="auto, float32 or bfloat16 (default: %(default)s)")
    parser.add_argument("--sieve", type=int, default=0, metavar="PX", help="merge patches of fewer pixels (default: 0)")
    parser.add_argument(
        "--no-resample",
        action="store_true",
        help="look at the pixels as they are, not at the pixel size the weights were trained at",
    )
    parser.add_argument("--fresh", action="store_true", help="do not go on with an interrupted run; start again")
    parser.add_argument("--skip-damaged", action="store_true", help="leave unreadable parts empty instead of stopping")
    parser.add_argument("--open-option", action="append", default=[], metavar="NAME=VALUE", help="for GDAL's driver")
    parser.add_argument("--confidence", metavar="FILE", help="GeoTIFF: share of the winning class, 0 to 100")
    parser.add_argument("--probabilities", metavar="FILE", help="GeoTIFF: share of every class, a band each")
    parser.add_argument("--polygons", metavar="FILE", help="GeoPackage: the map as polygons")
    parser.add_argument("--statistics", metavar="FILE", help="CSV: pixels, area and share of every class")
    parser.add_argument("--report", metavar="FILE", help="HTML page about the run")
    parser.add_argument("--engine-python", help="Python that has torch (default: the installed engine's)")


def run(args: argparse.Namespace) -> int:
    from ..segmentation.job import SegmentJob
    from ..segmentation.run import segment

    job = SegmentJob(
        source=args.input,
        output=args.output,
        weights=args.weights,
        bands=args.bands,
        device=args.device,
        extent=args.extent and tuple(args.extent),
        engine_python=args.engine_python,
        open_options=tuple(args.open_option),
        mask=args.mask,
        window_px=args.window,
        overlap_px=args.overlap,
        tta=args.tta,
        precision=args.precision,
        resample=not args.no_resample,
        sieve_px=args.sieve,
        resume=not args.fresh,
        skip_damaged=args.skip_damaged,
        confidence=args.confidence,
        probabilities=args.probabilities,
        polygons=args.polygons,
        statistics=args.statistics,
        report=args.report,
    )
    with ConsoleFeedback() as feedback:
        result = segment(job, feedback)
    if args.json:
        print_json(
            status="finished with unreadable parts" if result.damaged else "complete",
            output=result.output,
            confidence=result.confidence,
            probabilities=result.probabilities,
            polygons=result.polygons,
            statistics=result.statistics,
            report=result.report,
            device=result.device_name,
            seconds=result.seconds,
            warnings=result.warnings,
            damaged=[vars(window) for window in result.damaged],
            classes=[vars(area) for area in result.areas],
        )
    else:
        for area in result.areas:
            size = "" if area.area_m2 is None else f"{area.area_m2 / 1e4:14,.2f} ha"
            print(f"{area.value:4d}  {area.name:24} {area.share:7.2%} {size}")
        steps = ", ".join(f"{step} {duration(seconds)}" for step, seconds in result.seconds.items())
        print(f"Wrote {result.output} on {result.device_name} ({steps}).")
        for window in result.damaged:
            print(f"Unreadable: {window.width} x {window.height} pixels from column {window.col}, row {window.row}.")
    return FAILED_BLOCKS if result.damaged else COMPLETE


def bands(text: str) -> tuple[int, ...]:
    """Numbers, separated by commas."""
    return tuple(int(band) for band in text.split(","))
