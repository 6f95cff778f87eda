"""Accuracy and areas of a whole map, with their uncertainty, from a sample of places whose true class is known.

The classes of the map are the strata: what a sample finds in each of them counts by the area that the map gives it. The
sample must be a probability sample: random or regular places, over the whole map or within each of its classes.

Source: Olofsson et al. 2014, Remote Sensing of Environment 148, 42-57, equations 1-11. Their error matrix has the map
in rows; ours has the reference in rows, as everywhere in this project. Here n[i, j] counts samples of reference class i
in map class j, so strata are columns.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

Z_95 = 1.96
"""Standard errors to each side of an estimate that make a confidence interval of 95 %."""

_GREATEST_VARIANCE = 0.25
"""Of a share, as found in one sample: one sample alone does not tell how much others would differ from it."""


@dataclass(frozen=True)
class Estimate:
    """A number estimated from a sample."""

    value: float
    """NaN where the sample cannot tell."""
    standard_error: float

    @property
    def margin(self) -> float:
        """Half the width of the 95 % confidence interval."""
        return Z_95 * self.standard_error


@dataclass(frozen=True)
class AreaWeighted:
    """What a sample tells of a map. Shares are 0..1, areas in the unit of the mapped ones.

    Classes of the map without any sample are left out: all figures hold for the rest of the map, `covered`.
    """

    shares: tuple[tuple[float, ...], ...]
    """Estimated shares of the map by reference (rows) and map class (columns); their sum is 1."""
    overall_accuracy: Estimate
    users: tuple[Estimate, ...]
    """User's accuracy per class: how much of what the map calls a class is it; NaN where nobody looked."""
    producers: tuple[Estimate, ...]
    """Producer's accuracy per class: how much of a class the map finds; NaN for one without reference."""
    mapped_areas: tuple[float, ...]
    areas: tuple[Estimate, ...]
    """Per class, corrected for the mistakes of the map."""
    samples: tuple[int, ...]
    """Per class of the map."""
    covered: float
    """Share of the map's area whose classes have samples."""
    unsampled: tuple[int, ...]
    """Classes, from 0, that the map shows but where there is no sample."""
    sampled_once: tuple[int, ...]
    """Classes, from 0, that the map shows and where there is one sample: they count with the greatest variance that
    there can be, so that intervals are rather too wide than too narrow."""

    def to_dict(self) -> dict[str, Any]:
        """Plain data; every estimate with the margin of its 95 % confidence interval."""
        plain = asdict(self)
        plain["overall_accuracy"] = _plain(self.overall_accuracy)
        for name in ("users", "producers", "areas"):
            plain[name] = [_plain(estimate) for estimate in getattr(self, name)]
        return plain


def area_weighted(matrix: np.ndarray, mapped_areas: Sequence[float]) -> AreaWeighted:
    """Stratified estimators of accuracy and area.

    A class that the map does not show (area 0) weighs nothing, whatever the sample says of it.

    Args:
        matrix: (K, K) numbers of samples, reference in rows, map in columns.
        mapped_areas: (K,) of each class in the map, in any unit.
    Raises:
        ValueError: the shapes differ, an area is negative, or no class that the map shows has a sample.
    """
    counts, mapped = np.asarray(matrix, dtype=np.float64), np.asarray(mapped_areas, dtype=np.float64)
    if counts.ndim != 2 or counts.shape != (len(mapped), len(mapped)) or (mapped < 0).any():
        raise ValueError(f"a matrix of shape {counts.shape} does not fit the areas {mapped.tolist()}")
    samples = counts.sum(axis=0)
    known = np.where(samples > 0, mapped, 0.0)
    if not known.sum() > 0:
        raise ValueError("no class that the map shows has a sample")
    with np.errstate(invalid="ignore", divide="ignore"):
        found = counts / samples  # share of the samples in a class of the map that are of a reference class
        variance = np.where(samples == 1, _GREATEST_VARIANCE, found * (1 - found) / (samples - 1))
    total = known.sum()
    weights = known / total
    shares, share_variance = _weigh(found, weights), _weigh(variance, weights**2)  # (K, K)
    reference_areas = shares.sum(axis=1) * total
    users, user_variance = np.diag(found), np.diag(variance)
    producers, producer_variance = _producers(found, variance, known)
    return AreaWeighted(
        shares=tuple(map(tuple, shares.tolist())),
        overall_accuracy=Estimate(float(np.trace(shares)), math.sqrt(np.trace(share_variance))),
        users=_estimates(users, user_variance),
        producers=_estimates(producers, producer_variance),
        mapped_areas=tuple(mapped.tolist()),
        areas=_estimates(reference_areas, share_variance.sum(axis=1) * total**2),
        samples=tuple(samples.astype(np.int64).tolist()),
        covered=float(total / mapped.sum()),
        unsampled=tuple(np.flatnonzero((samples == 0) & (mapped > 0)).tolist()),
        sampled_once=tuple(np.flatnonzero((samples == 1) & (mapped > 0)).tolist()),
    )


def _weigh(values: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """(K, K) values by the weights of their columns; nothing where there is no weight, even of what is not known."""
    return np.where(weights > 0, values, 0.0) * weights


def _producers(found: np.ndarray, variance: np.ndarray, areas: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(K,) producer's accuracies and their variances, equation 7."""
    of_class = _weigh(found, areas)  # (K, K) area of each reference class in each class of the map
    own, all_of_it = np.diag(of_class), of_class.sum(axis=1)
    spread = _weigh(variance, areas**2)
    own_spread = np.diag(spread)
    with np.errstate(invalid="ignore", divide="ignore"):
        producers = own / all_of_it
        elsewhere = spread.sum(axis=1) - own_spread
        return producers, (own_spread * (1 - producers) ** 2 + producers**2 * elsewhere) / all_of_it**2


def _estimates(values: np.ndarray, variances: np.ndarray) -> tuple[Estimate, ...]:
    with np.errstate(invalid="ignore"):
        return tuple(Estimate(*pair) for pair in zip(values.tolist(), np.sqrt(variances).tolist()))


def _plain(estimate: Estimate) -> dict[str, float]:
    return {**asdict(estimate), "margin_95": estimate.margin}
