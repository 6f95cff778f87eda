"""A row of a table of classes, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ClassRow:
    """What stands in it."""

    name: str
    color: str
    """#rrggbb"""
    cells: tuple[str, ...]
    """The texts after the name."""
