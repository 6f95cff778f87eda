"""The efficiency columns of the paper's tables: its figures beside those counted from the models here.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, Table I.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..models import create_model
from .checkpoint_size import checkpoint_bytes
from .operations import count_operations

SIDE_PX = 1024
"""Of the images that operations are counted for."""

NUM_CLASSES = 6

PUBLISHED = {
    "banet": (12.73, 85.43, 194.61),
    "manet": (35.86, 216.82, 547.87),
    "dcswin": (45.63, 190.04, 694.62),
    "unetformer": (11.72, 47.03, 179.34),
    "epyramidmamba": (28.76, 75.97, 439.15),
    "cmunet": (13.11, 48.66, 199.96),
    "rs3mamba": (43.32, 157.89, 662.21),
    "unetmamba": (14.76, 100.52, 225.71),
}
"""Model -> millions of parameters, thousand millions of operations, MiB of a checkpoint, as printed."""


@dataclass(frozen=True)
class Efficiency:
    """Of one model with its published settings."""

    model: str
    parameters_m: float
    """Millions, with what serves training alone."""
    operations_g: float
    """Thousand millions for an image of 1024 x 1024 px, counted as in the paper."""
    scans_g: float
    """What comes to that with the scans."""
    checkpoint_mib: float
    """Size of a training's checkpoint, the paper's "Memo"."""


def efficiency(name: str) -> Efficiency:
    """Counted on tensors without values, in seconds. Raises: EngineError, there is no such model."""
    model = create_model(name, NUM_CLASSES)
    parameters = sum(p.numel() for p in model.parameters())
    operations = count_operations(model, (1, 3, SIDE_PX, SIDE_PX))
    size = checkpoint_bytes(model)
    return Efficiency(name, parameters / 1e6, operations.published / 1e9, operations.scans / 1e9, size / 2**20)


def markdown(rows: list[Efficiency]) -> str:
    """A table, what is printed in the paper first."""
    lines = [
        "| model | parameters (M), paper / here | operations (G), paper / here | with scans (G) "
        "| checkpoint (MiB), paper / here |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        printed = [f"{value:.2f}" for value in PUBLISHED.get(row.model, ())] or ["-"] * 3
        lines.append(
            f"| {row.model} | {printed[0]} / {row.parameters_m:.2f} | {printed[1]} / {row.operations_g:.2f} "
            f"| {row.operations_g + row.scans_g:.2f} | {printed[2]} / {row.checkpoint_mib:.2f} |"
        )
    return "\n".join(lines)
