"""Colours for classes that have none of their own."""

from __future__ import annotations

import colorsys
import math
from collections.abc import Iterable

_FIRST = (
    "#e15759", "#4e79a7", "#59a14f", "#f2c14e", "#b07aa1", "#ff9d3b", "#2fb7b2", "#9c6b4e", "#ff8fc7", "#7f8c2e",
)  # fmt: skip

_CLEAR_GAP = 100.0
"""Between colours that nobody takes for the same."""

_GOLDEN_TURN = 0.618034
"""Hues that follow each other at this share of a full turn never come to lie side by side."""


def distinct_colours(count: int) -> list[str]:
    """So many colours, #rrggbb, that can be told apart; each is the same however many are asked for."""
    return [_FIRST[number] if number < len(_FIRST) else _further(number - len(_FIRST)) for number in range(count)]


def another_colour(taken: Iterable[str]) -> str:
    """A colour, #rrggbb, that can be told from those taken; where there are many of them, as far as it goes."""
    known = [_rgb(colour) for colour in taken]
    candidates = distinct_colours(len(_FIRST) + 2 * len(known))
    gaps = [min((_gap(_rgb(candidate), other) for other in known), default=_CLEAR_GAP) for candidate in candidates]
    return candidates[next((place for place, gap in enumerate(gaps) if gap >= _CLEAR_GAP), gaps.index(max(gaps)))]


def _gap(first: tuple[int, int, int], second: tuple[int, int, int]) -> float:
    """How different two colours look, from 0 to about 765: the differences weighed as eyes do, by how red both are.

    Source: T. Riemersma, Colour metric, 2001 ("redmean").
    """
    redness = (first[0] + second[0]) / 2 / 256
    red, green, blue = ((a - b) ** 2 for a, b in zip(first, second))
    return math.sqrt((2 + redness) * red + 4 * green + (3 - redness) * blue)


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour.lstrip("#"))
    return red, green, blue


def _further(number: int) -> str:
    brightness = (0.95, 0.75, 0.55)[number % 3]
    red, green, blue = colorsys.hsv_to_rgb(number * _GOLDEN_TURN % 1, 0.65, brightness)
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in (red, green, blue)))
