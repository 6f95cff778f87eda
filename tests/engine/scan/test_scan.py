"""All backends of the scan against its definition, in values and gradients."""

import warnings

import pytest
import torch

from unetmamba_qgis.engine.scan import backends, scan_2d, selection
from unetmamba_qgis.engine.scan import reference as definition
from unetmamba_qgis.engine.scan.mamba import through_sequences

CASES = {
    "square": {"channels": 32, "height": 12, "width": 12},
    "tall": {"channels": 16, "height": 41, "width": 3},
    "wide, longer than a run": {"channels": 16, "height": 2, "width": 70},
    "one pixel": {"channels": 16, "height": 1, "width": 1},
    "channels that fill no vector": {"channels": 21, "height": 5, "width": 9},
    "many channel groups": {"channels": 208, "height": 3, "width": 4},
    "batch of one": {"channels": 16, "height": 7, "width": 5, "batch": 1},
    "large steps": {"channels": 16, "height": 20, "width": 33, "spread": 20.0},
    "sequence": {"channels": 48, "height": 1, "width": 77, "directions": 1},
    "rows alone": {"channels": 16, "height": 6, "width": 35, "directions": 1},
}
BACKENDS = ["numba", "torch"] + (["cuda", "mamba-ssm"] if torch.cuda.is_available() else [])


def case(channels, height, width, batch=2, rank=3, spread=1.0, seed=1, directions=4):
    generator = torch.Generator().manual_seed(seed)

    def normal(*shape):
        return torch.randn(*shape, generator=generator)

    return [
        normal(batch, height, width, channels),
        normal(batch, height, width, directions, rank + 32),
        normal(directions, channels, rank) * spread,
        normal(directions, channels) - 4,
        -torch.arange(1.0, 17) * torch.exp(0.1 * normal(directions, channels, 16)),
        normal(directions, channels),
    ]


def values_and_gradients(scan, arguments):
    leaves = [v.clone().requires_grad_() for v in arguments]
    y = scan(*leaves)
    weights = torch.cos(torch.arange(y.numel(), dtype=torch.float64)).view_as(y).to(y)
    return [y.detach(), *torch.autograd.grad((y * weights).sum(), leaves)]


def worst_error(got, expected):
    return max(float((g.cpu().double() - e).abs().max() / e.abs().max()) for g, e in zip(got, expected, strict=True))


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", CASES)
def test_backend_agrees_with_the_definition(backend, name):
    arguments = case(**CASES[name])
    expected = values_and_gradients(definition.scan_2d, [v.double() for v in arguments])
    device = "cuda" if backend in ("cuda", "mamba-ssm") else "cpu"
    got = values_and_gradients(selection._load(backend), [v.to(device) for v in arguments])
    assert worst_error(got[:1], expected[:1]) < 5e-6
    assert worst_error(got[1:], expected[1:]) < 2e-5


@pytest.mark.parametrize("backend", BACKENDS)
def test_values_do_not_depend_on_whether_gradients_are_wanted(backend):
    arguments = case(channels=16, height=5, width=23)
    expected = values_and_gradients(selection._load(backend), arguments)[0]
    assert worst_error([selection._load(backend)(*arguments)], [expected.double()]) < 1e-6


def test_one_direction_is_the_recurrence_of_mamba_over_the_pixels_in_reading_order():
    x, xdbl, dt_weight, dt_bias, a, skip = (v.double() for v in case(4, 2, 3, batch=1, rank=2, directions=1))
    h, expected = torch.zeros(4, 16, dtype=torch.float64), []
    for u, q in zip(x.reshape(6, 4), xdbl.reshape(6, 34), strict=True):
        dt = torch.nn.functional.softplus(dt_weight[0] @ q[:2] + dt_bias[0])
        h = torch.exp(dt[:, None] * a[0]) * h + torch.outer(dt * u, q[2:18])
        expected.append(h @ q[18:] + skip[0] * u)
    got = scan_2d(x, xdbl, dt_weight, dt_bias, a, skip)
    torch.testing.assert_close(got.reshape(6, 4), torch.stack(expected))


def test_first_pixel_sees_only_itself_in_each_forward_direction():
    """Moving the last pixel changes the first one only through the two reversed directions."""
    arguments = case(channels=16, height=4, width=6, batch=1)
    arguments[5].zero_()
    moved = [v.clone() for v in arguments]
    moved[0][0, -1, -1] += 1
    forward_only = [[v.clone() for v in a] for a in (arguments, moved)]
    for a in forward_only:
        a[1][:, :, :, 2:] = 0  # no input and no output in the reversed directions
    before, after = (scan_2d(*a)[0, 0, 0] for a in forward_only)
    assert torch.equal(before, after)
    assert not torch.allclose(scan_2d(*arguments)[0, 0, 0], scan_2d(*moved)[0, 0, 0])


