import math

import numpy as np
import pytest

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.metrics import confusion_matrix, published_scores, scores


@needs_oracle
def test_published_scores_are_reproduced():
    assert check().check_metrics(published_scores)["pass"]


def test_reference_is_in_the_rows():
    matrix = confusion_matrix(np.array([0, 0, 0, 1]), np.array([1, 1, 0, 1]), 2)
    assert matrix.tolist() == [[1, 2], [0, 1]]


def test_unlabelled_pixels_do_not_count():
    assert confusion_matrix(np.array([255, 1]), np.array([0, 1]), 2).sum() == 1


def test_class_that_never_occurs_is_no_number_and_not_in_the_mean():
    result = scores(confusion_matrix(np.array([0, 0]), np.array([0, 0]), 2))
    assert math.isnan(result.iou[1]) and result.mean_iou == 1.0


def test_prediction_outside_the_classes_is_refused():
    with pytest.raises(ValueError, match=r"must be 0\.\.1, found 255"):
        confusion_matrix(np.array([0]), np.array([255], np.uint8), 2)
