"""Names of new weights, which are those of their files."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...engine.weights.store import list_weights
from ...translation import translate

_NO_FILE_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]|^[. ]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)
_LONGEST = 80


def name_problem(name: str, is_in_work: Callable[[str], bool]) -> str | None:
    """Why new weights cannot have a name; None where they can.

    Args:
        is_in_work: whether a run makes weights of a name just now.
    """
    if not name:
        return translate("UNetMamba", "Give the new weights a name.")
    if _NO_FILE_NAME.search(name) or len(name) > _LONGEST:
        return translate("UNetMamba", "No file can have this name: choose one of plain letters and digits.")
    if is_in_work(name):
        return translate("UNetMamba", "“{name}” is being trained: give the next one another name.").format(name=name)
    if name in list_weights():
        return translate("UNetMamba", "There are weights named “{name}”: choose another name.").format(name=name)
    return None


def free_name(wanted: str, is_in_work: Callable[[str], bool]) -> str:
    """A name that nothing has, made from some text."""
    stem = re.sub(r"\W+", "-", wanted).strip("-").lower()[: _LONGEST // 2] or "my-classes"
    number, name = 1, stem
    while name_problem(name, is_in_work):
        number += 1
        name = f"{stem}-{number}"
    return name
