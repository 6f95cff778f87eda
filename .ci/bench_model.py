"""Time the whole network and its training step beside the published structure: speed, memory and accuracy in one run.

Usage:
    bench_model.py [--size SIDE] [--threads N] [--repeats N] [VARIANT ...]
    bench_model.py --training [--size SIDE] [--threads N] [--repeats N] [VARIANT ...]

Runs in the engine's Python, with the starter weights or, for training, random ones, on patches of colour. Every variant
has a process of its own, so that its memory and its allocator are its own. Times are the best of the repeats: of the
processor's clock with one thread, of the wall's with more.
"""

from __future__ import annotations

import argparse
import json
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from published_structure import compute_as_published

from unetmamba_qgis.engine.heap import keep_freed_memory
from unetmamba_qgis.engine.light.network import Network
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.training.steps import recomputation
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.weights.tensors import read_tensors

STARTER = RESOURCES / "weights" / "ohio-naip-rgb.safetensors"
MIB = 1 << 20
CLASSES = 6


def published() -> nn.Module:
    return compute_as_published(load_model(STARTER, torch.device("cpu"))[0])


def ours() -> nn.Module:
    keep_freed_memory()
    return load_model(STARTER, torch.device("cpu"))[0]


def published_with_kept_memory() -> nn.Module:
    keep_freed_memory()
    return published()


class InBfloat16(nn.Module):
    def __init__(self, model: nn.Module) -> None:
        super().__init__()
        self.model = model

    def forward(self, x: Tensor) -> Tensor:
        with torch.autocast("cpu", torch.bfloat16):
            return self.model(x)


class Light(nn.Module):
    """The network of the light engine, which needs no torch; that of this process counts as memory all the same."""

    def __init__(self) -> None:
        super().__init__()
        keep_freed_memory()
        _, tensors = read_tensors(STARTER)
        self.network = Network(tensors, torch.get_num_threads())

    def forward(self, x: Tensor) -> Tensor:
        return torch.from_numpy(self.network(x[0].numpy()))[None]


INFERENCE = {
    "published structure, torch": published,
    "the same, freed memory kept": published_with_kept_memory,
    "UNetMamba, float32": ours,
    "light engine, float32": Light,
    "UNetMamba, bfloat16": lambda: InBfloat16(ours()),
}
"""Variant -> makes the model; the first is what the others are compared with."""


def for_training() -> nn.Module:
    """Random weights, with the local supervision that the starter weights, made for inference, leave out."""
    keep_freed_memory()
    return create_model("unetmamba", CLASSES)


TRAINING = {
    "published structure, torch": lambda: compute_as_published(create_model("unetmamba", CLASSES)),
    "UNetMamba": for_training,
    "UNetMamba, blocks computed again": for_training,
}


def patches(side: int) -> Tensor:
    """(1, 3, side, side) normalised, soft patches of colour."""
    torch.manual_seed(3)
    return 2 * torch.nn.functional.interpolate(torch.randn(1, 3, side // 16, side // 16), (side, side), mode="bicubic")


def best_seconds(function: Callable, repeats: int) -> float:
    clock = time.process_time if torch.get_num_threads() == 1 else time.perf_counter
    function()
    times = []
    for _ in range(repeats):
        start = clock()
        function()
        times.append(clock() - start)
    return min(times)


def measure_inference(name: str, side: int, repeats: int, classes_path: Path) -> dict[str, float]:
    model, image = INFERENCE[name](), patches(side)
    with torch.inference_mode():
        seconds = best_seconds(lambda: model(image), repeats)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        np.save(classes_path, model(image).argmax(dim=1).to(torch.uint8).numpy())
    return {"seconds": seconds, "memory_mib": peak}


def measure_training(name: str, side: int, repeats: int, gradient_path: Path) -> dict[str, float]:
    """A step without the optimiser, whose cost is that of the parameters alone. Memory: what forward keeps."""
    torch.manual_seed(0)
    model, image = TRAINING[name]().train(), patches(side)
    for module in model.modules():  # the same step for everybody
        if isinstance(module, nn.Dropout):
            module.p = 0.0
        if hasattr(module, "probability"):
            module.probability = 0.0
    kept: dict[int, int] = {}

    def keep(tensor: Tensor) -> Tensor:
        if not isinstance(tensor, nn.Parameter):
            kept[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
        return tensor

    def loss() -> Tensor:
        scores = model(image)
        return sum(s.float().square().mean() for s in (scores if isinstance(scores, tuple) else (scores,)))

    with recomputation(model, "again" in name):
        with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
            loss()
        memory = sum(kept.values()) / MIB
        seconds = best_seconds(lambda: loss().backward(), repeats)
        model.zero_grad()
        loss().backward()
    np.save(gradient_path, model.encoder.stem.conv1.weight.grad.numpy())
    return {"seconds": seconds, "memory_mib": memory}


def run_alone(options: argparse.Namespace, name: str, result_path: Path) -> dict[str, float]:
    """The measurement of a variant in a process of its own."""
    command = [sys.executable, __file__, "--alone", str(result_path), "--size", str(options.size)]
    command += ["--threads", str(options.threads), "--repeats", str(options.repeats)]
    command += ["--training"] * options.training + [name]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)


def processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        name = next(line.split(":")[1].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        name = platform.processor()
    return f"{name} ({torch.backends.cpu.get_cpu_capability()}), torch {torch.__version__}"


def has_fast_bfloat16() -> bool:
    """Without these instructions bfloat16 is emulated, a hundred times slower than float32."""
    return torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported()


def table(options: argparse.Namespace) -> None:
    variants = options.variants or list(TRAINING if options.training else INFERENCE)
    print(f"{options.size} x {options.size} px, {options.threads} thread(s), {processor()}\n", flush=True)
    last = "largest difference of a gradient" if options.training else "same classes"
    memory = "kept for the gradients" if options.training else "peak memory"
    print(f"| | seconds | speed | {memory} (MiB) | {last} |\n| --- | --- | --- | --- | --- |", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        first = None
        for index, name in enumerate(variants):
            if "bfloat16" in name and not has_fast_bfloat16() and not options.variants:
                print(f"| {name} | this processor has no instructions for it | | | |")
                continue
            path = Path(folder) / f"{index}.npy"
            found = run_alone(options, name, path)
            result = np.load(path)
            if first is None:
                first = found["seconds"], result
            if options.training:
                accuracy = f"{np.abs(result - first[1]).max() / np.abs(first[1]).max():.1e}"
            else:
                accuracy = f"{100 * np.mean(result == first[1]):.3f} %"
            speed = first[0] / found["seconds"]
            seconds, memory_mib = found["seconds"], found["memory_mib"]
            print(f"| {name} | {seconds:.2f} | {speed:.2f} | {memory_mib:.0f} | {accuracy} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("variants", nargs="*", help="which; all by default")
    parser.add_argument("--training", action="store_true")
    parser.add_argument("--size", type=int, default=1024)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--alone", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    if options.alone is None:
        table(options)
    else:
        measure = measure_training if options.training else measure_inference
        print(json.dumps(measure(options.variants[0], options.size, options.repeats, options.alone)))


if __name__ == "__main__":
    main()
