"""Test-time augmentation: how often, and how turned and resized, the network sees a window. Needs no torch.

The scores of all views, turned and resized back, are averaged before the softmax.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, whose evaluation uses the transforms of ttach 0.0.3; their order
and the bicubic resizing are the same here. `flips` is their "lr", `d4` their "d4" for ISPRS Vaihingen, `loveda_d4` the
one for LoveDA.
"""

from __future__ import annotations

from itertools import product
from typing import NamedTuple


class View(NamedTuple):
    """What is done to a window, in this order."""

    flip_columns: bool = False
    flip_rows: bool = False
    turn: bool = False
    """By 90 degrees, counter-clockwise."""
    scale: float = 1.0


_FLIPS = tuple(product((False, True), (False, True)))

VIEWS: dict[str, tuple[View, ...]] = {
    "none": (View(),),
    "flips": tuple(View(*flips) for flips in _FLIPS),
    "d4": tuple(
        View(*flips, *rest) for flips in _FLIPS for rest in product((False, True), (0.5, 0.75, 1.0, 1.25, 1.5))
    ),
    "loveda_d4": tuple(View(flip, scale=scale) for flip in (False, True) for scale in (0.75, 1.0, 1.25, 1.5)),
}
"""Name -> the views whose scores are averaged: 1, 4, 40 and 8 of them."""

OFFERED = ("none", "flips", "d4")
"""Those that users choose from; the last one serves to repeat published figures."""
