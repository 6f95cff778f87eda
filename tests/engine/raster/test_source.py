import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import noise, write_raster
from unetmamba_qgis.engine.raster.errors import (
    BandChoiceError,
    BandCountError,
    ComplexRasterError,
    DamagedRasterError,
    NoSuchBandError,
    PaletteRasterError,
    UnreadableRasterError,
)
from unetmamba_qgis.engine.raster.source import RasterSource
from unetmamba_qgis.engine.raster.window import Window

RGB = ("red", "green", "blue")


@pytest.fixture(params=[False, True], ids=["gdal-returns", "gdal-raises"], autouse=True)
def gdal_exceptions(request):
    """Everything here holds whether or not somebody called gdal.UseExceptions(), and leaves that as it was."""
    before = gdal.GetUseExceptions()
    (gdal.UseExceptions if request.param else gdal.DontUseExceptions)()
    yield
    assert bool(gdal.GetUseExceptions()) == request.param
    (gdal.UseExceptions if before else gdal.DontUseExceptions)()


def open_raster(path, *args, **kwargs):
    return RasterSource(str(write_raster(path, *args, **kwargs)))


def read_all(source, bands):
    return source.read(source.grid.window, bands)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16"])
def test_common_types_are_read_as_they_are(tmp_path, dtype):
    image = noise(3, 20, 30, dtype)
    read, valid = read_all(open_raster(tmp_path / "in.tif", image), (1, 2, 3))
    assert read.dtype == dtype and np.array_equal(read, image) and valid.all()


@pytest.mark.parametrize("dtype", ["uint32", "int32", "float32", "float64"])
def test_other_types_are_read_as_float32(tmp_path, dtype):
    image = noise(3, 20, 30, dtype)
    read, valid = read_all(open_raster(tmp_path / "in.tif", image), (1, 2, 3))
    assert read.dtype == np.float32 and np.array_equal(read, image) and valid.all()


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 31), (31, 1), (257, 255)])
def test_any_size_is_read(tmp_path, width, height):
    image = noise(3, height, width)
    assert np.array_equal(read_all(open_raster(tmp_path / "in.tif", image), (1, 2, 3))[0], image)


def test_a_window_holds_the_chosen_bands_in_their_order(tmp_path):
    image = noise(4, 20, 30)
    read, valid = open_raster(tmp_path / "in.tif", image).read(Window(5, 7, 11, 3), (3, 1, 1))
    assert np.array_equal(read, image[[2, 0, 0], 7:10, 5:16])
    assert valid.shape == (3, 11)


def test_nodata_of_bytes_is_empty_only_where_all_bands_hold_it(tmp_path):
    image = noise(3, 4, 4)
    image[:, 0, 0] = 0  # outside of the image
    image[0, 1, 1] = 0  # a dark pixel
    _, valid = read_all(open_raster(tmp_path / "in.tif", image, nodata=0), (1, 2, 3))
    assert not valid[0, 0] and valid.sum() == 15


@pytest.mark.parametrize(("dtype", "nodata"), [("int16", -9999), ("float32", -3.4e38), ("float64", float("nan"))])
def test_nodata_that_no_sensor_measures_is_empty_in_any_band(tmp_path, dtype, nodata):
    image = noise(3, 4, 4, dtype)
    image[1, 2, 2] = nodata
    _, valid = read_all(open_raster(tmp_path / "in.tif", image, nodata=nodata), (1, 2, 3))
    assert not valid[2, 2] and valid.sum() == 15


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_numbers_that_are_none_are_empty_without_a_nodata_value(tmp_path, value):
    image = noise(3, 4, 4, "float32")
    image[2, 0, 3] = value
    _, valid = read_all(open_raster(tmp_path / "in.tif", image), (1, 2, 3))
    assert not valid[0, 3] and valid.sum() == 15


def test_a_mask_makes_holes(tmp_path):
    mask = np.ones((20, 30), dtype=bool)
    mask[5:9, 6:8] = False
    _, valid = read_all(open_raster(tmp_path / "in.tif", noise(3, 20, 30), mask=mask), (1, 2, 3))
    assert np.array_equal(valid, mask)


@pytest.mark.parametrize(("dtype", "opaque"), [("uint8", 255), ("uint16", 65535), ("uint16", 255)])
def test_transparency_makes_holes(tmp_path, dtype, opaque):
    image = noise(4, 20, 30, dtype)
    image[3] = opaque
    image[3, 5:9, 6:8] = 0
    image[3, 4, 6:8] = 7  # a soft edge still shows the pixel
    source = open_raster(tmp_path / "in.tif", image, alpha=4)
    _, valid = read_all(source, (1, 2, 3))
    assert np.array_equal(valid, image[3] > 0)


def test_near_infrared_flagged_as_alpha_is_no_mask(tmp_path):
    image = noise(4, 20, 30)
    image[3, 5:9, 6:8] = 0  # water
    source = open_raster(tmp_path / "in.tif", image, alpha=4)
    assert source.alpha is None
    assert read_all(source, (1, 2, 3))[1].all()
    assert source.choose_bands(("red", "green", "blue", "nir")) == (1, 2, 3, 4)


