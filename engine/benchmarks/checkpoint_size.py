"""The size of a training's checkpoint, which is what the paper calls memory ("Memo").

It is a Lightning file: the weights, the two moments of AdamW for every parameter that is trained, and a slow copy of
every parameter for Lookahead. Everything but the tensors' values is measured by saving such a file without them.
"""

from __future__ import annotations

import io
from typing import Any

import torch
from torch import Tensor, nn

from ..models import own_tensors
from .operations import without_scanning

_SIDE = 64
"""Of the images that show which parameters have gradients."""

_GROUP = {
    "lr": 6e-4, "weight_decay": 2.5e-4, "betas": (0.9, 0.999), "eps": 1e-8, "amsgrad": False, "foreach": None,
    "maximize": False, "capturable": False, "differentiable": False, "fused": None, "initial_lr": 6e-4,
}  # fmt: skip


def checkpoint_bytes(model: nn.Module, in_channels: int = 3) -> int:
    """Bytes of the file for a model; it is moved to the meta device and into training mode for good."""
    trained = _trained(model, in_channels)
    parameters = dict(model.named_parameters())
    weights = {f"net.{name}": value for name, value in model.state_dict().items()}
    moments = {
        place: {"step": torch.zeros(()), "exp_avg": parameters[name], "exp_avg_sq": parameters[name]}
        for place, name in enumerate(parameters)
        if name in trained
    }
    slow = {place: {"slow_params": value} for place, value in enumerate(parameters.values())}
    values = sum(map(_bytes, own_tensors(model).values()))
    values += sum(_bytes(value) * (3 if name in trained else 1) for name, value in parameters.items())
    groups = [{"params": [place], **_GROUP} for place in range(len(parameters))]
    optimizer = {"fast_state": moments, "slow_state": slow, "param_groups": groups}
    file = {"epoch": 99, "global_step": 1, "state_dict": weights, "optimizer_states": [optimizer]}
    saved = io.BytesIO()
    torch.save(_emptied(file), saved)
    return values + saved.tell()


def _trained(model: nn.Module, in_channels: int) -> set[str]:
    """Names of the parameters that a training step changes."""
    model.to("meta").train()
    with without_scanning(model):
        outputs = model(torch.empty(2, in_channels, _SIDE, _SIDE, device="meta"))
    sum(each.sum() for each in outputs).backward()
    return {name for name, value in model.named_parameters() if value.grad is not None}


def _bytes(value: Tensor) -> int:
    return value.numel() * value.element_size()


def _emptied(part: Any) -> Any:
    """The same with tensors that have their shapes and nearly no bytes."""
    if isinstance(part, Tensor):
        return torch.zeros((), dtype=part.dtype).expand(part.shape)
    if isinstance(part, dict):
        return {key: _emptied(value) for key, value in part.items()}
    return [_emptied(value) for value in part] if isinstance(part, list) else part
