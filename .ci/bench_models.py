"""A race of all models on open data: each from random weights, with the same few samples, judged on other places.

Usage:
    bench_models.py NAIP FOLDER HELD_OUT [--models NAMES] [--seeds N] [--epochs N] [--crop PX] [--batch N]
        NAIP: chip store, as `prepare` makes it; FOLDER: for all that is made on the way; HELD_OUT: places to judge on

Places are cut into tiles of 256 px, as they were published. The recipe is that of resources/training: mosaics, scales,
telling crops, flips; cross-entropy and dice with auxiliary losses; AdamW that looks ahead; a cosine over the epochs.
All weights begin random and learn at one rate, and those of the last step are judged: nobody looks at the held-out
places before. Everything is computed by processes of their own, memory and speed by ones that do nothing else. What a
run before has made is not made again. Writes table.md and plot.svg.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import subprocess
import sys
from dataclasses import dataclass
from html import escape
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unetmamba_qgis.engine.chips.store import UNLABELLED, Chip, ChipStore, ChipWriter
from unetmamba_qgis.engine.interpreter import engine_command, engine_environment, find_engine_python
from unetmamba_qgis.engine.paths import RESOURCES

MODELS = "banet,cmunet,dcswin,epyramidmamba,manet,rs3mamba,unetformer,unetmamba"
OPTIONS = {"dcswin": {"frozen_stages": 0}}
"""Without which a model cannot learn everything from random weights."""
TILE_PX = 256
MAP_PX = 512
"""Side of the images at inference."""


@dataclass(frozen=True)
class Budget:
    """What every model gets."""

    epochs: int
    crop_px: int
    batch: int
    tiles: int

    @property
    def steps(self) -> int:
        return self.epochs * self.steps_per_epoch

    @property
    def steps_per_epoch(self) -> int:
        return self.tiles // self.batch

    def __str__(self) -> str:
        return (
            f"{self.epochs} epochs of {self.tiles} tiles: {self.steps} steps with {self.batch} crops of {self.crop_px} "
            f"px, {self.steps * self.batch} samples, {self.steps * self.batch * self.crop_px**2 / 1e6:.1f} Mpx"
        )


@dataclass(frozen=True)
class Entry:
    """A model's figures."""

    model: str
    ious: list[float]
    """Mean IoU of each seed."""
    accuracies: list[float]
    inference: dict
    training: dict
    """megapixels_per_s and peak_mib."""

    def seconds_per_step(self, budget: Budget) -> float:
        return budget.batch * budget.crop_px**2 / 1e6 / self.training["megapixels_per_s"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("naip", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("held_out")
    parser.add_argument("--models", default=MODELS)
    parser.add_argument("--seeds", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--crop", type=int, default=128)
    parser.add_argument("--batch", type=int, default=4)
    options = parser.parse_args()
    tiles = cut_tiles(ChipStore(options.naip), options.folder / "tiles", options.held_out.split(","))
    budget = Budget(options.epochs, options.crop, options.batch, sum(ChipStore(tiles).counts.values()))
    runs = options.folder / f"{budget.epochs}x{budget.tiles}-{budget.batch}x{budget.crop_px}px"
    runs.mkdir(exist_ok=True)
    entries = {}
    for seed in range(options.seeds):
        for model in options.models.split(","):
            scores = [compete(model, each, budget, tiles, options, runs) for each in range(seed + 1)]
            entries[model] = Entry(
                model,
                [each["mean_iou"] for each in scores],
                [each["overall_accuracy"] for each in scores],
                measured(model, "inference", MAP_PX, 1, runs),
                measured(model, "training", budget.crop_px, budget.batch, runs),
            )
            write_results(list(entries.values()), budget, options)
    print((options.folder / "table.md").read_text())


def cut_tiles(store: ChipStore, folder: Path, held_out: list[str]) -> Path:
    """Make a store of the labelled tiles of the places that are not held out -> its folder."""
    if (folder / "store.json").exists():
        return folder
    begun = folder.with_name(f".{folder.name}")
    shutil.rmtree(begun, ignore_errors=True)
    writer = ChipWriter(begun, store.info)
    for chip in store.chips(tuple(group for group in store.groups if group not in held_out)):
        for top in range(0, chip.label.shape[0], TILE_PX):
            for left in range(0, chip.label.shape[1], TILE_PX):
                part = np.s_[..., top : top + TILE_PX, left : left + TILE_PX]
                image, label, valid = (np.array(plane[part]) for plane in (chip.image, chip.label, chip.valid))
                if (label != UNLABELLED).any():
                    writer.add(Chip(f"{chip.name}-{top}-{left}", chip.group, image, label, valid))
    writer.close()
    return begun.rename(folder)


def compete(model: str, seed: int, budget: Budget, tiles: Path, options: argparse.Namespace, runs: Path) -> dict:
    """Train, unless that is done -> the scores on the held-out places."""
    weights, config = runs / f"{model}-{seed}.safetensors", runs / f"{model}-{seed}.config.json"
    scores = runs / f"{model}-{seed}.scores.json"
    if not weights.exists():
        config.write_text(json.dumps(recipe(model, seed, budget, ChipStore(tiles).groups)))
        engine("train", tiles, weights, "--config", config, "--device", "cpu")
    if not scores.exists():
        places = ("--groups", options.held_out, "--device", "cpu")
        scores.write_text(json.dumps(engine("evaluate", options.naip, "--weights", weights, *places)["total"]))
    return json.loads(scores.read_text())


def recipe(model: str, seed: int, budget: Budget, places: list[str]) -> dict:
    """The published configuration for LoveDA within the budget."""
    config = json.loads((RESOURCES / "training" / "published-loveda.json").read_text())
    config["samples"]["crop_px"] = budget.crop_px
    config["schedule"]["period_epochs"] = budget.epochs
    return {
        **config,
        "train_groups": places,
        "validation_groups": [],
        "model": model,
        "model_options": OPTIONS.get(model, {}),
        "epochs": budget.epochs,
        "batch_size": budget.batch,
        "window_px": MAP_PX,
        "workers": 0,
        "save_every": 50,
        "seed": seed,
    }


def measured(model: str, kind: str, side_px: int, batch: int, runs: Path) -> dict:
    """Speed and peak memory, unless they are known."""
    known = runs / f"{model}.{kind}.json"
    if not known.exists():
        options = "+".join(f"{name}={json.dumps(value)}" for name, value in OPTIONS.get(model, {}).items())
        what = ("--models", f"{model}:{options}".rstrip(":"), "--size", side_px, "--batch", batch, "--device", "cpu")
        known.write_text(json.dumps(engine("benchmark", "--efficiency", "--alone", kind, *what)))
    return json.loads(known.read_text())


def engine(*arguments: object) -> dict:
    """What a command of the engine says."""
    print(" ".join(map(str, arguments)), file=sys.stderr, flush=True)
    command = engine_command(find_engine_python(), *map(str, arguments), "--json")
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, env=engine_environment(), check=True).stdout)


def write_results(entries: list[Entry], budget: Budget, options: argparse.Namespace) -> None:
    entries.sort(key=lambda entry: -np.mean(entry.ious))
    heads = ["model", "mean IoU", "accuracy", "step (s)", "epoch (s)", "training (Mpx/s)", "training (MiB)",
             "inference (Mpx/s)", "inference (MiB)"]  # fmt: skip
    lines = [heads, ["---"] * len(heads)]
    for entry in entries:
        step = entry.seconds_per_step(budget)
        speeds = (
            text
            for each in (entry.training, entry.inference)
            for text in (f"{each['megapixels_per_s']:.3f}", f"{each['peak_mib']:.0f}")
        )
        figures = (f"{step:.2f}", f"{step * budget.steps_per_epoch:.0f}")
        lines.append([entry.model, spread(entry.ious), spread(entry.accuracies), *figures, *speeds])
    notes = [
        f"Judged on {options.held_out}; {budget}; seeds: {max(len(entry.ious) for entry in entries)}. Steps as in the "
        f"race, inference of images of {MAP_PX} px.",
    ]
    table = ["| " + " | ".join(cells) + " |" for cells in lines]
    (options.folder / "table.md").write_text("\n".join([*table, "", *notes, ""]))
    (options.folder / "plot.svg").write_text(plot(entries))


def spread(values: list[float]) -> str:
    mean = f"{np.mean(values):.3f}"
    return mean if len(values) == 1 else f"{mean} ({', '.join(f'{value:.3f}' for value in values)})"


WIDTH, HEIGHT, LEFT, BOTTOM, MARGIN = 640, 400, 60, 50, 20
BESIDE_PX, LINE_PX = 110, 15


def plot(entries: list[Entry]) -> str:
    """Mean IoU of each model, with lowest and highest seed, by its speed on a logarithmic axis: an SVG."""
    speeds = [entry.inference["megapixels_per_s"] for entry in entries]
    first, last = math.log2(min(speeds)) - 0.3, math.log2(max(speeds)) + 0.8
    ious = [iou for entry in entries for iou in entry.ious]
    lowest, highest = math.floor(min(ious) * 20) / 20, math.floor(max(ious) * 20 + 1) / 20

    def x(speed: float) -> float:
        return LEFT + (math.log2(speed) - first) / (last - first) * (WIDTH - LEFT - MARGIN)

    def y(iou: float) -> float:
        return HEIGHT - BOTTOM - (iou - lowest) / (highest - lowest) * (HEIGHT - BOTTOM - MARGIN)

    parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>']
    for iou in np.arange(lowest, highest + 0.01, 0.05):
        parts.append(f'<path d="M{LEFT} {y(iou):.1f}H{WIDTH - MARGIN}" stroke="#ddd"/>')
        parts.append(label(LEFT - 8, y(iou) + 4, f"{iou:.2f}", "end"))
    for power in range(math.ceil(first), math.floor(last) + 1):
        parts.append(f'<path d="M{x(2**power):.1f} {MARGIN}V{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        parts.append(label(x(2**power), HEIGHT - BOTTOM + 18, f"{2**power:g}", "middle"))
    parts.append(label((LEFT + WIDTH) / 2, HEIGHT - 10, "inference, Mpx/s", "middle"))
    parts.append(label(LEFT, MARGIN - 6, "mean IoU on held-out places", "start"))
    named: list[tuple[float, float]] = []
    for entry in sorted(entries, key=lambda entry: -np.mean(entry.ious)):
        across, down = x(entry.inference["megapixels_per_s"]), y(float(np.mean(entry.ious)))
        colour = "#d7301f" if entry.model == "unetmamba" else "#2b83ba"
        ends = f"M{across:.1f} {y(min(entry.ious)):.1f}V{y(max(entry.ious)):.1f}"
        parts.append(f'<path d="{ends}" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<circle cx="{across:.1f}" cy="{down:.1f}" r="5" fill="{colour}"/>')
        line = down + 4
        while any(abs(across - other) < BESIDE_PX and abs(line - above) < LINE_PX for other, above in named):
            line += 1
        named.append((across, line))
        parts.append(label(across + 9, line, entry.model, "start"))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'font-family="sans-serif" font-size="13">{"".join(parts)}</svg>\n'
    )


def label(across: float, down: float, text: str, anchor: str) -> str:
    return f'<text x="{across:.1f}" y="{down:.1f}" text-anchor="{anchor}">{escape(text)}</text>'


if __name__ == "__main__":
    main()
