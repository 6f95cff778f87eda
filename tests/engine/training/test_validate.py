import dataclasses

import numpy as np
import pytest
import torch
from torch import nn

from tests.engine.training.chips import make_chip
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.training.validate import confusion_by_group
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CLASSES = (LandCoverClass(40, "ground", "#336633"), LandCoverClass(7, "square", "#cc3333"))
"""Their codes in maps are not their numbers in chips."""
CARD = Card("", "", CLASSES, ("a", "b", "c"), (0.5,) * 3, (0.2,) * 3, 1.0, window_px=64, overlap_px=16)


class Bright(nn.Module):
    """Class 1 where the image is brighter than its mean."""

    def forward(self, x):
        return torch.stack((-x.mean(1), x.mean(1)), dim=1)


def predictor(card=CARD, **options):
    return Predictor(Bright(), card, torch.device("cpu"), PredictOptions(**options))


@pytest.mark.parametrize("tta", ["none", "flips", "d4"])
def test_codes_of_the_map_are_turned_back_into_the_numbers_of_chips(tta):
    chips = [make_chip("a", "north", 1), make_chip("b", "south", 2), make_chip("c", "south", 3)]
    matrices = confusion_by_group(predictor(tta=tta), chips, CLASSES)
    assert {group: int(m.sum()) for group, m in matrices.items()} == {"north": 80 * 76, "south": 2 * 80 * 76}
    assert all(m.trace() > 0.9 * m.sum() for m in matrices.values())


@pytest.mark.parametrize(("dtype", "white"), [("uint16", 4000.0), ("int16", 10000.0), ("float32", 1.0)])
def test_chips_of_any_type_are_scored_alike(dtype, white):
    chip = make_chip("a", "north", 1)
    other = dataclasses.replace(chip, image=(chip.image / 255 * white).astype(dtype))
    card = dataclasses.replace(CARD, scale=white)
    matrix = confusion_by_group(predictor(card), [other], CLASSES)["north"]
    expected = confusion_by_group(predictor(), [chip], CLASSES)["north"]
    assert np.abs(matrix - expected).sum() < 0.03 * expected.sum()


def test_pixels_without_data_do_not_count():
    chip = make_chip("a", "north", 1)
    image = chip.image.astype(np.float32)
    image[1, :10] = np.nan  # said to be valid, but nobody can map it
    valid = np.ones((80, 80), bool)
    valid[-10:] = False
    spoilt = dataclasses.replace(chip, image=image, valid=valid)
    assert confusion_by_group(predictor(), [spoilt], CLASSES)["north"].sum() == 60 * 76


def test_progress_can_end_the_work():
    def stop(done, total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        confusion_by_group(predictor(), [make_chip("a", "north", 1)], CLASSES, stop)


def test_predictions_are_shown_as_numbers_of_classes():
    chip, shown = make_chip("a", "north", 1), []
    confusion_by_group(predictor(), [chip], CLASSES, show=lambda chip, predicted: shown.append((chip.name, predicted)))
    (name, predicted), labelled = shown[0], chip.label != 255
    assert name == "a" and set(np.unique(predicted)) == {0, 1}
    assert (predicted == chip.label)[labelled].mean() > 0.9
