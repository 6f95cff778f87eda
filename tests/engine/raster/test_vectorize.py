from collections import Counter

import numpy as np
import pytest
from osgeo import gdal, ogr

from tests.engine.rasters import NORTH_UP, ROTATED, SOUTH_UP, UTM, write_raster
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.engine.raster import outlines, tiles, vectorize
from unetmamba_qgis.engine.raster.gdal_calls import GdalError
from unetmamba_qgis.engine.raster.statistics import class_areas
from unetmamba_qgis.engine.raster.vectorize import vectorize as vectorize_map
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = tuple(LandCoverClass(value, f"class {value}", f"#{value:02x}8040") for value in range(4))
NODATA = 255


def patches(seed, height, width, side):
    """(H, W) uint8: square patches of random classes and holes, every border then roughened by shifting rows."""
    random = np.random.default_rng(seed)
    codes = random.choice(np.array([0, 1, 2, 3, NODATA], np.uint8), (height, width), p=[0.35, 0.3, 0.2, 0.1, 0.05])
    codes = np.kron(codes, np.ones((side, side), np.uint8))[:height, :width]
    for axis in (0, 1):
        lines = [np.roll(line, random.integers(0, side)) for line in np.moveaxis(codes, axis, 0)]
        codes = np.stack(lines, axis)
    return codes


def disks(seed, side):
    """(H, W) uint8: smooth shapes on a ground."""
    random, (y, x) = np.random.default_rng(seed), np.mgrid[:side, :side]
    codes = np.zeros((side, side), np.uint8)
    for value in random.integers(0, 4, 12):
        centre_x, centre_y, radius = random.random(3) * (side, side, side / 3)
        codes[np.hypot(x - centre_x, y - centre_y) < radius] = value
    return codes


