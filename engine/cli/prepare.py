"""`prepare`: a chip store from a data set as it is published."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..errors import Cancelled
from . import COMPLETE
from ._console import ConsoleFeedback, print_json

NAME = "prepare"
HELP = "Turn a labelled data set into a chip store for training and evaluation."
NEEDS = "osgeo"

_FOR = {
    "partial": ("loveda", "potsdam", "vaihingen"),
    "padding": ("potsdam", "vaihingen"),
    "bands": ("potsdam",),
}
"""Option -> the data sets that have it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    datasets = ["dubai", "loveda", "naip-ohio", "potsdam", "vaihingen"]
    parser.add_argument("dataset", choices=datasets, help="which data set it is")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the data set lies, unpacked")
    parser.add_argument("output", metavar="CHIPS", type=Path, help="folder to write, new or empty")
    parser.add_argument(
        "--partial", action="store_true", help="loveda, potsdam, vaihingen: fewer files than published, of any size"
    )
    parser.add_argument(
        "--padding",
        choices=["ignored", "surface"],
        help="potsdam, vaihingen: what the black padding of tiles counts as (default: ignored; surface: impervious "
        "surface, as with the published code)",
    )
    parser.add_argument("--bands", choices=["rgb", "irrg"], help="potsdam: which images (default: rgb)")
    parser.set_defaults(wrong_usage=parser.error)


def run(args: argparse.Namespace) -> int:
    from ..chips.store import ChipStore

    options = _options(args)
    with ConsoleFeedback() as feedback:
        try:
            _prepare(args, options, feedback)
        except Cancelled:
            feedback.info("Stopped; the same command goes on from here.")
            raise
    groups = ChipStore(args.output).groups
    if args.json:
        print_json(status="complete", output=str(args.output), groups=groups)
    else:
        print(f"Wrote {args.output} with the groups {', '.join(groups)}.")
    return COMPLETE


def _options(args: argparse.Namespace) -> dict[str, Any]:
    """The options given; ends the program where one is not for this data set."""
    given = {"partial": args.partial or None, "padding": args.padding, "bands": args.bands}
    given = {name: value for name, value in given.items() if value is not None}
    for name in given:
        if args.dataset not in _FOR[name]:
            args.wrong_usage(f"--{name} is for {', '.join(_FOR[name])}")
    return {"partial_set" if name == "partial" else name: value for name, value in given.items()}


def _prepare(args: argparse.Namespace, options: dict[str, Any], feedback: ConsoleFeedback) -> None:
    from ..datasets import dubai, isprs, loveda, naip_ohio

    if args.dataset in _FOR["partial"]:
        prepare = {
            "loveda": loveda.prepare, "potsdam": isprs.prepare_potsdam, "vaihingen": isprs.prepare_vaihingen,
        }[args.dataset]  # fmt: skip
        prepare(args.folder, args.output, feedback, **options)
    else:
        {"dubai": dubai.prepare, "naip-ohio": naip_ohio.prepare}[args.dataset](args.folder, args.output)
