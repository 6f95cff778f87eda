"""A class map as polygons that cover exactly what the map covers, with shared borders."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal, ogr, osr

from ..errors import Cancelled
from ..weights.card import LandCoverClass
from ..worker.protocol import NODATA
from .files import remove_temporary
from .gdal_calls import GdalError, call, open_raster, read_raster
from .grid import Grid
from .outlines import PARTS, Rings, loops, simplify, touching_themselves
from .places import Places
from .statistics import equal_area_of
from .tiles import REGION_PX, TILE_PX, tiles_with_data
from .window import Window
from .wkb import polygon_rings, polygon_wkb

_BATCH = 1 << 19
"""Vertices that are simplified together."""

_OUTLINE_SHARE = 0.4
"""Part of the time that GDAL takes to find the regions."""

_FIELDS = (("class", ogr.OFTInteger), ("name", ogr.OFTString), ("area_m2", ogr.OFTReal))


def vectorize(
    class_map: Path | str,
    output: Path,
    classes: Sequence[LandCoverClass],
    progress: Callable[[float], None] = lambda share: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    layer_name: str = "land_cover",
) -> int:
    """Write a GeoPackage with one polygon for every patch of pixels of one class that touch along their sides.

    Borders are simplified by up to half a pixel, for both neighbours in the same way (see `outlines`): the polygons
    leave no gap, do not overlap, and end where the map ends. So that memory does not grow with the map, patches are cut
    along lines every 8192 pixels from its first one; their parts share their vertices, too.
    Fields: class (code), name, area_m2 (of the polygon, on the ellipsoid; NULL where the place of the map on the Earth
    is not known).

    Args:
        class_map: one band of class codes.
        output: a temporary name; another file beside it is used on the way, of twice the size.
        progress: called with the share done, 0..1.
    Returns:
        The number of polygons.
    Raises:
        GdalError, OSError: the map cannot be read, or the file not be written. What is there then is worth nothing.
        Cancelled.
    """
    dataset = open_raster(class_map)
    outlines = output.with_name(f"{output.stem}-outlines.gpkg")
    try:
        count = _polygonize(dataset, outlines, lambda share: progress(_OUTLINE_SHARE * share), is_cancelled)
        shapes, names = _Shapes(dataset), {entry.value: entry.name for entry in classes}
        with _new_layer(output, layer_name, shapes.crs, _FIELDS) as layer:
            done = 0
            for batch in _batches(outlines):
                if is_cancelled():
                    raise Cancelled
                codes, patches = zip(*batch)
                for code, (polygon, area_m2) in zip(codes, shapes.polygons(patches)):
                    _add(layer, polygon, code, names.get(code), area_m2)
                done += len(batch)
                progress(_OUTLINE_SHARE + (1 - _OUTLINE_SHARE) * done / count)
        return count
    finally:
        remove_temporary(outlines)


def _polygonize(
    dataset: gdal.Dataset, path: Path, progress: Callable[[float], None], is_cancelled: Callable[[], bool]
) -> int:
    """Write the outlines of all patches, in pixels of the map, and return their number."""
    tiles = list(tiles_with_data(dataset, lambda share: None, is_cancelled))
    with _new_layer(path, "outlines", None, _FIELDS[:1], ["SPATIAL_INDEX=NO"]) as layer:
        done = 0
        for _, region in itertools.groupby(tiles, lambda tile: (tile.row // REGION_PX, tile.col // REGION_PX)):
            region = list(region)
            start, part = done / len(tiles), len(region) / len(tiles)
            _outline(dataset, _box(region), layer, lambda share, a=start, b=part: progress(a + b * share), is_cancelled)
            done += len(region)
        return layer.GetFeatureCount()


def _box(windows: Sequence[Window]) -> Window:
    """The smallest window around all."""
    col, row = min(window.col for window in windows), min(window.row for window in windows)
    right, bottom = max(window.right for window in windows), max(window.bottom for window in windows)
    return Window(col, row, right - col, bottom - row)


def _outline(
    dataset: gdal.Dataset,
    window: Window,
    layer: ogr.Layer,
    progress: Callable[[float], None],
    is_cancelled: Callable[[], bool],
) -> None:
    """Add the outlines of the patches in a window, in pixels of the map."""
    options = gdal.TranslateOptions(format="VRT", srcWin=(window.col, window.row, window.width, window.height))
    in_pixels = call(gdal.Translate, "", dataset, options=options)
    call(in_pixels.SetGeoTransform, (window.col, 1, 0, window.row, 0, 1))
    band = in_pixels.GetRasterBand(1)

    def goes_on(share: float, *_: object) -> bool:
        progress(share)
        return not is_cancelled()

    try:
        call(gdal.Polygonize, band, band.GetMaskBand(), layer, 0, [], callback=goes_on)
    except GdalError:
        if is_cancelled():
            raise Cancelled from None
        raise


def _islands(tiles: Sequence[Window]) -> Iterator[tuple[Window, int]]:
    """Boxes around all tiles, with empty rows or columns of tiles between them, and how many tiles each holds."""
    pending = [np.array([(tile.col, tile.row, tile.right, tile.bottom) for tile in tiles])] if tiles else []
    while pending:
        part = pending.pop()
        for axis in (1, 0):
            part = part[np.argsort(part[:, axis], kind="stable")]
            gaps = np.flatnonzero(np.diff(part[:, axis]) > TILE_PX) + 1
            if len(gaps):
                pending += np.split(part, gaps)[::-1]
                break
        else:
            (col, row), (right, bottom) = part[:, :2].min(axis=0).tolist(), part[:, 2:].max(axis=0).tolist()
            yield Window(col, row, right - col, bottom - row), len(part)


def _batches(path: Path) -> Iterator[list[tuple[int, list[np.ndarray]]]]:
    """Class codes and rings, some hundred thousand vertices at a time."""
    dataset = call(gdal.OpenEx, str(path), gdal.OF_VECTOR)
    layer = dataset.GetLayer(0)
    batch, size = [], 0
    while (feature := call(layer.GetNextFeature)) is not None:
        rings = polygon_rings(bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR)))
        batch.append((feature.GetField(0), rings))
        size += sum(map(len, rings))
        if size >= _BATCH:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


class _Shapes:
    """Turns the outlines of patches into polygons on the map."""

    def __init__(self, class_map: gdal.Dataset) -> None:
        grid = Grid.of(class_map)
        self._places, self._equal_area = Places(grid), equal_area_of(grid)
        self._kinds = _CornerKinds(class_map)
        self.crs = self._places.crs

    def polygons(self, outlines: Sequence[list[np.ndarray]]) -> Iterator[tuple[ogr.Geometry, float | None]]:
        """Simplified polygons in map positions, one for the rings of each patch, with their areas in square metres."""
        simple = simplify(Rings.join([ring for rings in outlines for ring in rings]), self._kinds)
        touching = touching_themselves(simple)
        on_map = Rings(self._places.to_map(simple.points / PARTS), simple.starts)
        areas = self._equal_area.ring_areas(on_map) if self._equal_area else None
        in_pixels, on_map = list(simple), list(on_map)
        first = 0
        for patch in outlines:
            numbers = range(first, first := first + len(patch))
            parts = []
            for ring in numbers:
                parts += [on_map[ring][part] for part in loops(in_pixels[ring])] if ring in touching else [on_map[ring]]
            wkb = polygon_wkb([np.concatenate((part, part[:1])) for part in parts])
            outer, *holes = numbers
            area = None if areas is None else float(areas[outer] - areas[holes].sum())
            yield call(ogr.CreateGeometryFromWkb, wkb), area


@contextmanager
def _new_layer(
    path: Path,
    name: str,
    crs: osr.SpatialReference | None,
    fields: Sequence[tuple[str, int]],
    options: Sequence[str] = (),
) -> Iterator[ogr.Layer]:
    """An empty layer of polygons in a new GeoPackage, complete on the disk after the block. Raises: GdalError."""
    remove_temporary(path)  # of a run that was killed
    dataset = call(gdal.GetDriverByName("GPKG").Create, str(path), 0, 0, 0, gdal.GDT_Unknown)
    layer = call(dataset.CreateLayer, name, crs, ogr.wkbPolygon, list(options))
    for field, kind in fields:
        call(layer.CreateField, ogr.FieldDefn(field, kind))
    call(dataset.StartTransaction)
    yield layer
    call(dataset.CommitTransaction)
    call(dataset.FlushCache)


def _add(layer: ogr.Layer, polygon: ogr.Geometry, *values: object) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    feature.SetGeometryDirectly(polygon)
    for field, value in enumerate(values):
        if value is not None:
            feature.SetField(field, value)
    call(layer.CreateFeature, feature)


class _CornerKinds:
    """Looks up in a class map what meets in the corners of pixels."""

    def __init__(self, dataset: gdal.Dataset) -> None:
        self._band, self._all = dataset.GetRasterBand(1), Window(0, 0, dataset.RasterXSize, dataset.RasterYSize)
        self._dataset = dataset  # a band does not keep it open

    def __call__(self, corners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """As `outlines.CornerKinds`; around the map there is NoData."""
        tiles = corners // TILE_PX
        tile_numbers = tiles[:, 1] * (self._all.width // TILE_PX + 1) + tiles[:, 0]
        order = np.argsort(tile_numbers, kind="stable")
        borders, at_nodata = np.empty(len(corners), np.uint8), np.empty(len(corners), bool)
        for group in np.split(order, np.flatnonzero(np.diff(tile_numbers[order])) + 1):
            origin = tiles[group[0]] * TILE_PX
            codes = self._read(Window(*(origin - 1).tolist(), TILE_PX + 1, TILE_PX + 1)).ravel()
            col, row = (corners[group] - origin).T
            place = row * (TILE_PX + 1) + col
            around = [codes[place + step] for step in (0, 1, TILE_PX + 2, TILE_PX + 1)]  # clockwise
            cut = [*(corners[group] % REGION_PX == 0).T] * 2  # between the first two, from top to bottom, and so on
            following = around[1:] + around[:1]
            borders[group] = sum((a != b) | (c & (a != NODATA)) for a, b, c in zip(around, following, cut))
            at_nodata[group] = np.logical_or.reduce([code == NODATA for code in around])
        return borders, at_nodata

    def _read(self, window: Window) -> np.ndarray:
        codes = np.full((window.height, window.width), NODATA, np.uint8)
        there = window.clip(self._all)
        codes[there.within(window).slices] = np.frombuffer(read_raster(self._band, there), np.uint8).reshape(
            there.height, there.width
        )
        return codes
