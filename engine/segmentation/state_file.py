"""The small files of a job folder that say what its blocks are: each is there whole or not at all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from ..files import replace, sync
from ..raster.files import failures


def write_json(path: Path, data: Any) -> None:
    """Put a file in its place so that it survives a crash and a power failure.

    Raises:
        OutputFailedError: the file is as it was before.
    """
    temporary = path.with_suffix(".tmp")
    with failures(path):
        with open(temporary, "w", encoding="utf-8") as file:
            json.dump(data, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        replace(temporary, path)
        sync(path.parent)
