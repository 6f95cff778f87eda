import itertools
import shutil
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, noise, read_pixels, write_raster
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.raster.errors import DamagedRasterError
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.segmentation.unfinished import list_unfinished


@pytest.fixture
def big_scene(tmp_path):
    """2100 x 4200 pixels in 2 x 3 blocks; the last one is empty, and there is a hole across the first border."""
    image = noise(3, 2100, 4200)
    image[:, 2048:, 4096:] = 0
    image[:, 1000:1100, 2000:2100] = 0
    return image, write_raster(tmp_path / "in.tif", image, nodata=0)


@pytest.mark.parametrize(("height", "width"), [(1, 1), (1, 31), (31, 1), (63, 65), (257, 255)])
@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_a_small_raster_gets_its_map_on_its_own_grid(
    tmp_path, workers, make_job, make_feedback, expected, height, width, geotransform
):
    image = noise(3, height, width)
    result = segment(make_job(write_raster(tmp_path / "in.tif", image, geotransform=geotransform)), make_feedback())
    classes = expected(image, np.ones((height, width), dtype=bool))
    assert result.output == str(tmp_path / "map.tif")
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), classes)
    assert gdal.Open(result.output).GetGeoTransform() == geotransform
    assert [(area.value, area.pixels) for area in result.areas] == [(v, int((classes == v).sum())) for v in range(6)]
    assert result.device_name == "Fake CPU" and list(result.seconds) == ["check", "start", "predict", "publish"]


def test_many_blocks_make_one_map(tmp_path, workers, make_job, make_feedback, expected, big_scene):
    image, path = big_scene
    feedback = make_feedback()
    segment(make_job(path), feedback)
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), expected(image, image.any(axis=0)))
    (worker,) = workers
    assert sum(request.id >= 0 for request in worker.requests) == 5 and worker.most_waiting == 2 and not worker.is_open
    assert feedback.fractions == sorted(feedback.fractions) and feedback.fractions[-1] == 1.0
    assert not list(tmp_path.glob(".*"))


def test_the_classes_do_not_depend_on_the_extent(tmp_path, workers, make_job, make_feedback, big_scene):
    _, path = big_scene
    segment(make_job(path), make_feedback())
    whole = read_pixels(tmp_path / "map.tif")
    col, row, width, height = 1990, 1030, 333, 1055
    x, y = gdal.ApplyGeoTransform(NORTH_UP, col, row)
    extent = (x, y - 0.6 * height, x + 0.6 * width, y)
    result = segment(make_job(path, extent=extent, output=str(tmp_path / "part.tif")), make_feedback())
    assert np.array_equal(read_pixels(tmp_path / "part.tif"), whole[row : row + height, col : col + width])
    assert gdal.Open(result.output).GetGeoTransform() == (x, 0.6, 0.0, y, 0.0, -0.6)


def test_bands_and_device_reach_the_worker(tmp_path, workers, make_job, make_feedback):
    image = noise(4, 20, 30, "uint16")
    feedback = make_feedback()
    job = make_job(write_raster(tmp_path / "in.tif", image), bands=(4, 2, 1), device="cuda:1")
    segment(job, feedback)
    (request,) = workers[0].requests
    assert np.array_equal(request.image, image[[3, 1, 0]]) and request.image.dtype == np.uint16
    assert workers[0].loaded[:2] == (job.weights, "cuda:1")


def test_a_raster_without_any_data_gives_an_empty_map(tmp_path, workers, make_job, make_feedback):
    path = write_raster(tmp_path / "in.tif", np.zeros((3, 9, 9), np.uint8), nodata=0)
    result = segment(make_job(path), make_feedback())
    assert (read_pixels(tmp_path / "map.tif") == 255).all()
    assert {(area.pixels, area.share) for area in result.areas} == {(0, 0.0)}
    assert all(worker.requests == [] for worker in workers)


