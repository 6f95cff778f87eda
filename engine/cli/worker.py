"""`worker`: how the raster half starts the process that computes."""

from __future__ import annotations

import argparse

NAME = "worker"
HELP = "Answer another program over standard input and output; not for use by hand."
NEEDS = None  # it is started in the engine's Python, and says so itself if torch fails there


def add_arguments(parser: argparse.ArgumentParser) -> None:
    pass


def run(args: argparse.Namespace) -> int:
    from ..worker.server import main

    main()
    return 0
