"""Which interpreter runs a test of the engine: its folder says it, and each folder runs in exactly one.

Rooms that need torch are tested in the engine's interpreter, all others in QGIS's, which has GDAL and no torch.
`make test-engine` starts pytest in both; this file gives each its folders.
"""

from importlib.util import find_spec
from pathlib import Path

NEED_TORCH = {"benchmarks", "light", "models", "scan", "training", "weights", "metrics", "predictor"}

HERE = Path(__file__).parent
IN_ENGINE = find_spec("osgeo") is None  # the engine's environment is isolated: no GDAL


def pytest_ignore_collect(collection_path):
    if collection_path.parent == HERE and collection_path.is_dir():
        return (collection_path.name in NEED_TORCH) != IN_ENGINE or None
    return None
