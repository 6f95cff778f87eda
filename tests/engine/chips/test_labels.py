"""Which pixels get which class, and what of a label layer cannot be used."""

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.engine.chips.labelled import WGS84, Recorder, job, painted, ring, square, write_labels, write_shuffled
from tests.engine.rasters import ROTATED, UTM, noise, write_raster
from unetmamba_qgis.engine.chips.cut import cut_chips
from unetmamba_qgis.engine.chips.job import LabelClass
from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.engine.chips.survey import survey
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.weights.card import LandCoverClass

SIDE = 400


@pytest.fixture
def image(tmp_path):
    return write_raster(tmp_path / "image.tif", noise(3, SIDE, SIDE))


def cut(work, folder):
    found = cut_chips(work, folder, Recorder())
    return found, ChipStore(folder)


def problem(work):
    found = survey(work).problem
    assert found is not None
    return found


def counts(found):
    return {entry.label_class.field_value: (entry.polygons, entry.train_px) for entry in found.classes}


def test_labels_are_the_pixels_whose_centre_lies_in_a_polygon(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10.4, 20.6), "wood"), (square(200, 250, 60), "road")])
    found, store = cut(job(image, labels), tmp_path / "chips")
    expected = np.full((SIDE, SIDE), 255)
    expected[21:41, 10:30] = 1
    expected[250:310, 200:260] = 0  # over the corner of four blocks
    assert np.array_equal(painted(store, "train", SIDE, SIDE), expected)
    assert [entry.name for entry in store.info.classes] == ["road", "wood"]
    assert counts(found) == {"road": (1, 3600), "wood": (1, 400)}


@pytest.mark.parametrize("crs", [WGS84, 3857], ids=["degrees", "web"])
def test_labels_may_have_another_crs(image, tmp_path, crs):
    if crs == 3857:
        crs = UTM.Clone()
        crs.ImportFromEPSG(3857)
    places = [(square(30.3, 50.2, 40), "a"), (square(300.3, 200.2, 40), "b")]
    moved = [(square(30.3, 50.2, 40, crs=crs), "a"), (square(300.3, 200.2, 40, crs=crs), "b")]
    _, plain = cut(job(image, write_labels(tmp_path / "l.gpkg", places)), tmp_path / "plain")
    _, other = cut(job(image, write_labels(tmp_path / "m.gpkg", moved, crs=crs)), tmp_path / "other")
    assert np.array_equal(*(painted(store, "train", SIDE, SIDE) for store in (plain, other)))


def test_where_polygons_overlap_the_later_feature_wins_whatever_the_order_in_the_file(image, tmp_path):
    features = [(square(50, 50, 100), "b"), (square(100, 100, 100), "a"), (square(120, 80, 60), "b")]
    found = []
    for number, order in enumerate([(0, 1, 2), (2, 1, 0), (1, 2, 0)]):
        labels = write_shuffled(tmp_path / f"{number}.geojson", features, order)
        survey_, store = cut(job(image, labels), tmp_path / f"chips {number}")
        found.append(painted(store, "train", SIDE, SIDE))
        assert survey_.overlap_px == 50 * 50 + 30 * 60 + 60 * 40 - 2 * 30 * 40
        assert any("overlap in 4300 pixels" in text for text in survey_.warnings)
    assert all(np.array_equal(found[0], other) for other in found)
    assert (found[0][60, 60], found[0][110, 110], found[0][110, 130], found[0][190, 190]) == (1, 0, 1, 0)


