"""The plugin as installed: all parts in one folder, started by qgis_process."""

import csv
import json
import os
import shutil
import struct
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


def read_csv(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_makes_a_map(qgis_process, scene, weights, tmp_path):
    output = tmp_path / "map.tif"
    done = qgis_process("--json", "run", "unetmamba:segmentlandcover", "--", f"INPUT={scene}", f"WEIGHTS={weights}",
                        "BANDS=3", "BANDS=2", "BANDS=1", "DEVICE=cpu", f"OUTPUT={output}")  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"]["OUTPUT"] == str(output)
    image, result = gdal.Open(scene), gdal.Open(str(output))
    assert (result.RasterXSize, result.RasterYSize) == (image.RasterXSize, image.RasterYSize)
    assert result.GetGeoTransform() == image.GetGeoTransform()


def test_makes_every_output(qgis_process, scene, weights, tmp_path):
    files = {
        "OUTPUT": "map.tif",
        "CONFIDENCE": "confidence.tif",
        "PROBABILITIES": "probabilities.tif",
        "POLYGONS": "polygons.gpkg",
        "STATISTICS": "statistics.csv",
        "REPORT": "report.html",
    }
    files = {name: str(tmp_path / file) for name, file in files.items()}
    done = qgis_process("--json", "run", "unetmamba:segmentlandcover", "--", f"INPUT={scene}", f"WEIGHTS={weights}",
                        "DEVICE=cpu", *(f"{name}={file}" for name, file in files.items()))  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["results"] == files
    assert all(Path(file).exists() for file in files.values())


def test_model_makes_a_map_with_an_area_report(qgis_process, scene, weights, tmp_path):
    files = {
        "segment:Land cover": str(tmp_path / "map.tif"),
        "segment:Area of each class": str(tmp_path / "areas.csv"),
        "segment:Report": str(tmp_path / "report.html"),
    }
    done = qgis_process("--json", "run", "unetmamba:Land cover with area report", "--", f"image={scene}",
                        f"weights={weights}", *(f"{name}={file}" for name, file in files.items()))  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert gdal.Open(files["segment:Land cover"]).RasterCount == 1
    areas = read_csv(files["segment:Area of each class"])
    assert areas[0] == ["class", "name", "pixels", "area_m2", "share"]
    assert sum(int(row[2]) for row in areas[1:]) == 200 * 120
    assert "<html" in Path(files["segment:Report"]).read_text(encoding="utf-8")


def test_model_compares_two_dates(qgis_process, make_raster, weights, tmp_path):
    before, after = make_raster("before.tif"), make_raster("after.tif", bands=4)
    files = {
        "segment_before:Land cover before": str(tmp_path / "old_map.tif"),
        "segment_after:Land cover after": str(tmp_path / "new_map.tif"),
        "compare:Change": str(tmp_path / "change.tif"),
        "compare:Transitions": str(tmp_path / "transitions.csv"),
    }
    done = qgis_process("--json", "run", "unetmamba:Land cover change between two dates", "--", f"before={before}",
                        f"after={after}", f"weights={weights}",
                        *(f"{name}={file}" for name, file in files.items()))  # fmt: skip
    assert done.returncode == 0, done.stderr
    old, new, change = (gdal.Open(file) for file in list(files.values())[:3])
    codes = [struct.unpack(f"{200 * 120}{kind}", image.ReadRaster()) for image, kind in ((old, "B"), (new, "B"))]
    changes = struct.unpack(f"{200 * 120}H", change.ReadRaster())
    assert all(256 * was + became == c for was, became, c in zip(*codes, changes))
    table = read_csv(files["compare:Transitions"])
    assert table[0] == ["from_class", "from_name", "to_class", "to_name", "pixels", "area_m2"]
    assert sum(int(row[4]) for row in table[1:]) == 200 * 120


def test_models_are_listed_with_their_outputs(qgis_process):
    done = qgis_process("help", "unetmamba:Land cover with area report")
    assert done.returncode == 0, done.stderr
    assert "segment:Land cover" in done.stdout
    assert "segment:Report" in done.stdout


def test_explains_what_is_wrong(qgis_process, weights, tmp_path):
    (tmp_path / "notes.txt").write_text("not a raster\n")
    done = qgis_process("run", "unetmamba:segmentlandcover", "--", f"INPUT={tmp_path}/notes.txt", f"WEIGHTS={weights}",
                        f"OUTPUT={tmp_path}/map.tif")  # fmt: skip
    assert done.returncode == 1
    assert "notes.txt" in done.stderr
    assert not (tmp_path / "map.tif").exists()
