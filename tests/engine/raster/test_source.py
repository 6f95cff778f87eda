import http.server
import threading
import time
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import edit_raster, noise, write_palette, write_raster, write_vrt
from unetmamba_qgis.engine.raster import gdal_calls
from unetmamba_qgis.engine.raster.errors import (
    BandChoiceError,
    BandCountError,
    ComplexRasterError,
    DamagedRasterError,
    GiantTileError,
    NoSuchBandError,
    PaletteRasterError,
    UnreadableRasterError,
)
from unetmamba_qgis.engine.raster.source import RasterSource
from unetmamba_qgis.engine.raster.source import _files_behind as files_behind
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


def test_a_band_of_which_nothing_is_known_stands_for_the_name_that_is_missing(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(4, 4, 4))
    with edit_raster(path) as dataset:
        colours = (gdal.GCI_Undefined, gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand)
        for number, colour in enumerate(colours, start=1):
            dataset.GetRasterBand(number).SetColorInterpretation(colour)
    assert RasterSource(str(path)).choose_bands(("red", "green", "blue", "nir")) == (4, 3, 2, 1)


SPECTRUM = ("blue", "green", "red", "red edge", "nir", "swir1", "swir2")
NANOMETRES = (490, 560, 665, 705, 842, 1610, 2190)


def tell_by_envi(band, wavelength):
    band.SetMetadataItem("wavelength", str(wavelength / 1000))
    band.SetMetadataItem("wavelength_units", "Micrometers")


def tell_by_envi_without_units(band, wavelength):
    band.SetMetadataItem("wavelength", str(wavelength))
    band.SetMetadataItem("wavelength_units", "Unknown")


def tell_by_gdal(band, wavelength):
    band.SetMetadataItem("CENTRAL_WAVELENGTH_UM", str(wavelength / 1000), "IMAGERY")


def tell_by_description(band, wavelength):
    band.SetDescription(f"B{wavelength % 7}, central wavelength {wavelength} nm")


@pytest.mark.parametrize("tell", [tell_by_envi, tell_by_envi_without_units, tell_by_gdal, tell_by_description])
def test_bands_are_found_by_their_wavelength_even_if_shown_in_false_colours(tmp_path, tell):
    path = write_raster(tmp_path / "in.tif", noise(7, 4, 4))
    with edit_raster(path) as dataset:
        for number, wavelength in enumerate(reversed(NANOMETRES), start=1):
            tell(dataset.GetRasterBand(number), wavelength)
        dataset.GetRasterBand(3).SetColorInterpretation(gdal.GCI_RedBand)
    source = RasterSource(str(path))
    assert source.choose_bands(SPECTRUM) == (7, 6, 5, 4, 3, 2, 1)
    assert source.choose_bands(("Near-Infrared", "R", "SWIR_1")) == (3, 5, 2)
    assert source.meaning(3) == "nir"


def test_of_many_narrow_bands_the_usual_one_is_taken(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(60, 4, 4))
    with edit_raster(path) as dataset:
        for number in range(1, 61):
            dataset.GetRasterBand(number).SetDescription(f"{391 + number * 10} Nanometers")
    assert RasterSource(str(path)).choose_bands(RGB) == (27, 17, 10)  # 661, 561 and 491 nm


def test_a_palette_is_read_as_its_colours(tmp_path):
    numbers = noise(1, 20, 30)
    colours = np.random.default_rng(1).integers(0, 256, (256, 3))
    path = write_palette(tmp_path / "in.tif", numbers, [(*map(int, rgb), 255) for rgb in colours])
    source = RasterSource(str(path))
    assert source.band_count == 3 and source.data_types((1, 2, 3)) == ["Byte"]
    assert (
        source.choose_bands(RGB) == source.choose_bands(RGB, (1, 1, 1)) == source.choose_bands(RGB, (1,)) == (1, 2, 3)
    )
    image, valid = source.read(Window(3, 2, 20, 10), source.choose_bands(("blue", "red", "green")))
    assert image.dtype == np.uint8 and valid.all()
    assert np.array_equal(image, colours[numbers[0, 2:12, 3:23]].transpose(2, 0, 1)[[2, 0, 1]])


