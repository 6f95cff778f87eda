"""Every raster of an odd kind gives the right map, from the bundled weights and the real engine, or the right error."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import read_pixels
from tests.engine.real_engine import engine_python  # noqa: F401 (a fixture)
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.segmentation.job import SegmentJob
from unetmamba_qgis.engine.segmentation.run import segment
from unetmamba_qgis.engine.weights.store import STARTER
from unetmamba_qgis.engine.worker import warm

FOLDER = Path(__file__).parents[4] / "shared" / "data" / "odd-rasters"
ROWS = list(csv.DictReader((FOLDER / "manifest.csv").open(encoding="utf-8"))) if FOLDER.is_dir() else []

pytestmark = pytest.mark.skipif(not ROWS, reason=f"ODD RASTERS NOT CHECKED: there are none in {FOLDER}")

NODATA = 255

ERRORS = {
    "derived/empty.tif": "raster.unreadable",
    "derived/not_a_raster.tif": "raster.unreadable",
    "derived/truncated_60pct.tif": "raster.damaged",
    "upstream/rasterio/corrupt.tif": "raster.damaged",
}

PARTS = {
    "upstream/rasterio/RGB.byte.tif": Window(300, 0, 256, 256),
    "upstream/rasterio/RGBA.uint16.tif": Window(200, 100, 200, 200),
    "upstream/rasterio/alpha.tif": Window(500, 500, 256, 256),
    "upstream/rasterio/cogeo.tif": Window(400, 400, 256, 256),
    "upstream/rio-tiler/cog_cmap.tif": Window(4100, 4700, 256, 256),
    "upstream/rio-tiler/no_geo2.jpg": Window(400, 400, 256, 256),
    "upstream/deepforest/test_tiled.tif": Window(300, 300, 400, 400),
}
"""Of large files only a part is classified."""

SAME_CLASSES = {
    "rgbn_nir_flagged_alpha.tif": 1,
    "no_crs.tif": 1,
    "no_georef.tif": 1,
    "rotated_gt.tif": 1,
    "uint16_x257.tif": 0.9999,  # rounding
    "uint16_12bit_range.tif": 1,
    "float32_unit_nan_hole.tif": 0.98,  # the network does not see what the hole hides
    "nodata0_wedge.tif": 0.97,
    "alpha_hole.tif": 0.98,
    "internal_mask_hole.tif": 0.98,
    "paletted_256.tif": 0.92,  # fewer colours
    "bands_bgrn_named.tif": 1,
    "bsq_bigtiff_bigendian.tif": 1,
    "cog_jpeg.tif": 0.97,  # other pixels
    "gcps_only.tif": 1,
    "tiled_16_with_overviews.tif": 1,
    "worldfile.png": 1,
    "photo.jpg": 0.97,
    "área de prueba ñ (測試) 1.tif": 1,
}
"""How much of the base file's map each of these must have where it holds data."""


@dataclass(frozen=True)
class Run:
    classes: np.ndarray
    """(H, W) uint8"""
    grid: Grid
    result: object


@pytest.fixture(scope="module")
def classify(engine_python, tmp_path_factory):  # noqa: F811
    """Makes the map of a file, once for each way to call it, by one worker for all."""
    folder, made = tmp_path_factory.mktemp("maps"), {}

    def run(path, **options):
        key = (str(path), *sorted(options.items()))
        if key not in made:
            output = str(folder / f"{len(made)}.tif")
            job = SegmentJob(str(path), output, STARTER, device="cpu", engine_python=str(engine_python), **options)
            result = segment(job, Silent())
            made[key] = Run(read_pixels(output), Grid.of(gdal.Open(output)), result)
        return made[key]

    yield run
    warm.close_idle()


class Silent:
    def progress(self, fraction, text): ...
    def info(self, text): ...
    def warning(self, text): ...

    def is_cancelled(self):
        return False


def extent_of(grid, window):
    """xmin, ymin, xmax, ymax of a window; where there is no georeference, as QGIS shows such rasters."""
    place = grid.geotransform or (0, 1, 0, 0, 0, -1)
    ends = (window.col, window.row), (window.right, window.bottom)
    xs, ys = zip(*(gdal.ApplyGeoTransform(place, *end) for end in ends))
    return min(xs), min(ys), max(xs), max(ys)


def is_empty(path, window):
    """(H, W) bool: where GDAL's own masks of the colours hide all of them."""
    dataset = gdal.Open(str(path))
    masks = [dataset.GetRasterBand(number).GetMaskBand() for number in range(1, min(3, dataset.RasterCount) + 1)]
    data = [mask.ReadRaster(window.col, window.row, window.width, window.height) for mask in masks]
    empty = (np.array([np.frombuffer(values, np.uint8) for values in data]) == 0).all(axis=0)
    return empty.reshape(window.height, window.width)


def numbers(rpc):
    """RPC coefficients, to the 13 digits that GDAL keeps of them."""
    return {key: [f"{float(number):.13g}" for number in text.split()] for key, text in rpc}


def expected_error(row):
    """Code of the error that a file must give; None where it must give a map."""
    if row["file"] in ERRORS:
        return ERRORS[row["file"]]
    colours = [colour for colour in row["colours"].split("/") if colour != "Alpha"]
    return "raster.band_count" if len(colours) < 3 and colours != ["Palette"] else None


