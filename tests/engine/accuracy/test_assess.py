"""Matrices of real maps and layers beside those counted by hand."""

import time

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.engine.accuracy.truth import (
    CLASSES,
    GRID,
    HEIGHT,
    WEB_MERCATOR,
    WGS84,
    WIDTH,
    Recorder,
    by_hand,
    found,
    job,
    point,
    publish,
    random_codes,
    square,
    write_features,
)
from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, write_raster
from unetmamba_qgis.engine.accuracy.errors import (
    ClassFieldTypeError,
    NoClassFieldError,
    NoCommonClassError,
    NoReferenceError,
    ReferenceUnreadableError,
    TooManyValuesError,
)
from unetmamba_qgis.engine.accuracy.run import assess
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster.class_map import ClassMap
from unetmamba_qgis.engine.raster.errors import ClassCodeError, DamagedRasterError, NotAClassMapError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.legend import write_legend

CODE_OF = {"forest": 1, "bare land": 2, "water": 4}


@pytest.fixture(scope="module")
def codes():
    return random_codes()


@pytest.fixture(scope="module")
def class_map(tmp_path_factory, codes):
    return publish(tmp_path_factory.mktemp("map"), codes)


@pytest.fixture(scope="module")
def patches(codes):
    """(col, row) of patches of 20 pixels where the map has a class."""
    return [(20 * col, 20 * row) for row, col in np.argwhere(codes[::20, ::20] != 255).tolist()]


def scattered(count, seed=1):
    """(col, row, name) of squares of 20 pixels anywhere on the map; some overlap."""
    rng = np.random.default_rng(seed)
    names = rng.choice(list(CODE_OF), count).tolist()
    return list(zip(rng.integers(0, WIDTH - 20, count).tolist(), rng.integers(0, HEIGHT - 20, count).tolist(), names))


def drawn(squares):
    """(H, W) codes of squares, the last one on top."""
    truth = np.full((HEIGHT, WIDTH), 255, np.uint8)
    for col, row, name in squares:
        truth[row : row + 20, col : col + 20] = CODE_OF[name]
    return truth


# Polygons


@pytest.mark.parametrize("crs", [None, WGS84], ids=["same CRS", "other CRS"])
def test_polygons_count_the_pixels_whose_centre_they_hold(tmp_path, class_map, codes, crs):
    squares = scattered(60)
    features = [(square(col, row, crs=crs), f" {name.upper()} ") for col, row, name in squares]
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features, crs or UTM)), Recorder())
    truth = drawn(squares)
    assert found(result) == by_hand(codes, truth)
    assert (result.kind, result.counts["used"]) == ("polygons", 60)
    assert result.counts["without_map"] == ((truth != 255) & (codes == 255)).sum()
    layers = [drawn([each]) != 255 for each in squares]
    assert result.counts["overlap_px"] == (sum(layers) > 1).sum() > 0


@pytest.mark.parametrize("geotransform", [SOUTH_UP, ROTATED], ids=["south up", "rotated"])
def test_polygons_find_their_pixels_on_any_grid(tmp_path, codes, geotransform):
    grid = Grid(WIDTH, HEIGHT, geotransform, UTM)
    squares = scattered(20)
    features = [(square(col, row, grid=grid), name) for col, row, name in squares]
    reference = write_features(tmp_path / "r.gpkg", features)
    assert found(assess(job(publish(tmp_path, codes, grid), reference), Recorder())) == by_hand(codes, drawn(squares))