def test_transparent_colours_of_a_palette_are_empty(tmp_path):
    numbers = noise(1, 20, 30)
    path = write_palette(tmp_path / "in.png", numbers, [(9, 9, 9, 0 if n in (7, 11) else 255) for n in range(256)])
    source = RasterSource(str(path))
    expected = ~np.isin(numbers[0], (7, 11))
    assert np.array_equal(read_all(source, (1, 2, 3))[1], expected) and not expected.all()
    assert np.array_equal(source.valid(source.grid.window, (1, 2, 3)), expected)


def test_complex_numbers_and_numbers_of_classes_are_refused(tmp_path):
    with pytest.raises(ComplexRasterError, match="CFloat32"):
        open_raster(tmp_path / "sar.tif", noise(1, 4, 4, "complex64")).choose_bands(("amplitude",))
    path = write_palette(tmp_path / "classes.tif", noise(1, 4, 4), [(255, 0, 0, 255)])
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


HOLE = np.s_[65:97, 33:131]
"""Rows and columns that the sources of `mosaic` leave out."""


BRIDGE = Window(70, 60, 11, 40)
"""Parts the hole in two."""


def mosaic(tmp_path, has_bridge):
    """A VRT of 200 x 100 pixels around a hole, and its image."""
    image = noise(3, 100, 200)
    file = write_raster(tmp_path / "in.tif", image)
    parts = [Window(0, 0, 200, 65), Window(0, 65, 33, 35), Window(131, 65, 69, 35), Window(33, 97, 98, 3)]
    parts += [BRIDGE] * has_bridge
    return write_vrt(tmp_path / "mosaic.vrt", (200, 100), [(file, part, (part.col, part.row)) for part in parts]), image


@pytest.mark.parametrize("has_bridge", [False, True])
@pytest.mark.parametrize("window", [Window(0, 0, 200, 100), Window(20, 50, 64, 50), Window(32, 64, 99, 34)])
def test_what_no_part_of_a_mosaic_covers_is_empty_to_the_pixel(tmp_path, window, has_bridge):
    path, image = mosaic(tmp_path, has_bridge)
    expected = np.ones((100, 200), dtype=bool)
    expected[HOLE] = False
    expected[BRIDGE.slices] |= has_bridge
    source = RasterSource(str(path))
    read, valid = source.read(window, (1, 2, 3))
    assert np.array_equal(valid, expected[window.slices])
    assert np.array_equal(read[:, valid], image[(slice(None), *window.slices)][:, valid])
    assert np.array_equal(source.valid(window, (1, 2, 3)), valid)


def test_tiles_that_were_never_written_are_empty(tmp_path):
    options = ["TILED=YES", "BLOCKXSIZE=64", "BLOCKYSIZE=64", "SPARSE_OK=TRUE"]
    driver = gdal.GetDriverByName("GTiff")
    dataset = driver.Create(str(tmp_path / "in.tif"), 300, 200, 3, gdal.GDT_Byte, options)
    dataset.WriteRaster(70, 70, 10, 10, noise(3, 10, 10).tobytes())
    dataset = None
    source = RasterSource(str(tmp_path / "in.tif"))
    valid = read_all(source, (1, 2, 3))[1]
    assert valid[64:128, 64:128].all() and valid.sum() == 64 * 64
    assert source.has_data(Window(120, 120, 10, 10)) and not source.has_data(Window(128, 128, 172, 72))


