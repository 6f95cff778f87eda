"""What a model takes of a device, measured in this process: speed and peak memory at inference or in training."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import torch

from ..chips.store import UNLABELLED
from ..devices import device_errors
from ..heap import keep_freed_memory
from ..models import create_model
from ..models.registry import model_class
from ..training.losses import total_loss
from ..training.optimizer import published_optimizer
from .efficiency import NUM_CLASSES, Measured, Workload
from .protocol import ModelChoice

_MIB = 1 << 20


def measure_here(choice: ModelChoice, kind: str, workload: Workload) -> Measured:
    """Measure; the process must not have done anything else, or its memory counts, too.

    Args:
        kind: `inference` or `training`.
    Raises:
        EngineError: memory does not suffice, or what `create_model` raises.
    """
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
