"""Small layers shared by encoder and decoder, and how they are computed fast where no gradients are needed."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

_USES_ONEDNN = torch.backends.cpu.get_cpu_capability() == "AVX512" and hasattr(torch.ops.mkldnn, "_linear_pointwise")


def is_cpu_inference(x: Tensor) -> bool:
    """Whether x is to be computed with on a CPU, without gradients, and not only recorded for an export."""
    recorded = torch.is_grad_enabled() or torch.jit.is_tracing() or torch.compiler.is_compiling()
    return x.device.type == "cpu" and not recorded


def tokens_at_once() -> int:
    """So many that what a few layers make of them stays in the processors' caches."""
    return 1024 * torch.get_num_threads()


def linear(x: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`F.linear`; for inference in float32 by oneDNN where there is AVX-512, which MKL does not use on AMD's."""
    if (
        _USES_ONEDNN
        and is_cpu_inference(x)
        and x.dtype == weight.dtype == torch.float32
        and not torch.is_autocast_enabled("cpu")
    ):
        return torch.ops.mkldnn._linear_pointwise(x, weight, bias, "none", [], "")
    return F.linear(x, weight, bias)


def by_tokens(function: Callable[..., Tensor], *maps: Tensor) -> Tensor:
    """function(*maps), of a function that maps the tokens of one place to a token: (..., C_i) -> (..., C).

    For inference on a CPU some tokens at a time, so that what lies between does not leave the cache.
    """
    if not is_cpu_inference(maps[0]):
        return function(*maps)
    flat = [tokens.reshape(-1, tokens.shape[-1]) for tokens in maps]
    count, step, out = len(flat[0]), tokens_at_once(), None
    for start in range(0, count, step):
        part = function(*(tokens[start : start + step] for tokens in flat))
        if out is None:
            out = part.new_empty(count, part.shape[-1])
        out[start : start + step] = part
    return out.unflatten(0, maps[0].shape[:-1])


class Linear(nn.Linear):
    """As in torch, by `linear`."""

    def forward(self, x: Tensor) -> Tensor:
        return linear(x, self.weight, self.bias)


class Mlp(nn.Module):
    """Linear, exact GELU, linear, over the last dimension."""

    def __init__(self, channels: int, ratio: int) -> None:
        super().__init__()
        self.fc1 = Linear(channels, ratio * channels)
        self.fc2 = Linear(ratio * channels, channels)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(F.gelu(self.fc1(x)))


class DropPath(nn.Module):
    """Drop a residual branch for whole samples in training and scale up the others.

    Source: Huang et al. 2016, Deep Networks with Stochastic Depth, arXiv:1603.09382.
    """

    def __init__(self, probability: float) -> None:
        super().__init__()
        self.probability = probability

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.probability == 0:
            return x
        keep = 1 - self.probability
        mask = torch.empty((x.shape[0],) + (1,) * (x.dim() - 1), dtype=x.dtype, device=x.device).bernoulli_(keep)
        return x * mask / keep


def initialise(module: nn.Module) -> None:
    """For `Module.apply`: linear layers start normally distributed (0.02), their biases at 0; others as in torch."""
    if isinstance(module, nn.Linear):
        nn.init.trunc_normal_(module.weight, std=0.02)
        if module.bias is not None:
            nn.init.zeros_(module.bias)
