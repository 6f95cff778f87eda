"""Row 23: a run that is told to stop does so within 2 s, leaves no process and no litter, and can be gone on with."""

import random
import signal
import time

import pytest

from tests.faults.harness import ALL, CANCELLED, COMPLETE, end, is_alive, wait_until, worker_of


def cancel_at_random(job, seconds, rng):
    """-> whether it was still running."""
    process = job.start(block_s=0.1)
    worker = worker_of(process)  # Ctrl-C means something from before this moment on
    time.sleep(rng.uniform(0, seconds))
    process.send_signal(signal.SIGINT)
    outcome = end(process, timeout_s=10)
    is_complete = outcome.report.get("status") == "complete"  # Ctrl-C came while Python itself was ending
    assert is_complete or outcome.status == CANCELLED, outcome.stderr
    assert outcome.seconds < 2 and wait_until(lambda: worker is None or not is_alive(worker), 1)
    return outcome.status == CANCELLED


def cancel_often(make_job, strip, undisturbed, jobs, times):
    results, seconds = undisturbed
    rng = random.Random(times)
    for _ in range(jobs):
        job, cancelled = make_job(strip, layers=ALL), 0
        while cancelled < times:
            cancelled += cancel_at_random(job, seconds + 0.5, rng)
            job.assert_tidy()
            for name, found in job.results().items():
                assert found == results[name]
        outcome = job.run()
        assert outcome.status == COMPLETE and job.results() == results and job.litter() == []


def test_some_random_cancels(make_job, strip, undisturbed):
    cancel_often(make_job, strip, undisturbed, jobs=1, times=2)


@pytest.mark.slow
def test_fifty_random_cancels(make_job, strip, undisturbed):
    cancel_often(make_job, strip, undisturbed, jobs=5, times=10)


def test_cancelled_before_the_first_block_it_leaves_nothing(make_job, strip):
    job = make_job(strip, layers=ALL)
    process = job.start(block_s=5)
    worker_of(process)
    process.send_signal(signal.SIGINT)
    assert end(process).status == CANCELLED
    assert list(job.folder.iterdir()) == [] and list((job.home / "jobs").glob("*")) == []
