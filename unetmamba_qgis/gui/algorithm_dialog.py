"""The dialog of an algorithm, as the toolbox opens it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def show_algorithm(algorithm: str, parameters: Mapping[str, Any]):
    """Open it with some of its parameters filled in, without waiting for the user to close it."""
    import processing  # of a plugin, loaded after this one

    dialog = processing.createAlgorithmDialog(algorithm, dict(parameters))
    dialog.show()
