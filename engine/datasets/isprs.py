"""ISPRS Vaihingen and Potsdam as they are unpacked, as chip stores: the patches of the published protocol.

A tile's patches for training are in the group of its name, as area1 or 2_10; those for scoring, whose labels leave out
the borders of objects, are in the group with EVALUATION behind it.

Source: ISPRS 2D Semantic Labeling Contest; patches as in Zhu et al. 2024, UNetMamba, arXiv:2408.11545, and its
published code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ..chips.store import UNLABELLED, Chip, StoreInfo
from .conversion import Feedback, Silent, Source, convert
from .errors import CountError, LabelValuesError, MissingFolderError, NoFilesError, SizeError, UnpairedError
from .images import read_bytes
from .legends import LEGENDS
from .patches import evaluation_patches, training_patches
from .splits import EVALUATION, TILES

IMAGE, LABEL, ERODED = "images", "labels", "eroded labels"

_WORDS = {
    ERODED: re.compile("eroded", re.IGNORECASE),
    LABEL: re.compile("gts|ground_truth|mask|label(?!l?ing)", re.IGNORECASE),
    IMAGE: re.compile("top|image", re.IGNORECASE),
}
"""What names of folders tell of the files in them; the whole data set is that of a "semantic labeling contest"."""

_UNKNOWN = 254
"""Number of colours that are no class's."""

_NEAR = 8
"""A colour counts as a class's if no channel is farther from it: some labels of Potsdam are off by a few."""


@dataclass(frozen=True)
class Layout:
    """How the files of a data set are told apart."""

    name: str
    file: re.Pattern[str]
    """Of names of files, with the groups `tile` and `kind`, an ending that may tell the kind."""
    kinds: dict[str, str]
    """Ending -> kind; without an ending, the folder tells the kind."""
    info: StoreInfo
    side_px: int | None
    """Of published tiles; None where they are of any size."""
    text: str


_VAIHINGEN = Layout(
    "vaihingen",
    re.compile(r"top_mosaic_09cm_(?P<tile>area\d+)(?P<kind>|_noBoundary)\.tiff?", re.IGNORECASE),
    {"_noboundary": ERODED},
    LEGENDS["vaihingen"],
    None,
    "images top/top_mosaic_09cm_areaN.tif, labels of the same names in a folder with gts, ground_truth or masks in its "
    "name, eroded labels top_mosaic_09cm_areaN_noBoundary.tif",
)

_POTSDAM_TEXT = "top_potsdam_R_C_{RGB,IRRG}.tif, top_potsdam_R_C_label.tif, top_potsdam_R_C_label_noBoundary.tif"
_POTSDAM_BANDS = {"rgb": ("Red", "Green", "Blue"), "irrg": ("Near infrared", "Red", "Green")}


def _potsdam(bands: str) -> Layout:
    published = LEGENDS["potsdam"]
    return Layout(
        "potsdam",
        re.compile(r"top_potsdam_(?P<tile>\d+_\d+)(?P<kind>_RGB|_IRRG|_label|_label_noBoundary)\.tiff?", re.IGNORECASE),
        {f"_{bands}": IMAGE, "_label": LABEL, "_label_noboundary": ERODED},
        StoreInfo(published.classes, _POTSDAM_BANDS[bands], published.pixel_size_m, published.source),
        6000,
        _POTSDAM_TEXT,
    )


def prepare_vaihingen(
    folder: Path, out: Path, feedback: Feedback = Silent(), padding: str = "ignored", partial_set: bool = False
) -> None:
    """Write the chip store of Vaihingen, as `prepare_potsdam` that of Potsdam."""
    _prepare(_VAIHINGEN, folder, out, feedback, padding, partial_set)


def prepare_potsdam(
    folder: Path,
    out: Path,
    feedback: Feedback = Silent(),
    padding: str = "ignored",
    partial_set: bool = False,
    bands: str = "rgb",
) -> None:
    """Write the chip store of the data set in `folder`, whose files may lie in any folders below it.

    Args:
        padding: one of PADDINGS, what tiles are filled up with at the top and at the left.
        partial_set: there may be fewer tiles than published, and of other sizes; those without eroded labels are for
            training alone.
        bands: `rgb` or `irrg`.
    Raises:
        EngineError: a folder or file is missing or not as published, or what `convert` raises.
        Cancelled.
    """
    _prepare(_potsdam(bands), folder, out, feedback, padding, partial_set)


def _prepare(layout: Layout, folder: Path, out: Path, feedback: Feedback, padding: str, partial_set: bool) -> None:
    tiles = find_tiles(layout, folder, partial_set)
    sources = [
        Source(tile, tuple(files.values()), partial(_chips, layout, tile, files, padding, partial_set))
        for tile, files in tiles.items()
    ]
    options = {"dataset": layout.name, "bands": list(layout.info.bands), "padding": padding, "partial": partial_set}
    convert(sources, layout.info, out, options, feedback)


