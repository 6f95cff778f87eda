"""Backward kernel of the fused 4-direction scan for CPUs.

A task is one image and a group of channel blocks, as in `cpu_forward`. Per direction it first repeats the recurrence
keeping only the states at the start of each run; then it walks the runs backwards, rebuilds the states of a run from
its start (`_rebuild`) and carries the gradient of the state through it (`_carry`).
"""

from __future__ import annotations

import numpy as np
from numba import njit, types
from numba.extending import intrinsic

from .cpu_forward import LOG2_E, RUN, STATES, line, make_steps
from .vector_ir import LANES, Emitter, constant, integer


def _step_results(emit, dt, x, skip):
    """dt, its derivative, which is a sigmoid, and x."""
    return dt, emit.sub(constant(1.0), emit.exp_negative(dt)), x


_steps = make_steps(_step_results)


def _make_rebuild(keep: bool):
    @intrinsic
    def rebuild(_typing, state, decay, work, q, q_stride, pixels, history):
        """The recurrence over a run, from and to `state` (N vectors); decay: A log2(e), N vectors; q: address of B.

        history: [states before each pixel and after the last, (RUN+1) N vectors | decays, RUN N vectors], if kept.
        """

        def generate(context, builder, _signature, arguments):
            state, decay, work, q, q_stride, pixels, history = arguments
            emit = Emitter(builder)
            first = [emit.load(state, integer(n * LANES)) for n in range(STATES)]
            if keep:
                for n in range(STATES):
                    emit.store(first[n], history, integer(n * LANES))

            def pixel(i, h):
                here = builder.mul(i, integer(LANES))
                dt = emit.load(work, here)
                dt_x = emit.mul(dt, emit.load(work, builder.add(here, integer(2 * RUN * LANES))))
                q_here = emit.offset(q, builder.mul(i, q_stride))
                row = builder.mul(i, integer(STATES * LANES))
                following = []
                for n in range(STATES):
                    factor = emit.exp2(emit.mul(dt, emit.load(decay, integer(n * LANES))))
                    h_n = emit.fma(factor, h[n], emit.mul(dt_x, emit.splat(q_here, integer(n))))
                    if keep:
                        emit.store(h_n, history, builder.add(row, integer((STATES + n) * LANES)))
                        emit.store(factor, history, builder.add(row, integer(((RUN + 1) * STATES + n) * LANES)))
                    following.append(h_n)
                return following

            last = emit.loop(pixels, first, pixel)
            for n in range(STATES):
                emit.store(last[n], state, integer(n * LANES))
            return context.get_dummy_value()

        return types.void(*[types.int64] * 7), generate

    return rebuild


_advance, _rebuild = _make_rebuild(keep=False), _make_rebuild(keep=True)


