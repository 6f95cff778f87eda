"""Classes, bands and pixel sizes of the paper's data sets, for checkpoints that were trained on them.

Source: Wang et al. 2021, LoveDA, arXiv:2110.08733; ISPRS 2D Semantic Labeling Contest, Vaihingen and Potsdam.
"""

from __future__ import annotations

from ..chips.store import StoreInfo
from ..weights.card import LandCoverClass


def _classes(*pairs: tuple[str, str]) -> tuple[LandCoverClass, ...]:
    return tuple(LandCoverClass(value, name, color) for value, (name, color) in enumerate(pairs))


_ISPRS = _classes(
    ("impervious surfaces", "#ffffff"),
    ("building", "#0000ff"),
    ("low vegetation", "#00ffff"),
    ("tree", "#00ff00"),
    ("car", "#ffff00"),
    ("clutter", "#ff0000"),
)
_LOVEDA = _classes(
    ("background", "#ffffff"),
    ("building", "#ff0000"),
    ("road", "#ffff00"),
    ("water", "#0000ff"),
    ("barren", "#9f81b7"),
    ("forest", "#00ff00"),
    ("agriculture", "#ffc380"),
)

LEGENDS = {
    "loveda": StoreInfo(_LOVEDA, ("Red", "Green", "Blue"), 0.3, "LoveDA (CC BY-NC-SA 4.0, academic use)"),
    "potsdam": StoreInfo(_ISPRS, ("Red", "Green", "Blue"), 0.05, "ISPRS Potsdam"),
    "vaihingen": StoreInfo(_ISPRS, ("Near infrared", "Red", "Green"), 0.09, "ISPRS Vaihingen"),
}
"""Data set -> what its checkpoints predict."""
