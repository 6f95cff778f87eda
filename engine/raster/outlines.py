"""The borders between regions of pixels, simplified so that neighbours still share them to the last bit.

A border runs along the edges of pixels from corner to corner. Corners in which three or more borders meet, and those in
which the border of the map itself turns, stay where they are: so what all regions cover together stays as it is. Every
other corner is passed by one border alone, and that border may use the unit square around the corner; these squares
overlap nowhere. It is pulled straight as far as it still goes from square to square through the same sides, its gates:
- no border touches another one, or itself: there is no gap, no overlap and no sliver;
- no border reaches the centre of a pixel, where four squares meet: drawn again, the polygons give the same pixels;
- no border moves by more than half a pixel.

Which points go depends on the border alone, not on the side from which it is looked at: two neighbours, each simplified
by itself, keep the same ones. All of it is computed in whole numbers, in parts of a pixel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Callable

import numpy as np

CornerKinds = Callable[[np.ndarray], "tuple[np.ndarray, np.ndarray]"]
"""(N, 2) columns and rows of pixel corners -> how many borders meet in each (N,), and whether NoData does (N,) bool."""

PARTS = 32
"""Parts of a pixel in which simplified outlines are given."""

_HALF = PARTS // 2

_PLAY, _ROUNDS = 12, 3
"""How far a point may settle along its gate, in parts, and how often it does."""

_CHUNK = 1 << 20
"""Corners, or points, that are looked at in one go."""

_SCATTER = np.uint64(0x9E3779B97F4A7C15)
"""An odd number; times it, places become lots that follow no order and are never equal."""


@dataclass(frozen=True)
class Rings:
    """Closed lines, one after another."""

    points: np.ndarray
    """(N, 2) int64 columns and rows; the first point of a ring is not repeated at its end."""
    starts: np.ndarray
    """(R + 1,) the number of the point with which each ring begins, and N."""

    @classmethod
    def join(cls, rings: Sequence[np.ndarray]) -> Rings:
        """Rings of whole numbers (n, 2), closed as OGR has them."""
        starts = np.cumsum([0, *(len(ring) - 1 for ring in rings)])
        return cls(np.concatenate([ring[:-1] for ring in rings]).astype(np.int64), starts)

    def __iter__(self) -> Iterator[np.ndarray]:
        """The points (n, 2) of each ring."""
        return (self.points[start:end] for start, end in zip(self.starts[:-1].tolist(), self.starts[1:].tolist()))

    @property
    def before(self) -> np.ndarray:
        """(N,) the number of the point before each."""
        before = np.arange(-1, len(self.points) - 1)
        before[self.starts[:-1]] = self.starts[1:] - 1
        return before

    @property
    def after(self) -> np.ndarray:
        """(N,) the number of the point after each."""
        after = np.arange(1, len(self.points) + 1)
        after[self.starts[1:] - 1] = self.starts[:-1]
        return after

    @property
    def edges(self) -> tuple[np.ndarray, np.ndarray]:
        """Length (N,) and direction (N, 2) of the way, along one axis, from each point to the next."""
        steps = self.points[self.after] - self.points
        lengths = np.abs(steps).sum(axis=1)
        return lengths, steps // lengths[:, None]

    def replace(self, points: np.ndarray, counts: np.ndarray) -> Rings:
        """The rings with so many new points, (N,), in the place of each."""
        return Rings(points, np.concatenate(([0], np.cumsum(counts)))[self.starts])


def simplify(outlines: Rings, kinds: CornerKinds) -> Rings:
    """Simplify the outlines of 4-connected regions.

    Args:
        outlines: all rings of some regions, in pixel corners, every turn among them.
    Returns:
        The same rings in PARTS of a pixel. Where two parts of a region touch in a corner, one may pass it twice.
    """
    gates, fixed, horizontal = _gates(*_corners(outlines, kinds))
    points = _settle(gates, fixed, horizontal)
    kept = _straighten(gates, points, fixed, horizontal)
    return gates.replace(points[kept], kept)


def loops(ring: np.ndarray) -> list[list[int]]:
    """Cut a ring (n, 2) where it touches itself: the numbers of the points of each part, the outermost part first."""
    parts, path, places = [], [], {}
    points = list(map(tuple, ring.tolist()))
    for number, point in enumerate(points):
        if point in places:
            back = places[point]
            parts.append(path[back:])
            for passed in path[back + 1 :]:
                del places[points[passed]]
            del path[back + 1 :]
        else:
            places[point] = len(path)
            path.append(number)
    return sorted((*parts, path), key=lambda part: -np.prod(np.ptp(ring[part], axis=0)))


def touching_themselves(rings: Rings) -> set[int]:
    """Numbers of the rings, as `simplify` gives them, that pass a corner twice."""
    owners = np.repeat(np.arange(len(rings.starts) - 1), np.diff(rings.starts))
    corners = (rings.points % PARTS == 0).all(axis=1)
    found = np.column_stack((owners, rings.points))[corners]
    found = found[np.lexsort(found.T)]
    return set(found[1:][(found[1:] == found[:-1]).all(axis=1), 0].tolist())


def _corners(outlines: Rings, kinds: CornerKinds) -> tuple[Rings, np.ndarray]:
    """All corners in which the outlines turn or meet others, and which of them must stay (N,) bool."""
    lengths, directions = outlines.edges
    turns = (directions != directions[outlines.before]).any(axis=1)
    ends = np.cumsum(lengths)
    offsets = ends - lengths
    cuts = np.unique([0, *np.searchsorted(ends, np.arange(_CHUNK, ends[-1], _CHUNK)), len(lengths)])
    parts = []
    for first, last in zip(cuts[:-1], cuts[1:]):
        edges = np.repeat(np.arange(first, last), lengths[first:last])
        along = np.arange(len(edges)) - (offsets[edges] - offsets[first])
        corners = outlines.points[edges] + along[:, None] * directions[edges]
        borders, at_nodata = kinds(corners)
        turning = (along == 0) & turns[edges]
        fixed = (borders > 2) | (turning & at_nodata)
        kept = fixed | turning
        parts.append((corners[kept], fixed[kept], edges[kept]))
    points, fixed, edges = map(np.concatenate, zip(*parts))
    return outlines.replace(points, np.bincount(edges, minlength=len(lengths))), fixed


def _gates(corners: Rings, fixed: np.ndarray) -> tuple[Rings, np.ndarray, np.ndarray]:
    """What a border must pass, in PARTS: the fixed corners, and the first and last gate of every straight way.

    Between them a line that passes both passes all. A gate is as long as a pixel, across the way, its point the middle.

    Returns:
        the points; (N,) bool, which are fixed corners; (N,) bool, whether the way goes along a row there.
    """
    lengths, directions = corners.edges
    start, end = corners.points * PARTS, (corners.points + directions * lengths[:, None]) * PARTS
    points = np.stack((start, start + _HALF * directions, end - _HALF * directions), axis=1)
    there = np.stack((fixed, np.ones_like(fixed), lengths > 1), axis=1)  # (N, 3)
    stays = there & (True, False, False)
    counts = there.sum(axis=1)
    return corners.replace(points[there], counts), stays[there], np.repeat(directions[:, 0] != 0, counts)


def _settle(gates: Rings, fixed: np.ndarray, horizontal: np.ndarray) -> np.ndarray:
    """(N, 2) the points, moved along their gates towards the lines between their neighbours: stairs become slopes."""
    points, before, after = gates.points, gates.before, gates.after

    def turned(places: np.ndarray) -> np.ndarray:
        return np.where(horizontal[:, None], places, places[:, ::-1])  # along the way, across it

    play = np.where(fixed, 0, _PLAY)
    for _ in range(_ROUNDS):
        (along1, across1), (along2, across2) = (turned(points[other] - gates.points).T for other in (before, after))
        run = along2 - along1
        rise = (across1 * along2 - across2 * along1) * np.sign(run)
        shift = (2 * rise + np.abs(run)) // np.maximum(2 * np.abs(run), 1)  # to where that line crosses the gate
        shift = np.clip(np.where(run == 0, 0, shift), -play, play)
        points = gates.points + turned(np.column_stack((np.zeros_like(shift), shift)))
    return points


def _straighten(gates: Rings, points: np.ndarray, fixed: np.ndarray, horizontal: np.ndarray) -> np.ndarray:
    """(N,) bool: the points that are needed.

    Points are left out in rounds, each time those that stand out more than their neighbours. So it makes no difference
    in which direction, from where and together with what else a border is looked at.
    """
    before, after = gates.before, gates.after
    outstanding = np.full(len(fixed), -1.0)
    lots = (gates.points[:, 0].astype(np.uint64) << np.uint64(32) | gates.points[:, 1].astype(np.uint64)) * _SCATTER
    kept = np.ones_like(fixed)
    changed = np.flatnonzero(~fixed)
    while len(changed):
        for part in np.array_split(changed, len(changed) // _CHUNK + 1):
            misses = _misses(gates, points, horizontal, before[part], after[part])
            outstanding[part] = np.where(misses < 1, misses, -1.0)
        goes = np.flatnonzero(outstanding >= 0)
        for neighbours in (before, after):
            mine, others = outstanding[goes], outstanding[neighbours[goes]]
            wins = (mine > others) | ((mine == others) & (lots[goes] > lots[neighbours[goes]]))
            goes = goes[wins]
        kept[goes], outstanding[goes] = False, -1.0
        after[before[goes]], before[after[goes]] = after[goes], before[goes]
        changed = np.unique(np.concatenate((before[goes], after[goes])))
        changed = changed[~fixed[changed]]
    return kept


def _misses(gates: Rings, points: np.ndarray, horizontal: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """How far straight lines between two points miss the middle of the gates between them, at worst.

    Args:
        start, end: (M,) numbers of points of one ring, with at least one between them.
    Returns:
        (M,) float64: 1 at the end of a gate, above 1 beyond it.
    """
    ring = np.searchsorted(gates.starts, start, side="right") - 1
    first, size = gates.starts[ring], np.diff(gates.starts)[ring]
    counts = (end - start - 1) % size
    offsets = np.cumsum(counts) - counts
    line = np.repeat(np.arange(len(start)), counts)
    nth = np.arange(len(line)) - offsets[line]
    gate = first[line] + ((start - first + 1)[line] + nth) % size[line]
    way = (points[end] - points[start])[line]
    offset = gates.points[gate] - points[start][line]
    cross = np.abs(way[:, 0] * offset[:, 1] - way[:, 1] * offset[:, 0])
    along = np.abs(np.where(horizontal[gate], way[:, 0], way[:, 1]))
    misses = np.divide(cross, _HALF * along, out=np.full(len(line), np.inf), where=along > 0)
    return np.maximum.reduceat(misses, offsets)
