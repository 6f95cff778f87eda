"""`train`: weights from labelled chips."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from ..errors import Cancelled
from . import COMPLETE
from ._console import ConsoleFeedback, print_json

NAME = "train"
HELP = "Train a model on a chip store and write its weights; an interrupted run goes on where it was."
NEEDS = "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chips", metavar="CHIPS", type=Path, help="chip store, as 'prepare' makes it")
    parser.add_argument("output", metavar="OUT", type=Path, help="weights file to write (.safetensors)")
    parser.add_argument("--config", type=Path, required=True, help="training configuration (JSON), see docs/train.md")
    parser.add_argument("--start-from", help="name in the library or weights file to go on from (default: random)")
    parser.add_argument("--encoder", type=Path, help="checkpoint with the encoder's weights, as those of ImageNet")
    parser.add_argument("--fresh", action="store_true", help="do not go on with an interrupted run for the same OUT")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--threads", type=int, help="processor threads (default: all)")


def run(args: argparse.Namespace) -> int:
    import torch

    from ..chips.store import ChipStore
    from ..devices import find_device
    from ..heap import keep_freed_memory
    from ..training.config import TrainingConfig
    from ..training.train import train
    from ..weights.store import find_weights

    keep_freed_memory()
    if args.threads:
        torch.set_num_threads(args.threads)
    parent = find_weights(args.start_from) if args.start_from else None
    store, config, device = ChipStore(args.chips), TrainingConfig.load(args.config), find_device(args.device)
    with ConsoleFeedback() as feedback:
        try:
            listener, resume = _Console(feedback), not args.fresh
            card = train(store, config, args.output, device, listener, parent, resume, args.encoder)
        except Cancelled:
            feedback.info("Stopped; the same command goes on from here.")
            raise
    if args.json:
        print_json(status="complete", output=str(args.output), card=json.loads(card.to_json()))
    else:
        print(f"Wrote {args.output}.")
    return COMPLETE


class _Console:
    """A training's listener at the terminal."""

    def __init__(self, feedback: ConsoleFeedback) -> None:
        self._feedback = feedback
        self.warning = feedback.warning

    def step(self, report: dict[str, Any]) -> None:
        self._feedback.progress(report["step"] / report["steps"], f"step {report['step']}, loss {report['loss']:.3f}")

    def validated(self, report: dict[str, Any]) -> None:
        best = ", the best so far" if report["best"] else ""
        score = report["scores"]["mean_iou"]
        self._feedback.info(f"Step {report['step']}: mean IoU {score:.3f} on the validation groups{best}")

    def wish(self) -> str:
        return "stop" if self._feedback.is_cancelled() else "go"
