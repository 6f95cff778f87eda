"""What a training in a worker tells, and is asked. Needs no torch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from ..errors import EngineError
from ..texts import Text


class CannotTrainError(EngineError):
    code = "light.training"

    def __init__(self) -> None:
        super().__init__(
            Text("The light engine cannot train."), Text("Install the full one under Raster > UNetMamba > Engine.")
        )


@dataclass(frozen=True)
class Preview:
    """What the weights make of a chip as they are now."""

    image: np.ndarray
    """(H, W, 3) uint8: the first three bands, or the first one three times, as they look."""
    reference: np.ndarray
    """(H, W) uint8: number of the class in the order of the classes, 255 not labelled."""
    prediction: np.ndarray
    """(H, W) uint8, 255 where the image has no data."""
    step: int

    def to_frame(self) -> tuple[Any, ...]:
        """Header and arrays: what `write_frame` takes."""
        header = {"type": "preview", "step": self.step, "shape": self.reference.shape}
        return header, self.image, self.reference, self.prediction

    @classmethod
    def from_frame(cls, header: dict[str, Any], payload: np.ndarray) -> Preview:
        """The preview, on the memory of the payload."""
        height, width = header["shape"]
        image, rest = payload[: 3 * height * width], payload[3 * height * width :]
        reference, prediction = rest.reshape(2, height, width)
        return cls(image.reshape(height, width, 3), reference, prediction, header["step"])


class TrainingListener(Protocol):
    """Who is told how a training goes, and asked how to go on."""

    def progress(self, fraction: float, text: str) -> None:
        """What is done of the preparations, 0..1."""

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def step(self, report: dict[str, Any]) -> None:
        """step, steps, loss, learning_rate, elapsed_s, left_s."""

    def validated(self, report: dict[str, Any]) -> None:
        """step, scores (of `Scores.to_dict`), best."""

    def preview(self, preview: Preview) -> None: ...

    def wish(self) -> str:
        """`go`, `pause` or `stop`."""
