"""Rows 20 to 22: file names of any kind, names that lead to the input, and files that other programs hold."""

import hashlib
import os
import shutil
from dataclasses import replace

import pytest
from osgeo import gdal, ogr

from tests.engine.rasters import write_raster
from tests.faults.conftest import TILES, patches
from tests.faults.harness import ALL, COMPLETE, FAILED, KILLED, Quiet, end, mostly_slow, wait_until
from unetmamba_qgis.engine import files
from unetmamba_qgis.engine.raster.errors import OutputFailedError
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.segmentation.run import segment

NAMES = {
    "newline": "a\nb",
    "quotes": 'it\'s "quoted"',
    "dash": "-rf",
    "option": "--json",
    "cjk": "土地被覆 测试 карта",
    "accents, composed and not": "Fla\u0308che é",
    "emoji": "🌍🗺",
    "spaces": "  two  spaces ",
    "dots": "v1.2.3",
    "only dots": "...",
    "percent": "100%25#?&=+",
    "shell": "$(touch owned) `touch owned`; touch owned",
    "xml": "<b>&amp;]]><x attribute='1'>",
    "backslash": "a\\b",
    "glob": "[a-z]*?",
    "vrt": "vrt:x{y}",
    "200 characters": "n" * 200,
    "as long as names may be": "m" * 251,
    "long and not ASCII": "図" * 80,
}
SHORT = ("newline", "as long as names may be")


@pytest.mark.parametrize("kind", mostly_slow(NAMES, SHORT))
def test_names_of_any_kind_work_also_for_a_run_that_goes_on(make_job, undisturbed, tmp_path, kind):
    """Of folder, input and output; the command is given from within the folder, with names and no paths."""
    name = NAMES[kind]
    folder = tmp_path / name[:200]
    folder.mkdir()
    source = write_raster(folder / "in.tif", patches(), nodata=0, options=TILES)
    os.replace(source, folder / f"{name[:120]}.tiff")
    job = make_job(f"{name[:120]}.tiff", folder=folder, name=f"{name}.tif", layers=ALL, is_inside=True)
    process = job.start(block_s=0.3)
    assert wait_until(lambda: list(folder.glob(".*/b/*.tif")) or process.poll() is not None, 60)
    process.kill()
    first = end(process)
    assert first.status == KILLED, first.stderr
    outcome = job.run()
    assert outcome.status == COMPLETE, outcome.stderr
    assert "Going on with the run" in outcome.stderr
    found, wanted = job.results(), dict(undisturbed[0])
    image, wanted_image = found.pop(f"{name}.tif"), wanted.pop("map.tif")
    if len(os.fsencode(f"{name}.tif.aux.xml")) > 255:  # no room for the file with the names of the classes
        image, wanted_image = image[:-1], wanted_image[:-1]
    assert (found, image) == (wanted, wanted_image)
    assert set(job.litter()) == {job.source} and not list(tmp_path.rglob("owned"))


# Output and input are one file


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def scene(strip, tmp_path):
    folder = tmp_path / "scene"
    folder.mkdir()
    return shutil.copy(strip, folder / "in.tif")


def xml_of(path):
    return gdal.BuildVRT("", str(path)).GetMetadata("xml:VRT")[0]


def vrt(path, source):
    gdal.BuildVRT(str(path), str(source)).FlushCache()
    return path


ALIASES = {
    "itself": lambda scene: (scene, scene),
    "dots": lambda scene: (scene, scene.parent / ".." / scene.parent.name / scene.name),
    "symlink": lambda scene: (scene, link(os.symlink, scene)),
    "hard link": lambda scene: (scene, link(os.link, scene)),
    "link to the folder": lambda scene: (scene, link(os.symlink, scene.parent) / scene.name),
    "input by a symlink": lambda scene: (link(os.symlink, scene), scene),
    "source of a VRT": lambda scene: (vrt(scene.with_name("a.vrt"), scene), scene),
    "source of a source": lambda scene: (vrt(scene.with_name("b.vrt"), vrt(scene.with_name("a.vrt"), scene)), scene),
    "VRT given as text": lambda scene: (xml_of(scene), scene),
    "VRT connection": lambda scene: (f"vrt://{scene}?bands=3,2,1", scene),
    "part of a file": lambda scene: (f"/vsisubfile/0,{scene}", scene),
    "page of a TIFF": lambda scene: (f"GTIFF_DIR:1:{scene}", scene),
    "its overviews": lambda scene: (with_overviews(scene), scene),
    "overviews as input": lambda scene: (f"{with_overviews(scene)}.ovr", scene),
}


