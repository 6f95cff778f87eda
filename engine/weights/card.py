"""The card of a weights file: everything a program must know before it loads the tensors. Needs no torch.

File format: safetensors (https://github.com/huggingface/safetensors, section "Format"): 8 bytes little-endian length N,
N bytes of JSON, then the tensors; the card is the JSON text under `__metadata__`, key `card`.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import EngineError

MAX_HEADER_BYTES = 1 << 20
"""More than ten times what the largest model of the registry needs; a longer header is refused unread."""


class WeightsFileError(EngineError):
    code = "weights.unreadable"

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(
            f"{path} is not a usable weights file: {why}.",
            "Choose a .safetensors file made by UNetMamba, or import a checkpoint with 'weights import'.",
            path=str(path),
            why=why,
        )


@dataclass(frozen=True)
class LandCoverClass:
    """One class of a map."""

    value: int
    """Class code in the class raster, 0..254."""
    name: str
    color: str
    """Display colour, #rrggbb."""


@dataclass(frozen=True)
class Card:
    """What a weights file says of itself."""

    title: str
    model: str
    """Name in the model registry, as `unetmamba`."""
    classes: tuple[LandCoverClass, ...]
    bands: tuple[str, ...]
    """Band names in the order the model takes them."""
    mean: tuple[float, ...]
    """Mean of each band after scaling."""
    std: tuple[float, ...]
    """Standard deviation of each band after scaling."""
    pixel_size_m: float
    """Ground size of a pixel in the training images, metres."""
    scale: float = 255.0
    """Pixel values are divided by this before normalisation."""
    model_options: dict[str, Any] = field(default_factory=dict)
    """Further keyword arguments of `create_model`."""
    window_px: int = 512
    overlap_px: int = 128
    training_data: str = ""
    acknowledgement: str = ""
    licence: str = ""
    limits: str = ""
    scores: dict[str, Any] = field(default_factory=dict)
    """Scores and on what they were measured."""
    training: dict[str, Any] = field(default_factory=dict)
    """Configuration of the training run."""
    engine_version: str = ""
    tensors_sha256: str = ""

    def to_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> Card:
        """Raises: ValueError, KeyError or TypeError where the text is not a card. Unknown fields are ignored."""
        data = json.loads(text)
        known = {name: data[name] for name in (f.name for f in fields(cls)) if name in data}
        known["classes"] = tuple(
            LandCoverClass(int(c["value"]), str(c["name"]), str(c["color"])) for c in data["classes"]
        )
        for name in ("bands", "mean", "std"):
            known[name] = tuple(data[name])
        card = cls(**known)
        if not (len(card.bands) == len(card.mean) == len(card.std) >= 1 and card.classes):
            raise ValueError("bands, mean and std must have one length and there must be classes")
        return card


def read_header(path: Path | str) -> dict[str, Any]:
    """The JSON header of a safetensors file: tensor descriptions and `__metadata__`.

    Raises:
        WeightsFileError: the file is missing, too short, or its header is not JSON or larger than 1 MiB.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(8)
            if len(start) < 8:
                raise WeightsFileError(path, "it is too short for a safetensors file")
            (length,) = struct.unpack("<Q", start)
            if length > MAX_HEADER_BYTES:
                raise WeightsFileError(path, "it is not a safetensors file, or its header is larger than 1 MiB")
            header = json.loads(file.read(length).decode("utf-8"))
    except OSError as error:
        raise WeightsFileError(path, error.strerror or str(error)) from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise WeightsFileError(path, "its header is damaged") from error
    if not isinstance(header, dict):
        raise WeightsFileError(path, "its header is damaged")
    return header


def read_card(path: Path | str) -> Card:
    """The card of a weights file.

    Raises:
        WeightsFileError: not a safetensors file, or it has no (valid) card.
    """
    metadata = read_header(path).get("__metadata__") or {}
    if "card" not in metadata:
        raise WeightsFileError(path, "it holds tensors but no card that names its classes and bands")
    try:
        return Card.from_json(metadata["card"])
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsFileError(path, f"its card is damaged ({error})") from error
