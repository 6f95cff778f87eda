"""What all tests have in common."""

import gc
import os
import shutil
import tempfile

import pytest

from unetmamba_qgis.engine import interpreter


def pytest_configure(config):
    """Kernels are compiled once for all tests, their workers included: it takes ten seconds of a processor.

    Tests that run beside each other have a thread each: more would wait for each other.
    """
    if hasattr(config, "workerinput"):  # of pytest-xdist; it has inherited the folder
        os.environ.setdefault("OMP_NUM_THREADS", "1")
    else:
        config.kernels = os.environ["NUMBA_CACHE_DIR"] = tempfile.mkdtemp(prefix="unetmamba-kernels-")


def pytest_unconfigure(config):
    if folder := getattr(config, "kernels", None):
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def workers_serve_several_tests():
    """A worker is kept for runs in the same environment, and pytest has the name of the test in it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(interpreter, "_FOREIGN_PREFIXES", (*interpreter._FOREIGN_PREFIXES, "PYTEST_"))
        yield


@pytest.fixture(scope="session", autouse=True)
def close_datasets():
    """Errors that tests have caught keep rasters open in cycles; GDAL must not be shut down before these are closed."""
    yield
    gc.collect()
