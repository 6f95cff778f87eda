"""The plugin as installed: all parts in one folder, started by qgis_process."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal

from unetmamba_qgis.engine.interpreter import find_engine_python

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def qgis_process(tmp_path):
    """Runs qgis_process in a fresh profile that has the plugin enabled."""
    plugin = tmp_path / "plugins" / "unetmamba_qgis"
    shutil.copytree(CHECKOUT / "unetmamba_qgis", plugin)
    for part in ("engine", "resources"):
        shutil.copytree(CHECKOUT / part, plugin / part)
    shutil.copy(CHECKOUT / "metadata.txt", plugin)
    ini = tmp_path / "profile" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text("[PythonPlugins]\nprocessing=true\nunetmamba_qgis=true\n")
    environment = {
        **os.environ,
        "PATH": "/usr/local/bin:/usr/bin:/bin",  # QGIS takes its Python home from the first python3 there
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_PLUGINPATH": str(plugin.parent),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "UNETMAMBA_ENGINE_PYTHON": str(find_engine_python()),
    }
    program = shutil.which("qgis_process.bin") or "qgis_process"  # Debian's wrapper passes an option that 3.22 refuses

    def run(*arguments):
        return subprocess.run([program, *arguments], env=environment, capture_output=True, text=True, timeout=300)

    return run


def test_makes_a_map(qgis_process, scene, weights, tmp_path):
    output = tmp_path / "map.tif"
    done = qgis_process("--json", "run", "unetmamba:segmentlandcover", "--", f"INPUT={scene}", f"WEIGHTS={weights}",
                        "BANDS=3", "BANDS=2", "BANDS=1", "DEVICE=cpu", f"OUTPUT={output}")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(output)
    image, result = gdal.Open(scene), gdal.Open(str(output))
    assert (result.RasterXSize, result.RasterYSize) == (image.RasterXSize, image.RasterYSize)
    assert result.GetGeoTransform() == image.GetGeoTransform()


def test_explains_what_is_wrong(qgis_process, weights, tmp_path):
    (tmp_path / "notes.txt").write_text("not a raster\n")
    done = qgis_process("run", "unetmamba:segmentlandcover", "--", f"INPUT={tmp_path}/notes.txt", f"WEIGHTS={weights}",
                        f"OUTPUT={tmp_path}/map.tif")  # fmt: skip
    assert done.returncode == 1
    assert "notes.txt" in done.stderr
    assert not (tmp_path / "map.tif").exists()
