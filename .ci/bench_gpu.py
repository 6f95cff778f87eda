"""What an NVIDIA GPU makes of it: first whether the results are right, then how fast they come; one table of all.

Usage: bench_gpu.py OUT.md

In the engine's Python. Scans and model are compared with the float64 definition and with this computer's CPU; if they
are off, nothing is timed. The yardstick is the published code's structure: whole attention maps, permuted copies for
every direction, and kernels as mamba-ssm's (`published_scan.cu`; mamba-ssm's own besides, where it is installed).
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from published_scan import kernel_source, scan_as_published, selective_scan_of
from published_structure import compute_as_published

from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.scan import backends, chunked, cuda, mamba, nvrtc, reference, torch_runs
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.training.losses import total_loss
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.worker.protocol import PredictRequest

STAGES = (("1/16", 512, 64, 16), ("1/8", 256, 128, 8), ("1/4", 128, 256, 4))
"""Of the decoder at a tile of 1024 px: stride, channels, side of the map, dt inputs. Two scans each."""

STARTER = RESOURCES / "weights" / "ohio-naip-rgb.safetensors"
SECONDS = 1.5
"""For each timing."""

FORWARD_ERROR, GRADIENT_ERROR = 5e-6, 2e-5
SAME_CLASS = {"float32": 0.999, "bfloat16": 0.97}
"""Share of pixels that must get the class that the CPU gives them in float32."""


class Report:
    """The table, written anew with every row: what was measured stays if the rest fails."""

    def __init__(self, path: Path, device: torch.device) -> None:
        self._path = path
        toolkit = f"torch {torch.__version__}, CUDA {torch.version.cuda}"
        self._lines = [f"# {torch.cuda.get_device_name(device)}, {toolkit}", "", "| what | value |", "| --- | --- |"]

    def add(self, what: str, value: str) -> None:
        self._lines.append(f"| {what} | {value} |")
        print(f"{what}: {value}", flush=True)
        self._path.write_text("\n".join(self._lines) + "\n", encoding="utf-8")

    def check(self, what: str, value: float, is_right: bool, text: str) -> None:
        self.add(what, text.format(value))
        if not is_right:
            sys.exit(f"{what} is wrong: nothing is timed. See {self._path}.")


def milliseconds(run: Callable[[], object]) -> float:
    """Median time of a run on the device, everything warm."""
    for _ in range(3):
        run()
    torch.cuda.synchronize()
    times, start = [], time.perf_counter()
    while len(times) < 5 or time.perf_counter() - start < SECONDS:
        begin, end = (torch.cuda.Event(enable_timing=True) for _ in range(2))
        begin.record()
        run()
        end.record()
        end.synchronize()
        times.append(begin.elapsed_time(end))
    return statistics.median(times)


def recorded(run: Callable[[], object]) -> Callable[[], object]:
    """The run as a CUDA graph."""
    for _ in range(3):
        run()
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        run()
    return graph.replay


def scan_case(
    channels: int, height: int, width: int, rank: int, batch: int = 1, spread: float = 1.0, directions: int = 4
):
    """Inputs of `scan_2d`, on the CPU."""
    generator = torch.Generator().manual_seed(1)

    def normal(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=generator)

    return [
        normal(batch, height, width, channels),
        normal(batch, height, width, directions, rank + 32),
        normal(directions, channels, rank) * rank**-0.5 * spread,
        normal(directions, channels) - 4,
        -torch.arange(1.0, 17) * torch.exp(0.1 * normal(directions, channels, 16)),
        1 + 0.1 * normal(directions, channels),
    ]


def with_gradients(scan: Callable[..., Tensor], arguments: list[Tensor]) -> list[Tensor]:
    leaves = [v.detach().clone().requires_grad_() for v in arguments]
    y = scan(*leaves)
    weights = torch.cos(torch.arange(y.numel(), dtype=torch.float64, device=y.device)).view_as(y).to(y)
    return [y.detach(), *torch.autograd.grad((y * weights).sum(), leaves)]


def errors(got: list[Tensor], expected: list[Tensor]) -> list[float]:
    return [float((g.cpu().double() - e.cpu()).abs().max() / e.abs().max()) for g, e in zip(got, expected)]


def check_scans(report: Report, device: torch.device, published: Callable[..., Tensor]) -> None:
    cases = {
        "odd sizes, batch of 2": scan_case(96, 13, 21, 4, batch=2),
        "large steps": scan_case(64, 17, 15, 8, spread=20.0),
        "as the first decoder block, 16 dt inputs": scan_case(512, 8, 12, 16),
        "sequence, one direction": scan_case(64, 1, 301, 4, directions=1),
    }
    for name, arguments in cases.items():
        expected = with_gradients(reference.scan_2d, [v.double() for v in arguments])
        on_device = [v.to(device) for v in arguments]
        found = {"own": with_gradients(cuda.scan_2d, on_device)}
        if "one direction" not in name:
            found["yardstick"] = with_gradients(partial(mamba.through_sequences, published), on_device)
        for kernels, got in found.items():
            forward, *backward = errors(got, expected)
            is_right = forward <= FORWARD_ERROR and max(backward) <= GRADIENT_ERROR
            text = f"{forward:.1e} forward, {{:.1e}} backward"
            report.check(f"largest error, {kernels} scan, {name}", max(backward), is_right, text)
        again = with_gradients(cuda.scan_2d, on_device)
        same = all(torch.equal(a, b) for a, b in zip(found["own"], again))
        report.check(f"own scan, {name}, twice", float(same), same, "the same to the last bit" if same else "different")
    _, channels, side, rank = STAGES[-1]
    arguments = [v.to(device) for v in scan_case(channels, side, side, rank)]
    with torch.no_grad():
        expected = torch_runs.scan_2d(*(v.double() for v in arguments))
        error = errors([cuda.scan_2d(*arguments)], [expected])[0]
    report.check("largest error, own scan, whole map of 256 x 256", error, error <= FORWARD_ERROR, "{:.1e}")


def time_scans(report: Report, device: torch.device, published: Callable[..., Tensor]) -> None:
    """All six scans of a tile of 1024 px."""
    scans = {"own": cuda.scan_2d, "mamba-ssm style": partial(mamba.through_sequences, published)}
    try:
        import mamba_ssm.ops.selective_scan_interface  # noqa: F401

        scans["mamba-ssm itself"] = mamba.scan_2d
    except ImportError:
        pass
    for dtype in (torch.float32, torch.bfloat16):
        cases = []
        for _, channels, side, rank in STAGES:
            x, xdbl, *others = (v.to(device) for v in scan_case(channels, side, side, rank))
            cases.append([x.to(dtype), xdbl.to(dtype), *others])
        times = {}
        for name, scan in scans.items():
            if name != "own":
                cases = [[v.float() for v in each] for each in cases]
            times[name] = []
            for arguments in cases:
                with torch.no_grad():
                    forward = milliseconds(recorded(partial(scan, *arguments)))
                leaves = [v.detach().clone().requires_grad_() for v in arguments]
                gradient = torch.ones_like(arguments[0], dtype=torch.float32)

                def step(scan=scan, leaves=leaves, gradient=gradient):
                    torch.autograd.grad(scan(*leaves), leaves, gradient)

                times[name].append((forward, milliseconds(step)))
            total = [2 * sum(part) for part in zip(*times[name])]
            single = ", ".join(f"{stage[0]} {t[0]:.3f}" for stage, t in zip(STAGES, times[name]))
            ratio = 2 * sum(t[0] for t in times[name]) / (2 * sum(t[0] for t in times["own"]))
            report.add(
                f"six scans of a 1024 px tile, {name}, {str(dtype)[6:]}",
                f"{total[0]:.2f} ms ({single} each; {ratio:.2f} x own), with gradients {total[1]:.2f} ms",
            )


def check_model(report: Report, device: torch.device, image: np.ndarray) -> None:
    """Whole maps, by the predictor as it is used, and the network's scores."""
    model, card = load_model(STARTER)
    maps, options = {}, {"cpu": "float32", "float32": "float32", "bfloat16": "bfloat16"}
    for name, precision in options.items():
        where = torch.device("cpu") if name == "cpu" else device
        predictor = Predictor(
            deepcopy(model).to(where), card, where, PredictOptions(window_px=256, precision=precision)
        )
        for _ in range(2 if name != "cpu" else 1):  # the second time as a graph
            maps[name] = predictor.predict(request_of(image)).classes
        if name != "cpu":
            same = float((maps[name] == maps["cpu"]).mean())
            is_right = same >= SAME_CLASS[precision]
            report.check(f"demo scene, {precision}: pixels with the class that the CPU gives", same, is_right, "{:.4%}")
    with torch.no_grad():
        x = torch.from_numpy(image[:, :256, :256] / 255.0).float()[None]
        expected = model(x)
        scores = deepcopy(model).to(device)(x.to(device)).cpu()
    error = float((scores - expected).abs().max() / expected.abs().max())
    report.check("scores of the network, float32: largest difference from the CPU", error, error < 1e-2, "{:.1e}")


