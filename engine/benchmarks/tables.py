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
from .efficiency import KINDS, MEASURED_HEADS, Efficiency, measured_texts
from .figure import grid
from .protocol import Protocol
from .results import Result, Row, Spread, rows, write_bytes

_UNKNOWN = "–"

_EFFICIENCY = ("Parameters (M)", "Operations (G)", "Checkpoint (MiB)")


def write_tables(
    folder: Path,
    protocol: Protocol,
    classes: Sequence[LandCoverClass],
    results: Sequence[Result],
    efficiencies: Mapping[str, Efficiency],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> list[Path]:
    """Write table.md, table.csv, runs.csv, table.html and figure.png.

    Args:
        results: of all runs; there is a table for each test-time augmentation.
        efficiencies: of each model, by its title.
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
    texts = {tta: [_texts(row, efficiencies[row.title]) for row in its_rows] for tta, its_rows in found.items()}
    files = {
        "table.md": _markdown(protocol, names, texts, made, warnings, figure),
        "table.csv": _csv(names, found, efficiencies),
        "runs.csv": _runs_csv(protocol, names, results),
    }
    for name, text in files.items():
        write_bytes(folder / name, text.encode())
    if figure:
        write_bytes(folder / "figure.png", encode(grid(figure)))
    page = folder / ".table.tmp"
    write_page(page, protocol.title, _sections(protocol, classes, texts, made, warnings, figure))
    write_bytes(folder / "table.html", page.read_bytes())
    page.unlink()
    return [folder / name for name in (*files, "table.html", *(["figure.png"] if figure else []))]


def _heads(names: Sequence[str]) -> list[str]:
    return ["Model", *names, "mF1", "OA", "mIoU", "Mpx/s", "Runs", *_EFFICIENCY, *map(_capital, MEASURED_HEADS)]


def _texts(row: Row, efficiency: Efficiency) -> list[str]:
    figures = (*row.iou, row.mean_f1, row.overall_accuracy, row.mean_iou)
    counted = (efficiency.parameters_m, efficiency.operations_g, efficiency.checkpoint_mib)
    return [
        row.title,
        *map(_percent, figures),
        _number(row.megapixels_per_s.mean),
        str(row.repeats),
        *map(_number, counted),
        *measured_texts(efficiency, _UNKNOWN),
    ]


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


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
        "standard deviation over the runs. Mpx/s: megapixels scored per second. Checkpoint: the paper's Memo. The last "
        "columns are speed and most memory of the network alone."
    )


def _markdown(
    protocol: Protocol,
    names: Sequence[str],
    texts: Mapping[str, Sequence[Sequence[str]]],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> str:
    lines = [f"# {protocol.title}", "", *(f"**{text}**\n" for text in warnings), _explained(protocol), ""]
    for tta, its_rows in texts.items():
        heads = _heads(names)
        lines += [f"## Test-time augmentation: {tta}", "", _line(heads), _line(["---"] * len(heads))]
        lines += [*map(_line, its_rows), ""]
    if figure:
        lines += ["![Examples](figure.png)", "", f"*From left to right: {', '.join(figure[0])}.*", ""]
    lines += ["## How it was made", "", *(f"- {name}: {value}" for name, value in made.items()), ""]
    return "\n".join(lines)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(text.replace('|', '/') for text in cells)} |"


def _csv(names: Sequence[str], found: Mapping[str, Sequence[Row]], efficiencies: Mapping[str, Efficiency]) -> str:
    """A row for each model and test-time augmentation; fractions, not percent."""
    figures = [*(f"iou {name}" for name in names), "mean_f1", "overall_accuracy", "mean_iou", "megapixels_per_s"]
    text = io.StringIO()
    writer = csv.writer(text)
    columns = [each for name in figures for each in (name, f"{name} deviation")]
    counted = ["parameters_m", "operations_g", "scans_g", "checkpoint_mib"]
    measured = [f"{kind}_{figure}" for kind in KINDS for figure in ("megapixels_per_s", "peak_mib")]
    writer.writerow(["tta", "model", "runs", *columns, *counted, *measured])
    for tta, its_rows in found.items():
        for row in its_rows:
            spreads = (*row.iou, row.mean_f1, row.overall_accuracy, row.mean_iou, row.megapixels_per_s)
            values = [value for spread in spreads for value in (spread.mean, spread.deviation)]
            efficiency = efficiencies[row.title]
            values += [*(getattr(efficiency, name) for name in counted), *efficiency.measured_figures()]
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
    texts: Mapping[str, Sequence[Sequence[str]]],
    made: Mapping[str, object],
    warnings: Sequence[str],
    figure: Sequence[Mapping[str, np.ndarray]],
) -> list[str]:
    heads = [
        head(text, "" if number == 0 else "number") for number, text in enumerate(_heads([e.name for e in classes]))
    ]
    sections = [warning_list(warnings), note(_explained(protocol))]
    for tta, its_rows in texts.items():
        body = [[cell(text, "" if n == 0 else "number") for n, text in enumerate(row)] for row in its_rows]
        sections.append(section(f"Test-time augmentation: {tta}", f'<div class="wide">{table([heads, *body])}</div>'))
    if figure:
        views = (pictures({name: encode(picture) for name, picture in named.items()}) for named in figure)
        sections.append(section("Examples", *views, legend({entry.name: entry.color for entry in classes})))
    return [*sections, section("How it was made", mapping_table(made))]