def test_of_overlapping_polygons_the_one_with_the_greater_id_counts(tmp_path, class_map, codes):
    reference = write_features(tmp_path / "r.gpkg", [(square(40, 40), "water"), (square(50, 50), "forest")])
    dataset = gdal.OpenEx(reference, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.GetLayer()
    first = layer.GetFeature(1)
    first.SetFID(99)  # now the last one
    layer.CreateFeature(first)
    layer.DeleteFeature(1)
    dataset = layer = None
    result = assess(job(class_map, reference), Recorder())
    assert found(result) == by_hand(codes, drawn([(50, 50, "forest"), (40, 40, "water")]))


def test_what_becomes_of_every_feature_is_counted(tmp_path, class_map):
    bow_tie = square(200, 100, 40).replace("((", "((").split("((")[1].rstrip(")").split(", ")
    crossed = f"POLYGON(({', '.join([bow_tie[0], bow_tie[2], bow_tie[1], bow_tie[3], bow_tie[0]])}))"
    features = [
        (square(40, 40), "forest"),
        (crossed, "water"),
        (square(100, 100), None),
        (square(140, 100), "  "),
        (square(-500, 100), "water"),
        (square(3_000_000, 100), "water"),
        (None, "water"),
        (point(60, 60), "water"),
        ("LINESTRING(282200 4298500, 282300 4298400)", "water"),
        (square(300.6, 300.6, 0.8), "forest"),
    ]
    feedback = Recorder()
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features)), feedback)
    counts = {name: result.counts[name] for name in ("used", "repaired", "unclassified", "outside", "skipped")}
    assert counts == {"used": 3, "repaired": 1, "unclassified": 2, "outside": 3, "skipped": 2}
    assert result.counts["too_small"] == 1
    for count, text in ((2, "without a class"), (2, "shape cannot be used"), (1, "so small")):
        assert any(text in warning and warning.endswith(f": {count}.") for warning in feedback.warnings), text


# Points


@pytest.mark.parametrize("crs", [None, WEB_MERCATOR], ids=["same CRS", "other CRS"])
def test_every_point_samples_the_pixel_that_it_lies_in(tmp_path, class_map, codes, crs):
    rng = np.random.default_rng(3)
    cols, rows = rng.uniform(0, WIDTH, 500), rng.uniform(0, HEIGHT, 500)
    values = rng.choice([1, 2, 4], 500)
    features = [(point(c, r, crs=crs), v) for c, r, v in zip(cols.tolist(), rows.tolist(), values.tolist())]
    reference = write_features(tmp_path / "r.gpkg", features, crs or UTM, ogr.OFTInteger)
    result = assess(job(class_map, reference), Recorder())
    shown = codes[rows.astype(int), cols.astype(int)]
    assert found(result) == by_hand(shown, values.astype(np.uint8))
    assert (result.kind, result.unit) == ("points", "points")
    assert result.counts["without_map"] == (shown == 255).sum() > 0


def test_points_on_the_edge_of_a_pixel_belong_to_the_next_one(tmp_path):
    codes = np.array([[1, 2], [4, 1]], np.uint8)
    class_map = publish(tmp_path, codes, Grid(2, 2, (0, 1, 0, 2, 0, -1), UTM))
    texts = {"POINT(0 2)": 1, "POINT(1 2)": 2, "POINT(0 1)": 4, "POINT(1 1)": 1, "POINT(0.999999 1.000001)": 1}
    reference = write_features(tmp_path / "r.gpkg", [*texts.items(), ("POINT(2 2)", 1)], kind=ogr.OFTInteger)
    result = assess(job(class_map, reference), Recorder())
    assert result.scores.overall_accuracy == 1 and result.matrix.sum() == 5
    assert result.counts["outside"] == 1


def test_points_in_one_pixel_all_count_and_so_do_the_points_of_a_multipoint(tmp_path, class_map, codes):
    row, col = np.argwhere(codes == 1)[0].tolist()
    places = [point(col + share, row + share) for share in (0.1, 0.5, 0.9)]
    multi = f"MULTIPOINT({', '.join(text[6:-1] for text in places)})"
    reference = write_features(tmp_path / "r.gpkg", [(multi, "forest"), (places[0], "water")])
    result = assess(job(class_map, reference), Recorder())
    assert found(result) == {(1, 1): 3, (4, 1): 1} and result.counts["used"] == 2


# Rasters


def write_reference(path, codes, **options):
    return write_raster(path, codes[None], **{"nodata": 255, **options})


def test_a_reference_raster_on_the_same_grid_is_compared_pixel_by_pixel(tmp_path, class_map, codes):
    truth = random_codes(seed=5)
    result = assess(job(class_map, write_reference(tmp_path / "r.tif", truth), None), Recorder())
    assert found(result) == by_hand(codes, truth)
    assert result.kind == "raster"


