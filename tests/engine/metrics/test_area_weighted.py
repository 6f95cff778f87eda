"""The worked example of Olofsson et al. 2014, section 5, and what it does not cover."""

import math

import numpy as np
import pytest

from unetmamba_qgis.engine.metrics import area_weighted

MAP_IN_ROWS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
"""Table 8: deforestation, forest gain, stable forest, stable non-forest."""
MAPPED_PX = [200_000, 150_000, 3_200_000, 6_450_000]
HA_PER_PX = 0.09  # 30 m pixels


@pytest.fixture(scope="module")
def example():
    return area_weighted(MAP_IN_ROWS.T, MAPPED_PX)


def rounded(estimates, digits=2):
    return [round(e.value, digits) for e in estimates], [round(e.margin, digits) for e in estimates]


def test_accuracies_of_the_published_example(example):
    assert rounded([example.overall_accuracy]) == ([0.95], [0.02])
    assert rounded(example.users) == ([0.88, 0.73, 0.93, 0.96], [0.07, 0.10, 0.04, 0.02])
    values, margins = rounded(example.producers)
    assert values == [0.75, 0.85, 0.93, 0.96] and [margins[0], margins[2]] == [0.21, 0.03]


def test_margins_of_the_producers_accuracies_are_those_of_the_published_equation(example):
    """Equation 7, worked out here term by term. The paper prints 0.23 and 0.01 where it gives 0.25 and 0.02."""
    samples = MAP_IN_ROWS.sum(axis=1)
    for j, estimate in enumerate(example.producers):
        found = [N * n / s for N, n, s in zip(MAPPED_PX, MAP_IN_ROWS[:, j], samples)]
        p, total = found[j] / sum(found), sum(found)
        variance = 0.0
        for i, (mapped, count) in enumerate(zip(MAPPED_PX, samples)):
            share = MAP_IN_ROWS[i, j] / count
            factor = (1 - p) ** 2 if i == j else p**2
            variance += mapped**2 * factor * share * (1 - share) / (count - 1) / total**2
        assert estimate.standard_error == pytest.approx(math.sqrt(variance))
    assert rounded(example.producers, 3)[1] == [0.213, 0.254, 0.034, 0.018]


def test_areas_of_the_published_example(example):
    deforestation = example.areas[0]
    assert round(deforestation.value) == 235_086
    assert round(deforestation.value * HA_PER_PX) == 21_158
    assert round(deforestation.margin * HA_PER_PX) == 6_158
    assert sum(area.value for area in example.areas) == pytest.approx(sum(MAPPED_PX))


def test_shares_of_the_published_example(example):
    shares = np.array(example.shares)
    assert shares[0, 0] == pytest.approx(0.0176, abs=5e-5)  # table 9: mapped and really deforested
    assert shares[3, 0] == pytest.approx(0.0011, abs=5e-5)  # mapped as deforestation, but stable non-forest
    assert shares[0, 3] == pytest.approx(0.0040, abs=5e-5)  # the other way round
    assert shares.sum() == pytest.approx(1)
    assert (example.covered, example.unsampled, example.sampled_once) == (1, (), ())


def test_intervals_hold_the_truth_as_often_as_they_say():
    rng = np.random.default_rng(0)
    truth = np.array([[0.20, 0.05, 0.02], [0.03, 0.30, 0.05], [0.01, 0.04, 0.30]])  # shares of a map, reference in rows
    mapped, count = truth.sum(axis=0), 150
    held = np.zeros(3)
    for _ in range(1000):
        sample = np.stack([rng.multinomial(count, truth[:, column] / mapped[column]) for column in range(3)], axis=1)
        result = area_weighted(sample, mapped)
        for index, (estimate, value) in enumerate(
            [
                (result.overall_accuracy, np.trace(truth)),
                (result.producers[0], truth[0, 0] / truth[0].sum()),
                (result.areas[1], truth[1].sum()),
            ]
        ):
            held[index] += abs(estimate.value - value) <= estimate.margin
    assert (abs(held / 1000 - 0.95) < 0.02).all()


def test_a_class_without_samples_is_left_out_and_the_rest_said():
    matrix = np.zeros((5, 5), int)
    matrix[:4, :4] = MAP_IN_ROWS.T
    whole = area_weighted(MAP_IN_ROWS.T, MAPPED_PX)
    result = area_weighted(matrix, [*MAPPED_PX, 2_500_000])
    assert (result.unsampled, result.covered) == ((4,), 0.8)
    assert result.overall_accuracy == whole.overall_accuracy and result.areas[:4] == whole.areas
    assert math.isnan(result.users[4].value) and math.isnan(result.producers[4].value)
    assert result.areas[4].value == 0


def test_a_single_sample_counts_with_the_greatest_variance_there_can_be():
    matrix = np.array([[40, 0], [10, 1]])
    result = area_weighted(matrix, [70.0, 30.0])
    assert result.sampled_once == (1,)
    assert result.overall_accuracy.value == pytest.approx(0.7 * 0.8 + 0.3)
    assert result.users[1].standard_error == 0.5
    assert result.users[0].margin == pytest.approx(1.96 * math.sqrt(0.8 * 0.2 / 49))
    spread = math.hypot(0.7 * math.sqrt(0.8 * 0.2 / 49), 0.3 * 0.5)
    assert result.overall_accuracy.standard_error == pytest.approx(spread)
    assert [area.standard_error for area in result.areas] == pytest.approx([100 * spread] * 2)


@pytest.mark.parametrize("samples", [0, 1, 30])
def test_a_class_that_the_map_does_not_show_weighs_nothing(samples):
    matrix = np.array([[40, 0, 0], [10, 50, samples], [5, 0, 0]])  # the third: found on the ground, not in the map
    result = area_weighted(matrix, [70.0, 30.0, 0.0])
    without = area_weighted(np.array([[40, 0, 0], [10, 50, 0], [5, 0, 0]]), [70.0, 30.0, 0.0])
    assert result.overall_accuracy == without.overall_accuracy
    assert result.areas == without.areas and result.producers == without.producers
    assert (result.unsampled, result.sampled_once, result.covered) == ((), (), 1)
    assert result.areas[2].value == pytest.approx(100 * 0.7 * 5 / 55)
    assert result.producers[2].value == 0


def test_numbers_are_plain_data_with_their_margins(example):
    plain = example.to_dict()
    assert plain["users"][0] == {
        "value": pytest.approx(0.88),
        "standard_error": pytest.approx(0.0378, abs=1e-4),
        "margin_95": pytest.approx(0.074, abs=1e-3),
    }
    assert plain["samples"] == (75, 75, 165, 325)


@pytest.mark.parametrize(
    ("matrix", "areas"),
    [
        (np.eye(3), [1, 2]),
        (np.eye(2), [-1, 2]),
        (np.zeros((2, 2)), [1, 2]),
        (np.array([[1, 0], [0, 0]]), [0, 2]),
    ],
)
def test_what_tells_nothing_of_a_map_is_refused(matrix, areas):
    with pytest.raises(ValueError):
        area_weighted(matrix, areas)
