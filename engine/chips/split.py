"""Which labelled ground is kept for validation.

Labels closer to each other than the gap belong together, as places. A place goes to one side as a whole, so that
nothing has to be thrown away; large ones are cut into blocks, and labels for training at the cut are dropped.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .cells import Cells
from .store import UNLABELLED

LEAST_PX = 25
"""Labelled pixels that each class needs for training, and as many for validation."""

_BLOCK_PX, _BLOCKS = 256, 200
"""Side of the blocks that large places are cut into, at least; it grows while there would be more blocks than this."""

_TOUCHING_PX = 1.5
"""Pixels that are no farther apart touch."""

_ATTEMPTS, _CHUNKS, _CHUNK, _ROUNDS = 8, 500, 16, 20

_UNFIT = 10.0
"""How bad a class with too few pixels on one side is, where 1 is a class that is all lost."""


@dataclass(frozen=True)
class Split:
    """Which cells of the ground are for validation."""

    cells: Cells
    side_px: int
    """Of the cells."""
    validation: np.ndarray
    """(N,) bool."""
    gap_px: np.ndarray
    """(N,) float64: labels for training keep so far away from the cells' labels, in their plane."""

    def separate(
        self, group: int, cols: np.ndarray, rows: np.ndarray, labels: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Labels for training and for validation.

        Args:
            group, cols, rows: as for `CellCounter.add`.
            labels: (H, W) uint8.
        Returns:
            two arrays (H, W) uint8 that are UNLABELLED where the labels are not for this, or too close.
        """
        kept = np.flatnonzero(self.validation & (self.cells.group == group))
        gap = self.gap_px[kept].max(initial=0.0)
        box = self.cells.box[kept]
        near = (box[:, 0] <= cols.max() + gap) & (box[:, 2] >= cols.min() - gap)
        near &= (box[:, 1] <= rows.max() + gap) & (box[:, 3] >= rows.min() - gap)
        kept = kept[near]
        nothing = np.full_like(labels, UNLABELLED)
        if not len(kept):
            return labels, nothing
        at = np.nonzero(labels != UNLABELLED)
        cols, rows = (np.broadcast_to(axis, labels.shape)[at] for axis in (cols, rows))
        inside, close = self._inside(kept, cols, rows), _close(self.cells.box[kept], cols, rows, gap)
        training, validation = labels.copy(), nothing
        validation[at] = np.where(inside, labels[at], UNLABELLED)
        training[at] = np.where(inside | close, UNLABELLED, labels[at])
        return training, validation

    def _inside(self, kept: np.ndarray, cols: np.ndarray, rows: np.ndarray) -> np.ndarray:
        """(n,) bool: which positions lie in one of the cells `kept`."""
        cell_cols, cell_rows = (np.floor(axis / self.side_px).astype(np.int64) for axis in (cols, rows))
        top, left = cell_rows.min(initial=0), cell_cols.min(initial=0)
        bottom, right = cell_rows.max(initial=0), cell_cols.max(initial=0)
        table = np.zeros((bottom - top + 1, right - left + 1), dtype=bool)
        row, col = self.cells.row[kept], self.cells.col[kept]
        seen = (row >= top) & (row <= bottom) & (col >= left) & (col <= right)
        table[row[seen] - top, col[seen] - left] = True
        return table[cell_rows - top, cell_cols - left]


def _close(boxes: np.ndarray, cols: np.ndarray, rows: np.ndarray, gap: float) -> np.ndarray:
    """(n,) bool: the positions that are no farther than the gap from a box, looked up at the pixel they lie in."""
    if not len(cols):
        return np.zeros(0, dtype=bool)
    left, top = int(np.floor(cols.min())), int(np.floor(rows.min()))
    x = np.arange(left, int(np.floor(cols.max())) + 1) + 0.5
    y = np.arange(top, int(np.floor(rows.max())) + 1) + 0.5
    table = np.zeros((len(y), len(x)), dtype=bool)
    for x0, y0, x1, y1 in boxes:
        across = slice(*np.searchsorted(x, (x0 - gap, np.nextafter(x1 + gap, np.inf))))
        down = slice(*np.searchsorted(y, (y0 - gap, np.nextafter(y1 + gap, np.inf))))
        dx = np.maximum(np.maximum(x0 - x[across], x[across] - x1), 0)
        dy = np.maximum(np.maximum(y0 - y[down], y[down] - y1), 0)
        table[down, across] |= dx**2 + dy[:, None] ** 2 <= gap**2
    return table[np.floor(rows).astype(np.int64) - top, np.floor(cols).astype(np.int64) - left]


def split_cells(cells: Cells, side_px: int, gap_px: np.ndarray, share: float, seed: int) -> Split:
    """Choose validation cells so that every class that has enough has LEAST_PX on both sides, and about `share` there.

    Args:
        gap_px: (N,) of the plane of each cell.
        share: 0 <= share < 1; 0 keeps nothing for validation.
    """
    if not share or not len(cells):
        return Split(cells, side_px, np.zeros(len(cells), dtype=bool), gap_px)
    pairs = cells.neighbours(np.maximum(gap_px, _TOUCHING_PX), side_px)
    places = _components(len(cells), *pairs)
    first = np.stack([_by(places, np.minimum, axis) for axis in (cells.row, cells.col)])
    last = np.stack([_by(places, np.maximum, axis) for axis in (cells.row, cells.col)])
    extent = (last - first).max(axis=0, initial=0) + 1  # of each place, in cells
    block_px = max(_BLOCK_PX, round((cells.counts.sum() / _BLOCKS) ** 0.5))
    parts = -(-extent * side_px // block_px)  # along each side of a place
    random = np.random.default_rng(seed)
    while True:
        row, col = (
            (axis - start[places]) * parts[places] // extent[places]
            for axis, start in zip((cells.row, cells.col), first)
        )
        units = np.unique(np.stack((places, row, col)), axis=1, return_inverse=True)[1].ravel()
        chosen = min(
            (_choose(cells, units, share, random) for _ in range(_ATTEMPTS)),
            key=lambda c: _rate(cells, pairs, c, share)[0],
        )
        unfit = _rate(cells, pairs, chosen, share)[1]
        concerned = np.unique(places[cells.counts[:, unfit].any(axis=1)])
        finer = concerned[parts[concerned] < extent[concerned]]
        if not len(finer):
            return Split(cells, side_px, chosen, gap_px)
        parts[finer] = np.minimum(2 * parts, extent)[finer]


def _components(count: int, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(N,) int64 numbers 0, 1, ... of the components of a graph, given its edges."""
    root = np.arange(count)
    while True:
        least = np.minimum(root[one], root[other])
        joined = root.copy()
        for end in (one, other):
            np.minimum.at(joined, root[end], least)
        while (joined[joined] != joined).any():
            joined = joined[joined]
        if (joined == root).all():
            return np.unique(root, return_inverse=True)[1].ravel()
        root = joined


def _by(numbers: np.ndarray, reduce: np.ufunc, values: np.ndarray) -> np.ndarray:
    """(n, ...) values (N, ...) brought together by numbers (N,) that are 0..n-1."""
    order = np.argsort(numbers, kind="stable")
    return reduce.reduceat(values[order], np.flatnonzero(np.diff(numbers[order], prepend=-1)))


def _choose(cells: Cells, units: np.ndarray, share: float, random: np.random.Generator) -> np.ndarray:
    """(N,) bool: validation cells, in whole units, which are taken and given back at random.

    That goes on as long as it brings the classes nearer to their share.
    """
    total = np.maximum(cells.counts.sum(axis=0), 1)
    parts = _by(units, np.add, cells.counts) / total  # (units, K)
    least = LEAST_PX / total

    def badness(shares: np.ndarray) -> np.ndarray:
        unfit = (shares < least) | (shares > 1 - least)
        return ((shares - share) ** 2 + _UNFIT * unfit).sum(axis=-1)

    taken, shares = np.zeros(len(parts), dtype=bool), np.zeros(parts.shape[1])
    chunks = -(-len(parts) // max(_CHUNK, len(parts) // _CHUNKS))
    for _ in range(_ROUNDS):
        before = badness(shares)
        for chunk in np.array_split(random.permutation(len(parts)), chunks):
            moves = np.where(taken[chunk, None], -parts[chunk], parts[chunk])
            results = badness(shares + moves)
            best = results.argmin()
            if results[best] < badness(shares):
                shares = shares + moves[best]
                taken[chunk[best]] ^= True
        if badness(shares) >= before:
            break
    return taken[units]


def _rate(
    cells: Cells, pairs: tuple[np.ndarray, np.ndarray], chosen: np.ndarray, share: float
) -> tuple[float, np.ndarray]:
    """How bad a choice is, and the numbers of the classes that have too little, if all cells near the gap are lost."""
    lost = np.zeros(len(cells), dtype=bool)
    for one, other in (pairs, pairs[::-1]):
        lost[one] |= chosen[other] & ~chosen[one]
    total = cells.counts.sum(axis=0)
    validation, dropped = cells.counts[chosen].sum(axis=0), cells.counts[lost].sum(axis=0)
    unfit = (validation < LEAST_PX) | (total - validation - dropped < LEAST_PX)
    of_all = np.maximum(total, 1)
    badness = (validation / of_all - share) ** 2 + (dropped / of_all) ** 2 + _UNFIT * unfit
    return float(badness.sum()), np.flatnonzero(unfit)
