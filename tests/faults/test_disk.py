"""Rows 10, 11 and 18: a disk that is full, broken, over quota or read-only, at any time, costs no map and no block."""

import itertools
import json
import os
import re
import resource
import shutil
import subprocess
import textwrap

import pytest

from tests.faults.harness import ALL, COMPLETE, FAILED, RENAMES, Outcome, content, inject, mostly_slow, strace
from unetmamba_qgis.engine.paths import ROOT

OURS = ("output.failed", "output.not_writable", "output.disk_full")
"""Codes of what is wrong with the place of the outputs."""


def assert_survived(job, outcome, results, old=None):
    """The run failed for a reason that it knows; outputs are old, new or not there; the next run completes the job."""
    assert outcome.status in (FAILED, COMPLETE), outcome.stderr
    if outcome.status == FAILED:
        assert outcome.code in OURS, outcome.report
        assert len(outcome.stderr.strip().splitlines()[-1]) > 10
    for name, found in job.results().items():
        assert found in (results[name], (old or {}).get(name)), name
    again = job.run()
    assert again.status == COMPLETE, again.stderr
    assert job.results() == results and job.litter() == []


# Files that may not grow


def limit_files_to(size):
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))


@pytest.fixture(scope="module")
def largest(undisturbed_folder):
    """Bytes of the largest output, all others would still fit."""
    return max(path.stat().st_size for path in undisturbed_folder.iterdir())


@pytest.mark.parametrize(
    "limit",
    mostly_slow(
        ["0", "1", "100", "2000", "4096", "9000", "20000", "need // 3"]
        + [f"need - {missing}" for missing in (1, 2, 16, 300, 1000, 2000, 3000, 4096)],
        ["2000"],
    ),
)
def test_files_that_may_not_grow_beyond_a_limit(make_job, strip, undisturbed, largest, limit):
    number, _, missing = limit.partition(" - ")
    size = largest - int(missing) if missing else largest // 3 if "//" in limit else int(number)
    job = make_job(strip, layers=ALL)
    assert_survived(job, job.run(prepare=limit_files_to(size)), undisturbed[0])


def test_an_old_map_outlives_a_full_disk(make_job, strip, undisturbed, largest):
    job = make_job(strip, layers=ALL)
    old = make_job(strip, folder=job.folder, layers=ALL, options=("--bands", "3,2,1"))
    assert old.run().status == COMPLETE
    before = old.results()
    assert before["map.tif"] != undisturbed[0]["map.tif"]
    outcome = job.run(prepare=limit_files_to(largest - 1))
    assert outcome.status == FAILED and job.output.exists()
    assert_survived(job, outcome, undisturbed[0], before)


# A disk of its own