@pytest.mark.parametrize("row", ROWS, ids=[row["file"] for row in ROWS])
def test_every_file_gives_a_map_on_its_own_grid_with_its_own_holes_or_says_why_not(classify, row):
    path, code = FOLDER / row["file"], expected_error(row)
    if code:
        with pytest.raises(EngineError) as error:
            classify(path)
        assert error.value.code == code and Path(row["file"]).name in str(error.value)
        return
    grid = Grid.of(gdal.Open(str(path)))
    part = PARTS.get(row["file"])
    run = classify(path, extent=extent_of(grid, part)) if part else classify(path)
    window = part or grid.window
    assert run.grid.same_pixels(grid.crop(window))
    assert bool(run.grid.crs or run.grid.gcp_crs) == bool(grid.crs or grid.gcp_crs)
    assert numbers(run.grid.rpc) == numbers(grid.crop(window).rpc)
    empty = np.zeros(run.classes.shape, bool) if "nir_flagged_alpha" in row["file"] else is_empty(path, window)
    assert np.array_equal(run.classes == NODATA, empty)
    assert set(np.unique(run.classes)) <= {0, 1, 2, 3, 4, 5, NODATA}
    assert sum(area.pixels for area in run.result.areas) == (~empty).sum()


@pytest.mark.parametrize("name", SAME_CLASSES)
def test_the_same_ground_has_the_same_classes_whatever_holds_its_image(classify, name):
    base, classes = classify(FOLDER / "derived/base_rgb.tif").classes, classify(FOLDER / "derived" / name).classes
    shown = classes != NODATA
    assert (classes == base)[shown].mean() >= SAME_CLASSES[name]


def test_the_kind_of_a_hole_makes_no_difference(classify):
    """A NaN, full transparency and a mask in the same place, over other values in each."""
    first, *others = (
        classify(FOLDER / "derived" / name).classes
        for name in ("internal_mask_hole.tif", "alpha_hole.tif", "float32_unit_nan_hole.tif")
    )
    assert (first == NODATA).any()
    for other in others:
        assert (first == other).mean() > 0.9999


def test_an_image_that_stands_on_its_head_has_the_same_classes(classify):
    base, flipped = (classify(FOLDER / "derived" / name).classes for name in ("base_rgb.tif", "south_up.tif"))
    assert np.array_equal(base, flipped[::-1])


@pytest.mark.parametrize("name", ["epsg4326.tif", "epsg3857.tif"])
def test_another_projection_has_the_same_classes_on_the_ground(classify, name):
    """The images are resampled, so borders of classes move by a pixel or so."""
    base, other = classify(FOLDER / "derived/base_rgb.tif"), classify(FOLDER / "derived" / name)
    back = gdal.Warp(
        "", other.result.output, format="MEM", dstSRS="EPSG:26917", width=320, height=320, resampleAlg="near",
        outputBounds=extent_of(base.grid, base.grid.window),
    )  # fmt: skip
    back = np.frombuffer(back.ReadRaster(), np.uint8).reshape(320, 320)
    shown = back != NODATA
    assert shown.mean() > 0.99 and (back == base.classes)[shown].mean() > 0.87


@pytest.mark.parametrize("name", ["derived/window.vrt", "derived/odd_size_257x255.tif"])
def test_a_part_of_the_image_has_nearly_the_classes_of_the_whole(classify, name):
    """Only nearly: there is less around it to see."""
    base, part = classify(FOLDER / "derived/base_rgb.tif"), classify(FOLDER / name)
    window = base.grid.window_of(extent_of(part.grid, part.grid.window))
    assert (base.classes[window.slices] == part.classes).mean() > 0.9


@pytest.mark.parametrize(
    "name", ["derived/paletted_256.tif", "upstream/mapserver/pct22.tif", "upstream/rio-tiler/cog_cmap.tif"]
)
def test_a_palette_has_the_classes_of_its_colours(classify, name, tmp_path):
    source, window = gdal.Open(str(FOLDER / name)), PARTS.get(name)
    extent = window and extent_of(Grid.of(source), window)
    gdal.Translate(str(tmp_path / "rgb.vrt"), source, format="VRT", rgbExpand="rgb", noData="none").FlushCache()
    classes = classify(FOLDER / name, extent=extent).classes
    expanded = classify(tmp_path / "rgb.vrt", extent=extent).classes
    shown = classes != NODATA
    assert shown.any() and np.array_equal(classes[shown], expanded[shown])


def test_a_grey_image_is_classified_where_its_band_is_chosen_for_all_colours(classify):
    grey = classify(FOLDER / "derived/gray_1band.tif", bands=(1, 1, 1)).classes
    with_alpha = classify(FOLDER / "derived/gray_alpha_2band.tif", bands=(1, 1, 1)).classes
    assert (grey != NODATA).all()
    assert (grey == with_alpha)[with_alpha != NODATA].mean() > 0.9


@pytest.mark.parametrize("name", ["derived/truncated_60pct.tif", "upstream/rasterio/corrupt.tif"])
def test_of_a_damaged_file_all_is_classified_that_can_be_read(classify, name):
    run = classify(FOLDER / name, skip_damaged=True)
    lost = np.zeros(run.classes.shape, dtype=bool)
    for window in run.result.damaged:
        lost[window.slices] = True
    assert 0 < lost.mean() < 0.6 and np.array_equal(run.classes == NODATA, lost)
