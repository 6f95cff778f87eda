"""The card of a weights file: everything a program must know before it loads the tensors. Needs no torch.

File format: safetensors (https://github.com/huggingface/safetensors, section "Format"): 8 bytes little-endian length N,
N bytes of JSON, then the tensors; the card is the JSON text under `__metadata__`, key `card`.
"""

from __future__ import annotations

import json
import math
import re
import struct
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ..errors import EngineError
from ..texts import Text

MAX_HEADER_BYTES = 1 << 20
"""More than ten times what the largest model of the registry needs; a longer header is refused unread."""

MAX_PICTURE_CHARS = 400_000
"""Of a card; the rest of the header has its room beside it."""

_COLOR = re.compile(r"#[0-9a-fA-F]{6}")
_TEXTS = (
    "title", "model", "training_data", "acknowledgement", "licence", "limits", "picture", "engine_version",
    "tensors_sha256",
)  # fmt: skip


class WeightsFileError(EngineError):
    code = "weights.unreadable"

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(
            Text("{path} is not a usable weights file: {why}.", path=path, why=why),
            Text("Choose a .safetensors file made by UNetMamba, or import the checkpoint into the library."),
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
    picture: str = ""
    """PNG or JPEG in base64: what a map made with the weights looks like."""
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
        card.check()
        return card

    def check(self) -> None:
        """Raises: ValueError, a field holds what it cannot mean; cards come with files from strangers."""
        if not (len(self.bands) == len(self.mean) == len(self.std) >= 1 and self.classes):
            raise ValueError(Text("bands, mean and std must have one length and there must be classes"))
        if not all(isinstance(getattr(self, name), str) for name in _TEXTS) or len(self.picture) > MAX_PICTURE_CHARS:
            raise ValueError(Text("a text is none, or too long"))
        if not all(isinstance(band, str) for band in self.bands):
            raise ValueError(Text("bands must be names"))
        values = [entry.value for entry in self.classes]
        if len(set(values)) < len(values) or not all(0 <= value <= 254 for value in values):
            raise ValueError(Text("class codes must be different numbers from 0 to 254"))
        if not all(_COLOR.fullmatch(entry.color) for entry in self.classes):
            raise ValueError(Text("colours must be written as #rrggbb"))
        above_0 = (*self.std, self.scale, self.pixel_size_m)
        if not (all(map(_is_number, self.mean)) and all(map(_is_positive, above_0))):
            raise ValueError(Text("mean, std, scale and pixel size must be numbers, all but the first above 0"))
        if not (_is_whole(self.window_px) and _is_whole(self.overlap_px) and 0 <= self.overlap_px < self.window_px):
            raise ValueError(Text("window and overlap must be whole numbers, the window being the larger one"))
        if not all(isinstance(part, dict) for part in (self.model_options, self.scores, self.training)):
            raise ValueError(Text("options, scores and training must be tables"))


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_positive(value: Any) -> bool:
    return _is_number(value) and value > 0


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def read_header(path: Path | str) -> dict[str, Any]:
    """The JSON header of a safetensors file: tensor descriptions and `__metadata__`.

    Raises:
        WeightsFileError: the file is missing, too short, or its header is not JSON or larger than 1 MiB.
    """
    try:
        with open(path, "rb") as file:
            start = file.read(8)
            if len(start) < 8:
                raise WeightsFileError(path, Text("it is too short for a safetensors file"))
            (length,) = struct.unpack("<Q", start)
            if length > MAX_HEADER_BYTES:
                raise WeightsFileError(path, Text("it is not a safetensors file, or its header is larger than 1 MiB"))
            header = json.loads(file.read(length).decode("utf-8"), object_pairs_hook=_without_doubles)
    except OSError as error:
        raise WeightsFileError(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise WeightsFileError(path, Text("its header is damaged")) from error
    if not isinstance(header, dict):
        raise WeightsFileError(path, Text("its header is damaged"))
    return header


def _without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object. Raises: ValueError, a key is there twice; readers would not agree on which one counts."""
    if len(dict(pairs)) < len(pairs):
        raise ValueError("a key is there twice")
    return dict(pairs)


def read_card(path: Path | str) -> Card:
    """The card of a weights file.

    Raises:
        WeightsFileError: not a safetensors file, or it has no (valid) card.
    """
    metadata = read_header(path).get("__metadata__") or {}
    if not isinstance(metadata, dict) or "card" not in metadata:
        raise WeightsFileError(path, Text("it holds tensors but no card that names its classes and bands"))
    try:
        return Card.from_json(metadata["card"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise WeightsFileError(path, Text("its card is damaged ({why})", why=str(error))) from error
