"""All scores beside those of scikit-learn."""

import math
import warnings

import numpy as np
import pytest
from sklearn import metrics

from unetmamba_qgis.engine.metrics import WITHOUT_LAST, confusion_matrix, scores


def random_labels(seed, classes, never=()):
    """A reference and a map that agree in most pixels; the map has none of the classes `never`."""
    rng = np.random.default_rng(seed)
    reference = rng.choice(classes, 5000, p=rng.dirichlet(np.ones(classes)))
    prediction = np.where(rng.random(5000) < 0.7, reference, rng.integers(0, classes, 5000))
    return reference, np.where(np.isin(prediction, never), classes - 1, prediction)


@pytest.mark.parametrize("never", [(), (0,), (1, 2)])
@pytest.mark.parametrize("classes", [4, 7])
def test_scores_are_those_of_scikit_learn(classes, never):
    reference, prediction = random_labels(classes, classes, never)
    labels = list(range(classes))
    matrix = confusion_matrix(reference, prediction, classes)
    result = scores(matrix)
    assert np.array_equal(matrix, metrics.confusion_matrix(reference, prediction, labels=labels))
    each = metrics.precision_recall_fscore_support(reference, prediction, labels=labels, zero_division=np.nan)
    for mine, theirs in zip((result.precision, result.recall, result.f1), each):
        assert np.allclose(mine, theirs, rtol=0, atol=1e-12, equal_nan=True)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert np.allclose(result.iou, metrics.jaccard_score(reference, prediction, labels=labels, average=None))
    assert result.overall_accuracy == pytest.approx(metrics.accuracy_score(reference, prediction), abs=1e-12)
    assert result.kappa == pytest.approx(metrics.cohen_kappa_score(reference, prediction), abs=1e-12)
    assert result.mean_f1 == pytest.approx(metrics.f1_score(reference, prediction, average="macro"), abs=1e-12)
    assert result.mean_iou == pytest.approx(metrics.jaccard_score(reference, prediction, average="macro"), abs=1e-12)


def test_means_may_leave_out_classes_whose_pixels_still_count():
    matrix = np.array([[8, 1, 1], [0, 5, 5], [3, 0, 7]])
    everything, most = scores(matrix), scores(matrix, WITHOUT_LAST)
    assert most.mean_iou == pytest.approx(np.mean(everything.iou[:2]))
    assert most.mean_f1 == pytest.approx(np.mean(everything.f1[:2]))
    assert scores(matrix, [0, 2]).mean_iou == pytest.approx(np.mean([everything.iou[0], everything.iou[2]]))
    for name in ("iou", "overall_accuracy", "kappa"):
        assert getattr(most, name) == getattr(everything, name)


def test_a_class_that_the_map_misses_altogether_has_no_precision_but_scores_nothing():
    result = scores(np.array([[0, 4], [0, 6]]))
    assert math.isnan(result.precision[0])
    assert (result.recall[0], result.iou[0], result.f1[0]) == (0, 0, 0)
    assert result.mean_iou == pytest.approx(0.3)  # it counts in the means


def test_a_class_without_reference_has_no_recall():
    result = scores(np.array([[6, 4], [0, 0]]))
    assert math.isnan(result.recall[1]) and result.precision[1] == 0 and result.iou[1] == 0


def test_agreement_that_chance_alone_gives_has_no_kappa_and_complete_agreement_has_one():
    assert math.isnan(scores(np.array([[5, 0], [0, 0]])).kappa)
    assert scores(np.array([[5, 0], [0, 3]])).kappa == 1
    assert scores(np.array([[25, 25], [25, 25]])).kappa == pytest.approx(0)


def test_no_pixels_have_no_scores():
    result = scores(np.zeros((3, 3), int))
    assert all(math.isnan(value) for value in (result.overall_accuracy, result.mean_iou, result.mean_f1, result.kappa))