def link(make, target):
    alias = target.with_name(f"alias{target.suffix}")
    make(target, alias)
    return alias


def with_overviews(scene):
    gdal.Open(str(scene)).BuildOverviews("NEAREST", [2])
    return scene


@pytest.mark.parametrize("alias", ALIASES)
def test_an_output_that_is_the_input_is_refused_and_the_input_unharmed(make_job, scene, light_starts, alias):
    source, output = ALIASES[alias](scene)
    before, starts = digest(scene), light_starts()
    present = sorted(os.listdir(scene.parent))
    job = make_job(source, folder=output.parent, name=output.name)
    outcome = job.run()
    assert outcome.status == FAILED and outcome.code == "output.is_input", outcome.report
    assert digest(scene) == before and light_starts() == starts and sorted(os.listdir(scene.parent)) == present


@pytest.mark.parametrize("layer", mostly_slow(ALL, ["confidence", "statistics"]))
def test_no_layer_overwrites_an_input(make_job, scene, light_starts, layer):
    victim, options = scene, ()
    if layer == "polygons":
        victim = scene.with_name("mask.gpkg")
        rectangle = "POLYGON ((282140 4298400, 290000 4298400, 290000 4298600, 282140 4298600, 282140 4298400))"
        made = gdal.GetDriverByName("GPKG").Create(str(victim), 0, 0, 0, gdal.GDT_Unknown)
        features = made.CreateLayer("mask", gdal.Open(str(scene)).GetSpatialRef())
        feature = ogr.Feature(features.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(rectangle))
        features.CreateFeature(feature)
        feature = features = made = None
        options = ("--mask", str(victim))
    before, starts = digest(victim), light_starts()
    job = make_job(scene, options=(*options, f"--{layer}", str(victim)))
    outcome = job.run()
    assert outcome.status == FAILED and outcome.code in ("output.is_input", "output.format"), outcome.report
    assert digest(victim) == before and light_starts() == starts


# Files that another program holds, as Windows locks them


@pytest.fixture
def here(make_job, strip):
    """A job, and the same to run in this process, whose os.replace can be made to fail."""
    job = make_job(strip)
    return job, SegmentJob(str(strip), str(job.output), str(job.weights), engine_python=str(job.engine_python))


def lock(monkeypatch, is_locked):
    """os.replace raises PermissionError where `is_locked(source, target)` says so; pauses are not waited for."""
    replace_file = os.replace

    def locked_replace(source, target):
        if is_locked(os.path.basename(source), os.path.basename(target)):
            raise PermissionError(13, "The process cannot access the file because it is used by another process")
        replace_file(source, target)

    monkeypatch.setattr(os, "replace", locked_replace)
    monkeypatch.setattr(files.time, "sleep", lambda seconds: None)


@pytest.mark.parametrize("times", [1, 3, 6])
def test_a_lock_that_goes_away_only_delays(here, undisturbed, monkeypatch, times):
    job, made = here
    left = {}

    def is_locked(source, target):
        left.setdefault(target, times)
        left[target] -= 1
        return left[target] >= 0

    lock(monkeypatch, is_locked)
    result = segment(made, Quiet())
    assert result.output == str(job.output) and job.litter() == []
    assert job.results()["map.tif"] == undisturbed[0]["map.tif"]


def test_where_the_old_map_stays_locked_the_new_one_gets_another_name(here, undisturbed, monkeypatch):
    job, made = here
    job.output.write_bytes(b"open elsewhere")
    lock(monkeypatch, lambda source, target: "map.tif" in (source, target))
    feedback = Quiet()
    result = segment(made, feedback)
    assert result.output == str(job.folder / "map (1).tif") and any("map (1).tif" in text for text in feedback.warnings)
    assert job.output.read_bytes() == b"open elsewhere"
    monkeypatch.undo()
    assert replace(job, name="map (1).tif").results()["map (1).tif"] == undisturbed[0]["map.tif"]


def test_where_nothing_can_be_renamed_the_old_map_stays_and_the_blocks_too(here, undisturbed, monkeypatch):
    job, made = here
    job.output.write_bytes(b"the old map")
    lock(monkeypatch, lambda source, target: target.startswith("map"))
    with pytest.raises(OutputFailedError):
        segment(made, Quiet())
    assert job.output.read_bytes() == b"the old map"
    monkeypatch.undo()
    segment(made, Quiet())
    assert job.results()["map.tif"] == undisturbed[0]["map.tif"] and job.litter() == []