def test_a_reference_raster_on_another_grid_gives_each_pixel_the_class_at_its_centre(tmp_path, class_map, codes):
    fine = np.kron(random_codes(seed=5), np.ones((2, 2), np.uint8))  # half the size, shifted by 100 x 40 whole pixels
    x0, a, _, y0, _, d = NORTH_UP
    reference = write_reference(tmp_path / "r.tif", fine, geotransform=(x0 - 100 * a, a / 2, 0, y0 - 40 * d, 0, d / 2))
    truth = np.full_like(codes, 255)
    truth[:660, :1000] = fine[81::2, 201::2]
    assert found(assess(job(class_map, reference, None), Recorder())) == by_hand(codes, truth)


def test_a_reference_raster_in_another_crs_meets_the_map(tmp_path, class_map, codes):
    write_reference(tmp_path / "utm.tif", codes)
    gdal.Warp(
        str(tmp_path / "r.tif"), str(tmp_path / "utm.tif"), dstSRS=WEB_MERCATOR, xRes=0.1, yRes=0.1, resampleAlg="near"
    )
    result = assess(job(class_map, tmp_path / "r.tif", None), Recorder())
    assert result.scores.overall_accuracy > 0.99
    assert result.matrix.sum() > 0.99 * (codes != 255).sum()


def test_a_small_reference_raster_on_a_huge_map_takes_no_time(tmp_path):
    path = tmp_path / "huge.tif"
    options = ["SPARSE_OK=TRUE", "TILED=YES", "COMPRESS=DEFLATE"]
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 200_000, 200_000, 1, gdal.GDT_Byte, options)
    dataset.SetGeoTransform(NORTH_UP)
    dataset.SetSpatialRef(UTM)
    band = dataset.GetRasterBand(1)
    write_legend(band, CLASSES, {})
    band.WriteRaster(150_000, 150_000, 40, 40, np.full((40, 40), 2, np.uint8).tobytes())
    dataset.BuildOverviews("NONE", [4, 16, 64, 256])
    dataset = band = None
    x0, a, _, y0, _, d = NORTH_UP
    place = (x0 + 150_000 * a, a, 0, y0 + 150_000 * d, 0, d)
    reference = write_reference(tmp_path / "r.tif", np.full((40, 50), 2, np.uint8), geotransform=place)
    polygons = write_features(tmp_path / "r.gpkg", [(square(150_000, 150_000), "bare land"), (square(10, 10), "water")])
    start = time.monotonic()
    by_raster = assess(job(path, reference, None, report=str(tmp_path / "r.html")), Recorder())
    by_polygons = assess(job(path, polygons, report=str(tmp_path / "p.html")), Recorder())
    assert time.monotonic() - start < 5
    assert found(by_raster) == {(2, 2): 1600} and by_raster.counts["without_map"] == 400
    assert found(by_polygons) == {(2, 2): 400} and by_polygons.counts["without_map"] == 400


@pytest.mark.parametrize("dtype", ["int16", "float32", "float64"])
def test_rasters_of_other_programs_may_have_other_types(tmp_path, codes, dtype):
    truth = random_codes(seed=5)
    rasters = [
        write_reference(tmp_path / f"{name}.tif", np.where(values == 255, -9, values.astype(dtype)), nodata=-9)
        for name, values in (("map", codes), ("r", truth))
    ]
    assert found(assess(job(*rasters, None), Recorder())) == by_hand(codes, truth)


def test_rasters_of_measurements_are_refused(tmp_path, class_map, codes):
    heights = write_reference(tmp_path / "heights.tif", (codes + 0.5).astype(np.float32))
    with pytest.raises(ClassCodeError, match=r"heights\.tif holds the value \d+\.5"):
        assess(job(class_map, heights, None), Recorder())
    image = write_raster(tmp_path / "image.tif", np.zeros((3, 5, 5), np.uint8))
    for pair in ((class_map, image), (image, class_map)):
        with pytest.raises(NotAClassMapError, match=r"image\.tif has 3 bands"):
            assess(job(*pair, None), Recorder())


# Classes


