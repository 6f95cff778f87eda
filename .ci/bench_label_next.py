"""Label next against polygons at random places: the same number of them, round after round.

Usage:
    bench_label_next.py NAIP FOLDER [SEEDS [STEPS [ROUNDS]]]
        NAIP: chip store, as `prepare` makes it; FOLDER: for all that is made on the way

Runs in a Python with GDAL, and goes the way of a user. At first there are two polygons of each class, the same for
both. In each round weights are taught all polygons so far, map the ground with its confidence, and one polygon more is
drawn in each of as many places as there were polygons at first: where Label next leads to, or anywhere. The polygon is
the part of a square of 15 px that belongs to one class of the reference: of those that fill a quarter of it, the one
with the fewest polygons so far. So both draw equally many, by the same rule.

All rounds start from the starter weights, in decoder mode. Classes have names that these do not know, so that all that
tells classes from each other has to be learnt anew. Places for drawing and for judging are none that the starter was
trained on. What a run before has made is not made again.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from bench_finetune import APART_M, add_polygons, write_image
from osgeo import ogr, osr

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unetmamba_qgis.engine.chips.job import ChipsJob, ImageInput, LabelClass
from unetmamba_qgis.engine.chips.store import UNLABELLED, Chip, ChipStore
from unetmamba_qgis.engine.cli._console import ConsoleFeedback
from unetmamba_qgis.engine.finetuning.job import FineTuneJob
from unetmamba_qgis.engine.finetuning.run import fine_tune
from unetmamba_qgis.engine.labelling.job import LabelNextJob
from unetmamba_qgis.engine.labelling.run import label_next
from unetmamba_qgis.engine.metrics import confusion_matrix, scores
from unetmamba_qgis.engine.raster.class_map import ClassMap
from unetmamba_qgis.engine.raster.places import Places
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.weights.card import LandCoverClass
from unetmamba_qgis.engine.weights.store import STARTER

DRAWN_ON, JUDGED_ON = "p06", ("p09", "p13", "p14")
FIRST_OF_CLASS, SIDE_PX, OF_CLASS, SEEN = 2, 15, 0.6, 0.25
"""Polygons of each class at first; side of squares; part that a class fills of a square that is looked for in the
beginning, and of one where it may be drawn."""

Square = tuple[int, int]
"""Its first row and column."""


class Ground:
    """An image whose truth is known, as a file on the ground."""

    def __init__(self, folder: Path, chip: Chip, number: int, pixel_size_m: float) -> None:
        self.truth = np.array(chip.label)
        self.place = (500_000 + number * APART_M, pixel_size_m, 0, 4_300_000, 0, -pixel_size_m)
        self.crs = osr.SpatialReference()
        self.crs.ImportFromEPSG(26917)
        self.image = folder / f"{chip.name}.tif"
        if not self.image.exists():
            write_image(self.image, chip, self.place, self.crs)

    def write(self, path: Path, polygons: list[tuple[Square, np.ndarray]]) -> None:
        """Write one feature for each: its first row and column, and (h, w) uint8, the class or UNLABELLED."""
        path.unlink(missing_ok=True)
        parts = ogr.GetDriverByName("Memory").CreateDataSource("parts")
        file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        layer = file.CreateLayer("labels", self.crs, ogr.wkbMultiPolygon)
        layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
        for number, ((row, col), label) in enumerate(polygons):
            found = parts.CreateLayer(str(number), self.crs, ogr.wkbPolygon)
            found.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
            left, size, _, top, _, _ = self.place
            add_polygons(found, label, (left + col * size, size, 0, top - row * size, 0, -size), self.crs)
            whole = ogr.Geometry(ogr.wkbMultiPolygon)
            for part in found:
                whole.AddGeometry(part.GetGeometryRef())
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(whole)
            feature.SetField("class", int(label.min()))
            layer.CreateFeature(feature)
        del layer, file

    def square_of(self, corners: tuple[tuple[float, float], ...], class_map: ClassMap) -> Square:
        col, row = Places(class_map.grid).to_pixels(np.array(corners)).round().astype(int).min(axis=0)
        return int(row), int(col)


@dataclass
class Annotator:
    """Draws polygons by the truth, one in a square."""

    truth: np.ndarray
    num_classes: int
    drawn: list[tuple[Square, int]] = field(default_factory=list)
    """Squares and classes of the polygons."""

    def copy(self) -> Annotator:
        return Annotator(self.truth, self.num_classes, [*self.drawn])

    def polygons(self) -> list[tuple[Square, np.ndarray]]:
        """As `Ground.write` takes them."""
        inside = ((square, number, self.truth[_slices(square)]) for square, number in self.drawn)
        return [(square, np.where(part == number, part, UNLABELLED)) for square, number, part in inside]

    def begin(self, random: np.random.Generator) -> None:
        """Draw the first polygons, at random places of each class."""
        for number in range(self.num_classes):
            for pixel in random.permutation(np.flatnonzero(self.truth == number)):
                row, col = divmod(int(pixel), self.truth.shape[1])
                square = max(0, row - SIDE_PX // 2), max(0, col - SIDE_PX // 2)
                if self._shares(square)[number] >= OF_CLASS and self._is_free(square):
                    self.drawn.append((square, number))
                if self._count(number) == FIRST_OF_CLASS:
                    break

    def draw(self, squares: list[Square]) -> None:
        for square in squares:
            shares = self._shares(square)
            seen = np.flatnonzero(shares >= min(SEEN, shares.max()))
            self.drawn.append((square, int(min(seen, key=lambda number: (self._count(number), -shares[number])))))

    def draw_anywhere(self, count: int, random: np.random.Generator) -> None:
        """In squares at random places, of which at least half is known as in those of Label next."""
        goal, size = len(self.drawn) + count, np.array(self.truth.shape) - SIDE_PX
        while len(self.drawn) < goal:
            square = tuple(random.integers(0, size + 1).tolist())
            if self._shares(square).sum() >= 0.5 and self._is_free(square):
                self.draw([square])

    def _count(self, number: int) -> int:
        return sum(drawn == number for _, drawn in self.drawn)

    def _shares(self, square: Square) -> np.ndarray:
        """(K,) what part of the square each class fills."""
        return np.bincount(self.truth[_slices(square)].ravel(), minlength=256)[: self.num_classes] / SIDE_PX**2

    def _is_free(self, square: Square) -> bool:
        """Whether it overlaps with no other one."""
        return all(max(abs(one - other) for one, other in zip(square, drawn)) >= SIDE_PX for drawn, _ in self.drawn)


def _slices(square: Square) -> tuple[slice, slice]:
    return tuple(slice(first, first + SIDE_PX) for first in square)


class Race:
    """What is the same for both contestants of a seed."""

    def __init__(self, store: ChipStore, folder: Path, seed: int, steps: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._seed, self._steps = folder, seed, steps
        self._classes = tuple(LandCoverClass(c.value, f"kind {c.value}", c.color) for c in store.info.classes)
        chips = [*store.chips((DRAWN_ON,)), *store.chips(JUDGED_ON)]
        ground = [Ground(folder, chip, number, store.info.pixel_size_m) for number, chip in enumerate(chips)]
        self.pool, self._judged = ground[0], ground[1:]
        self._known = folder / "known.gpkg"
        known = np.where(self.pool.truth == UNLABELLED, UNLABELLED, 0).astype(np.uint8)
        self.pool.write(self._known, [((0, 0), known)])
        self.first = Annotator(self.pool.truth, len(self._classes))
        self.first.begin(np.random.default_rng(seed))

    def teach(self, name: str, annotator: Annotator) -> Path:
        """Weights that have learnt all that was drawn."""
        output, labels = self._folder / f"{name}.safetensors", self._folder / f"{name}.gpkg"
        self.pool.write(labels, annotator.polygons())
        if not output.exists():
            chips = ChipsJob(
                (ImageInput(str(self.pool.image)),), str(labels), "class",
                classes=tuple(LabelClass(str(entry.value), entry) for entry in self._classes),
                validation_share=0, seed=self._seed,
            )  # fmt: skip
            job = FineTuneJob(chips, STARTER, str(output), mode="decoder", steps=self._steps, seed=self._seed)
            with ConsoleFeedback() as feedback:
                fine_tune(job, feedback)
        return output

    def find(self, name: str, weights: Path, count: int) -> list[Square]:
        """Where Label next leads to."""
        confidence = self._folder / f"{name}-confidence.tif"
        options = {"confidence": str(confidence), "mask": str(self._known)}
        output = self._map(f"{name}-map", self.pool, weights, **options)
        labels = str(self._folder / f"{name}.gpkg")
        job = LabelNextJob(str(output), str(confidence), labels, "class", count, SIDE_PX)
        with ConsoleFeedback() as feedback:
            return [self.pool.square_of(place.corners, ClassMap(output)) for place in label_next(job, feedback)]

    def judge(self, name: str, weights: Path) -> dict:
        """Scores on ground where nothing was drawn."""
        matrix = 0
        for ground in self._judged:
            class_map = ClassMap(self._map(f"{name}-{ground.image.stem}", ground, weights))
            codes = class_map.read(class_map.grid.window)  # they are the numbers of the classes
            matrix = matrix + confusion_matrix(ground.truth, codes, len(self._classes))
        return scores(matrix).to_dict()

    def _map(self, name: str, ground: Ground, weights: Path, **outputs: str) -> Path:
        output = self._folder / f"{name}.tif"
        if not output.exists():
            with ConsoleFeedback() as feedback:
                segment(SegmentJob(str(ground.image), str(output), str(weights), **outputs), feedback)
        return output


def main(naip: str, folder: str, seeds: str = "3", steps: str = "80", rounds: str = "3") -> None:
    results = []
    for seed in range(int(seeds)):
        race = Race(ChipStore(Path(naip)), Path(folder) / str(seed), seed, int(steps))
        results.append(compete(race, seed, int(rounds)))
        print(json.dumps(results[-1]), file=sys.stderr)
    print_tables(results)


def compete(race: Race, seed: int, rounds: int) -> dict[str, list[dict]]:
    """Contestant -> scores after each round, the one before the first included, with how many polygons there were."""
    count = len(race.first.drawn)
    weights = race.teach("first", race.first)
    start = {**race.judge("first", weights), "polygons": count}
    made = {}
    for contestant in ("label next", "random"):
        annotator, name, newest = race.first.copy(), "first", weights
        random = np.random.default_rng((seed, 1))
        made[contestant] = [start]
        for number in range(1, rounds + 1):
            if contestant == "random":
                annotator.draw_anywhere(count, random)
            else:
                annotator.draw(race.find(name, newest, count))
            name = f"{contestant.replace(' ', '-')}-{number}"
            newest = race.teach(name, annotator)
            made[contestant].append({**race.judge(name, newest), "polygons": len(annotator.drawn)})
    return made


def print_tables(results: list[dict[str, list[dict]]]) -> None:
    """Mean IoU of each round, the mean over the seeds and each of them, then IoU of the classes after the last."""
    print(f"\nPolygons on {DRAWN_ON}, judged on {', '.join(JUDGED_ON)}; mean IoU (of each seed)\n")
    contestants = list(results[0])
    print(f"| polygons | {' | '.join(contestants)} |\n| --- |{' --- |' * len(contestants)}")
    for number, row in enumerate(results[0][contestants[0]]):
        cells = []
        for contestant in contestants:
            ious = [result[contestant][number]["mean_iou"] for result in results]
            cells.append(f"{np.mean(ious):.3f} ({', '.join(f'{iou:.3f}' for iou in ious)})")
        print(f"| {row['polygons']} | {' | '.join(cells)} |")
    print("\nIoU of each class after the last round, mean over the seeds\n")
    for contestant in contestants:
        classes = np.mean([result[contestant][-1]["iou"] for result in results], axis=0)
        print(f"{contestant}: {', '.join(f'{iou:.3f}' for iou in classes)}")


if __name__ == "__main__":
    main(*sys.argv[1:])
