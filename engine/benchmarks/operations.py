"""How many operations a model takes, counted as the paper counts them, on tensors that have shapes and no values.

The paper's figures are those of fvcore: a multiplication with an addition is one operation; norms, resizing and pooling
count a few per element; activations, additions and products of elements none. Functions of the authors' own count none
either: the selective scans, in a Mamba block all but its first layer. Counted with them, a scan takes 9 operations per
channel and state and one per channel of every pixel and direction, as in VMamba's own formula.

Source: fvcore (https://github.com/facebookresearch/fvcore), fvcore.nn.flop_count; Liu et al. 2024, VMamba,
arXiv:2401.10166.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from math import prod
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils._python_dispatch import TorchDispatchMode

from ..models.mamba import Mamba
from ..models.rest import EfficientAttention
from ..models.selective_scan import SelectiveScan


class Operations(NamedTuple):
    """Of one forward pass."""

    published: int
    """Counted as in the paper."""
    scans: int
    """What the paper leaves out."""


def count_operations(model: nn.Module, shape: tuple[int, ...]) -> Operations:
    """Of a model for input of a shape (B, C, H, W); it is moved to the meta device and into eval mode for good."""
    counter = _Counter()
    model.to("meta").eval()
    hooks = [hook for module in model.modules() for hook in _hooks(module, counter)]
    try:
        with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), without_scanning(model), counter:
            model(torch.empty(shape, device="meta"))
    finally:
        for hook in hooks:
            hook.remove()
    return Operations(counter.published, counter.scans)


@contextmanager
def without_scanning(model: nn.Module) -> Iterator[None]:
    """Within, scans give something that has the right shape and depends on all their arguments, for the meta device."""
    scans = [module for module in model.modules() if isinstance(module, SelectiveScan)]
    for scan in scans:
        scan.forward = _unscanned
    try:
        yield
    finally:
        for scan in scans:
            del scan.forward


def _unscanned(x: Tensor, *others: Tensor) -> Tensor:
    return x.float() + sum(each.float().sum() for each in others)


class _Counter(TorchDispatchMode):
    """Counts what torch is asked to do."""

    def __init__(self) -> None:
        super().__init__()
        self.published = self.scans = 0
        self.is_own = False
        """Whether what happens is in a function of the authors' own."""

    def __torch_dispatch__(self, function: Any, types: Any, args: tuple = (), kwargs: dict | None = None) -> Any:
        out = function(*args, **(kwargs or {}))
        if count := _COUNTS.get(function.overloadpacket):
            self.add(count(args, out))
        return out

    def add(self, operations: int) -> None:
        if self.is_own:
            self.scans += operations
        else:
            self.published += operations


def _products(args: tuple, out: Tensor) -> int:
    """Of the last two of the arguments, which are matrices or batches of them."""
    left, _ = (each for each in args[-2:] if isinstance(each, Tensor))
    return out.numel() * left.shape[-1]


def _convolution(args: tuple, out: Tensor) -> int:
    x, weight, *_ = args
    is_transposed = args[6]
    return len(x) * weight.numel() * prod((x if is_transposed else out).shape[2:])


def _batch_norm(args: tuple, out: tuple) -> int:
    x, weight, *_ = args
    is_instance = args[5]  # an instance norm, whose statistics are the input's
    return x.numel() * (1 + (weight is not None) + 3 * is_instance)


def _layer_norm(args: tuple, out: tuple) -> int:
    return args[0].numel() * (4 + (args[2] is not None))


_ATEN = torch.ops.aten
_COUNTS: dict[Any, Callable[[tuple, Any], int]] = {
    _ATEN.mm: _products,
    _ATEN.bmm: _products,
    _ATEN.addmm: _products,
    _ATEN.convolution: _convolution,
    _ATEN.native_batch_norm: _batch_norm,
    _ATEN.native_layer_norm: _layer_norm,
    _ATEN.upsample_bilinear2d: lambda args, out: 4 * out.numel(),
    _ATEN.upsample_nearest2d: lambda args, out: out.numel(),
    _ATEN._adaptive_avg_pool2d: lambda args, out: args[0].numel(),
}


def _hooks(module: nn.Module, counter: _Counter) -> Iterator[Any]:
    """What the operations alone do not show."""
    if isinstance(module, SelectiveScan):
        yield module.register_forward_pre_hook(partial(_count_scan, counter))
    elif isinstance(module, EfficientAttention) and module.heads > 1:
        yield module.register_forward_pre_hook(partial(_count_instance_norm, counter))
    elif isinstance(module, Mamba):
        for part in (module.conv1d, module.x_proj, module.scan, module.out_proj):
            yield part.register_forward_pre_hook(lambda *_: setattr(counter, "is_own", True), prepend=True)
            yield part.register_forward_hook(lambda *_: setattr(counter, "is_own", False))


def _count_scan(counter: _Counter, module: nn.Module, args: tuple) -> None:
    x, xdbl, dt_weight, _, a_logs, _ = args
    places, (directions, channels, rank), states = x.shape[:3].numel(), dt_weight.shape, a_logs.shape[1]
    counter.add(places * directions * channels * rank)  # the step sizes
    counter.scans += places * directions * channels * (9 * states + 1)


def _count_instance_norm(counter: _Counter, module: EfficientAttention, args: tuple) -> None:
    """Of the attention map, which ours never has as a whole."""
    batch, height, width, _ = args[0].shape
    reduction = module.sr.stride[0] if module.sr is not None else 1
    counter.add(4 * batch * module.heads * height * width * (height // reduction) * (width // reduction))
