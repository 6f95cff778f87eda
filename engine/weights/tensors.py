"""The tensors of a weights file as numpy arrays. Needs no torch."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..texts import Text, listed
from .card import Card, WeightsFileError
from .integrity import TYPES, check_layout

SCALE = ".scale"
"""Suffix of the keys of `quantize`'s scales."""

_NAMED = 5
"""Differences that an error names."""


def read_tensors(path: Path | str) -> tuple[Card, dict[str, np.ndarray]]:
    """The card of a weights file, and its tensors by their names, without scales: floats are float32, or float64.

    Raises:
        WeightsFileError: unreadable, or changed since it was written.
    """
    card, header = check_layout(path)
    digest, tensors = hashlib.sha256(), {}
    try:
        with open(path, "rb") as file:
            start = 8 + int.from_bytes(file.read(8), "little")
            for name in sorted(header):
                kind, shape, (first, last) = (header[name][key] for key in ("dtype", "shape", "data_offsets"))
                data = np.empty(last - first, np.uint8)
                file.seek(start + first)
                if file.readinto(data) < len(data):
                    raise WeightsFileError(path, Text("it ends within its tensors"))
                digest.update(f"{name} torch.{TYPES[kind][0]} {list(shape)}\n".encode())
                digest.update(data)
                tensors[name] = _numbers(data, kind).reshape(shape)
    except OSError as error:
        raise WeightsFileError(path, error.strerror or str(error)) from error
    if card.tensors_sha256 and digest.hexdigest() != card.tensors_sha256:
        raise WeightsFileError(path, Text("its tensors are not those that its card was written for"))
    return card, dequantize(tensors)


def check_fit(path: Path | str, tensors: Mapping[str, np.ndarray], expected: Mapping[str, Sequence[int]]) -> None:
    """Raises: WeightsFileError, the tensors are not those of a model, whose names and shapes are expected."""
    differences = [Text("{name} is missing", name=k) for k in expected if k not in tensors]
    differences += [Text("{name} is not part of the model", name=k) for k in tensors if k not in expected]
    differences += [
        Text("{name} has shape {found} instead of {expected}", name=k, found=[*tensors[k].shape], expected=[*shape])
        for k, shape in expected.items()
        if k in tensors and tensors[k].shape != tuple(shape)
    ]
    differences += [
        Text("{name} holds values that are not finite", name=k) for k, v in tensors.items() if not np.isfinite(v).all()
    ]
    if differences:
        raise WeightsFileError(path, Text("its tensors do not fit the model: {what}", what=listed(differences, _NAMED)))


def dequantize(tensors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """The float32 tensors that `quantize` stored."""
    out = {}
    for key, tensor in tensors.items():
        if key.endswith(SCALE):
            continue
        scale = tensors.get(key + SCALE)
        if scale is not None:
            tensor = (tensor.astype(np.float32).reshape(len(scale), -1) * scale[:, None]).reshape(tensor.shape)
        out[key] = tensor
    return out


def _numbers(data: np.ndarray, kind: str) -> np.ndarray:
    """Of bytes, numbers of a type of the file."""
    if kind == "BF16":  # the upper half of a float32
        return (data.view("<u2").astype(np.uint32) << 16).view(np.float32)
    numbers = data.view(np.dtype(TYPES[kind][0]).newbyteorder("<"))
    return numbers.astype(np.float32) if kind == "F16" else numbers
