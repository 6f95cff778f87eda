"""What can be wrong with a data set as it lies on disk, each as one error the user can act on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..errors import EngineError

_NAMED = 5
"""Files and values that a text names before it says how many more there are."""

_LISTED = 20
"""Faults that one error lists."""

_PARTIAL = "If it is a part of the data set on purpose, give --partial."


class MissingFolderError(EngineError):
    code = "dataset.missing_folder"

    def __init__(self, folder: Path, layout: str) -> None:
        super().__init__(
            f"There is no folder {folder}: {_nearest(folder)}.",
            f"Give the folder that holds the data set as it is unpacked: {layout}.",
            path=str(folder), layout=layout,
        )  # fmt: skip


class SeveralFoldersError(EngineError):
    code = "dataset.several_folders"

    def __init__(self, folder: Path, name: str, found: Sequence[str]) -> None:
        super().__init__(
            f"{folder} holds several folders {name}: {some(found)}.",
            "Give the folder of one of them.",
            path=str(folder), found=list(found),
        )  # fmt: skip


class NoFilesError(EngineError):
    code = "dataset.no_files"

    def __init__(self, folder: Path, what: str, layout: str) -> None:
        super().__init__(
            f"{folder} holds no {what}.",
            f"Give the folder that holds the data set as it is unpacked: {layout}.",
            path=str(folder), what=what, layout=layout,
        )  # fmt: skip


class CountError(EngineError):
    code = "dataset.count"

    def __init__(self, folder: Path, what: str, found: int, expected: int, missing: Sequence[str] = ()) -> None:
        """missing: names of what is not there, where they are known."""
        named = f": {some(missing)} missing" if missing else ""
        super().__init__(
            f"{folder} holds {found} {what} instead of {expected}{named}.",
            f"Unpack all archives of the data set there. {_PARTIAL}"
            if found < expected
            else "Take away the files that are not of the data set.",
            path=str(folder), found=found, expected=expected, missing=list(missing),
        )  # fmt: skip


class UnpairedError(EngineError):
    code = "dataset.unpaired"

    def __init__(self, folder: Path, what: str, other: str, names: Sequence[str]) -> None:
        super().__init__(
            f"{folder} holds {what} without {other}: {some(names)}.",
            "Unpack the data set again, and keep the names of its files.",
            path=str(folder), files=list(names),
        )  # fmt: skip


class UnreadableFileError(EngineError):
    code = "dataset.unreadable"

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{path} cannot be read: {why}.",
            "Unpack or download this file again, then repeat the command: it goes on where it was.",
            path=str(path), why=why,
        )  # fmt: skip


class FormError(EngineError):
    code = "dataset.form"

    def __init__(self, path: Path, found: str, needed: str) -> None:
        super().__init__(
            f"{path} has {found} instead of {needed}.",
            "Put the file of the data set there, then repeat the command: it goes on where it was.",
            path=str(path), found=found, needed=needed,
        )  # fmt: skip


class SizeError(EngineError):
    code = "dataset.size"

    def __init__(self, path: Path, found: tuple[int, int], expected: tuple[int, int], like: str) -> None:
        """found, expected: (height, width); like: where the expected size is from."""
        super().__init__(
            f"{path} is {found[1]} x {found[0]} pixels large instead of {expected[1]} x {expected[0]}, as {like}.",
            "Put the file of the data set there, then repeat the command: it goes on where it was.",
            path=str(path), found=list(found), expected=list(expected),
        )  # fmt: skip


class LabelValuesError(EngineError):
    code = "dataset.values"

    def __init__(self, path: Path, found: Sequence[str], allowed: str, pixels: int, at: tuple[int, int]) -> None:
        """
        Args:
            found: the values or colours that mean nothing.
            pixels: how many pixels have them.
            at: row and column of the first one.
        """
        counted = "1 pixel" if pixels == 1 else f"{pixels} pixels"
        super().__init__(
            f"{path} has labels that mean nothing: {some(found)}, in {counted}, the first one in row {at[0]}, "
            f"column {at[1]}. Labels are {allowed}.",
            "Put the label file of the data set there, as it is published, then repeat the command: it goes on where "
            "it was.",
            path=str(path), found=list(found), pixels=pixels,
        )  # fmt: skip


class FaultsError(EngineError):
    """Several files cannot be used."""

    code = "dataset.faults"

    def __init__(self, faults: Sequence[EngineError]) -> None:
        listed = "".join(f"\n- {fault.problem}" for fault in faults[:_LISTED])
        more = f"\n- and {len(faults) - _LISTED} more" if len(faults) > _LISTED else ""
        super().__init__(
            f"{len(faults)} files cannot be used:{listed}{more}",
            "Put these files there as they are published, then repeat the command: all others are done.",
            faults=[fault.to_dict() for fault in faults],
        )


def _nearest(folder: Path) -> str:
    """What is there instead of a folder: which of those around it ends where."""
    there = next(path for path in folder.absolute().parents if path.exists())
    if not there.is_dir():
        return f"{there} is a file"
    try:
        names = sorted(path.name for path in there.iterdir() if not path.name.startswith("."))
    except OSError as error:
        return f"{there} cannot be read ({error.strerror})"
    return f"{there} holds {some(names) or 'nothing'}"


def some(texts: Sequence[str]) -> str:
    more = len(texts) - _NAMED
    return ", ".join(texts[:_NAMED]) + (f" and {more} more" if more > 0 else "")