def test_names_match_whatever_their_case_blanks_and_underscores(tmp_path, class_map):
    squares = [(square(40 * n, 40), name) for n, name in enumerate(["FOREST", "bare_land", " Bare  Land ", "Water"], 1)]
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", squares)), Recorder())
    assert [entry.value for entry in result.classes] == [1, 2, 4]


@pytest.mark.parametrize("kind", [ogr.OFTInteger, ogr.OFTInteger64, ogr.OFTReal, ogr.OFTString])
def test_whole_numbers_are_codes(tmp_path, class_map, codes, kind):
    squares = scattered(10)
    features = [(square(col, row), str(CODE_OF[name])) for col, row, name in squares]
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features, kind=kind)), Recorder())
    assert found(result) == by_hand(codes, drawn(squares))


def test_a_class_that_the_map_lacks_is_kept_with_an_iou_of_0_and_said(tmp_path, class_map, patches):
    features = [(square(*place), name) for place, name in zip(patches, ("forest", "swimming pool", "3"))]
    feedback = Recorder()
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features)), feedback)
    pool = next(n for n, entry in enumerate(result.classes) if entry.name == "swimming pool")
    assert not result.classes[pool].in_map and result.classes[pool].value is None
    assert (result.scores.iou[pool], result.scores.recall[pool]) == (0, 0) and result.matrix[pool].sum() == 400
    assert result.matrix[:, pool].sum() == 0
    assert any("The map has no class" in text and "swimming pool" in text for text in feedback.warnings)
    assert [entry.name for entry in result.classes] == ["forest", "bare land", "water", "3", "swimming pool"]


def test_reference_without_any_class_of_the_map_is_refused_and_both_are_named(tmp_path, class_map, patches):
    features = [(square(*place), name) for place, name in zip(patches, ("Wald", "Wasser"))]
    reference = write_features(tmp_path / "r.gpkg", features)
    with pytest.raises(NoCommonClassError) as caught:
        assess(job(class_map, reference), Recorder())
    assert "Wald, Wasser" in caught.value.problem and "1 forest, 2 bare land, 4 water" in caught.value.problem
    codes = write_features(tmp_path / "codes.gpkg", [(square(*patches[0]), 7)], kind=ogr.OFTInteger)
    with pytest.raises(NoCommonClassError, match="7"):
        assess(job(class_map, codes), Recorder())


def test_a_map_without_a_legend_is_compared_by_codes(tmp_path, codes):
    class_map = write_reference(tmp_path / "map.tif", codes)
    squares = scattered(10)
    features = [(square(col, row), CODE_OF[name]) for col, row, name in squares]
    reference = write_features(tmp_path / "r.gpkg", features, kind=ogr.OFTInteger)
    result = assess(job(class_map, reference), Recorder())
    assert found(result) == by_hand(codes, drawn(squares)) and result.classes[0].name == "1"


def test_codes_with_another_name_in_the_reference_raster_are_pointed_out(tmp_path, class_map, codes):
    reference = write_reference(tmp_path / "r.tif", codes)
    dataset = gdal.Open(str(reference), gdal.GA_Update)
    dataset.GetRasterBand(1).SetCategoryNames(["", "Forest", "BARE_LAND", "", "road"])
    dataset = None
    feedback = Recorder()
    assess(job(class_map, reference, None), feedback)
    assert [text for text in feedback.warnings if "Code " in text] == [
        "Code 4 is water in the map, but road in the reference; codes were compared."
    ]


def test_unlabelled_ground_that_is_0_is_pointed_out(tmp_path, class_map, codes):
    feedback = Recorder()
    reference = write_reference(tmp_path / "r.tif", np.where(codes == 255, 1, 0).astype(np.uint8) + (codes == 1))
    assess(job(class_map, reference, None), feedback)
    assert any("make it the NoData value" in text for text in feedback.warnings)


def test_means_leave_out_the_last_class_of_the_map_not_one_that_it_lacks(tmp_path, class_map):
    features = [(square(col, row), name) for col, row, name in scattered(30)]
    reference = write_features(tmp_path / "r.gpkg", [*features, (square(5, 5), "zebra crossing")])
    result = assess(job(class_map, reference, without_last=True), Recorder())
    assert [entry.name for entry in result.classes] == ["forest", "bare land", "water", "zebra crossing"]
    assert result.mean_classes == (0, 1, 3) and result.means_text == "all classes but water"
    assert result.scores.mean_iou == pytest.approx(np.mean([result.scores.iou[n] for n in (0, 1, 3)]))
    assert result.scores.overall_accuracy == np.trace(result.matrix) / result.matrix.sum()


