"""`train`: weights from labelled chips."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from . import COMPLETE
from ._console import ConsoleFeedback, print_json
from ._outputs import refuse_existing

NAME = "train"
HELP = "Train a model on a chip store and write its weights."
NEEDS = "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chips", metavar="CHIPS", type=Path, help="chip store, as 'prepare' makes it")
    parser.add_argument("output", metavar="OUT", type=Path, help="weights file to write (.safetensors)")
    parser.add_argument("--config", type=Path, required=True, help="training configuration (JSON)")
    parser.add_argument("--start-from", help="name in the library or weights file to go on from (default: random)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument("--threads", type=int, help="processor threads (default: all)")


def run(args: argparse.Namespace) -> int:
    import torch

    from ..chips.store import ChipStore
    from ..devices import find_device
    from ..heap import keep_freed_memory
    from ..training.config import TrainingConfig
    from ..training.loop import train
    from ..weights.store import find_weights

    refuse_existing(args.output)
    keep_freed_memory()
    if args.threads:
        torch.set_num_threads(args.threads)
    start_from = find_weights(args.start_from) if args.start_from else None
    store, config, device = ChipStore(args.chips), TrainingConfig.load(args.config), find_device(args.device)
    with ConsoleFeedback() as feedback:

        def report(line: dict[str, Any]) -> None:
            if "validation" in line:
                feedback.info(
                    f"Step {line['step']}: mean IoU {line['validation']['mean_iou']:.3f} on the validation groups"
                )
            else:
                feedback.progress(line["step"] / line["steps"], f"step {line['step']}, loss {line['loss']:.3f}")

        card = train(store, config, args.output, device, report, feedback.is_cancelled, start_from)
    if args.json:
        print_json(status="complete", output=str(args.output), card=json.loads(card.to_json()))
    else:
        print(f"Wrote {args.output}.")
    return COMPLETE
