"""From the files of a data set to a chip store that is there whole or not at all.

The chips of each source are written into a hidden folder beside the store, and then noted in a file of their own, so
that an interrupted conversion goes on with the sources that have no such note, or have changed since.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Protocol

from ..chips.errors import FolderNotEmptyError
from ..chips.store import Chip, StoreInfo, chip_files, write_chip, write_index
from ..errors import Cancelled, EngineError
from ..files import replace, sync
from ..raster.errors import OutputNotWritableError
from ..raster.files import failures
from ..segmentation.job_folder import JobFolder
from .errors import FaultsError

_FORM = 1
"""Of the chips that the same files give; it grows when the code makes others."""


class Feedback(Protocol):
    """Whom a conversion tells how far it is; asked whether to stop."""

    def progress(self, fraction: float, text: str) -> None: ...

    def is_cancelled(self) -> bool: ...


class Silent:
    """Wants to hear nothing."""

    def progress(self, fraction: float, text: str) -> None: ...

    def is_cancelled(self) -> bool:
        return False


@dataclass(frozen=True)
class Source:
    """What some chips are made from."""

    name: str
    """A name for a file."""
    files: tuple[Path, ...]
    chips: Callable[[], Iterable[Chip]]
    """Reads the files, and checks them. Raises: EngineError."""


def convert(
    sources: Sequence[Source],
    info: StoreInfo,
    out: Path,
    options: dict[str, Any],
    feedback: Feedback = Silent(),
) -> None:
    """Write the chip store of all sources.

    Args:
        out: a new or an empty folder.
        options: plain data that the chips depend on, beside the files.
    Raises:
        FolderNotEmptyError, OutputNotWritableError, OutputInUseError, OutputFailedError: of the store.
        EngineError: files of the data set are not as they must be; all others are converted before.
        Cancelled: the next call goes on.
    """
    if out.exists() and not (out.is_dir() and not any(out.iterdir())):
        raise FolderNotEmptyError(out)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputNotWritableError(out, error.strerror or str(error)) from error
    with JobFolder(out) as job, failures(out):
        unfinished = job.path / "store"
        unfinished.mkdir(exist_ok=True)
        _forget_others(job.path, {source.name for source in sources})
        entries, faults = [], []
        for number, source in enumerate(sources):
            if feedback.is_cancelled():
                raise Cancelled
            feedback.progress(number / len(sources), f"{source.name}, {number + 1} of {len(sources)}")
            try:
                entries += _converted(source, unfinished, job.path / f"{source.name}.json", options)
            except EngineError as error:
                faults.append(error)
        if faults:
            raise faults[0] if len(faults) == 1 else FaultsError(faults)
        write_index(unfinished, info, entries)
        if out.exists():
            out.rmdir()
        replace(unfinished, out)
        sync(out.parent)
        job.remove()
    feedback.progress(1.0, f"{len(entries)} chips")


def _converted(source: Source, folder: Path, note: Path, options: dict[str, Any]) -> list[dict[str, Any]]:
    """The entries of a source's chips, which are on the disk."""
    made_from = {"form": _FORM, **options, "files": [_state(path) for path in source.files]}
    before = _noted(note)
    if before and before["made_from"] == made_from:
        return before["chips"]
    _forget(note, folder)
    entries = []
    for chip in source.chips():
        entries.append(write_chip(folder, chip))
        for path in chip_files(folder, chip.name):
            sync(path)
    temporary = note.with_suffix(".tmp")
    temporary.write_text(json.dumps({"made_from": made_from, "chips": entries}), encoding="utf-8")
    sync(temporary)
    replace(temporary, note)
    return entries


def _forget_others(job: Path, names: set[str]) -> None:
    """Remove the chips of sources that are no longer there."""
    for note in job.glob("*.json"):
        if note.stem not in names:
            _forget(note, job / "store")


def _forget(note: Path, folder: Path) -> None:
    for entry in (_noted(note) or {"chips": []})["chips"]:
        for path in chip_files(folder, entry["name"]):
            path.unlink(missing_ok=True)
    note.unlink(missing_ok=True)


def _noted(note: Path) -> dict[str, Any] | None:
    try:
        return json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None


def _state(path: Path) -> list[str | int]:
    found = path.stat()
    return [str(path), found.st_size, found.st_mtime_ns]
