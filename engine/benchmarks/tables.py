"""Tables of results as Markdown, CSV and a web page. Needs no torch."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from ..png import encode
from ..report_page import cell, head, legend, mapping_table, note, pictures, section, table, warning_list, write_page
from ..weights.card import LandCoverClass
from .figure import grid
from .protocol import Protocol
from .results import Result, Row, Spread, rows, write_bytes

_UNKNOWN = "–"


def write_tables(
    folder: Path,
    protocol: Protocol,
    classes: Sequence[LandCoverClass],
    results: Sequence[Result],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> list[Path]:
    """Write table.md, table.csv, runs.csv, table.html and figure.png.

    Args:
        results: of all runs; there is a table for each test-time augmentation.
        made: how they came about, by name.
        figure: of each chip its pictures (H, W, 3) uint8 by name, the same names for all.
    Returns:
        the files.
    Raises:
        OSError.
    """
    by_tta: dict[str, list[Result]] = {}
    for result in results:
        by_tta.setdefault(result.tta, []).append(result)
    found = {tta: rows(members, protocol.mean_classes) for tta, members in by_tta.items()}
    names = [entry.name for entry in classes]
    files = {
        "table.md": _markdown(protocol, names, found, made, warnings, figure),
        "table.csv": _csv(names, found),
        "runs.csv": _runs_csv(protocol, names, results),
    }
    for name, text in files.items():
        write_bytes(folder / name, text.encode())
    if figure:
        write_bytes(folder / "figure.png", encode(grid(figure)))
    page = folder / ".table.tmp"
    write_page(page, protocol.title, _sections(protocol, classes, found, made, warnings, figure))
    write_bytes(folder / "table.html", page.read_bytes())
    page.unlink()
    return [folder / name for name in (*files, "table.html", *(["figure.png"] if figure else []))]


def _heads(names: Sequence[str]) -> list[str]:
    return ["Model", *names, "mF1", "OA", "mIoU", "Mpx/s", "Runs"]


def _texts(row: Row) -> list[str]:
    figures = (*row.iou, row.mean_f1, row.overall_accuracy, row.mean_iou)
    return [row.title, *map(_percent, figures), _number(row.megapixels_per_s.mean), str(row.repeats)]


def _percent(spread: Spread) -> str:
    """In percent, as the paper has it, with the deviation over repeats where there are some."""
    if math.isnan(spread.mean):
        return _UNKNOWN
    deviation = "" if math.isnan(spread.deviation) else f" ± {100 * spread.deviation:.2f}"
    return f"{100 * spread.mean:.2f}{deviation}"


def _number(value: float) -> str:
    return _UNKNOWN if math.isnan(value) else f"{value:.2f}"


def _explained(protocol: Protocol) -> str:
    return (
        f"IoU of each class, mean F1, overall accuracy and mean IoU in percent, on {protocol.scored_on}. Mean ± "
        "standard deviation over the runs. Mpx/s: megapixels scored per second."
    )


def _markdown(
    protocol: Protocol,
    names: Sequence[str],
    found: Mapping[str, Sequence[Row]],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> str:
    lines = [f"# {protocol.title}", "", *(f"**{text}**\n" for text in warnings), _explained(protocol), ""]
    for tta, its_rows in found.items():
        heads = _heads(names)
        lines += [f"## Test-time augmentation: {tta}", "", _line(heads), _line(["---"] * len(heads))]
        lines += [*(_line(_texts(row)) for row in its_rows), ""]
    if figure:
        lines += ["![Examples](figure.png)", "", f"*From left to right: {', '.join(figure[0])}.*", ""]
    lines += ["## How it was made", "", *(f"- {name}: {value}" for name, value in made.items()), ""]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(text.replace('|', '/') for text in cells)} |"


def _csv(names: Sequence[str], found: Mapping[str, Sequence[Row]]) -> str:
    """A row for each model and test-time augmentation; fractions, not percent."""
    figures = [*(f"iou {name}" for name in names), "mean_f1", "overall_accuracy", "mean_iou", "megapixels_per_s"]
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(["tta", "model", "runs", *(each for name in figures for each in (name, f"{name} deviation"))])
    for tta, its_rows in found.items():
        for row in its_rows:
            spreads = (*row.iou, row.mean_f1, row.overall_accuracy, row.mean_iou, row.megapixels_per_s)
            values = [value for spread in spreads for value in (spread.mean, spread.deviation)]
            writer.writerow([tta, row.title, row.repeats, *map(_plain, values)])
    return text.getvalue()


def _runs_csv(protocol: Protocol, names: Sequence[str], results: Sequence[Result]) -> str:
    """A row for each run."""
    text = io.StringIO()
    writer = csv.writer(text)
    figures = ["mean_f1", "overall_accuracy", "mean_iou"]
    writer.writerow(
        ["tta", "model", "repeat", *(f"iou {name}" for name in names), *figures, "device", "weights_sha256"]
    )
    for result in results:
        found = result.scores(protocol.mean_classes)
        values = [*found.iou, *(getattr(found, name) for name in figures)]
        first = [result.tta, result.title, result.repeat]
        writer.writerow([*first, *map(_plain, values), result.device, result.weights_sha256])
    return text.getvalue()


def _plain(value: float) -> str:
    return "" if math.isnan(value) else f"{value:.6f}"


def _sections(
    protocol: Protocol,
    classes: Sequence[LandCoverClass],
    found: Mapping[str, Sequence[Row]],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> list[str]:
    heads = [
        head(text, "" if number == 0 else "number") for number, text in enumerate(_heads([e.name for e in classes]))
    ]
    sections = [warning_list(warnings), note(_explained(protocol))]
    for tta, its_rows in found.items():
        body = [[cell(text, "" if n == 0 else "number") for n, text in enumerate(_texts(row))] for row in its_rows]
        sections.append(section(f"Test-time augmentation: {tta}", f'<div class="wide">{table([heads, *body])}</div>'))
    if figure:
        views = (pictures({name: encode(picture) for name, picture in named.items()}) for named in figure)
        sections.append(section("Examples", *views, legend({entry.name: entry.color for entry in classes})))
    return [*sections, section("How it was made", mapping_table(made))]
