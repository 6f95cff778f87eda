"""Colours for classes that have none of their own."""

from __future__ import annotations

import colorsys

_FIRST = (
    "#e15759", "#4e79a7", "#59a14f", "#f2c14e", "#b07aa1", "#ff9d3b", "#2fb7b2", "#9c6b4e", "#ff8fc7", "#7f8c2e",
)  # fmt: skip

_GOLDEN_TURN = 0.618034
"""Hues that follow each other at this share of a full turn never come to lie side by side."""


def distinct_colours(count: int) -> list[str]:
    """So many colours, #rrggbb, that can be told apart; each is the same however many are asked for."""
    return [_FIRST[number] if number < len(_FIRST) else _further(number - len(_FIRST)) for number in range(count)]


def _further(number: int) -> str:
    brightness = (0.95, 0.75, 0.55)[number % 3]
    red, green, blue = colorsys.hsv_to_rgb(number * _GOLDEN_TURN % 1, 0.65, brightness)
    return "#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in (red, green, blue)))