def test_halves_are_computed_in_float32():
    arguments = case(channels=16, height=3, width=3)
    halves = [arguments[0].bfloat16(), arguments[1].bfloat16(), *arguments[2:]]
    y = scan_2d(*halves)
    assert y.dtype == torch.float32
    assert worst_error([y], [definition.scan_2d(*(v.double() for v in halves))]) < 5e-6


def test_double_precision_is_computed_in_double_precision():
    arguments = [v.double() for v in case(channels=4, height=3, width=3)]
    assert torch.equal(scan_2d(*arguments), definition.scan_2d(*arguments))


def test_result_does_not_depend_on_the_number_of_threads():
    arguments = case(channels=64, height=9, width=11, batch=3)
    threads = torch.get_num_threads()
    results = []
    try:
        for number in (1, 2):
            torch.set_num_threads(number)
            results.append(values_and_gradients(selection._load("numba"), arguments))
    finally:
        torch.set_num_threads(threads)
    assert all(torch.equal(a, b) for a, b in zip(*results, strict=True))


def test_nan_in_the_input_is_seen_in_the_output():
    arguments = case(channels=16, height=4, width=4)
    arguments[0][0, 0, 0, 0] = float("nan")
    assert scan_2d(*arguments).isnan().any()


def test_fast_backend_is_in_use_on_this_machine():
    found = backends("cpu")
    assert [state.name for state in found] == ["numba", "torch"]
    assert all(state.problem is None for state in found)


@pytest.mark.parametrize("mode", [torch.inference_mode, torch.no_grad])
def test_first_scan_may_come_from_code_without_gradients(mode):
    selection.probe.cache_clear()
    selection._chosen.cache_clear()
    with warnings.catch_warnings(), mode():
        warnings.simplefilter("error")
        scan_2d(*case(channels=16, height=2, width=2))
    assert all(state.problem is None for state in backends("cpu"))


def test_failing_backend_falls_back_with_a_warning(monkeypatch):
    def broken(*arguments):
        return definition.scan_2d(*arguments) * 1.001

    load = selection._load
    monkeypatch.setattr(selection, "_load", lambda name: broken if name == "numba" else load(name))
    selection.probe.cache_clear()
    selection._chosen.cache_clear()
    arguments = case(channels=16, height=3, width=3)
    try:
        with pytest.warns(RuntimeWarning, match="numba scan is not used on cpu: its results are off by"):
            y = scan_2d(*arguments)
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # told once
            scan_2d(*arguments)
    finally:
        selection.probe.cache_clear()
        selection._chosen.cache_clear()
    expected = definition.scan_2d(*(v.double() for v in arguments))
    assert worst_error([y], [expected]) < 5e-6


@pytest.mark.parametrize("directions", [1, 4])
def test_layouts_for_mamba_ssm_agree_with_the_definition(directions):
    """mamba-ssm's own kernel needs CUDA; its signature is served here by a plain scan over sequences."""

    def selective_scan(u, delta, A, B, C, D, delta_bias, delta_softplus):
        assert delta_softplus
        groups = B.shape[1]
        delta = torch.nn.functional.softplus(delta + delta_bias[:, None])
        b, c = (v.repeat_interleave(u.shape[1] // groups, dim=1) for v in (B, C))  # (B, K*D, N, L)
        h = torch.zeros(*u.shape[:2], A.shape[1], dtype=u.dtype)
        out = []
        for i in range(u.shape[2]):
            h = torch.exp(delta[:, :, i, None] * A) * h + (delta * u)[:, :, i, None] * b[..., i]
            out.append((h * c[..., i]).sum(-1))
        return torch.stack(out, -1) + D[:, None] * u

    arguments = [v.double() for v in case(channels=5, height=3, width=4, directions=directions)]
    assert worst_error([through_sequences(selective_scan, *arguments)], [definition.scan_2d(*arguments)]) < 1e-12


def test_mamba_ssm_reference_agrees_where_it_is_installed():
    interface = pytest.importorskip("mamba_ssm.ops.selective_scan_interface")
    arguments = case(channels=8, height=4, width=5)
    y = through_sequences(interface.selective_scan_ref, *arguments)
    assert worst_error([y], [definition.scan_2d(*(v.double() for v in arguments))]) < 5e-6
