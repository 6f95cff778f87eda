"""Several weights on one image with the real engine: maps, agreement, scores, and runs that end early."""

import json
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from tests.engine.rasters import read_pixels
from tests.plugin.test_assess_accuracy import box, make_layer
from tests.plugin.test_qgis_process import qgis_process  # noqa: F401
from unetmamba_qgis.engine.segmentation.unfinished import list_unfinished

ALGORITHM = "unetmamba:comparemodels"


@pytest.fixture
def scene(make_raster):
    return make_raster(width=90, height=70)


@pytest.fixture
def twin(weights, tmp_path):
    """The same weights under another name."""
    return shutil.copy(weights, tmp_path / "twin.safetensors")


def run(scene, files, **parameters):
    import processing

    given = {"INPUT": scene, "FILES": list(map(str, files)), "DEVICE": "cpu", **parameters}
    return processing.run(ALGORITHM, given)


@pytest.fixture
def polygons():
    return make_layer("Polygon", [(box(5, 5, 30, 20), "forest"), (box(45, 30, 30, 30), "building")])


def test_maps_agreement_scores_and_speed_are_in_one_report(provider, scene, weights, twin, polygons, tmp_path):
    import processing

    folder, report = tmp_path / "maps", tmp_path / "report.html"
    reference = {"REFERENCE": polygons, "CLASS_FIELD": "cover"}
    result = run(scene, [weights, twin], WEIGHTS=["ohio-naip-rgb"], **reference, TABLE="TEMPORARY_OUTPUT",
                 OUTPUT=str(folder), REPORT=str(report))  # fmt: skip
    names = ["ohio-naip-rgb", "random", "twin"]
    maps = [folder / f"{name}.tif" for name in names]
    assert result["OUTPUT"] == str(folder) and sorted(folder.glob("*.tif")) == maps and not list(folder.glob("*.json"))
    assert not list(tmp_path.glob(".*")) and not list_unfinished()
    rows = {row["name"]: row for row in result["TABLE"].getFeatures()}
    assert list(rows) == names and rows["twin"]["mean_iou"] == rows["random"]["mean_iou"]
    for name, path in zip(names, maps):
        alone = processing.run("unetmamba:assessaccuracy", {"INPUT": str(path), **reference})
        assert rows[name]["overall_accuracy"] == pytest.approx(alone["OVERALL_ACCURACY"])
        assert rows[name]["mean_iou"] == pytest.approx(alone["MEAN_IOU"]) and rows[name]["mpx_per_s"] > 0
    starter, random = (read_pixels(path) for path in maps[:2])
    same_name = (starter == random) & (random != 2)  # class 2 is road in one and <b>road</b> in the other
    assert result["UNANIMOUS"] == pytest.approx(same_name.mean())
    page = report.read_text(encoding="utf-8")
    assert "100.0 %" in page and f"{100 * same_name.mean():.1f} %" in page and "<script" not in page
    assert page.count("<figure>") == 4 and "&lt;b&gt;road&lt;/b&gt;" in page and "<b>road" not in page


def cancelled(provider, scene, files, folder):
    """Cancel a comparison when its first map is there -> how long it took to end."""
    feedback, at = QgsProcessingFeedback(), []

    def cancel(percent):
        if percent > 45 and not at:
            at.append(time.monotonic())
            feedback.cancel()

    feedback.progressChanged.connect(cancel)
    parameters = {"INPUT": scene, "FILES": list(map(str, files)), "DEVICE": "cpu", "OUTPUT": str(folder)}
    results, _ = provider.algorithm("comparemodels").create().run(parameters, QgsProcessingContext(), feedback)
    took = time.monotonic() - at[0]
    assert results == {} and not folder.exists() and not list_unfinished()
    return took


def test_a_cancelled_comparison_leaves_nothing_but_goes_on(provider, scene, weights, twin, tmp_path):
    folder = tmp_path / "maps"
    assert cancelled(provider, scene, [weights, twin], folder) < 2
    kept = tmp_path / ".maps.unetmamba-job" / "maps" / "random.tif"
    made = kept.stat().st_ino
    result = run(scene, [weights, twin], OUTPUT=str(folder))
    assert (folder / "random.tif").stat().st_ino == made and result["UNANIMOUS"] == 1 and not kept.exists()


def test_what_is_left_of_another_comparison_is_not_taken_over(provider, scene, weights, twin, polygons, tmp_path):
    cancelled(provider, scene, [weights, twin], tmp_path / "maps")
    x, y = 500000 + 0.6 * 10, 4300000 - 0.6 * 50
    extent = f"{x},{x + 0.6 * 40},{y},{y + 0.6 * 30} [EPSG:26917]"
    result = run(scene, [weights, twin], EXTENT=extent, MASK=polygons, BANDS=[3, 2, 1], OUTPUT=str(tmp_path / "maps"))
    codes = [read_pixels(path) for path in sorted(Path(result["OUTPUT"]).glob("*.tif"))]
    assert np.array_equal(*codes) and 0 < (codes[0] != 255).sum() < 40 * 30 and result["UNANIMOUS"] == 1


def test_weights_that_cannot_be_used_leave_nothing(provider, scene, weights, weights_folder, tmp_path):
    with pytest.raises(QgsProcessingException, match="unfit"):
        run(scene, [weights_folder / "unfit.safetensors", weights], OUTPUT=str(tmp_path / "maps"),
            REPORT=str(tmp_path / "report.html"))  # fmt: skip
    assert not (tmp_path / "maps").exists() and not (tmp_path / "report.html").exists()


def test_what_is_in_a_folder_stays(provider, scene, weights, twin, tmp_path):
    with pytest.raises(QgsProcessingException, match="is not empty"):
        run(scene, [weights, twin], OUTPUT=str(Path(scene).parent))
    (report := tmp_path / "report.html").symlink_to(scene)
    with pytest.raises(QgsProcessingException, match="does not end in .html"):
        run(scene, [weights, twin], OUTPUT=str(tmp_path / "maps"), REPORT=str(report))
    assert gdal.Open(scene).RasterXSize == 90 and not (tmp_path / "maps").exists()


def test_one_weights_file_is_no_comparison(provider, scene, weights):
    for files in ([weights], [weights, weights]):
        with pytest.raises(QgsProcessingException, match="two or more weights"):
            run(scene, files, OUTPUT="TEMPORARY_OUTPUT")


def test_every_parameter_is_explained(provider):
    algorithm = provider.algorithm("comparemodels")
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    names = {definition.name() for definition in algorithm.outputDefinitions()}
    assert names == {"OUTPUT", "REPORT", "TABLE", "UNANIMOUS"}


def test_runs_without_windows(qgis_process, scene, weights, twin, tmp_path):  # noqa: F811
    folder = tmp_path / "maps"
    done = qgis_process("--json", "run", ALGORITHM, "--", f"INPUT={scene}", f"FILES={weights}", f"FILES={twin}",
                        "DEVICE=cpu", f"OUTPUT={folder}", f"REPORT={tmp_path / 'r.html'}")  # fmt: skip
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout)["results"]
    assert results["UNANIMOUS"] == 1 and Path(results["REPORT"]).is_file() and len(list(folder.glob("*.tif"))) == 2
