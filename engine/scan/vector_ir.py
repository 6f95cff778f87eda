"""Vector arithmetic emitted as LLVM IR: the building blocks of the CPU scan kernels.

numba does not vectorise the scan by itself and has no fast exponential since it dropped SVML, so the kernels' inner
loops are written here as operations on vectors of 16 floats, one lane a channel. LLVM splits them to what the
processor has (AVX2: two registers, NEON: four).
"""

from __future__ import annotations

import numpy as np
from llvmlite import ir

LANES = 16
"""Channels handled by one vector."""

FLOAT, INT32, INT64 = ir.FloatType(), ir.IntType(32), ir.IntType(64)
VECTOR = ir.VectorType(FLOAT, LANES)
_INT_VECTOR = ir.VectorType(INT32, LANES)
_LOG2_E, _LN_2 = 1.4426950408889634, 0.6931471805599453
_SQRT_HALF_BITS = 0x3F3504F3

# Degree-5 minimax polynomial of 2^f on [-0.5, 0.5], highest power first; relative error 2e-7.
_EXP2 = (1.33987e-3, 9.61842e-3, 5.550316e-2, 2.4022652e-1, 6.9314718e-1, 1.0)
# log2(m) = w(q^2) q with q = (m - 1) / (m + 1), m in [sqrt(1/2), sqrt(2)].
_LOG2 = (0.32063, 0.41198, 0.57708, 0.961796694, 2.885390082)


def integer(value: int) -> ir.Constant:
    return ir.Constant(INT64, value)


def constant(value: float) -> ir.Constant:
    """`value` in every lane."""
    return ir.Constant(VECTOR, [float(np.float32(value))] * LANES)


def _int_constant(value: int) -> ir.Constant:
    return ir.Constant(_INT_VECTOR, [value] * LANES)


class Emitter:
    """Emits vector operations at a builder's position. Addresses are int64 values, offsets count floats."""

    def __init__(self, builder: ir.IRBuilder) -> None:
        self.builder = builder

    def add(self, a, b):
        return self.builder.fadd(a, b)

    def sub(self, a, b):
        return self.builder.fsub(a, b)

    def mul(self, a, b):
        return self.builder.fmul(a, b)

    def fma(self, a, b, c):
        """a * b + c."""
        return self.builder.call(self._intrinsic("fmuladd", 3), [a, b, c])

    def total(self, vector):
        """Sum of the lanes, a float."""
        function = self._function(f"llvm.vector.reduce.fadd.v{LANES}f32", FLOAT, [FLOAT, VECTOR])
        return self.builder.call(function, [ir.Constant(FLOAT, 0.0), vector], fastmath=("reassoc",))

    def greatest(self, vector):
        """The greatest of the lanes, a float."""
        return self.builder.call(self._function(f"llvm.vector.reduce.fmax.v{LANES}f32", FLOAT, [VECTOR]), [vector])

    def offset(self, address, floats):
        """The address `floats` further on."""
        return self.builder.add(address, self.builder.shl(floats, integer(2)))

    def load(self, address, floats):
        return self.builder.load(self._pointer(address, floats, VECTOR), align=4)

    def store(self, vector, address, floats):
        self.builder.store(vector, self._pointer(address, floats, VECTOR), align=4)

    def store_float(self, value, address, floats):
        self.builder.store(value, self._pointer(address, floats, FLOAT), align=4)

    def splat(self, address, floats):
        """The one float at the address, in every lane."""
        return self.broadcast(self.builder.load(self._pointer(address, floats, FLOAT), align=4))

    def broadcast(self, value):
        """The float in every lane."""
        undefined = ir.Constant(VECTOR, ir.Undefined)
        first = self.builder.insert_element(undefined, value, ir.Constant(INT32, 0))
        return self.builder.shuffle_vector(first, undefined, ir.Constant(_INT_VECTOR, [0] * LANES))

    def maximum(self, a, b):
        # Unordered: a NaN in `a` stays one, so that a broken input is seen in the output.
        return self.builder.select(self.builder.fcmp_unordered(">", a, b), a, b)

    def exp2(self, x):
        """2^x for x <= 0, relative error 2e-7; x below -126 counts as -126."""
        builder = self.builder
        x = self.maximum(x, constant(-126.0))
        nearest = builder.call(self._intrinsic("rint", 1), [x])
        fraction = self.sub(x, nearest)
        power = constant(_EXP2[0])
        for coefficient in _EXP2[1:]:
            power = self.fma(power, fraction, constant(coefficient))
        exponent = builder.shl(builder.fptosi(nearest, _INT_VECTOR), _int_constant(23))
        return builder.bitcast(builder.add(builder.bitcast(power, _INT_VECTOR), exponent), VECTOR)

    def softplus(self, x):
        """log(1 + e^x), as max(x, 0) + log1p(e^-|x|) with the rounding error of 1 + e^-|x| put back."""
        builder = self.builder
        magnitude = builder.call(self._intrinsic("fabs", 1), [x])
        small = self.exp2(self.mul(magnitude, constant(-_LOG2_E)))
        one_plus = self.add(small, constant(1.0))
        lost = self.sub(small, self.sub(one_plus, constant(1.0)))
        bits = builder.bitcast(one_plus, _INT_VECTOR)
        exponent = builder.ashr(builder.sub(bits, _int_constant(_SQRT_HALF_BITS)), _int_constant(23))
        mantissa = builder.bitcast(builder.sub(bits, builder.shl(exponent, _int_constant(23))), VECTOR)
        ratio = builder.fdiv(self.sub(mantissa, constant(1.0)), self.add(mantissa, constant(1.0)))
        square = self.mul(ratio, ratio)
        series = constant(_LOG2[0])
        for coefficient in _LOG2[1:]:
            series = self.fma(series, square, constant(coefficient))
        log2 = self.fma(series, ratio, builder.sitofp(exponent, VECTOR))
        log1p = self.fma(log2, constant(_LN_2), builder.fdiv(lost, one_plus))
        return self.add(self.maximum(x, constant(0.0)), log1p)

    def exp_negative(self, x):
        """e^-x for x >= 0."""
        return self.exp2(self.mul(x, constant(-_LOG2_E)))

    def loop(self, count, carried, body):
        """Emit `for i in range(count)`; body(i, values) returns the next values; returns the last ones."""
        builder = self.builder
        before = builder.block
        head, inside, after = (builder.function.append_basic_block(name) for name in ("head", "body", "after"))
        builder.branch(head)
        builder.position_at_end(head)
        index = builder.phi(INT64)
        index.add_incoming(integer(0), before)
        values = [builder.phi(value.type) for value in carried]
        for phi, value in zip(values, carried):
            phi.add_incoming(value, before)
        builder.cbranch(builder.icmp_signed("<", index, count), inside, after)
        builder.position_at_end(inside)
        following = body(index, values)
        end = builder.block
        index.add_incoming(builder.add(index, integer(1)), end)
        for phi, value in zip(values, following):
            phi.add_incoming(value, end)
        builder.branch(head)
        builder.position_at_end(after)
        return values

    def _pointer(self, address, floats, kind):
        return self.builder.inttoptr(self.offset(address, floats), kind.as_pointer())

    def _intrinsic(self, name, arguments):
        return self._function(f"llvm.{name}.v{LANES}f32", VECTOR, [VECTOR] * arguments)

    def _function(self, name, result, arguments):
        module = self.builder.module
        return module.globals.get(name) or ir.Function(module, ir.FunctionType(result, arguments), name)
