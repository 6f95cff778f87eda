import numpy as np
import pytest
from osgeo import gdal, ogr, osr

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM
from unetmamba_qgis.engine.raster.errors import MaskOutsideError, MaskUnreadableError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.mask import PolygonMask
from unetmamba_qgis.engine.raster.places import Places
from unetmamba_qgis.engine.raster.window import Window

WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)
GRID = Grid(1000, 800, NORTH_UP, UTM)
GCPS = tuple(gdal.GCP(282147.6 + x, 4298536.8 - y, 0, x, y) for x, y in [(0, 0), (1000, 0), (0, 800), (1000, 800)])


def write_layer(path, *texts, crs=UTM, kind=ogr.wkbUnknown):
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("polygons", crs, kind)
    for text in texts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(text and ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    return str(path)


def polygon(grid, *rings, crs=None):
    """WKT of rings that are given in pixels of a grid."""
    transformation = osr.CoordinateTransformation(UTM, crs) if crs else None
    texts = []
    for ring in rings:
        points = Places(grid).to_map(np.array([*ring, ring[0]], dtype=float))
        if transformation:
            points = [(x, y) for y, x, _ in transformation.TransformPoints(points.tolist())]  # latitude comes first
        texts.append(", ".join(f"{x!r} {y!r}" for x, y in np.array(points).tolist()))
    return f"POLYGON(({'), ('.join(texts)}))"


def inside_by_hand(grid, *rings):
    """(H, W) bool by the even-odd rule at pixel centres."""
    x, y = np.meshgrid(np.arange(grid.width) + 0.5, np.arange(grid.height) + 0.5)
    inside = np.zeros(x.shape, dtype=bool)
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1]):
            if y0 != y1:
                inside ^= ((y0 <= y) != (y1 <= y)) & (x < x0 + (y - y0) * (x1 - x0) / (y1 - y0))
    return inside


OUTLINE = [(100.3, 60.2), (905.1, 33.3), (700.7, 333.4), (910.2, 770.6), (50.4, 500.9)]
HOLE = [(300.1, 200.3), (500.2, 250.3), (400.4, 400.1)]


@pytest.mark.parametrize("crs", [None, WGS84], ids=["same CRS", "other CRS"])
@pytest.mark.parametrize(
    "grid",
    [GRID, *(Grid(1000, 800, place, UTM) for place in (SOUTH_UP, ROTATED)), Grid(1000, 800, None, None, GCPS, UTM)],
    ids=["north up", "south up", "rotated", "control points"],
)
def test_pixels_count_whose_centre_lies_in_a_polygon(tmp_path, grid, crs):
    path = write_layer(tmp_path / "mask.gpkg", polygon(grid, OUTLINE, HOLE, crs=crs), crs=crs or UTM)
    mask = PolygonMask(path, grid)
    assert np.array_equal(mask.inside(grid.window), inside_by_hand(grid, OUTLINE, HOLE))
    assert mask.ignored == 0


def test_a_window_shows_its_part_of_the_whole(tmp_path):
    star = [
        (500 + r * np.cos(a), 400 + r * np.sin(a)) for a, r in zip(np.linspace(0, 6.28, 999), [900, 150, 300] * 333)
    ]
    mask = PolygonMask(write_layer(tmp_path / "mask.gpkg", polygon(GRID, star), polygon(GRID, HOLE)), GRID)
    whole = mask.inside(GRID.window)
    for window in (Window(0, 0, 1, 1), Window(450, 350, 100, 100), Window(3, 5, 600, 700), Window(990, 0, 10, 800)):
        assert np.array_equal(mask.inside(window), whole[window.slices]), window
        assert mask.touches(window) or not whole[window.slices].any()
    assert 0.1 < whole.mean() < 0.9


def test_windows_that_no_polygon_touches_are_known_at_once(tmp_path):
    grid = Grid(1_000_000, 1_000_000, NORTH_UP, UTM)
    patch = [(500_000, 500_000), (500_300, 500_000), (500_000, 500_300)]
    mask = PolygonMask(write_layer(tmp_path / "mask.gpkg", polygon(grid, patch)), grid)
    blocks = [Window(col, row, 2048, 2048) for col in range(0, 999_000, 20_480) for row in range(0, 999_000, 20_480)]
    assert not any(map(mask.touches, blocks))
    assert mask.touches(Window(500_200, 499_000, 2048, 2048))


