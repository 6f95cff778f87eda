"""What all tests have in common."""

import gc

import pytest


@pytest.fixture(scope="session", autouse=True)
def close_datasets():
    """Errors that tests have caught keep rasters open in cycles; GDAL must not be shut down before these are closed."""
    yield
    gc.collect()
