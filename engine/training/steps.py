"""One step of training: gradients of some batches, checked, and the optimiser's move."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from ..chips.store import UNLABELLED
from ..models.rest import ResTBlock
from ..models.ss2d import ScanBlock
from ..models.swin import SwinBlock
from ..models.vss_block import VSSBlock
from .config import TrainingConfig
from .determinism import reseed
from .loader import Loader
from .losses import total_loss
from .task import Inputs, Task

_BLOCKS = (ResTBlock, ScanBlock, SwinBlock, VSSBlock)


class Stepper:
    """Takes the steps of a task; what lasts beyond a step is in the model and the optimiser."""

    def __init__(
        self, task: Task, config: TrainingConfig, optimizer: torch.optim.Optimizer, device: torch.device
    ) -> None:
        self._task, self._config, self._optimizer, self._device = task, config, optimizer, device
        self._statistics = list(task.model.buffers())
        self._class_weights = None if task.class_weights is None else task.class_weights.to(device)
        fast = config.precision == "bfloat16" or (config.precision == "auto" and bfloat16_is_fast(device))
        self._precision = torch.autocast(device.type, torch.bfloat16, enabled=fast)

    def take(self, step: int, loader: Loader, pause: Callable[[], None]) -> float | None:
        """Take a step.

        Args:
            pause: called before each batch; what it raises ends the step, as if it had not begun.
        Returns:
            The mean loss of its batches; None where it or the gradient is not finite: then nothing is changed.
        """
        kept = [buffer.clone() for buffer in self._statistics]
        self._optimizer.zero_grad(set_to_none=True)
        try:
            loss = self._gradient(step, loader, pause)
            if loss is not None:
                self._optimizer.step()
        except BaseException:
            loss = None
            raise
        finally:
            if loss is None:  # a forward pass changes the statistics of batch norms
                for buffer, before in zip(self._statistics, kept):
                    buffer.copy_(before)
        return loss

    def _gradient(self, step: int, loader: Loader, pause: Callable[[], None]) -> float | None:
        """Leave the gradient in the parameters -> the loss, or None."""
        total = 0.0
        count = self._config.accumulate
        for index in range(step * count, (step + 1) * count):
            pause()
            inputs, labels = loader.batch(index)
            reseed(self._config.seed, index)
            self._task.model.train()
            with self._precision:
                scores, *auxiliary = self._task.forward(_to(inputs, self._device))
            loss = self._loss(scores, auxiliary, labels.to(self._device, non_blocking=True)) / count
            total += loss.item()
            if not np.isfinite(total):
                return None
            loss.backward()
        gradients = [p.grad for _, p in self._task.parameters if p.grad is not None]
        length = torch.stack(torch._foreach_norm(gradients)).norm()
        if not torch.isfinite(length):
            return None
        longest = self._config.optimizer.clip_norm
        if longest is not None and length > longest:
            torch._foreach_mul_(gradients, longest / length)
        return total

    def seconds(self, loader: Loader, times: int = 3) -> float:
        """What a step takes, measured; nothing is changed by it."""
        kept = [buffer.clone() for buffer in self._statistics]
        measured = []
        for _ in range(times):
            started = time.perf_counter()
            self._gradient(0, loader, lambda: None)
            measured.append(time.perf_counter() - started)
        self._optimizer.zero_grad(set_to_none=True)
        for buffer, before in zip(self._statistics, kept):
            buffer.copy_(before)
        return min(measured)

    def _loss(self, scores: Tensor, auxiliary: Sequence[Tensor], labels: Tensor) -> Tensor:
        if self._task.loss is not None:
            return self._task.loss(scores, auxiliary, labels)
        return total_loss(scores, auxiliary, labels, UNLABELLED, self._config.loss, self._class_weights)


@contextmanager
def recomputation(model: nn.Module, wanted: bool) -> Iterator[None]:
    """Within, blocks without batch norms, whose statistics a second pass would change, keep only their inputs."""
    blocks = [m for m in model.modules() if isinstance(m, _BLOCKS)] if wanted else []
    for block in blocks:
        block.forward = partial(_recomputed, block.forward)
    try:
        yield
    finally:
        for block in blocks:
            del block.forward  # its class's is back


def _recomputed(forward: Callable[[Tensor], Tensor], x: Tensor) -> Tensor:
    return checkpoint(forward, x, use_reentrant=False) if torch.is_grad_enabled() else forward(x)


def bfloat16_is_fast(device: torch.device) -> bool:
    """Whether matrix products in bfloat16 are done by the hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return device.type == "cpu" and torch.ops.mkldnn._is_mkldnn_bf16_supported()


def _to(inputs: Inputs, device: torch.device) -> Inputs:
    if isinstance(inputs, Tensor):
        return inputs.to(device, non_blocking=True)
    return tuple(part.to(device, non_blocking=True) for part in inputs)
