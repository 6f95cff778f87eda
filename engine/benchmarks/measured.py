"""What a model takes of a device: speed and peak memory, at inference and in training, each in a process of its own."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch

from ..chips.store import UNLABELLED
from ..devices import device_errors
from ..errors import EngineError
from ..heap import keep_freed_memory
from ..interpreter import engine_command, engine_environment
from ..models import create_model
from ..models.registry import model_class
from ..training.losses import total_loss
from ..training.optimizer import published_optimizer
from .protocol import ModelChoice

KINDS = ("inference", "training")

NUM_CLASSES = 6

_MIB = 1 << 20


@dataclass(frozen=True)
class Workload:
    """What is measured."""

    device: str = "cpu"
    side_px: int = 512
    """Of the images: one at inference, a batch in training."""
    batch: int = 2
    repeats: int = 2
    """Timed ones, of which the fastest counts; one before them is not."""

    def __str__(self) -> str:
        return (
            f"one image of {self.side_px} x {self.side_px} px at inference, batches of {self.batch} such in training "
            "with the published loss and optimiser, float32"
        )


@dataclass(frozen=True)
class Measured:
    """Of a model, at inference or in training."""

    megapixels_per_s: float
    peak_mib: float | None
    """Most memory that was held: on a CPU by the whole process, with Python and torch, on other devices there; None
    where the system does not tell."""


def measure(choice: ModelChoice, kind: str, workload: Workload) -> Measured:
    """Measure in a new process, so that neither memory nor caches are those of anything before.

    Args:
        kind: one of KINDS.
    Raises:
        EngineError: memory does not suffice, or what `create_model` raises.
    """
    arguments = ["benchmark", "--efficiency", "--alone", kind, "--json", "--models", choice.text]
    for name, value in (("device", workload.device), ("size", workload.side_px), ("batch", workload.batch),
                        ("repeats", workload.repeats)):  # fmt: skip
        arguments += [f"--{name}", str(value)]
    command = engine_command(sys.executable, *arguments)
    done = subprocess.run(command, env=engine_environment(), capture_output=True, text=True)  # nosec B603
    try:
        answer = json.loads(done.stdout)
    except ValueError:  # the system ended it, for want of memory as a rule
        why = "".join(done.stderr.strip().splitlines()[-1:]) or f"its process ended with {done.returncode}"
        raise EngineError(f"{choice.title} could not be measured: {why}", code="benchmark.measure") from None
    if "error" in answer:
        raise EngineError.from_dict(answer["error"])
    return Measured(answer["megapixels_per_s"], answer["peak_mib"])


def measure_here(choice: ModelChoice, kind: str, workload: Workload) -> Measured:
    """Measure in this process, whose memory must not have served anything else. Raises: EngineError."""
    keep_freed_memory()
    device = torch.device(workload.device)
    torch.manual_seed(0)
    with device_errors(device):
        step, pixels = (_inference if kind == "inference" else _training)(choice, workload, device)
        seconds = _fastest(step, workload.repeats, device)
    return Measured(pixels / 1e6 / seconds, _peak_mib(device))


def _inference(choice: ModelChoice, workload: Workload, device: torch.device) -> tuple[Callable[[], None], int]:
    """What is timed, and the pixels of it."""
    options = {**choice.options, **model_class(choice.name).inference_options}
    model = create_model(choice.name, NUM_CLASSES, **options).to(device).eval()
    image = torch.randn(1, 3, workload.side_px, workload.side_px, device=device)

    def step() -> None:
        with torch.inference_mode():
            model(image)[0, 0, 0, 0].item()  # waits for the device

    return step, workload.side_px**2


def _training(choice: ModelChoice, workload: Workload, device: torch.device) -> tuple[Callable[[], None], int]:
    model = create_model(choice.name, NUM_CLASSES, **choice.options).to(device).train()
    optimizer = published_optimizer([(name, p) for name, p in model.named_parameters() if p.requires_grad])
    shape = (workload.batch, workload.side_px, workload.side_px)
    images = torch.randn(shape[0], 3, *shape[1:], device=device)
    labels = torch.randint(NUM_CLASSES, shape, device=device)

    def step() -> None:
        optimizer.zero_grad(set_to_none=True)
        scores, *auxiliary = model(images)
        loss = total_loss(scores, auxiliary, labels, UNLABELLED)
        loss.backward()
        optimizer.step()
        loss.item()
        _wait(device)

    return step, labels.numel()


def _fastest(step: Callable[[], None], repeats: int, device: torch.device) -> float:
    """Seconds, with one thread of a CPU those of the processor, which others' work does not lengthen."""
    alone = device.type == "cpu" and torch.get_num_threads() == 1
    clock = time.process_time if alone else time.perf_counter
    step()
    times = []
    for _ in range(repeats):
        start = clock()
        step()
        times.append(clock() - start)
    return min(times)


def _wait(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def _peak_mib(device: torch.device) -> float | None:
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device) / _MIB
    if device.type == "mps":
        return torch.mps.driver_allocated_memory() / _MIB  # what was held once is kept for reuse
    if sys.platform == "linux":  # unlike ru_maxrss, nothing of the process that started this one
        return int(re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())[1]) / 1024
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _MIB
    return None
