"""What the library dialog shows, as plain data."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class LibraryRow:
    """Weights in the list."""

    name: str
    """In the library."""
    title: str
    detail: str
    """A line below the title."""
    words: str
    """What a search looks at."""
    has_problem: bool = False


@dataclass(frozen=True)
class CatalogueRow:
    """Weights that can be downloaded."""

    title: str
    detail: str
