"""Work for a worker, and looking after its process."""

import time
from pathlib import Path

import numpy as np

from unetmamba_qgis.engine.worker.client import PredictRequest


def block(number, height=90, width=120, seed=0, **fields):
    """All of a raster, its first rows invalid; of the columns, the core leaves out 5 on each side."""
    image = np.random.default_rng(seed).integers(0, 256, (3, height, width), dtype=np.uint8)
    valid = np.ones((height, width), bool)
    valid[:10] = False
    core = (5, 0, width - 10, height)
    return PredictRequest(number, image, valid, offset=(0, 0), core=core, raster_size=(width, height), **fields)


def is_running(pid):
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except (FileNotFoundError, ProcessLookupError):
        return False
    return state not in "ZX"


def seconds_until(condition, limit_s):
    start = time.monotonic()
    while not condition() and time.monotonic() - start < limit_s:
        time.sleep(0.02)
    return time.monotonic() - start
