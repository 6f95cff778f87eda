"""A search for places to label, from the job to their ranked list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np

from ..chips.errors import LabelsUnreadableError
from ..raster.class_map import ClassMap
from ..raster.errors import UnreadableRasterError
from ..raster.gdal_calls import GdalError, modest_cache, reading
from ..raster.places import Places
from ..texts import Text
from .candidates import Candidates
from .confidence import Confidence
from .errors import NoPlaceError
from .job import LabelNextJob, LabelPlace
from .labels import read_labels
from .ranking import rank

_SURE = 80
"""Percent; with less, the map is "only" so sure."""

_RARE = 0.05
"""Share of the map below which a class is said to be rare."""


class Feedback(Protocol):
    """Who is told of the work."""

    def progress(self, fraction: float, text: str) -> None: ...

    def info(self, text: str) -> None: ...

    def is_cancelled(self) -> bool: ...


def label_next(job: LabelNextJob, feedback: Feedback) -> list[LabelPlace]:
    """The places where a label helps most, the best first; the same every time.

    The map is gone through tile by tile, and a few places of each class are kept on the way, so its size is no limit.

    Returns:
        fewer than wanted where there are no more so far apart; one at least.
    Raises:
        EngineError: an input cannot be used, or there is no place at all.
        Cancelled: on request.
    """
    with modest_cache(), reading():
        class_map, confidence = ClassMap(job.map, any_type=True), Confidence(job.confidence)
        feedback.progress(0.0, Text("Reading the labels"))
        labels = read_labels(job.labels, job.class_field, class_map, feedback.is_cancelled)
        search = Candidates(class_map, confidence, labels, job)
        try:
            found = search.find(
                lambda share: feedback.progress(share, Text("Looking for places")), feedback.is_cancelled
            )
        except GdalError as error:  # rasters have errors of their own
            raise LabelsUnreadableError(job.labels or "", str(error)) from error
        if not len(found):
            raise NoPlaceError(class_map.name, job.side_px, job.distance_px)
        chosen = found[rank(found, search.pixels, labels.counts or {}, job.count, job.distance_px)]
        _tell(class_map, search.pixels, len(chosen), job.count, feedback)
        try:
            corners = _corners(class_map, chosen, job.side_px)
        except GdalError as error:  # its control points tell no place
            raise UnreadableRasterError(job.map, str(error)) from error
    reasons = _Reasons(search.pixels, labels.counts)
    places = []
    for place, ring in zip(chosen, corners):
        land_cover = class_map.legend.entry(int(place["code"]))
        percent = 100 - float(place["unsure"])
        reason = reasons.text(land_cover.value, land_cover.name, percent)
        places.append(LabelPlace(tuple(map(tuple, ring.tolist())), land_cover, percent, reason))
    return places


def _corners(class_map: ClassMap, places: np.ndarray, side_px: int) -> np.ndarray:
    """(N, 4, 2) x, y: the parts of the squares that lie in the map. Raises: GdalError."""
    first = np.stack((places["col"], places["row"]), axis=1)  # (N, 2)
    last = np.minimum(first + side_px, (class_map.grid.width, class_map.grid.height))
    (left, top), (right, bottom) = first.T, last.T
    ring = np.stack((left, top, right, top, right, bottom, left, bottom), axis=1).astype(np.float64)
    return Places(class_map.grid).to_map(ring.reshape(-1, 2)).reshape(-1, 4, 2)


def _tell(class_map: ClassMap, pixels: np.ndarray, found: int, wanted: int, feedback: Feedback) -> None:
    """Say what the list of places cannot."""
    if found < wanted:
        feedback.info(
            Text("There is only 1 such place. With a smaller distance there may be more.")
            if found == 1
            else Text("There are only {found} such places. With a smaller distance there may be more.", found=found)
        )
    unseen = [name for code, name in sorted(class_map.legend.names.items()) if not pixels[code]]
    if unseen:
        feedback.info(
            Text(
                "The map shows none of these classes; draw them where you know of some: {names}.",
                names=", ".join(unseen),
            )
        )


class _Reasons:
    """Says why places were chosen."""

    def __init__(self, pixels: np.ndarray, labelled: Mapping[int, int] | None) -> None:
        self._shares = pixels / pixels.sum()
        self._labelled = labelled
        shown = np.flatnonzero(pixels).tolist()
        self._usual = sum(labelled.get(code, 0) for code in shown) / len(shown) if labelled is not None else 0.0

    def text(self, code: int, name: str, percent: float) -> str:
        sure = (
            Text("The map is only {percent:.0f} % sure here.", percent=percent)
            if percent < _SURE
            else Text("The map is {percent:.0f} % sure here.", percent=percent)
        )
        return " ".join(filter(None, (sure, self._about_class(code, name))))

    def _about_class(self, code: int, name: str) -> str:
        if self._labelled is not None:
            count = self._labelled.get(code, 0)
            if count == 0:
                return Text("Nothing is labelled as {name} yet.", name=name)
            if count < self._usual:
                return (
                    Text("Only 1 label is of {name}.", name=name)
                    if count == 1
                    else Text("Only {count} labels are of {name}.", count=count, name=name)
                )
            return ""
        share = self._shares[code]
        return Text("Little of the map is {name}: {share:.1%}.", name=name, share=share) if share < _RARE else ""
