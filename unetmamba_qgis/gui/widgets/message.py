"""What a dialog says in place, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from ...engine.errors import EngineError


class Kind(Enum):
    """How to take a message."""

    INFO = "info"
    WARNING = "warning"
    PROBLEM = "problem"


@dataclass(frozen=True)
class Message:
    """A plain text; HTML in it, as in names of layers, is shown as it stands."""

    text: str = ""
    kind: Kind = Kind.INFO


def problem(error: EngineError) -> Message:
    """What is wrong, and what to do now."""
    return Message(str(error), Kind.PROBLEM)
