"""A screen that nobody sees, for a real QGIS."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager


def need(program: str) -> None:
    """Raises: SystemExit, it is not there."""
    if shutil.which(program) is None:
        sys.exit(f"{program} is needed: on Debian and Ubuntu it is in the package {program.lower()}")


@contextmanager
def screen(size: str = "1400x800") -> Iterator[str]:
    """A private X display without a window manager -> its name. Raises: SystemExit, Xvfb is not there."""
    need("Xvfb")
    read_end, write_end = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-dpi", "96", "-nolisten", "tcp"],
        pass_fds=[write_end],
        stderr=subprocess.DEVNULL,
    )
    os.close(write_end)
    try:
        with open(read_end) as answer:
            yield f":{answer.readline().strip()}"
    finally:
        server.terminate()
        server.wait()
