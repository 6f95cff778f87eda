"""The GPU kernels of the scan, run on the host and compiled for every GPU; no GPU is needed."""

import re
from dataclasses import replace
from functools import partial

import pytest
import torch

from tests.engine.scan.host_kernels import COMPILER, host_platform
from tests.engine.scan.test_scan import case, values_and_gradients, worst_error
from unetmamba_qgis.engine.scan import chunked, nvrtc
from unetmamba_qgis.engine.scan import reference as definition

USAGE = re.compile(
    r"Function properties for (\w+)\n.*?(\d+) bytes stack frame, (\d+) bytes spill stores.*?\n.*?Used (\d+) registers"
)
"""Of a kernel in the compiler's log: name, bytes of its arrays in memory, bytes spilled, registers."""

needs_compiler = pytest.mark.skipif(COMPILER is None, reason="g++ is not installed")


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    """Small chunks, so that there are many of them."""
    return host_platform(tmp_path_factory.mktemp("kernels"), busy_threads=64)


CASES = {
    "several chunks, ends within a run": {"channels": 32, "height": 11, "width": 13},
    "wide": {"channels": 32, "height": 2, "width": 70},
    "tall": {"channels": 32, "height": 41, "width": 3, "batch": 1},
    "one pixel": {"channels": 32, "height": 1, "width": 1},
    "channels that fill no group": {"channels": 21, "height": 5, "width": 9},
    "many groups": {"channels": 70, "height": 3, "width": 7},
    "large steps": {"channels": 32, "height": 9, "width": 14, "spread": 20.0},
    "many dt inputs": {"channels": 32, "height": 5, "width": 7, "batch": 1, "rank": 18},
    "sequence": {"channels": 32, "height": 1, "width": 133, "directions": 1, "rank": 4},
}


@needs_compiler
@pytest.mark.parametrize("name", CASES)
def test_kernels_agree_with_the_definition(host, name):
    arguments = case(**CASES[name])
    expected = values_and_gradients(definition.scan_2d, [v.double() for v in arguments])
    got = values_and_gradients(partial(chunked.scan_2d, host), arguments)
    assert worst_error(got[:1], expected[:1]) < 5e-6
    assert worst_error(got[1:], expected[1:]) < 2e-5


@needs_compiler
def test_the_dialect_of_metal_says_the_same(tmp_path):
    """Its own mathematics and types; that Apple's compiler takes it, only a Mac can tell."""
    x, xdbl, *others = case(channels=32, height=4, width=19, batch=1, rank=4, spread=2.0)
    arguments = [x.half(), xdbl.half(), *others]
    expected = values_and_gradients(definition.scan_2d, [v.double() for v in arguments])
    platform = host_platform(tmp_path, 64, "metal")
    got = values_and_gradients(partial(chunked.scan_2d, platform), arguments)
    assert worst_error(got[:1], expected[:1]) < 5e-6
    assert worst_error(got[3:], expected[3:]) < 2e-5


@needs_compiler
@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_halves_are_read_as_they_are(host, dtype):
    x, xdbl, *others = case(channels=32, height=4, width=9, batch=1, rank=4)
    halves = [x.to(dtype), xdbl.to(dtype), *others]
    expected = values_and_gradients(definition.scan_2d, [v.double() for v in halves])
    y, *gradients = values_and_gradients(partial(chunked.scan_2d, host), halves)
    assert y.dtype == torch.float32 and [g.dtype for g in gradients[:3]] == [dtype, dtype, torch.float32]
    assert worst_error([y], expected[:1]) < 5e-6
    assert worst_error(gradients[2:], expected[3:]) < 2e-5
    assert worst_error(gradients[:2], expected[1:3]) < torch.finfo(dtype).eps


