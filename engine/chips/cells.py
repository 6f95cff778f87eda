"""Labelled pixels by small squares of the ground: all that a split has to know of them."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from .store import UNLABELLED


@dataclass(frozen=True)
class Cells:
    """N squares of the ground with labels, in the order of group, row and column."""

    group: np.ndarray
    """(N,) int64 number of the plane."""
    row: np.ndarray
    """(N,) int64, in squares."""
    col: np.ndarray
    counts: np.ndarray
    """(N, K) int64 labelled pixels of each class."""
    box: np.ndarray
    """(N, 4) float64 least column, least row, greatest column and greatest row of labelled pixels in the plane."""

    def __len__(self) -> int:
        return len(self.row)

    def neighbours(self, gap_px: np.ndarray, side_px: int) -> tuple[np.ndarray, np.ndarray]:
        """Pairs of cells whose boxes are no farther from each other than `gap_px`, each pair once.

        Args:
            gap_px: (N,) of the plane of each cell.
        Returns:
            (P,) int64 numbers of cells, and of the other ones.
        """
        none = np.zeros(0, np.int64)
        if not len(self):
            return none, none
        reach = int((gap_px.max() - 1) // side_px) + 1
        keys = self._keys(0, 0)
        first, second = [none], [none]
        for down in range(reach + 1):
            for across in range(-reach if down else 1, reach + 1):
                wanted = self._keys(down, across)
                at = np.searchsorted(keys, wanted)
                there = np.flatnonzero(keys[np.minimum(at, len(keys) - 1)] == wanted)
                others = at[there]
                near = _distances(self.box[there], self.box[others]) <= gap_px[there]
                first.append(there[near])
                second.append(others[near])
        return np.concatenate(first), np.concatenate(second)

    def _keys(self, down: int, across: int) -> np.ndarray:
        """(N,) int64 that sort as the cells do, moved by so many squares."""
        return _keys(self.group, self.row + down, self.col + across)


class CellCounter:
    """Takes the labels of one piece of an image after the other."""

    def __init__(self, classes: int, side_px: int) -> None:
        """classes: K; side_px: of the squares, in pixels of the planes."""
        self._classes, self._side_px = classes, side_px
        self._parts: list[Cells] = []

    def add(self, group: int, cols: np.ndarray, rows: np.ndarray, labels: np.ndarray) -> None:
        """Count labels.

        Args:
            group: number of the plane.
            cols, rows: positions in it, which broadcast to (H, W).
            labels: (H, W) uint8.
        """
        at = np.nonzero(labels != UNLABELLED)
        if not len(at[0]):
            return
        cols, rows = (np.broadcast_to(axis, labels.shape)[at] for axis in (cols, rows))
        cell_cols, cell_rows = (np.floor(axis / self._side_px).astype(np.int64) for axis in (cols, rows))
        left, top = cell_cols.min(), cell_rows.min()
        width = int(cell_cols.max() - left) + 1
        local = (cell_rows - top) * width + (cell_cols - left)
        order = np.argsort(local, kind="stable")
        local, cols, rows, numbers = local[order], cols[order], rows[order], labels[at][order].astype(np.int64)
        starts = np.flatnonzero(np.diff(local, prepend=-1))
        nth = np.cumsum(np.diff(local, prepend=local[0]) != 0)
        counts = np.bincount(nth * self._classes + numbers, minlength=len(starts) * self._classes)
        ends = [f.reduceat(axis, starts) for f in (np.minimum, np.maximum) for axis in (cols, rows)]
        found = local[starts]
        self._parts.append(
            Cells(
                np.full(len(starts), group, np.int64), found // width + top, found % width + left,
                counts.reshape(-1, self._classes), np.stack(ends, axis=1),
            )
        )  # fmt: skip

    def finish(self) -> Cells:
        """All that was added; a square that several pieces have is one."""
        if not self._parts:
            none = np.zeros(0, np.int64)
            return Cells(none, none, none, np.zeros((0, self._classes), np.int64), np.zeros((0, 4)))
        group, row, col, counts, box = (
            np.concatenate([getattr(part, field.name) for part in self._parts]) for field in fields(Cells)
        )
        keys = _keys(group, row, col)
        order = np.argsort(keys, kind="stable")
        starts = np.flatnonzero(np.diff(keys[order], prepend=-1))
        least, greatest = (f.reduceat(box[order], starts) for f in (np.minimum, np.maximum))
        return Cells(
            group[order][starts], row[order][starts], col[order][starts], np.add.reduceat(counts[order], starts),
            np.concatenate((least[:, :2], greatest[:, 2:]), axis=1),
        )  # fmt: skip


def _keys(group: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
    """(N,) int64 that sort by group, row and column; planes of other images reach to negative numbers."""
    return (group << 48) + ((row + (1 << 23)) << 24) + (col + (1 << 23))


def _distances(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """(N,) between two boxes (N, 4) each; 0 where they overlap."""
    apart = np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:]).clip(0)
    return np.hypot(apart[:, 0], apart[:, 1])