def test_names_with_spaces_quotes_and_foreign_letters_work(tmp_path, workers, make_job, make_feedback):
    folder = tmp_path / "-área & 'prueba' (測試)"
    folder.mkdir()
    path = write_raster(folder / "in <1>.tif", noise(3, 20, 30))
    segment(make_job(path, output=str(folder / "map #1.tif")), make_feedback())
    assert read_pixels(folder / "map #1.tif").shape == (20, 30)


def everything_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def long_scene(tmp_path):
    """3 blocks of 40 x 2048 pixels and less."""
    return write_raster(tmp_path / "in.tif", noise(3, 40, 4200))


def outside_job_folders(folder):
    return {path: data for path, data in everything_in(folder).items() if ".map.unetmamba-job" not in path.parts}


def test_cancelling_at_any_time_keeps_the_old_map_and_the_finished_blocks(
    tmp_path, workers, make_job, make_feedback, long_scene
):
    segment(make_job(long_scene, output=str(tmp_path / "whole.tif")), make_feedback())
    whole = read_pixels(tmp_path / "whole.tif")
    job = make_job(long_scene)
    (tmp_path / "map.tif").write_bytes(b"the old map")
    before = everything_in(tmp_path)
    finished = []
    for asked in itertools.count():
        try:
            segment(job, make_feedback(cancel_after=asked))
            break
        except Cancelled:
            assert outside_job_folders(tmp_path) == before
            assert not any(worker.is_open for worker in workers)
            for unfinished in list_unfinished():
                assert unfinished.job == job and unfinished.blocks == 3
                finished.append(unfinished.finished_blocks)
    assert finished == sorted(finished) and finished[0] < finished[-1] == 3  # later runs went on
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), whole)
    assert not list(tmp_path.glob(".*")) and list_unfinished() == []


@pytest.fixture
def interrupted(workers, worker_class, make_job, make_feedback, long_scene, monkeypatch):
    """A job of three blocks whose worker died at the second one, and the answer to what it would have been."""

    def interrupt(**changes):
        job = make_job(long_scene, **changes)
        answer = worker_class.next_result

        def die_at_the_second(self, *args):
            if self._waiting[0].offset[0] > 0:
                raise EngineError("The engine process stopped.", code="worker.died")
            return answer(self, *args)

        with monkeypatch.context() as patch:
            patch.setattr(worker_class, "next_result", die_at_the_second)
            with pytest.raises(EngineError, match="The engine process stopped"):
                segment(job, make_feedback())
        workers.clear()
        return job

    return interrupt


def test_a_run_goes_on_where_the_one_before_was_interrupted(tmp_path, workers, make_job, make_feedback, interrupted):
    outputs = {name: str(tmp_path / f"{name}.tif") for name in ("confidence", "probabilities")}
    job = interrupted(**outputs)
    feedback = make_feedback()
    result = segment(job, feedback)
    assert sorted(request.offset[0] for request in workers[0].requests) == [2016, 4080]
    assert any("Finished blocks: 1" in text for text in feedback.texts) and result.device_name == "Fake CPU"
    bands = {name: [read_pixels(path, band + 1) for band in range(gdal.Open(path).RasterCount)]
             for name, path in {"output": job.output, **outputs}.items()}  # fmt: skip
    fresh = make_job(job.source, **{name: str(tmp_path / f"fresh_{name}.tif") for name in bands})
    segment(fresh, make_feedback())
    for name, kept in bands.items():
        assert np.array_equal(kept, [read_pixels(getattr(fresh, name), n + 1) for n in range(len(kept))])
    assert len(bands["probabilities"]) == 6


