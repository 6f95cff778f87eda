"""Checks that outputs can be put in their places, before any work is done."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..texts import Text
from .errors import OutputFormatError, OutputIsInputError, OutputNotWritableError, OutputTwiceError
from .files import SIDECARS


def check_outputs(outputs: Mapping[str, Path], suffixes: Mapping[str, tuple[str, ...]], inputs: Iterable[Path]) -> None:
    """Make sure that all outputs can be written without harm to another file.

    Args:
        outputs: files, links resolved, by name.
        suffixes: name of an output -> file name extensions that it may have.
        inputs: files that are read.
    Raises:
        OutputFormatError, OutputIsInputError, OutputNotWritableError, OutputTwiceError.
    """
    inputs, taken = tuple(inputs), {}
    for name, output in outputs.items():
        _check_output(output, suffixes[name], inputs)
        if output in taken:
            raise OutputTwiceError(output, taken[output], name)
        taken[output] = name


def _check_output(output: Path, suffixes: tuple[str, ...], inputs: tuple[Path, ...]) -> None:
    if output.suffix.casefold() not in suffixes:
        raise OutputFormatError(output, suffixes[0])
    for touched in (output, *(Path(f"{output}{suffix}") for suffix in SIDECARS)):
        for file in inputs:
            if _is_same_file(touched, file):
                raise OutputIsInputError(touched, str(file))
    if output.exists() and not (output.is_file() and os.access(output, os.W_OK)):
        raise OutputNotWritableError(
            output, Text("it is a folder") if output.is_dir() else Text("it is write-protected")
        )
    try:
        with tempfile.TemporaryFile(dir=output.parent):  # permissions alone do not tell of a read-only disk
            pass
    except OSError as error:
        raise OutputNotWritableError(output, f"{output.parent}: {error.strerror}") from error


def _is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, also by links or another spelling."""
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there, or is not a file at all
        return False
