"""Whether a weights file is whole: its header, its bytes and the hash on its card. Needs no torch.

That the tensors fit the model of the card shows only when they are loaded.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

from ..errors import Cancelled
from ..texts import Text
from .card import Card, WeightsFileError, read_card, read_header

MAX_TENSORS = 20_000
MAX_BYTES = 2 << 30
_CHUNK_BYTES = 4 << 20
"""A multiple of the size of every type."""

TYPES = {
    "F64": ("float64", 8), "F32": ("float32", 4), "F16": ("float16", 2), "BF16": ("bfloat16", 2), "I64": ("int64", 8),
    "I32": ("int32", 4), "I16": ("int16", 2), "I8": ("int8", 1), "U8": ("uint8", 1), "BOOL": ("bool", 1),
}  # fmt: skip
"""Type in the file -> torch's name of it, which is numpy's where numpy has it, and bytes."""


def check_weights(
    path: Path | str,
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Card:
    """Read the whole file -> its card.

    Args:
        progress: is told the share that is done, 0..1.
    Raises:
        WeightsFileError: it is damaged, has been changed, or asks for more than a model can need.
        Cancelled: `is_cancelled` said so.
    """
    card, header = check_layout(path)
    try:
        with open(path, "rb") as file:
            start = 8 + int.from_bytes(file.read(8), "little")
            digest, done = hashlib.sha256(), 0
            for name in sorted(header):
                kind, shape = TYPES[header[name]["dtype"]][0], header[name]["shape"]
                digest.update(f"{name} torch.{kind} {list(shape)}\n".encode())
                for chunk in _chunks(file, start, header[name]["data_offsets"]):
                    if is_cancelled():
                        raise Cancelled
                    if not _is_finite(chunk, kind):
                        raise WeightsFileError(path, Text("{name} holds values that are not finite", name=name))
                    digest.update(chunk)
                    done += len(chunk)
                    progress(done / max(1, _size(header)))
    except OSError as error:
        raise WeightsFileError(path, error.strerror or str(error)) from error
    if not card.tensors_sha256:
        raise WeightsFileError(path, Text("its card has no hash of its tensors"))
    if digest.hexdigest() != card.tensors_sha256:
        raise WeightsFileError(path, Text("its tensors are not those that its card was written for"))
    return card


def check_layout(path: Path | str) -> tuple[Card, dict[str, Any]]:
    """Look at the beginning of the file alone -> its card, and the descriptions of its tensors by their names.

    Raises:
        WeightsFileError: its header is damaged, or something is missing at its end.
    """
    card, header = read_card(path), read_header(path)
    header.pop("__metadata__")
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size - 8 - int.from_bytes(file.read(8), "little")
    except OSError as error:
        raise WeightsFileError(path, error.strerror or str(error)) from error
    _check_places(path, header, size)
    return card, header


def _check_places(path: Path | str, header: dict[str, Any], size: int) -> None:
    """Raises: WeightsFileError, the tensors do not fill the file without gaps and overlaps."""
    if len(header) > MAX_TENSORS or size > MAX_BYTES:
        raise WeightsFileError(path, Text("its tensors are too many or too large for such a model"))
    try:
        places = sorted((tuple(entry["data_offsets"]), name) for name, entry in header.items())
        end = 0
        for (first, last), name in places:
            entry = header[name]
            numbers = 1
            for length in entry["shape"]:
                if isinstance(length, bool) or not isinstance(length, int) or length < 0:
                    raise ValueError(name)
                numbers *= length
            if first != end or last - first != numbers * TYPES[entry["dtype"]][1]:
                raise ValueError(name)
            end = last
    except (ValueError, KeyError, TypeError) as error:
        raise WeightsFileError(
            path, Text("its header describes {name} in a way that cannot be", name=str(error))
        ) from error
    if end != size:
        raise WeightsFileError(
            path,
            Text("it has {size:,} bytes of tensors where its header tells of {expected:,}", size=size, expected=end),
        )


def _size(header: dict[str, Any]) -> int:
    return max((entry["data_offsets"][1] for entry in header.values()), default=0)


def _chunks(file: BinaryIO, start: int, offsets: tuple[int, int]) -> Iterator[bytes]:
    first, last = offsets
    file.seek(start + first)
    for place in range(first, last, _CHUNK_BYTES):
        yield file.read(min(_CHUNK_BYTES, last - place))


def _is_finite(chunk: bytes, kind: str) -> bool:
    if kind == "bfloat16":  # numpy has none: all bits of the exponent are set in what is not finite
        return not ((np.frombuffer(chunk, np.uint16) & 0x7F80) == 0x7F80).any()
    if kind.startswith("float"):
        return bool(np.isfinite(np.frombuffer(chunk, kind)).all())
    return True