# Area-weighted figures


def test_points_have_area_weighted_figures_in_square_metres(tmp_path, class_map, codes):
    rng = np.random.default_rng(3)
    places = [(rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)) for _ in range(300)]
    truth = random_codes(seed=0)
    truth[:, :300] = 1
    features = [(point(c, r), int(truth[int(r), int(c)])) for c, r in places if truth[int(r), int(c)] != 255]
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features, kind=ogr.OFTInteger)), Recorder())
    estimates = result.area_weighted
    assert result.area_unit == "m²"
    mapped = [(codes == code).sum() * 0.36 for code in (1, 2, 4)]
    assert estimates.mapped_areas == pytest.approx(mapped, rel=2e-3)  # on the ellipsoid, not on the plane of UTM
    classified = codes != 255
    really = ((truth == 1) & classified).sum() * 0.36
    assert abs(estimates.areas[0].value - really) < 2 * estimates.areas[0].margin
    assert sum(area.value for area in estimates.areas) == pytest.approx(sum(estimates.mapped_areas))


def test_polygons_have_them_on_request_alone_with_a_warning(tmp_path, class_map):
    features = [(square(col, row), name) for col, row, name in scattered(30)]
    reference = write_features(tmp_path / "r.gpkg", features)
    assert assess(job(class_map, reference), Recorder()).area_weighted is None
    feedback = Recorder()
    assert assess(job(class_map, reference, area_weighted=True), feedback).area_weighted
    assert any("no random sample" in text for text in feedback.warnings)


def test_without_a_crs_areas_are_in_pixels(tmp_path, codes):
    grid = Grid(WIDTH, HEIGHT, None, None)
    class_map = publish(tmp_path, codes, grid)
    features = [(point(c, r, grid=grid), "forest") for c, r in ((10.5, 10.5), (400.5, 300.5), (700.5, 600.5))]
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features, crs=None)), Recorder())
    assert result.area_unit == "pixels"
    assert result.area_weighted.mapped_areas == tuple((codes == code).sum() for code in (1, 2, 4))


def test_classes_of_the_map_with_few_or_no_points_are_named(tmp_path, class_map, codes):
    (row, col), (other_row, other_col) = np.argwhere(codes == 1)[0].tolist(), np.argwhere(codes == 2)[0].tolist()
    features = [(point(col + 0.5, row + 0.5), "forest")] * 5 + [(point(other_col + 0.5, other_row + 0.5), "forest")]
    feedback = Recorder()
    result = assess(job(class_map, write_features(tmp_path / "r.gpkg", features)), feedback)
    text = "\n".join(feedback.warnings)
    assert "shows water there is no reference" in text and "shows bare land there is a single sample" in text
    assert "shows forest there are fewer than 20" in text
    assert 0 < result.area_weighted.covered < 1


# What cannot be done


def test_fields_that_cannot_tell_a_class_are_refused(tmp_path, class_map):
    features = [(square(40, 40), 0.5)]
    reference = write_features(tmp_path / "r.gpkg", features, kind=ogr.OFTReal)
    with pytest.raises(ClassFieldTypeError, match="fractions"):
        assess(job(class_map, reference), Recorder())
    with pytest.raises(NoClassFieldError, match="no field klass. Its fields: id, cover"):
        assess(job(class_map, reference, "klass"), Recorder())
    with pytest.raises(NoClassFieldError, match="no field class"):
        assess(job(class_map, reference, None), Recorder())
    dates = write_features(tmp_path / "dates.gpkg", [(square(40, 40), "2020-01-01")], kind=ogr.OFTDate)
    with pytest.raises(ClassFieldTypeError, match="Date"):
        assess(job(class_map, dates), Recorder())
    many = write_features(tmp_path / "many.gpkg", [(point(n, n), f"no. {n}") for n in range(300)])
    with pytest.raises(TooManyValuesError, match="more than 255 values"):
        assess(job(class_map, many), Recorder())


