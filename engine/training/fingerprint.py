"""What a run that goes on must have in common with its beginning."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from ..chips.store import Chip
from ..errors import EngineError
from ..paths import engine_version
from ..texts import Text, listed
from .config import TrainingConfig
from .task import Task

_NO_MATTER = ("card", "workers", "report_every", "recompute")
"""Fields of the configuration that do not change the weights."""


class RunChangedError(EngineError):
    """An interrupted run was another one."""

    code = "training.changed"

    def __init__(self, differences: list[str]) -> None:
        super().__init__(
            Text(
                "An unfinished training is there, but it was started differently: {differences}.",
                differences=listed(differences),
            ),
            Text(
                "Undo that to go on with it, choose another output, or start afresh, on the command line with --fresh."
            ),
            differences=differences,
        )


def fingerprint(task: Task, config: TrainingConfig) -> dict[str, Any]:
    """Name -> plain value of all that decides the weights a run makes."""
    return {
        "UNetMamba": engine_version(),
        **dict(_flat({name: value for name, value in config.to_dict().items() if name not in _NO_MATTER})),
        "classes": [[each.value, each.name] for each in task.card.classes],
        "bands": task.card.bands,
        "normalisation of the bands": [task.card.mean, task.card.std, task.card.scale],
        "trained parameters": len(task.parameters),
        **task.fingerprint,
    }


def refuse_other_run(kept: dict[str, Any], ours: dict[str, Any]) -> None:
    """Raises: RunChangedError, the fingerprints differ; it names the fields."""
    ours = json.loads(json.dumps(ours))  # tuples become lists, as in what was read
    names = [name for name in dict.fromkeys((*kept, *ours)) if kept.get(name) != ours.get(name)]
    if names:
        raise RunChangedError([_difference(name, kept.get(name), ours.get(name)) for name in names])


def chips_digest(chips: list[Chip]) -> str:
    """Hash over the names and all the pixels of chips."""
    digest = hashlib.sha256()
    for chip in chips:
        for plane in (chip.image, chip.label, chip.valid):
            digest.update(f"{chip.name} {chip.group} {plane.dtype} {plane.shape}".encode())
            digest.update(np.ascontiguousarray(plane))
    return digest.hexdigest()


def _flat(data: dict[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in data.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def _difference(name: str, old: Any, new: Any) -> str:
    is_digest = any(isinstance(value, str) and re.fullmatch("[0-9a-f]{64}", value) for value in (old, new))
    if is_digest:
        return Text("other {name}", name=name)
    return Text("{what} was {old} and is now {new}", what=name, old=_short(old), new=_short(new))


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
