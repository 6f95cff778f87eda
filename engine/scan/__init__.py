"""The selective scan, of an SS2D block in four directions or of a sequence, behind one function with several backends.

`scan_2d` takes the fastest backend that serves the tensors' device and has passed its probe; `backends` tells what
was found. Both need torch, and are imported when asked for; `arrays` does not.
"""

__all__ = ["BackendState", "backends", "scan_2d"]

TOLERANCE = 5e-6
"""Largest error of an output or a gradient, relative to the largest value, that a probe lets pass."""


def __getattr__(name: str):
    if name in __all__:
        from . import selection

        return getattr(selection, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
