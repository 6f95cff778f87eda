"""From a data set on disk to the paper's table, and weights side by side, by the command line: each command in the
Python it needs."""

import shutil
import subprocess
import zipfile

import pytest

from tests.engine.cli.test_training_commands import command, engine
from tests.engine.datasets.published import make_loveda
from tests.engine.rasters import noise, read_pixels, write_raster
from unetmamba_qgis.engine.paths import ROOT


def test_loveda_on_disk_becomes_a_table_and_a_submission(engine_python, tmp_path):
    folder, chips, out = make_loveda(tmp_path / "LoveDA"), tmp_path / "chips", tmp_path / "out"
    assert engine("prepare", "loveda", folder, chips, status=1)["error"]["code"] == "dataset.count"
    assert engine("prepare", "loveda", folder, chips, "--partial")["groups"] == ["test", "train", "val"]
    options = ("--tiny", "--models", "unetmamba", "--submission", "--device", "cpu")
    report = engine("benchmark", "loveda", "--chips", chips, "--output", out, *options)
    assert sorted(report["files"]) == sorted(
        str(out / name) for name in ("table.md", "table.csv", "runs.csv", "table.html", "figure.png")
    )
    assert "| unetmamba |" in (out / "table.md").read_text()
    with zipfile.ZipFile(out / "submission-unetmamba-1-none.zip") as archive:
        archive.extractall(tmp_path)
    assert read_pixels(tmp_path / "4191.png").shape == (32, 32)


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("vaihingen",), "need --output"),
        (("vaihingen", "--output", "out", "--tiny", "--submission"), "--submission is for loveda"),
        (("loveda", "--output", "out", "--tiny", "--tta", "flips"), "--tta flips is none of none, lr, d4"),
    ],
)
def test_wrong_use_is_explained(engine_python, arguments, why):
    done = subprocess.run(command("benchmark", *arguments), cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 2 and why in done.stderr


def test_weights_are_compared_on_a_raster_with_a_raster_of_the_truth(engine_python, weights, tmp_path):
    scene = write_raster(tmp_path / "scene.tif", noise(3, 40, 60))
    truth = write_raster(tmp_path / "truth.tif", noise(1, 40, 60) % 6 + 1)
    twin = shutil.copy(weights, tmp_path / "twin.safetensors")
    arguments = ("--weights", weights, twin, "--reference", truth, "--device", "cpu", "--html", tmp_path / "c.html")
    report = engine("compare", scene, tmp_path / "maps", *arguments)
    assert [each["name"] for each in report["maps"]] == ["random", "twin"] and report["unanimous"] == 1
    codes = read_pixels(tmp_path / "maps" / "twin.tif")
    assert report["maps"][1]["accuracy"]["overall_accuracy"] == pytest.approx((codes == read_pixels(truth)).mean())
    assert (tmp_path / "c.html").is_file()
    assert engine("compare", scene, tmp_path / "maps", *arguments, status=1)["error"]["code"].endswith("not_empty")
