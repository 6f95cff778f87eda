"""What the attention of ResT makes of its scores, for inference on CPUs, in one pass over them."""

from __future__ import annotations

import numpy as np
import torch
from llvmlite import ir
from numba import njit, types
from numba.extending import intrinsic
from torch import Tensor

from ..scan.arrays import in_parallel
from ..scan.vector_ir import FLOAT, LANES, Emitter, constant, integer

LOG2_E = 1.4426950408889634


def centred_softmax(scores: Tensor, mix: Tensor) -> tuple[Tensor, Tensor]:
    """softmax(mix . scores) - 1/M, and the sums of its squares.

    Args:
        scores: (heads, queries, M) products of queries and keys, M a multiple of `LANES`; float32, contiguous.
        mix: (heads, heads) weights of the heads in each other.
    Returns:
        (heads, queries, M), and (heads,), float32.
    """
    heads, queries, _ = scores.shape
    threads = min(torch.get_num_threads(), queries)
    bounds = [queries * i // threads for i in range(threads + 1)]
    out, squares = torch.empty_like(scores), np.zeros((threads, heads))
    weights = (mix * LOG2_E).contiguous().numpy()
    tasks = [
        (scores.numpy(), weights, out.numpy(), squares[i], first, last)
        for i, (first, last) in enumerate(zip(bounds, bounds[1:]))
    ]
    in_parallel(_queries, tasks, threads)
    return out, torch.from_numpy(squares.sum(0).astype(np.float32))


@intrinsic
def _row(_typing, scores, head_stride, weights, heads, out, vectors):
    """One query and one of its heads -> the sum of squares. Weights: those of the heads, times log2(e)."""

    def generate(context, builder, _signature, arguments):
        scores, head_stride, weights, heads, out, vectors = arguments
        emit = Emitter(builder)

        def place(j):
            return builder.mul(j, integer(LANES))

        def mixed(j, values):
            here = emit.offset(scores, place(j))

            def add_head(head, total):
                return [emit.fma(emit.load(here, builder.mul(head, head_stride)), emit.splat(weights, head), total[0])]

            score = emit.loop(heads, [constant(0.0)], add_head)[0]
            emit.store(score, out, place(j))
            return [emit.maximum(score, values[0])]

        def powers(j, values):
            power = emit.exp2(emit.sub(emit.load(out, place(j)), greatest))
            emit.store(power, out, place(j))
            return [emit.add(values[0], power)]

        def centred(j, values):
            share = emit.sub(emit.mul(emit.load(out, place(j)), factor), mean)
            emit.store(share, out, place(j))
            return [emit.fma(share, share, values[0])]

        greatest = emit.broadcast(emit.greatest(emit.loop(vectors, [constant(-np.inf)], mixed)[0]))
        total = emit.total(emit.loop(vectors, [constant(0.0)], powers)[0])
        one = ir.Constant(FLOAT, 1.0)
        factor = emit.broadcast(builder.fdiv(one, total))
        keys = builder.sitofp(builder.mul(vectors, integer(LANES)), FLOAT)
        mean = emit.broadcast(builder.fdiv(one, keys))
        return emit.total(emit.loop(vectors, [constant(0.0)], centred)[0])

    return types.float32(*[types.int64] * 6), generate


@njit(nogil=True, cache=True, error_model="numpy")
def _queries(scores, weights, out, squares, first, last):
    """All heads of the queries from `first` to before `last`; their sums of squares are added to `squares`, float64."""
    heads, queries, keys = scores.shape
    for query in range(first, last):
        for head in range(heads):
            squares[head] += _row(
                scores.ctypes.data + 4 * query * keys,
                queries * keys,
                weights.ctypes.data + 4 * head * heads,
                heads,
                out.ctypes.data + 4 * (head * queries + query) * keys,
                keys // LANES,
            )
