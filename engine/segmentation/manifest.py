"""The manifest of a job folder: what its blocks were made from, so that no other job goes on with them."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from osgeo import gdal

from ..errors import EngineError
from ..paths import engine_version
from ..raster.gdal_calls import GdalError, call
from ..raster.values import Rescaling
from ..texts import Text, english
from .job import CheckedJob, SegmentJob
from .state_file import write_json

FORMAT = 1
"""Raised by one when blocks of an older engine must not be used any more."""

_HASHED_BYTES = 1 << 20
_HASHED_FILES = 64
"""A mosaic may have 100,000 sources; size and time of change tell of the others."""


class JobChangedError(EngineError):
    code = "job.changed"

    def __init__(self, output: Path, differences: list[str]) -> None:
        super().__init__(
            Text(
                "An unfinished run of {output} is there, but it was started differently: {differences}.",
                output=output,
                differences="; ".join(differences),
            ),
            Text(
                "Undo that to go on with it, choose another output, or start afresh: without 'Resume', on the command "
                "line with --fresh."
            ),
            output=str(output),
            differences=differences,
        )


def describe_job(job: SegmentJob, checked: CheckedJob, parameters: dict[str, Any] | None) -> dict[str, Any]:
    """The manifest of a job, plain data for JSON; `fingerprint` is what a run that goes on must agree with.

    Args:
        parameters: kept for whoever offers to go on with the job.
    """
    plan = checked.plan
    grid = checked.source.grid
    return {
        "started": f"{datetime.now():%Y-%m-%d %H:%M:%S}",
        "job": asdict(job),
        "parameters": parameters,
        "blocks": len(plan),
        "devices": [],
        "fingerprint": {
            "format of the job folder": FORMAT,
            "UNetMamba": engine_version(),
            "image": job.source,
            "image options": list(job.open_options),
            "image files": {
                str(path): _describe_file(path, i)
                for i, path in enumerate(sorted(checked.source.files()))
                if not path.name.endswith(".aux.xml")  # programs that only show an image keep its statistics there
            },
            "image size": [grid.width, grid.height],
            "image georeference": [grid.geotransform, grid.crs.ExportToWkt() if grid.crs else None],
            "weights": hashlib.sha256(checked.weights.read_bytes()).hexdigest(),
            "output": str(checked.output),
            "bands": list(checked.bands),
            "extent in pixels": asdict(plan.extent),
            "mask": checked.mask.digest if checked.mask else None,
            **{f"option {name}": value for name, value in asdict(checked.options).items()},
            "working grid in pixels": [plan.working.width, plan.working.height],
            "values": _values(checked.rescaling),
            "outputs of a block": list(checked.layers),
            "skipping of damaged parts": job.skip_damaged,
        },
    }


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a job folder; None where there is none that can be read, and so nothing to go on with."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        return manifest if isinstance(manifest["fingerprint"], dict) else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_manifest(folder: Path, manifest: dict[str, Any]) -> None:
    """Store it so that it is there whole or not at all. Raises: OutputFailedError."""
    write_json(folder / "manifest.json", manifest)


def differences(kept: dict[str, Any], ours: dict[str, Any]) -> Iterator[str]:
    """What differs between two fingerprints, one text each: name, what it was, what it is now."""
    ours = json.loads(json.dumps(ours))  # tuples become lists, as in what was read
    for name in dict.fromkeys((*kept, *ours)):
        old, new = kept.get(name), ours.get(name)
        if old == new:
            continue
        if name == "image files" and old and new:
            changed = sorted(path for path in {*old, *new} if old.get(path) != new.get(path))
            files = ", ".join(map(os.path.basename, changed[:3]))
            yield Text("the image has changed on disk ({files})", files=files)
        elif name == "weights":
            yield Text("other weights")
        elif name == "mask":
            yield Text("another mask")
        else:
            yield Text("{what} was {old} and is now {new}", what=entry_text(name), old=_short(old), new=_short(new))


def entry_text(name: str) -> str:
    """What people call an entry of a fingerprint."""
    if name.startswith("option "):
        return Text("option {name}", name=name[len("option ") :])
    return {
        "format of the job folder": Text("format of the job folder"),
        "image": Text("image"),
        "image options": Text("image options"),
        "image files": Text("image files"),
        "image size": Text("image size"),
        "image georeference": Text("image georeference"),
        "weights": Text("weights"),
        "output": Text("output"),
        "bands": Text("bands"),
        "extent in pixels": Text("extent in pixels"),
        "mask": Text("mask"),
        "working grid in pixels": Text("working grid in pixels"),
        "values": Text("values"),
        "outputs of a block": Text("outputs of a block"),
        "skipping of damaged parts": Text("skipping of damaged parts"),
    }.get(name, name)


def _values(rescaling: Rescaling | None) -> dict[str, Any] | None:
    return rescaling and {**asdict(rescaling), "text": english(rescaling.text)}


def _short(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _describe_file(path: Path, index: int) -> dict[str, Any] | None:
    """Size, time of change and a digest of both ends of a file, also of one that only GDAL sees (/vsi...)."""
    name = str(path)
    try:
        found = call(gdal.VSIStatL, name)
    except GdalError:
        found = None
    if found is None:
        return None
    described = {"bytes": found.size, "changed": os.stat(name).st_mtime_ns if os.path.exists(name) else found.mtime}
    if index < _HASHED_FILES and not found.IsDirectory():
        described["sha256"] = _digest_of_ends(name, found.size)
    return described


def _digest_of_ends(name: str, size: int) -> str | None:
    file = call(gdal.VSIFOpenL, name, "rb")
    if file is None:
        return None
    digest = hashlib.sha256()
    try:
        for start in (0, max(0, size - _HASHED_BYTES)):
            gdal.VSIFSeekL(file, start, os.SEEK_SET)
            digest.update(gdal.VSIFReadL(1, _HASHED_BYTES, file) or b"")
    finally:
        gdal.VSIFCloseL(file)
    return digest.hexdigest()
