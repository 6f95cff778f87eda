"""Training and validation: by place, with a gap, every class on both sides."""

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, osr

from tests.engine.chips.labelled import Recorder, job, painted, square, write_labels
from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, noise, write_raster
from unetmamba_qgis.engine.chips.cut import Cutting, cut_chips
from unetmamba_qgis.engine.chips.split import LEAST_PX
from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.engine.chips.survey import survey
from unetmamba_qgis.engine.raster.places import Places

PIXEL_M = 0.6


def scattered(random, count, side, sizes=(15, 16), names="abcdef", shift=0):
    """Features: so many squares of each class, anywhere in a square scene."""
    features = []
    for name in names:
        for _ in range(count):
            size = int(random.integers(*sizes))
            col, row = random.integers(shift, shift + side - size, 2).tolist()
            features.append((square(col, row, size), name))
    return features


def sides(work, folder, side):
    """(H, W) labels for training and for validation, of one image."""
    cut_chips(work, folder, Recorder())
    return [painted(ChipStore(folder), group, side, side) for group in ("train", "validation")]


def within(mask, distance_px):
    """(H, W) bool: the pixels whose centre is no farther than that from one in the mask."""
    height, width = mask.shape
    found = np.zeros_like(mask)
    for down in range(-distance_px, distance_px + 1):
        across = int((distance_px**2 - down**2) ** 0.5)
        sums = np.pad(np.cumsum(mask, axis=1), ((0, 0), (across + 1, across)), mode="edge")
        sums[:, : across + 1] = 0
        near = sums[:, 2 * across + 1 :] > sums[:, :width]
        into, taken = slice(max(0, down), height + min(0, down)), slice(max(0, -down), height + min(0, -down))
        found[into] |= near[taken]
    return found


def nearest(one, other):
    """The least distance between two sets of positions (N, 2)."""
    parts = np.array_split(one, len(one) // 500 + 1)
    return min(np.sqrt(((part[:, None] - other[None]) ** 2).sum(axis=-1).min()) for part in parts if len(part))


def test_the_measure_of_distance_is_right():
    mask = np.zeros((60, 80), bool)
    mask[30, 40] = mask[2, 3] = True
    rows, cols = np.mgrid[:60, :80]
    expected = ((rows - 30) ** 2 + (cols - 40) ** 2 <= 100) | ((rows - 2) ** 2 + (cols - 3) ** 2 <= 100)
    assert np.array_equal(within(mask, 10), expected)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("scene") / "scene.tif", noise(1, 1500, 1500))


@pytest.mark.parametrize("seed", range(4))
def test_ten_small_polygons_a_class_are_split_without_loss(scene, tmp_path, seed):
    random = np.random.default_rng(seed)
    labels = write_labels(tmp_path / "l.gpkg", scattered(random, 10, 1500))
    found = survey(job(scene, labels, validation_share=0.2, seed=seed))
    assert found.problem is None
    for entry in found.classes:
        assert 0.1 < entry.validation_px / (entry.train_px + entry.validation_px) < 0.35
        assert entry.train_px + entry.validation_px > 0.9 * 10 * 15 * 15


CASES = {
    "sparse": ({"count": 5, "side": 900, "sizes": (8, 40)}, {}),
    "crowded": ({"count": 40, "side": 700, "sizes": (10, 60)}, {}),
    "clustered": ({"count": 10, "side": 300}, {}),
    "large": ({"count": 3, "side": 900, "sizes": (100, 400), "names": "ab"}, {}),
    "wide gap": ({"count": 8, "side": 900}, {"gap_px": 100}),
    "narrow gap": ({"count": 8, "side": 300}, {"gap_px": 3}),
    "half": ({"count": 8, "side": 700}, {"validation_share": 0.5}),
    "rotated": ({"count": 8, "side": 400}, {"geotransform": ROTATED}),
}