def find_tiles(layout: Layout, folder: Path, partial_set: bool) -> dict[str, dict[str, Path]]:
    """Tile -> kind -> file, in the order of the tiles.

    Where a tile is there twice, as in the labels for participants and the complete ones, that of the folder with more
    tiles counts.

    Raises:
        MissingFolderError, NoFilesError, UnpairedError, CountError.
    """
    if not folder.is_dir():
        raise MissingFolderError(folder, layout.text)
    found: dict[str, dict[str, list[Path]]] = defaultdict(lambda: defaultdict(list))
    per_folder: dict[tuple[Path, str], int] = defaultdict(int)
    for path in sorted(folder.rglob("*")):
        match = layout.file.fullmatch(path.name)
        kind = match and _kind(layout, match["kind"].lower(), path.relative_to(folder).parent)
        if kind:
            found[match["tile"].lower()][kind].append(path)
            per_folder[path.parent, kind] += 1
    for kind in (IMAGE, LABEL, ERODED):
        _refuse_incomplete(layout, folder, kind, found, partial_set)
    return {
        tile: {kind: max(paths, key=lambda path: per_folder[path.parent, kind]) for kind, paths in found[tile].items()}
        for tile in TILES[layout.name]
        if tile in found
    }


def _kind(layout: Layout, ending: str, place: Path) -> str | None:
    """What a file is, by its ending or the nearest folder whose name tells; None where it is not needed."""
    if ending:
        return layout.kinds.get(ending)
    told = (kind for name in reversed(place.parts) for kind, words in _WORDS.items() if words.search(name))
    return next(told, IMAGE)


def _refuse_incomplete(
    layout: Layout, folder: Path, kind: str, found: dict[str, dict[str, list[Path]]], partial_set: bool
) -> None:
    """Raises: NoFilesError, CountError, UnpairedError."""
    published = TILES[layout.name]
    have = {tile for tile, kinds in found.items() if kind in kinds}
    if not have:
        raise NoFilesError(folder, kind, layout.text)
    if (lonely := sorted(set(found) - have)) and not (partial_set and kind == ERODED):
        raise UnpairedError(folder, "files of tiles", kind, lonely)
    if not partial_set and (missing := [tile for tile in published if tile not in have]):
        raise CountError(folder, f"tiles with {kind}", len(have), len(published), missing)


def _chips(layout: Layout, tile: str, files: dict[str, Path], padding: str, partial_set: bool) -> Iterable[Chip]:
    image = read_bytes(files[IMAGE], len(layout.info.bands))
    size = image.shape[1:]
    if layout.side_px and not partial_set and size != (layout.side_px,) * 2:
        raise SizeError(files[IMAGE], size, (layout.side_px,) * 2, "published")
    labels = {
        kind: _classes(path, size, files[IMAGE].name, layout.info) for kind, path in files.items() if kind != IMAGE
    }
    for name, patch, label in training_patches(image, labels[LABEL], padding, f"{layout.name} {tile}"):
        yield Chip(f"{tile}_{name}", tile, patch, label, np.ones(label.shape, bool))
    if ERODED not in labels:
        return
    group = f"{tile}{EVALUATION}"
    for name, patch, label in evaluation_patches(image, labels[ERODED], padding):
        yield Chip(f"{group}_{name}", group, patch, label, np.ones(label.shape, bool))


def _classes(path: Path, size: tuple[int, int], image: str, info: StoreInfo) -> np.ndarray:
    """(H, W) uint8 numbers of the classes; black, the borders of objects, is not labelled."""
    colours = read_bytes(path, 3)
    if colours.shape[1:] != size:
        raise SizeError(path, colours.shape[1:], size, f"the image {image}")
    sure = (colours <= _NEAR) | (colours >= 255 - _NEAR)
    keys = ((colours > 127) * np.array([4, 2, 1], np.uint8)[:, None, None]).sum(axis=0, dtype=np.uint8)
    numbers = np.full(8, _UNKNOWN, np.uint8)
    numbers[0] = UNLABELLED
    for number, entry in enumerate(info.classes):
        red, green, blue = bytes.fromhex(entry.color.lstrip("#"))
        numbers[4 * (red > 127) + 2 * (green > 127) + (blue > 127)] = number
    labels = np.where(sure.all(axis=0), numbers[keys], _UNKNOWN).astype(np.uint8)
    unknown = labels == _UNKNOWN
    if unknown.any():
        row, column = (int(axis[0]) for axis in np.nonzero(unknown))
        strange = np.unique(colours[:, unknown], axis=1).T.tolist()
        known = ", ".join(f"{tuple(bytes.fromhex(e.color.lstrip('#')))} {e.name}" for e in info.classes)
        texts = [str(tuple(each)) for each in strange]
        raise LabelValuesError(path, texts, f"{known}, (0, 0, 0) none", int(unknown.sum()), (row, column))
    return labels
