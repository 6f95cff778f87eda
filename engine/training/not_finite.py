"""What training does, and says, where its loss is not a finite number."""

from __future__ import annotations

import numpy as np

from ..chips.store import Chip
from ..errors import EngineError
from ..texts import Text

IN_A_ROW = 3
"""Steps without a finite loss after which training goes back to its last good state."""

_WILD = 1e4
"""Times the value of white: beyond, a pixel is taken for damage."""


class NotFiniteError(EngineError):
    """Training cannot go on."""

    code = "training.not_finite"

    def __init__(self, step: int, learning_rate: float, bad_chip: str | None) -> None:
        if bad_chip is None:
            problem = Text(
                "The loss is not finite in step {step} and those before, also after going back with half the rate; the "
                "chips hold no bad values, so training diverges.",
                step=step,
            )
            hint = Text("Use a lower learning rate than {rate:g}.", rate=learning_rate)
        else:
            problem = Text(
                "The loss is not finite in step {step} and those before, also after going back with half the rate: "
                "{cause}.",
                step=step,
                cause=bad_chip,
            )
            hint = Text("Leave that image out, or repair it, and cut the chips again.")
        super().__init__(problem, hint, step=step, learning_rate=learning_rate, bad_chip=bad_chip)


def find_bad_chip(chips: list[Chip], scale: float) -> str | None:
    """Which chip holds values that are no numbers, or far from all that an image holds, and how many; None for none."""
    for chip in chips:
        if chip.image.dtype.kind == "f":
            values = np.asarray(chip.image)[:, np.asarray(chip.valid)]
            bad = int((~(np.abs(values) <= _WILD * scale)).sum())
            if bad:
                return Text(
                    "chip {name} holds {count} values that are not finite or absurdly large", name=chip.name, count=bad
                )
    return None
