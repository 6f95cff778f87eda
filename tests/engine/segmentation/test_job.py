import json
import os
import sys

import pytest
from osgeo import gdal

from tests.engine.rasters import noise, write_raster
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.segmentation.job import check
from unetmamba_qgis.engine.segmentation.manifest import describe_job, differences
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.texts import speak


@pytest.fixture
def scene(tmp_path):
    return write_raster(tmp_path / "in.tif", noise(3, 20, 30))


def test_a_good_job_is_made_complete(tmp_path, scene, make_job):
    checked = check(make_job(scene, extent=(0, 0, 1e9, 1e9)))
    assert checked.bands == (1, 2, 3) and checked.plan.extent == Window(0, 0, 30, 20)
    assert str(checked.engine_python) == sys.executable and checked.output == tmp_path / "map.tif"
    assert not (tmp_path / "map.tif").exists()


def test_a_job_that_goes_on_in_another_language_is_the_same(tmp_path, make_job):
    job = make_job(write_raster(tmp_path / "wide.tif", noise(3, 20, 30, "uint16") * 40))
    kept, ours = (describe_in(language, job) for language in ("en", "de"))
    assert kept["values"] and list(differences(kept, ours)) == []


def describe_in(language, job):
    """The fingerprint of a job, as it is kept, that is made while a language is spoken."""
    speak(lambda text: f"{language}: {text}", language)
    try:
        return json.loads(json.dumps(describe_job(job, check(job), None)["fingerprint"]))
    finally:
        speak()


BAD = {
    "raster.unreadable": {"source": "missing.tif"},
    "raster.no_such_band": {"bands": (1, 2, 9)},
    "raster.band_choice": {"bands": (1, 2)},
    "weights.unreadable": {"weights": "missing.safetensors"},
    "engine.missing": {"engine_python": "missing/python"},
    "extent.outside": {"extent": (0.0, 0.0, 1.0, 1.0)},
    "output.format": {"output": "map.png"},
    "output.not_writable": {"output": "missing/map.tif"},
    "output.is_input": {"output": "in.tif"},
    "output.twice": {"confidence": "map.tif", "output": "map.tif"},
    "job.option": {"overlap_px": 64},
}


@pytest.mark.parametrize("code", BAD)
def test_bad_input_is_refused_and_touches_nothing(tmp_path, scene, make_job, make_feedback, workers, monkeypatch, code):
    monkeypatch.chdir(tmp_path)
    job = make_job(**{"source": scene, **BAD[code]})
    before = {path: path.read_bytes() for path in tmp_path.rglob("*")}
    with pytest.raises(EngineError) as caught:
        segment(job, make_feedback())
    assert caught.value.code == code and caught.value.problem.endswith(".") and caught.value.hint.endswith(".")
    assert {path: path.read_bytes() for path in tmp_path.rglob("*")} == before and workers == []


def test_too_few_bands_are_refused(tmp_path, make_job):
    with pytest.raises(EngineError) as caught:
        check(make_job(write_raster(tmp_path / "grey.tif", noise(1, 20, 30))))
    assert caught.value.code == "raster.band_count"


def test_a_folder_or_a_protected_file_is_no_output(tmp_path, scene, make_job, monkeypatch):
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(EngineError, match="folder.tif cannot be written: it is a folder"):
        check(make_job(scene, output=str(tmp_path / "folder.tif")))
    (tmp_path / "map.tif").write_bytes(b"")
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # root may write everywhere
    with pytest.raises(EngineError, match="map.tif cannot be written: it is write-protected"):
        check(make_job(scene))


@pytest.mark.parametrize("alias", ["symlink", "hard link", "dots", "VRT source", "source of its source", "sidecar"])
def test_no_name_of_the_input_is_taken_as_output(tmp_path, scene, make_job, alias):
    output, source = tmp_path / "alias.tif", scene
    if alias == "symlink":
        output.symlink_to(scene)
    elif alias == "hard link":
        os.link(scene, output)
    elif alias == "dots":
        (tmp_path / "sub").mkdir()
        output = tmp_path / "sub" / ".." / "in.tif"
    elif alias == "sidecar":
        gdal.Open(str(scene)).BuildOverviews("NEAREST", [2])
        output, source = scene, tmp_path / "in.tif.ovr"
    else:
        output, source = scene, tmp_path / "a.vrt"
        gdal.BuildVRT(str(source), str(scene)).FlushCache()
        if alias == "source of its source":
            gdal.BuildVRT(str(tmp_path / "b.vrt"), str(source)).FlushCache()
            source = tmp_path / "b.vrt"
    with pytest.raises(EngineError) as caught:
        check(make_job(source, output=str(output)))
    assert caught.value.code == "output.is_input"