SQUARE = np.pad(np.ones((1, 1), np.uint8), 1)
MAPS = {
    "one pixel": np.ones((1, 1), np.uint8),
    "one row": np.array([[0, 0, 1, NODATA, 2, 2, 1]], np.uint8),
    "island of one pixel": SQUARE,
    "only NoData": np.full((5, 6), NODATA, np.uint8),
    "checkerboard": (np.indices((9, 8)).sum(axis=0) % 2).astype(np.uint8),
    "diagonals": np.maximum.outer(np.arange(12), np.arange(12)).astype(np.uint8) % 3,
    "ring closed by a corner": np.pad(np.array([[1, 1, 0], [1, 0, 1], [1, 1, 1]], np.uint8), 1),
    "slanted lines": ((np.arange(40)[:, None] + np.arange(90) // 5) // 9 % 4).astype(np.uint8),
    "noise": patches(0, 30, 40, 1),
    **{f"patches {seed}": patches(seed, 60, 50, 2 + seed % 4) for seed in range(12)},
    **{f"disks {seed}": disks(seed, 70) for seed in range(6)},
}  # fmt: skip


def vectorized(folder, codes, geotransform=None, crs=None):
    """Map file, GeoPackage -> [(class, name, area_m2, geometry)]."""
    class_map = write_raster(folder / "map.tif", codes[None], geotransform=geotransform, crs=crs, nodata=NODATA)
    output = folder / "polygons.gpkg"
    output.unlink(missing_ok=True)
    count = vectorize_map(class_map, output, CLASSES)
    dataset = ogr.Open(str(output))
    found = [
        (*(feature[name] for name in ("class", "name", "area_m2")), feature.geometry().Clone())
        for feature in dataset[0]
    ]
    assert len(found) == count
    return found


def rings_of(geometry):
    return [np.array(geometry.GetGeometryRef(index).GetPoints())[:, :2] for index in range(geometry.GetGeometryCount())]


def edges_of(found):
    """Every edge of every ring -> how often it occurs, regardless of its direction."""
    edges = Counter()
    for *_, geometry in found:
        for ring in rings_of(geometry):
            edges.update(
                tuple(sorted(pair)) for pair in zip(map(tuple, ring[:-1].tolist()), map(tuple, ring[1:].tolist()))
            )
    return edges


def drawn(found, shape):
    """(H, W) uint8: the polygons drawn as pixels again."""
    height, width = shape
    vectors = gdal.GetDriverByName("Memory").Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer = vectors.CreateLayer("drawn", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("class", ogr.OFTInteger))
    for code, _, _, geometry in found:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["class"] = code
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    raster = gdal.GetDriverByName("MEM").Create("", width + 1, height, 1, gdal.GDT_Byte)
    raster.SetGeoTransform((-1, 1, 0, 0, 0, -1))
    raster.GetRasterBand(1).Fill(NODATA)
    gdal.RasterizeLayer(raster, [1], layer, options=["ATTRIBUTE=class"])
    return np.frombuffer(raster.GetRasterBand(1).ReadRaster(), np.uint8).reshape(height, width + 1)[:, 1:]


@pytest.mark.parametrize("name", MAPS)
def test_polygons_cover_exactly_what_the_map_covers(tmp_path, name):
    codes = MAPS[name]
    found = vectorized(tmp_path, codes)
    assert all(geometry.IsValid() and geometry.GetGeometryType() == ogr.wkbPolygon for *_, geometry in found)
    assert np.array_equal(drawn(found, codes.shape), codes)
    union = ogr.Geometry(ogr.wkbMultiPolygon)
    for *_, geometry in found:
        union.AddGeometry(geometry)
    covered = union.UnionCascaded().GetArea() if found else 0.0
    total = sum(geometry.GetArea() for *_, geometry in found)
    assert (
        total == covered == (codes != NODATA).sum()
    )  # exact: areas of half pixels; so nothing overlaps or is left out


@pytest.mark.parametrize("name", MAPS)
def test_neighbours_share_every_vertex_of_their_border(tmp_path, name):
    check_that_borders_are_shared(vectorized(tmp_path, MAPS[name]), MAPS[name])


def check_that_borders_are_shared(found, codes):
    edges = edges_of(found)
    outside = np.pad(codes == NODATA, 1, constant_values=True)
    outline = (outside[1:] != outside[:-1]).sum() + (outside[:, 1:] != outside[:, :-1]).sum()
    assert set(edges.values()) <= {1, 2}
    assert sum(np.hypot(*np.subtract(*edge)) for edge, times in edges.items() if times == 1) == outline


@pytest.mark.parametrize("seed", range(4))
def test_a_large_map_is_cut_without_gaps(tmp_path, monkeypatch, seed):
    for name, side in (("TILE_PX", 8), ("REGION_PX", 16)):
        monkeypatch.setattr(tiles, name, side)
        monkeypatch.setattr(vectorize, name, side)
    codes = patches(seed, 61, 53, 6)
    found = vectorized(tmp_path, codes)
    assert np.array_equal(drawn(found, codes.shape), codes)
    assert sum(geometry.GetArea() for *_, geometry in found) == (codes != NODATA).sum()
    assert max(np.ptp(ring) for *_, geometry in found for ring in rings_of(geometry)[0].T) <= 16
    check_that_borders_are_shared(found, codes)


def test_straight_borders_take_few_vertices_whatever_their_slope(tmp_path):
    columns, rows = np.meshgrid(np.arange(300), np.arange(300))
    for slope in (0, 0.1, 0.27, 0.5, 0.8, 1, 1.3, 3.7):
        (*_, below), (*_, above) = vectorized(tmp_path, (rows > 3 + columns * slope).astype(np.uint8))
        for geometry in (below, above):
            assert len(rings_of(geometry)[0]) <= 30, slope  # of up to 600 that the pixels have


def test_curved_borders_take_a_third_of_the_vertices_of_the_pixels(tmp_path):
    found = vectorized(tmp_path, disks(0, 400))
    outlines = gdal.GetDriverByName("Memory").Create("", 0, 0, 0, gdal.GDT_Unknown)
    layer, class_map = outlines.CreateLayer("outlines", None, ogr.wkbPolygon), gdal.Open(str(tmp_path / "map.tif"))
    gdal.Polygonize(class_map.GetRasterBand(1), None, layer, -1)
    simple, by_pixels = (
        sum(len(ring) - 1 for geometry in geometries for ring in rings_of(geometry))
        for geometries in ([geometry for *_, geometry in found], [feature.geometry().Clone() for feature in layer])
    )
    assert simple < by_pixels / 3


@pytest.mark.parametrize("batch", [1, 100])
def test_the_border_does_not_depend_on_what_is_computed_together(tmp_path, monkeypatch, batch):
    codes = patches(3, 60, 70, 5)
    whole = vectorized(tmp_path, codes)
    monkeypatch.setattr(vectorize, "_BATCH", batch)
    monkeypatch.setattr(vectorize, "TILE_PX", 16)
    monkeypatch.setattr(outlines, "_CHUNK", 7)
    parts = vectorized(tmp_path, codes)
    assert [geometry.ExportToWkb() for *_, geometry in parts] == [geometry.ExportToWkb() for *_, geometry in whole]


@pytest.mark.parametrize("geotransform", [NORTH_UP, SOUTH_UP, ROTATED])
def test_polygons_lie_on_the_map_and_know_their_area(tmp_path, geotransform):
    codes = patches(1, 80, 90, 9)
    found = vectorized(tmp_path, codes, geotransform, UTM)
    dataset = ogr.Open(str(tmp_path / "polygons.gpkg"))
    assert dataset[0].GetSpatialRef().IsSame(UTM)
    in_pixels = vectorized(tmp_path, codes)
    x0, a, b, y0, c, d = geotransform
    for (code, name, area, geometry), (*_, plain) in zip(found, in_pixels):
        for ring, pixels in zip(rings_of(geometry), rings_of(plain)):
            col, row = pixels[:, 0], -pixels[:, 1]
            assert np.array_equal(ring, np.column_stack((x0 + a * col + b * row, y0 + c * col + d * row)))
        assert name == f"class {code}"
        assert area == pytest.approx(geometry.GetArea(), rel=2e-3)  # on the plane of UTM, which has another scale
    assert set(edges_of(found).values()) <= {1, 2}


def test_areas_of_the_polygons_add_up_to_those_of_the_pixels(tmp_path):
    codes = disks(2, 300)
    total = sum(area for _, _, area, _ in vectorized(tmp_path, codes, (500_000, 30, 0, 6_000_000, 0, -30), UTM))
    by_pixels = sum(entry.area_m2 for entry in class_areas(tmp_path / "map.tif", CLASSES))
    assert total == pytest.approx(by_pixels, rel=1e-7)


def test_without_a_crs_there_is_no_area(tmp_path):
    assert all(area is None for _, _, area, _ in vectorized(tmp_path, SQUARE, NORTH_UP, None))


def test_patches_far_apart_in_a_huge_empty_map_take_no_time(tmp_path):
    path = str(tmp_path / "sparse.tif")
    options = ["TILED=YES", "SPARSE_OK=TRUE", "BLOCKXSIZE=4096", "BLOCKYSIZE=4096", "BIGTIFF=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(path, 500_000, 500_000, 1, gdal.GDT_Byte, options)
    dataset.GetRasterBand(1).SetNoDataValue(NODATA)
    places = [(300_000, 400_000), (9000, 400_000), (9000, 499_998), (499_997, 0)]
    for col, row in places:
        dataset.GetRasterBand(1).WriteRaster(col, row, 3, 2, bytes([1, 1, 2, 1, 2, 2]))
    dataset = None
    assert vectorize_map(path, tmp_path / "polygons.gpkg", CLASSES) == 8
    polygons = ogr.Open(str(tmp_path / "polygons.gpkg"))
    found = [(feature["class"], feature.geometry().GetEnvelope()) for feature in polygons[0]]
    expected = {(code, (col + code - 1, col + code + 1, -row - 2, -row)) for col, row in places for code in (1, 2)}
    assert set(found) == expected


def test_cancelling_stops_at_once_and_leaves_nothing_beside(tmp_path):
    class_map = write_raster(tmp_path / "map.tif", patches(0, 60, 60, 3)[None], nodata=NODATA)
    asked = []
    vectorize_map(class_map, tmp_path / "whole.gpkg", CLASSES, is_cancelled=lambda: asked.append(1))
    for times in range(len(asked)):
        answers = iter([False] * times)
        with pytest.raises(Cancelled):
            vectorize_map(class_map, tmp_path / f"{times}.gpkg", CLASSES, is_cancelled=lambda a=answers: next(a, True))
    assert not list(tmp_path.glob("*outlines*"))


def test_progress_goes_from_nothing_to_all(tmp_path):
    class_map = write_raster(tmp_path / "map.tif", patches(0, 300, 300, 3)[None], nodata=NODATA)
    shares = []
    vectorize_map(class_map, tmp_path / "polygons.gpkg", CLASSES, progress=shares.append)
    assert shares == sorted(shares) and shares[0] < 0.2 and shares[-1] == 1.0


def test_a_folder_that_is_not_there_is_an_error(tmp_path):
    class_map = write_raster(tmp_path / "map.tif", SQUARE[None], nodata=NODATA)
    with pytest.raises(GdalError):
        vectorize_map(class_map, tmp_path / "missing" / "polygons.gpkg", CLASSES)


def test_a_full_disk_is_noticed(tmp_path, file_size_limit):
    class_map = write_raster(tmp_path / "map.tif", patches(0, 100, 100, 3)[None], nodata=NODATA)
    vectorize_map(class_map, tmp_path / "whole.gpkg", CLASSES)
    needed = (tmp_path / "whole.gpkg").stat().st_size
    for size in (0, 1000, 50_000, needed // 2, needed - 4096, needed - 1):
        with pytest.raises(GdalError), file_size_limit(size):
            vectorize_map(class_map, tmp_path / "polygons.gpkg", CLASSES)
