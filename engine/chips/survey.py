"""What labels have for training, counted before any image is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import Cancelled, EngineError
from ..raster.gdal_calls import GdalError
from ..texts import Text
from .errors import LabelsUnreadableError, TooFewClassesError, TooFewLabelsError
from .images import ChipImage, open_images
from .job import ChipsJob, LabelClass
from .labels import Labels, read_labels
from .plan import Block, KeptLabels, LabelledGround
from .split import LEAST_PX, Split

_FEW_PX, _FEW_VALIDATION_PX = 500, 200
"""Fewer pixels teach little, and tell little of how well a class was learnt."""

_MOST_IMBALANCE = 100


@dataclass(frozen=True)
class ClassCount:
    """How much there is of a class."""

    label_class: LabelClass
    polygons: int
    """Features on the images; none make the background."""
    train_px: int
    """Pixels of the form's size that are left for training; all that there are, if there is a problem."""
    validation_px: int


@dataclass(frozen=True)
class Survey:
    """What labels have for some images."""

    classes: tuple[ClassCount, ...] = ()
    outside: int = 0
    """Polygons that lie on no image."""
    repaired: int = 0
    skipped: int = 0
    """Polygons with an impossible geometry, or none."""
    unclassified: int = 0
    """Polygons whose class is not told."""
    overlap_px: int = 0
    """Pixels that more than one polygon covers."""
    warnings: tuple[str, ...] = ()
    """Sentences for the user."""
    problem: EngineError | None = None
    """Why these labels cannot be used."""


def survey(job: ChipsJob, is_cancelled: Callable[[], bool] = lambda: False) -> Survey:
    """Count what `cut_chips` would cut, and split it alike; no pixel of an image is read.

    Returns:
        with a `problem` where `cut_chips` would refuse.
    Raises:
        Cancelled.
    """
    try:
        images = open_images(job)
        grids = [image.grid for image in images]
        labels = read_labels(job, grids, is_cancelled)
        ground = LabelledGround(job, grids, labels)
        with_data = KeptLabels(lambda block: ground.labels(block) if images[block.image].has_data(block.core) else None)
        return split_and_count(job, images, labels, ground, with_data, lambda share: None, is_cancelled)[1]
    except GdalError as error:
        return Survey(problem=LabelsUnreadableError(job.labels, str(error)))
    except EngineError as error:
        return Survey(problem=error)


def split_and_count(
    job: ChipsJob,
    images: Sequence[ChipImage],
    labels: Labels,
    ground: LabelledGround,
    labels_of: Callable[[Block], np.ndarray],
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> tuple[Split, Survey]:
    """Choose what is for validation, and count both sides.

    Args:
        labels, ground: of these images.
        labels_of: gives the labels of a block that count, (H, W) uint8.
        progress: called with the share done, 0..1.
    Raises:
        GdalError, Cancelled, and what `labels_of` raises.
    """
    split = ground.split(labels_of, lambda share: progress(0.7 * share), is_cancelled)
    counts = np.zeros((3, len(labels.classes)), np.int64)
    overlap_px = 0
    for done, block in enumerate(ground.blocks, start=1):
        if is_cancelled():
            raise Cancelled
        found = labels_of(block)
        for total, part in zip(counts, (found, *ground.separate(block, found, split))):
            total += np.bincount(part.ravel(), minlength=256)[: len(total)]
        overlap_px += ground.overlap_px(block)
        progress(0.7 + 0.3 * done / len(ground.blocks))
    problem = _problem(job, labels, *counts)
    train, validation = (counts[0], np.zeros_like(counts[0])) if problem else counts[1:]
    classes = tuple(
        ClassCount(entry, labels.polygons[number], int(train[number]), int(validation[number]))
        for number, entry in enumerate(labels.classes.labels)
    )
    found = Survey(classes, labels.outside, labels.repaired, labels.skipped, labels.unclassified, overlap_px)
    misfits = [text for image in images for text in image.misfits()]
    return split, replace(found, warnings=(*misfits, *_warnings(found, job, problem)), problem=problem)


def _problem(
    job: ChipsJob, labels: Labels, total: np.ndarray, train: np.ndarray, validation: np.ndarray
) -> EngineError | None:
    """What makes these pixels of each class, (K,) int64, too little to learn from."""
    names = [entry.name for entry in labels.classes.land_cover]
    if len(names) < 2:
        return TooFewClassesError(names)
    splits = job.validation_share > 0
    unfit = (train < LEAST_PX) | (splits & (validation < LEAST_PX))
    too_few = [
        (names[number], labels.polygons[number], int(total[number])) for number in np.flatnonzero(unfit).tolist()
    ]
    return TooFewLabelsError(too_few, LEAST_PX, job.gap_px if splits else None) if too_few else None


def _warnings(found: Survey, job: ChipsJob, problem: EngineError | None) -> Iterator[str]:
    """What may spoil a training, each in a sentence or two."""
    if found.outside == 1:
        yield Text("1 polygon lies on no image: left out.")
    elif found.outside:
        yield Text("{count} polygons lie on no image: left out.", count=found.outside)
    if found.skipped == 1:
        yield Text("1 polygon lies nowhere, as its geometry is empty or impossible: left out.")
    elif found.skipped:
        yield Text(
            "{count} polygons lie nowhere, as their geometry is empty or impossible: left out.", count=found.skipped
        )
    field = job.class_field
    if found.unclassified == 1:
        yield Text("1 polygon lies on an image without a class in the field {field}: left out.", field=field)
    elif found.unclassified:
        yield Text(
            "{count} polygons lie on an image without a class in the field {field}: left out.",
            count=found.unclassified,
            field=field,
        )
    if found.repaired == 1:
        yield Text("1 polygon with an invalid geometry had to be repaired.")
    elif found.repaired:
        yield Text("{count} polygons with an invalid geometry had to be repaired.", count=found.repaired)
    if found.overlap_px:
        yield Text("Polygons overlap in {count} pixels; there the later one counts.", count=found.overlap_px)
    if problem:
        return
    named = {entry.label_class.land_cover.name: entry for entry in found.classes}
    for name, entry in named.items():
        if entry.train_px < _FEW_PX:
            yield Text(
                "Only {pixels} pixels of {name} are there to learn from: draw more polygons of it.",
                pixels=entry.train_px,
                name=name,
            )
        if job.validation_share and entry.validation_px < _FEW_VALIDATION_PX:
            yield Text(
                "Only {pixels} pixels of {name} are kept for validation: its score will be a guess.",
                pixels=entry.validation_px,
                name=name,
            )
    most, least = (end(named, key=lambda name: named[name].train_px) for end in (max, min))
    ratio = named[most].train_px / named[least].train_px
    if ratio > _MOST_IMBALANCE:
        yield (
            Text(
                "There are {ratio:.0f} times as many pixels of {most} as of {least}: draw more "
                "polygons of {least}, or expect it to be overlooked.",
                ratio=ratio,
                most=most,
                least=least,
            )
        )