@needs_compiler
def test_the_cut_into_chunks_changes_nothing_but_the_last_bits(host):
    arguments = case(channels=32, height=7, width=45, batch=1)
    results = []
    for busy_threads in (64, 320, 10_000):
        platform = replace(host, busy_threads=busy_threads)
        results.append(values_and_gradients(partial(chunked.scan_2d, platform), arguments))
    lengths = {chunked.chunk_length(replace(host, busy_threads=n), 315, 32, True) for n in (64, 320, 10_000)}
    assert lengths == {64, 16 * (315 // 160), 16}
    assert worst_error(results[1], [v.double() for v in results[0]]) < 5e-6
    assert worst_error(results[2], [v.double() for v in results[0]]) < 5e-6


@needs_compiler
def test_results_are_the_same_every_time_and_for_every_place_in_a_batch(host):
    arguments = case(channels=32, height=6, width=9, batch=1)
    arguments = [*(v.expand(3, *v.shape[1:]) for v in arguments[:2]), *arguments[2:]]
    first, second = (chunked.scan_2d(host, *arguments) for _ in range(2))
    assert torch.equal(first, second)
    assert torch.equal(first[0], first[2])


@needs_compiler
def test_without_gradients_chunks_may_be_longer_than_a_gradient_can_take(host):
    arguments = case(channels=32, height=16, width=24, batch=1, directions=1)
    with torch.no_grad():  # as in a map: the parameters want gradients all the same
        got = chunked.scan_2d(host, *arguments[:2], *(v.clone().requires_grad_() for v in arguments[2:]))
    assert chunked.chunk_length(host, 384, 32, recorded=False) > chunked.MAX_RECORDED_CHUNK_PX
    assert worst_error([got], [definition.scan_2d(*(v.double() for v in arguments))]) < 5e-6


def test_a_number_of_states_that_lanes_cannot_share_is_refused(host):
    arguments = case(channels=32, height=2, width=2)
    arguments[4] = arguments[4][..., :12]
    with pytest.raises(ValueError, match="power of 2 of states, up to 32, not 12"):
        chunked.scan_2d(host, *arguments)


GPUS = [(7, 5), (8, 0), (8, 6), (8, 9), (9, 0), (10, 0), (12, 0)]
BUILDS = [(4, False), (16, False), (16, True)]
"""Ranks of the published model's smallest and largest blocks; the backward pass of the largest needs most."""


@pytest.mark.skipif(torch.version.cuda is None, reason="torch brings no NVRTC")
@pytest.mark.parametrize("capability", GPUS)
def test_kernels_compile_for_every_gpu_and_spill_nothing(capability):
    for rank, backward in BUILDS:
        variant = chunked.Variant(4, 16, rank, torch.bfloat16, torch.bfloat16, backward)
        source = variant.source(chunked.read_kernels("cuda.h"))
        image, log = nvrtc.compile_source(source, capability, "--ptxas-options=--verbose")
        usage = USAGE.findall(log)
        assert image.startswith(b"\x7fELF") and len(usage) == 3
        for kernel, frame, spilled, registers in usage:
            print(f"{capability}, {rank} dt inputs, {kernel}: {registers} registers")
            assert spilled == "0" and int(registers) <= 255, kernel
            kept = 4 * 16 * chunked.MAX_RECORDED_CHUNK_PX // 4 if kernel == "gradients" else 0
            assert int(frame) == kept, f"{kernel} keeps other arrays in memory than the states before runs"


@pytest.mark.skipif(torch.version.cuda is None, reason="torch brings no NVRTC")
def test_a_gpu_newer_than_the_compiler_gets_what_its_driver_can_complete():
    source = 'extern "C" __global__ void nothing() {}'
    image, _ = nvrtc.compile_source(source, (99, 0))
    assert b".target sm_1" in image and image.endswith(b"\0")


@pytest.mark.skipif(torch.version.cuda is None, reason="torch brings no NVRTC")
def test_a_program_is_compiled_once(monkeypatch, tmp_path):
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path))
    source = 'extern "C" __global__ void nothing() {}'
    image = nvrtc.compile_cached(source, (8, 0))
    monkeypatch.setattr(nvrtc, "compile_source", None)
    assert nvrtc.compile_cached(source, (8, 0)) == image
    with pytest.raises(TypeError):  # another GPU needs another
        nvrtc.compile_cached(source, (9, 0))


@pytest.mark.skipif(torch.version.cuda is None, reason="torch brings no NVRTC")
def test_a_cache_that_cannot_be_written_does_no_harm(monkeypatch, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path))
    assert nvrtc.compile_cached('extern "C" __global__ void nothing() {}', (8, 0)).startswith(b"\x7fELF")


@pytest.mark.skipif(torch.version.cuda is None, reason="torch brings no NVRTC")
def test_a_mistake_in_a_program_is_told():
    with pytest.raises(nvrtc.NvrtcError, match="nowhere"):
        nvrtc.compile_source("int x = nowhere;", (8, 0))