def on_small_disk(job, size_kib, left_kib=None, block_s=0.0):
    """Run a job on a disk of so many KiB; with `left_kib`, another program fills it up to that once a block is there.

    Then that program's file goes, the disk grows, and the job runs again.

    Returns:
        Outcome of the first run, names it left, Outcome of the second. What is on the disk then lies in job.folder.
    """
    kept = job.folder.with_name(f"{job.folder.name}-kept")
    kept.mkdir()
    script = """
        mount -t tmpfs -o size=$SIZE none "$FOLDER" || exit 97
        "$@" > "$KEPT/1.json" 2> "$KEPT/1.err" & run=$!
        if [ -n "$LEFT" ]; then
            while kill -0 $run 2>/dev/null && ! ls "$FOLDER"/.*/b/*.tif >/dev/null 2>&1; do sleep 0.02; done
            free=$(df -k --output=avail "$FOLDER" | tail -n 1)
            [ "$free" -gt "$LEFT" ] && dd if=/dev/zero of="$FOLDER/ballast" bs=1024 count=$((free - LEFT)) 2>/dev/null
        fi
        wait $run; echo $? > "$KEPT/1.status"
        rm -f "$FOLDER/ballast"
        ls -A "$FOLDER" > "$KEPT/names"
        mount -o remount,size=512M "$FOLDER"
        "$@" > "$KEPT/2.json" 2> "$KEPT/2.err"; echo $? > "$KEPT/2.status"
        mkdir "$KEPT/after" && cp -a "$FOLDER/." "$KEPT/after/"
    """
    environment = {
        **os.environ,
        "UNETMAMBA_HOME": str(job.home),
        "FAULTS_BLOCK_S": str(block_s),
        "FOLDER": str(job.folder),
        "KEPT": str(kept),
        "SIZE": f"{size_kib}k",
        "LEFT": "" if left_kib is None else str(left_kib),
    }
    command = ["unshare", "-rm", "sh", "-c", textwrap.dedent(script), "sh", *job.command()]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120)
    if not (kept / "1.status").exists():
        pytest.skip(f"NOT TESTED: no disk of one's own here ({done.stderr.strip()})")
    shutil.rmtree(job.folder)
    os.replace(kept / "after", job.folder)
    outcomes = []
    for number in (1, 2):
        text = (kept / f"{number}.json").read_text()
        report, stderr = json.loads(text) if text else {}, (kept / f"{number}.err").read_text()
        assert "Traceback" not in stderr, stderr
        outcomes.append(Outcome(int((kept / f"{number}.status").read_text()), report, stderr, 0.0))
    return outcomes[0], (kept / "names").read_text().split(), outcomes[1]


def test_a_disk_that_is_too_small_is_noticed_before_any_work(make_job, strip, undisturbed, light_starts):
    before = light_starts()
    job = make_job(strip, layers=ALL)
    first, names, second = on_small_disk(job, size_kib=300)
    assert first.code == "output.disk_full" and re.search(r"\d+ MB are free", first.problem)
    assert names == [] and light_starts() == before + 1  # by the second run
    assert second.status == COMPLETE and job.results() == undisturbed[0]


@pytest.mark.parametrize("left_kib", mostly_slow([0, 4, 8, 16, 32, 60, 100, 150, 200, 300], [8]))
def test_a_disk_that_fills_up_during_the_run_costs_no_finished_block(make_job, strip, undisturbed, left_kib):
    job = make_job(strip, layers=ALL)
    first, names, second = on_small_disk(job, 20_000, left_kib, block_s=0.1)
    if left_kib == 0:
        assert first.status == FAILED
    if first.status == FAILED:
        assert first.code in OURS and re.search(r"\d+ MB are free", first.problem), first.report
        assert ".map.unetmamba-job" in names and "map.tif" not in names
        assert "Going on with the run" in second.stderr
    assert second.status == COMPLETE, second.stderr
    assert job.results() == undisturbed[0] and job.litter() == []


# Errors of single calls


@pytest.fixture(scope="module")
def written(tmp_path_factory, make_job, strip):
    """Paths, in a folder named {}, that a run with all outputs writes to, in their order."""
    job = make_job(strip, layers=ALL)
    log = tmp_path_factory.mktemp("written") / "log"
    assert job.run(prefix=strace("-o", str(log), "-e", "trace=openat,?creat", "-s", "4000")).status == COMPLETE
    found = re.findall(r'"([^"]+)", O_(?:WRONLY|RDWR)[^)]*O_CREAT', log.read_text())
    return list(dict.fromkeys(path.replace(str(job.folder), "{}") for path in found if str(job.folder) in path))


ERRNOS = ("ENOSPC", "EIO", "EDQUOT")


@pytest.mark.slow
def test_every_file_that_is_written_is_watched(written):
    """The list that the tests below go through: nothing is opened for writing that they do not know."""
    assert len(written) >= 12 and any("/b/" in path for path in written), written


