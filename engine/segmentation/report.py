"""The HTML page about a run: the map, what it shows and how it was made, in one file that needs nothing else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ..progress import duration
from ..raster.pictures import map_picture
from ..raster.statistics import ClassArea
from ..report_page import area_text, bar, cell, head, mapping_table, picture, section, table, warning_list, write_page
from ..texts import Text
from ..weights.card import LandCoverClass


def write_report(
    path: Path | str,
    title: str,
    class_map: Path | str,
    classes: Sequence[LandCoverClass],
    areas: Sequence[ClassArea],
    manifest: Mapping[str, object],
    seconds: Mapping[str, float],
    warnings: Sequence[str] = (),
) -> None:
    """Write the page. All texts are shown as they are, whatever they contain; no script, nothing from elsewhere.

    Args:
        class_map: the finished map, from whose overviews the picture is drawn.
        manifest: what was asked for and with what, by name; a mapping in it becomes a table.
        seconds: wall time by step.
        warnings: what may spoil the result, and what was left out.
    Raises:
        GdalError: the map cannot be read.
        OSError: the page cannot be written.
    """
    sections = [
        warning_list(warnings),
        section(Text("Map"), picture(map_picture(class_map, classes), Text("Map"))),
        section(Text("Classes"), _class_table(classes, areas)),
        section(Text("How it was made"), mapping_table(manifest)),
        section(Text("Time"), mapping_table({_step_text(step): duration(time) for step, time in seconds.items()})),
    ]
    write_page(path, title, sections)


def _step_text(step: str) -> str:
    return {
        "check": Text("checking"),
        "start": Text("starting the engine"),
        "predict": Text("classifying"),
        "publish": Text("writing"),
    }.get(step, step)


def _class_table(classes: Sequence[LandCoverClass], areas: Sequence[ClassArea]) -> str:
    colours = {entry.value: entry.color for entry in classes}
    widest = max((entry.share for entry in areas), default=0.0) or 1.0
    heads = [
        head(Text("Code")),
        head(Text("Class")),
        head(Text("Share"), columns=2),
        head(Text("Area"), "number"),
        head(Text("Pixels"), "number"),
    ]
    rows = (
        (
            cell(str(entry.value)),
            cell(entry.name),
            cell("", "share", bar(entry.share / widest, colours[entry.value])),
            cell(f"{100 * entry.share:.2f} %", "number"),
            cell(area_text(entry.area_m2), "number"),
            cell(f"{entry.pixels:,}", "number"),
        )
        for entry in areas
    )
    return table([heads, *rows])
