"""Parameters, operations and checkpoint sizes are those that the paper prints."""

import pytest
import torch
from torch import nn

from unetmamba_qgis.engine.benchmarks.efficiency import PUBLISHED, efficiency, markdown
from unetmamba_qgis.engine.benchmarks.operations import count_operations


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_row_of_the_paper_is_reproduced(name):
    parameters, operations, checkpoint = PUBLISHED[name]
    row = efficiency(name)
    assert row.parameters_m == pytest.approx(parameters, abs=0.01)
    assert row.operations_g == pytest.approx(operations, abs=0.05)
    assert row.checkpoint_mib == pytest.approx(checkpoint, abs=0.3)
    assert f"{parameters:.2f} / {row.parameters_m:.2f}" in markdown([row])


def test_operations_are_multiplications_with_an_addition():
    model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1, groups=1), nn.BatchNorm2d(8), nn.Upsample(scale_factor=2))
    counted = count_operations(model, (2, 3, 10, 20))
    assert counted == (2 * 200 * 8 * 27 + 2 * 200 * 8 * 2 + 2 * 800 * 8, 0)


def test_a_scan_counts_apart_by_its_formula():
    from unetmamba_qgis.engine.models.ss2d import SS2D

    counted = count_operations(SS2D(16, expansion=2, states=4), (1, 6, 5, 16))
    assert counted.scans == 30 * 4 * 32 * (9 * 4 + 1)
    assert not torch.is_inference_mode_enabled()