def test_overlapping_polygons_and_parts_count_once(tmp_path):
    squares = [[(col, 10), (col + 100, 10), (col + 100, 110), (col, 110)] for col in (10, 60)]
    separate = write_layer(tmp_path / "separate.gpkg", *(polygon(GRID, square) for square in squares))
    parts = ", ".join(polygon(GRID, square).replace("POLYGON", "") for square in squares)
    together = write_layer(tmp_path / "together.gpkg", f"MULTIPOLYGON({parts})")
    for path in (separate, together):
        assert PolygonMask(path, GRID).inside(GRID.window).sum() == 150 * 100


def test_a_polygon_far_larger_than_the_crs_of_the_raster_covers_it(tmp_path):
    world = "POLYGON((-180 -90, 180 -90, 180 90, -180 90, -180 -90))"
    mask = PolygonMask(write_layer(tmp_path / "mask.gpkg", world, crs=WGS84), GRID)
    assert mask.inside(GRID.window).all() and mask.ignored == 0


def test_odd_geometries_are_repaired_or_counted(tmp_path):
    bow_tie = [(100, 100), (300, 300), (300, 100), (100, 300)]
    middle = "282400 4298400"
    path = write_layer(
        tmp_path / "mask.gpkg",
        polygon(GRID, bow_tie),
        None,
        "POLYGON EMPTY",
        f"POINT({middle})",
        f"LINESTRING({middle}, 282500 4298400)",
        f"POLYGON(({middle}, 282500 4298400, {middle}))",
        "CURVEPOLYGON(CIRCULARSTRING(282500 4298300, 282500 4298240, 282500 4298300))",
        f"GEOMETRYCOLLECTION(POINT({middle}), {polygon(GRID, HOLE)})",
        "POLYGON Z((282150 4298530 1, 282160 4298530 2, 282160 4298520 nan, 282150 4298530 1))",
    )
    mask = PolygonMask(path, GRID)
    inside = mask.inside(GRID.window)
    assert inside[250, 120] and inside[250, 280] and not inside[110, 200] and not inside[290, 200]
    assert inside[275, 400]  # of the collection
    assert inside[450, 587]  # of the circle
    assert mask.ignored == 2  # a point and a line; features without any geometry lie nowhere


def test_without_a_crs_coordinates_are_taken_as_they_are(tmp_path):
    path = write_layer(tmp_path / "mask.gpkg", polygon(GRID, HOLE), crs=None)
    assert np.array_equal(PolygonMask(path, GRID).inside(GRID.window), inside_by_hand(GRID, HOLE))
    pixels = Grid(1000, 800, None, None)
    path = write_layer(tmp_path / "pixels.gpkg", polygon(pixels, HOLE), crs=None)
    assert np.array_equal(PolygonMask(path, pixels).inside(GRID.window), inside_by_hand(GRID, HOLE))


def test_the_digest_tells_of_another_polygon_only(tmp_path):
    one, other = polygon(GRID, OUTLINE), polygon(GRID, HOLE)
    far_away = "POLYGON((0 0, 1 0, 0 1, 0 0))"
    paths = [
        write_layer(tmp_path / f"{index}.gpkg", *texts)
        for index, texts in enumerate([(one,), (one,), (one, far_away), (one, other), (other,)])
    ]
    digests = [PolygonMask(path, GRID).digest for path in paths]
    assert digests[0] == digests[1] == digests[2] and len(set(digests)) == 3


def test_a_layer_can_be_chosen_by_name(tmp_path):
    path = write_layer(tmp_path / "mask.gpkg", polygon(GRID, HOLE))
    dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    layer = dataset.CreateLayer("second", UTM, ogr.wkbPolygon)
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometry(ogr.CreateGeometryFromWkt(polygon(GRID, OUTLINE)))
    layer.CreateFeature(feature)
    dataset = layer = None
    assert np.array_equal(PolygonMask(path, GRID, "second").inside(GRID.window), inside_by_hand(GRID, OUTLINE))
    with pytest.raises(MaskUnreadableError, match="no layer third"):
        PolygonMask(path, GRID, "third")


def test_a_mask_beside_the_raster_is_refused(tmp_path):
    with pytest.raises(MaskOutsideError, match=r"No polygon of mask\.gpkg"):
        PolygonMask(write_layer(tmp_path / "mask.gpkg", "POLYGON((0 0, 1 0, 0 1, 0 0))"), GRID)


def test_a_file_without_polygons_is_refused(tmp_path):
    (tmp_path / "mask.gpkg").write_text("no layer")
    for name in ("mask.gpkg", "missing.gpkg"):
        with pytest.raises(MaskUnreadableError, match=name):
            PolygonMask(str(tmp_path / name), GRID)
