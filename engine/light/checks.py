"""Which weights the light engine can use."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from ..errors import EngineError
from ..texts import Text
from ..weights.card import Card
from ..weights.tensors import check_fit
from .network import DEPTH, HEADS, REDUCTIONS

_CHANNELS, _STATES, _DIRECTIONS, _MLP = (64, 128, 256, 512), 16, 4, 4

_WITHOUT_EFFECT = ("local_supervision", "drop_path")
"""Options that concern training alone."""

_SERVED = {"encoder": "rest_lite", "decoder_depth": DEPTH}


class ArchitectureError(EngineError):
    code = "light.architecture"

    def __init__(self, path: Path | str, found: str) -> None:
        super().__init__(
            Text("The light engine cannot use {path}: it knows UNetMamba with the encoder ResT-Lite alone, but this is "
                 "{found}.", path=path, found=found),
            Text("Choose other weights, or install the full engine under Raster > UNetMamba > Engine."),
            path=str(path),
            found=found,
        )  # fmt: skip


def check_architecture(path: Path | str, card: Card) -> None:
    """Raises: ArchitectureError, the weights of the card are for another network."""
    if card.model != "unetmamba":
        raise ArchitectureError(path, card.model)
    options = {name: value for name, value in card.model_options.items() if name not in _WITHOUT_EFFECT}
    if others := {name: value for name, value in options.items() if _SERVED.get(name) != value}:
        raise ArchitectureError(path, ", ".join(f"{name}={value}" for name, value in others.items()))


def check_tensors(path: Path | str, card: Card, tensors: dict[str, np.ndarray]) -> None:
    """Raises: WeightsFileError, the tensors are not those of the network."""
    expected = _shapes(len(card.bands), len(card.classes))
    if card.model_options.get("local_supervision", True):  # of no use here, whatever it is
        expected |= {name: tensor.shape for name, tensor in tensors.items() if name.startswith("decoder.lsm.")}
    check_fit(path, tensors, expected)


def _shapes(bands: int, classes: int) -> dict[str, tuple[int, ...]]:
    """Name and shape of every tensor of the network."""
    first, shapes = _CHANNELS[0], {}

    def add(prefix: str, **parts: Any) -> None:
        shapes.update({f"{prefix}.{name}": shape for name, shape in parts.items()})

    def linear(name: str, inputs: int, outputs: int, bias: bool = True) -> None:
        add(name, weight=(outputs, inputs), **({"bias": (outputs,)} if bias else {}))

    def norm(name: str, channels: int, batch: bool = False) -> None:
        add(name, weight=(channels,), bias=(channels,))
        if batch:
            add(name, running_mean=(channels,), running_var=(channels,), num_batches_tracked=())

    def convolution(name: str, inputs: int, outputs: int, side: int, bias: bool = True) -> None:
        add(name, weight=(outputs, inputs, side, side), **({"bias": (outputs,)} if bias else {}))

    def mlp(name: str, channels: int) -> None:
        linear(f"{name}.fc1", channels, _MLP * channels)
        linear(f"{name}.fc2", _MLP * channels, channels)

    for number, (inputs, outputs) in enumerate(((bands, first // 2), (first // 2, first // 2), (first // 2, first)), 1):
        convolution(f"encoder.stem.conv{number}", inputs, outputs, 3, bias=False)
    norm("encoder.stem.norm1", first // 2, batch=True)
    norm("encoder.stem.norm2", first // 2, batch=True)
    convolution("encoder.stem.pos.pa_conv", 1, first, 3)
    for stage, (channels, heads, reduction) in enumerate(zip(_CHANNELS, HEADS, REDUCTIONS), start=1):
        if stage > 1:
            embedding = f"encoder.patch_embed_{stage}"
            convolution(f"{embedding}.conv", channels // 2, channels, 3)
            norm(f"{embedding}.norm", channels, batch=True)
            convolution(f"{embedding}.pos.pa_conv", 1, channels, 3)
        for block in (f"encoder.stage{stage}.{i}" for i in range(DEPTH)):
            norm(f"{block}.norm1", channels)
            norm(f"{block}.norm2", channels)
            mlp(f"{block}.mlp", channels)
            linear(f"{block}.attn.q", channels, channels)
            linear(f"{block}.attn.kv", channels, 2 * channels)
            linear(f"{block}.attn.proj", channels, channels)
            if reduction > 1:
                convolution(f"{block}.attn.sr", 1, channels, reduction + 1)
                norm(f"{block}.attn.sr_norm", channels)
            if heads > 1:
                convolution(f"{block}.attn.transform_conv", heads, heads, 1)
    norm("encoder.norm", _CHANNELS[-1])
    for i, channels in enumerate(_CHANNELS[-2::-1]):
        linear(f"decoder.expand_layers.{i}.expand", 2 * channels, 4 * channels, bias=False)
        norm(f"decoder.expand_layers.{i}.norm", channels)
        linear(f"decoder.concat_back_dim.{i}", 2 * channels, channels)
        inner, rank = 2 * channels, channels // 16
        for block in (f"decoder.stages.{i}.blocks.{j}" for j in range(DEPTH)):
            norm(f"{block}.norm", channels)
            norm(f"{block}.norm2", channels)
            mlp(f"{block}.mlp", channels)
            linear(f"{block}.op.in_proj", channels, 2 * inner, bias=False)
            convolution(f"{block}.op.conv2d", 1, inner, 3)
            add(
                f"{block}.op",
                x_proj_weight=(_DIRECTIONS, rank + 2 * _STATES, inner),
                dt_projs_weight=(_DIRECTIONS, inner, rank),
                dt_projs_bias=(_DIRECTIONS, inner),
                A_logs=(_DIRECTIONS * inner, _STATES),
                Ds=(_DIRECTIONS * inner,),
            )
            norm(f"{block}.op.out_norm", inner)
            linear(f"{block}.op.out_proj", inner, channels, bias=False)
    linear("decoder.expand_layers.3.expand", first, 16 * first, bias=False)
    norm("decoder.expand_layers.3.norm", first)
    convolution("decoder.seg", first, classes, 1)
    return shapes
