"""The selective scan, of an SS2D block in four directions or of a sequence, behind one function with several backends.

`scan_2d` takes the fastest backend that serves the tensors' device and has passed its probe; `backends` tells what
was found.
"""

from .selection import BackendState, backends, scan_2d

__all__ = ["BackendState", "backends", "scan_2d"]
