"""Forward kernel of the fused 4-direction scan for CPUs: no permuted copies, no step sizes in memory.

A task is one image and a group of channel blocks (16 channels, one vector). For each direction it walks the lines in
the visiting order, in runs of up to 32 pixels: first the step sizes of a run (`_steps`), then the recurrence
(`_recur`) with the 16 states in registers. All blocks of the group pass over a run before the next run, so its pixels
stay in the cache.
"""

from __future__ import annotations

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

from .vector_ir import LANES, Emitter, constant, integer

STATES = 16
"""State size N that the kernels are built for."""
RUN = 32
"""Pixels of a run."""
LOG2_E = np.float32(1.4426950408889634)


def make_steps(results):
    """The first pass over a run: three vectors for each pixel, made from its step size and its input.

    results(emit, dt, x, skip): the three vectors, where dt = softplus(weights . q + bias).
    """

    @intrinsic
    def steps(_typing, weights, work, q, x, q_stride, x_stride, pixels, rank):
        """weights: [R vectors | bias | skip]; work: [first | second | third result], each RUN vectors; q, x: addresses
        of the first pixel; strides in floats.
        """

        def generate(context, builder, _signature, arguments):
            weights, work, q, x, q_stride, x_stride, pixels, rank = arguments
            emit = Emitter(builder)
            bias = emit.load(weights, builder.mul(rank, integer(LANES)))
            skip = emit.load(weights, builder.mul(builder.add(rank, integer(1)), integer(LANES)))

            def pixel(i, _):
                q_here = emit.offset(q, builder.mul(i, q_stride))

                def project(r, values):
                    weight = emit.load(weights, builder.mul(r, integer(LANES)))
                    return [emit.fma(emit.splat(q_here, r), weight, values[0])]

                dt = emit.softplus(emit.loop(rank, [bias], project)[0])
                u = emit.load(x, builder.mul(i, x_stride))
                here = builder.mul(i, integer(LANES))
                for index, result in enumerate(results(emit, dt, u, skip)):
                    emit.store(result, work, builder.add(here, integer(index * RUN * LANES)))
                return []

            emit.loop(pixels, [], pixel)
            return context.get_dummy_value()

        return types.void(*[types.int64] * 8), generate

    return steps


_steps = make_steps(lambda emit, dt, x, skip: (dt, emit.mul(dt, x), emit.mul(x, skip)))


def _make_recur(accumulate: bool):
    @intrinsic
    def recur(_typing, state, work, q, q_stride, y, y_stride, pixels):
        """h = exp(dt A) h + dt x B, y = C h + skip x over a run; q: address of B of the first pixel, C follows.

        state: [h | A log2(e)], each N vectors.
        """

        def generate(context, builder, _signature, arguments):
            state, work, q, q_stride, y, y_stride, pixels = arguments
            emit = Emitter(builder)

            def pixel(i, h):
                here = builder.mul(i, integer(LANES))
                dt = emit.load(work, here)
                dt_x = emit.load(work, builder.add(here, integer(RUN * LANES)))
                sums = [emit.load(work, builder.add(here, integer(2 * RUN * LANES))), *[constant(0.0)] * 3]
                q_here = emit.offset(q, builder.mul(i, q_stride))
                following = []
                for n in range(STATES):
                    decay = emit.exp2(emit.mul(dt, emit.load(state, integer((STATES + n) * LANES))))
                    h_n = emit.fma(decay, h[n], emit.mul(dt_x, emit.splat(q_here, integer(n))))
                    sums[n % 4] = emit.fma(h_n, emit.splat(q_here, integer(STATES + n)), sums[n % 4])
                    following.append(h_n)
                out = emit.add(emit.add(sums[0], sums[1]), emit.add(sums[2], sums[3]))
                there = builder.mul(i, y_stride)
                if accumulate:
                    out = emit.add(out, emit.load(y, there))
                emit.store(out, y, there)
                return following

            last = emit.loop(pixels, [emit.load(state, integer(n * LANES)) for n in range(STATES)], pixel)
            for n in range(STATES):
                emit.store(last[n], state, integer(n * LANES))
            return context.get_dummy_value()

        return types.void(*[types.int64] * 7), generate

    return recur


_recur_first, _recur_add = _make_recur(accumulate=False), _make_recur(accumulate=True)


@njit(nogil=True, cache=True)
def line(direction, index, height, width):
    """Of the `index`-th line visited by a direction: first pixel, step between pixels, number of pixels.

    Directions: 0 rows, 1 columns, 2 rows reversed, 3 columns reversed.
    """
    columns = direction % 2 == 1
    lines, pixels = (width, height) if columns else (height, width)
    line_step, step = (1, width) if columns else (width, 1)
    if direction >= 2:
        return (lines - 1 - index) * line_step + (pixels - 1) * step, -step, pixels
    return index * line_step, step, pixels


@njit(nogil=True, cache=True, error_model="numpy")
def forward_task(x, xdbl, dt_weight, dt_bias, a, skip, y, height, width, first_channel, blocks):
    """Scan one image for `blocks` channel blocks from `first_channel`.

    Shapes, float32 and contiguous: x, y (H*W, D); xdbl (H*W, K*(R+2N)); dt_weight (K, D, R); dt_bias, skip (K, D);
    a (K, D, N), negative.
    """
    channels = x.shape[1]
    directions, _, rank = dt_weight.shape
    group = rank + 2 * STATES
    q_stride = directions * group
    per_block = LANES * (2 * STATES + rank + 2)
    work = np.empty(blocks * per_block + 3 * RUN * LANES, np.float32)
    work_at = work.ctypes.data
    scratch = work_at + 4 * blocks * per_block
    for direction in range(directions):
        for block in range(blocks):
            at = block * per_block
            channel = first_channel + block * LANES
            for lane in range(LANES):
                for n in range(STATES):
                    work[at + n * LANES + lane] = 0.0
                    work[at + (STATES + n) * LANES + lane] = a[direction, channel + lane, n] * LOG2_E
                for r in range(rank):
                    work[at + (2 * STATES + r) * LANES + lane] = dt_weight[direction, channel + lane, r]
                work[at + (2 * STATES + rank) * LANES + lane] = dt_bias[direction, channel + lane]
                work[at + (2 * STATES + rank + 1) * LANES + lane] = skip[direction, channel + lane]
        lines = width if direction % 2 == 1 else height
        for index in range(lines):
            pixel, step, count = line(direction, index, height, width)
            for start in range(0, count, RUN):
                pixels = min(RUN, count - start)
                q = xdbl.ctypes.data + 4 * (pixel * q_stride + direction * group)
                for block in range(blocks):
                    state = work_at + 4 * block * per_block
                    here = 4 * (pixel * channels + first_channel + block * LANES)
                    x_at, y_at = x.ctypes.data + here, y.ctypes.data + here
                    _steps(
                        state + 4 * 2 * STATES * LANES, scratch, q, x_at, step * q_stride, step * channels, pixels, rank
                    )
                    if direction == 0:
                        _recur_first(state, scratch, q + 4 * rank, step * q_stride, y_at, step * channels, pixels)
                    else:
                        _recur_add(state, scratch, q + 4 * rank, step * q_stride, y_at, step * channels, pixels)
                pixel += step * RUN