def request_of(image: np.ndarray) -> PredictRequest:
    height, width = image.shape[1:]
    valid = np.ones((height, width), bool)
    return PredictRequest(0, image, valid, (0, 0), (0, 0, width, height), (width, height))


def time_model(report: Report, device: torch.device, published: Callable[..., Tensor]) -> None:
    own = create_model("unetmamba", 6, local_supervision=False).to(device).eval()
    plain = scan_as_published(compute_as_published(deepcopy(own)), published)
    fastest = {}
    for side, batch in ((1024, 1), (1024, 4), (512, 16)):
        x = torch.randn(batch, 3, side, side, device=device)
        for name, model in (("own", own), ("published structure", plain)):
            for dtype in (torch.bfloat16, torch.float32):

                def forward(model=model, x=x, dtype=dtype):
                    with torch.no_grad(), torch.autocast("cuda", torch.bfloat16, enabled=dtype == torch.bfloat16):
                        return model(x)

                speeds = []
                for prepare in (lambda run: run, recorded):
                    try:
                        speed = batch * side**2 / 1e3 / milliseconds(prepare(forward))
                        speeds.append(f"{speed:.0f}")
                        fastest[name, dtype] = max(speed, fastest.get((name, dtype), 0))
                    except RuntimeError as error:
                        speeds.append(str(error).partition("\n")[0][:60])
                    torch.cuda.empty_cache()
                report.add(
                    f"network, {name}, {batch} x {side} px, {str(dtype)[6:]}",
                    f"{speeds[0]} Mpx/s, as a graph {speeds[1]} Mpx/s",
                )
    ratio = fastest["own", torch.bfloat16] / fastest["published structure", torch.bfloat16]
    report.add("network, bfloat16: own beside the published structure, each at its best", f"{ratio:.2f} x")


