"""Vaihingen and Potsdam as they are unpacked: patches of tiles, eroded borders, both paddings, faults named."""

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.datasets.published import NONE, coloured, make_potsdam, make_vaihingen, noise, squares, write
from unetmamba_qgis.engine.chips.store import UNLABELLED, ChipStore
from unetmamba_qgis.engine.datasets import isprs
from unetmamba_qgis.engine.datasets.patches import evaluation_patches, training_patches
from unetmamba_qgis.engine.errors import EngineError

SAMPLE = Path(__file__).parents[4] / "shared" / "data" / "vaihingen-sample"
TILE = "top_mosaic_09cm_area1"


@pytest.fixture
def folder(tmp_path):
    return make_vaihingen(tmp_path / "Vaihingen", tiles=(1,))


def prepared(folder, **options):
    out = folder.parent / f"chips-{len(list(folder.parent.iterdir()))}"
    isprs.prepare_vaihingen(folder, out, partial_set=True, **options)
    return ChipStore(out)


@pytest.mark.parametrize(("padding", "value"), [("ignored", UNLABELLED), ("surface", 0)])
def test_tiles_are_padded_at_the_top_and_the_left(folder, padding, value):
    (chip,) = prepared(folder, padding=padding).chips(("area1-eroded",))
    assert chip.image.shape == (3, 1024, 1024)
    assert (chip.label[:-40] == value).all() and (chip.label[:, :-24] == value).all()
    assert not chip.image[:, :-40].any() and chip.image[:, -40:, -24:].all() and chip.valid.all()
    tile = chip.label[-40:, -24:]
    assert np.array_equal(tile[2:-2, 2:-2], squares(40, 24)[2:-2, 2:-2]) and (tile[:2] == UNLABELLED).all()


def test_training_sees_whole_labels_of_the_tile_and_its_mirror_images(folder):
    chips = prepared(folder).chips(("area1",))
    assert [chip.name for chip in chips] == ["area1_0_0", "area1_1_0", "area1_2_0"]
    labels = squares(40, 24)
    for chip, wanted in zip(chips, (labels, labels[:, ::-1], labels[::-1])):
        assert np.array_equal(chip.label[-40:, -24:], wanted)


def test_patches_with_many_cars_are_replaced_by_four_views_of_a_part():
    label = np.zeros((64, 64), np.uint8)
    label[20:44, 20:44] = 4
    patches = {
        name: (image, labels) for name, image, labels in training_patches(noise(1, 64, 64), label, "ignored", "s", 64)
    }
    assert len(patches) == 12 and {name.split("_")[2] for name in patches} == {"0", "1", "2", "3"}
    part = patches["0_0_0"]
    assert 20**2 < (label == 4).sum() < (part[1] == 4).sum()  # it is enlarged
    assert np.array_equal(patches["0_0_1"][0], part[0][:, ::-1]) and np.array_equal(
        patches["0_0_3"][1], np.rot90(part[1])
    )
    again = [image for _, image, _ in training_patches(noise(1, 64, 64), label, "ignored", "s", 64)]
    assert all(np.array_equal(a, b[0]) for a, b in zip(again, patches.values()))


def test_patches_cover_a_tile_row_by_row_without_overlap():
    image, label = noise(2, 100, 70), squares(100, 70).astype(np.uint8)
    patches = [patch for _, patch, _ in evaluation_patches(image, label, "ignored", 64)]
    whole = np.concatenate([np.concatenate(patches[i : i + 2], axis=2) for i in (0, 2)], axis=1)
    assert np.array_equal(whole[:, -100:, -70:], image) and whole.shape == (3, 128, 128)


FAULTS = {
    "no images": (lambda f: rename(f / "top", "elsewhere_masks"), "dataset.no_files", "holds no images"),
    "no label": (
        lambda f: (f / "ground_truth_COMPLETE" / f"{TILE}.tif").unlink(), "dataset.no_files", "holds no labels",
    ),
    "strange colour": (
        lambda f: write(f / "ground_truth_COMPLETE" / f"{TILE}.tif", np.full((3, 40, 24), 128)),
        "dataset.values", rf"{TILE}\.tif has labels that mean nothing: \(128, 128, 128\), in 960 pixels",
    ),
    "magenta": (
        lambda f: write(f / "ground_truth_eroded_COMPLETE" / f"{TILE}_noBoundary.tif", magenta()),
        "dataset.values", rf"{TILE}_noBoundary\.tif .*\(255, 0, 255\), in 1 pixel, the first one in row 7, column 9",
    ),
    "another size": (
        lambda f: write(f / "ground_truth_COMPLETE" / f"{TILE}.tif", coloured(squares(40, 20))),
        "dataset.size", "is 20 x 40 pixels large instead of 24 x 40",
    ),
    "no raster": (
        lambda f: (f / "top" / f"{TILE}.tif").write_text("404"), "dataset.unreadable", rf"{TILE}\.tif cannot be read",
    ),
}  # fmt: skip


def rename(path, name):
    path.rename(path.with_name(name))


def magenta():
    colours = coloured(squares(40, 24)).copy()
    colours[:, 7, 9] = 255, 0, 255
    return colours


