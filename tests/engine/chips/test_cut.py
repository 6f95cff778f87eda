"""Chips hold what a network will be shown, and labels once each; the folder is there only when it is complete."""

import json
import struct
import sys
import time

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.chips.labelled import Recorder, job, painted, ring, square, write_labels
from tests.engine.rasters import NORTH_UP, SOUTH_UP, UTM, edit_raster, noise, write_palette, write_raster
from unetmamba_qgis.engine.chips import plan
from unetmamba_qgis.engine.chips.cut import MARGIN_PX, Cutting, cut_chips
from unetmamba_qgis.engine.chips.job import ImageForm, ImageInput
from unetmamba_qgis.engine.chips.store import ChipStore, ChipWriter
from unetmamba_qgis.engine.chips.survey import survey
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.raster.places import Places
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.raster.working import WorkingRaster
from unetmamba_qgis.engine.segmentation.job import SegmentJob, check
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass

X0, PIXEL, _, Y0, _, _ = NORTH_UP
SIZE_M = 600 * PIXEL
RGB = ("red", "green", "blue")


def at(size_m, side=600):
    """A geotransform of the same corner with pixels of another size."""
    return X0, size_m, 0.0, Y0, 0.0, -size_m


def two_classes(folder, **where):
    features = [(square(30, 40, **where), "a"), (square(300, 310, **where), "b"), (square(500, 100, **where), "a")]
    return write_labels(folder / "labels.gpkg", features)


def cut(work, folder):
    cut_chips(work, folder, Recorder())
    return ChipStore(folder)


def gradient(side, dtype, top):
    """(3, H, W) of smooth values up to `top`, and a little noise."""
    rows, cols = np.mgrid[:side, :side] / side
    smooth = np.stack([rows, cols, (rows + cols) / 2]) * 0.9 + 0.05 * noise(3, side, side) / 200
    return (smooth * top).astype(dtype)


