"""The parent's word counts only where it is right, and corrects what balanced samples distort."""

import numpy as np
import pytest
import torch

from tests.engine.training.chips import INFO
from unetmamba_qgis.engine.chips.store import UNLABELLED, Chip
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.training.teacher import Teacher
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CLASSES = tuple(LandCoverClass(value, f"class {value}", "#000000") for value in range(3))
CARD = Card("", "tiny", CLASSES, INFO.bands, (0.0,) * 3, (1 / 255,) * 3, 1.0, window_px=32, overlap_px=0)


class Parent(torch.nn.Module):
    """Sees the class whose number the pixels hold."""

    def forward(self, images):
        return 10.0 * torch.nn.functional.one_hot(images[:, 0].round().long(), 3).movedim(-1, 1).float()


def teacher(labels, places, seen, at_most=9, count=1):
    image = np.broadcast_to(np.array(seen, np.uint8), (3, 4, 4))
    chip = Chip("a", "train", image, np.array(labels, np.uint8), np.ones((4, 4), bool))
    return Teacher(Predictor(Parent(), CARD, torch.device("cpu")), places, [chip] * count, at_most)


SEEN = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1], [2, 2, 2, 2]]
LABELS = [[0, 255, 255, 255], [0, 255, 255, 255], [255, 255, 1, 1], [0, 0, 255, 255]]
"""The parent is right on half of class 0, which it takes for class 2 elsewhere, and on all of class 1."""


def test_it_speaks_where_nothing_is_labelled():
    said = teacher(LABELS, [0, 1, 2], SEEN).labels[0]
    assert said.tolist() == [[255, 0, 0, 0], [255, 0, 0, 0], [0, 0, 255, 255], [255, 255, 2, 2]]


def test_it_speaks_in_the_new_numbers_and_not_of_what_it_does_not_know():
    labels = np.where(np.array(LABELS) < 2, 1 - np.array(LABELS, int), 255)
    said = teacher(labels, [1, 0, None], SEEN).labels[0]  # the new class 0 is the parent's 1, and the other way round
    assert said[0].tolist() == [255, 1, 1, 1] and said[3].tolist() == [255, 255, UNLABELLED, UNLABELLED]


def test_it_is_believed_if_it_finds_most_of_the_labelled_ground():
    believed = teacher(LABELS, [0, 1, 2], SEEN)
    assert believed.trusted.tolist() == [True, True, True] and believed.knows_most
    assert believed.recall == pytest.approx(0.75) and believed.news == pytest.approx(0.52)


def test_the_more_it_finds_the_less_there_is_to_learn_from_labels():
    labels = np.where(np.array(SEEN) == 2, 255, np.array(SEEN))
    assert 0 < teacher(labels, [0, 1, 2], SEEN).news < 0.1


def test_it_is_not_believed_if_it_errs_on_the_labelled_ground():
    doubted = teacher(LABELS, [1, 0, 2], SEEN)  # what it calls 0 is labelled 1, and the other way round
    assert doubted.trusted.tolist() == [False, False, False] and not doubted.knows_most and doubted.news == 1
    assert doubted.shift(torch.tensor([3.0, 1.0, 2.0])).tolist() == [0, 0, 0]
    assert (doubted.labels[0] == UNLABELLED).all()


def test_new_classes_are_never_trusted():
    half = teacher(LABELS, [0, None, None], SEEN)
    assert half.trusted.tolist() == [True, False, False] and not half.knows_most


def test_scores_of_samples_are_shifted_by_how_much_commoner_classes_are_in_them_than_on_the_ground():
    shift = teacher(LABELS, [0, 1, 2], SEEN).shift(torch.tensor([4.0, 2.0, 0.0]))
    sampled, seen = torch.tensor([4 / 6, 2 / 6]), torch.tensor([10 / 16, 2 / 16])
    torch.testing.assert_close(shift[:2], (sampled / seen).log(), atol=1e-3, rtol=1e-3)
    assert shift[2] < 0  # never labelled, but a quarter of what is seen


def test_of_many_chips_it_looks_at_some():
    spoken = [bool((said != UNLABELLED).any()) for said in teacher(LABELS, [0, 1, 2], SEEN, at_most=2, count=4).labels]
    assert spoken == [True, False, True, False]
