"""Scores of finished runs, kept as files, and what they are over the repeats. Needs no torch."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from ..files import replace
from ..metrics import Scores, scores


@dataclass(frozen=True)
class Result:
    """How well trained weights do with a test-time augmentation."""

    title: str
    """Of the model."""
    repeat: int
    tta: str
    weights_sha256: str
    matrices: dict[str, list[list[int]]]
    """Group -> confusion matrix, reference in rows."""
    megapixels_per_s: float
    device: str

    def scores(self, mean_classes: slice) -> Scores:
        return scores(sum(np.array(matrix) for matrix in self.matrices.values()), mean_classes)

    def save(self, path: Path) -> None:
        write_bytes(path, json.dumps(asdict(self)).encode())

    @classmethod
    def load(cls, path: Path) -> Result | None:
        """None where there is none, or a damaged one."""
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError):
            return None


@dataclass(frozen=True)
class Spread:
    """A figure over repeats."""

    mean: float
    deviation: float
    """Sample standard deviation; NaN for one repeat."""

    @classmethod
    def of(cls, values: Sequence[float]) -> Spread:
        known = np.array([value for value in values if not np.isnan(value)])
        if not known.size:
            return cls(float("nan"), float("nan"))
        return cls(float(known.mean()), float(known.std(ddof=1)) if known.size > 1 else float("nan"))


@dataclass(frozen=True)
class Row:
    """A model's figures, fractions 0..1."""

    title: str
    repeats: int
    iou: tuple[Spread, ...]
    """Of each class."""
    mean_f1: Spread
    overall_accuracy: Spread
    mean_iou: Spread
    megapixels_per_s: Spread


def rows(results: Sequence[Result], mean_classes: slice) -> list[Row]:
    """A row for each model, in the order in which they come; all results are with one test-time augmentation."""
    by_title: dict[str, list[Result]] = {}
    for result in results:
        by_title.setdefault(result.title, []).append(result)
    return [_row(title, members, mean_classes) for title, members in by_title.items()]


def _row(title: str, results: Sequence[Result], mean_classes: slice) -> Row:
    each = [result.scores(mean_classes) for result in results]
    return Row(
        title,
        len(results),
        tuple(Spread.of(values) for values in zip(*(found.iou for found in each))),
        *(Spread.of([getattr(found, name) for found in each]) for name in ("mean_f1", "overall_accuracy", "mean_iou")),
        Spread.of([result.megapixels_per_s for result in results]),
    )


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all. Raises: OSError."""
    temporary = path.with_name(f".{path.name}.tmp")
    with open(temporary, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace(temporary, path)
