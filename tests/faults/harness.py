"""Runs of `segment` as a user starts them, what they leave behind, and ways to disturb them."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest
from osgeo import gdal, ogr

from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

CARD = Card(
    title="Light", model="unetmamba", bands=("red", "green", "blue"), mean=(0.5,) * 3, std=(0.2,) * 3, pixel_size_m=0.6,
    classes=tuple(LandCoverClass(value, f"class {value}", f"#{value:02x}8040") for value in range(6)),
    window_px=64, overlap_px=16,
)  # fmt: skip
"""Of weights without tensors, which the light worker does not miss."""

ENGINE = ROOT / "engine" / "__main__.py"

COMPLETE, FAILED, CANCELLED, FAILED_BLOCKS = 0, 1, 3, 4
KILLED = -signal.SIGKILL

OUTPUTS = {
    "confidence": "confidence.tif",
    "probabilities": "probabilities.tif",
    "polygons": "polygons.gpkg",
    "statistics": "areas.csv",
    "report": "report.html",
}
"""Option of the command line -> file name."""

ALL = tuple(OUTPUTS)


@dataclass(frozen=True)
class Outcome:
    """How a run has ended."""

    status: int
    """Exit status; minus the number of the signal that ended it."""
    report: dict
    """What it said with --json; empty when it could not say anything."""
    stderr: str
    seconds: float
    peak_bytes: int = 0
    """Most memory that the process itself held, without its worker."""

    @property
    def code(self) -> str | None:
        """Of the error that it reported."""
        return self.report.get("error", {}).get("code")

    @property
    def problem(self) -> str:
        return self.report.get("error", {}).get("problem", "")


@dataclass
class Segmentation:
    """A job for the command line, with a folder of its own for what it writes."""

    source: str
    folder: Path
    weights: Path
    engine_python: Path
    home: Path
    """The user's folder."""
    layers: tuple[str, ...] = ()
    """The outputs beside the map."""
    options: tuple[str, ...] = ()
    name: str = "map.tif"
    environment: dict[str, str] = field(default_factory=dict)
    is_inside: bool = False
    """Whether the command is given from within the folder, with the name of the map alone."""

    @property
    def output(self) -> Path:
        return self.folder / self.name

    @property
    def job_folders(self) -> list[Path]:
        return sorted(self.folder.glob(".*.unetmamba-job"))

    def command(self, *more: str) -> list[str]:
        outputs = [f"--{layer}={self.folder / OUTPUTS[layer]}" for layer in self.layers]
        fixed = ["--weights", self.weights, "--engine-python", self.engine_python, "--device", "cpu", "--json"]
        command = [sys.executable, ENGINE, "segment", *fixed, *outputs, *self.options, *more]
        return [*map(str, command), "--", self.source, self.name if self.is_inside else str(self.output)]

    def start(
        self, *more: str, prefix: Sequence[str] = (), prepare: Callable[[], None] | None = None, block_s: float = 0.0
    ) -> subprocess.Popen:
        """Start it in a process group of its own; the worker takes so long for a block."""
        environment = {
            **os.environ,
            "UNETMAMBA_HOME": str(self.home),
            "FAULTS_BLOCK_S": str(block_s),
            **self.environment,
        }
        return subprocess.Popen(
            [*prefix, *self.command(*more)],
            cwd=self.folder if self.is_inside else ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=prepare,
            start_new_session=True,
        )

    def run(self, *more: str, timeout_s: float = 120, **how) -> Outcome:
        return end(self.start(*more, **how), timeout_s)

    def results(self) -> dict[str, object]:
        """What each output that is there holds, comparable between runs. A file that is there must be whole."""
        names = [self.name, *(OUTPUTS[layer] for layer in self.layers)]
        return {name: content(self.folder / name) for name in names if (self.folder / name).exists()}

    def litter(self) -> list[str]:
        """Names in the folder beside the outputs and their sidecars."""
        wanted = {self.name, *(OUTPUTS[layer] for layer in self.layers)}
        wanted |= {f"{name}.aux.xml" for name in wanted}
        return sorted(set(os.listdir(self.folder)) - wanted)

    def assert_tidy(self, was_killed: bool = False) -> None:
        """Outputs and nothing else, but for one job folder that can be gone on with.

        A kill while the folder is made or removed may leave one that cannot; the next run of the job clears it.
        """
        folders = [path.name for path in self.job_folders]
        assert self.litter() == folders and len(folders) <= 1
        for folder in self.job_folders:
            assert was_killed or (folder / "manifest.json").is_file()

    def clear(self) -> None:
        shutil.rmtree(self.folder)
        self.folder.mkdir()