RASTERS = {
    "bytes": (gradient(600, "uint8", 255), {}),
    "16 bit": (gradient(600, "uint16", 65535), {}),
    "12 bit": (gradient(600, "uint16", 4080), {}),
    "reflectance": (gradient(600, "int16", 3000), {}),
    "fractions": (gradient(600, "float32", 1), {}),
    "fine": (gradient(1800, "uint8", 255), {"geotransform": at(0.2)}),
    "coarse": (gradient(300, "uint16", 65535), {"geotransform": at(1.2)}),
    "south-up": (gradient(320, "uint8", 255), {"geotransform": SOUTH_UP}),
    "south-up and fine": (gradient(640, "uint8", 255), {"geotransform": (*SOUTH_UP[:1], 0.3, 0, SOUTH_UP[3], 0, 0.3)}),
    "with holes": (gradient(600, "uint8", 255) // 64 * 64, {"nodata": 64}),
}


@pytest.mark.parametrize("name", RASTERS)
def test_chips_are_what_segmentation_shows_to_the_network(tmp_path, name):
    pixels, options = RASTERS[name]
    image = write_raster(tmp_path / "image.tif", pixels, **options)
    classes = (LandCoverClass(0, "a", "#000000"), LandCoverClass(1, "b", "#ffffff"))
    card = Card("t", "unetmamba", classes, RGB, (0.5,) * 3, (0.2,) * 3, 0.6)
    header = json.dumps({"__metadata__": {"card": card.to_json()}}).encode()
    (tmp_path / "w.safetensors").write_bytes(struct.pack("<Q", len(header)) + header)
    segmentation = check(
        SegmentJob(str(image), str(tmp_path / "map.tif"), str(tmp_path / "w.safetensors"), engine_python=sys.executable)
    )
    working = WorkingRaster(segmentation.source, segmentation.plan.scale)
    form = ImageForm(card.bands, card.pixel_size_m, card.scale)
    features = [(square(30, 40), "a"), (square(200, 110), "b"), (square(250, 250), "a")]
    work = job(image, write_labels(tmp_path / "l.gpkg", features), form=form)
    chips = list(Cutting(work, Recorder()).chips())
    assert chips
    for chip in (placed.chip for placed in chips):
        _, row, col, _ = chip.name.split("_")
        core = Window(int(col) * 256, int(row) * 256, 256, 256)
        everything = Window(0, 0, working.width, working.height)
        seen, valid = working.read(core.clip(everything).grow(MARGIN_PX).clip(everything), segmentation.bands)
        if segmentation.values:
            gain, offset = (np.array(part)[:, None, None] for part in segmentation.values)
            seen = (seen.astype(np.float64) * gain + offset).clip(0, card.scale).astype(np.float32)
        if segmentation.options.mirrored:
            seen, valid = seen[:, ::-1], valid[::-1]
        assert np.array_equal(chip.valid, valid)
        assert chip.image.dtype == seen.dtype and np.array_equal(chip.image, np.where(valid, seen, 0))


@pytest.mark.parametrize("name", ["bytes", "fine", "coarse", "south-up", "south-up and fine", "control points"])
def test_labels_lie_on_the_ground_that_the_polygons_cover(tmp_path, name):
    pixels, options = RASTERS["fine" if name == "control points" else name]
    if name == "control points":
        options = {"geotransform": None, "crs": None}
    image = write_raster(tmp_path / "image.tif", pixels, **options)
    if name == "control points":
        with edit_raster(image) as dataset:
            corners = [(0, 0), (1800, 0), (0, 1800), (1800, 1800)]
            dataset.SetGCPs([gdal.GCP(X0 + 0.2 * x, Y0 - 0.2 * y, 0, x, y) for x, y in corners], UTM.ExportToWkt())
    features = [(square(30, 40, 30), "a"), (square(200, 110, 30), "b")]
    work = job(image, write_labels(tmp_path / "l.gpkg", features), form=ImageForm(RGB, 0.6, 255.0))
    corners = {0: (30, 40), 1: (200, 110)}
    found = {0: 0, 1: 0}
    for placed in Cutting(work, Recorder()).chips():
        rows, cols = np.nonzero(placed.chip.label != 255)
        x, y = Places(placed.grid).to_map(np.column_stack((cols, rows)) + 0.5).T
        for number, col, row in zip(placed.chip.label[rows, cols], (x - X0) / PIXEL, (Y0 - y) / PIXEL):
            left, top = corners[number]
            assert left < col < left + 30 and top < row < top + 30
            found[number] += 1
    assert all(abs(count - 900) < 40 for count in found.values())


def test_a_core_has_its_surroundings_and_no_label_is_there_twice(tmp_path):
    pixels = noise(3, 700, 600)
    image = write_raster(tmp_path / "image.tif", pixels)
    labels = write_labels(tmp_path / "l.gpkg", [(square(200, 200, 300), "a"), (square(10, 600, 50), "b")])
    store = cut(job(image, labels), tmp_path / "chips")
    chips = {chip.name: chip for chip in store.chips(("train",))}
    assert sorted(chips) == [f"1_{row}_{col}_train" for row, col in [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)]]
    middle = chips["1_1_1_train"]
    assert middle.image.shape == (3, 512, 472)  # the image ends there
    assert np.array_equal(middle.image, pixels[:, 128:640, 128:])
    assert (middle.label[:128] == 255).all() and (middle.label[:, :128] == 255).all()
    assert sum((chip.label == 0).sum() for chip in chips.values()) == 300 * 300


def test_where_the_image_has_no_data_nothing_is_labelled(tmp_path):
    pixels = noise(3, 600, 600)
    pixels[:, :, 310:] = 0
    image = write_raster(tmp_path / "image.tif", pixels, nodata=0)
    work = job(image, two_classes(tmp_path))
    found = cut_chips(work, tmp_path / "chips", Recorder())
    assert [(entry.polygons, entry.train_px) for entry in found.classes] == [(2, 400), (1, 200)]
    for chip in ChipStore(tmp_path / "chips").chips(("train",)):
        assert (chip.label[~chip.valid] == 255).all() and (chip.image[:, ~chip.valid] == 0).all()
    assert survey(work).classes[0].train_px == 800  # it looks at no pixel


