"""Rows 4, 12, 13, 16, 17 and 23 with the real worker and the real network, of random weights."""

import os
import random
import shlex
import signal
import time

import numpy as np
import pytest

from tests.engine.rasters import noise, read_pixels, write_raster
from tests.faults.harness import CANCELLED, COMPLETE, FAILED, KILLED, end, is_alive, wait_until, worker_of

LAYERS = ("confidence", "probabilities")


@pytest.fixture(scope="module")
def make_real_job(make_job, engine_python, weights):
    def make(source, **changes):
        return make_job(source, **{"weights": weights, "engine_python": engine_python, "layers": LAYERS, **changes})

    return make


@pytest.fixture(scope="module")
def undisturbed_real(make_real_job, real_strip):
    job = make_real_job(real_strip)
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    return job.results(), outcome.seconds


def start_and_wait_for_a_block(job):
    process = job.start()
    worker = worker_of(process)
    assert wait_until(lambda: list(job.folder.glob(".*/b/*.tif")) or process.poll() is not None, 120)
    return process, worker


def test_a_killed_worker_is_told_within_2_s_and_its_job_goes_on(make_real_job, real_strip, undisturbed_real):
    job = make_real_job(real_strip)
    process, worker = start_and_wait_for_a_block(job)
    os.kill(worker, signal.SIGKILL)
    outcome = end(process)
    assert outcome.status == FAILED and outcome.seconds < 2, outcome.stderr
    assert outcome.code == "worker.died" and "signal 9" in outcome.problem
    job.assert_tidy()
    again = job.run()
    assert again.status == COMPLETE and "Going on" in again.stderr
    assert job.results() == undisturbed_real[0] and job.litter() == []


@pytest.mark.slow
def test_the_worker_of_a_killed_parent_ends_within_5_s_and_the_lock_is_free(
    make_real_job, real_strip, undisturbed_real
):
    job = make_real_job(real_strip)
    process, worker = start_and_wait_for_a_block(job)
    process.kill()
    assert end(process).status == KILLED
    assert wait_until(lambda: not is_alive(worker), 5)
    assert list((job.home / "jobs").iterdir()), "the next start of QGIS shall offer it"
    again = job.run()
    assert again.status == COMPLETE and job.results() == undisturbed_real[0] and job.litter() == []
    assert list((job.home / "jobs").iterdir()) == []


@pytest.mark.slow
@pytest.mark.parametrize("victim", ["worker", "parent"])
def test_fifteen_random_kills_over_five_jobs(make_real_job, real_strip, undisturbed_real, victim):
    results, seconds = undisturbed_real
    rng, kills = random.Random(victim), 0
    for _ in range(5):
        job, here = make_real_job(real_strip), 0
        while here < 3:
            process = job.start()
            worker = worker_of(process)
            time.sleep(rng.uniform(0, seconds))
            target = worker if victim == "worker" else process.pid
            if process.poll() is None and is_alive(target):
                os.kill(target, signal.SIGKILL)
                here += 1
            outcome = end(process)
            assert outcome.status in (KILLED, FAILED, COMPLETE), outcome.stderr
            assert wait_until(lambda worker=worker: worker is None or not is_alive(worker), 5)
            for name, found in job.results().items():
                assert found == results[name]
        assert job.run().status == COMPLETE and job.results() == results and job.litter() == []
        kills += here
    assert kills == 15


@pytest.mark.slow
def test_cancelled_at_random_times_it_stops_within_2_s_and_goes_on(make_real_job, real_strip, undisturbed_real):
    results, seconds = undisturbed_real
    rng, job, cancelled = random.Random(1), make_real_job(real_strip), 0
    while cancelled < 8:
        process = job.start()
        worker = worker_of(process)
        time.sleep(rng.uniform(0, seconds))
        process.send_signal(signal.SIGINT)
        outcome = end(process)
        assert outcome.status in (CANCELLED, COMPLETE) and outcome.seconds < 2, outcome.stderr
        assert wait_until(lambda worker=worker: worker is None or not is_alive(worker), 1)
        cancelled += outcome.status == CANCELLED
        job.assert_tidy()
    assert job.run().status == COMPLETE and job.results() == results and job.litter() == []


def test_a_device_that_is_not_there_is_refused_and_never_replaced(make_real_job, real_strip):
    job = make_real_job(real_strip, options=("--device", "cuda:77"))
    outcome = job.run()
    assert outcome.status == FAILED and outcome.code.startswith("device."), outcome.stderr
    assert job.litter() == [] and not job.output.exists()


@pytest.mark.slow
def test_without_a_usable_gpu_auto_computes_on_the_cpu_and_says_so(make_real_job, real_strip, undisturbed_real):
    job = make_real_job(
        real_strip, options=("--device", "auto"), environment={"CUDA_VISIBLE_DEVICES": "", "HIP_VISIBLE_DEVICES": ""}
    )
    outcome = job.run()
    assert outcome.status == COMPLETE and "CPU" in outcome.report["device"].upper()
    assert job.results() == undisturbed_real[0]


@pytest.mark.slow
@pytest.mark.parametrize("share", [0.6, 0.9])
def test_a_worker_with_too_little_memory_fails_with_a_reason_and_the_job_goes_on(
    make_real_job, real_strip, undisturbed_real, engine_python, tmp_path, share
):
    """Its address space is limited to a part of what it normally takes."""
    wrapper = tmp_path / "python"
    normal_kib = 6 << 20
    wrapper.write_text(f'#!/bin/sh\nulimit -v {int(normal_kib * share)}\nexec {shlex.quote(str(engine_python))} "$@"\n')
    wrapper.chmod(0o755)
    job = make_real_job(real_strip, engine_python=wrapper)
    outcome = job.run()
    assert outcome.status in (FAILED, COMPLETE), outcome.stderr
    assert outcome.status == COMPLETE or outcome.report["error"]["hint"]
    job.assert_tidy()
    job.engine_python = engine_python
    assert job.run().status == COMPLETE and job.results() == undisturbed_real[0]


@pytest.mark.slow
def test_a_nan_pixel_does_not_spread(make_real_job, tmp_path):
    """At the corner of a block: every other pixel gets the class that it has where that pixel is NoData."""
    image = noise(3, 100, 100).astype(np.float32)
    maps = []
    for value, nodata in ((np.nan, None), (-1, -1)):
        holed = image.copy()
        holed[:, 64, 64] = value
        job = make_real_job(write_raster(tmp_path / f"in{nodata}.tif", holed, nodata=nodata), layers=())
        assert job.run().status == COMPLETE
        maps.append(read_pixels(job.output))
    assert np.array_equal(*maps) and np.argwhere(maps[0] == 255).tolist() == [[64, 64]]
