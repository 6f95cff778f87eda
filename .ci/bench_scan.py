"""Time the CPU's selective scans of a 1024 px window beside yardsticks: forward, backward, threads, first use.

Usage:
    bench_scan.py [--yardsticks FOLDER]
        FOLDER: with a bench_scan.py that compares a scan with prototypes in C++, numba and torch

Runs in the engine's Python. Times of one thread are those of the processor's clock, others those of the wall; each is
the best of several. The error is that of a small map against the definition in float64.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch
from torch import Tensor

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench_model import processor

from unetmamba_qgis.engine.scan import cpu, reference

STAGES = ((512, 64, 16), (256, 128, 8), (128, 256, 4))
"""Inner channels, side of the map and rank of the decoder's stages; two scans each."""


def arguments(channels: int, side: int, rank: int) -> list[Tensor]:
    torch.manual_seed(0)
    decay = -torch.arange(1.0, 17) * torch.exp(0.1 * torch.randn(4, channels, 16))
    x, xdbl = torch.randn(1, side, side, channels), torch.randn(1, side, side, 4, rank + 32)
    weight = (2 * torch.rand(4, channels, rank) - 1) * rank**-0.5
    return [x, xdbl, weight, torch.randn(4, channels) - 4, decay, torch.randn(4, channels)]


def best_seconds(function: Callable[[], object], clock: Callable[[], float], seconds: float = 1.0) -> float:
    function()
    times, until = [], time.perf_counter() + seconds
    while len(times) < 2 or time.perf_counter() < until:
        start = clock()
        function()
        times.append(clock() - start)
    return min(times)


def of_all_scans(
    run: Callable[[list[Tensor]], object], threads: int = 1, clock: Callable[[], float] = time.process_time
) -> float:
    """Seconds of the six scans."""
    torch.set_num_threads(threads)
    return sum(2 * best_seconds(lambda a=arguments(*stage): run(a), clock) for stage in STAGES)


def forward(values: list[Tensor]) -> None:
    with torch.inference_mode():
        cpu.scan_2d(*values)


def both_ways(values: list[Tensor]) -> None:
    leaves = [v.requires_grad_() for v in values]
    torch.autograd.grad(cpu.scan_2d(*leaves).sum(), leaves)


def worst_errors() -> tuple[float, float]:
    """Of values and of gradients on a small map, relative to the greatest."""
    results = []
    for scan, dtype in ((reference.scan_2d, torch.float64), (cpu.scan_2d, torch.float32)):
        leaves = [v.to(dtype).requires_grad_() for v in arguments(32, 12, 4)]
        y = scan(*leaves)
        results.append([y.detach(), *torch.autograd.grad(y.sin().sum(), leaves)])
    errors = [float((got - exact).abs().max() / exact.abs().max()) for exact, got in zip(*results)]
    return errors[0], max(errors[1:])


def first_use_seconds(cache: Path) -> float:
    """From the import to the first values and gradients, in a new process."""
    code = (
        "import time, torch, bench_scan\n"
        "start = time.process_time()\n"
        "bench_scan.both_ways(bench_scan.arguments(16, 8, 4))\n"
        "print(time.process_time() - start)"
    )
    environment = {**os.environ, "NUMBA_CACHE_DIR": str(cache), "PYTHONPATH": str(Path(__file__).parent)}
    done = subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.PIPE, env=environment)
    return float(done.stdout)


def table() -> None:
    print(f"All six scans of a 1024 px window, {processor()}\n\n| | |\n| --- | --- |", flush=True)
    one = of_all_scans(forward)
    print(f"| forward, 1 thread | {1e3 * one:.0f} ms |", flush=True)
    training = of_all_scans(both_ways)
    print(f"| backward alone, 1 thread | {(training - one) / one:.1f} x forward |", flush=True)
    if (os.cpu_count() or 1) > 1:
        alone, both = (of_all_scans(forward, threads, time.perf_counter) for threads in (1, 2))
        torch.set_num_threads(1)
        print(f"| 2 threads beside 1 | {alone / both:.2f} x as fast |", flush=True)
    values, gradients = worst_errors()
    print(f"| error of values, of gradients | {values:.1e}, {gradients:.1e} |", flush=True)
    with tempfile.TemporaryDirectory() as cache:
        compiled, loaded = (first_use_seconds(Path(cache)) for _ in range(2))
    print(f"| first use: compiled, then from the disk | {compiled:.1f} s, {loaded:.1f} s |", flush=True)


def beside_yardsticks(folder: Path) -> None:
    here = Path(__file__).resolve().parent
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(here), str(here.parent)))}
    for scan in ("numba", "plain_torch"):
        print(f"\n{scan}:", flush=True)
        command = [sys.executable, str(folder / "bench_scan.py"), "1", f"scan_candidates:{scan}"]
        subprocess.run(command, check=True, env=environment)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--yardsticks", type=Path)
    options = parser.parse_args()
    table()
    if options.yardsticks is not None:
        beside_yardsticks(options.yardsticks)


if __name__ == "__main__":
    main()
