import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, noise, read_pixels, write_raster
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.raster.errors import DamagedRasterError
from unetmamba_qgis.engine.segmentation.run import segment


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
    assert result.class_pixels == {value: int((classes == value).sum()) for value in range(6)}
    assert result.device_name == "Fake CPU" and list(result.seconds) == ["check", "start", "predict", "publish"]


def test_many_blocks_make_one_map(tmp_path, workers, make_job, make_feedback, expected, big_scene):
    image, path = big_scene
    feedback = make_feedback()
    segment(make_job(path), feedback)
    assert np.array_equal(read_pixels(tmp_path / "map.tif"), expected(image, image.any(axis=0)))
    (worker,) = workers
    assert len(worker.requests) == 5 and worker.most_waiting == 2 and not worker.is_open
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
    assert workers[0].loaded == (job.weights, "cuda:1")
    assert any("UInt16" in text and "0 to 255" in text for text in feedback.texts)


def test_a_raster_without_any_data_gives_an_empty_map(tmp_path, workers, make_job, make_feedback):
    path = write_raster(tmp_path / "in.tif", np.zeros((3, 9, 9), np.uint8), nodata=0)
    result = segment(make_job(path), make_feedback())
    assert (read_pixels(tmp_path / "map.tif") == 255).all() and workers[0].requests == []
    assert set(result.class_pixels.values()) == {0}


def test_names_with_spaces_quotes_and_foreign_letters_work(tmp_path, workers, make_job, make_feedback):
    folder = tmp_path / "-área & 'prueba' (測試)"
    folder.mkdir()
    path = write_raster(folder / "in <1>.tif", noise(3, 20, 30))
    segment(make_job(path, output=str(folder / "map #1.tif")), make_feedback())
    assert read_pixels(folder / "map #1.tif").shape == (20, 30)


def everything_in(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_cancelling_at_any_time_leaves_nothing_new(tmp_path, workers, make_job, make_feedback):
    job = make_job(write_raster(tmp_path / "in.tif", noise(3, 600, 700)))
    (tmp_path / "map.tif").write_bytes(b"the old map")
    before = everything_in(tmp_path)
    complete = make_feedback()
    segment(make_job(job.source, output=str(tmp_path / "other.tif")), complete)
    (tmp_path / "other.tif").unlink(), (tmp_path / "other.tif.aux.xml").unlink()
    for asked in range(complete.asked):
        with pytest.raises(Cancelled):
            segment(job, make_feedback(cancel_after=asked))
        assert everything_in(tmp_path) == before and not list(tmp_path.glob(".*"))
        assert not workers[-1].is_open


def test_a_failing_worker_leaves_nothing_new(tmp_path, workers, worker_class, make_job, make_feedback, monkeypatch):
    job = make_job(write_raster(tmp_path / "in.tif", noise(3, 20, 30)))
    before = everything_in(tmp_path)

    def die(self, *args):
        raise EngineError("The engine process stopped.", code="worker.died")

    for method in ("start", "load", "predict", "next_result"):
        with monkeypatch.context() as patch:
            patch.setattr(worker_class, method, die)
            with pytest.raises(EngineError, match="The engine process stopped"):
                segment(job, make_feedback())
        assert everything_in(tmp_path) == before and not list(tmp_path.glob(".*"))


def test_a_damaged_raster_ends_the_run_and_leaves_nothing(tmp_path, workers, make_job, make_feedback):
    path = write_raster(tmp_path / "in.tif", noise(3, 400, 300))
    path.write_bytes(path.read_bytes()[:200_000])
    with pytest.raises(DamagedRasterError):
        segment(make_job(path), make_feedback())
    assert not (tmp_path / "map.tif").exists() and not list(tmp_path.glob(".*")) and not workers[0].is_open
