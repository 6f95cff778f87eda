"""Row 24: of several runs for one output exactly one works; the lock of a dead process is nobody's."""

import os
import re
import subprocess
import time

import pytest

from tests.faults.harness import ALL, COMPLETE, FAILED, KILLED, end, mostly_slow, wait_until, worker_of


@pytest.mark.parametrize("starters", mostly_slow([2, 10], [2]))
def test_of_many_starts_at_once_exactly_one_wins(make_job, strip, undisturbed, starters):
    job = make_job(strip, layers=ALL)
    processes = [job.start(block_s=0.1 * starters) for _ in range(starters)]
    outcomes = [end(process) for process in processes]
    winners = [process.pid for process, outcome in zip(processes, outcomes) if outcome.status == COMPLETE]
    assert len(winners) == 1, [outcome.stderr for outcome in outcomes]
    for outcome in outcomes:
        if outcome.status != COMPLETE:
            assert outcome.status == FAILED and outcome.code == "output.in_use"
            assert re.search(rf"process {winners[0]} since|starting just now", outcome.problem), outcome.problem
    assert sum(f"process {winners[0]} since" in outcome.problem for outcome in outcomes) >= (starters - 1) // 2
    assert job.results() == undisturbed[0] and job.litter() == []


@pytest.mark.slow
def test_outputs_that_share_only_a_layer_do_not_mix(make_job, strip, undisturbed):
    """Two runs with maps of their own, but one file for the confidence: one of them is refused, or comes later."""
    one = make_job(strip, layers=("confidence",))
    other = make_job(strip, folder=one.folder, name="other.tif", layers=("confidence",))
    outcomes = [end(process) for process in [job.start(block_s=0.3) for job in (one, other)]]
    assert COMPLETE in [outcome.status for outcome in outcomes]
    assert one.results()["confidence.tif"] == undisturbed[0]["confidence.tif"]


def kill_after_a_block(job):
    process = job.start(block_s=0.2)
    assert wait_until(lambda: list(job.folder.glob(".*/b/*.tif")), 30)
    process.kill()
    assert end(process).status == KILLED


@pytest.mark.parametrize("pid", mostly_slow(["dead", "reused"], ["reused"]))
def test_the_lock_of_a_dead_process_is_free_even_if_its_number_lives_again(make_job, strip, undisturbed, pid):
    job = make_job(strip, layers=ALL)
    kill_after_a_block(job)
    number = os.getpid() if pid == "reused" else subprocess.run(["true"]).returncode + 4_000_000
    (job.job_folders[0] / "lock").write_text(f"process {number} since {time.ctime()}")
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert "Going on with the run" in outcome.stderr
    assert job.results() == undisturbed[0] and job.litter() == []


def test_a_killed_run_frees_its_lock_at_once_although_its_worker_is_still_ending(make_job, strip):
    job = make_job(strip)
    process = job.start(block_s=3)
    assert worker_of(process) is not None
    assert wait_until(lambda: job.job_folders, 10)
    process.kill()
    assert end(process).status == KILLED
    assert job.run().status == COMPLETE