@pytest.mark.parametrize(("spoil", "code", "text"), FAULTS.values(), ids=FAULTS)
def test_faults_are_named_with_the_file_and_leave_no_store(folder, spoil, code, text):
    spoil(folder)
    with pytest.raises(EngineError, match=text) as caught:
        prepared(folder)
    assert caught.value.code == code and caught.value.hint
    assert [path.name for path in folder.parent.glob("chips*")] == []


def test_missing_tiles_are_named(folder):
    with pytest.raises(EngineError, match=r"holds 1 tiles with images instead of 33: area2, .* and 27 more missing"):
        isprs.prepare_vaihingen(folder, folder.parent / "chips")


def test_an_image_without_labels_is_named(tmp_path):
    folder = make_vaihingen(tmp_path / "Vaihingen")
    (folder / "ground_truth_COMPLETE" / f"{TILE}.tif").unlink()
    with pytest.raises(EngineError, match="without labels: area1") as caught:
        prepared(folder)
    assert caught.value.code == "dataset.unpaired"


def test_complete_labels_count_where_those_for_participants_lie_beside_them(tmp_path):
    folder = make_vaihingen(tmp_path / "Vaihingen")
    write(folder / "gts_for_participants" / f"{TILE}.tif", coloured(np.full((40, 24), 5)))
    assert set(np.unique(prepared(folder).chips(("area1",))[0].label)) == {0, 1, 2, 3, 4, UNLABELLED}


def test_published_folders_of_splits_are_understood(folder):
    for old, new in (("top", "train_images"), ("ground_truth_COMPLETE", "train_masks")):
        rename(folder / old, new)
    rename(folder / "ground_truth_eroded_COMPLETE", "val_masks_eroded")
    rename(folder / "val_masks_eroded" / f"{TILE}_noBoundary.tif", f"{TILE}.tif")
    assert prepared(folder).groups == ["area1", "area1-eroded"]


def test_folders_of_archives_around_the_files_and_names_in_capitals_do_not_matter(folder):
    archive = folder / "ISPRS_semantic_labeling_Vaihingen"
    for old, new in (("top", archive / "top"), ("ground_truth_COMPLETE", archive / "gts" / "all")):
        new.parent.mkdir(parents=True, exist_ok=True)
        (folder / old).rename(new)
    rename(archive / "top" / f"{TILE}.tif", f"{TILE.upper()}.TIF")
    (chip,) = prepared(folder).chips(("area1",))[:1]
    assert len(np.unique(chip.image)) > 9 and np.array_equal(chip.label[-40:, -24:], squares(40, 24))


@pytest.mark.parametrize("bands", ["rgb", "irrg"])
def test_potsdam_has_its_images_in_two_kinds_of_bands(tmp_path, bands):
    folder = make_potsdam(tmp_path / "Potsdam", tiles=("2_10",))
    label = folder / "5_Labels_all" / "top_potsdam_2_10_label.tif"
    off = np.clip(coloured(squares(40, 40)).astype(int), 3, 252)
    write(label, off)  # some published labels are off by a few
    isprs.prepare_potsdam(folder, tmp_path / "chips", partial_set=True, bands=bands)
    store = ChipStore(tmp_path / "chips")
    chip = store.chips(("2_10",))[0]
    assert store.info.bands[0] == {"rgb": "Red", "irrg": "Near infrared"}[bands]
    assert np.array_equal(chip.image[:, -40:, -40:], noise({"rgb": 0, "irrg": 100}[bands], 40, 40))
    assert np.array_equal(chip.label[-40:, -40:], squares(40, 40))


def test_tiles_of_potsdam_have_their_size(tmp_path):
    folder = make_potsdam(tmp_path / "Potsdam")
    with pytest.raises(EngineError, match="3 tiles with images instead of 38"):
        isprs.prepare_potsdam(folder, tmp_path / "chips")


@pytest.mark.skipif(not SAMPLE.is_dir(), reason=f"REAL VAIHINGEN NOT CHECKED: there is none in {SAMPLE}")
def test_a_real_crop_becomes_a_chip(tmp_path):
    image, numbers = (
        gdal.Open(str(SAMPLE / kind / "area1_0_0_512_512.png")).ReadRaster(buf_type=gdal.GDT_Byte)
        for kind in ("images", "masks")
    )
    image = np.frombuffer(image, np.uint8).reshape(3, 512, 512)
    numbers = np.frombuffer(numbers, np.uint8).reshape(512, 512)
    labels = np.where(numbers == 0, NONE, numbers - 1)
    folder = tmp_path / "Vaihingen"
    write(folder / "top" / f"{TILE}.tif", image)
    for place in (f"masks/{TILE}.tif", f"masks_eroded/{TILE}_noBoundary.tif"):
        write(folder / place, coloured(labels))
    (chip,) = prepared(folder).chips(("area1-eroded",))
    assert np.array_equal(chip.image[:, 512:, 512:], image)
    assert np.array_equal(chip.label[512:, 512:], np.where(numbers == 0, UNLABELLED, numbers - 1))
