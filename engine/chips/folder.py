"""Folders that are there only when they are complete."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..files import replace
from ..raster.errors import OutputNotWritableError
from .errors import FolderNotEmptyError


@contextmanager
def new_folder(folder: Path) -> Iterator[Path]:
    """A hidden folder beside the one to make, which gets its name when the work inside is done, and else goes.

    Raises:
        FolderNotEmptyError: the folder is there and not empty.
        OutputNotWritableError: it cannot be made.
    """
    folder = Path(os.path.realpath(folder))
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise FolderNotEmptyError(folder)
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        private = Path(tempfile.mkdtemp(prefix=".unetmamba-", dir=folder.parent))
        unfinished = private / "folder"  # with the rights that new folders have
        unfinished.mkdir()
    except OSError as error:
        raise OutputNotWritableError(folder, error.strerror or str(error)) from error
    try:
        yield unfinished
        if folder.exists():
            folder.rmdir()
        replace(unfinished, folder)
    finally:
        shutil.rmtree(private, ignore_errors=True)
