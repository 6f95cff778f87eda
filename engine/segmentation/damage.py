"""What could not be read and was left out, kept in the job folder so that a run that goes on can report it too."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import astuple
from pathlib import Path

from ..raster.source import RasterSource
from ..raster.window import Window
from .state_file import write_json


class Damage:
    """The unreadable parts of a raster, those that interrupted runs have met included."""

    def __init__(self, folder: Path, source: RasterSource) -> None:
        self._path, self._source = folder / "damaged.json", source
        self._kept: set[Window] = set()
        with suppress(OSError, ValueError, TypeError):  # it is not there, or was torn
            self._kept = {Window(*place) for place in json.loads(self._path.read_text(encoding="utf-8"))}

    def windows(self) -> list[Window]:
        """All of them, row by row."""
        return sorted(self._kept | self._source.damaged, key=lambda window: (window.row, window.col))

    def save(self) -> None:
        """Write down what is new; to be called before a block that it touches counts as finished."""
        if new := self._source.damaged - self._kept:
            self._kept |= new
            write_json(self._path, [astuple(window) for window in sorted(self._kept, key=astuple)])
