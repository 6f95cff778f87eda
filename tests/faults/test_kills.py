"""Rows 12 and 13, and kills at every moment that matters: what was finished stays, and the map comes out the same."""

import os
import random
import signal
import time

import pytest

from tests.faults.harness import (
    ALL,
    COMPLETE,
    FAILED,
    KILLED,
    RENAMES,
    count_calls,
    end,
    inject,
    is_alive,
    wait_until,
    worker_of,
)


def assert_whole_or_absent(job, results):
    """Of every output, what is there is what an undisturbed run gives."""
    for name, found in job.results().items():
        assert found == results[name], name


def assert_goes_on(job, results):
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert job.results() == results and job.litter() == []


# At the k-th system call


MKDIRS, UNLINKS = "?mkdir,?mkdirat", "?unlink,?unlinkat"


@pytest.fixture(scope="module")
def calls_made(tmp_path_factory, make_job, strip):
    """Kind of system call -> how often an undisturbed run with all outputs makes it, at least."""
    log = tmp_path_factory.mktemp("calls") / "log"
    return count_calls(make_job(strip, layers=ALL), log, RENAMES, "fsync", MKDIRS, UNLINKS)


def kill_at_each(make_job, strip, results, calls, moments):
    for moment in moments:
        job = make_job(strip, layers=ALL)
        outcome = job.run(prefix=inject(calls, f"signal=KILL:when={moment}"))
        assert outcome.status == KILLED, f"{calls} {moment} never came"
        assert_whole_or_absent(job, results)
        job.assert_tidy(was_killed=True)
        assert_goes_on(job, results)


@pytest.mark.parametrize("calls", [RENAMES, "fsync"])
def test_killed_while_it_publishes(make_job, strip, undisturbed, calls_made, calls):
    """At the last renames and syncs of a run, where outputs get their names."""
    count = calls_made[calls]
    kill_at_each(make_job, strip, undisturbed[0], calls, [count if calls == RENAMES else count - 2])


@pytest.mark.slow
@pytest.mark.parametrize("calls", [RENAMES, "fsync", MKDIRS, UNLINKS])
def test_killed_at_every_rename_sync_mkdir_and_unlink(make_job, strip, undisturbed, calls_made, calls):
    """Of the many unlinks, at every seventh."""
    count = calls_made[calls]
    kill_at_each(make_job, strip, undisturbed[0], calls, range(1, count + 1, 1 if count < 60 else 7))


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_killed_while_it_opens_some_file(make_job, strip, undisturbed, seed):
    job, moment = make_job(strip, layers=ALL), random.Random(seed).randrange(300, 2500)
    outcome = job.run(prefix=inject("openat", f"signal=KILL:when={moment}"))
    assert outcome.status in (KILLED, COMPLETE, FAILED)
    if outcome.status == FAILED:  # it was the worker's
        assert outcome.code == "worker.died"
    assert_whole_or_absent(job, undisturbed[0])
    assert_goes_on(job, undisturbed[0])


@pytest.mark.parametrize("moment", [pytest.param(27, marks=pytest.mark.slow), 45])
def test_a_worker_killed_at_a_system_call_costs_no_finished_block(make_job, strip, undisturbed, moment):
    """Its writes are the frames on its pipe: it dies within one."""
    job = make_job(strip, layers=ALL)
    job.environment["FAULTS_PREFIX"] = " ".join(inject("write", f"signal=KILL:when={moment}"))
    outcome = job.run()
    assert outcome.status == FAILED and outcome.code == "worker.died" and "signal 9" in outcome.problem
    assert not job.output.exists()
    job.assert_tidy()
    job.environment.clear()
    assert_goes_on(job, undisturbed[0])


# At random times


def disturb(job, seconds, rng, victim):
    """Kill a run or its worker at a random time -> whether it was there to be killed."""
    process = job.start(block_s=0.05)
    worker = worker_of(process)
    time.sleep(rng.uniform(0, seconds))
    target = worker if victim == "worker" else process.pid
    killed = target is not None and is_alive(target) and process.poll() is None
    if killed:
        os.kill(target, signal.SIGKILL)
    started = time.monotonic()
    outcome = end(process)
    if killed and victim == "parent":
        assert wait_until(lambda: not is_alive(worker), 5), "the worker outlives its client"
    elif killed:
        assert time.monotonic() - started < 2 or outcome.status == COMPLETE
        assert outcome.status in (FAILED, COMPLETE), outcome.stderr
        if outcome.status == FAILED:
            assert outcome.code == "worker.died" and "signal 9" in outcome.problem
    return killed


def kill_often(make_job, strip, undisturbed, victim, jobs, kills):
    results, seconds = undisturbed
    rng = random.Random(f"{victim} {jobs}")
    done = 0
    for _ in range(jobs):
        job, here = make_job(strip, layers=ALL), 0
        while here < kills:
            here += disturb(job, seconds, rng, victim)
            assert_whole_or_absent(job, results)
        assert_goes_on(job, results)
        done += here
    return done


@pytest.mark.parametrize("victim", ["worker", "parent"])
def test_some_random_kills(make_job, strip, undisturbed, victim):
    assert kill_often(make_job, strip, undisturbed, victim, jobs=1, kills=2) == 2


@pytest.mark.slow
@pytest.mark.parametrize("victim", ["worker", "parent"])
def test_thirty_random_kills_over_five_jobs(make_job, strip, undisturbed, victim):
    assert kill_often(make_job, strip, undisturbed, victim, jobs=5, kills=6) == 30
