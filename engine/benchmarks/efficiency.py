"""The efficiency columns of the paper's tables: its figures beside ours, and what it does not tell: speed and memory.
Needs no torch.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, Tables I and III.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

COUNTED_PX = 1024
"""Side of the images that operations are counted for."""

NUM_CLASSES = 6

KINDS = ("inference", "training")
"""What is measured."""

PUBLISHED: dict[str, tuple[float | None, ...]] = {
    "banet": (12.73, 85.43, 194.61),
    "manet": (35.86, 216.82, 547.87),
    "dcswin": (45.63, 190.04, 694.62),
    "unetformer": (11.72, 47.03, 179.34),
    "epyramidmamba": (28.76, 75.97, 439.15),
    "cmunet": (13.11, 48.66, 199.96),
    "rs3mamba": (43.32, 157.89, 662.21),
    "unetmamba": (14.76, 100.52, 225.71),
    "rs3mamba:main=rest_lite": (42.14, 183.64, None),
    "unetmamba:local_supervision=false": (13.89, 100.52, None),
}
"""Model -> millions of parameters, thousand millions of operations, MiB of a checkpoint, as printed; the last two are
of Table III, which has no checkpoints."""


@dataclass(frozen=True)
class Workload:
    """What a device is measured with."""

    device: str = "cpu"
    side_px: int = 512
    """Of the images: one at inference, a batch in training."""
    batch: int = 2
    repeats: int = 2
    """Timed ones, of which the fastest counts; one before them is not."""

    def __str__(self) -> str:
        return (
            f"one image of {self.side_px} x {self.side_px} px at inference, batches of {self.batch} such in training "
            "with the published loss and optimiser, float32"
        )


@dataclass(frozen=True)
class Measured:
    """Of a model, at inference or in training."""

    megapixels_per_s: float
    peak_mib: float | None
    """Most memory that was held: on a CPU by the whole process, with Python and torch, on other devices there; None
    where the system does not tell."""


@dataclass(frozen=True)
class Efficiency:
    """Of one model."""

    model: str
    """As `ModelChoice.text`."""
    parameters_m: float
    """Millions, with what serves training alone."""
    operations_g: float
    """Thousand millions for an image of 1024 x 1024 px, counted as in the paper."""
    scans_g: float
    """What comes to that with the scans."""
    checkpoint_mib: float
    """Size of a training's checkpoint, the paper's "Memo"."""
    measured: dict[str, Measured] = field(default_factory=dict)
    """One of KINDS -> what was measured, where that was wanted and memory sufficed."""

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Efficiency:
        """What `asdict` gave, also after a way through JSON. Raises: TypeError, KeyError."""
        return cls(**{**data, "measured": {kind: Measured(**each) for kind, each in data["measured"].items()}})

    def measured_figures(self) -> list[float]:
        """Mpx/s and MiB at inference, then in training; NaN where they are not known."""
        found = [self.measured.get(kind, Measured(float("nan"), None)) for kind in KINDS]
        return [
            figure
            for each in found
            for figure in (each.megapixels_per_s, float("nan") if each.peak_mib is None else each.peak_mib)
        ]


MEASURED_HEADS = ("inference (Mpx/s)", "inference (MiB)", "training (Mpx/s)", "training (MiB)")
"""Of `measured_figures`."""


def measured_texts(row: Efficiency, unknown: str) -> list[str]:
    """`measured_figures` as they are shown."""
    digits = (2, 0, 2, 0)
    return [unknown if figure != figure else f"{figure:.{n}f}" for figure, n in zip(row.measured_figures(), digits)]


def markdown(rows: Sequence[Efficiency]) -> str:
    """A table, what is printed in the paper first; the measured columns only where something was."""
    heads = ["model", "parameters (M), paper / here", "operations (G), paper / here", "with scans (G)",
             "checkpoint (MiB), paper / here"]  # fmt: skip
    measured = any(row.measured for row in rows)
    lines = [heads + [*MEASURED_HEADS] * measured]
    lines.append(["---"] * len(lines[0]))
    for row in rows:
        printed = ["-" if value is None else f"{value:.2f}" for value in PUBLISHED.get(row.model, (None,) * 3)]
        cells = [
            row.model,
            f"{printed[0]} / {row.parameters_m:.2f}",
            f"{printed[1]} / {row.operations_g:.2f}",
            f"{row.operations_g + row.scans_g:.2f}",
            f"{printed[2]} / {row.checkpoint_mib:.2f}",
        ]
        lines.append(cells + (measured_texts(row, "-") if measured else []))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