@pytest.mark.parametrize("part", [0.9, *(pytest.param(part, marks=pytest.mark.slow) for part in range(36))])
def test_writing_a_file_fails(make_job, strip, undisturbed, written, part):
    """All pairs of a file and an error, dealt out evenly; the short tests take one of them."""
    pairs = list(itertools.product(written, ERRNOS))
    for path, errno in pairs[part::36] if isinstance(part, int) else [pairs[int(len(pairs) * part)]]:
        job = make_job(strip, layers=ALL)
        calls = "?write,?pwrite64,?pwritev,?writev,?ftruncate"
        outcome = job.run(prefix=inject(calls, f"error={errno}:when=1+", path=path.replace("{}", str(job.folder))))
        assert_survived(job, outcome, undisturbed[0])


@pytest.mark.parametrize(
    ("calls", "errno", "moment"),
    [
        ("fsync", "EIO", 1),
        (RENAMES, "ENOSPC", 5),
        *(
            pytest.param(calls, errno, moment, marks=pytest.mark.slow)
            for calls, errno in itertools.product(("fsync", RENAMES, "?mkdir,?mkdirat"), ("EIO", "EROFS", "EDQUOT"))
            for moment in range(1, 20)
        ),
    ],
)
def test_a_system_call_fails_once(make_job, strip, undisturbed, calls, errno, moment):
    job = make_job(strip, layers=ALL)
    assert_survived(job, job.run(prefix=inject(calls, f"error={errno}:when={moment}")), undisturbed[0])


@pytest.mark.slow
def test_renaming_over_an_old_map_fails_and_the_old_map_stays(make_job, strip, undisturbed):
    job = make_job(strip)
    old = make_job(strip, folder=job.folder, options=("--bands", "3,2,1"))
    assert old.run().status == COMPLETE
    before = old.results()["map.tif"]
    for moment in range(7, 14):
        outcome = job.run(prefix=inject(RENAMES, f"error=EIO:when={moment}"))
        now = content(job.output)
        assert now == (before if outcome.status == FAILED else undisturbed[0]["map.tif"]), moment
        if outcome.status == COMPLETE:
            break


# Folders that may not be written to


def may_not_override_permissions():
    """A prefix that lets even root's programs be bound by permissions."""
    if os.geteuid() != 0:
        return []
    if shutil.which("setpriv") is None:
        pytest.skip("NOT TESTED: root may write everywhere, and setpriv is not installed")
    return ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"]


@pytest.mark.parametrize("layer", mostly_slow([None, *ALL], [None, "statistics"]))
def test_a_folder_without_permission_is_refused_before_any_work(make_job, strip, light_starts, layer):
    before, job = light_starts(), make_job(strip)
    locked = job.folder / "locked"
    locked.mkdir()
    if layer:
        job.options = (
            f"--{layer}",
            str(locked / {"polygons": "a.gpkg", "report": "a.html", "statistics": "a.csv"}.get(layer, "a.tif")),
        )
    else:
        job.name = "locked/map.tif"
    locked.chmod(0o555)
    try:
        outcome = job.run(prefix=may_not_override_permissions())
    finally:
        locked.chmod(0o755)
    assert outcome.code == "output.not_writable" and str(locked) in outcome.problem
    assert light_starts() == before and os.listdir(locked) == [] and os.listdir(job.folder) == ["locked"]


def test_a_write_protected_map_is_refused_before_any_work(make_job, strip, light_starts):
    before, job = light_starts(), make_job(strip)
    job.output.write_bytes(b"mine")
    job.output.chmod(0o444)
    outcome = job.run(prefix=may_not_override_permissions())
    assert outcome.code == "output.not_writable" and job.output.read_bytes() == b"mine"
    assert light_starts() == before and job.litter() == []


def test_a_read_only_disk_is_refused_before_any_work(make_job, strip, light_starts):
    before, job = light_starts(), make_job(strip)
    script = 'mount -t tmpfs none "$0" && mount -o remount,ro "$0" || exit 97; exec "$@"'
    outcome = job.run(prefix=["unshare", "-rm", "sh", "-c", script, str(job.folder)])
    if outcome.status not in (FAILED, COMPLETE):
        pytest.skip(f"NOT TESTED: no disk of one's own here ({outcome.stderr.strip()})")
    assert outcome.code == "output.not_writable" and light_starts() == before