def test_odd_geometries_are_repaired_or_counted(image, tmp_path):
    bow_tie = ring([(50, 50), (100, 100), (100, 50), (50, 100)])
    not_a_number, heights = (ogr.CreateGeometryFromWkt(square(300, 20)) for _ in range(2))
    not_a_number.GetGeometryRef(0).SetPoint_2D(2, float("nan"), 4298490.0)
    heights.GetGeometryRef(0).SetPoint(2, 282147.6 + 0.6 * 320, 4298536.8 - 0.6 * 40, float("nan"))
    curve = "CURVEPOLYGON(CIRCULARSTRING(282300 4298400, 282300 4298370, 282300 4298400))"
    parts = f"MULTIPOLYGON({square(10, 200).replace('POLYGON', '')}, {square(40, 200).replace('POLYGON', '')})"
    features = [
        (bow_tie, "a"),
        (ring([(150, 50), (170, 50), (170, 70), (150, 70), (150, 50), (140, 50)]), "a"),  # with a spike
        (None, "a"),
        ("POLYGON EMPTY", "a"),
        ("MULTIPOLYGON EMPTY", "a"),
        (ring([(60, 60), (80, 60), (60, 60)]), "a"),  # no area
        (ring([(60, 60), (60, 60), (60, 60)]), "a"),
        (not_a_number, "a"),
        ("LINESTRING(282200 4298500, 282210 4298500)", "a"),
        (curve, "b"),
        (heights, "b"),
        (parts, "b"),
        (f"GEOMETRYCOLLECTION(POINT(282200 4298500), {square(100, 200)})", "b"),
    ]
    found, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features)), tmp_path / "chips")
    assert (found.repaired, found.skipped, found.outside) == (2, 7, 0)
    whole = painted(store, "train", SIDE, SIDE)
    assert (whole[75, 55], whole[75, 95], whole[55, 75], whole[95, 75]) == (0, 0, 255, 255)  # both wings of the bow
    assert counts(found)["b"] == (4, (whole == 1).sum())
    circle_px = np.pi * 25**2
    assert (whole == 1).sum() == pytest.approx(circle_px + 4 * 400, abs=20)


def test_hostile_geometries_never_crash(image, tmp_path):
    random = np.random.default_rng(7)
    features = [(square(10, 10), "a"), (square(100, 100), "b")]
    kinds = [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 1003, 2006, 3003]
    for _ in range(400):
        points = random.choice(
            [0.0, 282200, 282300, 4298400, np.nan, np.inf, -1e300, 1e-320], (random.integers(0, 6), 2)
        )
        body = b"".join(np.uint32(n).tobytes() for n in (1, len(points))) + points.astype("<f8").tobytes()
        wkb = b"\x01" + np.uint32(random.choice(kinds)).tobytes() + body + random.bytes(random.integers(0, 40))
        try:
            geometry = ogr.CreateGeometryFromWkb(wkb)
        except RuntimeError:
            continue
        if geometry is not None:
            features.append((geometry, "c"))
    assert len(features) > 50
    found = survey(job(image, write_labels(tmp_path / "l.gpkg", features)))
    assert found.skipped > 10
    assert counts(found)["a"] == (1, 400)


def test_polygons_beside_all_images_are_counted_and_left_out(image, tmp_path):
    far = "POLYGON((0 0, 1 0, 1 1, 0 0))"
    features = [(square(10, 10), "a"), (square(100, 100), "b"), (square(-90, 10), "sea"), (far, "a")]
    found, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features)), tmp_path / "chips")
    assert found.outside == 2 and counts(found) == {"a": (1, 400), "b": (1, 400)}
    assert "2 polygons lie on no image: left out." in found.warnings


@pytest.mark.parametrize(
    ("features", "crs", "text"),
    [
        ([(square(-90, 10), "a")], UTM, "None of the 1 polygons of .*labels.gpkg"),
        ([(square(10, 10, crs=WGS84), "a")], UTM, "None of the 1 polygons"),  # the wrong CRS
        ([], UTM, "has no polygons"),
    ],
)
def test_labels_that_lie_nowhere_are_refused(image, tmp_path, features, crs, text):
    work = job(image, write_labels(tmp_path / "labels.gpkg", features, crs=crs))
    assert problem(work).code == "labels.outside"
    with pytest.raises(EngineError, match=text):
        cut_chips(work, tmp_path / "chips", Recorder())
    assert not (tmp_path / "chips").exists()


def test_polygons_without_a_class_are_counted(image, tmp_path):
    features = [(square(10, 10), "a"), (square(100, 100), "b"), (square(200, 10), None), (square(200, 90), " ")]
    found = survey(job(image, write_labels(tmp_path / "l.gpkg", features)))
    assert found.unclassified == 2 and counts(found) == {"a": (1, 400), "b": (1, 400)}
    nobody = write_labels(tmp_path / "n.gpkg", [(square(10, 10), None)])
    assert problem(job(image, nobody)).code == "labels.no_class"


@pytest.mark.parametrize("kind", [ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal])
def test_whole_numbers_are_the_codes_and_sort_by_value(image, tmp_path, kind):
    features = [(square(10, 10), 254), (square(100, 10), 9), (square(200, 10), 0), (square(300, 10), 10)]
    found, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features, kind=kind)), tmp_path / "chips")
    assert [(entry.value, entry.name) for entry in store.info.classes] == [(0, "0"), (9, "9"), (10, "10"), (254, "254")]
    assert len({entry.color for entry in store.info.classes}) == 4
    assert painted(store, "train", SIDE, SIDE)[15, 15] == 3


