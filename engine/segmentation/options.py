"""How the network is to look at an image, apart from the weights. Needs no torch."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import EngineError
from ..texts import Text
from ..weights.card import Card
from .tta import VIEWS

PRECISIONS = ("auto", "float32", "bfloat16")

MIN_WINDOW_PX, MAX_WINDOW_PX = 32, 4096


class OptionError(EngineError):
    code = "job.option"

    def __init__(self, option: str, value: object, needed: str) -> None:
        super().__init__(
            Text("The option {option} is {value}, but it must be {needed}.", option=option, value=value, needed=needed),
            Text("Change it, or leave it out to use what suits the weights."),
            option=option,
            value=value,
            needed=needed,
        )


@dataclass(frozen=True)
class PredictOptions:
    """The defaults are what the weights were made for."""

    window_px: int | None = None
    """Side of the square that the network sees at a time, 32..4096; None for the card's."""
    overlap_px: int | None = None
    """Pixels that neighbouring windows share, less than a window; None for the same part of a window as the card's."""
    tta: str = "none"
    """Test-time augmentation, a key of `tta.VIEWS`."""
    precision: str = "auto"
    """One of PRECISIONS; auto is bfloat16 on GPUs that compute it fast, else float32."""
    mirrored: bool = False
    """Whether the raster's rows run against the way they run on a map: the network is shown the ground as it is."""

    def windows(self, card: Card) -> tuple[int, int]:
        """(window_px, overlap_px) for the weights of a card. A block needs a margin of window_px around its core.

        Raises:
            OptionError: one of the options, also tta and precision, is not possible.
        """
        window_px = card.window_px if self.window_px is None else self.window_px
        overlap_px = window_px * card.overlap_px // card.window_px if self.overlap_px is None else self.overlap_px
        if not MIN_WINDOW_PX <= window_px <= MAX_WINDOW_PX:
            raise OptionError(
                "window", window_px, Text("from {least} to {most} pixels", least=MIN_WINDOW_PX, most=MAX_WINDOW_PX)
            )
        if not 0 <= overlap_px < window_px:
            raise OptionError(
                "overlap", overlap_px, Text("from 0 to {most} pixels, less than a window", most=window_px - 1)
            )
        for option, value, choices in (("tta", self.tta, VIEWS), ("precision", self.precision, PRECISIONS)):
            if value not in choices:
                raise OptionError(option, value, Text("one of {choices}", choices=", ".join(choices)))
        return window_px, overlap_px
