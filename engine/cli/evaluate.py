"""`evaluate`: scores of weights on labelled chips they were not trained on."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

from ..errors import EngineError
from . import COMPLETE
from ._console import print_json

NAME = "evaluate"
HELP = "Score weights on groups of a chip store that they were not trained on."
NEEDS = "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("chips", metavar="CHIPS", type=Path, help="chip store, as 'prepare' makes it")
    parser.add_argument("--weights", required=True, help="name in the library or weights file")
    parser.add_argument("--groups", required=True, help="groups to score, separated by commas")
    parser.add_argument("--window", type=int, help="window in pixels (default: the card's)")
    parser.add_argument("--overlap", type=int, help="pixels that windows share (default: the card's)")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")


def run(args: argparse.Namespace) -> int:
    from ..chips.store import ChipStore
    from ..devices import find_device
    from ..heap import keep_freed_memory
    from ..metrics import scores
    from ..segmentation.predictor import Predictor
    from ..training.validate import confusion_by_group
    from ..weights import load_model
    from ..weights.store import find_weights

    keep_freed_memory()
    groups = tuple(args.groups.split(","))
    device = find_device(args.device)
    model, card = load_model(find_weights(args.weights), device)
    card = replace(card, window_px=args.window or card.window_px)
    card = replace(card, overlap_px=args.overlap if args.overlap is not None else card.overlap_px)
    if seen := sorted(set(groups) & set(card.training.get("train_groups", ()))):
        raise EngineError(
            f"The weights were trained on {', '.join(seen)}; scores there would mean nothing.",
            "Choose other groups.",
            code="evaluate.trained_on",
        )
    store = ChipStore(args.chips)
    if store.info.classes != card.classes:
        raise EngineError("The chip store has other classes than the weights.", code="evaluate.classes")
    matrices = confusion_by_group(Predictor(model, card, device), store.chips(groups), len(card.classes))
    total = scores(sum(matrices.values()))
    by_group = {group: scores(matrix) for group, matrix in matrices.items()}
    if args.json:
        groups_scores = {group: result.to_dict() for group, result in by_group.items()}
        print_json(status="complete", total=total.to_dict(), groups=groups_scores)
        return COMPLETE
    names = [each.name for each in card.classes]
    print(f"{'group':8}" + "".join(f"{name:>12}" for name in names) + f"{'mean IoU':>12}{'accuracy':>12}")
    for group, result in [*by_group.items(), ("all", total)]:
        cells = [*result.iou, result.mean_iou, result.overall_accuracy]
        print(f"{group:8}" + "".join(f"{cell:12.3f}" for cell in cells))
    return COMPLETE
