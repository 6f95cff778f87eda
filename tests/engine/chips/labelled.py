"""Label layers and jobs on the small rasters of `tests.engine.rasters`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from tests.engine.rasters import NORTH_UP, UTM
from unetmamba_qgis.engine.chips.job import ChipsJob, ImageInput
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.raster.places import Places

WGS84 = osr.SpatialReference()
WGS84.ImportFromEPSG(4326)


class Recorder:
    """Feedback that remembers, and cancels once that share is done."""

    def __init__(self, cancel_at=2.0):
        self.fractions, self.infos, self.warnings, self._cancel_at = [], [], [], cancel_at

    def progress(self, fraction, text):
        self.fractions.append(fraction)

    def info(self, text):
        self.infos.append(text)

    def warning(self, text):
        self.warnings.append(text)

    def is_cancelled(self):
        return bool(self.fractions) and self.fractions[-1] >= self._cancel_at


def ring(points, geotransform=NORTH_UP, crs=None):
    """WKT of a polygon given in pixels of a raster in UTM zone 17, in another CRS if wanted."""
    places = Places(Grid(10, 10, geotransform, UTM)).to_map(np.array([*points, points[0]], dtype=float))
    if crs:
        places = osr.CoordinateTransformation(UTM, crs).TransformPoints(places.tolist())
        places = [(x, y) for y, x, _ in places] if crs.EPSGTreatsAsLatLong() else [place[:2] for place in places]
    return f"POLYGON(({', '.join(f'{x!r} {y!r}' for x, y in np.array(places).tolist())}))"


def square(col, row, side=20, **where):
    """WKT of a square in pixels of a raster."""
    return ring([(col, row), (col + side, row), (col + side, row + side), (col, row + side)], **where)


def write_labels(path, features, *, field="class", kind=ogr.OFTString, crs=UTM):
    """Write a GeoPackage; features are (WKT or geometry or None, value), with ids from 1 in this order."""
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = dataset.CreateLayer("labels", crs, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn(field, kind))
    layer.StartTransaction()
    for geometry, value in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(geometry) if isinstance(geometry, str) else geometry)
        if value is not None:
            feature.SetField(field, value)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return str(path)


def write_shuffled(path, features, order):
    """Write GeoJSON, which OGR reads as it is written: features with ids from 1, but put there in another order."""
    entries = [
        {
            "type": "Feature",
            "id": number + 1,
            "properties": {"class": features[number][1]},
            "geometry": json.loads(ogr.CreateGeometryFromWkt(features[number][0]).ExportToJson()),
        }
        for number in order
    ]
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::26917"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": entries}))
    return str(path)


def job(images, labels, **changes):
    """A job without validation, unless something else is said."""
    images = images if isinstance(images, (list, tuple)) else [images]
    inputs = tuple(ImageInput(str(image)) if isinstance(image, (str, Path)) else image for image in images)
    return ChipsJob(inputs, labels, **{"class_field": "class", "validation_share": 0.0, **changes})


def painted(store, group, height, width):
    """(H, W) uint8: the labels of a group put together again, of chips of one image of this size."""
    whole = np.full((height, width), 255, np.uint8)
    for chip in store.chips((group,)):
        _, row, col, _ = chip.name.split("_")
        top, left = max(0, int(row) * 256 - 128), max(0, int(col) * 256 - 128)
        here = whole[top : top + chip.label.shape[0], left : left + chip.label.shape[1]]
        here[chip.label != 255] = chip.label[chip.label != 255]
    return whole
