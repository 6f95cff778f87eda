"""Small real maps and reference layers whose pixels are known one by one."""

from __future__ import annotations

import shutil

import numpy as np
from osgeo import gdal, ogr, osr

from tests.engine.rasters import NORTH_UP, UTM
from unetmamba_qgis.engine.accuracy.job import AssessJob
from unetmamba_qgis.engine.raster.blocks import BlockStore
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.places import Places
from unetmamba_qgis.engine.raster.publish import class_layer, prepare
from unetmamba_qgis.engine.raster.window import Window
from unetmamba_qgis.engine.weights.card import LandCoverClass

CLASSES = (
    LandCoverClass(1, "forest", "#1b7837"),
    LandCoverClass(2, "bare land", "#e0b878"),
    LandCoverClass(4, "water", "#2b83ba"),
)
WIDTH, HEIGHT = 1100, 700
GRID = Grid(WIDTH, HEIGHT, NORTH_UP, UTM)

WGS84, WEB_MERCATOR = osr.SpatialReference(), osr.SpatialReference()
WGS84.ImportFromEPSG(4326)
WEB_MERCATOR.ImportFromEPSG(3857)
for each in (WGS84, WEB_MERCATOR):
    each.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)


def random_codes(seed=0, height=HEIGHT, width=WIDTH):
    """(H, W) uint8 in patches of 20 pixels, some of them empty."""
    codes = np.random.default_rng(seed).choice(np.array([1, 2, 4, 255], np.uint8), (height // 20, width // 20))
    return np.kron(codes, np.ones((20, 20), np.uint8))


def publish(folder, codes, grid=GRID, classes=CLASSES, name="map.tif"):
    """A map as a segmentation publishes it -> its path."""
    job = folder / f"{name}-job"
    job.mkdir()
    store = BlockStore(job / "b", 1)
    store.commit("0_0", Window(0, 0, codes.shape[1], codes.shape[0]), codes[None])
    file = prepare(store, class_layer(classes), grid, folder / name, job, lambda share: None, lambda: False)
    output = file.put()
    shutil.rmtree(job)
    return output


def square(col, row, side=20, grid=GRID, crs=None):
    """WKT of a square in pixels of a grid, a little smaller, so that no edge meets the centre of a pixel."""
    low, high = 0.2, side - 0.2
    corners = [(col + x, row + y) for x, y in ((low, low), (high, low), (high, high), (low, high), (low, low))]
    return f"POLYGON(({', '.join(positions(corners, grid, crs))}))"


def point(col, row, grid=GRID, crs=None):
    return f"POINT({positions([(col, row)], grid, crs)[0]})"


def positions(pixels, grid, crs):
    """'x y' in a CRS of places in pixels."""
    places = Places(grid).to_map(np.array(pixels, dtype=float)).tolist()
    if crs:
        places = osr.CoordinateTransformation(UTM, crs).TransformPoints(places)
    return [f"{x!r} {y!r}" for x, y, *_ in places]


def write_features(path, features, crs=UTM, kind=ogr.OFTString, field="cover", geometry=ogr.wkbUnknown):
    """A layer of features, each WKT and the value of a field; its format follows from the suffix -> its path."""
    driver = gdal.GetDriverByName({".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON"}[path.suffix])
    dataset = driver.Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("reference", crs, geometry)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn(field, kind))
    for number, (text, value) in enumerate(features):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("id", number)
        if value is not None:
            feature.SetField(field, value)
        feature.SetGeometry(text and ogr.CreateGeometryFromWkt(text))
        layer.CreateFeature(feature)
    dataset = layer = None
    return str(path)


def job(class_map, reference, field="cover", **options):
    return AssessJob(map=str(class_map), reference=str(reference), class_field=field, **options)


def by_hand(codes, truth):
    """{(reference, map): count} of two arrays of codes, where both have one."""
    both = (codes != 255) & (truth != 255)
    pairs, counts = np.unique(np.stack((truth[both], codes[both])), axis=1, return_counts=True)
    return {tuple(pair): count for pair, count in zip(pairs.T.tolist(), counts.tolist())}


def found(assessment):
    """The same of an assessment; a class without a code goes by its name."""
    keys = [entry.name if entry.value is None else entry.value for entry in assessment.classes]
    return {
        (keys[row], keys[column]): count
        for (row, column), count in np.ndenumerate(assessment.matrix)
        if count
    }  # fmt: skip


class Recorder:
    """Feedback that remembers, and cancels after so many questions."""

    def __init__(self, cancel_after=None):
        self.fractions, self.warnings, self.asked, self.cancel_after = [], [], 0, cancel_after

    def progress(self, fraction, text):
        self.fractions.append(fraction)

    def info(self, text):
        pass

    def warning(self, text):
        self.warnings.append(text)

    def is_cancelled(self):
        self.asked += 1
        return self.cancel_after is not None and self.asked > self.cancel_after
