"""What a reader of the figures must know: what they are worth, and what may spoil them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..texts import Text, listed
from .job import Assessment
from .matching import same_name

_FEW = 20
"""Samples in a class of the map below which the normal distribution is a poor guide to its confidence interval."""


def worth(kind: str) -> tuple[str, ...]:
    """What figures from a kind of reference are worth, for every report."""
    trained = Text(
        "Was the map made with weights that were trained on this reference, or on ground beside it? Then these figures "
        "mean nothing: they tell what the network remembers, not how good the map is elsewhere."
    )
    if kind == "points":
        design = Text(
            "The confidence intervals hold if the points are a random sample: placed at random or on a regular grid "
            "over the whole map, or at random within each of its classes. Points where somebody chose to look tell of "
            "these places alone."
        )
    elif kind == "polygons":
        design = Text(
            "The figures hold for the ground within the polygons. Polygons are mostly drawn where a class is plain to "
            "see; between them, and at the borders of classes, a map is mostly worse. Large polygons weigh more than "
            "small ones."
        )
    else:
        design = Text("The figures hold for the ground of the reference raster, and are as good as it is.")
    return trained, design


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
        names_of_absent = listed([entry.name for entry in absent])
        yield Text("The map has no class {names}: all of it counts as wrong, with an IoU of 0.", names=names_of_absent)
    if assessment.kind == "raster" and any(entry.value == 0 for entry in absent):
        yield Text("If 0 stands for ground without reference, make it the NoData value of the reference raster.")
    for code in sorted(names.keys() & others.keys()):
        if same_name(names[code]) != same_name(others[code]):
            yield Text(
                "Code {code} is {name} in the map, but {other} in the reference; codes were compared.",
                code=code,
                name=names[code],
                other=others[code],
            )
    reference = assessment.matrix.sum(axis=1)
    unknown = [entry.name for entry, count in zip(assessment.classes, reference) if entry.in_map and not count]
    if unknown:
        yield Text(
            "There is no reference for {names}: how much of it the map finds is not known.", names=listed(unknown)
        )


def _of_features(assessment: Assessment) -> Iterator[str]:
    counts = assessment.counts
    if count := counts.get("without_map"):
        yield Text(
            "Where the map has no class, there are {count:,} {unit} of the reference; they do not count.",
            count=count,
            unit=assessment.unit_text,
        )
    if count := counts.get("unclassified"):
        yield Text("Features on the map without a class, which are left out: {count:,}.", count=count)
    if count := counts.get("skipped"):
        yield Text("Features whose shape cannot be used, which are left out: {count:,}.", count=count)
    if count := counts.get("overlap_px"):
        yield Text("Pixels in several polygons, where the feature with the greatest id counts: {count:,}.", count=count)
    if count := counts.get("too_small"):
        yield Text(
            "Polygons so small that no pixel has its centre in them, which count nothing: {count:,}.", count=count
        )


def _of_sample(assessment: Assessment) -> Iterator[str]:
    estimates = assessment.area_weighted
    if estimates is None:
        return
    if assessment.kind != "points":
        yield Text(
            "Area-weighted figures were asked for, but the pixels of polygons or of a raster are no random sample: "
            "neighbouring pixels are alike, so that the true errors are many times larger than these confidence "
            "intervals."
        )
    if estimates.unsampled:
        yield Text(
            "Where the map shows {names} there is no reference: the area-weighted figures hold for the other "
            "{covered:.1%} of the map.",
            names=listed([assessment.classes[number].name for number in estimates.unsampled]),
            covered=estimates.covered,
        )
    if estimates.sampled_once:
        yield Text(
            "Where the map shows {names} there is a single sample; it counts with the greatest error there can be.",
            names=listed([assessment.classes[number].name for number in estimates.sampled_once]),
        )
    few = [
        entry.name
        for entry, count, area in zip(assessment.classes, estimates.samples, estimates.mapped_areas)
        if 1 < count < _FEW and area > 0
    ]
    if few:
        yield Text(
            "Where the map shows {names} there are fewer than {least} samples: their intervals are rough.",
            names=listed(few),
            least=_FEW,
        )
