"""Reading a weights file into a model ready to run."""

from __future__ import annotations

from pathlib import Path

import safetensors.torch
import torch
from torch import nn

from ..models import create_model
from .card import Card, WeightsFileError, read_card
from .quantize import dequantize
from .writer import tensors_sha256


def load_model(path: Path | str, device: torch.device | str = "cpu") -> tuple[nn.Module, Card]:
    """The model of a weights file, in eval mode, and its card.

    Raises:
        WeightsFileError: unreadable, changed since it was written, or its tensors do not fit the model of its card.
    """
    card = read_card(path)
    try:
        stored = safetensors.torch.load_file(str(path), device="cpu")
    except Exception as error:  # safetensors raises its own types for damaged files
        raise WeightsFileError(path, f"its tensors cannot be read ({error})") from error
    if card.tensors_sha256 and tensors_sha256(stored) != card.tensors_sha256:
        raise WeightsFileError(path, "its tensors are not those that its card was written for")
    model = create_model(card.model, len(card.classes), len(card.bands), **card.model_options)
    _load_exactly(model, dequantize(stored), path)
    return model.to(device).eval(), card


def _load_exactly(model: nn.Module, tensors: dict[str, torch.Tensor], path: Path | str) -> None:
    expected = model.state_dict()
    differences = [f"{k} is missing" for k in expected if k not in tensors]
    differences += [f"{k} is not part of the model" for k in tensors if k not in expected]
    differences += [
        f"{k} has shape {list(tensors[k].shape)} instead of {list(v.shape)}"
        for k, v in expected.items()
        if k in tensors and tensors[k].shape != v.shape
    ]
    differences += [f"{k} holds values that are not finite" for k, v in tensors.items() if not torch.isfinite(v).all()]
    if differences:
        more = f", and {len(differences) - 5} more" if len(differences) > 5 else ""
        raise WeightsFileError(path, f"its tensors do not fit the model: {'; '.join(differences[:5])}{more}")
    model.load_state_dict(tensors)
