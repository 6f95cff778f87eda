"""The order in which places are to be labelled."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np


def rank(
    candidates: np.ndarray, pixels: np.ndarray, labelled: Mapping[int, int], count: int, distance_px: float
) -> np.ndarray:
    """Choose places one after another.

    Each is for the class with the fewest labels, those chosen before included, and of such classes for the rarest in
    the map: so all classes get the same number in the end, as far as they have places. Of the places of that class it
    is the least sure one; one that is closer to those chosen before than they would lie if they were spread evenly
    counts for less in proportion.

    Args:
        candidates: (N,) CANDIDATE.
        pixels: (256,) by class code.
        labelled: class code -> labels that there are.
        count: places wanted.
        distance_px: between the first pixels of two places, at least.
    Returns:
        (n,) int64, n <= count: numbers of the candidates, the one to label first in front.
    """
    of_class = {int(code): np.flatnonzero(candidates["code"] == code) for code in np.unique(candidates["code"])}
    labels = {code: labelled.get(code, 0) for code in of_class}
    col, row = (candidates[axis].astype(np.float64) for axis in ("col", "row"))
    nearest = np.full(len(candidates), math.inf)
    spacing = math.sqrt(pixels.sum() / count)
    chosen: list[int] = []
    while of_class and len(chosen) < count:
        code = min(of_class, key=lambda code: (labels[code], pixels[code]))
        free = of_class[code][nearest[of_class[code]] >= max(distance_px, 1)]
        of_class[code] = free
        if not len(free):
            del of_class[code]
            continue
        best = free[np.argmax(candidates["unsure"][free] * np.minimum(nearest[free] / spacing, 1))]
        chosen.append(int(best))
        labels[code] += 1
        nearest = np.minimum(nearest, np.hypot(col - col[best], row - row[best]))
    return np.array(chosen, dtype=np.int64)