def test_several_images_come_in_one_form(tmp_path):
    one = write_raster(tmp_path / "one.tif", gradient(600, "uint8", 255))
    degrees = UTM.Clone()
    degrees.ImportFromEPSG(3857)
    wide = write_raster(tmp_path / "wide.tif", gradient(600, "uint16", 65535), geotransform=at(0.6))
    gdal.Warp(str(tmp_path / "two.tif"), str(wide), dstSRS=degrees.ExportToWkt(), dstNodata=0).FlushCache()
    infrared = write_raster(tmp_path / "three.tif", gradient(300, "uint8", 255)[[1, 2, 0, 0]], geotransform=at(1.2))
    with edit_raster(infrared) as dataset:
        for number, name in enumerate(("Green", "Blue", "NIR", "Red"), start=1):
            dataset.GetRasterBand(number).SetDescription(name)
    images = [str(one), str(tmp_path / "two.tif"), str(infrared)]
    work = job(images, two_classes(tmp_path), form=ImageForm(RGB, 0.6, 255.0))
    feedback = Recorder()
    cut_chips(work, tmp_path / "chips", feedback)
    store = ChipStore(tmp_path / "chips")
    chips = store.chips(("train",))
    assert {chip.name[0] for chip in chips} == {"1", "2", "3"}
    assert any("two.tif: Values from 0 to 65535" in text for text in feedback.infos)
    means = {chip.name[0]: chip.image[:, chip.label == 1].mean(axis=1) for chip in chips if (chip.label == 1).any()}
    for mean in means.values():  # the same ground has the same values
        assert np.allclose(mean, means["1"], atol=6)
    sizes = {chip.name[0]: (chip.label == 1).sum() for chip in chips if (chip.label == 1).any()}
    assert all(abs(size - 400) < 25 for size in sizes.values())


@pytest.mark.parametrize(
    ("pixels", "scale"),
    [
        (gradient(600, "uint8", 255), 255),
        (gradient(600, "uint16", 65535), 65535),
        (gradient(600, "uint16", 4080), 4080),
        (np.where(noise(3, 600, 600) == 7, 9000, gradient(600, "uint16", 2500)).astype("uint16"), 10_000),
        (gradient(600, "float32", 0.3), 1),
        (gradient(600, "int16", 500) - 250, 255),
    ],
)
def test_without_a_form_the_first_image_decides(tmp_path, pixels, scale):
    image = write_raster(tmp_path / "image.tif", pixels, options=["PHOTOMETRIC=MINISBLACK"])
    store = cut(job(image, two_classes(tmp_path)), tmp_path / "chips")
    assert (store.info.scale, store.info.pixel_size_m) == (scale, 0.6)
    assert store.info.bands == ("band 1", "band 2", "band 3")
    chip = store.chips(("train",))[0]
    if scale != 255 or pixels.dtype == np.uint8:
        assert np.array_equal(chip.image, pixels[:, :384, :384])  # values stay as they are
    else:
        assert 0 <= chip.image.min() < 10 and 245 < max(c.image.max() for c in store.chips(("train",))) <= 255


def test_bands_may_be_chosen(tmp_path):
    pixels = noise(5, 600, 600)
    image = write_raster(tmp_path / "image.tif", pixels)
    chosen = ImageInput(str(image), bands=(5, 2))
    store = cut(job([chosen], two_classes(tmp_path)), tmp_path / "chips")
    assert np.array_equal(store.chips(("train",))[0].image, pixels[[4, 1], :384, :384])
    with pytest.raises(EngineError, match="no band 6"):
        cut_chips(job([ImageInput(str(image), bands=(6,))], two_classes(tmp_path)), tmp_path / "none", Recorder())


def test_colour_tables_are_expanded(tmp_path):
    numbers = noise(1, 600, 600) % 2
    image = write_palette(tmp_path / "image.tif", numbers, [(10, 20, 30, 255), (200, 100, 50, 255)])
    with edit_raster(image) as dataset:
        dataset.SetGeoTransform(NORTH_UP)
        dataset.SetSpatialRef(UTM)
    store = cut(job(image, two_classes(tmp_path)), tmp_path / "chips")
    chip = store.chips(("train",))[0]
    assert store.info.bands == RGB
    assert set(map(tuple, chip.image.reshape(3, -1).T.tolist())) == {(10, 20, 30), (200, 100, 50)}


def test_an_image_that_does_not_fit_the_form_is_refused_or_told(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(2, 600, 600))
    work = job(image, two_classes(tmp_path), form=ImageForm(RGB, 0.6, 255.0))
    assert survey(work).problem.code == "raster.band_count"
    six = write_raster(tmp_path / "six.tif", noise(6, 600, 600), options=["PHOTOMETRIC=MINISBLACK"], crs=None)
    work = job(six, two_classes(tmp_path), form=ImageForm(RGB, 0.1, 255.0))
    texts = " ".join(survey(work).warnings)
    assert "six.tif does not tell what its bands are; taken were red from band 1" in texts
    assert "Pixels of six.tif are 0.6 m wide, not 0.1 m" in texts
    assert "six.tif has no coordinate system" in texts


