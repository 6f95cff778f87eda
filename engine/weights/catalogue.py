"""Catalogues: JSON files that list weights to download (format in docs/weights.md). Needs no torch and no network.

A catalogue comes from strangers: all of it is checked before any of it is used, and what it names is only ever fetched
by https, or, by a catalogue on this computer, from its own folder.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

from ..errors import EngineError
from ..texts import Text

FORMAT = 1
MAX_CATALOGUE_BYTES = 4 << 20
MAX_ENTRIES = 1000
MAX_FILE_BYTES = 2 << 30
_LONGEST_TEXT = 20_000
_SHA256 = re.compile(r"[0-9a-f]{64}")


class CatalogueError(EngineError):
    code = "weights.catalogue"

    def __init__(self, where: str, why: str) -> None:
        super().__init__(
            Text("The catalogue {where} cannot be used: {why}.", where=where, why=why),
            Text("Ask who publishes it; docs/weights.md describes the format."),
            where=where,
            why=why,
        )


@dataclass(frozen=True)
class CatalogueEntry:
    """Weights that can be added to the library."""

    title: str
    file: str
    """https URL, or the path of a file on this computer."""
    size_bytes: int
    sha256: str
    """Of the whole file, in lower case hexadecimal digits."""
    licence: str
    """What one has to accept."""
    summary: str
    """A few sentences: classes, bands, pixel size, landscape, scores."""

    @property
    def host(self) -> str:
        """Where the file comes from; empty for this computer."""
        return host_of(self.file)


@dataclass(frozen=True)
class Catalogue:
    title: str
    entries: tuple[CatalogueEntry, ...]


def is_secure(address: str) -> bool:
    """Whether an address is an https URL with a host and without a password in it."""
    try:
        parts = urlsplit(address)
        return parts.scheme == "https" and bool(parts.hostname) and parts.username is None and parts.port != 0
    except ValueError:
        return False


def host_of(address: str) -> str:
    """The host of a URL; empty for a path."""
    return urlsplit(address).hostname or "" if "://" in address else ""


def read_catalogue(path: Path) -> Catalogue:
    """A catalogue on this computer. Raises: CatalogueError."""
    try:
        with open(path, "rb") as file:
            return parse_catalogue(file.read(MAX_CATALOGUE_BYTES + 1), str(path))
    except OSError as error:
        raise CatalogueError(str(path), error.strerror or str(error)) from error


def parse_catalogue(data: bytes, address: str, may_fetch: Callable[[str], bool] = is_secure) -> Catalogue:
    """What a catalogue holds.

    Args:
        address: where it comes from, a URL or a path; what it names is resolved against that.
        may_fetch: whether a file may be fetched from a URL.
    Raises:
        CatalogueError: something in it is not as it must be; the message says which entry.
    """
    if len(data) > MAX_CATALOGUE_BYTES:
        raise CatalogueError(address, Text("it is larger than 4 MiB"))
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise CatalogueError(address, Text("it is not JSON")) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise CatalogueError(address, Text('it is not a catalogue with "format": {format}', format=FORMAT))
    weights = content.get("weights")
    if not isinstance(weights, list) or len(weights) > MAX_ENTRIES:
        raise CatalogueError(address, Text('"weights" must be a list of at most {most} entries', most=MAX_ENTRIES))
    entries = []
    for number, entry in enumerate(weights, start=1):
        try:
            entries.append(_entry(entry, address, may_fetch))
        except ValueError as error:
            raise CatalogueError(address, Text("entry {number}: {why}", number=number, why=str(error))) from error
    title = content.get("title")
    return Catalogue(title if isinstance(title, str) else address, tuple(entries))


def _entry(data: Any, address: str, may_fetch: Callable[[str], bool]) -> CatalogueEntry:
    """Raises: ValueError."""
    if not isinstance(data, dict):
        raise ValueError(Text("it is no object"))
    texts = {name: _text(data, name) for name in ("title", "file", "sha256", "licence", "summary")}
    if missing := [name for name in ("title", "file", "licence") if not texts[name].strip()]:
        raise ValueError(Text('"{name}" is missing', name=missing[0]))
    if not _SHA256.fullmatch(texts["sha256"].lower()):
        raise ValueError(Text('"sha256" must have 64 hexadecimal digits'))
    size = data.get("size")
    if isinstance(size, bool) or not isinstance(size, int) or not 0 < size <= MAX_FILE_BYTES:
        raise ValueError(Text('"size" must be the number of bytes, at most 2 GiB'))
    if host_of(address) or host_of(texts["file"]):
        file = urljoin(address, texts["file"])
        if not may_fetch(file):
            raise ValueError(Text('"file" must lead to an https address, not to {file}', file=file))
    else:
        file = _local(texts["file"], Path(address).parent)
    return CatalogueEntry(texts["title"], file, size, texts["sha256"].lower(), texts["licence"], texts["summary"])


def _local(file: str, folder: Path) -> str:
    path = (folder / file).resolve()
    if "://" in file or not path.is_relative_to(folder.resolve()):
        raise ValueError(
            Text('"file" must be an https address or lie in the folder of the catalogue, not {file}', file=file)
        )
    return str(path)


def _text(data: dict[str, Any], name: str, default: str = "") -> str:
    value = data.get(name, default)
    if not isinstance(value, str) or len(value) > _LONGEST_TEXT:
        raise ValueError(Text('"{name}" must be a text', name=name))
    return value