@intrinsic
def _carry(_typing, gradients, weights, decay, work, history, q, q_stride, g, gx, x_stride, pixels, rank, sums):
    """Gradients of a run, last pixel first.

    gradients: [of the state, N vectors | of A, N | of the R weights | of the bias | of the skip], updated.
    sums: per pixel the gradients of q before the sum over channels, R + 2N vectors, added to.
    q: address of the pixel's first dt input; g, gx: gradient of y, and of x (added to).
    """

    def generate(context, builder, _signature, arguments):
        gradients, weights, decay, work, history, q, q_stride, g, gx, x_stride, pixels, rank, sums = arguments
        emit = Emitter(builder)
        group = builder.add(rank, integer(2 * STATES))
        skip = emit.load(weights, builder.mul(builder.add(rank, integer(1)), integer(LANES)))
        rows = integer(STATES * LANES)
        of_weights = integer(2 * STATES * LANES)
        of_bias = builder.add(of_weights, builder.mul(rank, integer(LANES)))
        of_skip = builder.add(of_bias, integer(LANES))

        def add_to(value, address, floats):
            emit.store(emit.add(value, emit.load(address, floats)), address, floats)

        def pixel(back, values):
            i = builder.sub(builder.sub(pixels, integer(1)), back)
            d, (bias_sum, skip_sum) = list(values[:STATES]), values[STATES:]
            here = builder.mul(i, integer(LANES))
            dt = emit.load(work, here)
            slope = emit.load(work, builder.add(here, integer(RUN * LANES)))
            u = emit.load(work, builder.add(here, integer(2 * RUN * LANES)))
            dt_u = emit.mul(dt, u)
            gy = emit.load(g, builder.mul(i, x_stride))
            q_here = emit.offset(q, builder.mul(i, q_stride))
            bc = emit.offset(q_here, rank)
            row = builder.mul(i, rows)
            sums_here = emit.offset(sums, builder.mul(builder.mul(i, group), integer(LANES)))
            sums_bc = emit.offset(sums_here, builder.mul(rank, integer(LANES)))
            through_b = [constant(0.0)] * 2
            through_a = [constant(0.0)] * 2
            for n in range(STATES):
                before = emit.load(history, builder.add(row, integer(n * LANES)))
                after = emit.load(history, builder.add(row, integer((STATES + n) * LANES)))
                factor = emit.load(history, builder.add(row, integer(((RUN + 1) * STATES + n) * LANES)))
                d_n = emit.fma(gy, emit.splat(bc, integer(STATES + n)), d[n])
                at_b, at_c = integer(n * LANES), integer((STATES + n) * LANES)
                emit.store(emit.fma(d_n, dt_u, emit.load(sums_bc, at_b)), sums_bc, at_b)
                emit.store(emit.fma(gy, after, emit.load(sums_bc, at_c)), sums_bc, at_c)
                through_b[n % 2] = emit.fma(d_n, emit.splat(bc, integer(n)), through_b[n % 2])
                d[n] = emit.mul(d_n, factor)
                of_decay = emit.mul(d[n], before)
                through_a[n % 2] = emit.fma(of_decay, emit.load(decay, integer(n * LANES)), through_a[n % 2])
                at_a = integer((STATES + n) * LANES)
                emit.store(emit.fma(of_decay, dt, emit.load(gradients, at_a)), gradients, at_a)
            b_sum = emit.add(*through_b)
            a_sum = emit.mul(emit.add(*through_a), constant(1.0 / LOG2_E))  # decay holds A log2(e)
            gz = emit.mul(emit.fma(b_sum, u, a_sum), slope)
            there = builder.mul(i, x_stride)
            emit.store(emit.fma(b_sum, dt, emit.fma(gy, skip, emit.load(gx, there))), gx, there)

            def project(r, _):
                at = builder.mul(r, integer(LANES))
                add_to(emit.mul(gz, emit.splat(q_here, r)), gradients, builder.add(of_weights, at))
                add_to(emit.mul(gz, emit.load(weights, at)), sums_here, at)
                return []

            emit.loop(rank, [], project)
            return [*d, emit.add(bias_sum, gz), emit.fma(gy, u, skip_sum)]

        start = [emit.load(gradients, integer(n * LANES)) for n in range(STATES)]
        last = emit.loop(pixels, [*start, emit.load(gradients, of_bias), emit.load(gradients, of_skip)], pixel)
        for n in range(STATES):
            emit.store(last[n], gradients, integer(n * LANES))
        emit.store(last[STATES], gradients, of_bias)
        emit.store(last[STATES + 1], gradients, of_skip)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 13), generate


@intrinsic
def _total(_typing, sums, vectors, out):
    """out[j] = sum over the lanes of the j-th vector of sums."""

    def generate(context, builder, _signature, arguments):
        sums, vectors, out = arguments
        emit = Emitter(builder)

        def one(j, _):
            emit.store_float(emit.total(emit.load(sums, builder.mul(j, integer(LANES)))), out, j)
            return []

        emit.loop(vectors, [], one)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 3), generate


