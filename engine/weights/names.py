"""Names of weights in the library, which are those of their files on every system. Needs no torch."""

from __future__ import annotations

import re
from collections.abc import Container

_NO_FILE_NAME = re.compile(
    r'[<>:"/\\|?*\x00-\x1f\x7f]|^[-. ]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE
)
_LONGEST = 80


def is_name(text: str) -> bool:
    """Whether a file can have this name, and nobody takes it for an option or a path."""
    return bool(text) and len(text) <= _LONGEST and not _NO_FILE_NAME.search(text)


def free_name(wanted: str, taken: Container[str]) -> str:
    """A name made from some text that nothing has yet."""
    stem = re.sub(r"\W+", "-", wanted).strip("-").lower()[: _LONGEST // 2].strip("-") or "weights"
    number, name = 1, stem
    while name in taken or not is_name(name):
        number += 1
        name = f"{stem}-{number}"
    return name