@pytest.mark.parametrize("values", [(255, 1), (-1, 3), (0, 12_345_678_901)])
def test_numbers_that_cannot_be_codes_are_numbered(image, tmp_path, values):
    features = [(square(10, 10), values[0]), (square(100, 10), values[1])]
    found = survey(job(image, write_labels(tmp_path / "l.gpkg", features, kind=ogr.OFTInteger64)))
    classes = [(entry.label_class.field_value, entry.label_class.land_cover.value) for entry in found.classes]
    assert classes == [(str(value), code) for code, value in enumerate(sorted(values))]


def test_any_text_is_a_class(image, tmp_path):
    values = ["0", "255", "nan", "Wood", "wood", "<b>", "=1+1", "Ünïcode 森林", "a\nb", "'; DROP TABLE"]
    features = [(square(35 * number, 10), value) for number, value in enumerate(values)]
    found = survey(job(image, write_labels(tmp_path / "l.gpkg", features)))
    assert sorted(counts(found)) == sorted(values)
    assert sorted(entry.label_class.land_cover.value for entry in found.classes) == list(range(len(values)))


def classes(*entries):
    return tuple(LabelClass(value, LandCoverClass(code, name, "#123456")) for value, code, name in entries)


def test_given_classes_have_the_order(image, tmp_path):
    labels = write_labels(
        tmp_path / "l.gpkg", [(square(10, 10), "oak"), (square(90, 10), "road"), (square(200, 10), "fir")]
    )
    given = classes(("road", 7, "Road"), ("oak", 3, "Wood"), ("fir", 3, "Wood"))
    found, store = cut(job(image, labels, classes=given), tmp_path / "chips")
    assert [(entry.value, entry.name) for entry in store.info.classes] == [(7, "Road"), (3, "Wood")]
    assert counts(found) == {"road": (1, 400), "oak": (2, 800)}
    assert painted(store, "train", SIDE, SIDE)[15, 205] == 1


def test_values_that_no_class_has_are_refused_by_name(image, tmp_path):
    features = [(square(10, 10), "a"), (square(90, 10), "b"), (square(200, 10), "c"), (square(-90, 10), "elsewhere")]
    found = problem(job(image, write_labels(tmp_path / "l.gpkg", features), classes=classes(("a", 0, "A"))))
    assert found.code == "labels.unknown_values" and found.details["values"] == ["b", "c"]


@pytest.mark.parametrize(
    ("given", "why"),
    [
        (classes(("a", 1, "A"), ("b", 1, "B")), "A and B have the same code 1"),
        (classes(("a", 1, "A"), ("b", 2, "A")), "codes 1 and 2 have the same name A"),
        (classes(("a", 1, "A"), ("a", 2, "B")), "value a is listed twice"),
        (classes(("a", 255, "A"), ("b", 2, "B")), "code 255 of A is not between 0 and 254"),
        (classes(("a", -1, "A"), ("b", 2, "B")), "code -1 of A"),
    ],
)
def test_classes_that_clash_are_refused(image, tmp_path, given, why):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(90, 10), "b")])
    assert why in problem(job(image, labels, classes=given)).problem


def test_a_field_that_cannot_tell_a_class_is_refused(image, tmp_path):
    real = write_labels(tmp_path / "r.gpkg", [(square(10, 10), 0.5)], kind=ogr.OFTReal)
    assert problem(job(image, real)).code == "labels.field_type"
    date = write_labels(tmp_path / "d.gpkg", [(square(10, 10), "2020-01-01")], kind=ogr.OFTDate)
    assert problem(job(image, date)).code == "labels.field_type"
    missing = problem(job(image, real, class_field="kind"))
    assert missing.code == "labels.no_field" and missing.details["fields"] == ["class"]
    many = write_labels(tmp_path / "m.gpkg", [(square(10, 10), number) for number in range(300)], kind=ogr.OFTInteger)
    assert problem(job(image, many)).code == "labels.too_many_classes"


