"""What a segmentation is asked to do, and the checks that need no computing."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..interpreter import find_engine_python
from ..raster.errors import OutputFormatError, OutputIsInputError, OutputNotWritableError
from ..raster.sink import SIDECARS
from ..raster.source import RasterSource
from ..raster.window import Window
from ..weights.card import Card, read_card
from ..weights.store import find_weights


@dataclass(frozen=True)
class SegmentJob:
    """Make a class map of a raster: paths and numbers only, so it can be kept, compared and sent."""

    source: str
    """A file, or another name that GDAL opens."""
    output: str
    """The GeoTIFF to write."""
    weights: str
    """A name in the library or the path of a weights file."""
    bands: tuple[int, ...] | None = None
    """Band numbers from 1 in the order of the weights; None to find them by their names, or take the first ones."""
    device: str = "auto"
    extent: tuple[float, float, float, float] | None = None
    """xmin, ymin, xmax, ymax in the raster's CRS; None for all of it."""
    engine_python: str | None = None
    """The Python that holds torch; None to look in the usual places."""


@dataclass(frozen=True)
class CheckedJob:
    """A job whose files, bands and extent are known to fit each other."""

    source: RasterSource
    bands: tuple[int, ...]
    area: Window
    """The pixels to classify."""
    weights: Path
    card: Card
    engine_python: Path
    output: Path
    """Where the file itself shall be, links resolved."""


def check(job: SegmentJob) -> CheckedJob:
    """Find what is wrong with a job before any work is done. Nothing is written, no process is started.

    Raises:
        EngineError: of the first thing that is wrong; its code says which.
    """
    source = RasterSource(job.source)
    weights = find_weights(job.weights)
    card = read_card(weights)
    return CheckedJob(
        source=source,
        bands=source.choose_bands(card.bands, job.bands),
        area=source.grid.window if job.extent is None else source.grid.window_of(job.extent),
        weights=weights,
        card=card,
        engine_python=find_engine_python(job.engine_python),
        output=_check_output(Path(os.path.realpath(job.output)), source),
    )


def _check_output(output: Path, source: RasterSource) -> Path:
    """The path, if a map can be put there without harm to a file of the input."""
    if output.suffix.casefold() not in (".tif", ".tiff"):
        raise OutputFormatError(output)
    for touched in (output, *(Path(f"{output}{suffix}") for suffix in SIDECARS)):
        for file in source.files():
            if _is_same_file(touched, file):
                raise OutputIsInputError(touched, str(file))
    if output.exists() and not (output.is_file() and os.access(output, os.W_OK)):
        raise OutputNotWritableError(output, "it is a folder" if output.is_dir() else "it is write-protected")
    try:
        with tempfile.TemporaryFile(dir=output.parent):  # permissions alone do not tell of a read-only disk
            return output
    except OSError as error:
        raise OutputNotWritableError(output, f"{output.parent}: {error.strerror}") from error


def _is_same_file(one: Path, other: Path) -> bool:
    """Whether two paths lead to one file, also by links or another spelling."""
    try:
        return os.path.samefile(one, other)
    except OSError:  # one of them is not there, or is not a file at all
        return False
