import numpy as np
import pytest

from tests.engine.rasters import edit_raster, noise, write_raster, write_vrt
from unetmamba_qgis.engine.raster.source import RasterSource
from unetmamba_qgis.engine.raster.values import find_rescaling
from unetmamba_qgis.engine.raster.window import Window

BANDS = (1, 2, 3)


def rescaling(path, image, scale=255.0, **kwargs):
    return find_rescaling(RasterSource(str(write_raster(path, image, **kwargs))), BANDS, scale)


def photo(dtype="float64"):
    """(3, 200, 200) whole values 3..250 as a byte image has them."""
    return np.clip(np.random.default_rng(0).normal(110, 50, (3, 200, 200)), 3, 250).round().astype(dtype)


def apply(found, image):
    gain, offset = np.array(found.gain)[:, None, None], np.array(found.offset)[:, None, None]
    return image.astype(np.float64) * gain + offset


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "uint32", "float32"])
def test_values_of_bytes_stay_as_they_are(tmp_path, dtype):
    assert rescaling(tmp_path / "in.tif", photo(dtype)) is None


@pytest.mark.parametrize(
    ("dtype", "factor"),
    [
        ("uint16", 257),
        ("uint16", 16),
        ("uint16", 8),
        ("int16", 64),
        ("uint32", 257),
        ("float32", 257),
        ("float32", 1 / 255),
    ],
)
@pytest.mark.parametrize("exposure", [1, 0.2], ids=["bright", "dark"])
def test_bytes_in_another_disguise_come_out_as_bytes(tmp_path, dtype, factor, exposure):
    image = (photo() * exposure).round()
    found = rescaling(tmp_path / "in.tif", (image * factor).astype(dtype))
    assert np.abs(apply(found, (image * factor).astype(dtype)) - image).max() < 0.01


@pytest.mark.parametrize(("bits", "white"), [(9, 510), (11, 2040), (12, 4080), (14, 16320), (16, 65535)])
def test_an_image_of_a_camera_keeps_its_exposure(tmp_path, bits, white):
    image = np.random.default_rng(0).uniform(0.02, 0.97, (3, 200, 200)) * (2**bits - 1)
    image[0, :50] = 2**bits - 1
    found = rescaling(tmp_path / "in.tif", image.astype("uint16"))
    assert found.gain == pytest.approx((255 / white,) * 3) and found.offset == (0, 0, 0)
    assert (
        found.text == f"Values from 0 to {white} are brought to 0 to 255, for all bands alike; what lies beyond is cut."
    )


def test_the_number_of_bits_that_the_file_tells_is_believed(tmp_path):
    image = np.random.default_rng(0).integers(1, 400, (3, 50, 50)).astype("uint16")
    found = rescaling(tmp_path / "in.tif", image, options=["NBITS=12"])
    assert found.gain == pytest.approx((255 / 4080,) * 3)


@pytest.mark.parametrize(
    ("dtype", "low", "high"),
    [
        ("uint16", 200, 3500),
        ("int16", -300, 900),
        ("float32", 0.01, 0.25),
        ("float32", -1.0, 1.0),
        ("float64", 210.5, 480.5),
    ],
    ids=["reflectance x 10000", "signed", "reflectance", "index", "elevation"],
)
def test_where_no_white_is_known_the_middle_of_the_values_is_stretched(tmp_path, dtype, low, high):
    image = np.random.default_rng(0).uniform(low, high, (3, 200, 200))
    image[:, 0, 0] = high * 6  # glare
    found = rescaling(tmp_path / "in.tif", image.astype(dtype))
    assert np.percentile(apply(found, image.astype(dtype)), (2, 50, 98)) == pytest.approx((0, 127, 255), abs=4)
    assert len(set(found.gain)) == len(set(found.offset)) == 1, "one stretch for all bands keeps the colours"


@pytest.mark.parametrize(("dtype", "value"), [("uint16", 0), ("uint16", 40_000), ("int16", -5), ("float32", 1234.5)])
def test_a_raster_of_one_value_is_no_division_by_zero(tmp_path, dtype, value):
    image = np.full((3, 20, 20), value, dtype)
    found = rescaling(tmp_path / "in.tif", image)
    assert found is None or (apply(found, image) >= 0).all() and (apply(found, image) <= 255).all()


def test_empty_pixels_have_no_say(tmp_path):
    image = photo("float32") / 255
    image[:, 50:] = np.nan
    image[:, :20] = -9999
    found = rescaling(tmp_path / "in.tif", image, nodata=-9999)
    assert found.gain == pytest.approx((255,) * 3) and found.offset == (0, 0, 0)
    assert rescaling(tmp_path / "all.tif", np.full((3, 9, 9), np.nan, "float32")) is None


def test_bytes_are_brought_to_the_range_of_weights_for_other_values(tmp_path):
    assert rescaling(tmp_path / "in.tif", photo("uint8"), 1.0).gain == pytest.approx((1 / 255,) * 3)


def test_weights_for_reflectances_take_them_as_they_are(tmp_path):
    reflectance = np.random.default_rng(0).uniform(200, 4000, (3, 100, 100))
    reflectance[:, 0, :] = 16_000  # clouds
    assert rescaling(tmp_path / "in.tif", reflectance.astype("uint16"), 10_000.0) is None


def test_the_whole_raster_is_looked_at_in_the_same_way_each_time(tmp_path):
    """Its left half is dark: parts alone would be stretched otherwise."""
    image = np.random.default_rng(0).uniform(0, 1000, (3, 600, 900)) + 3000 * (np.arange(900) > 450)
    path = write_raster(tmp_path / "in.tif", image.astype("uint16"))
    found = [find_rescaling(RasterSource(str(path)), BANDS, 255.0) for _ in range(2)]
    assert found[0] == found[1]
    assert 0 <= apply(found[0], image[:, :, :450]).mean() < 60 < 200 < apply(found[0], image[:, :, 450:]).mean() <= 255


def test_the_small_part_of_an_endless_mosaic_that_holds_data_is_found(tmp_path):
    file = write_raster(tmp_path / "in.tif", noise(3, 300, 300, "uint8"))
    path = write_vrt(
        tmp_path / "huge.vrt", (1_000_000, 1_000_000), [(file, Window(0, 0, 300, 300), (700_001, 300_003))]
    )
    assert find_rescaling(RasterSource(str(path)), BANDS, 1.0) is not None
    text = path.read_text().replace('dataType="Byte"', 'dataType="Int32"')
    path.write_text(text)
    with edit_raster(file) as dataset:
        dataset.WriteRaster(0, 0, 300, 300, (noise(3, 300, 300) + np.uint8(50)).tobytes())
    assert find_rescaling(RasterSource(str(path)), BANDS, 1.0).gain == pytest.approx((1 / 255,) * 3)
