"""Writing a weights file: tensors for inference and their card."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from ..errors import EngineError
from ..models import own_tensors
from ..models.segmenter import Segmenter
from ..paths import engine_version
from ..texts import Text
from .card import Card
from .quantize import quantize as quantized


def save_weights(path: Path, model: Segmenter, card: Card, quantize: bool = False) -> Card:
    """Write the model's inference tensors and its card; nothing is at `path` until the file is complete.

    Args:
        quantize: store large tensors as per-channel int8, a quarter of the size, instead of float32.
    Returns:
        The card as written: it says what was left out, the engine's version and the hash of the tensors.
    Raises:
        EngineError: a weight is not finite.
    """
    tensors = {k: v.detach().cpu() for k, v in own_tensors(model).items() if not k.startswith(model.train_only)}
    tensors = {k: v.contiguous() for k, v in tensors.items()}
    card = replace(card, model_options={**card.model_options, **model.inference_options})
    for key, tensor in tensors.items():
        if not torch.isfinite(tensor).all():
            raise EngineError(
                Text("{name} holds values that are not finite.", name=key),
                Text("Train again with a lower learning rate."),
                code="weights.not_finite",
            )
    if quantize:
        tensors = quantized(tensors)
    card = replace(card, engine_version=engine_version(), tensors_sha256=tensors_sha256(tensors))
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(path.name + ".part")
    with open(partial, "wb") as file:
        file.write(safetensors.torch.save(tensors, metadata={"card": card.to_json()}))
        file.flush()
        os.fsync(file.fileno())
    os.replace(partial, path)
    return card


def tensors_sha256(tensors: dict[str, Tensor]) -> str:
    """Hash over names, types, shapes and bytes, in the order of the names."""
    digest = hashlib.sha256()
    for key in sorted(tensors):
        tensor = tensors[key].contiguous()
        digest.update(f"{key} {tensor.dtype} {list(tensor.shape)}\n".encode())
        digest.update(tensor.flatten().view(torch.uint8).numpy().tobytes())
    return digest.hexdigest()
