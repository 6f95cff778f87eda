"""Reading a weights file into a model ready to run."""

from __future__ import annotations

from pathlib import Path

import safetensors.torch
import torch
from torch import nn

from ..models import create_model
from ..texts import Text, listed
from .card import Card, WeightsFileError, read_card
from .quantize import dequantize
from .writer import tensors_sha256

_NAMED = 5
"""Differences that an error names."""


def load_model(path: Path | str, device: torch.device | str = "cpu") -> tuple[nn.Module, Card]:
    """The model of a weights file, in eval mode, and its card.

    Raises:
        WeightsFileError: unreadable, changed since it was written, or its tensors do not fit the model of its card.
    """
    card = read_card(path)
    try:
        stored = safetensors.torch.load_file(str(path), device="cpu")
    except Exception as error:  # safetensors raises its own types for damaged files
        raise WeightsFileError(path, Text("its tensors cannot be read ({why})", why=str(error))) from error
    if card.tensors_sha256 and tensors_sha256(stored) != card.tensors_sha256:
        raise WeightsFileError(path, Text("its tensors are not those that its card was written for"))
    model = create_model(card.model, len(card.classes), len(card.bands), **card.model_options)
    _load_exactly(model, dequantize(stored), path)
    return model.to(device).eval(), card


def _load_exactly(model: nn.Module, tensors: dict[str, torch.Tensor], path: Path | str) -> None:
    expected = model.state_dict()
    differences = [Text("{name} is missing", name=k) for k in expected if k not in tensors]
    differences += [Text("{name} is not part of the model", name=k) for k in tensors if k not in expected]
    differences += [
        Text("{name} has shape {found} instead of {expected}", name=k, found=[*tensors[k].shape], expected=[*v.shape])
        for k, v in expected.items()
        if k in tensors and tensors[k].shape != v.shape
    ]
    differences += [
        Text("{name} holds values that are not finite", name=k)
        for k, v in tensors.items()
        if not torch.isfinite(v).all()
    ]
    if differences:
        raise WeightsFileError(path, Text("its tensors do not fit the model: {what}", what=listed(differences, _NAMED)))
    model.load_state_dict(tensors)
