"""Which places of small, real maps are to be labelled next."""

import math
from collections import Counter

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.engine.accuracy.truth import CLASSES, WGS84, Recorder, square, write_features
from tests.engine.rasters import NORTH_UP, ROTATED, UTM, write_raster
from unetmamba_qgis.engine.chips.errors import LabelsUnreadableError, NoSuchFieldError
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.labelling.errors import NoPlaceError, NotConfidenceError
from unetmamba_qgis.engine.labelling.job import LabelNextJob
from unetmamba_qgis.engine.labelling.run import label_next
from unetmamba_qgis.engine.raster.errors import DamagedRasterError, UnreadableRasterError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.legend import write_legend
from unetmamba_qgis.engine.raster.places import Places

FOREST, BARE, WATER = (entry.value for entry in CLASSES)
SIDE = 20


class Scene:
    """A map and its confidence: all forest, and the network quite sure of it, unless a test paints something else."""

    def __init__(self, folder, width=1200, height=800, geotransform=NORTH_UP):
        self.folder, self.geotransform = folder, geotransform
        self.codes = np.full((height, width), FOREST, np.uint8)
        self.percents = np.full((height, width), 90, np.uint8)

    @property
    def grid(self):
        return Grid(self.codes.shape[1], self.codes.shape[0], self.geotransform, UTM)

    def paint(self, col, row, width, height, code=None, percent=None):
        place = slice(row, row + height), slice(col, col + width)
        if code is not None:
            self.codes[place] = code
        if percent is not None:
            self.percents[place] = percent

    def job(self, file_options=(), **options):
        form = {"geotransform": self.geotransform, "nodata": 255, "options": file_options}
        paths = {}
        for name, pixels in (("map", self.codes), ("confidence", self.percents)):
            path = write_raster(self.folder / f"{name}.tif", pixels[None], **form)
            paths[name] = str(path)
        dataset = gdal.Open(paths["map"], gdal.GA_Update)
        write_legend(dataset.GetRasterBand(1), CLASSES, {})
        dataset.FlushCache()
        return LabelNextJob(**paths, **{"side_px": SIDE, **options})

    def find(self, feedback=None, **options):
        return label_next(self.job(**options), feedback or Recorder())

    def label(self, squares, crs=None, field="cover"):
        """A file of labels: (column, row, side, class) each."""
        features = [(square(col, row, side, self.grid, crs), value) for col, row, side, value in squares]
        return write_features(self.folder / "labels.gpkg", features, crs or UTM, field=field)


@pytest.fixture
def scene(tmp_path):
    return Scene(tmp_path)


@pytest.fixture
def mosaic(scene):
    """Patches of all classes, much forest and little water, all of them more or less sure."""
    random = np.random.default_rng(0)
    classes = random.choice([FOREST, BARE, WATER], (20, 30), p=[0.77, 0.2, 0.03]).astype(np.uint8)
    scene.codes = np.kron(classes, np.ones((40, 40), np.uint8))
    scene.percents = np.kron(random.integers(40, 100, (20, 30)), np.ones((40, 40))).astype(np.uint8)
    return scene


def pixels_of(place, grid):
    """Columns and rows of the corners."""
    return Places(grid).to_pixels(np.array(place.corners)).round(6)


def boxes(places, grid):
    """First column and row of each place."""
    return [tuple(pixels_of(place, grid).min(axis=0).tolist()) for place in places]


def codes(places):
    return [place.land_cover.value for place in places]


# Unsure


def test_the_least_sure_ground_comes_first(scene):
    scene.paint(400, 300, SIDE, SIDE, percent=40)
    scene.paint(800, 100, SIDE, SIDE, percent=55)
    places = scene.find(count=3)
    assert boxes(places[:2], scene.grid) == [(400, 300), (800, 100)]
    assert [place.confidence for place in places] == [40, 55, 90]
    assert places[0].reason == "The map is only 40 % sure here."


