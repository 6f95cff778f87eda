"""What LLVM makes of the kernels' vectors on processors that are not at hand: vector instructions, and no calls."""

import re

import pytest
from llvmlite import binding, ir

from unetmamba_qgis.engine.scan.vector_ir import INT64, LANES, Emitter, integer


def assembly(triple, processor):
    """Of softplus over a row of floats, which has all that the kernels compute with."""
    module = ir.Module()
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [INT64, INT64]), "softplus")
    builder = ir.IRBuilder(function.append_basic_block())
    emit = Emitter(builder)
    address, vectors = function.args

    def body(i, _):
        place = builder.mul(i, integer(LANES))
        emit.store(emit.softplus(emit.load(address, place)), address, place)
        return []

    emit.loop(vectors, [], body)
    builder.ret_void()
    machine = binding.Target.from_triple(triple).create_target_machine(cpu=processor, opt=3)
    return machine.emit_assembly(binding.parse_assembly(str(module)))


@pytest.fixture(scope="module", autouse=True)
def all_targets():
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()


@pytest.mark.parametrize(
    ("triple", "processor", "multiply_add"),
    [
        ("aarch64-unknown-linux-gnu", "generic", r"\bfml[as]\s+v\d+\.4s"),  # any 64-bit ARM
        ("arm64-apple-macosx", "apple-m1", r"\bfml[as]\.4s\s+v\d+"),
        ("x86_64-unknown-linux-gnu", "haswell", r"\bvfn?m(add|sub)\d+ps\s.*%ymm"),
        ("x86_64-unknown-linux-gnu", "znver4", r"\bvfn?m(add|sub)\d+ps\s.*%zmm"),
    ],
)
def test_kernels_are_vector_instructions_without_calls(triple, processor, multiply_add):
    code = assembly(triple, processor)
    assert len(re.findall(multiply_add, code)) >= 8
    assert re.findall(r"^\s+(?:bl|call\w*)\s+.*", code, re.MULTILINE) == []
