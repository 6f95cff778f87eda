"""`weights`: list, show, check and import weights files."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from pathlib import Path

from ..errors import EngineError
from . import COMPLETE
from ._console import print_json
from ._outputs import refuse_existing

NAME = "weights"
HELP = "List, show, check and import weights."

_IMAGENET = {"mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)}


def needs(args: argparse.Namespace) -> str | None:
    """Names and cards are read by any Python, tensors by torch."""
    return None if args.action in ("list", "show") else "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    actions.add_parser("list", help="names that can be chosen, and their files")
    show = actions.add_parser("show", help="the card of weights")
    check = actions.add_parser("check", help="load weights to see that they are whole")
    for each in (show, check):
        each.add_argument("weights", help="name in the library or weights file")
    compress = actions.add_parser("compress", help="store weights as 8-bit integers, a quarter of the size")
    compress.add_argument("weights", help="name in the library or weights file")
    compress.add_argument("output", type=Path, help="weights file to write (.safetensors)")
    compress.add_argument("--scores", type=Path, help="report of 'evaluate --json', to put on the card")
    importing = actions.add_parser("import", help="turn a published checkpoint into a weights file")
    importing.add_argument("checkpoint", type=Path, help=".ckpt or .pth file")
    importing.add_argument("output", type=Path, help="weights file to write (.safetensors)")
    importing.add_argument("--dataset", required=True, choices=["loveda", "potsdam", "vaihingen"], help="trained on")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    actions = {"list": _list, "show": _show, "check": _check, "compress": _compress, "import": _import}
    result = actions[args.action](args)
    text = result.pop("text")
    if args.json:
        print_json(status="complete", **result)
    else:
        print(text)
    return COMPLETE


def _list(args: argparse.Namespace) -> dict:
    from ..weights.store import list_weights

    found = {name: str(path) for name, path in list_weights().items()}
    return {"weights": found, "text": "\n".join(f"{name:24} {path}" for name, path in found.items()) or "No weights."}


def _show(args: argparse.Namespace) -> dict:
    from ..weights.card import read_card
    from ..weights.store import find_weights

    card = json.loads(read_card(find_weights(args.weights)).to_json())
    return {"card": card, "text": json.dumps(card, indent=2, ensure_ascii=False)}


def _check(args: argparse.Namespace) -> dict:
    from ..weights import load_model
    from ..weights.store import find_weights

    path = find_weights(args.weights)
    model, card = load_model(path)
    parameters = sum(p.numel() for p in model.parameters())
    return {
        "parameters": parameters,
        "text": f"{path} is whole: {card.title}, {card.model} with {parameters:,} parameters.",
    }


def _compress(args: argparse.Namespace) -> dict:
    from ..weights import load_model
    from ..weights.store import find_weights
    from ..weights.writer import save_weights

    refuse_existing(args.output)
    model, card = load_model(find_weights(args.weights))
    if args.scores:
        report = json.loads(args.scores.read_text(encoding="utf-8"))
        card = replace(card, scores={part: report[part] for part in ("total", "groups")})
    save_weights(args.output, model, card, quantize=True)
    return {"output": str(args.output), "text": f"Wrote {args.output}, {args.output.stat().st_size:,} bytes."}


def _import(args: argparse.Namespace) -> dict:
    from ..datasets.legends import LEGENDS
    from ..weights import import_checkpoint
    from ..weights.card import Card
    from ..weights.writer import save_weights

    refuse_existing(args.output)
    legend = LEGENDS[args.dataset]
    imported = import_checkpoint(args.checkpoint, num_classes=len(legend.classes))
    report = imported.report
    if report.part != "model" or report.matched < report.expected:
        raise EngineError(
            f"{args.checkpoint} is not a whole model with {args.dataset}'s {len(legend.classes)} classes: {report}.",
            "Choose the data set it was trained on.",
            code="weights.incomplete",
        )
    card = Card(
        title=f"UNetMamba, {args.dataset}",
        model="unetmamba",
        classes=legend.classes,
        bands=legend.bands,
        pixel_size_m=legend.pixel_size_m,
        window_px=1024,
        training_data=legend.source,
        licence=f"as that of the checkpoint and of {legend.source}",
        **_IMAGENET,
    )
    save_weights(args.output, imported.model, card)
    return {"output": str(args.output), "text": f"{report}\nWrote {args.output}."}