def test_a_chosen_band_is_no_mask(tmp_path):
    image = noise(4, 20, 30)
    image[3] = 255
    image[3, 5:9, 6:8] = 0
    assert read_all(open_raster(tmp_path / "in.tif", image, alpha=4), (4, 1, 2))[1].all()


def test_a_vrt_is_read_and_names_all_its_files(tmp_path):
    image = noise(3, 20, 30)
    first = write_raster(tmp_path / "in.tif", image)
    gdal.Translate(str(tmp_path / "a.vrt"), str(first), format="VRT", srcWin=[2, 3, 20, 10])
    gdal.BuildVRT(str(tmp_path / "b.vrt"), str(tmp_path / "a.vrt")).FlushCache()
    source = RasterSource(str(tmp_path / "b.vrt"))
    assert np.array_equal(read_all(source, (1, 2, 3))[0], image[:, 3:13, 2:22])
    assert {path.name for path in source.files()} == {"in.tif", "a.vrt", "b.vrt"}


def test_a_cog_is_read(tmp_path):
    image = noise(3, 600, 700)
    write_raster(tmp_path / "in.tif", image)
    gdal.Translate(str(tmp_path / "cog.tif"), str(tmp_path / "in.tif"), format="COG")
    assert np.array_equal(read_all(RasterSource(str(tmp_path / "cog.tif")), (1, 2, 3))[0], image)


def test_bands_are_found_by_colour_then_by_name_then_by_order(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(4, 4, 4), options=["PHOTOMETRIC=MINISBLACK"])
    assert RasterSource(str(path)).choose_bands(RGB) == (1, 2, 3)
    dataset = gdal.Open(str(path), gdal.GA_Update)
    colours = (gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand)
    for number, colour in enumerate(colours, start=1):
        dataset.GetRasterBand(number).SetColorInterpretation(colour)
    dataset.GetRasterBand(4).SetDescription("NIR")
    dataset = None
    assert RasterSource(str(path)).choose_bands(RGB) == (3, 2, 1)
    assert RasterSource(str(path)).choose_bands(("nir", "Red", "Green")) == (4, 3, 2)
    assert RasterSource(str(path)).choose_bands(("one", "two")) == (1, 2)


def test_wrong_bands_are_refused(tmp_path):
    image = noise(4, 4, 4)
    image[3] = 255
    source = open_raster(tmp_path / "scene.tif", image, alpha=4)
    with pytest.raises(BandCountError, match=r"scene.tif has 3 usable bands; the weights need 4: r, g, b, nir"):
        source.choose_bands(("r", "g", "b", "nir"))
    with pytest.raises(NoSuchBandError, match=r"scene.tif has no band 5; its bands are 1 to 4"):
        source.choose_bands(RGB, (1, 2, 5))
    with pytest.raises(NoSuchBandError):
        source.choose_bands(RGB, (0, 1, 2))
    with pytest.raises(BandChoiceError, match=r"Bands 1, 2 are chosen, but the weights need 3: red, green, blue"):
        source.choose_bands(RGB, (1, 2))


def test_complex_and_palette_bands_are_refused(tmp_path):
    with pytest.raises(ComplexRasterError, match="CFloat32"):
        open_raster(tmp_path / "sar.tif", noise(1, 4, 4, "complex64")).choose_bands(("amplitude",))
    path = write_raster(tmp_path / "classes.tif", noise(1, 4, 4))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0))
    dataset.GetRasterBand(1).SetRasterColorTable(table)
    dataset = None
    with pytest.raises(PaletteRasterError, match="PCT To RGB"):
        RasterSource(str(path)).choose_bands(("grey",))


@pytest.mark.parametrize("content", [b"", b"some text that is no raster"])
def test_a_file_that_is_no_raster_is_refused(tmp_path, content, capfd):
    path = tmp_path / "in.tif"
    path.write_bytes(content)
    with pytest.raises(UnreadableRasterError, match=r"in.tif cannot be opened as a raster: .*not recognized"):
        RasterSource(str(path))
    with pytest.raises(UnreadableRasterError, match="No such file"):
        RasterSource(str(tmp_path / "missing.tif"))
    assert capfd.readouterr().err == ""


def test_a_truncated_file_names_the_place_that_cannot_be_read(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(3, 400, 300), options=["BLOCKYSIZE=10"])
    path.write_bytes(path.read_bytes()[:200_000])
    source = RasterSource(str(path))
    with pytest.raises(DamagedRasterError, match=r"in.tif cannot be read in the 300 x 200 pixels .* row 200"):
        source.read(Window(0, 200, 300, 200), (1, 2, 3))
    assert np.array_equal(source.read(Window(0, 0, 300, 50), (1,))[0], noise(3, 400, 300)[:1, :50])


def test_a_container_without_bands_is_refused(tmp_path):
    gdal.GetDriverByName("GPKG").Create(str(tmp_path / "empty.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    with pytest.raises(UnreadableRasterError):
        RasterSource(str(tmp_path / "empty.gpkg"))
