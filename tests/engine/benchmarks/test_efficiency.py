"""Parameters, operations and checkpoint sizes are those that the paper prints; speed and memory are measured alone."""

import pytest
import torch
from torch import nn

from unetmamba_qgis.engine.benchmarks import examine as examining
from unetmamba_qgis.engine.benchmarks.efficiency import PUBLISHED, Measured, Workload, markdown
from unetmamba_qgis.engine.benchmarks.examine import examine, measure_alone
from unetmamba_qgis.engine.benchmarks.operations import count_operations
from unetmamba_qgis.engine.benchmarks.protocol import ABLATION, ModelChoice
from unetmamba_qgis.engine.errors import EngineError


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_row_of_the_paper_is_reproduced(name):
    parameters, operations, checkpoint = PUBLISHED[name]
    row = examine(ModelChoice.parse(name))
    assert row.parameters_m == pytest.approx(parameters, abs=0.01)
    assert row.operations_g == pytest.approx(operations, abs=0.05)
    assert checkpoint is None or row.checkpoint_mib == pytest.approx(checkpoint, abs=0.3)
    assert f"{parameters:.2f} / {row.parameters_m:.2f}" in markdown([row]) and "Mpx/s" not in markdown([row])


def test_all_rows_of_the_ablation_are_known():
    assert set(ABLATION) <= set(PUBLISHED)


def test_speed_and_memory_are_those_of_a_process_of_its_own():
    """What this process holds does not count."""
    choice, ballast = ModelChoice.parse("unetformer:auxiliary_head=false"), torch.ones(2 << 30, dtype=torch.uint8)
    found = measure_alone(choice, "training", Workload(side_px=32, repeats=1))
    assert found.megapixels_per_s > 0
    assert found.peak_mib is None or 100 < found.peak_mib < ballast.nbytes / 2**20


def test_what_could_not_be_measured_is_told_and_left_open(monkeypatch):
    def without_memory(choice, kind, workload):
        if kind == "training":
            raise EngineError("The memory is too small.")
        return Measured(2.5, 300.4)

    monkeypatch.setattr(examining, "measure_alone", without_memory)
    warnings = []
    row = examine(ModelChoice("unetformer"), Workload(), warnings.append)
    assert warnings == ["unetformer was not measured at training: The memory is too small."]
    assert markdown([row]).endswith("| 2.50 | 300 | - | - |")


def test_operations_are_multiplications_with_an_addition():
    model = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1, groups=1), nn.BatchNorm2d(8), nn.Upsample(scale_factor=2))
    counted = count_operations(model, (2, 3, 10, 20))
    assert counted == (2 * 200 * 8 * 27 + 2 * 200 * 8 * 2 + 2 * 800 * 8, 0)


def test_a_scan_counts_apart_by_its_formula():
    from unetmamba_qgis.engine.models.ss2d import SS2D

    counted = count_operations(SS2D(16, expansion=2, states=4), (1, 6, 5, 16))
    assert counted.scans == 30 * 4 * 32 * (9 * 4 + 1)
    assert not torch.is_inference_mode_enabled()