def test_the_empty_parts_of_an_endless_mosaic_are_known_at_once(tmp_path):
    file = write_raster(tmp_path / "in.tif", noise(3, 300, 300))
    path = write_vrt(
        tmp_path / "huge.vrt", (1_000_000, 1_000_000), [(file, Window(0, 0, 300, 300), (700_001, 300_003))]
    )
    start = time.perf_counter()
    source = RasterSource(str(path))
    windows = [Window(col, row, 2048, 2048) for row in range(0, 997_000, 20_480) for col in range(0, 997_000, 4_096)]
    assert not any(source.has_data(window) for window in windows[:10_000])
    assert source.has_data(Window(700_000, 300_000, 10, 10))
    assert time.perf_counter() - start < 1
    samples = source.samples(16, 8)  # find the small source
    assert 2 * sum(source.read(window, (1,))[1].all() for window in samples) > len(samples) >= 16


def test_a_raster_in_giant_pieces_is_refused_unread(tmp_path):
    options = ["SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "TILED=YES", "BLOCKXSIZE=32768", "BLOCKYSIZE=32768"]
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "bomb.tif"), 60_000, 60_000, 1, gdal.GDT_Byte, options)
    with pytest.raises(GiantTileError, match="32768 x 32768 pixels; one alone takes 1074 MB"):
        RasterSource(str(tmp_path / "bomb.tif"))


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_validity_alone_is_what_reading_says(tmp_path, dtype):
    image = noise(4, 40, 50, dtype)
    image[:3, 3:9, 4:7] = 0
    image[3], image[3, 20:25, 10:40] = 255, 0
    if dtype == "float32":
        image[1, 30, 30] = np.nan
    source = open_raster(tmp_path / "in.tif", image, alpha=4, nodata=0)
    window = Window(2, 1, 45, 38)
    valid = source.valid(window, (1, 2, 3))
    assert np.array_equal(valid, source.read(window, (1, 2, 3))[1]) and 0 < valid.mean() < 1


def test_16_bit_near_infrared_flagged_as_alpha_is_no_mask(tmp_path):
    assert open_raster(tmp_path / "in.tif", noise(4, 40, 50, "uint16") * 50, alpha=4).alpha is None


def test_transparency_that_fades_across_the_image_is_a_mask(tmp_path):
    image = noise(4, 40, 250)
    image[3] = np.arange(250)
    assert open_raster(tmp_path / "in.tif", image, alpha=4).alpha == 4


def test_signed_bytes_keep_their_sign(tmp_path):
    int8 = getattr(gdal, "GDT_Int8", None)
    options = [] if int8 else ["PIXELTYPE=SIGNEDBYTE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / "in.tif"), 2, 1, 1, int8 or gdal.GDT_Byte, options)
    dataset.WriteRaster(0, 0, 2, 1, np.array([-5, 7], np.int8).tobytes())
    dataset = None
    source = RasterSource(str(tmp_path / "in.tif"))
    assert read_all(source, (1,))[0].ravel().tolist() == [-5, 7] and source.data_types((1,)) == ["Int8"]


def cut(path, share):
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])


