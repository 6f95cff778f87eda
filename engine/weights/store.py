"""The weights that can be chosen by name: the bundled ones and the user's library. Needs no torch."""

from __future__ import annotations

from pathlib import Path

from ..paths import RESOURCES, user_data
from ..texts import Text
from .card import WeightsFileError

STARTER = "ohio-naip-rgb"
"""Name of the bundled starter weights."""


def weights_folders() -> tuple[Path, Path]:
    """The bundled folder and the user's library, which need not exist."""
    return RESOURCES / "weights", user_data() / "weights"


def list_weights() -> dict[str, Path]:
    """Name -> file of all weights that can be chosen by name; the user's library hides a bundled name."""
    return {path.stem: path for folder in weights_folders() for path in sorted(folder.glob("*.safetensors"))}


def find_weights(name_or_path: str | Path) -> Path:
    """The file of a name in the library, or the path itself where it is one.

    Raises:
        WeightsFileError: neither a known name nor an existing file.
    """
    known = list_weights()
    if str(name_or_path) in known:
        return known[str(name_or_path)]
    path = Path(name_or_path)
    if path.is_file():
        return path
    library = (
        Text("the library has only {names}", names=", ".join(sorted(known))) if known else Text("the library is empty")
    )
    raise WeightsFileError(name_or_path, Text("there is no such file, and {library}", library=library))