def end(process: subprocess.Popen, timeout_s: float = 120) -> Outcome:
    """Wait until a run has ended -> how. One that does not end in time is a failure of the test."""
    started = time.monotonic()
    try:
        stdout, stderr = process.communicate(timeout=timeout_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        stdout, stderr = process.communicate()
        pytest.fail(f"did not end within {timeout_s} s: {stderr.decode()}")
    text = stderr.decode("utf-8", "replace")
    assert "Traceback" not in text, text
    report = json.loads(stdout) if stdout.strip() else {}
    return Outcome(process.returncode, report, text, time.monotonic() - started)


def content(path: Path) -> object:
    """What a user sees of a file; raises where it cannot be read to its end."""
    if path.suffix == ".tif":
        return _raster_content(path)
    if path.suffix == ".gpkg":
        return _vector_content(path)
    if path.suffix == ".html":
        text = path.read_text(encoding="utf-8")
        assert text.rstrip().endswith("</html>")
        return "a whole page"  # times differ from run to run
    return path.read_bytes()


def _raster_content(path: Path) -> tuple:
    dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
    assert dataset is not None, f"{path} cannot be opened"
    found: list = [dataset.RasterXSize, dataset.RasterYSize, dataset.GetGeoTransform(can_return_null=True)]
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        for level in (band, *(band.GetOverview(i) for i in range(band.GetOverviewCount()))):
            data = level.ReadRaster(buf_type=gdal.GDT_Byte)
            assert data is not None, f"{path} cannot be read"
            found.append(hashlib.sha256(data).hexdigest())
        found += [band.GetNoDataValue(), band.GetDescription(), tuple(band.GetCategoryNames() or ())]
    return tuple(found)


def _vector_content(path: Path) -> list[tuple]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    assert dataset is not None, f"{path} cannot be opened"
    layer = dataset.GetLayer(0)
    fields = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
    features = [
        (*(feature.GetField(name) for name in fields), bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)))
        for feature in layer
    ]
    return sorted(features, key=repr)


def mostly_slow(values: Iterable, quick: Container) -> list:
    """Parameters of a test, all marked slow but for the quick ones."""
    return [pytest.param(value, marks=[] if value in quick else pytest.mark.slow) for value in values]


class Quiet:
    """Feedback of a run in this process; only the warnings are kept."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def progress(self, fraction: float, text: str) -> None:
        pass

    def info(self, text: str) -> None:
        pass

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def is_cancelled(self) -> bool:
        return False


# Processes


def children(pid: int) -> list[int]:
    """Of a process, those that it started itself."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += map(int, task.read_text().split())
        except OSError:
            continue
    return found


def worker_of(process: subprocess.Popen, within_s: float = 60) -> int | None:
    """The process id of a run's worker, as soon as it has one; None when the run ends before."""
    deadline = time.monotonic() + within_s
    while time.monotonic() < deadline and process.poll() is None:
        if found := children(process.pid):
            return found[0]
        time.sleep(0.005)
    return None


def is_alive(pid: int) -> bool:
    """Whether there is such a process that has not ended."""
    try:
        return not re.search(r"^State:\s+[ZX]", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return False


def wait_until(is_true: Callable[[], object], within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while not is_true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.01)
    return True


def peak_bytes(pid: int) -> int:
    """Most memory that a living process ever held (VmHWM)."""
    try:
        found = re.search(r"^VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found.group(1)) * 1024 if found else 0


def run_measured(job: Segmentation, *more: str, timeout_s: float = 600, **how) -> tuple[Outcome, int]:
    """Run it -> how it ended, and the most memory that the process without its worker held."""
    process, peak = job.start(*more, **how), 0
    deadline = time.monotonic() + timeout_s
    while process.poll() is None and time.monotonic() < deadline:
        peak = max(peak, peak_bytes(process.pid))
        time.sleep(0.02)
    return end(process, max(deadline - time.monotonic(), 1)), peak


# System calls

RENAMES = "?rename,?renameat,?renameat2"


@cache
def _problem_with_strace() -> str | None:
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-e", "trace=none", "true"], capture_output=True, text=True)
    return f"strace may not watch processes here: {tried.stderr.strip()}" if tried.returncode else None


def strace(*arguments: str) -> list[str]:
    """What to put before a command to watch its system calls, in all its threads and processes."""
    if problem := _problem_with_strace():
        pytest.skip(f"NOT TESTED: {problem}")
    return ["strace", "-f", "-qq", *arguments]


def inject(calls: str, fault: str, *, path: str | None = None) -> list[str]:
    """A command's prefix that disturbs system calls.

    Args:
        fault: as strace's -e inject takes it: `signal=KILL:when=3`, `error=ENOSPC:when=2+`.
        path: only calls on this file.
    """
    place = ["-P", path] if path else []
    return strace("-o", "/dev/null", *place, "-e", f"trace={calls}", "-e", f"inject={calls}:{fault}")


def count_calls(job: Segmentation, log: Path, *calls: str) -> dict[str, int]:
    """How often an undisturbed run makes system calls of each kind, as strace counts: per thread and per call."""
    assert job.run(prefix=strace("-o", str(log), "-e", f"trace={','.join(calls)}")).status == COMPLETE
    made = re.findall(r"^(\d+) +(\w+)\(", log.read_text(), re.MULTILINE)
    counts = {}
    for kind in calls:
        by_thread = [call for call in made if call[1] in kind.replace("?", "").split(",")]
        counts[kind] = max(map(by_thread.count, set(by_thread)))
    return counts
