"""Pairs of GeoTIFFs as other tools read them."""

import csv
import json

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.chips.labelled import Recorder, job, square, write_labels
from tests.engine.rasters import SOUTH_UP, noise, read_pixels, write_raster
from unetmamba_qgis.engine.chips.cut import cut_chips
from unetmamba_qgis.engine.chips.job import ImageForm, LabelClass
from unetmamba_qgis.engine.chips.pairs import cut_pairs
from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.raster.source import RasterSource
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = (
    LabelClass("wood", LandCoverClass(7, "Wood", "#108020")),
    LabelClass("road", LandCoverClass(3, "=Road", "#404040")),
)


@pytest.fixture
def labels(tmp_path):
    random = np.random.default_rng(0)
    corners = [(int(col), int(row)) for col, row in random.integers(0, 560, (16, 2))]
    return write_labels(
        tmp_path / "l.gpkg", [(square(*corner), ("wood", "road")[n % 2]) for n, corner in enumerate(corners)]
    )


def rows_of(folder):
    with open(folder / "split.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_pairs_hold_what_a_store_holds(tmp_path, labels):
    image = write_raster(tmp_path / "image.tif", noise(4, 600, 600, "uint16"))
    work = job(image, labels, classes=CLASSES, validation_share=0.25)
    found = cut_pairs(work, tmp_path / "pairs", Recorder())
    assert found == cut_chips(work, tmp_path / "store", Recorder())
    store = ChipStore(tmp_path / "store")
    split = {row["name"]: row["split"] for row in rows_of(tmp_path / "pairs")}
    chips = store.chips(("train", "validation"))
    assert split == {chip.name: chip.group for chip in chips}
    codes = np.full(256, 255)
    codes[:2] = 7, 3
    for chip in chips:
        source = RasterSource(str(tmp_path / "pairs" / "images" / f"{chip.name}.tif"))
        assert source.choose_bands(store.info.bands) == (1, 2, 3, 4)
        pixels, valid = source.read(source.grid.window, (1, 2, 3, 4))
        assert np.array_equal(pixels, chip.image) and pixels.dtype == chip.image.dtype and valid.all()
        assert np.array_equal(read_pixels(tmp_path / "pairs" / "labels" / f"{chip.name}.tif"), codes[chip.label])


def test_labels_carry_names_and_colours(tmp_path, labels):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    cut_pairs(job(image, labels, classes=CLASSES), tmp_path / "pairs", Recorder())
    for row in rows_of(tmp_path / "pairs"):
        dataset = gdal.Open(str(tmp_path / "pairs" / "labels" / f"{row['name']}.tif"))
        band = dataset.GetRasterBand(1)
        assert (band.DataType, band.GetNoDataValue()) == (gdal.GDT_Byte, 255)
        assert band.GetCategoryNames() == ["", "", "", "=Road", "", "", "", "Wood"]
        assert band.GetColorTable().GetColorEntry(7) == (16, 128, 32, 255)
        assert band.GetColorTable().GetColorEntry(255)[3] == 0


def test_the_classes_are_described(tmp_path, labels):
    image = write_raster(tmp_path / "=image.tif", noise(3, 600, 600))
    work = job(image, labels, classes=CLASSES, validation_share=0.25, source_text="mine, ©")
    found = cut_pairs(work, tmp_path / "pairs", Recorder())
    text = json.loads((tmp_path / "pairs" / "classes.json").read_text(encoding="utf-8"))
    assert text["classes"][1] == {
        "value": 3, "name": "=Road", "color": "#404040", "polygons": 8,
        "train_px": found.classes[1].train_px, "validation_px": found.classes[1].validation_px,
    }  # fmt: skip
    assert (text["nodata"], text["bands"], text["pixel_size_m"]) == (255, ["red", "green", "blue"], 0.6)
    assert (text["white"], text["source"]) == (255.0, "mine, ©")
    assert {row["image"] for row in rows_of(tmp_path / "pairs")} == {"'=image.tif"}  # no formula for spreadsheets


def test_what_has_no_data_is_masked(tmp_path, labels):
    pixels = noise(3, 600, 600)
    pixels[:, 100:150] = 0
    image = write_raster(tmp_path / "image.tif", pixels, nodata=0)
    cut_pairs(job(image, labels), tmp_path / "pairs", Recorder())
    masked = 0
    for row in rows_of(tmp_path / "pairs"):
        chip = RasterSource(str(tmp_path / "pairs" / "images" / f"{row['name']}.tif"))
        valid = chip.read(chip.grid.window, (1, 2, 3))[1]
        labels_ = read_pixels(tmp_path / "pairs" / "labels" / f"{row['name']}.tif")
        assert (labels_[~valid] == 255).all()
        masked += (~valid).sum()
    assert masked > 0
    assert not list((tmp_path / "pairs").rglob("*.msk"))


@pytest.mark.parametrize(
    "geotransform", [SOUTH_UP, (*SOUTH_UP[:1], 0.3, 0, SOUTH_UP[3], 0, 0.3)], ids=["as is", "resampled"]
)
def test_pairs_of_south_up_rasters_are_north_up_on_the_same_ground(tmp_path, labels, geotransform):
    side = 320 if geotransform is SOUTH_UP else 640
    rows = np.mgrid[:side, :side][0][None] * (320 / side)  # from south to north
    image = write_raster(tmp_path / "image.tif", (rows / 2 + 20).astype(np.uint8), geotransform=geotransform)
    cut_pairs(job(image, labels, form=ImageForm(("band 1",), 0.6, 255.0)), tmp_path / "pairs", Recorder())
    for row in rows_of(tmp_path / "pairs"):
        path = tmp_path / "pairs" / "images" / f"{row['name']}.tif"
        x0, _, _, y0, _, y_row = gdal.Open(str(path)).GetGeoTransform()
        assert y_row == pytest.approx(-0.6)
        pixels = read_pixels(path)
        y = y0 + (np.arange(len(pixels)) + 0.5) * y_row
        expected = (y - geotransform[3]) / 0.6 / 2 + 20
        assert np.allclose(pixels.mean(axis=1), expected, atol=1.2)


def test_a_failure_or_cancel_leaves_nothing(tmp_path, labels):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    with pytest.raises(Cancelled):
        cut_pairs(job(image, labels), tmp_path / "pairs", Recorder(cancel_at=0.7))
    lone = write_labels(tmp_path / "lone.gpkg", [(square(10, 10), "a"), (square(90, 90), "b")])
    with pytest.raises(EngineError, match="Too little"):
        cut_pairs(job(image, lone, validation_share=0.2), tmp_path / "pairs", Recorder())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tif", "l.gpkg", "lone.gpkg"]