def test_only_what_has_labels_is_read_of_a_giant_raster(tmp_path):
    path, side = str(tmp_path / "giant.tif"), 500_000
    options = ["SPARSE_OK=TRUE", "TILED=YES", "BIGTIFF=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, side, side, 3, gdal.GDT_Byte, options)
    dataset.SetGeoTransform((X0, PIXEL, 0, Y0, 0, -PIXEL))
    dataset.SetSpatialRef(UTM)
    spot = noise(3, 600, 600)
    for corner in ((0, 0), (400_000, 300_000)):
        dataset.WriteRaster(*corner, 600, 600, spot.tobytes())
    dataset.FlushCache()
    features = [(square(30, 40), "a"), (square(300, 310), "b"), (square(400_030, 300_040), "a")]
    features += [(ring([(5, 5), (450_000, 350_000), (450_000, 350_008)]), "b")]  # a long and narrow one
    labels = write_labels(tmp_path / "l.gpkg", features)
    started = time.perf_counter()
    store = cut(job(path, labels), tmp_path / "chips")
    assert time.perf_counter() - started < 60  # all of it would take hours
    assert 3 <= len(store.chips(("train",))) < 20


def test_many_blocks_are_made_larger(tmp_path, monkeypatch):
    image = write_raster(tmp_path / "image.tif", noise(1, 1100, 1100))
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10, 1050), "a"), (square(50, 60, 40), "b")])
    small = cut(job(image, labels), tmp_path / "small")
    monkeypatch.setattr(plan, "_BLOCKS", 6)
    large = cut(job(image, labels), tmp_path / "large")
    assert [len(store.chips(("train",))) for store in (small, large)] == [25, 4]  # up to 512 pixels: 3 x 3 are too many
    counts = [
        np.sum([np.bincount(c.label.ravel(), minlength=256)[:2] for c in s.chips(("train",))], axis=0)
        for s in (small, large)
    ]
    assert np.array_equal(*counts)


def test_damage_is_named_and_leaves_nothing(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600), options=["COMPRESS=DEFLATE", "TILED=YES"])
    data = bytearray(image.read_bytes())
    data[len(data) // 3 : len(data) // 3 + 5000] = bytes(5000)
    image.write_bytes(data)
    labels = write_labels(tmp_path / "l.gpkg", [(square(5, 5, 580), "a"), (square(300, 310), "b")])
    with pytest.raises(EngineError, match="image.tif cannot be read"):
        cut_chips(job(image, labels), tmp_path / "chips", Recorder())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tif", "l.gpkg"]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.6])
def test_a_cancel_leaves_nothing(tmp_path, share):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    work = job(image, two_classes(tmp_path))
    with pytest.raises(Cancelled):
        cut_chips(work, tmp_path / "chips", Recorder(cancel_at=share))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tif", "labels.gpkg"]


def test_progress_goes_from_start_to_end(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    feedback = Recorder()
    cut_chips(job(image, two_classes(tmp_path)), tmp_path / "chips", feedback)
    assert feedback.fractions == sorted(feedback.fractions)
    assert feedback.fractions[0] == 0 and feedback.fractions[-1] == 1


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path, monkeypatch):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    monkeypatch.setattr(ChipWriter, "add", lambda self, chip: (_ for _ in ()).throw(OSError(28, "No space left")))
    with pytest.raises(EngineError, match="chips failed: No space left"):
        cut_chips(job(image, two_classes(tmp_path)), tmp_path / "chips", Recorder())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["image.tif", "labels.gpkg"]


def test_the_folder_must_be_new_or_empty(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    work = job(image, two_classes(tmp_path))
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "precious").write_text("mine")
    for taken in ("mine", "image.tif"):
        with pytest.raises(EngineError) as error:
            cut_chips(work, tmp_path / taken, Recorder())
        assert error.value.code == "output.folder_not_empty"
    (tmp_path / "empty").mkdir()
    for folder in (tmp_path / "empty", tmp_path / "new" / "deep"):
        assert cut(work, folder).groups == ["train"]
    (tmp_path / "file").write_text("")
    with pytest.raises(EngineError) as error:
        cut_chips(work, tmp_path / "file" / "below", Recorder())
    assert error.value.code == "output.not_writable"


def test_the_origin_is_kept(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, 600, 600))
    store = cut(job(image, two_classes(tmp_path), source_text="NAIP, public domain"), tmp_path / "chips")
    assert store.info.source == "NAIP, public domain"
    assert painted(store, "train", 600, 600)[50, 40] == 0
