"""The parent's word counts only where it is right, and corrects what balanced samples distort."""

import torch

from unetmamba_qgis.engine.chips.store import UNLABELLED
from unetmamba_qgis.engine.training.teacher import Teacher


class Parent(torch.nn.Module):
    """Its "maps" are the numbers of the classes that it sees."""

    def forward(self, maps):
        return 10.0 * torch.nn.functional.one_hot(maps[0], 3).movedim(-1, 1).float()


def look(seen, labels, places):
    teacher = Teacher(Parent(), places)
    said = teacher.look([torch.tensor(seen)[None]], torch.tensor(labels)[None])
    return teacher, said[0]


SEEN = [[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 1, 1], [2, 2, 2, 2]]
LABELS = [[0, 255, 255, 255], [0, 255, 255, 255], [255, 255, 1, 1], [0, 0, 255, 255]]
"""The parent is right on half of class 0, which it takes for class 2 elsewhere, and on all of class 1."""


def test_it_speaks_where_nothing_is_labelled_and_in_the_new_numbers():
    _, said = look(SEEN, LABELS, [1, 0, None])  # the new class 0 is the parent's 1, and the other way round
    assert said[0].tolist() == [UNLABELLED, 1, 1, 1]
    assert said[2].tolist() == [1, 1, UNLABELLED, UNLABELLED]


def test_it_is_believed_if_it_finds_most_of_the_labelled_ground():
    teacher, _ = look(SEEN, LABELS, [0, 1, 2])
    assert teacher.trusted.tolist() == [True, True, True] and teacher.knows_most


def test_it_is_not_believed_if_it_errs_on_the_labelled_ground():
    teacher, _ = look(SEEN, LABELS, [1, 0, 2])  # what it calls 0 is labelled 1, and the other way round
    assert teacher.trusted.tolist() == [False, False, False] and not teacher.knows_most
    assert teacher.shift.tolist() == [0, 0, 0]


def test_new_classes_are_never_trusted():
    teacher, _ = look(SEEN, LABELS, [0, None, None])
    assert teacher.trusted.tolist() == [True, False, False] and not teacher.knows_most


def test_scores_of_samples_are_shifted_by_how_much_commoner_classes_are_in_them_than_on_the_ground():
    teacher, _ = look(SEEN, LABELS, [0, 1, 2])
    sampled, seen = torch.tensor([4 / 6, 2 / 6]), torch.tensor([10 / 16, 2 / 16])
    torch.testing.assert_close(teacher.shift[:2], (sampled / seen).log(), atol=1e-3, rtol=1e-3)
    assert teacher.shift[2] < 0  # never labelled, but a quarter of what is seen
