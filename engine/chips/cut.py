"""Chips cut from images and labels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import numpy as np

from ..errors import Cancelled
from ..raster.files import failures
from ..raster.gdal_calls import modest_cache
from ..raster.grid import Grid
from ..texts import Text
from .folder import new_folder
from .images import open_images, prepare_images
from .job import ChipsJob
from .labels import read_labels
from .plan import Block, KeptLabels, LabelledGround
from .store import TRAIN, UNLABELLED, VALIDATION, Chip, ChipWriter, StoreInfo
from .survey import Survey, split_and_count

MARGIN_PX = 128
"""Image around the labelled core of a chip, so that a network sees where it lies."""

_SPLIT_SHARE = 0.3
"""Part of the progress for finding out which labels there are."""


class Feedback(Protocol):
    """What a caller gives to see and steer the work."""

    def progress(self, fraction: float, text: str) -> None:
        """`fraction` of all work is done, 0..1."""

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None:
        """Something that may spoil the result."""

    def is_cancelled(self) -> bool: ...


def cut_chips(job: ChipsJob, folder: Path, feedback: Feedback) -> Survey:
    """Write a chip store with the groups TRAIN and, unless its share is 0, VALIDATION.

    Args:
        folder: new or empty; it is there only when it is complete.
    Returns:
        what was cut.
    Raises:
        EngineError: images or labels cannot be used, or the folder not be written.
        Cancelled.
    """
    with modest_cache(), failures(folder), new_folder(folder) as unfinished:
        cutting = Cutting(job, feedback)
        writer = ChipWriter(unfinished, cutting.info)
        for placed in cutting.chips():
            writer.add(placed.chip)
        writer.close()
    return cutting.survey


@dataclass(frozen=True)
class PlacedChip:
    """A chip, and where it lies on the ground."""

    chip: Chip
    grid: Grid
    image: str
    """Name of the file that it is from."""


class Cutting:
    """A job whose labels are split, and whose chips are to be cut."""

    def __init__(self, job: ChipsJob, feedback: Feedback) -> None:
        """Raises: EngineError: images or labels cannot be used; GdalError, Cancelled."""

        def progress(share: float) -> None:
            feedback.progress(_SPLIT_SHARE * share, Text("Reading the labels"))

        progress(0.0)
        self._feedback = feedback
        self._images = open_images(job)
        grids = [image.grid for image in self._images]
        labels = read_labels(job, grids, feedback.is_cancelled)
        self._ground = LabelledGround(job, grids, labels)
        for text in prepare_images(self._images):
            feedback.info(text)
        self._labels = KeptLabels(self._labels_with_data)
        self._split, self.survey = split_and_count(
            job, self._images, labels, self._ground, self._labels, progress, feedback.is_cancelled
        )
        for text in self.survey.warnings:
            feedback.warning(text)
        if self.survey.problem:
            raise self.survey.problem
        form = self._images[0].form
        self.info = StoreInfo(labels.classes.land_cover, form.bands, form.pixel_size_m, job.source_text, form.scale)

    def chips(self) -> Iterator[PlacedChip]:
        """Of every block its labels for training and those for validation, each as a chip of its own.

        Raises: EngineError, GdalError, Cancelled.
        """
        blocks = self._ground.blocks
        for done, block in enumerate(blocks, start=1):
            if self._feedback.is_cancelled():
                raise Cancelled
            yield from self._chips_of(block)
            share = _SPLIT_SHARE + (1 - _SPLIT_SHARE) * done / len(blocks)
            self._feedback.progress(share, Text("Cutting block {number} of {count}", number=done, count=len(blocks)))

    def _labels_with_data(self, block: Block) -> np.ndarray | None:
        """(H, W) uint8: the labels of a block on pixels with data."""
        image = self._images[block.image]
        if not image.has_data(block.core):
            return None
        labels = self._ground.labels(block)
        return np.where(image.valid(block.core), labels, UNLABELLED) if (labels != UNLABELLED).any() else labels

    def _chips_of(self, block: Block) -> Iterator[PlacedChip]:
        parts = self._ground.separate(block, self._labels(block), self._split)
        groups = {group: part for group, part in zip((TRAIN, VALIDATION), parts) if (part != UNLABELLED).any()}
        if not groups:
            return
        image = self._images[block.image]
        window = block.core.grow(MARGIN_PX).clip(image.grid.window)
        pixels, valid = image.read(window)
        grid = image.grid.crop(window)
        mirrored = image.source.grid.is_mirrored
        for group, part in groups.items():
            label = np.full(valid.shape, UNLABELLED, np.uint8)
            label[block.core.within(window).slices] = part
            # As segmentation does: networks are shown the ground, not its mirror image.
            arrays = [array[..., ::-1, :] if mirrored else array for array in (pixels, label, valid)]
            name = f"{block.image + 1}_{block.row}_{block.col}_{group}"
            yield PlacedChip(Chip(name, group, *arrays), grid.upside_down() if mirrored else grid, image.source.name)
