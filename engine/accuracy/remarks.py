"""What a reader of the figures must know: what they are worth, and what may spoil them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .errors import some
from .job import Assessment
from .matching import same_name

_TRAINED = (
    "Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures "
    "mean nothing: they tell what the network remembers, not how good the map is elsewhere."
)

_DESIGN = {
    "points": (
        "The confidence intervals hold if the points are a random sample: placed at random or on a regular grid over "
        "the whole map, or at random within each of its classes. Points where somebody chose to look tell of these "
        "places alone."
    ),
    "polygons": (
        "The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to see; "
        "between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than small ones."
    ),
    "raster": "The figures hold for the ground of the reference raster, and are as good as it is.",
}

_NOT_A_SAMPLE = (
    "Area-weighted figures were asked for, but {what} are no random sample: neighbouring pixels are alike, so that the "
    "true errors are many times larger than these confidence intervals."
)


_FEW = 20
"""Samples in a class of the map below which the normal distribution is a poor guide to its confidence interval."""


def worth(kind: str) -> tuple[str, ...]:
    """What figures from a kind of reference are worth, for every report."""
    return _TRAINED, _DESIGN[kind]


def warnings(assessment: Assessment, names: Mapping[int, str], reference_names: Mapping[int, str]) -> Iterator[str]:
    """What may spoil the figures of an assessment, each in a sentence or two.

    Args:
        names, reference_names: what the map and the reference raster call their codes.
    """
    yield from _of_classes(assessment, names, reference_names)
    yield from _of_features(assessment)
    yield from _of_sample(assessment)


def _of_classes(assessment: Assessment, names: Mapping[int, str], others: Mapping[int, str]) -> Iterator[str]:
    absent = [entry for entry in assessment.classes if not entry.in_map]
    if absent:
        yield f"The map has no class {some([e.name for e in absent])}: all of it counts as wrong, with an IoU of 0."
    if assessment.kind == "raster" and any(entry.value == 0 for entry in absent):
        yield "If 0 stands for ground without reference, make it the NoData value of the reference raster."
    for code in sorted(names.keys() & others.keys()):
        if same_name(names[code]) != same_name(others[code]):
            yield f"Code {code} is {names[code]} in the map, but {others[code]} in the reference; codes were compared."
    reference = assessment.matrix.sum(axis=1)
    unknown = [entry.name for entry, count in zip(assessment.classes, reference) if entry.in_map and not count]
    if unknown:
        yield f"There is no reference for {some(unknown)}: how much of it the map finds is not known."


def _of_features(assessment: Assessment) -> Iterator[str]:
    counts, unit = assessment.counts, assessment.unit
    texts = {
        "without_map": f"Where the map has no class, there are {{count:,}} {unit} of the reference; they do not count.",
        "unclassified": "Features on the map without a class, which are left out: {count:,}.",
        "skipped": "Features whose shape cannot be used, which are left out: {count:,}.",
        "overlap_px": "Pixels in several polygons, where the feature with the greatest id counts: {count:,}.",
        "too_small": "Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.",
    }
    for name, text in texts.items():
        if counts.get(name):
            yield text.format(count=counts[name])


def _of_sample(assessment: Assessment) -> Iterator[str]:
    estimates = assessment.area_weighted
    if estimates is None:
        return
    if assessment.kind != "points":
        yield _NOT_A_SAMPLE.format(what="the pixels of " + {"raster": "a raster"}.get(assessment.kind, "polygons"))
    if estimates.unsampled:
        left_out = some([assessment.classes[number].name for number in estimates.unsampled])
        yield (
            f"Where the map shows {left_out} there is no reference: the area-weighted figures hold for the other "
            f"{estimates.covered:.1%} of the map."
        )
    if estimates.sampled_once:
        names = some([assessment.classes[number].name for number in estimates.sampled_once])
        yield f"Where the map shows {names} there is a single sample; it counts with the greatest error there can be."
    few = [
        entry.name
        for entry, count, area in zip(assessment.classes, estimates.samples, estimates.mapped_areas)
        if 1 < count < _FEW and area > 0
    ]
    if few:
        yield f"Where the map shows {some(few)} there are fewer than {_FEW} samples: their intervals are rough."