def time_predictor(report: Report, device: torch.device, image: np.ndarray) -> None:
    """From uint8 pixels to a uint8 map, with windows that overlap."""
    model, card = load_model(STARTER, device)
    block = np.tile(image, (1, 6, 6))[:, :4096, :4096]
    for window_px in (512, 1024):
        predictor = Predictor(model, card, device, PredictOptions(window_px=window_px))
        predictor.predict(request_of(block))
        start, times = time.perf_counter(), []
        while len(times) < 3 or time.perf_counter() - start < 2 * SECONDS:
            begin = time.perf_counter()
            predictor.predict(request_of(block))
            times.append(time.perf_counter() - begin)
        speed = block[0].size / 1e6 / statistics.median(times)
        overlap = f"{predictor.window_px} px, {predictor.overlap_px} px overlap"
        report.add(
            f"block of 4096 x 4096 px to its map, windows of {overlap}, {predictor.precision}", f"{speed:.0f} Mpx/s"
        )


def time_training(report: Report, device: torch.device, published: Callable[..., Tensor]) -> None:
    own = create_model("unetmamba", 6).to(device).train()
    plain = scan_as_published(compute_as_published(deepcopy(own)), published)
    batch, side, times = 8, 512, {}
    while not times:
        x = torch.randn(batch, 3, side, side, device=device)
        labels = torch.randint(0, 6, (batch, side, side), device=device)
        try:
            for name, model in (("own", own), ("published structure", plain)):
                times[name], peak = time_steps(model, x, labels)
                report.add(
                    f"training step, {name}, {batch} x {side} px, bfloat16",
                    f"{times[name]:.0f} ms, {1e3 * batch / times[name]:.1f} images/s, at most {peak:.1f} GiB",
                )
        except torch.cuda.OutOfMemoryError:
            times, batch = {}, batch // 2
            torch.cuda.empty_cache()
            if not batch:
                report.add("training step", "the memory is too small")
                return
    report.add(
        "training step: own beside the published structure", f"{times['published structure'] / times['own']:.2f} x"
    )