def test_thin_borders_count_for_less_than_unsure_ground(scene):
    scene.paint(0, 400, 1200, 400, code=BARE)
    scene.paint(0, 399, 1200, 3, percent=30)  # the border, the least sure pixels of all
    scene.paint(600, 100, 60, 60, percent=70)
    scene.paint(200, 700, 60, 60, percent=70)
    first, second = boxes(scene.find(count=2, distance_px=10), scene.grid)
    assert {(first[0] // 60, first[1] // 100), (second[0] // 60, second[1] // 100)} == {(10, 1), (3, 7)}


def test_a_narrow_class_has_places_though_it_fills_none(scene):
    scene.paint(0, 404, 1200, 6, code=BARE)  # a road
    places = scene.find(count=4)
    assert Counter(codes(places)) == {FOREST: 2, BARE: 2}
    assert all(row == 400 for (_, row), code in zip(boxes(places, scene.grid), codes(places)) if code == BARE)


def test_a_speck_of_a_class_is_no_place_of_it(scene):
    scene.paint(404, 404, 6, 6, code=WATER)
    assert set(codes(scene.find(count=5))) == {FOREST}


# Balance


def test_every_class_gets_the_same_number_and_the_rarest_comes_first(mosaic):
    places = mosaic.find(count=12)
    assert codes(places)[:3] == [WATER, BARE, FOREST]
    assert Counter(codes(places)) == {FOREST: 4, BARE: 4, WATER: 4}
    assert places[0].land_cover == CLASSES[2]
    assert "Little of the map is water: " in places[0].reason and "Little" not in places[2].reason


def test_a_class_without_enough_ground_leaves_its_places_to_others(scene):
    scene.paint(600, 400, SIDE, SIDE, code=WATER)
    assert Counter(codes(scene.find(count=10))) == {FOREST: 9, WATER: 1}


def test_a_class_in_a_corner_gets_all_places_if_the_others_have_labels(scene):
    scene.paint(0, 0, 240, 240, code=WATER)
    labels = scene.label([(20 * number, 700, 5, "forest") for number in range(50)])
    places = scene.find(labels=labels, class_field="cover", count=25, distance_px=40)
    assert codes(places) == [WATER] * 25


@pytest.mark.parametrize("by_code", [False, True])
def test_classes_with_few_labels_come_first(mosaic, by_code):
    values = {"Water": WATER, "bare_land": BARE, "meadow": 77}
    labels = [(40 * number, 0, 5, "Water") for number in range(5)] + [(0, 40, 5, "bare_land"), (0, 80, 5, "meadow")]
    kind = ogr.OFTString
    if by_code:
        labels, kind = [(*place, values[value]) for *place, value in labels], ogr.OFTInteger64
    features = [(square(col, row, side, mosaic.grid), value) for col, row, side, value in labels]
    path = write_features(mosaic.folder / "labels.gpkg", features, kind=kind)
    places = mosaic.find(labels=path, class_field="cover", count=6)
    assert codes(places)[:3] == [FOREST, BARE, FOREST]  # 0 and 1 so far, 5 of water
    assert WATER not in codes(places)
    assert places[0].reason.endswith("Nothing is labelled as forest yet.")
    assert places[1].reason.endswith("Only 1 label is of bare land.")


def test_labels_on_other_ground_count_too(mosaic):
    path = mosaic.label([(100_000, 0, SIDE, "water")] * 5)
    assert codes(mosaic.find(labels=path, class_field="cover", count=4)) == [BARE, FOREST, BARE, FOREST]


def test_labels_of_unknown_class_are_only_kept_away_from(mosaic):
    path = mosaic.label([(40 * number, 0, SIDE, "water") for number in range(5)])
    places = mosaic.find(labels=path, count=3)
    assert codes(places) == [WATER, BARE, FOREST]
    assert "label" not in places[0].reason


# Spread


def nearest(points):
    return min(math.dist(one, other) for number, one in enumerate(points) for other in points[:number])


def test_places_keep_their_distance(mosaic):
    assert nearest(boxes(mosaic.find(count=30, distance_px=100), mosaic.grid)) >= 100
    assert nearest(boxes(mosaic.find(count=30, distance_px=0), mosaic.grid)) >= SIDE


def test_places_do_not_all_go_to_the_least_sure_corner(scene):
    scene.paint(0, 0, 400, 400, percent=40)
    scene.paint(800, 400, 400, 400, percent=50)
    inside = [col < 400 for col, _ in boxes(scene.find(count=8), scene.grid)]
    assert inside[0] and 2 <= sum(inside) <= 6


@pytest.mark.parametrize("crs", [None, WGS84], ids=["same CRS", "other CRS"])
@pytest.mark.parametrize("geotransform", [NORTH_UP, ROTATED], ids=["north up", "rotated"])
def test_places_keep_away_from_labels(tmp_path, crs, geotransform):
    scene = Scene(tmp_path, geotransform=geotransform)
    scene.paint(400, 300, 200, 200, percent=20)
    labels = scene.label([(500, 400, 5, "forest"), (990, 120, 40, None)], crs)
    centres = [(col + SIDE / 2, row + SIDE / 2) for col, row in boxes(scene.find(count=1, labels=labels), scene.grid)]
    assert 400 <= centres[0][0] <= 600 and 300 <= centres[0][1] <= 500
    places = scene.find(count=400, distance_px=60, labels=labels)
    centres = np.array(boxes(places, scene.grid)) + SIDE / 2
    for col, row, side in ((500, 400, 5), (990, 120, 40)):
        beside = np.maximum(np.abs(centres - (col + side / 2, row + side / 2)) - side / 2, 0).max(axis=1)
        assert 59 <= beside.min() < 60 + SIDE
    assert len(places) > 50


def test_a_label_on_the_next_tile_is_seen(scene):
    scene.paint(500, 500, 20, 20, percent=10)  # at the corner of four tiles
    labels = scene.label([(560, 560, 10, "forest")])
    assert boxes(scene.find(count=1, labels=labels, distance_px=40), scene.grid) == [(500, 500)]
    assert boxes(scene.find(count=1, labels=labels, distance_px=60), scene.grid) != [(500, 500)]


# Ground


def test_a_place_is_the_square_on_the_map(tmp_path):
    scene = Scene(tmp_path, geotransform=ROTATED)
    scene.paint(400, 300, SIDE, SIDE, percent=40)
    (place,) = scene.find(count=1)
    assert pixels_of(place, scene.grid).tolist() == [[400, 300], [420, 300], [420, 320], [400, 320]]


@pytest.mark.parametrize("side", [7, 20, 700])
def test_squares_of_any_size_cover_the_map_once(scene, side):
    random = np.random.default_rng(1)
    scene.percents = random.integers(0, 101, scene.percents.shape).astype(np.uint8)
    (place,) = scene.find(count=1, side_px=side)
    means = {}
    for row in range(0, 800, side):
        for col in range(0, 1200, side):
            part = scene.percents[row : row + side, col : col + side]
            if part.size >= side**2 / 2:
                means[col, row] = part.mean()
    best = min(means, key=means.get)
    assert boxes([place], scene.grid) == [best]
    assert place.confidence == pytest.approx(means[best])


def test_ground_without_class_or_confidence_has_no_places(scene):
    scene.paint(0, 0, 600, 800, code=255, percent=0)
    scene.paint(600, 400, 600, 400, percent=255)
    places = scene.find(count=100)
    assert len(places) > 20
    assert all(col >= 600 and row < 400 for col, row in boxes(places, scene.grid))


def test_a_large_place_may_begin_where_the_file_holds_nothing(scene):
    scene.paint(0, 0, 512, 512, code=255)
    scene.paint(0, 512, 800, 288, percent=50)
    tiles = ("TILED=YES", "BLOCKXSIZE=512", "BLOCKYSIZE=512", "COMPRESS=DEFLATE", "SPARSE_OK=TRUE")
    assert boxes(scene.find(file_options=tiles, side_px=800, count=1), scene.grid) == [(0, 0)]


def test_a_confidence_of_another_extent_counts_where_it_lies(scene, tmp_path):
    job = scene.job(count=1)
    x, y = NORTH_UP[0] + 300 * 0.6, NORTH_UP[3] - 200 * 0.6
    part = np.full((1, 100, 100), 50, np.uint8)
    other = write_raster(tmp_path / "part.tif", part, geotransform=(x, 0.6, 0, y, 0, -0.6), nodata=255)
    (place,) = label_next(LabelNextJob(job.map, str(other), count=1), Recorder())
    (col, row), _, (right, bottom), _ = pixels_of(place, scene.grid)
    assert col >= 300 and right <= 400 and row >= 200 and bottom <= 300


# Runs


def test_the_same_job_finds_the_same_places(mosaic):
    assert mosaic.find(count=30) == mosaic.find(count=30)


def test_few_places_are_kept_of_a_large_map_and_they_are_the_same(mosaic, monkeypatch):
    wanted = mosaic.find(count=10, distance_px=80)
    from unetmamba_qgis.engine.labelling import candidates

    kept = []
    sift = candidates.Candidates._sift
    monkeypatch.setattr(candidates, "_PENDING", 0)
    monkeypatch.setattr(candidates.Candidates, "_sift", lambda self: (sift(self), kept.append(len(self._kept))))
    assert mosaic.find(count=10, distance_px=80) == wanted
    assert len(kept) > 5 and max(kept) <= (9 + 2 * 4) * 10 * 3


def test_fewer_places_than_wanted_and_classes_that_are_nowhere_are_told(scene):
    texts = []
    feedback = Recorder()
    feedback.info = texts.append
    places = scene.find(feedback, count=500, distance_px=200)
    assert 12 <= len(places) < 40
    assert f"only {len(places)} such places" in texts[0]
    assert texts[1].endswith("draw them where you know of some: bare land, water.")


def test_progress_runs_to_the_end_and_a_cancel_is_heeded(scene):
    feedback = Recorder()
    scene.find(feedback)
    assert feedback.fractions == sorted(feedback.fractions) and feedback.fractions[-1] == 1
    with pytest.raises(Cancelled):
        scene.find(Recorder(cancel_after=2))


# What is wrong


def test_what_is_no_confidence_is_refused_by_name(scene, tmp_path):
    job = scene.job()
    floats = write_raster(tmp_path / "floats.tif", np.ones((1, 800, 1200), np.float32))
    with pytest.raises(NotConfidenceError, match=r"floats.tif is no confidence.* 1 band of type Float32"):
        label_next(LabelNextJob(job.map, str(floats)), Recorder())
    image = write_raster(tmp_path / "image.tif", np.full((1, 800, 1200), 200, np.uint8))
    with pytest.raises(NotConfidenceError, match="image.tif is no confidence.* the value 200"):
        label_next(LabelNextJob(job.map, str(image)), Recorder())


def test_rasters_that_cannot_be_read_are_named(scene, tmp_path):
    job = scene.job()
    with pytest.raises(UnreadableRasterError, match="nowhere.tif"):
        label_next(LabelNextJob(job.map, str(tmp_path / "nowhere.tif")), Recorder())
    with open(job.confidence, "r+b") as file:
        file.truncate(300_000)
    with pytest.raises(DamagedRasterError, match="confidence.tif"):
        label_next(job, Recorder())


def test_no_place_at_all_is_an_error(scene):
    scene.percents[:] = 255
    with pytest.raises(NoPlaceError, match="map.tif has no place of 20 x 20 pixels"):
        scene.find()


def test_labels_that_cannot_be_used_are_named(scene, tmp_path):
    with pytest.raises(LabelsUnreadableError, match="missing.gpkg"):
        scene.find(labels=str(tmp_path / "missing.gpkg"))
    path = scene.label([(0, 0, 5, "water")])
    with pytest.raises(NoSuchFieldError, match="no field class, only id, cover"):
        scene.find(labels=path, class_field="class")


def test_an_empty_layer_of_labels_will_do(scene):
    path = scene.label([])
    assert len(scene.find(labels=path, class_field="cover", count=3)) == 3