@pytest.mark.parametrize("case", CASES)
def test_no_label_for_training_lies_near_one_for_validation(tmp_path, case):
    polygons, changes = CASES[case]
    changes = dict(changes)
    geotransform = changes.pop("geotransform", NORTH_UP)
    image = write_raster(tmp_path / "image.tif", noise(1, 900, 900), geotransform=geotransform)
    random = np.random.default_rng(len(case))
    labels = write_labels(tmp_path / "l.gpkg", scattered(random, **polygons))
    work = job(image, labels, **{"validation_share": 0.2, **changes})
    found = survey(work)
    assert found.problem is None, str(found.problem)
    train, validation = sides(work, tmp_path / "chips", 900)
    assert not within(validation != 255, work.gap_px)[train != 255].any()
    for number, entry in enumerate(found.classes):  # what was counted is what was cut
        assert (train == number).sum() == entry.train_px >= LEAST_PX
        assert (validation == number).sum() == entry.validation_px >= LEAST_PX


def test_ground_that_is_labelled_all_over_is_cut_into_blocks(scene, tmp_path):
    cells = [(square(100 * col, 100 * row, 100), "abc"[(col + row) % 3]) for col in range(15) for row in range(15)]
    work = job(scene, write_labels(tmp_path / "l.gpkg", cells), validation_share=0.2)
    train, validation = sides(work, tmp_path / "chips", 1500)
    assert not within(validation != 255, 32)[train != 255].any()
    for entry in survey(work).classes:
        assert 0.12 < entry.validation_px / 750_000 < 0.28
        assert entry.train_px / 750_000 > 0.55


OTHER_UTM = UTM.Clone()
OTHER_UTM.ImportFromEPSG(26916)
WEB = UTM.Clone()
WEB.ImportFromEPSG(3857)


def warped(source, path, crs):
    gdal.Warp(str(path), str(source), dstSRS=crs.ExportToWkt(), resampleAlg="near", dstNodata=0).FlushCache()
    return path


@pytest.mark.parametrize(
    "other",
    ["the same", "half of it", "another zone", "web", "finer", "south-up", "rotated", "beside it"],
)
def test_the_same_ground_in_two_images_is_on_one_side(tmp_path, other):
    x0, pixel, _, y0, _, _ = NORTH_UP
    one = write_raster(tmp_path / "one.tif", noise(1, 700, 700))
    second = tmp_path / "two.tif"
    if other == "the same":
        second = one
    elif other == "half of it":
        write_raster(second, noise(1, 700, 700), geotransform=(x0 + 210.3, pixel, 0, y0 - 60.2, 0, -pixel))
    elif other == "another zone":
        warped(one, second, OTHER_UTM)
    elif other == "web":
        warped(one, second, WEB)
    elif other == "finer":
        write_raster(second, noise(1, 900, 900), geotransform=(x0 + 3, 0.31, 0, y0 - 3, 0, -0.31))
    elif other == "south-up":
        write_raster(second, noise(1, 320, 320), geotransform=SOUTH_UP)
    elif other == "rotated":
        write_raster(second, noise(1, 500, 500), geotransform=ROTATED)
    else:
        write_raster(second, noise(1, 700, 700), geotransform=(x0 + 700 * pixel, pixel, 0, y0, 0, -pixel))
    random = np.random.default_rng(len(other))
    features = scattered(random, 12, 690, names="abc")
    if other == "beside it":
        features += scattered(random, 12, 690, names="abc", shift=690)
    work = job([one, second], write_labels(tmp_path / "l.gpkg", features), validation_share=0.25)
    assert survey(work).problem is None
    train, validation = (in_utm(work, group) for group in ("train", "validation"))
    pixel_m = 0.58 if other in ("another zone", "web", "rotated") else PIXEL_M  # images differ a little from the form
    assert nearest(train, validation) > work.gap_px * pixel_m
    images = {placed.image for placed in Cutting(work, Recorder()).chips()}
    assert len(images) == (1 if other == "the same" else 2)


def in_utm(work, group):
    """(N, 2) positions of labels in UTM zone 17, whatever the CRS of the images."""
    found = []
    for placed in Cutting(work, Recorder()).chips():
        if placed.chip.group == group:
            rows, cols = np.nonzero(placed.chip.label != 255)
            positions = Places(placed.grid).to_map(np.column_stack((cols, rows)) + 0.5)
            transformation = osr.CoordinateTransformation(placed.grid.crs, UTM)
            found.append(np.array(transformation.TransformPoints(positions.tolist()))[:, :2])
    return np.concatenate(found)


