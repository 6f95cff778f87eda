"""LoveDA as it is unpacked, as a chip store: one chip an image, in the groups train, val and test.

Source: Wang et al. 2021, LoveDA, arXiv:2110.08733. Labels are 1..7, 0 where there is none; those of the test images are
kept by the challenge.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

import numpy as np

from ..chips.store import UNLABELLED, Chip
from .conversion import Feedback, Silent, Source, convert
from .errors import (
    CountError,
    LabelValuesError,
    MissingFolderError,
    NoFilesError,
    SeveralFoldersError,
    SizeError,
    UnpairedError,
)
from .images import read_bytes
from .legends import LEGENDS

SPLITS = {"Train": 2522, "Val": 1669, "Test": 1796}
"""Folder -> images that are published."""

SIDE_PX = 1024

_LAYOUT = "{Train,Val,Test}/{Urban,Rural}/images_png/N.png, and masks_png/N.png beside those of Train and Val"
_AREAS = ("Urban", "Rural")
_DEPTH = 3
"""Folders below the one that is given in which a split is looked for."""
_CLASSES = len(LEGENDS["loveda"].classes)


def prepare(folder: Path, out: Path, feedback: Feedback = Silent(), partial_set: bool = False) -> None:
    """Write the chip store of the data set in `folder`.

    Args:
        partial_set: the images may be fewer and of other sizes than those published, and Test not be there.
    Raises:
        EngineError: a folder or file is missing or not as published, or what `convert` raises.
        Cancelled.
    """
    sources = [source for split in SPLITS for source in _sources(folder, split, partial_set)]
    convert(sources, LEGENDS["loveda"], out, {"dataset": "loveda", "partial": partial_set}, feedback)


def _sources(folder: Path, split: str, partial_set: bool) -> list[Source]:
    """A source for each image of a split, by name."""
    folder = _split_folder(folder, split)
    if partial_set and split == "Test" and not folder.is_dir():
        return []
    sources = []
    for area in _AREAS:
        within = _named(folder, area)
        images = _numbered(_named(within, "images_png"))
        masks = {} if split == "Test" else _numbered(_named(within, "masks_png"))
        if split != "Test":
            _refuse_unpaired(within, images, masks)
        for name, path in images.items():
            mask = masks.get(name)
            files = (path, mask) if mask else (path,)
            chips = partial(_chips, split.lower(), area.lower(), path, mask, partial_set)
            sources.append(Source(f"{split}-{area}-{name}".lower(), files, chips))
    if not sources:
        raise NoFilesError(folder, "images", _LAYOUT)
    if not partial_set and len(sources) != SPLITS[split]:
        raise CountError(folder, "images", len(sources), SPLITS[split])
    return sources


def _split_folder(folder: Path, split: str) -> Path:
    """Where a split lies: the nearest folder of its name that holds areas, for archives are unpacked in many ways, such
    as Train/Train/Urban; where there is none, the place for it. Raises: SeveralFoldersError."""
    for depth in range(1, _DEPTH + 1):
        near = [path for path in folder.glob("/".join("*" * depth)) if path.name.casefold() == split.casefold()]
        found = sorted(path for path in near if any(_named(path, area).is_dir() for area in _AREAS))
        if len(found) > 1:
            raise SeveralFoldersError(folder, split, [str(path) for path in found])
        if found:
            return found[0]
    return folder / split


def _named(folder: Path, name: str) -> Path:
    """What has a name in a folder, in small letters or capitals; where there is nothing, the place for it."""
    return next((path for path in folder.glob("*") if path.name.casefold() == name.casefold()), folder / name)


def _numbered(folder: Path) -> dict[str, Path]:
    """Number -> file, in the order of the numbers. Raises: MissingFolderError."""
    if not folder.is_dir():
        raise MissingFolderError(folder, _LAYOUT)
    found = {path.stem: path for path in folder.iterdir() if path.suffix.lower() == ".png" and path.name[0] != "."}
    return dict(sorted(found.items(), key=lambda item: (len(item[0]), item[0])))


def _refuse_unpaired(folder: Path, images: dict[str, Path], masks: dict[str, Path]) -> None:
    for what, some, other, others in (
        ("images", images, "labels", masks),
        ("labels", masks, "images", images),
    ):
        if lonely := [f"{path.parent.name}/{path.name}" for name, path in some.items() if name not in others]:
            raise UnpairedError(folder, what, other, lonely)


def _chips(split: str, area: str, path: Path, mask: Path | None, partial_set: bool) -> Iterable[Chip]:
    image = read_bytes(path, 3)
    size = image.shape[1:]
    if not partial_set and size != (SIDE_PX, SIDE_PX):
        raise SizeError(path, size, (SIDE_PX, SIDE_PX), "published")
    label = np.full(size, UNLABELLED, np.uint8) if mask is None else _label(mask, size, path.name)
    yield Chip(f"{split}-{area}-{path.stem}", split, image, label, np.ones(size, bool))


def _label(path: Path, size: tuple[int, int], image: str) -> np.ndarray:
    """(H, W) uint8 numbers of the classes."""
    codes = read_bytes(path, 1)[0]
    if codes.shape != size:
        raise SizeError(path, codes.shape, size, f"the image {image}")
    unknown = codes > _CLASSES
    if unknown.any():
        row, column = (int(axis[0]) for axis in np.nonzero(unknown))
        values = [str(value) for value in np.unique(codes[unknown])]
        allowed = f"0 (none) to {_CLASSES}"
        raise LabelValuesError(path, values, allowed, int(unknown.sum()), (row, column))
    return np.where(codes == 0, UNLABELLED, codes - 1).astype(np.uint8)