CHANGES = {
    "overlap_px": {"overlap_px": 8},
    "window_px": {"window_px": 32},
    "tta": {"tta": "flips"},
    "precision": {"precision": "bfloat16"},
    "bands": {"bands": (3, 2, 1)},
    "extent": {"extent": (282147.6, 0.0, 282150.0, 1e7)},
    "outputs of a block": {"confidence": "c.tif"},
    "damaged": {"skip_damaged": True},
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_changed_option_is_refused_by_name_or_starts_afresh(
    tmp_path, workers, make_job, make_feedback, interrupted, monkeypatch, name
):
    monkeypatch.chdir(tmp_path)
    job = interrupted()
    kept = everything_in(tmp_path / ".map.unetmamba-job")
    with pytest.raises(EngineError, match=name) as caught:
        segment(make_job(job.source, **CHANGES[name]), make_feedback())
    assert caught.value.code == "job.changed" and workers == []
    same = everything_in(tmp_path / ".map.unetmamba-job")
    assert {k: v for k, v in same.items() if k.name != "lock"} == {k: v for k, v in kept.items() if k.name != "lock"}
    segment(make_job(job.source, resume=False, **CHANGES[name]), make_feedback())
    assert not list(tmp_path.glob(".*"))


def test_a_changed_image_or_other_weights_are_refused_by_name(tmp_path, make_job, make_feedback, interrupted):
    job = interrupted()
    weights = Path(job.weights)
    text = weights.read_bytes()
    weights.write_bytes(text.replace(b'"Test"', b'"Best"').replace(b"Test", b"Best"))
    with pytest.raises(EngineError, match="other weights"):
        segment(job, make_feedback())
    weights.write_bytes(text)
    write_raster(tmp_path / "in.tif", noise(3, 40, 4200)[:, ::-1])
    with pytest.raises(EngineError, match=r"the image has changed on disk \(in.tif\)"):
        segment(job, make_feedback())


def test_another_device_may_finish_the_job(make_feedback, interrupted):
    job = interrupted()
    segment(replace(job, device="cpu"), make_feedback())


def test_a_failing_worker_leaves_nothing_new(tmp_path, workers, worker_class, make_job, make_feedback, monkeypatch):
    job = make_job(write_raster(tmp_path / "in.tif", noise(3, 20, 30)))
    before = everything_in(tmp_path)

    def die(self, *args):
        raise EngineError("The engine process stopped.", code="worker.died")

    for method in ("load", "predict", "next_result"):
        with monkeypatch.context() as patch:
            patch.setattr(worker_class, method, die)
            with pytest.raises(EngineError, match="The engine process stopped"):
                segment(job, make_feedback())
        assert everything_in(tmp_path) == before and not list(tmp_path.glob(".*")) and list_unfinished() == []


def test_a_damaged_raster_ends_the_run_and_leaves_nothing(tmp_path, workers, make_job, make_feedback):
    path = write_raster(tmp_path / "in.tif", noise(3, 400, 300))
    path.write_bytes(path.read_bytes()[:200_000])
    with pytest.raises(DamagedRasterError):
        segment(make_job(path), make_feedback())
    assert not (tmp_path / "map.tif").exists() and not list(tmp_path.glob(".*"))


def test_what_cannot_be_read_is_left_out_and_reported_if_asked_for(
    tmp_path, workers, make_job, make_feedback, expected
):
    image = noise(3, 400, 300)
    path = write_raster(tmp_path / "in.tif", image, options=("INTERLEAVE=PIXEL",))
    path.write_bytes(path.read_bytes()[:200_000])
    result = segment(make_job(path, skip_damaged=True, report=str(tmp_path / "r.html")), make_feedback())
    classes = read_pixels(tmp_path / "map.tif")
    lost = np.zeros(classes.shape, dtype=bool)
    for part in result.damaged:
        lost[part.row : part.bottom, part.col : part.right] = True
    assert 0.3 < lost.mean() < 0.6 and np.array_equal(classes == 255, lost)
    assert np.array_equal(classes[:200], expected(image, ~lost)[:200])
    assert "Unreadable and left empty" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_pixels_outside_the_mask_are_empty_and_blocks_away_from_it_are_not_read(
    tmp_path, workers, make_job, make_feedback, expected, long_scene
):
    x, y = gdal.ApplyGeoTransform(NORTH_UP, 2100, 10)
    ring = f"{x} {y},{x + 60} {y},{x + 60} {y - 12},{x} {y - 12},{x} {y}"
    mask = tmp_path / "mask.geojson"
    crs = '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::26917"}}'
    corners = "],[".join(ring.replace(" ", ":").replace(",", "],[").replace(":", ",").split("],["))
    mask.write_text(
        f'{{"type":"FeatureCollection",{crs},"features":[{{"type":"Feature","properties":{{}},'
        f'"geometry":{{"type":"Polygon","coordinates":[[[{corners}]]]}}}}]}}'
    )
    segment(make_job(long_scene, mask=str(mask)), make_feedback())
    inside = np.zeros((40, 4200), dtype=bool)
    inside[10:30, 2100:2200] = True
    whole = expected(noise(3, 40, 4200), np.ones((40, 4200), dtype=bool))
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), np.where(inside, whole, 255))
    assert len(workers[0].requests) == 1