def test_polygons_of_segment_land_cover_need_no_field_name(tmp_path, class_map, patches):
    reference = write_features(tmp_path / "r.gpkg", [(square(*patches[0]), 4)], kind=ogr.OFTInteger, field="class")
    assert assess(job(class_map, reference, None), Recorder()).matrix.sum() == 400


def test_reference_elsewhere_is_refused(tmp_path, class_map, codes):
    beside = write_features(tmp_path / "beside.gpkg", [(square(5000, 40), "water")])
    with pytest.raises(NoReferenceError, match=r"beside\.gpkg tells nothing about the map: none of its features"):
        assess(job(class_map, beside), Recorder())
    hole = np.argwhere(codes == 255)[0].tolist()
    in_hole = write_features(tmp_path / "hole.gpkg", [(point(hole[1] + 0.5, hole[0] + 0.5), "water")])
    with pytest.raises(NoReferenceError, match="nowhere where the map has a class"):
        assess(job(class_map, in_hole), Recorder())
    untold = write_features(tmp_path / "untold.gpkg", [(square(40, 40), None)])
    with pytest.raises(NoReferenceError, match="no feature on the map has a value in the field cover"):
        assess(job(class_map, untold), Recorder())
    far = (900_000.0, 0.6, 0.0, 5_000_000.0, 0.0, -0.6)
    raster = write_reference(tmp_path / "far.tif", codes, geotransform=far)
    with pytest.raises(NoReferenceError, match=r"far\.tif tells nothing about the map: it lies beside the map"):
        assess(job(class_map, raster, None), Recorder())


def test_files_that_are_neither_raster_nor_vector_are_refused(tmp_path, class_map):
    (tmp_path / "r.gpkg").write_text("no layer")
    for name in ("r.gpkg", "missing.gpkg"):
        with pytest.raises(ReferenceUnreadableError, match=name):
            assess(job(class_map, tmp_path / name, None), Recorder())


def test_a_damaged_map_is_named(tmp_path):
    noise = np.random.default_rng(0).integers(1, 3, (1100, 1100), np.uint8)
    path = write_raster(tmp_path / "map.tif", noise[None], options=["COMPRESS=DEFLATE", "TILED=YES"])
    reference = write_reference(tmp_path / "r.tif", noise)
    data = path.read_bytes()
    path.write_bytes(data[:20_000] + bytes(100_000) + data[120_000:])
    with pytest.raises(DamagedRasterError, match=r"map\.tif"):
        assess(job(path, reference, None), Recorder())


def test_cancelling_stops_at_once_and_leaves_nothing(tmp_path, class_map, codes):
    features = [(point(c + 0.5, r + 0.5), "forest") for c in range(0, WIDTH, 97) for r in range(0, HEIGHT, 97)]
    reference = write_features(tmp_path / "r.gpkg", features)
    report = str(tmp_path / "report.html")
    everything = Recorder()
    assess(job(class_map, reference, report=report), everything)
    (tmp_path / "report.html").unlink()
    assert everything.asked > 5
    for times in range(everything.asked):
        with pytest.raises(Cancelled):
            assess(job(class_map, reference, report=report), Recorder(cancel_after=times))
    assert {path.name for path in tmp_path.iterdir()} == {"r.gpkg"}


def test_progress_only_grows(tmp_path, class_map):
    features = [(point(c + 0.5, row), "forest") for c in range(WIDTH) for row in (40.5, 600.5)]
    feedback = Recorder()
    assess(job(class_map, write_features(tmp_path / "r.gpkg", features)), feedback)
    assert feedback.fractions == sorted(feedback.fractions) and feedback.fractions[-1] == 1


def test_only_what_the_reference_touches_is_read(tmp_path, class_map, monkeypatch):
    windows = []
    read = ClassMap.read
    monkeypatch.setattr(ClassMap, "read", lambda self, window: windows.append(window) or read(self, window))
    reference = write_features(tmp_path / "r.gpkg", [(square(600, 600), "forest"), (square(20, 20), "water")])
    assess(job(class_map, reference), Recorder())
    assert len(windows) == 2 and GRID.window not in windows
