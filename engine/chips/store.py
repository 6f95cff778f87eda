"""A chip store: image and label chips of any size as .npy files, with one JSON file that tells what they are. Needs
no torch.

store.json              classes, bands, pixel size, value of white, sources; of each chip its name, group and size
NAME.image.npy          (C, H, W) uint8, uint16, int16 or float32
NAME.label.npy          (H, W) uint8, numbers 0..K-1 of the classes in their order, 255 not labelled
NAME.valid.npy          (H, W) bool, where the image has data
"""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import EngineError
from ..files import allow_open_files, replace, sync
from ..texts import Text
from ..weights.card import LandCoverClass

UNLABELLED = 255

TRAIN, VALIDATION = "train", "validation"
"""Groups of a store that was cut from polygons."""

_INDEX = "store.json"
_KINDS = ("image", "label", "valid")
_TYPES = ("uint8", "uint16", "int16", "float32")


class ChipStoreError(EngineError):
    code = "chips.unreadable"

    def __init__(self, folder: Path | str, why: str) -> None:
        super().__init__(
            Text("{folder} is not a usable chip store: {why}.", folder=folder, why=why),
            Text("Make it anew, with 'prepare' or Export Training Chips."),
            folder=str(folder),
        )


@dataclass(frozen=True)
class Chip:
    """A labelled piece of ground."""

    name: str
    group: str
    """Place, or TRAIN or VALIDATION; chips of one group never go to both training and evaluation."""
    image: np.ndarray
    """(C, H, W) uint8, uint16, int16 or float32."""
    label: np.ndarray
    """(H, W) uint8: number of the class in the order of the classes, or UNLABELLED."""
    valid: np.ndarray
    """(H, W) bool: where the image has data."""


@dataclass(frozen=True)
class StoreInfo:
    """What all chips of a store have in common."""

    classes: tuple[LandCoverClass, ...]
    bands: tuple[str, ...]
    pixel_size_m: float
    source: str
    """Origin and licence."""
    scale: float = 255.0
    """Value of white, as on a card."""


class ChipWriter:
    """Writes a store; the folder is complete only once `close` has written its index."""

    def __init__(self, folder: Path, info: StoreInfo) -> None:
        """Raises: ChipStoreError, the folder exists and is not empty."""
        if folder.exists() and any(folder.iterdir()):
            raise ChipStoreError(folder, Text("the folder is not empty"))
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._info, self._chips = folder, info, []

    def add(self, chip: Chip) -> None:
        """Raises: OSError."""
        self._chips.append(write_chip(self._folder, chip))

    def close(self) -> None:
        """Write the index. Raises: OSError."""
        write_index(self._folder, self._info, self._chips)


def chip_files(folder: Path, name: str) -> list[Path]:
    """The files of a chip, image, label and valid."""
    return [folder / f"{name}.{kind}.npy" for kind in _KINDS]


def write_chip(folder: Path, chip: Chip) -> dict[str, Any]:
    """Write the files of a chip -> its entry in the index, plain data. Raises: OSError."""
    for kind, path in zip(_KINDS, chip_files(folder, chip.name)):
        np.save(path, getattr(chip, kind), allow_pickle=False)
    height, width = chip.label.shape
    return {"name": chip.name, "group": chip.group, "height": height, "width": width}


def write_index(folder: Path, info: StoreInfo, entries: list[dict[str, Any]]) -> None:
    """Make a folder of chips a store. Raises: OSError."""
    temporary = folder / f"{_INDEX}.tmp"
    temporary.write_text(json.dumps({**asdict(info), "chips": entries}, indent=1) + "\n", encoding="utf-8")
    sync(temporary)
    replace(temporary, folder / _INDEX)


class ChipStore:
    """A store opened for reading; arrays are memory-mapped."""

    def __init__(self, folder: Path) -> None:
        """Raises: ChipStoreError, there is no valid index."""
        self._folder = folder
        try:
            index = json.loads((folder / _INDEX).read_text(encoding="utf-8"))
            self.info = StoreInfo(
                tuple(LandCoverClass(**c) for c in index["classes"]),
                tuple(index["bands"]),
                float(index["pixel_size_m"]),
                index["source"],
                float(index.get("scale", 255.0)),
            )
            self._chips = [(str(c["name"]), str(c["group"])) for c in index["chips"]]
            if outside := [name for name, _ in self._chips if Path(name).name != name]:
                raise ValueError(f"{outside[0]} is no name of a file")
        except OSError as error:
            raise ChipStoreError(
                folder, Text("{file} cannot be read ({why})", file=_INDEX, why=error.strerror)
            ) from error
        except (ValueError, KeyError, TypeError) as error:
            raise ChipStoreError(folder, Text("{file} is damaged ({why})", file=_INDEX, why=error)) from error

    @property
    def groups(self) -> list[str]:
        return sorted(self.counts)

    @property
    def counts(self) -> dict[str, int]:
        """Group -> number of its chips."""
        return dict(Counter(group for _, group in self._chips))

    def chips(self, groups: tuple[str, ...]) -> list[Chip]:
        """The chips of some groups.

        Raises:
            ChipStoreError: a group has no chip, or a file is missing.
        """
        if missing := sorted(set(groups) - set(self.groups)):
            raise ChipStoreError(
                self._folder,
                Text(
                    "it has no group {missing}, only {groups}",
                    missing=", ".join(missing),
                    groups=", ".join(self.groups),
                ),
            )
        chosen = [(name, group) for name, group in self._chips if group in groups]
        allow_open_files(len(_KINDS) * len(chosen))
        return [Chip(name, group, *self._arrays(name)) for name, group in chosen]

    def _arrays(self, name: str) -> list[np.ndarray]:
        try:
            image, label, valid = arrays = [
                np.load(path, mmap_mode="r", allow_pickle=False) for path in chip_files(self._folder, name)
            ]
        except (OSError, ValueError) as error:
            raise ChipStoreError(
                self._folder, Text("chip {name} cannot be read ({why})", name=name, why=error)
            ) from error
        types = image.dtype.name in _TYPES, label.dtype == np.uint8, valid.dtype == bool
        if not all(types) or image.shape != (len(self.info.bands), *label.shape) or valid.shape != label.shape:
            raise ChipStoreError(
                self._folder, Text("image, label and valid of chip {name} do not fit each other", name=name)
            )
        return arrays
