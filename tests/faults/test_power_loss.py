"""Row 14: the power fails between any two steps; what was not synced is gone, what was called finished is not.

A run is killed at a sync or a rename. Then what its system calls left unsynced is taken away from the disk: contents of
files, and names that their folder was not synced for. SQLite tests itself in this way.
"""

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.faults.harness import ALL, COMPLETE, KILLED, RENAMES, count_calls, strace

WATCHED = f"openat,write,pwrite64,writev,ftruncate,fsync,fdatasync,{RENAMES},?unlink,?unlinkat,?mkdir"
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (\d+)", re.MULTILINE)
_UNFINISHED, _RESUMED = "<unfinished ...>", re.compile(r"\d+ +<\.\.\. \w+ resumed>(.*)")
_DESCRIPTOR = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"([^"]*)"')


def _whole_calls(log: str) -> Iterator[str]:
    """The lines of a log, those put together that strace cuts in two when threads call at once."""
    begun: dict[str, str] = {}
    for line in log.splitlines():
        thread = line.partition(" ")[0]
        if line.endswith(_UNFINISHED):
            begun[thread] = line[: -len(_UNFINISHED)].rstrip()
        elif resumed := _RESUMED.match(line):
            yield begun.pop(thread, "") + resumed[1]
        else:
            yield line


@dataclass
class Disk:
    """What a power failure would take, after the calls so far."""

    folder: Path
    unsynced: set[str] = field(default_factory=set)
    """Files with contents that are not on the disk."""
    renames: list[tuple[str, str]] = field(default_factory=list)
    created: set[str] = field(default_factory=set)
    """Names that are not on the disk."""

    def follow(self, log: str) -> None:
        for call, arguments, _ in _CALL.findall("\n".join(_whole_calls(log))):
            if str(self.folder) in arguments:
                self._follow(call, arguments)

    def _follow(self, call: str, arguments: str) -> None:
        paths = _TEXT.findall(arguments)
        if call == "openat" and "O_CREAT" in arguments:
            if paths[0] not in self.unsynced:
                self.created.add(paths[0])
        elif call in ("write", "pwrite64", "writev", "ftruncate"):
            self.unsynced.add(_DESCRIPTOR.match(arguments).group(1))
        elif call in ("fsync", "fdatasync"):
            self._sync(_DESCRIPTOR.match(arguments).group(1))
        elif call.startswith("rename"):
            old, new = paths
            for names in (self.unsynced, self.created):
                names.discard(new)
                if old in names:
                    names.remove(old)
                    names.add(new)
            self.renames.append((old, new))
        elif call.startswith("unlink"):
            self.unsynced.discard(paths[-1])
            self.created.discard(paths[-1])

    def _sync(self, path: str) -> None:
        self.unsynced.discard(path)
        if os.path.isdir(path):
            self.renames = [(old, new) for old, new in self.renames if os.path.dirname(new) != path]
            self.created = {name for name in self.created if os.path.dirname(name) != path}

    def lose_power(self, what: str) -> None:
        """`what`: "data" leaves all names, of files that are empty or cut; "names" loses them as well."""
        for number, path in enumerate(sorted(self.unsynced)):
            if os.path.isfile(path):
                os.truncate(path, os.path.getsize(path) // 2 * (number % 2))
        if what == "data":
            return
        for old, new in reversed(self.renames):
            if os.path.exists(new) and os.path.isdir(os.path.dirname(old)):
                os.replace(new, old)
        for path in self.created:
            if os.path.isfile(path):
                os.remove(path)


@pytest.fixture(scope="module")
def calls_made(make_job, strip, tmp_path_factory):
    log = tmp_path_factory.mktemp("calls") / "log"
    return count_calls(make_job(strip, layers=ALL), log, "fsync", RENAMES)


def fail_at(make_job, strip, results, old_results, tmp_path, calls, moment, what):
    job = make_job(strip, layers=ALL)
    for path in old_results or ():
        shutil.copy2(path, job.folder)
    before = job.results()
    log = tmp_path / f"log-{moment}"
    injected = ["-e", f"trace={WATCHED}", "-e", f"inject={calls}:signal=KILL:when={moment}"]
    outcome = job.run(prefix=strace("-o", str(log), "-y", "-s", "4096", *injected))
    assert outcome.status == KILLED
    disk = Disk(job.folder)
    disk.follow(log.read_text())
    disk.lose_power(what)
    for name, found in job.results().items():
        assert found in (results[name], before.get(name)), f"{name} is torn"
    again = job.run()
    assert again.status == COMPLETE, again.stderr
    assert job.results() == results and job.litter() == []
    return again


@pytest.mark.parametrize(("calls", "what"), [("fsync", "names"), pytest.param(RENAMES, "data", marks=pytest.mark.slow)])
def test_the_power_fails_at_some_steps(make_job, strip, undisturbed, calls_made, tmp_path, calls, what):
    moment = calls_made[calls] // 2 if what == "names" else calls_made[calls] - 1
    again = fail_at(make_job, strip, undisturbed[0], None, tmp_path, calls, moment, what)
    assert "Going on with the run" in again.stderr, "finished blocks must survive"


@pytest.mark.slow
@pytest.mark.parametrize("what", ["data", "names"])
@pytest.mark.parametrize("calls", ["fsync", RENAMES])
def test_the_power_fails_at_every_step_with_old_outputs_in_place(
    make_job, strip, undisturbed, calls_made, tmp_path, calls, what
):
    old = make_job(strip, layers=ALL, options=("--bands", "3,2,1"))
    assert old.run().status == COMPLETE
    for moment in range(1, calls_made[calls] + 1):
        fail_at(make_job, strip, undisturbed[0], sorted(old.folder.iterdir()), tmp_path, calls, moment, what)
