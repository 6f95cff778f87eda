"""`weights`: list, show, check, compress, import weights files, and give them a picture."""

from __future__ import annotations

import argparse
import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import EngineError
from ..texts import Text
from . import COMPLETE
from ._console import print_json
from ._outputs import refuse_existing

if TYPE_CHECKING:
    from ..weights.card import Card

NAME = "weights"
HELP = "List, show, check and import weights."

_IMAGENET = {"mean": (0.485, 0.456, 0.406), "std": (0.229, 0.224, 0.225)}


def needs(args: argparse.Namespace) -> str | None:
    """Names and cards are read by any Python, tensors by torch."""
    return None if args.action in ("list", "show", "picture") else "torch"


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
    importing.add_argument("--dataset", choices=["loveda", "potsdam", "vaihingen"], help="trained on")
    importing.add_argument("--card", type=Path, help="JSON file with fields of the card, over those of the data set")
    picture = actions.add_parser("picture", help="put a picture of a map on the card")
    picture.add_argument("weights", help="name in the library or weights file")
    picture.add_argument("image", type=Path, help="PNG or JPEG, some 400 pixels wide")
    picture.add_argument("output", type=Path, help="weights file to write (.safetensors)")
    for action in actions.choices.values():
        action.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    actions = {
        "list": _list, "show": _show, "check": _check, "compress": _compress, "import": _import, "picture": _picture,
    }  # fmt: skip
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
    from ..weights import import_checkpoint
    from ..weights.writer import save_weights

    refuse_existing(args.output)
    card = _imported_card(args)
    imported = import_checkpoint(args.checkpoint, num_classes=len(card.classes))
    title = card.title or ", ".join(filter(None, (imported.name, args.dataset)))
    card, report = replace(card, model=imported.name, title=title), imported.report
    if report.part != "model" or report.matched < report.expected:
        raise EngineError(
            Text(
                "{path} is not a whole model with {count} classes: {report}.",
                path=args.checkpoint,
                count=len(card.classes),
                report=str(report),
            ),
            Text("Choose the data set it was trained on, or give as many classes as it has."),
            code="weights.incomplete",
        )
    save_weights(args.output, imported.model, card)
    return {"output": str(args.output), "text": f"{report}\nWrote {args.output}."}


def _imported_card(args: argparse.Namespace) -> Card:
    """What the checkpoint does not say of itself, but not of which model it is. Raises: EngineError, nobody says it."""
    from ..weights.card import Card

    try:
        fields = {"model": "", "window_px": 1024, **_IMAGENET, **_of_dataset(args.dataset)}
        if args.card:
            fields.update(json.loads(args.card.read_text(encoding="utf-8")))
        return Card.from_json(json.dumps(fields))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise EngineError(
            f"What is known of {args.checkpoint} does not make a card: {error!r}.",
            "Give --dataset, or --card with a JSON file that has title, classes, bands, mean, std and pixel_size_m.",
            code="weights.card",
        ) from error


def _of_dataset(name: str | None) -> dict:
    from ..datasets.legends import LEGENDS

    if name is None:
        return {}
    legend = LEGENDS[name]
    return {
        "title": "",
        "classes": [vars(entry) for entry in legend.classes],
        "bands": legend.bands,
        "pixel_size_m": legend.pixel_size_m,
        "training_data": legend.source,
        "licence": f"as that of the checkpoint and of {legend.source}",
    }


def _picture(args: argparse.Namespace) -> dict:
    from ..weights.card import read_card
    from ..weights.store import find_weights
    from ..weights.user_library import write_with_card

    refuse_existing(args.output)
    path = find_weights(args.weights)
    card = replace(read_card(path), picture=base64.b64encode(args.image.read_bytes()).decode())
    card.check()
    write_with_card(path, args.output, card)
    return {"output": str(args.output), "text": f"Wrote {args.output}."}
