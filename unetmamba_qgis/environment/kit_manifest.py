"""What an offline kit is: one zip file that holds all that an installation downloads. Plain Python, no QGIS.

manifest.json       format, platform, python, build, fingerprint, and the SHA-256 of every other file
packages.txt        versions and hashes of all packages
wheels/*.whl        the packages, and uv
python/*.tar.gz     a standalone Python, where one could be had
"""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from itertools import chain
from pathlib import Path, PurePosixPath

from ..engine.errors import Cancelled
from .failures import InstallError

MANIFEST, PACKAGES, WHEELS, PYTHON = "manifest.json", "packages.txt", "wheels", "python"

_SUFFIXES = {WHEELS: ".whl", PYTHON: ".gz"}
"""Folder -> what the names of the files in it end with."""

_FORMAT = 1
_MAX_MANIFEST_BYTES = 1_000_000
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Manifest:
    """What a kit says of itself."""

    platform: str
    """As `Facts.platform`."""
    python: str
    """Version that its packages are for, as "3.12"."""
    build: str
    """Name of a torch build."""
    fingerprint: str
    """Of the list of packages that it was made from."""
    files: dict[str, str]
    """Name in the zip -> SHA-256."""
    bytes: int
    """Of all files together."""

    @property
    def has_python(self) -> bool:
        """Whether it brings a standalone Python along."""
        return any(name.startswith(f"{PYTHON}/") for name in self.files)


def write_kit(
    folder: Path, manifest: Manifest, target: Path, is_cancelled: Callable[[], bool], tick: Callable[[int], None]
) -> None:
    """Pack the files of a folder; the zip appears under its name when it is whole.

    Raises: OSError, Cancelled.
    """
    part = target.with_name(target.name + ".part")
    done = 0
    try:
        with zipfile.ZipFile(part, "w", zipfile.ZIP_STORED) as archive:  # wheels are packed already
            archive.writestr(MANIFEST, json.dumps({"format": _FORMAT, **asdict(manifest)}, indent=1))
            for name in manifest.files:
                with open(folder / name, "rb") as source, archive.open(name, "w", force_zip64=True) as packed:
                    while chunk := source.read(_CHUNK):
                        if is_cancelled():
                            raise Cancelled
                        packed.write(chunk)
                        done += len(chunk)
                        tick(done)
        part.replace(target)
    finally:
        part.unlink() if part.exists() else None


def read_manifest(kit: Path) -> Manifest:
    """What a kit is. Raises: InstallError (it is none)."""
    try:
        with zipfile.ZipFile(kit) as archive:
            entry = archive.getinfo(MANIFEST)
            if entry.file_size > _MAX_MANIFEST_BYTES:
                raise ValueError("too large")
            data = json.loads(archive.read(entry))
            if data.pop("format") != _FORMAT:
                raise ValueError("another format")
            manifest = Manifest(**data)
            if list(map(type, vars(manifest).values())) != [str, str, str, str, dict, int]:
                raise ValueError("a value of another kind")
            sizes = {info.filename: info.file_size for info in archive.infolist()}
            if not all(_is_harmless(name) and name in sizes for name in manifest.files):
                raise ValueError("a file is missing, or has a name that it must not have")
            if sum(sizes[name] for name in manifest.files) != manifest.bytes:
                raise ValueError("sizes differ")
            return manifest
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError, AttributeError) as error:
        raise InstallError("kit", str(error), path=kit) from error


def unpack_kit(
    kit: Path, manifest: Manifest, folder: Path, is_cancelled: Callable[[], bool], tick: Callable[[int], None]
) -> None:
    """Unpack a kit, each file checked by its hash.

    Raises:
        InstallError: a file is damaged.
        OSError, Cancelled.
    """
    done = 0
    with zipfile.ZipFile(kit) as archive:
        for name, expected in manifest.files.items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            try:
                with archive.open(name) as packed, open(target, "wb") as file:
                    while chunk := packed.read(_CHUNK):
                        if is_cancelled():
                            raise Cancelled
                        digest.update(chunk)
                        file.write(chunk)
                        done += len(chunk)
                        tick(done)
            except zipfile.BadZipFile as error:
                raise InstallError("kit", f"{name}: {error}", path=kit) from error
            if digest.hexdigest() != expected:
                raise InstallError("kit", f"{name}: hash mismatch", path=kit)


def hash_files(folder: Path) -> tuple[dict[str, str], int]:
    """Name -> SHA-256 of all that belongs to a kit in a folder, and their bytes."""
    parts = [sorted((folder / name).glob(f"*{suffix}")) for name, suffix in _SUFFIXES.items()]
    paths = [folder / PACKAGES, *chain(*parts)]
    hashes = {}
    for path in paths:
        digest = hashlib.sha256()
        with open(path, "rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
        hashes[path.relative_to(folder).as_posix()] = digest.hexdigest()
    return hashes, sum(path.stat().st_size for path in paths)


def _is_harmless(name: str) -> bool:
    """Whether a name leads to the list or into one of the folders, and nowhere else."""
    path = PurePosixPath(name)
    inside = name == PACKAGES or (len(path.parts) == 2 and _SUFFIXES.get(path.parts[0]) == path.suffix)
    return inside and ".." not in path.parts and "\\" not in name and ":" not in name
