"""Files that QGIS alone can make for a job of the engine: the image of a service, the polygons of a layer."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from ..engine.raster.errors import OutputNotWritableError
from ..engine.segmentation.job_folder import JobFolder


class JobInputs:
    """Context manager: a hidden folder beside the output, made when it is needed.

    It goes when the work inside is done, and stays when it ends early as long as the next run can use it.
    """

    def __init__(self, output: str):
        self._output = Path(os.path.realpath(output))
        self._job_folder = JobFolder(self._output).path
        self._folder = _inputs_of(self._job_folder)

    def __enter__(self):
        return self

    def __exit__(self, error_type, *_):
        useful = self._job_folder.exists() or any(self._folder.glob("image/*.tif"))
        if error_type is None or not useful:
            discard_inputs(self._job_folder)

    def clear(self):
        """Forget what an earlier run has left."""
        discard_inputs(self._job_folder)

    def mask(self) -> Path:
        """Where the polygons shall be. Raises: OutputNotWritableError."""
        return self._make(self._folder) / "mask.gpkg"

    def image(self) -> Path:
        """The folder for the image and its parts. Raises: OutputNotWritableError."""
        return self._make(self._folder / "image")

    def _make(self, folder: Path) -> Path:
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise OutputNotWritableError(self._output, f"{folder}: {error.strerror}") from error
        return folder


def discard_inputs(job_folder: Path):
    """Remove what was made for the job of a folder."""
    shutil.rmtree(_inputs_of(job_folder), ignore_errors=True)


def _inputs_of(job_folder: Path) -> Path:
    return job_folder.with_suffix(".unetmamba-input")
