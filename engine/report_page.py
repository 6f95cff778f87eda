"""The frame of all HTML reports: one page that needs nothing else, no script, nothing from elsewhere.

Every text is shown as it is, whatever it contains.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from pathlib import Path

from .texts import Text, language

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #222; background: #fff; max-width: 62rem; margin: 2rem auto;
       padding: 0 1rem; }
h1 { font-size: 1.6rem; margin-bottom: 0.2rem; } h2 { font-size: 1.1rem; margin-top: 2rem; }
img { max-width: 100%; max-height: 80vh; border: 1px solid #ccc; image-rendering: pixelated; }
table { border-collapse: collapse; width: 100%; } td, th { padding: 0.25rem 0.6rem; border-bottom: 1px solid #ddd;
        text-align: left; vertical-align: top; overflow-wrap: anywhere; }
table th:first-child:nth-last-child(2) { width: 30%; font-weight: normal; color: #555; }
.number { text-align: right; white-space: nowrap; } .share { width: 40%; }
.bar { height: 1rem; min-width: 1px; border: 1px solid #0003; box-sizing: border-box; }
.warnings { background: #fff4d6; border: 1px solid #e0c060; padding: 0.5rem 2rem; }
.note { color: #555; } .wide { overflow-x: auto; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; }
.pictures figure { flex: 1 1 18rem; max-width: 30rem; margin: 0; }
.pictures img { width: 100%; box-sizing: border-box; } figcaption { color: #555; }
.swatch { display: inline-block; width: 0.9em; height: 0.9em; border: 1px solid #0005; vertical-align: -0.1em; }
.legend > span { margin-inline-end: 1.2rem; white-space: nowrap; }
.classes td:first-child { min-width: 9rem; }
.matrix td, .matrix th { text-align: right; border: 1px solid #ddd; overflow-wrap: normal; }
.matrix th { text-align: left; font-weight: normal; } .matrix small { display: block; color: #444; }
[dir="rtl"] td, [dir="rtl"] th { text-align: right; unicode-bidi: plaintext; } [dir="rtl"] .number { text-align: left; }
"""


_RIGHT_TO_LEFT = ("ar", "fa", "he", "ur")


def write_page(path: Path | str, title: str, sections: Iterable[str]) -> None:
    """Write a page of sections of HTML under its title. Raises: OSError."""
    direction = "rtl" if language().startswith(_RIGHT_TO_LEFT) else "ltr"
    page = (
        f'<!DOCTYPE html><html lang="{language().replace("_", "-")}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">"
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head>"
        f"<body><h1>{escape(title)}</h1>{''.join(sections)}</body></html>"
    )
    Path(path).write_text(page, encoding="utf-8", errors="replace")  # a file name may hold bytes that are no text


def section(title: str, *parts: str) -> str:
    """Parts, which are HTML, under a heading."""
    return f"<h2>{escape(title)}</h2>{''.join(parts)}"


def warning_list(texts: Sequence[str]) -> str:
    """What may spoil a result, in a box that is seen; nothing where there is nothing."""
    items = "".join(f"<li>{escape(text)}</li>" for text in texts)
    return f'<ul class="warnings">{items}</ul>' if items else ""


def note(text: str) -> str:
    """A paragraph that explains."""
    return f'<p class="note">{escape(text)}</p>'


def picture(png: bytes, name: str) -> str:
    """An image, with a name for those who cannot see it."""
    data = base64.b64encode(png).decode("ascii")
    return f'<img alt="{escape(name)}" src="data:image/png;base64,{data}">'


def pictures(named: Mapping[str, bytes]) -> str:
    """Images of PNG side by side, each above its name."""
    figures = (f"<figure>{picture(png, n)}<figcaption>{escape(n)}</figcaption></figure>" for n, png in named.items())
    return f'<div class="pictures">{"".join(figures)}</div>'


def swatch(colour: str) -> str:
    """A small square of a colour, #rrggbb."""
    return f'<span class="swatch" style="background: {escape(colour)}"></span>'


def bar(share: float, colour: str) -> str:
    """A bar of a colour, #rrggbb, that fills so much of its cell."""
    return f'<div class="bar" style="width: {100 * share:.2f}%; background: {escape(colour)}"></div>'


def legend(colours: Mapping[str, str]) -> str:
    """What colours, #rrggbb, stand for: by name."""
    entries = (f"<span>{swatch(colour)} {escape(name)}</span>" for name, colour in colours.items())
    return f'<p class="legend">{" ".join(entries)}</p>'


def head(text: str, kind: str = "", columns: int = 1, before: str = "") -> str:
    """A heading cell over so many columns with a text, and HTML before it.

    `kind` is a class of the style, such as "number".
    """
    span = f' colspan="{columns}"' if columns > 1 else ""
    return f"<th{_kind(kind)}{span}>{before}{escape(text)}</th>"


def cell(text: str, kind: str = "", before: str = "", below: str = "", style: str = "") -> str:
    """A cell with a text, HTML before it, and a smaller text below."""
    styled = f' style="{style}"' if style else ""
    small = f"<small>{escape(below)}</small>" if below else ""
    return f"<td{_kind(kind)}{styled}>{before}{escape(text)}{small}</td>"


def table(rows: Iterable[Iterable[str]], kind: str = "") -> str:
    """Rows of cells, as `head` and `cell` make them."""
    lines = "".join(f"<tr>{''.join(row)}</tr>" for row in rows)
    return f"<table{_kind(kind)}>{lines}</table>"


def mapping_table(values: Mapping[str, object]) -> str:
    """A row for each name with its value; a mapping among the values is a table in the table."""
    return table((head(str(name)), f"<td>{_value(value)}</td>") for name, value in values.items())


def area_text(square_metres: float | None, like: float | None = None) -> str:
    """An area in the unit that people use for its size, or for the size of another one."""
    if square_metres is None:
        return Text("unknown")
    for unit, size in (("km²", 1e6), ("ha", 1e4)):
        if (square_metres if like is None else like) >= 10 * size:
            return f"{square_metres / size:,.2f} {unit}"
    return f"{square_metres:,.1f} m²"


def _kind(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _value(value: object) -> str:
    if isinstance(value, Mapping):
        return mapping_table(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(map(_value, value))
    return "" if value is None else escape(str(value))
