import numpy as np
import pytest

from tests.engine.rasters import noise, write_raster, write_vrt
from unetmamba_qgis.engine.raster.source import RasterSource
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.raster.working import WorkingRaster, working_scale

RGB = (1, 2, 3)


def working(path, image, scale, **kwargs):
    return WorkingRaster(RasterSource(str(write_raster(path, image, **kwargs))), scale)


def read_all(raster, bands=RGB):
    return raster.read(Window(0, 0, raster.width, raster.height), bands)


def waves(height, width, dtype="float32"):
    """(3, H, W): a smooth image, which resampling must keep."""
    rows, cols = np.mgrid[:height, :width]
    return np.stack([100 + 50 * np.sin(rows / 19 + band) + 40 * np.cos(cols / 23) for band in range(3)]).astype(dtype)


def waves_at(raster):
    """What `waves` is where the working pixels lie."""
    (across, along), band = raster.scale, np.arange(3)[:, None, None]
    rows = ((np.arange(raster.height) + 0.5) / along - 0.5)[:, None]
    cols = ((np.arange(raster.width) + 0.5) / across - 0.5)[None]
    return 100 + 50 * np.sin(rows / 19 + band) + 40 * np.cos(cols / 23)


@pytest.mark.parametrize(
    ("ground", "scale"),
    [
        ((0.3, 0.3), (0.5, 0.5)),
        ((1.2, 0.9), (2.0, 1.5)),
        ((0.54, 0.66), (1.0, 1.0)),  # within a tenth
        ((0.6, 0.9), (1.0, 1.5)),
        ((2.4, 2.4), (4.0, 4.0)),
        ((10.0, 10.0), (1.0, 1.0)),  # nothing left to see
        ((0.6 / 64, 0.6 / 64), (1 / 64, 1 / 64)),
        ((1e-6, 1e-6), (1.0, 1.0)),  # degrees without a CRS
        (None, (1.0, 1.0)),
    ],
)
def test_the_scale_brings_pixels_to_the_size_of_the_weights(ground, scale):
    assert working_scale(0.6, ground) == pytest.approx(scale)


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_at_scale_1_pixels_are_the_rasters_own(tmp_path, dtype):
    image = noise(3, 30, 40, dtype)
    raster = working(tmp_path / "in.tif", image, (1.0, 1.0))
    read, valid = raster.read(Window(3, 4, 20, 10), RGB)
    assert read.dtype == dtype and np.array_equal(read, image[:, 4:14, 3:23]) and valid.all()


@pytest.mark.parametrize("scale", [(4, 4), (2.3, 1.7), (1, 1.5), (0.7, 0.8), (0.5, 0.4), (0.23, 0.23)])
def test_a_smooth_image_stays_what_and_where_it_was(tmp_path, scale):
    raster = working(tmp_path / "in.tif", waves(400, 610), scale)
    assert (raster.width, raster.height) == (round(610 * scale[0]), round(400 * scale[1]))
    image, valid = read_all(raster)
    inside = np.s_[:, 8:-8, 8:-8]  # cubic interpolation does not know how the image goes on
    assert valid.all() and np.abs(image - waves_at(raster))[inside].max() < 0.6


@pytest.mark.parametrize("scale", [(2.3, 1.7), (0.61, 0.61), (0.27, 0.31)])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_a_pixel_has_one_value_whatever_it_is_read_for(tmp_path, scale, dtype):
    image = noise(3, 520, 700, dtype)
    raster = working(tmp_path / "in.tif", image, scale, nodata=200)
    whole, valid = read_all(raster)
    assert whole.dtype == dtype
    for col, row, width, height in ((0, 0, 50, 40), (raster.width - 30, raster.height - 25, 30, 25), (70, 60, 100, 90)):
        window = Window(col, row, width, height)
        part, part_valid = raster.read(window, RGB)
        assert np.array_equal(part, whole[(slice(None), *window.slices)])
        assert np.array_equal(part_valid, valid[window.slices])


@pytest.mark.parametrize("empty", [np.nan, np.inf, -9999, 1e30])
@pytest.mark.parametrize("scale", [(2.5, 2.5), (0.7, 0.7), (0.3, 0.3)])
def test_what_is_empty_does_not_bleed(tmp_path, empty, scale):
    image = np.full((3, 200, 300), 50, dtype="float32")
    image[:, 70:130, 90:160] = empty
    image[1, 10, 10] = empty  # a single pixel
    raster = working(tmp_path / "in.tif", image, scale, nodata=None if np.isinf(empty) else empty)
    read, valid = read_all(raster)
    assert np.abs(read[:, valid] - 50).max() < 1e-3
    top, bottom, left, right = (round(side * scale[0]) for side in (70, 130, 90, 160))
    assert not valid[top + 1 : bottom - 1, left + 1 : right - 1].any()
    assert (~valid).sum() == pytest.approx(60 * 70 * scale[0] ** 2, rel=0.05)


def test_pixels_under_a_transparent_hole_do_not_bleed(tmp_path):
    image = np.full((4, 90, 90), 40, dtype="uint8")
    image[3] = 255
    image[:3, 30:60, 30:60], image[3, 30:60, 30:60] = 250, 0
    read, valid = read_all(working(tmp_path / "in.tif", image, (0.4, 0.4), alpha=4))
    assert (read[:, valid] == 40).all() and 0.85 < valid.mean() < 0.92


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 1), (1, 40), (171, 3), (129, 257)])
@pytest.mark.parametrize("scale", [(3, 3), (0.3, 0.3), (1.4, 0.6)])
def test_small_and_odd_sizes_are_resampled(tmp_path, width, height, scale):
    raster = working(tmp_path / "in.tif", np.full((3, height, width), 90, dtype="uint8"), scale)
    image, valid = read_all(raster)
    assert image.shape == (3, max(1, round(height * scale[1])), max(1, round(width * scale[0])))
    assert valid.all() and (image == 90).all()


def test_the_last_pixels_of_a_raster_are_resampled_like_all_others(tmp_path):
    """Of a tile of 512 there is one pixel left: 171 x 3 = 513."""
    raster = working(tmp_path / "in.tif", waves(20, 171), (3, 3))
    assert np.abs(read_all(raster)[0] - waves_at(raster)).max() < 2


def test_an_enormous_raster_is_reduced_without_holding_it(tmp_path):
    file = write_raster(tmp_path / "in.tif", np.full((3, 300, 300), 90, dtype="uint8"))
    path = write_vrt(tmp_path / "huge.vrt", (1_000_000, 1_000_000), [(file, Window(0, 0, 300, 300), (640_000, 64_000))])
    raster = WorkingRaster(RasterSource(str(path)), (1 / 64, 1 / 64))
    image, valid = raster.read(Window(9_990, 990, 40, 40), RGB)
    assert (image[:, valid] == 90).all() and valid.sum() == 24  # of 5 x 5, all but a corner: 300 / 64 = 4.7
    assert raster.has_data(Window(10_000, 1000, 4, 4)) and not raster.has_data(Window(0, 0, 900, 900))
