"""Score the starter weights beside random forests on the same held-out places, in one run; and float32 against int8.

Usage:
    bench_starter.py CHIPS PLACES WEIGHTS [WEIGHTS ...]
        CHIPS: chip store of NAIP Ohio, as `prepare` makes it; PLACES: held-out ones, separated by commas

Runs in the engine's Python. The forests learn from the places that the first weights were trained on.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import numpy as np
import torch
from scipy.ndimage import uniform_filter
from sklearn.ensemble import RandomForestClassifier

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from unetmamba_qgis.engine.chips.store import Chip, ChipStore
from unetmamba_qgis.engine.heap import keep_freed_memory
from unetmamba_qgis.engine.metrics import Scores, confusion_matrix, scores
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.training.validate import confusion_by_group
from unetmamba_qgis.engine.weights import load_model

SAMPLES_PER_CLASS = 25_000
NEIGHBOURHOODS_PX = (3, 7, 15, 31)


def values(image: np.ndarray) -> np.ndarray:
    """(C, H, W) uint8 -> (H*W, C): the pixel itself."""
    return image.reshape(image.shape[0], -1).T.astype(np.float32)


def neighbourhoods(image: np.ndarray) -> np.ndarray:
    """Pixel values, and each band's mean and standard deviation in squares of 3 to 31 px around it."""
    bands = image.astype(np.float32)
    features = [bands]
    for side in NEIGHBOURHOODS_PX:
        mean = np.stack([uniform_filter(band, side) for band in bands])
        square = np.stack([uniform_filter(band * band, side) for band in bands])
        features += [mean, np.sqrt(np.maximum(square - mean * mean, 0))]
    stacked = np.concatenate(features)
    return stacked.reshape(len(stacked), -1).T


def forest_scores(features, train: list[Chip], test: list[Chip], num_classes: int) -> dict[str, np.ndarray]:
    """Confusion matrix of each held-out place for a random forest on `features`."""
    random = np.random.default_rng(0)
    samples, targets = [], []
    share = {c: SAMPLES_PER_CLASS / sum(int((chip.label == c).sum()) for chip in train) for c in range(num_classes)}
    for chip in train:
        label = chip.label.reshape(-1)
        chosen = np.flatnonzero(random.random(label.size) < np.array([*share.values(), *[0] * 250])[label])
        samples.append(features(np.array(chip.image))[chosen])
        targets.append(label[chosen])
    forest = RandomForestClassifier(100, min_samples_leaf=5, n_jobs=torch.get_num_threads(), random_state=0)
    forest.fit(np.concatenate(samples), np.concatenate(targets))
    matrices = {}
    for chip in test:
        predicted = forest.predict(features(np.array(chip.image))).reshape(chip.label.shape)
        matrices[chip.group] = confusion_matrix(chip.label, predicted, num_classes)
    return matrices


def row(name: str, result: Scores) -> str:
    return (
        f"| {name} | {result.mean_iou:.3f} | {result.overall_accuracy:.3f} | "
        + " | ".join(f"{v:.3f}" for v in result.iou)
        + " |"
    )


def main(chips: str, places: str, *weights: str) -> None:
    keep_freed_memory()
    store = ChipStore(Path(chips))
    held_out = tuple(places.split(","))
    test = store.chips(held_out)
    loaded = {path: load_model(path) for path in weights}
    card = next(iter(loaded.values()))[1]
    train = store.chips(tuple(card.training["train_groups"]))
    count = len(card.classes)
    candidates = {
        "random forest, pixel values": lambda: forest_scores(values, train, test, count),
        "random forest, neighbourhoods": lambda: forest_scores(neighbourhoods, train, test, count),
    }
    for name, (model, own) in loaded.items():
        predictor = Predictor(model, own, torch.device("cpu"))
        candidates[name] = lambda predictor=predictor, own=own: confusion_by_group(predictor, test, own.classes)
    head = "| " + " | ".join(["", "mean IoU", "accuracy", *(c.name for c in card.classes)]) + " |"
    rule = "|" + " --- |" * (count + 3)
    totals, by_place = [], []
    for name, run in candidates.items():
        started = time.monotonic()
        matrices = run()
        print(f"{name}: {time.monotonic() - started:.0f} s", file=sys.stderr, flush=True)
        totals.append(row(name, scores(sum(matrices.values()))))
        by_place.append((name, {place: scores(matrix) for place, matrix in matrices.items()}))
    print("\n".join([f"All held-out places ({', '.join(held_out)}), IoU of each class:", "", head, rule, *totals]))
    print("\nMean IoU over the classes that occur, by place:\n")
    print("| | " + " | ".join(held_out) + " |\n|" + " --- |" * (len(held_out) + 1))
    for name, results in by_place:
        print(f"| {name} | " + " | ".join(f"{results[place].mean_iou:.3f}" for place in held_out) + " |")


if __name__ == "__main__":
    main(*sys.argv[1:])
