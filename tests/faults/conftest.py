"""Jobs to disturb: small rasters of many blocks, the real worker and a light one, and what an undisturbed run gives."""

import json
import shlex
import struct
import sys
from pathlib import Path

import numpy as np
import pytest

from tests.engine.rasters import noise, write_raster
from tests.engine.real_engine import engine_python, make_weights
from tests.faults.harness import ALL, CARD, COMPLETE, Quiet, Segmentation
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.segmentation.plan import BLOCK_PX
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.worker.warm import close_idle

__all__ = ["engine_python"]

BLOCKS = 6
STRIP = (40, BLOCKS * BLOCK_PX - 100)
"""(height, width) of a raster with as many blocks, and few pixels in each."""
TILES = ("TILED=YES", "BLOCKXSIZE=256", "BLOCKYSIZE=48")


def patches():
    """(3, *STRIP) uint8 in squares of 20 pixels, so that there are few polygons; 0 in a hole across a border."""
    height, width = STRIP
    image = np.kron(noise(3, height // 20, width // 20 + 1), np.ones((20, 20), np.uint8))[:, :, :width].copy()
    image[:, 10:20, BLOCK_PX - 18 : BLOCK_PX + 22] = 0
    return image


@pytest.fixture(scope="session")
def light_engine(tmp_path_factory):
    """An executable that stands for the engine's Python; a line in `starts` beside it for every start."""
    path = tmp_path_factory.mktemp("light") / "python"
    worker = Path(__file__).with_name("light_worker.py")
    path.write_text(
        f"#!/bin/sh\necho $$ >> {shlex.quote(str(path.with_name('starts')))}\n"
        f"exec $FAULTS_PREFIX {shlex.quote(sys.executable)} {shlex.quote(str(worker))}\n"
    )
    path.chmod(0o755)
    return path


@pytest.fixture(scope="session")
def light_weights(tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "light.safetensors"
    header = json.dumps({"__metadata__": {"card": CARD.to_json()}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return path


@pytest.fixture(scope="session")
def weights(engine_python, tmp_path_factory):
    """Random ones of the whole real network."""
    return make_weights(engine_python, tmp_path_factory.mktemp("weights") / "random.safetensors", "rest_lite")


@pytest.fixture(scope="session")
def strip(tmp_path_factory):
    """A raster of 6 blocks, full of data but for a hole across the border of two of them."""
    return write_raster(tmp_path_factory.mktemp("strip") / "strip.tif", patches(), nodata=0, options=TILES)


@pytest.fixture(scope="session", autouse=True)
def own_home(tmp_path_factory):
    """The user's folder of runs in this process. One for all tests, so that they can share a worker."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("UNETMAMBA_HOME", str(tmp_path_factory.mktemp("home")))
        yield
        close_idle()


@pytest.fixture
def segment_here(tmp_path, light_engine, light_weights):
    """A function: the map of a source by the light worker, made in this process -> (its path, the warnings)."""

    def run(source, **fields):
        feedback = Quiet()
        fields = {"output": str(tmp_path / "map.tif"), "weights": str(light_weights), **fields}
        result = segment(SegmentJob(str(source), engine_python=str(light_engine), **fields), feedback)
        return Path(result.output), feedback.warnings

    return run


@pytest.fixture(scope="session")
def light_starts(light_engine):
    """A function: how often a light worker was started so far."""
    starts = light_engine.with_name("starts")
    return lambda: len(starts.read_text().splitlines()) if starts.exists() else 0


@pytest.fixture(scope="session")
def make_job(tmp_path_factory, light_engine, light_weights):
    """Jobs of the light worker, each with its own folder and its own user's folder, unless told otherwise."""

    def make(source, **changes):
        root = tmp_path_factory.mktemp("job")
        fields = {
            "folder": root / "out",
            "home": root / "home",
            "weights": light_weights,
            "engine_python": light_engine,
        }
        job = Segmentation(source=str(source), **{**fields, **changes})
        job.folder.mkdir(exist_ok=True)
        return job

    return make


@pytest.fixture(scope="session")
def undisturbed_folder(_undisturbed_run):
    """What a run with all outputs makes of the strip when nothing goes wrong."""
    return _undisturbed_run[0].folder


@pytest.fixture(scope="session")
def undisturbed(_undisturbed_run):
    """The contents of these outputs by file name, and the seconds that such a run takes."""
    job, outcome = _undisturbed_run
    return job.results(), outcome.seconds


@pytest.fixture(scope="session")
def _undisturbed_run(make_job, strip):
    job = make_job(strip, layers=ALL)
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert job.litter() == []
    return job, outcome


@pytest.fixture(scope="session")
def real_strip(tmp_path_factory):
    """As the strip, but with data only around the borders of blocks, for the real network to be done soon."""
    image = noise(3, *STRIP)
    keep = np.zeros(STRIP[1], dtype=bool)
    for border in range(BLOCK_PX, STRIP[1], BLOCK_PX):
        keep[border - 60 : border + 40] = True
    image[:, :, ~keep] = 0
    return write_raster(tmp_path_factory.mktemp("strip") / "real_strip.tif", image, nodata=0)
