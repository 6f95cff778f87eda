"""Reading a weights file into a model ready to run."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from ..models import create_model, own_tensors
from .card import Card
from .tensors import check_fit, read_tensors


def load_model(path: Path | str, device: torch.device | str = "cpu") -> tuple[nn.Module, Card]:
    """The model of a weights file, in eval mode, and its card.

    Raises:
        WeightsFileError: unreadable, changed since it was written, or its tensors do not fit the model of its card.
    """
    card, tensors = read_tensors(path)
    model = create_model(card.model, len(card.classes), len(card.bands), **card.model_options)
    check_fit(path, tensors, {name: tensor.shape for name, tensor in own_tensors(model).items()})
    # Second names of the same tensors are not in the file.
    model.load_state_dict({name: torch.from_numpy(tensor) for name, tensor in tensors.items()}, strict=False)
    return model.to(device).eval(), card
