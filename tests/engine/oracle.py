"""The published models' reference data, which lies beside the checkout on some machines."""

import importlib.util
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[3] / "shared" / "oracle"

needs_oracle = pytest.mark.skipif(
    not FOLDER.is_dir(), reason=f"NOT CHECKED AGAINST THE PUBLISHED MODEL: no reference data in {FOLDER}"
)


def check():
    """The module that scores an implementation against the reference data."""
    spec = importlib.util.spec_from_file_location("oracle_check", FOLDER / "check.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
