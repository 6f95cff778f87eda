"""`segment`: a land-cover map from a raster."""

from __future__ import annotations

import argparse

from ..weights.card import Card, read_card
from ..weights.store import STARTER, find_weights
from . import COMPLETE
from ._console import ConsoleFeedback, duration, print_json

NAME = "segment"
HELP = "Give every pixel of a raster a land-cover class."
NEEDS = "osgeo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("input", metavar="IN", help="raster that GDAL reads")
    parser.add_argument("output", metavar="OUT", help="class raster to write, a GeoTIFF on the grid of the input")
    parser.add_argument("--weights", default=STARTER, help="name in the library or weights file (default: %(default)s)")
    parser.add_argument(
        "--bands",
        type=_bands,
        metavar="B,B,...",
        help="bands for the model's bands, counted from 1 (default: by their names, else the first)",
    )
    parser.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("XMIN", "YMIN", "XMAX", "YMAX"),
        help="part to classify, in the raster's CRS",
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--engine-python", help="Python that has torch (default: the installed engine's)")


def run(args: argparse.Namespace) -> int:
    from ..segmentation.job import SegmentJob
    from ..segmentation.run import segment

    job = SegmentJob(
        source=args.input,
        bands=args.bands,
        weights=args.weights,
        device=args.device,
        extent=args.extent and tuple(args.extent),
        output=args.output,
        engine_python=args.engine_python,
    )
    with ConsoleFeedback() as feedback:
        result = segment(job, feedback)
    shares = _shares(read_card(find_weights(args.weights)), result.class_pixels)
    if args.json:
        print_json(
            status="complete",
            output=result.output,
            device=result.device_name,
            seconds=result.seconds,
            classes=[{"value": value, "name": name, "share": share} for value, name, share in shares],
        )
    else:
        for value, name, share in shares:
            print(f"{value:4d}  {name:24} {share:7.2%}")
        steps = ", ".join(f"{step} {duration(seconds)}" for step, seconds in result.seconds.items())
        print(f"Wrote {result.output} on {result.device_name} ({steps}).")
    return COMPLETE


def _bands(text: str) -> tuple[int, ...]:
    return tuple(int(band) for band in text.split(","))


def _shares(card: Card, class_pixels: dict[int, int]) -> list[tuple[int, str, float]]:
    """Code, name and share of the classified pixels of every class of the card."""
    total = sum(class_pixels.get(each.value, 0) for each in card.classes)
    return [(each.value, each.name, class_pixels.get(each.value, 0) / max(total, 1)) for each in card.classes]
