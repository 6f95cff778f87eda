"""What is trained and scored for each table. Needs no torch.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, and its published code; where the two differ, the code.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..datasets.splits import EVALUATION, REPEATS, TILES, Split, classic_split, random_split
from ..errors import EngineError
from ..metrics import WITHOUT_LAST
from ..paths import RESOURCES

SPLITS = ("random", "classic")

ABLATION = ("rs3mamba:main=rest_lite", "unetmamba:local_supervision=false", "unetmamba")
"""Rows of the paper's Table III."""

_SEED = 42

_LOVEDA = {"train": 2522, "val": 1669}
"""Images that are published."""


@dataclass(frozen=True)
class Protocol:
    """How a data set is trained on and scored."""

    dataset: str
    title: str
    repeats: int
    """Published ones."""
    views: dict[str, str]
    """Name of a test-time augmentation -> key of `tta.VIEWS`."""
    mean_classes: slice
    """The classes of the means."""
    scored_on: str

    @property
    def config(self) -> Path:
        """The published settings of the training."""
        return RESOURCES / "training" / f"published-{self.dataset}.json"


_ISPRS = {
    "repeats": REPEATS,
    "views": {"none": "none", "lr": "flips", "d4": "d4"},
    "mean_classes": WITHOUT_LAST,
    "scored_on": "the test tiles, with eroded labels, means without clutter",
}
PROTOCOLS = {
    "loveda": Protocol(
        "loveda",
        "LoveDA",
        repeats=1,
        views={"none": "none", "lr": "flips", "d4": "loveda_d4"},
        mean_classes=slice(None),
        scored_on="the validation images (the paper's are of the test images, whose labels the challenge keeps)",
    ),
    "potsdam": Protocol("potsdam", "ISPRS Potsdam", **_ISPRS),
    "vaihingen": Protocol("vaihingen", "ISPRS Vaihingen", **_ISPRS),
}


@dataclass(frozen=True)
class ModelChoice:
    """A row of a table."""

    name: str
    options: dict[str, Any] = field(default_factory=dict)
    """Further keyword arguments of `create_model`."""

    @classmethod
    def parse(cls, text: str) -> ModelChoice:
        """`unetmamba`, or with options `unetmamba:encoder=timm/resnet18+decoder_depth=1`. Raises: EngineError."""
        name, _, options = text.partition(":")
        pairs = [each.partition("=") for each in options.split("+")] if options else []
        if wrong := ["".join(pair) for pair in pairs if not all(pair)]:
            raise EngineError(
                f"{wrong[0]} is no option of a model.",
                "Write NAME:OPTION=VALUE, more options after a +, as unetmamba:local_supervision=false.",
                code="benchmark.model",
            )
        return cls(name, {option: _value(value) for option, _, value in pairs})

    @property
    def text(self) -> str:
        """What `parse` makes the same of."""
        options = "+".join(f"{k}={v if isinstance(v, str) else json.dumps(v)}" for k, v in self.options.items())
        return f"{self.name}:{options}" if options else self.name

    @property
    def title(self) -> str:
        return ", ".join([self.name, *(f"{option} {json.dumps(value)}" for option, value in self.options.items())])

    @property
    def file_name(self) -> str:
        return re.sub(r"[^\w.=-]+", "-", "-".join([self.name, *(f"{k}={v}" for k, v in self.options.items())]))


@dataclass(frozen=True)
class Groups:
    """Of a chip store, for one repeat."""

    train: tuple[str, ...]
    validation: tuple[str, ...]
    test: tuple[str, ...]


def groups_of(protocol: Protocol, repeat: int, split: str, there: list[str]) -> Groups:
    """What to train, watch and score.

    Args:
        split: one of SPLITS, for the ISPRS data sets.
        there: groups of the store.
    Raises:
        EngineError: groups of the data set are not there.
    """
    if protocol.dataset == "loveda":
        groups = Groups(("train",), ("val",), ("val",))
    else:
        tiles = tuple(tile for tile in TILES[protocol.dataset] if {tile, tile + EVALUATION} <= set(there))
        groups = _of_tiles(random_split(protocol.dataset, repeat, _SEED, tiles) if split == "random"
                           else classic_split(protocol.dataset))  # fmt: skip
    if missing := [name for name in (*groups.train, *groups.validation, *groups.test) if name not in there]:
        raise EngineError(
            f"The chip store has no {', '.join(missing[:5])}, which {protocol.dataset} needs.",
            f"Prepare the whole data set with 'prepare {protocol.dataset}'.",
            code="benchmark.groups",
        )
    return groups


def lacking(protocol: Protocol, counts: dict[str, int]) -> list[str]:
    """What a table of such chips has to say of them: a sentence if they are not all that is published.

    Args:
        counts: group of the store -> number of its chips.
    """
    if protocol.dataset == "loveda":
        there, published = {name: counts.get(name, 0) for name in _LOVEDA}, _LOVEDA
    else:
        tiles = TILES[protocol.dataset]
        there, published = {"tiles": sum({t, t + EVALUATION} <= set(counts) for t in tiles)}, {"tiles": len(tiles)}
    found = ", ".join(f"{there[name]} of {published[name]} {name}" for name in published)
    return [f"Only a part of the data set was used: {found}."] if there != published else []


def _of_tiles(split: Split) -> Groups:
    return Groups(split.train, *(tuple(tile + EVALUATION for tile in part) for part in (split.validation, split.test)))


def seed_of(repeat: int) -> int:
    """Of the training."""
    return _SEED + repeat


def _value(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return text
