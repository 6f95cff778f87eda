"""Full training: from labelled chips to a weights file."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import torch

from .. import files
from ..chips.store import ChipStore
from ..errors import Cancelled, EngineError
from ..segmentation.job_folder import JobFolder
from ..weights.card import Card, WeightsFileError, read_card
from ..weights.writer import save_weights
from .checkpoint import RunFolder
from .config import TrainingConfig
from .full_task import full_task
from .loop import run
from .task import Listener, Outcome, Silent, Task


def train(
    store: ChipStore,
    config: TrainingConfig,
    out: Path,
    device: torch.device,
    listener: Listener = Silent(),
    parent: Path | None = None,
    resume: bool = True,
    encoder: Path | None = None,
) -> Card:
    """Train a model and write its weights to `out`, where nothing is until they are complete.

    Args:
        parent: weights of the same model, classes and bands to go on from; random ones where None.
        encoder: checkpoint to take the encoder's weights from, as the published ones of ImageNet; any form that
            `import_checkpoint` opens.
        resume: go on with what an interrupted run for the same output has left in its folder beside it.
    Returns:
        The card as written.
    Raises:
        EngineError: something is at `out`, `parent` does not fit, or what `loop.run` raises.
        Cancelled: the listener wished to stop; a later run goes on.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with JobFolder(out) as folder:
        try:
            if out.exists():
                card = _written_before(folder.path, out)
            else:
                if not resume:
                    folder.clear()
                task = full_task(store, config, parent, encoder)
                outcome = run(task, config, folder.path, device, listener)
                if outcome.ended == "stopped":
                    raise Cancelled
                card = _put_in_place(folder.path, outcome, _card(task, outcome, config), out)
            folder.remove()
            return card
        finally:
            if not RunFolder(folder.path).has_states:  # nothing to go on from
                folder.remove()


def _card(task: Task, outcome: Outcome, config: TrainingConfig) -> Card:
    """The task's card with what came of it."""
    made = {**task.card.training, "chosen_step": outcome.step}
    return replace(task.card, scores=_scores(outcome.scores, config), training=made)


def _scores(scores: dict[str, Any], config: TrainingConfig) -> dict[str, Any]:
    """For the card."""
    if not scores:
        return {}
    chose = "chose the weights" if config.validation.choice == "best" else "were watched"
    places = f"The validation groups {', '.join(config.validation_groups)}, which {chose}."
    return {"total": scores, "measured_on": places}


def _put_in_place(folder: Path, outcome: Outcome, card: Card, out: Path) -> Card:
    """Write the weights, then note that, then give them their name: a run killed in between knows them again."""
    made = folder / "weights.safetensors"
    card = save_weights(made, outcome.model.cpu(), card)
    RunFolder(folder).note({"written": card.tensors_sha256})
    files.replace(made, out)
    files.sync(out.parent)
    return card


def _written_before(folder: Path, out: Path) -> Card:
    """The card of what is at `out`, where a run was killed just before it removed its folder.

    Raises: EngineError, it is something else.
    """
    with suppress(WeightsFileError, OSError, ValueError, AttributeError):
        card = read_card(out)
        if json.loads((folder / "run.json").read_text(encoding="utf-8")).get("written") == card.tensors_sha256:
            return card
    raise EngineError(f"{out} exists already.", "Choose another name; nothing is overwritten.", code="output.exists")