def test_a_job_without_images_is_refused(tmp_path):
    assert problem(job([], write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a")]))).code == "chips.no_images"


def test_what_is_no_layer_is_refused(image, tmp_path):
    (tmp_path / "l.gpkg").write_text("no layer")
    for name in ("l.gpkg", "missing.gpkg"):
        found = problem(job(image, str(tmp_path / name)))
        assert found.code == "labels.unreadable" and name in found.problem
    labels = write_labels(tmp_path / "ok.gpkg", [(square(10, 10), "a")])
    assert "no layer other" in problem(job(image, labels, labels_layer="other")).problem


def test_without_any_crs_coordinates_are_taken_as_they_are(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, SIDE, SIDE), geotransform=None, crs=None)
    flat = (0.0, 1.0, 0.0, 0.0, 0.0, -1.0)
    features = [(square(10, 20, geotransform=flat), "a"), (square(90, 20, geotransform=flat), "b")]
    found, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features, crs=None)), tmp_path / "chips")
    assert (painted(store, "train", SIDE, SIDE)[20:40, 10:30] == 0).all()
    assert store.info.pixel_size_m == 1.0 and any("pixel size of image.tif is unknown" in w for w in found.warnings)


def test_rotated_rasters_have_their_labels_in_place(tmp_path):
    image = write_raster(tmp_path / "image.tif", noise(3, SIDE, SIDE), geotransform=ROTATED)
    features = [(square(100, 120, geotransform=ROTATED), "a"), (square(10, 10, geotransform=ROTATED), "b")]
    _, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features)), tmp_path / "chips")
    whole = painted(store, "train", SIDE, SIDE)
    assert (whole[120:140, 100:120] == 0).all() and (whole == 0).sum() == 400


def test_an_area_makes_background_of_what_no_polygon_covers(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(300, 300), "b")])
    area = write_labels(tmp_path / "area.gpkg", [(square(0, 0, 100, crs=WGS84), None)], crs=WGS84)
    found, store = cut(job(image, labels, area=area), tmp_path / "chips")
    background = store.info.classes[2]
    assert (background.name, background.value, background.color) == ("background", 2, "#b4b4b4")
    assert counts(found) == {"a": (1, 400), "b": (1, 400), "background": (0, 100 * 100 - 400)}
    whole = painted(store, "train", SIDE, SIDE)
    assert (whole[50, 50], whole[15, 15], whole[150, 150], whole[310, 310]) == (2, 0, 255, 1)


def test_ground_in_a_polygon_without_a_class_is_not_background(image, tmp_path):
    features = [(square(10, 10), "a"), (square(300, 300), "b"), (square(20, 10), None)]
    area = write_labels(tmp_path / "area.gpkg", [(square(0, 0, 100), None)])
    found, store = cut(job(image, write_labels(tmp_path / "l.gpkg", features), area=area), tmp_path / "chips")
    whole = painted(store, "train", SIDE, SIDE)
    assert (whole[15, 25], whole[15, 35], whole[15, 45]) == (0, 255, 2)
    assert found.unclassified == 1 and found.overlap_px == 0


def test_background_may_be_a_class_of_the_labels(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(300, 300), "other")])
    area = write_labels(tmp_path / "area.gpkg", [(square(0, 0, 100), None)])
    found, _ = cut(job(image, labels, area=area, background="other"), tmp_path / "chips")
    assert counts(found) == {"a": (1, 400), "other": (1, 100 * 100)}


def test_an_area_beside_the_images_is_refused(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(300, 300), "b")])
    area = write_labels(tmp_path / "area.gpkg", [(square(-200, 0, 100), None)])
    assert problem(job(image, labels, area=area)).code == "labels.area_outside"


def test_one_class_alone_is_refused(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(300, 300), "a")])
    assert "only the class a" in problem(job(image, labels)).problem


def test_the_same_file_in_another_format_gives_the_same_labels(image, tmp_path):
    labels = write_labels(tmp_path / "l.gpkg", [(square(10, 10), "a"), (square(15, 15), "b"), (square(300, 300), "a")])
    _, store = cut(job(image, labels), tmp_path / "chips")
    for name, driver in (("l.shp", "ESRI Shapefile"), ("l.geojson", "GeoJSON")):
        options = gdal.VectorTranslateOptions(format=driver, layerCreationOptions=["RFC7946=NO"] * (name != "l.shp"))
        gdal.VectorTranslate(str(tmp_path / name), labels, options=options).FlushCache()
        _, other = cut(job(image, str(tmp_path / name)), tmp_path / name.replace(".", " "))
        assert np.array_equal(*(painted(s, "train", SIDE, SIDE) for s in (store, other)))
