"""Words for users: English, or the language that QGIS's side speaks. The command line and the worker speak English."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any


class Text(str):
    """A sentence or a few words, said in the user's language when they are made.

    `Text("{name} has {found} bands.", name=name, found=found)`: always a literal, so that translators find it, and
    never at import, when no language is chosen. Template and values stay at hand, so that QGIS's side can say again in
    its language what a worker has said in English. Values are words, numbers, or texts again.
    """

    template: str
    values: dict[str, Any]

    def __new__(cls, template: str, /, **values: Any) -> Text:
        said = super().__new__(cls, _translate(template).format(**values))
        said.template, said.values = template, values
        return said

    def __str__(self) -> Text:
        return self  # so that `str(error)` of an exception with a text gives that text

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, Any]]:
        return (self.template,), self.values  # of which copies are made

    @property
    def english(self) -> str:
        return self.template.format(**{name: english(value) for name, value in self.values.items()})


def english(words: Any) -> Any:
    """A text in English, for files that other programs read; all else as it is."""
    return words.english if isinstance(words, Text) else words


def to_plain(words: Any) -> Any:
    """A text as plain data for JSON: its template and its values; all else as it is, or as words if JSON lacks it."""
    if isinstance(words, Text):
        return {"template": words.template, "values": {name: to_plain(value) for name, value in words.values.items()}}
    return words if isinstance(words, (str, int, float, dict, type(None))) else str(words)


def from_plain(data: Any) -> Any:
    """What `to_plain` was given, in the language of this side."""
    if isinstance(data, dict) and data.keys() == {"template", "values"}:
        return Text(data["template"], **{name: from_plain(value) for name, value in data["values"].items()})
    return data


_translate: Callable[[str], str] = str
_language = "en"


def speak(translate: Callable[[str], str] = str, language: str = "en") -> None:
    """Make texts from now on in a language: of a template, `translate` makes one with the same fields."""
    global _translate, _language
    _translate, _language = translate, language


def language() -> str:
    """Of the texts that are made now, as QGIS names it: `de`, `pt_BR`."""
    return _language


def listed(names: Sequence[str], most: int = 12) -> str:
    """Names between commas; of a long list the first ones, and how many more there are."""
    shown, more = ", ".join(names[:most]), len(names) - most
    return Text("{names} and {count} more", names=shown, count=more) if more > 0 else shown