@njit(nogil=True, cache=True, error_model="numpy")
def backward_task(
    x, xdbl, dt_weight, dt_bias, a, skip, g, height, width, first_channel, blocks, gx, gxdbl, gweight, gbias, ga, gskip
):
    """Gradients of one image for `blocks` channel blocks from `first_channel`.

    Shapes as in `forward_task`; g, the gradient of y, and gx (H*W, D); gxdbl as xdbl, of this group alone; gweight,
    gbias, ga and gskip as dt_weight, dt_bias, a and skip, of this image alone. gx must be 0 before.
    """
    channels = x.shape[1]
    directions, _, rank = dt_weight.shape
    group = rank + 2 * STATES
    q_stride = directions * group
    vectors_in = STATES + rank + 2  # A, weights, bias, skip
    vectors_out = 2 * STATES + rank + 2  # state, A, weights, bias, skip
    inputs = np.empty(blocks * vectors_in * LANES, np.float32)
    gradients = np.empty(blocks * vectors_out * LANES, np.float32)
    states = np.empty(blocks * STATES * LANES, np.float32)
    work = np.empty(3 * RUN * LANES, np.float32)
    history = np.empty((2 * RUN + 1) * STATES * LANES, np.float32)
    sums = np.empty(RUN * group * LANES, np.float32)
    longest = max(height * ((width + RUN - 1) // RUN), width * ((height + RUN - 1) // RUN))
    starts = np.empty((longest, blocks * STATES * LANES), np.float32)
    inputs_at, gradients_at, states_at = inputs.ctypes.data, gradients.ctypes.data, states.ctypes.data
    work_at, history_at, sums_at = work.ctypes.data, history.ctypes.data, sums.ctypes.data
    for direction in range(directions):
        gradients[:] = 0.0
        states[:] = 0.0
        for block in range(blocks):
            at = block * vectors_in * LANES
            channel = first_channel + block * LANES
            for lane in range(LANES):
                for n in range(STATES):
                    inputs[at + n * LANES + lane] = a[direction, channel + lane, n] * LOG2_E
                for r in range(rank):
                    inputs[at + (STATES + r) * LANES + lane] = dt_weight[direction, channel + lane, r]
                inputs[at + (STATES + rank) * LANES + lane] = dt_bias[direction, channel + lane]
                inputs[at + (STATES + rank + 1) * LANES + lane] = skip[direction, channel + lane]
        lines = width if direction % 2 == 1 else height
        runs = ((height if direction % 2 == 1 else width) + RUN - 1) // RUN
        for index in range(lines):
            pixel, step, count = line(direction, index, height, width)
            for run in range(runs):
                pixels = min(RUN, count - run * RUN)
                starts[index * runs + run] = states
                q = xdbl.ctypes.data + 4 * (pixel * q_stride + direction * group)
                for block in range(blocks):
                    decay = inputs_at + 4 * block * vectors_in * LANES
                    x_at = x.ctypes.data + 4 * (pixel * channels + first_channel + block * LANES)
                    _steps(decay + 4 * STATES * LANES, work_at, q, x_at, step * q_stride, step * channels, pixels, rank)
                    _advance(
                        states_at + 4 * block * STATES * LANES,
                        decay, work_at, q + 4 * rank, step * q_stride, pixels, history_at,
                    )  # fmt: skip
                pixel += step * RUN
        for index in range(lines - 1, -1, -1):
            first, step, count = line(direction, index, height, width)
            for run in range(runs - 1, -1, -1):
                pixel = first + step * RUN * run
                pixels = min(RUN, count - run * RUN)
                sums[: pixels * group * LANES] = 0.0
                states[:] = starts[index * runs + run]
                q = xdbl.ctypes.data + 4 * (pixel * q_stride + direction * group)
                for block in range(blocks):
                    decay = inputs_at + 4 * block * vectors_in * LANES
                    weights = decay + 4 * STATES * LANES
                    here = 4 * (pixel * channels + first_channel + block * LANES)
                    _steps(weights, work_at, q, x.ctypes.data + here, step * q_stride, step * channels, pixels, rank)
                    _rebuild(
                        states_at + 4 * block * STATES * LANES,
                        decay, work_at, q + 4 * rank, step * q_stride, pixels, history_at,
                    )  # fmt: skip
                    _carry(
                        gradients_at + 4 * block * vectors_out * LANES, weights, decay, work_at, history_at, q,
                        step * q_stride, g.ctypes.data + here, gx.ctypes.data + here, step * channels, pixels, rank,
                        sums_at,
                    )  # fmt: skip
                for i in range(pixels):
                    out = gxdbl.ctypes.data + 4 * ((pixel + step * i) * q_stride + direction * group)
                    _total(sums_at + 4 * i * group * LANES, group, out)
        for block in range(blocks):
            at = block * vectors_out * LANES
            channel = first_channel + block * LANES
            for lane in range(LANES):
                for n in range(STATES):
                    ga[direction, channel + lane, n] = gradients[at + (STATES + n) * LANES + lane]
                for r in range(rank):
                    gweight[direction, channel + lane, r] = gradients[at + (2 * STATES + r) * LANES + lane]
                gbias[direction, channel + lane] = gradients[at + (2 * STATES + rank) * LANES + lane]
                gskip[direction, channel + lane] = gradients[at + (2 * STATES + rank + 1) * LANES + lane]
