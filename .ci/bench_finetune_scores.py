"""The half of bench_finetune.py that runs in the engine's Python; prints one JSON object.

Usage:
    bench_finetune_scores.py random WEIGHTS OUT                  weights that have learnt nothing
    bench_finetune_scores.py forests STORE LABELS PLACES SEED    scores of random forests
    bench_finetune_scores.py weights STORE PLACES WEIGHTS        scores of weights
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from bench_starter import neighbourhoods, values
from sklearn.ensemble import RandomForestClassifier

from unetmamba_qgis.engine.chips.store import UNLABELLED, Chip, ChipStore
from unetmamba_qgis.engine.heap import keep_freed_memory
from unetmamba_qgis.engine.metrics import confusion_matrix, scores
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.training.validate import confusion_by_group
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.weights.writer import save_weights

STRIP_PX = 512
"""Rows of an image that a forest looks at at once."""
CONTEXT_PX = 16
SAMPLED = 0.1
"""Share of the pixels that forests are judged on, drawn evenly: they take an hour for all, and these tell the same."""


def random(weights: str, out: str) -> dict:
    _, card = load_model(weights)
    torch.manual_seed(0)
    save_weights(Path(out), create_model(card.model, len(card.classes), len(card.bands)), card)
    return {}


def forests(folder: str, labels: str, places: str, seed: str) -> dict:
    store = ChipStore(Path(folder))
    drawn = np.load(labels)
    every = store.chips(tuple(store.groups))
    made = {}
    for name, features in {
        "random forest, pixel values": values,
        "random forest, neighbourhoods": neighbourhoods,
    }.items():
        samples, targets = [], []
        for chip in every:
            for part, rows in strips(chip) if chip.name in drawn else ():
                label = drawn[chip.name][rows].reshape(-1)
                samples.append(seen(features, chip, part, rows)[label != UNLABELLED])
                targets.append(label[label != UNLABELLED])
        forest = RandomForestClassifier(100, min_samples_leaf=5, n_jobs=torch.get_num_threads(), random_state=int(seed))
        forest.fit(np.concatenate(samples), np.concatenate(targets))
        matrix, random = 0, np.random.default_rng(int(seed))
        for chip in store.chips(tuple(places.split(","))):
            for part, rows in strips(chip):
                reference = np.asarray(chip.label[rows]).reshape(-1)
                chosen = random.random(reference.size) < SAMPLED
                predicted = forest.predict(seen(features, chip, part, rows)[chosen])
                matrix = matrix + confusion_matrix(reference[chosen], predicted, len(store.info.classes))
        made[name] = scores(matrix).to_dict()
    return made


def strips(chip: Chip) -> Iterator[tuple[slice, slice]]:
    """Rows of a chip with those around them, and alone."""
    for top in range(0, chip.label.shape[0], STRIP_PX):
        rows = slice(top, min(top + STRIP_PX, chip.label.shape[0]))
        yield slice(max(0, top - CONTEXT_PX), min(rows.stop + CONTEXT_PX, chip.label.shape[0])), rows


def seen(features, chip: Chip, part: slice, rows: slice) -> np.ndarray:
    """(N, F): features of the pixels of some rows."""
    height, width = part.stop - part.start, chip.label.shape[1]
    found = features(np.array(chip.image[:, part])).reshape(height, width, -1)
    return found[rows.start - part.start : rows.stop - part.start].reshape(-1, found.shape[-1])


def weights(folder: str, places: str, file: str) -> dict:
    store = ChipStore(Path(folder))
    model, card = load_model(file)
    predictor = Predictor(model, card, torch.device("cpu"))
    matrices = confusion_by_group(predictor, store.chips(tuple(places.split(","))), card.classes)
    return scores(sum(matrices.values())).to_dict()


if __name__ == "__main__":
    keep_freed_memory()
    what = {"random": random, "forests": forests, "weights": weights}[sys.argv[1]]
    print(json.dumps(what(*sys.argv[2:])))
