"""Fine-tuning against what else could learn from the same few polygons, on places that none of them has seen.

Usage:
    bench_finetune.py NAIP DUBAI FOLDER [SEEDS [FROM_SCRATCH]]
        NAIP, DUBAI: chip stores, as `prepare` makes them; FOLDER: for all that is made on the way
        FROM_SCRATCH: for how many of the seeds the network is taught from scratch, too, the slowest part

Runs in a Python with GDAL. Polygons are squares of 15 px at random places of the reference labels, 10 a class, in which
the pixels of the class count. What a run before has made is not made again.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal, ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unetmamba_qgis.engine.chips.job import ChipsJob, ImageInput, LabelClass
from unetmamba_qgis.engine.chips.store import UNLABELLED, Chip, ChipStore
from unetmamba_qgis.engine.cli._console import ConsoleFeedback
from unetmamba_qgis.engine.finetuning.job import FineTuneJob
from unetmamba_qgis.engine.finetuning.run import fine_tune
from unetmamba_qgis.engine.interpreter import engine_environment, find_engine_python
from unetmamba_qgis.engine.weights.store import STARTER, find_weights

HELPER = Path(__file__).with_name("bench_finetune_scores.py")
STEPS = {"decoder": 100, "everything": 250}
SIDE_PX, PER_CLASS, OF_CLASS = 15, 10, 0.6
APART_M = 100_000
"""The images are put side by side on the ground, so that none lies on another."""


class Race(NamedTuple):
    """Where polygons are drawn, where the results are judged, and how weights are taught."""

    store: Path
    drawn_on: tuple[str, ...]
    judged_on: tuple[str, ...]
    mode: str
    knows_classes: bool
    """Whether the weights that are begun with have the classes already."""


def main(naip: str, dubai: str, folder: str, seeds: str = "3", from_scratch: str = "3") -> None:
    races = {
        "Ohio": Race(Path(naip), ("p06",), ("p09", "p13", "p14"), "decoder", True),
        "Dubai": Race(Path(dubai), ("C",), ("D", "E"), "everything", False),
    }
    results: dict[str, dict[str, list[dict]]] = {}
    for seed in range(int(seeds)):
        for name, race in races.items():
            made = compete(race, Path(folder) / f"{name}-{seed}", seed, seed < int(from_scratch))
            for contestant, scores in made.items():
                results.setdefault(name, {}).setdefault(contestant, []).append(scores)
    for name, contestants in results.items():
        print_table(name, races[name], contestants)


def compete(race: Race, folder: Path, seed: int, from_scratch: bool) -> dict[str, dict]:
    """Contestant -> scores on the places that are judged."""
    folder.mkdir(parents=True, exist_ok=True)
    job = draw(race, folder, seed)
    weights = {f"fine-tuned ({race.mode})": teach(job, STARTER, folder / "taught.safetensors", race.mode, seed)}
    if from_scratch:
        beginner = folder / "random.safetensors"
        if not beginner.exists():
            helper("random", find_weights(STARTER), beginner)
        weights["from scratch"] = teach(job, beginner, folder / "scratch.safetensors", "everything", seed)
    if race.knows_classes:
        weights["not fine-tuned"] = find_weights(STARTER)
    scores = folder / "scores.json"
    if not scores.exists():
        places = ",".join(race.judged_on)
        made = {
            **helper("forests", race.store, folder / "labels.npz", places, seed),
            **{name: helper("weights", race.store, places, file) for name, file in weights.items()},
        }
        scores.write_text(json.dumps(made))
    return json.loads(scores.read_text())


def teach(job: ChipsJob, weights: str | Path, output: Path, mode: str, seed: int) -> Path:
    if not output.exists():
        print(f"{output} from {weights}, {mode}", file=sys.stderr)
        report = str(output.with_suffix(".html"))
        with ConsoleFeedback() as feedback:
            fine_tune(FineTuneJob(job, str(weights), str(output), report, mode, steps=STEPS[mode], seed=seed), feedback)
    return output


def draw(race: Race, folder: Path, seed: int) -> ChipsJob:
    """Write images, polygons, and the pixels of the polygons -> what to cut chips from."""
    store = ChipStore(race.store)
    chips = store.chips(race.drawn_on)
    labels = sample(chips, len(store.info.classes), seed)
    np.savez_compressed(folder / "labels.npz", **{chip.name: label for chip, label in zip(chips, labels)})
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(26917)
    polygons = folder / "labels.gpkg"
    polygons.unlink(missing_ok=True)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(polygons))
    layer = file.CreateLayer("labels", crs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    images = []
    for number, (chip, label) in enumerate(zip(chips, labels)):
        size = store.info.pixel_size_m
        place = (500_000 + number * APART_M, size, 0, 4_300_000, 0, -size)
        image = folder / f"{chip.name}.tif"
        write_image(image, chip, place, crs)
        images.append(ImageInput(str(image)))
        add_polygons(layer, label, place, crs)
    del layer, file
    classes = tuple(LabelClass(str(number), entry) for number, entry in enumerate(store.info.classes))
    return ChipsJob(tuple(images), str(polygons), "class", classes=classes, source_text=store.info.source, seed=seed)


def sample(chips: list[Chip], num_classes: int, seed: int) -> list[np.ndarray]:
    """Of each chip (H, W) uint8: the pixels of the polygons, 255 elsewhere."""
    random = np.random.default_rng(seed)
    labels = [np.full(chip.label.shape, UNLABELLED, np.uint8) for chip in chips]
    for number in range(num_classes):
        places = []
        for index, chip in enumerate(chips):
            pixels = np.flatnonzero(chip.label == number)
            for pixel in random.choice(pixels, min(len(pixels), 5000), replace=False):
                places.append((index, *divmod(pixel, chip.label.shape[1])))
        found = 0
        for place in random.permutation(len(places)):
            index, row, column = places[place]
            here = tuple(slice(max(0, middle - SIDE_PX // 2), middle + SIDE_PX // 2 + 1) for middle in (row, column))
            ours, taken = chips[index].label[here] == number, labels[index][here]
            if ours.shape == (SIDE_PX, SIDE_PX) and ours.mean() >= OF_CLASS and (taken == UNLABELLED).all():
                taken[ours] = number
                found += 1
            if found == PER_CLASS:
                break
    return labels


def write_image(path: Path, chip: Chip, place: tuple[float, ...], crs: osr.SpatialReference) -> None:
    bands, height, width = chip.image.shape
    image = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, options=["TILED=YES"])
    image.SetGeoTransform(place)
    image.SetProjection(crs.ExportToWkt())
    image.WriteRaster(0, 0, width, height, np.ascontiguousarray(chip.image).tobytes())
    image.CreateMaskBand(gdal.GMF_PER_DATASET)
    mask = np.where(chip.valid, np.uint8(255), np.uint8(0))
    image.GetRasterBand(1).GetMaskBand().WriteRaster(0, 0, width, height, mask.tobytes())


def add_polygons(layer: ogr.Layer, label: np.ndarray, place: tuple[float, ...], crs: osr.SpatialReference) -> None:
    """Draw around the labelled pixels of each class."""
    height, width = label.shape
    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1)
    memory.SetGeoTransform(place)
    memory.SetProjection(crs.ExportToWkt())
    memory.WriteRaster(0, 0, width, height, label.tobytes())
    memory.GetRasterBand(1).SetNoDataValue(UNLABELLED)
    gdal.Polygonize(memory.GetRasterBand(1), memory.GetRasterBand(1).GetMaskBand(), layer, 0)


def helper(*arguments: object) -> dict:
    """What the half of this benchmark says that runs in the engine's Python."""
    command = [str(find_engine_python()), str(HELPER), *map(str, arguments)]
    done = subprocess.run(command, stdout=subprocess.PIPE, env=engine_environment(), check=True)
    return json.loads(done.stdout or b"{}")


def print_table(name: str, race: Race, contestants: dict[str, list[dict]]) -> None:
    print(f"\n{name}: polygons on {', '.join(race.drawn_on)}, judged on {', '.join(race.judged_on)}\n")
    print("| | mean IoU | of each seed | accuracy |\n| --- | --- | --- | --- |")
    for contestant, scores in contestants.items():
        ious, accuracies = ([entry[key] for entry in scores] for key in ("mean_iou", "overall_accuracy"))
        each = ", ".join(f"{iou:.3f}" for iou in ious)
        print(f"| {contestant} | {np.mean(ious):.3f} | {each} | {np.mean(accuracies):.3f} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
