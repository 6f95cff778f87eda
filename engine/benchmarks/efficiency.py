"""The efficiency columns of the paper's tables: its figures beside those counted from the models here, and what it does
not tell: speed and memory, measured on a device of this computer.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, Tables I and III.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ..errors import EngineError
from ..models import create_model
from .checkpoint_size import checkpoint_bytes
from .measured import KINDS, NUM_CLASSES, Measured, Workload, measure
from .operations import count_operations
from .protocol import ModelChoice

SIDE_PX = 1024
"""Of the images that operations are counted for."""

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
    measured: dict[str, Measured] = field(default_factory=dict)
    """One of `measured.KINDS` -> what was measured, where that was wanted and there was memory enough."""

    @classmethod
    def from_dict(cls, data: dict) -> Efficiency:
        """What `asdict` gave, also after a way through JSON. Raises: TypeError, KeyError."""
        return cls(**{**data, "measured": {kind: Measured(**each) for kind, each in data["measured"].items()}})


def efficiency(
    choice: ModelChoice, workload: Workload | None = None, warning: Callable[[str], None] = lambda text: None
) -> Efficiency:
    """Counted on tensors without values, in seconds, and measured, where there is a workload, in up to a minute.

    Args:
        warning: told what could not be measured.
    Raises:
        EngineError: there is no such model.
    """
    model = create_model(choice.name, NUM_CLASSES, **choice.options)
    parameters = sum(p.numel() for p in model.parameters())
    operations = count_operations(model, (1, 3, SIDE_PX, SIDE_PX))
    size = checkpoint_bytes(model)
    measured = {}
    for kind in KINDS if workload else ():
        try:
            measured[kind] = measure(choice, kind, workload)
        except EngineError as error:
            warning(error.problem)
    counted = (parameters / 1e6, operations.published / 1e9, operations.scans / 1e9, size / 2**20)
    return Efficiency(choice.text, *counted, measured)


HEADS = ("inference (Mpx/s)", "its memory (MiB)", "training (Mpx/s)", "its memory (MiB)")
"""Of `measured_texts`."""


def measured_texts(row: Efficiency) -> list[str]:
    """Speed and memory at inference and in training; a dash for what is not known."""
    found = [row.measured.get(kind, Measured(float("nan"), None)) for kind in KINDS]
    return [text for each in found for text in (_text(each.megapixels_per_s, 2), _text(each.peak_mib, 0))]


def markdown(rows: Sequence[Efficiency]) -> str:
    """A table, what is printed in the paper first; the measured columns only where something was."""
    heads = ["model", "parameters (M), paper / here", "operations (G), paper / here", "with scans (G)",
             "checkpoint (MiB), paper / here"]  # fmt: skip
    measured = any(row.measured for row in rows)
    lines = [heads + [*HEADS] * measured]
    lines.append(["---"] * len(lines[0]))
    for row in rows:
        printed = [_text(value, 2) for value in PUBLISHED.get(row.model, (None,) * 3)]
        cells = [
            row.model,
            f"{printed[0]} / {row.parameters_m:.2f}",
            f"{printed[1]} / {row.operations_g:.2f}",
            f"{row.operations_g + row.scans_g:.2f}",
            f"{printed[2]} / {row.checkpoint_mib:.2f}",
        ]
        lines.append(cells + (measured_texts(row) if measured else []))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def _text(value: float | None, digits: int) -> str:
    return "-" if value is None or value != value else f"{value:.{digits}f}"