def test_images_far_from_each_other_do_not_matter_to_each_other(tmp_path):
    one = write_raster(tmp_path / "one.tif", noise(1, 300, 300))
    antipode = UTM.Clone()
    antipode.ImportFromEPSG(32747)
    far = write_raster(tmp_path / "far.tif", noise(1, 300, 300), crs=antipode)
    features = scattered(np.random.default_rng(0), 6, 300, names="ab")
    labels = write_labels(tmp_path / "l.gpkg", features)
    assert survey(job([one, far], labels)).classes == survey(job(one, labels)).classes


def test_the_split_depends_on_the_seed_alone(scene, tmp_path):
    features = scattered(np.random.default_rng(5), 10, 1500)
    labels = write_labels(tmp_path / "l.gpkg", features)
    work = job(scene, labels, validation_share=0.2)
    stores = []
    for name, seed in (("one", 42), ("two", 42), ("three", 43)):
        cut_chips(replace(work, seed=seed), tmp_path / name, Recorder())
        stores.append(painted(ChipStore(tmp_path / name), "validation", 1500, 1500))
    assert np.array_equal(stores[0], stores[1])
    assert not np.array_equal(stores[0], stores[2])


def test_without_validation_all_labels_are_for_training(scene, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(40, 10), "b")])
    found = cut_chips(job(scene, labels), tmp_path / "chips", Recorder())
    assert [(entry.train_px, entry.validation_px) for entry in found.classes] == [(400, 0), (400, 0)]
    assert ChipStore(tmp_path / "chips").groups == ["train"]


def test_a_class_with_too_little_is_named_with_what_it_needs(scene, tmp_path):
    features = [*scattered(np.random.default_rng(1), 6, 1500, names="abc"), (square(700, 700), "single")]
    features += [(square(1000, 1000, 4), "tiny"), (square(100, 1200, 4), "tiny")]
    found = survey(job(scene, write_labels(tmp_path / "l.gpkg", features), validation_share=0.2))
    assert found.problem.code == "labels.too_few"
    assert "single (1 polygon, 400 pixels), tiny (2 polygons, 32 pixels)" in found.problem.problem
    assert (
        "at least 25 labelled pixels" in found.problem.problem and "more than 32 pixels apart" in found.problem.problem
    )
    assert {entry.label_class.field_value: entry.train_px for entry in found.classes}["single"] == 400
    alone = survey(job(scene, write_labels(tmp_path / "m.gpkg", features)))
    assert "tiny (2 polygons" not in str(alone.problem)  # 32 pixels are enough where nothing is kept


@pytest.mark.parametrize("side", [110, 200])
def test_one_large_polygon_is_enough_for_a_class(scene, tmp_path, side):
    features = [*scattered(np.random.default_rng(1), 6, 500, names="ab"), (square(700, 700, side), "lake")]
    found = survey(job(scene, write_labels(tmp_path / "l.gpkg", features), validation_share=0.2))
    assert found.problem is None
    lake = found.classes[2]
    assert lake.polygons == 1 and lake.validation_px >= LEAST_PX and lake.train_px > 0.1 * side**2


def test_two_polygons_of_a_class_go_to_one_side_each(scene, tmp_path):
    features = [(square(col, row), name) for name, row in (("a", 100), ("b", 1000)) for col in (100, 153)]
    found = survey(job(scene, write_labels(tmp_path / "l.gpkg", features), validation_share=0.2))
    assert [(entry.train_px, entry.validation_px) for entry in found.classes] == [(400, 400)] * 2  # 33 pixels apart


def test_imbalance_and_little_to_learn_from_are_told(scene, tmp_path):
    features = [(square(0, 0, 600), "much"), (square(700, 0, 600), "much")]
    features += [(square(800, 800, 10), "little"), (square(1200, 1200, 10), "little")]
    found = survey(job(scene, write_labels(tmp_path / "l.gpkg", features), validation_share=0.2))
    assert found.problem is None
    texts = " ".join(found.warnings)
    assert "times as many pixels of much as of little" in texts
    assert "Only 100 pixels of little are there to learn from" in texts
    assert "Only 100 pixels of little are kept for validation" in texts
