"""What can be done with the weights of the user's library. Needs no torch.

Nothing is overwritten unless that is asked for, and a file is there whole or not at all.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from .. import files
from ..errors import Cancelled, EngineError
from ..texts import Text
from .card import Card, WeightsFileError, read_card, read_header
from .integrity import check_layout, check_weights
from .names import free_name, is_name
from .store import list_weights, weights_folders

SUFFIX = ".safetensors"
_LEFT_S = 24 * 3600.0
"""A file that nobody has written to for so long belongs to no import that goes on."""
_CHUNK_BYTES = 4 << 20


class LibraryError(EngineError):
    """Something cannot be done with weights of the library."""

    code = "weights.user_library"


@dataclass(frozen=True)
class WeightsEntry:
    """Weights that can be chosen by name."""

    name: str
    path: Path
    is_bundled: bool
    """They came with the plugin and are left as they are."""
    size_bytes: int
    card: Card | None
    problem: EngineError | None = None
    """Why there is no card."""

    @property
    def title(self) -> str:
        return self.card.title.strip() or self.name if self.card else self.name


def list_entries() -> list[WeightsEntry]:
    """All weights, the bundled ones first, then by title."""
    entries = [_entry(name, path) for name, path in list_weights().items()]
    return sorted(entries, key=lambda entry: (not entry.is_bundled, entry.title.casefold(), entry.name))


def _entry(name: str, path: Path) -> WeightsEntry:
    is_bundled = path.parent == weights_folders()[0]
    try:
        size = path.stat().st_size
        return WeightsEntry(name, path, is_bundled, size, check_layout(path)[0])
    except OSError as error:
        return WeightsEntry(name, path, is_bundled, 0, None, WeightsFileError(path, error.strerror or str(error)))
    except EngineError as error:
        return WeightsEntry(name, path, is_bundled, size, None, error)


def files_of(path: Path) -> list[Path]:
    """A weights file of the library, and the report of its training where there is one."""
    return [path, *(report for report in [path.with_suffix(".html")] if report.is_file())]


def rename(name: str, new_name: str, title: str) -> None:
    """Give weights of the user another name, another title on their card, or both; a report goes along.

    Raises:
        LibraryError: the name is taken or impossible, the weights are bundled, or the disk does not let it happen.
        WeightsFileError: they have no card that could have a title.
    """
    path = own_file(name)
    if new_name != name:
        _check_name(new_name)
    target, card = path.with_name(new_name + SUFFIX), read_card(path)
    with _disk_errors(path):
        if title != card.title:
            with _partial(path.parent) as partial:
                write_with_card(path, partial, replace(card, title=title))
                files.replace(partial, path)
        if new_name != name:
            for old in reversed(files_of(path)):
                _place(old, target.with_suffix(old.suffix))
        files.sync(path.parent)


def duplicate(name: str, new_name: str, title: str) -> None:
    """Raises: LibraryError and WeightsFileError, as `rename`; bundled weights can be duplicated."""
    path = _file(name)
    _check_name(new_name)
    with _new_file(new_name) as partial, _disk_errors(partial):
        write_with_card(path, partial, replace(read_card(path), title=title))


def export(name: str, target: Path, overwrite: bool = False) -> None:
    """Copy weights to a place outside of the library. Raises: LibraryError."""
    source = _file(name)
    if target.exists() and target.samefile(source):
        raise LibraryError(
            Text("{target} is the file of the library itself.", target=target), Text("Choose another place.")
        )
    with _disk_errors(target), _partial(target.parent) as partial:
        shutil.copyfile(source, partial)
        files.sync(partial)
        if overwrite:
            files.replace(partial, target)
        else:
            _place(partial, target)
        files.sync(target.parent)


def delete(name: str) -> None:
    """Remove weights of the user and their report for good. Raises: LibraryError."""
    path = own_file(name)
    with _disk_errors(path):
        for file in files_of(path):
            file.unlink()


def add_file(
    source: Path,
    name: str | None = None,
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Check a weights file and copy it into the library -> its name there.

    Args:
        name: by default one like the file's that is free.
    Raises:
        WeightsFileError: it is not whole.
        LibraryError: the name is taken, or the disk is full.
        Cancelled: `is_cancelled` said so; nothing was added.
    """
    name = _new_name(name, source.stem)
    with _new_file(name) as partial, _disk_errors(partial):
        with open(source, "rb") as old, open(partial, "wb") as new:
            while chunk := old.read(_CHUNK_BYTES):
                if is_cancelled():
                    raise Cancelled
                new.write(chunk)
        _check_copy(partial, source, progress, is_cancelled)
    return name


def take_file(partial: Path, name: str) -> str:
    """Move a file that was made for the library, in its folder, into it -> its name there.

    Raises: WeightsFileError, LibraryError.
    """
    name = _new_name(name if is_name(name) and name not in list_weights() else None, name)
    read_card(partial)
    with _disk_errors(partial):
        files.sync(partial)
        _place(partial, library_folder() / (name + SUFFIX))
        files.sync(partial.parent)
    return name


def partial_download(sha256: str) -> Path:
    """Where a file with this hash is collected until it is whole. Raises: LibraryError."""
    folder = library_folder() / ".downloads"
    with _disk_errors(folder):
        folder.mkdir(exist_ok=True)
    return folder / f"{sha256}.part"