def test_a_finer_image_is_looked_at_in_the_pixel_size_of_the_weights(tmp_path, workers, make_job, make_feedback):
    image = np.kron(noise(3, 60, 80), np.ones((4, 4), np.uint8))
    fine = (NORTH_UP[0], 0.15, 0.0, NORTH_UP[3], 0.0, -0.15)
    path = write_raster(tmp_path / "in.tif", image, geotransform=fine)
    with pytest.raises(ValueError):  # the fake worker answers for the pixels it got, not for those of the map
        segment(make_job(path), make_feedback())
    (request,) = workers[0].requests
    assert np.array_equal(request.image, noise(3, 60, 80)) and request.raster_size == (80, 60)
    assert request.sampling.size == (320, 240) and request.sampling.step == (0.25, 0.25)
    segment(make_job(path, resample=False), make_feedback())
    assert np.array_equal(workers[-1].requests[0].image, image)


def patch_sizes(path):
    """Pixels of every patch of one class."""
    dataset = gdal.Open(str(path))
    band = dataset.GetRasterBand(1)
    store = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = store.CreateLayer("patches")
    gdal.Polygonize(band, band.GetMaskBand(), layer, -1)
    return [round(feature.GetGeometryRef().GetArea() / 0.36) for feature in layer]


def test_small_patches_merge_across_the_borders_of_blocks(tmp_path, workers, make_job, make_feedback, big_scene):
    image, path = big_scene
    segment(make_job(path, sieve_px=8, confidence=str(tmp_path / "c.tif")), make_feedback())
    classes = read_pixels(tmp_path / "map.tif")
    empty = ~image.any(axis=0)
    assert np.array_equal(classes == 255, empty) and np.array_equal(read_pixels(tmp_path / "c.tif") == 255, empty)
    assert min(patch_sizes(tmp_path / "map.tif")) >= 8


def test_a_full_disk_is_told_before_the_work(workers, make_job, make_feedback, long_scene, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=1000))
    with pytest.raises(EngineError, match="need about .* MB") as caught:
        segment(make_job(long_scene), make_feedback())
    assert caught.value.code == "output.disk_full" and workers == []


def test_what_does_not_fit_the_weights_is_said_first(tmp_path, workers, make_job, make_feedback):
    coarse = (NORTH_UP[0], 30.0, 0.0, NORTH_UP[3], 0.0, -30.0)
    path = write_raster(tmp_path / "in.tif", noise(5, 20, 30), geotransform=coarse)
    result = segment(make_job(path), make_feedback())
    assert any("30 m wide, but the weights were trained at 0.6 m" in text for text in result.warnings)
    assert any("red from band 1" in text for text in result.warnings)
    named = write_raster(tmp_path / "named.tif", noise(3, 20, 30))
    dataset = gdal.Open(str(named), gdal.GA_Update)
    dataset.GetRasterBand(3).SetDescription("blue")
    del dataset
    result = segment(make_job(named, bands=(3, 2, 1)), make_feedback())
    assert "Band 3 of named.tif is blue, but the weights take it for red." in result.warnings
