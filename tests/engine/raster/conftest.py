import resource
import signal
from contextlib import contextmanager

import pytest


@pytest.fixture
def file_size_limit():
    """Inside this context, given a size in bytes, the disk is full at that size, as far as this process can tell."""

    @contextmanager
    def limit(size):
        old_handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
        try:
            yield
        finally:  # before pytest writes on: its output may be a large file
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
            signal.signal(signal.SIGXFSZ, old_handler)

    return limit
