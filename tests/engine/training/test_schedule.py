import pytest

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.training.config import Schedule
from unetmamba_qgis.engine.training.schedule import learning_rate, published_learning_rates


@needs_oracle
def test_published_learning_rates_are_reproduced():
    assert check().check_schedule(published_learning_rates)["pass"]


def test_potsdam_learns_as_vaihingen_with_restarts_at_epochs_15_and_45():
    rates = published_learning_rates("potsdam", 100)
    assert rates == published_learning_rates("vaihingen", 100)
    assert [epoch for epoch in range(1, 100) if rates[epoch] > rates[epoch - 1]] == [15, 45]


def test_rates_of_an_epoch_are_the_same_for_all_its_steps():
    schedule = Schedule(kind="cosine", period_epochs=4)
    rates = [learning_rate(schedule, 1.0, step, 12, steps_per_epoch=3) for step in range(12)]
    assert rates[::3] == rates[1::3] == rates[2::3] and len(set(rates)) == 4


def test_learning_rate_warms_up_and_falls_to_the_floor():
    schedule = Schedule(warmup_steps=10, floor=0.1)
    rates = [learning_rate(schedule, 1.0, step, 100, None) for step in range(101)]
    assert rates[0] == pytest.approx(0.1) and max(rates) == rates[9] == pytest.approx(1.0)
    assert rates[10:] == sorted(rates[10:], reverse=True) and rates[100] == pytest.approx(0.1)


def test_run_may_end_before_the_learning_rate_has_fallen():
    whole, half = Schedule(warmup_steps=10), Schedule(warmup_steps=10, steps=100)
    assert [learning_rate(half, 1.0, step, 50, None) for step in range(50)] == [
        learning_rate(whole, 1.0, step, 100, None) for step in range(50)
    ]
