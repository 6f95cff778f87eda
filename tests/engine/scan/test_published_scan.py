"""The yardstick of `make bench-gpu`, kernels in the manner of mamba-ssm, run on the host."""

from functools import partial

import published_scan
import pytest
import torch

from tests.engine.scan.host_kernels import COMPILER, DIALECTS, HostKernels
from tests.engine.scan.test_scan import case, values_and_gradients, worst_error
from unetmamba_qgis.engine.models.ss2d import SS2D
from unetmamba_qgis.engine.scan import reference as definition
from unetmamba_qgis.engine.scan.mamba import through_sequences

pytestmark = pytest.mark.skipif(COMPILER is None, reason="g++ is not installed")


@pytest.fixture(scope="module")
def selective_scan(tmp_path_factory):
    source = published_scan.kernel_source(DIALECTS["cuda"])
    folder = tmp_path_factory.mktemp("published")
    return published_scan.selective_scan_of(HostKernels(folder, source, ["sequence_forward", "sequence_backward"]))


def test_it_agrees_with_the_definition_over_several_chunks(selective_scan):
    arguments = case(channels=3, height=14, width=21, batch=1, spread=5.0)
    expected = values_and_gradients(definition.scan_2d, [v.double() for v in arguments])
    got = values_and_gradients(partial(through_sequences, selective_scan), arguments)
    assert worst_error(got[:1], expected[:1]) < 5e-6
    assert worst_error(got[1:], expected[1:]) < 2e-5


def test_the_published_layer_computes_what_ours_does(selective_scan):
    torch.manual_seed(0)
    layer, x = SS2D(8), torch.randn(1, 5, 6, 8)
    expected = layer(x).detach()
    torch.testing.assert_close(published_scan.scan_as_published(layer, selective_scan)(x), expected)
