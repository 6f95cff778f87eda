"""What commands that write a file have in common."""

from __future__ import annotations

from pathlib import Path

from ..errors import EngineError


def refuse_existing(path: Path) -> None:
    """Raises: EngineError, something is there already; commands overwrite nothing."""
    if path.exists():
        raise EngineError(
            f"{path} exists already.", "Choose another name; nothing is overwritten.", code="output.exists"
        )
