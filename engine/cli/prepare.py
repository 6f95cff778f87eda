"""`prepare`: a chip store from a data set as it is published."""

from __future__ import annotations

import argparse
from pathlib import Path

from . import COMPLETE
from ._console import print_json

NAME = "prepare"
HELP = "Turn a labelled data set into a chip store for training and evaluation."
NEEDS = "osgeo"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("dataset", choices=["dubai", "naip-ohio"], help="which data set it is")
    parser.add_argument("folder", metavar="FOLDER", type=Path, help="where the data set lies")
    parser.add_argument("output", metavar="CHIPS", type=Path, help="folder to write, new or empty")


def run(args: argparse.Namespace) -> int:
    from ..chips.store import ChipStore
    from ..datasets import dubai, naip_ohio

    prepare = {"dubai": dubai.prepare, "naip-ohio": naip_ohio.prepare}[args.dataset]
    prepare(args.folder, args.output)
    groups = ChipStore(args.output).groups
    if args.json:
        print_json(status="complete", output=str(args.output), groups=groups)
    else:
        print(f"Wrote {args.output} with the groups {', '.join(groups)}.")
    return COMPLETE