def time_steps(model: nn.Module, x: Tensor, labels: Tensor) -> tuple[float, float]:
    """Milliseconds of a step, and the most memory it took, GiB."""
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-4)

    def step() -> None:
        optimizer.zero_grad()
        with torch.autocast("cuda", torch.bfloat16):
            scores, auxiliary = model(x)
        total_loss(scores, auxiliary, labels, ignore_index=255).backward()
        optimizer.step()

    torch.cuda.reset_peak_memory_stats()
    return milliseconds(step), torch.cuda.max_memory_allocated() / 2**30


def time_compiler(report: Report, device: torch.device) -> None:
    """What the first use costs."""
    capability = torch.cuda.get_device_capability(device)
    for name, backward in (("forward", False), ("backward", True)):
        start = time.perf_counter()
        for rank in (4, 8, 16):
            variant = chunked.Variant(4, 16, rank, torch.bfloat16, torch.bfloat16, backward)
            nvrtc.compile_source(variant.source(chunked.read_kernels("cuda.h")), capability)
        report.add(f"compiling the model's {name} scans, once", f"{time.perf_counter() - start:.2f} s")


def demo_scene() -> np.ndarray:
    """(3, 768, 768) uint8."""
    from PIL import Image

    with Image.open(RESOURCES / "demo" / "ohio_village.tif") as scene:
        return np.ascontiguousarray(np.asarray(scene.convert("RGB")).transpose(2, 0, 1))


def main(out: str) -> None:
    if not torch.cuda.is_available():
        sys.exit("No NVIDIA GPU that torch can use is here, so nothing was checked or measured. Run this where one is.")
    device = torch.device("cuda", torch.cuda.current_device())
    torch.backends.cuda.matmul.allow_tf32 = torch.backends.cudnn.allow_tf32 = False  # float32 means float32
    path = Path(out)
    path.parent.mkdir(parents=True, exist_ok=True)
    report = Report(path, device)
    atomics = "\nINLINE void atomic_add(float* to, float value) { atomicAdd(to, value); }\n"
    yardstick = cuda.LoadedKernels(device.index, kernel_source(chunked.read_kernels("cuda.h") + atomics))
    published = selective_scan_of(yardstick)
    time_compiler(report, device)
    check_scans(report, device, published)
    chosen = next((state.name for state in backends("cuda") if state.problem is None), "none")
    report.check("scan that the model uses", 0.0, chosen == "cuda", chosen)
    scene = demo_scene()
    check_model(report, device, scene)
    time_scans(report, device, published)
    time_model(report, device, published)
    time_predictor(report, device, scene)
    time_training(report, device, published)
    print(f"\nWritten to {path}.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
