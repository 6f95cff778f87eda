"""The address spaces of the Metal dialect, which hosts do not know, as clang checks those of C++ for OpenCL."""

import clang.cindex
import pytest
import torch

from unetmamba_qgis.engine.scan import chunked

WORDS = """
#pragma OPENCL EXTENSION cl_khr_fp16 : enable
#define kernel __kernel
#define device __global
#define thread __private
#define constant __constant
namespace metal {}
typedef unsigned short ushort;
struct uint3 { unsigned x, y, z; };
float exp2(float);
float exp(float);
float log(float);
float simd_shuffle_xor(float, ushort);
int min(int, int);
float min(float, float);
"""


def mistakes(dialect, backward):
    source = chunked.Variant(4, 16, 4, torch.float16, torch.float32, backward).source(WORDS + dialect)
    options = ["-x", "cl", "-cl-std=clc++2021", "-cl-no-stdinc", "-w"]
    unit = clang.cindex.Index.create().parse("scan.cl", options, unsaved_files=[("scan.cl", source)])
    return [f"{found.location.line}: {found.spelling}" for found in unit.diagnostics]


@pytest.fixture
def dialect():
    return chunked.read_kernels("metal.h").replace("#include <metal_stdlib>", "")


@pytest.mark.parametrize("backward", [False, True])
def test_every_pointer_stays_in_its_address_space(dialect, backward):
    assert mistakes(dialect, backward) == []


def test_the_check_sees_a_pointer_to_the_wrong_space(dialect):
    assert mistakes(dialect.replace("LOCAL(type) thread type*", "LOCAL(type) device type*"), backward=True)
