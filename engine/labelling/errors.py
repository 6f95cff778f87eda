"""What can be wrong with a search for places, each as one error the user can act on."""

from __future__ import annotations

from ..errors import EngineError
from ..texts import Text


class NotConfidenceError(EngineError):
    code = "labelling.not_confidence"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            Text(
                "{name} is no confidence, which is one band of bytes from 0 to 100 percent: {why}.", name=name, why=why
            ),
            Text("Choose the Confidence that Segment Land Cover has made together with the map."),
            name=name,
            why=why,
        )


class NoPlaceError(EngineError):
    code = "labelling.no_place"

    def __init__(self, name: str, side_px: int, distance_px: int) -> None:
        super().__init__(
            Text(
                "{name} has no place of {side_px} x {side_px} pixels with a class and a confidence "
                "that is {distance_px} pixels from all labels.",
                name=name,
                side_px=side_px,
                distance_px=distance_px,
            ),
            Text("Check that map and confidence belong together, or choose smaller places or a smaller distance."),
            name=name,
            side_px=side_px,
            distance_px=distance_px,
        )