FORMATS = {
    "strips": ("GTiff", ["BLOCKYSIZE=16", "COMPRESS=LZW"]),
    "tiles": ("GTiff", ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32", "COMPRESS=DEFLATE"]),
    "jpeg tiles": ("GTiff", ["TILED=YES", "BLOCKXSIZE=32", "BLOCKYSIZE=32", "COMPRESS=JPEG"]),
    "png": ("PNG", []),
    "jpeg": ("JPEG", []),
    "progressive jpeg": ("JPEG", ["PROGRESSIVE=YES"]),
    "bmp": ("BMP", []),
}


@pytest.mark.parametrize("share", [0.3, 0.6, 0.99])
@pytest.mark.parametrize("name", FORMATS)
def test_of_a_cut_off_file_nothing_is_invented(tmp_path, name, share):
    driver, options = FORMATS[name]
    write_raster(tmp_path / "in.tif", noise(3, 160, 150))
    path = tmp_path / "copy"
    gdal.Translate(str(path), str(tmp_path / "in.tif"), format=driver, creationOptions=options).FlushCache()
    image = read_all(RasterSource(str(path)), (1, 2, 3))[0]
    cut(path, share)
    with pytest.raises(DamagedRasterError):
        RasterSource(str(path)).probe((1, 2, 3))
    with pytest.raises(DamagedRasterError):
        read_all(RasterSource(str(path)), (1, 2, 3))
    source = RasterSource(str(path), leave_out_damaged=True)
    source.probe((1, 2, 3))
    read, valid = read_all(source, (1, 2, 3))
    assert not valid.all() and np.array_equal(read[:, valid], image[:, valid])
    lost = np.zeros_like(valid)
    for window in source.damaged:
        lost[window.slices] = True
    assert np.array_equal(lost, ~valid)
    assert np.array_equal(source.valid(source.grid.window, (1, 2, 3)), valid)


@pytest.mark.parametrize("is_mosaic", [False, True], ids=["file", "mosaic"])
def test_exactly_the_damaged_tiles_are_left_out(tmp_path, is_mosaic):
    image = noise(3, 256, 300)
    options = ["TILED=YES", "BLOCKXSIZE=128", "BLOCKYSIZE=128", "COMPRESS=DEFLATE"]
    path = file = write_raster(tmp_path / "in.tif", image, options=options)
    if is_mosaic:
        path = write_vrt(tmp_path / "in.vrt", (300, 256), [(file, Window(0, 0, 300, 256), (0, 0))])
    damage_tile(file, 1, 0)
    with pytest.raises(DamagedRasterError):
        RasterSource(str(path)).probe((1, 2, 3))
    source = RasterSource(str(path), leave_out_damaged=True)
    for window in (Window(10, 10, 250, 240), Window(100, 0, 200, 256)):
        read, valid = source.read(window, (1, 2, 3))
        assert source.damaged == {Window(128, 0, 128, 128)}
        part = Window(128, 0, 128, 128).clip(window)
        assert (~valid).sum() == part.width * part.height and not valid[part.within(window).slices].any()
        assert np.array_equal(read[:, valid], image[(slice(None), *window.slices)][:, valid])


def test_damage_stays_damage_when_the_raster_is_read_again(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(4, 64, 64), alpha=4, options=["TILED=YES", "COMPRESS=DEFLATE"])
    damage_tile(path, 0, 0)
    source = RasterSource(str(path))
    for _ in range(3):
        with pytest.raises(DamagedRasterError):
            read_all(source, (1, 2, 3))


def damage_tile(path, col, row):
    dataset = gdal.Open(str(path))
    place = int(dataset.GetRasterBand(1).GetMetadataItem(f"BLOCK_OFFSET_{col}_{row}", "TIFF"))
    dataset = None
    content = bytearray(path.read_bytes())
    content[place : place + 8] = b"\xff" * 8
    path.write_bytes(content)


@pytest.mark.parametrize("driver", ["ENVI", "EHdr"])
def test_a_cut_off_file_of_bare_numbers_is_refused(tmp_path, driver):
    write_raster(tmp_path / "in.tif", noise(3, 20, 30))
    gdal.Translate(str(tmp_path / "bare.bil"), str(tmp_path / "in.tif"), format=driver).FlushCache()
    RasterSource(str(tmp_path / "bare.bil"))
    cut(tmp_path / "bare.bil", 0.9)
    with pytest.raises(UnreadableRasterError, match="of its 1800 bytes it has 1620"):
        RasterSource(str(tmp_path / "bare.bil"))


def test_a_server_that_falls_silent_is_not_waited_for(tmp_path, monkeypatch):
    """Its pixels are out of reach for now, not damaged: they are never left out."""
    content = write_raster(tmp_path / "in.tif", noise(3, 400, 300), options=["BLOCKYSIZE=10"]).read_bytes()
    asleep = threading.Event()

    class Server(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_HEAD(self):
            self.answer(b"", len(content))

        def do_GET(self):
            wanted = self.headers["Range"] or "bytes=0-0"  # for the list of the folder
            first, last = (int(text) for text in wanted[len("bytes=") :].split("-"))
            if last > 100_000:
                asleep.wait(20)
            part = content[first : last + 1]
            self.answer(part, len(part), 206, f"bytes {first}-{first + len(part) - 1}/{len(content)}")

        def answer(self, body, length, status=200, place=""):
            if self.path != "/in.tif":  # sidecars that GDAL looks for
                body, length, status = b"", 0, 404
            self.send_response(status)
            self.send_header("Content-Range", place)
            self.send_header("Content-Length", str(length))
            self.send_header("Accept-Ranges", "bytes")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for name, value in {"TIMEOUT": "1", "MAX_RETRY": "1", "RETRY_DELAY": "0.1"}.items():
        monkeypatch.setitem(gdal_calls._NETWORK, f"GDAL_HTTP_{name}", value)
    try:
        url = f"/vsicurl/http://127.0.0.1:{server.server_port}/in.tif"
        source = RasterSource(url, leave_out_damaged=True)
        start = time.perf_counter()
        with pytest.raises(DamagedRasterError):
            read_all(source, (1, 2, 3))
        assert time.perf_counter() - start < 10 and not source.damaged
    finally:
        asleep.set()
        server.shutdown()


def test_open_options_reach_the_driver(tmp_path):
    path = write_raster(tmp_path / "in.tif", noise(3, 64, 64))
    gdal.Open(str(path), gdal.GA_Update).BuildOverviews("NEAREST", [2])
    assert RasterSource(str(path), ("OVERVIEW_LEVEL=0",)).grid.width == 32


def test_a_raster_inside_a_zip_is_read(tmp_path):
    image = noise(3, 20, 30)
    path = write_raster(tmp_path / "in.tif", image)
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        archive.write(path, "folder/in.tif")
    source = RasterSource(f"/vsizip/{tmp_path}/in.zip/folder/in.tif")
    assert source.name == "in.tif" and np.array_equal(read_all(source, (1, 2, 3))[0], image)


def test_a_container_without_bands_is_refused(tmp_path):
    gdal.GetDriverByName("GPKG").Create(str(tmp_path / "empty.gpkg"), 0, 0, 0, gdal.GDT_Unknown)
    with pytest.raises(UnreadableRasterError):
        RasterSource(str(tmp_path / "empty.gpkg"))


@pytest.mark.parametrize("name", ["/vsisubfile/0,{0}", "/vsisubfile/0_9999,{0}", "/vsicached?chunk_size=4096/{0}"])
def test_names_of_virtual_file_systems_tell_the_file_behind_them(tmp_path, name):
    path = write_raster(tmp_path / "in.tif", noise(3, 4, 5))
    assert path in _files_behind(name.format(path))


@pytest.mark.parametrize("name", ["/vsizip/{0}/folder/in.tif", "/vsizip/{{{0}}}/in.tif", "/vsigzip//vsizip/{0}/a.gz"])
def test_archives_are_files_of_their_rasters(tmp_path, name):
    archive = tmp_path / "in.zip"
    archive.touch()
    assert archive in _files_behind(name.format(archive))


def _files_behind(name):
    return {Path(found) for found in files_behind(Path(name))}


def test_zeros_that_were_written_are_no_hole(tmp_path):
    path = write_raster(tmp_path / "in.tif", np.zeros((3, 512, 512), np.uint8), options=("TILED=YES",))
    image = path.read_bytes()
    with open(path, "r+b") as file:  # a copy that leaves out zeros: holes of the file system
        file.truncate(0)
        for start in range(0, len(image), 4096):
            if any(image[start : start + 4096]):
                file.seek(start)
                file.write(image[start : start + 4096])
        file.truncate(len(image))
    source = RasterSource(str(path))
    assert source.has_data(source.grid.window) and source.read(source.grid.window, (1, 2, 3))[1].all()