def collect(source: Path, partial: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]) -> None:
    """Copy a file to where downloads are collected. Raises: LibraryError, Cancelled."""
    with _disk_errors(source), open(source, "rb") as old, open(partial, "wb") as new:
        size, done = os.fstat(old.fileno()).st_size, 0
        while chunk := old.read(_CHUNK_BYTES):
            if is_cancelled():
                raise Cancelled
            new.write(chunk)
            done += len(chunk)
            progress(done / size)


def take_download(
    partial: Path,
    sha256: str,
    title: str,
    progress: Callable[[float], None] = lambda fraction: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """Check a file that was collected and move it into the library -> its name there.

    Raises:
        LibraryError: it is not the file that was promised; it is gone then.
        WeightsFileError: it is, but it is no weights file.
        Cancelled: it stays where it is.
    """
    with _disk_errors(partial):
        digest = hashlib.sha256()
        with open(partial, "rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                if is_cancelled():
                    raise Cancelled
                digest.update(chunk)
        if digest.hexdigest() != sha256:
            partial.unlink()
            raise LibraryError(
                Text(
                    "What was downloaded as “{title}” is not the file that the catalogue promised: "
                    "its SHA-256 differs.",
                    title=title,
                ),
                Text("Try again; if it happens again, tell whoever publishes the catalogue."),
            )
    try:
        check_weights(partial, progress, is_cancelled)
    except WeightsFileError as error:
        partial.unlink()
        raise WeightsFileError(title, error.details["why"]) from error
    return take_file(partial, free_name(title, list_weights()))


def library_folder() -> Path:
    """The user's library, made if need be. Raises: LibraryError."""
    folder = weights_folders()[1]
    with _disk_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def sweep() -> None:
    """Remove what imports of programs that crashed have left in the library's folder."""
    folder = weights_folders()[1]
    for leftover in folder.glob(".unetmamba-*"):
        with suppress(OSError):
            if time.time() - leftover.stat().st_mtime > _LEFT_S:
                shutil.rmtree(leftover) if leftover.is_dir() else leftover.unlink()


def own_file(name: str) -> Path:
    """The file of weights that are the user's to change. Raises: LibraryError."""
    path = _file(name)
    if path.parent == weights_folders()[0]:
        raise LibraryError(
            Text("“{name}” came with the plugin and stays as it is.", name=name),
            Text("Duplicate it to change the copy."),
        )
    return path


def _file(name: str) -> Path:
    if name not in list_weights():
        raise LibraryError(
            Text("There are no weights named “{name}” any more.", name=name), Text("Look at the library again.")
        )
    return list_weights()[name]


def _new_name(name: str | None, wanted: str) -> str:
    if name is None:
        return free_name(wanted, list_weights())
    _check_name(name)
    return name


def _check_name(name: str) -> None:
    if not is_name(name):
        raise LibraryError(
            Text("No file can be named “{name}”.", name=name), Text("Choose a name of plain letters and digits.")
        )
    if name.casefold() in (known.casefold() for known in list_weights()):  # one file where case is ignored
        raise LibraryError(Text("There are weights named “{name}” already.", name=name), Text("Choose another name."))


def _check_copy(partial: Path, source: Path, progress, is_cancelled) -> None:
    try:
        check_weights(partial, progress, is_cancelled)
    except WeightsFileError as error:  # the user does not know of the copy
        raise WeightsFileError(source, error.details["why"]) from error


@contextmanager
def _new_file(name: str) -> Iterator[Path]:
    """A file to write, which is put into the library under the name if nothing goes wrong."""
    with _partial(library_folder()) as partial:
        yield partial
        with _disk_errors(partial):
            files.sync(partial)
            _place(partial, partial.with_name(name + SUFFIX))
            files.sync(partial.parent)


@contextmanager
def _partial(folder: Path) -> Iterator[Path]:
    """A new file in a folder, gone afterwards unless it was renamed."""
    path = folder / f".unetmamba-{secrets.token_hex(8)}.part"
    with _disk_errors(folder):
        open(path, "xb").close()
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _place(source: Path, target: Path) -> None:
    """Rename a file unless there is one of that name. Raises: LibraryError, OSError."""
    try:
        os.link(source, target)  # unlike rename, it never replaces a file
    except FileExistsError:
        raise _exists(target) from None
    except OSError:  # a file system without links
        if target.exists():
            raise _exists(target) from None
        files.replace(source, target)
    else:
        source.unlink()


def _exists(target: Path) -> LibraryError:
    return LibraryError(
        Text("{path} exists already.", path=target), Text("Choose another name; nothing is overwritten.")
    )


def write_with_card(source: Path, target: Path, card: Card) -> None:
    """Copy a weights file with another card. Raises: WeightsFileError, OSError."""
    header = read_header(source)
    header["__metadata__"] = {**header["__metadata__"], "card": card.to_json()}
    text = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # tensors begin at a multiple of 8
    with open(source, "rb") as old, open(target, "wb") as new:
        old.seek(8 + struct.unpack("<Q", old.read(8))[0])
        new.write(struct.pack("<Q", len(text)) + text)
        shutil.copyfileobj(old, new, _CHUNK_BYTES)
        new.flush()
        os.fsync(new.fileno())


@contextmanager
def _disk_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        where = error.filename or path
        raise LibraryError(
            Text("{where}: {why}.", where=where, why=error.strerror or error),
            Text("Free space, or choose a place that you may write to."),
        ) from error
