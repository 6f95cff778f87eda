"""Texts of cards and catalogues, which come from strangers, made fit to be shown as plain text."""

from __future__ import annotations

import unicodedata
from html import escape

_LONGEST = 4000


def plain(text: str, lines: bool = False, longest: int = _LONGEST) -> str:
    """The text without marks that turn, hide or break what stands around it.

    Args:
        lines: keep ends of lines.
        longest: more characters are cut off.
    """
    kept = "\n" if lines else ""
    text = text[: 2 * longest].replace("\r\n", "\n")
    text = "".join(c if c in kept or unicodedata.category(c)[0] != "C" else " " if c.isspace() else "" for c in text)
    text = "\n".join(" ".join(line.split()) for line in text.splitlines()) if lines else " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


def tool_tip(text: str) -> str:
    """HTML that shows the text as it stands, in several lines where it is long."""
    return f"<p>{escape(plain(text))}</p>"
