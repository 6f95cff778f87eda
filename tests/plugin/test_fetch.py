"""Layers of services, read from a server of this test run."""

import gc
import threading
import time

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsProcessingFeedback, QgsRasterLayer, QgsRectangle

from tests.plugin.services import TILE_PIXEL_M, WORLD_M, Service, colours
from unetmamba_qgis.engine.errors import Cancelled
from unetmamba_qgis.layers.fetch import LayerFetcher, ServiceError
from unetmamba_qgis.layers.fetch_plan import (
    ExtentElsewhereError,
    ExtentNeededError,
    TooManyPixelsError,
    plan_fetch,
)
from unetmamba_qgis.layers.network_watch import NetworkWatch

LEFT, BOTTOM = -9195000.3, 4805000.7
AREA = QgsRectangle(LEFT, BOTTOM, LEFT + 900, BOTTOM + 700)

TILES_REACH_PX = 0 if Qgis.QGIS_VERSION_INT < 34007 else 1
"""How far from its place a pixel of a tile may be: newer QGIS stretches tiles so that no gaps are seen between them."""


@pytest.fixture
def service():
    with Service() as service:
        yield service


@pytest.fixture
def fetch(qgis_app, qtbot, tmp_path):
    """Reads a layer in a thread that is not the main one, as Processing does, and returns the image's path."""
    NetworkWatch.set_up()

    def fetch(layer, feedback=None, area=AREA, **options):
        fetcher = LayerFetcher(layer, plan_fetch(layer, area, 0.6))
        outcome = []

        def work():
            try:
                outcome.append(fetcher.fetch(tmp_path, feedback or QgsProcessingFeedback(), lambda *_: None, **options))
            except Exception as error:
                outcome.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        qtbot.waitUntil(lambda: bool(outcome), timeout=30_000)
        thread.join()
        if isinstance(outcome[0], Exception):
            raise outcome[0]
        return outcome[0]

    yield fetch
    gc.collect()  # an error refers to the fetcher and its provider, which must not outlive QGIS


def make_layer(service, kind):
    layer = QgsRasterLayer(getattr(service, kind), f"my <b>{kind}</b>", "wcs" if kind == "wcs" else "wms")
    assert layer.isValid()
    return layer


def read(path):
    """(C, H, W) pixels, left, top and pixel size of an image."""
    image = gdal.Open(str(path))
    dtype = {gdal.GDT_Byte: np.uint8, gdal.GDT_UInt16: np.uint16}[image.GetRasterBand(1).DataType]
    pixels = np.frombuffer(image.ReadRaster(), dtype).reshape(image.RasterCount, image.RasterYSize, image.RasterXSize)
    left, size, _, top, _, _ = image.GetGeoTransform()
    return pixels, left, top, size


def agree(pixels, expected, reach_px):
    """Whether each pixel is one of those expected in reach of its place; the outermost ones are left out."""
    steps = range(-reach_px, reach_px + 1)
    near = [np.roll(expected, (row, col), (1, 2)) for row in steps for col in steps]
    found = np.any([(pixels == each).all(axis=0) for each in near], axis=0)
    return found[reach_px : found.shape[0] - reach_px, reach_px : found.shape[1] - reach_px].all()


@pytest.mark.parametrize(("kind", "factor", "reach_px"), [("xyz", 1, TILES_REACH_PX), ("wms", 1, 0), ("wcs", 100, 0)])
def test_pixels_are_those_of_the_service_at_their_place(service, fetch, kind, factor, reach_px):
    path = fetch(make_layer(service, kind))
    pixels, left, top, size = read(path)
    assert agree(pixels[:3], colours(left, top, size, *pixels.shape[:0:-1]).astype(int) * factor, reach_px)
    covered = QgsRectangle(left, top - pixels.shape[1] * size, left + pixels.shape[2] * size, top)
    assert covered.contains(AREA)
    assert covered.width() < AREA.width() + 3 * size
    assert gdal.Open(str(path)).GetSpatialRef().GetAuthorityCode(None) == "3857"


@pytest.mark.parametrize("kind", ["xyz", "wms"])
def test_pictures_have_an_alpha_band(service, fetch, kind):
    image = gdal.Open(str(fetch(make_layer(service, kind))))
    assert image.RasterCount == 4
    assert image.GetRasterBand(4).GetColorInterpretation() == gdal.GCI_AlphaBand


def test_pixels_of_tiles_are_taken_as_they_are_and_of_others_as_the_weights_want_them(service, qgis_app):
    tiles, picture = make_layer(service, "xyz"), make_layer(service, "wms")
    assert plan_fetch(tiles, AREA, 0.6).pixel_size == pytest.approx(TILE_PIXEL_M)  # 0.6 m are 0.78 units at 39 degrees
    assert plan_fetch(tiles, AREA, 1.2).pixel_size == pytest.approx(2 * TILE_PIXEL_M)
    assert plan_fetch(tiles, AREA, 0.1).pixel_size == pytest.approx(TILE_PIXEL_M)  # there are no finer ones
    assert plan_fetch(picture, AREA, 0.6).pixel_size == pytest.approx(0.777, abs=0.002)


def test_the_grid_of_tiles_does_not_depend_on_the_extent(service, qgis_app):
    plan = plan_fetch(make_layer(service, "xyz"), AREA, 0.6)
    assert ((plan.left + WORLD_M) / TILE_PIXEL_M) % 1 == pytest.approx(0, abs=1e-3)
    again = plan_fetch(make_layer(service, "xyz"), plan.rectangle(next(plan.chunks())), 0.6)
    assert (again.left, again.top, again.width, again.height) == (plan.left, plan.top, 1024, 1024)


@pytest.mark.parametrize(
    ("kind", "told"), [("xyz", "1,508 x 1,173 pixels in about 35 tiles"), ("wms", "1,159 x 901 pixels in 2 requests")]
)
def test_what_is_asked_of_the_service_is_told_before(service, fetch, kind, told):
    layer, feedback = make_layer(service, kind), QgsProcessingFeedback()
    assert str(plan_fetch(layer, AREA, 0.6)) == told
    assert service.requests == []
    fetch(layer, feedback)
    assert f"Reading my <b>{kind}</b>: {told}" in feedback.textLog()
    assert len(set(service.requests)) == int(told.split()[-2])


def test_too_large_an_extent_is_refused_unasked(service, qgis_app):
    with pytest.raises(TooManyPixelsError, match=r"xyz</b> has [\d,]+ x [\d,]+ pixels in about [\d,]+ tiles.*400 mill"):
        plan_fetch(make_layer(service, "xyz"), QgsRectangle(LEFT, BOTTOM, LEFT + 20_000, BOTTOM + 20_000), 0.6)
    assert service.requests == []


def test_extent_is_needed_and_must_touch_the_layer(service, qgis_app):
    with pytest.raises(ExtentNeededError, match="my <b>xyz</b>"):
        plan_fetch(make_layer(service, "xyz"), QgsRectangle(), 0.6)
    with pytest.raises(ExtentElsewhereError, match="my <b>wcs</b>"):
        plan_fetch(make_layer(service, "wcs"), QgsRectangle(0, 0, 100, 100), 0.6)


@pytest.mark.parametrize("status", [500, 403])
@pytest.mark.parametrize("kind", ["xyz", "wms", "wcs"])
def test_a_service_that_fails_is_an_error_and_not_an_empty_image(service, fetch, tmp_path, kind, status):
    layer = make_layer(service, kind)
    service.fails = lambda path: status
    with pytest.raises(ServiceError, match=f"my <b>{kind}</b> .* 127.0.0.1 answered {status}"):
        fetch(layer)
    assert list(tmp_path.glob("*.tif")) == []


def test_what_was_read_before_a_failure_is_kept(service, fetch, tmp_path):
    layer = make_layer(service, "wms")
    service.fails = lambda path: 500 if len(service.requests) > 1 else 0
    with pytest.raises(ServiceError):
        fetch(layer)
    service.fails = lambda path: 0
    service.requests.clear()
    pixels, left, top, size = read(fetch(layer))
    assert len(service.requests) == 1
    assert (pixels[:3] == colours(left, top, size, *pixels.shape[:0:-1])).all()
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    fetch(layer)  # a job that goes on must find the same files
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before


def test_another_extent_is_read_anew(service, fetch):
    layer = make_layer(service, "wms")
    fetch(layer)
    pixels, left, top, size = read(fetch(layer, area=QgsRectangle(LEFT, BOTTOM, LEFT + 300, BOTTOM + 200)))
    assert (pixels[:3] == colours(left, top, size, *pixels.shape[:0:-1])).all()
    assert pixels.shape[2] < 400


def test_a_failure_that_passes_does_no_harm(service, fetch):
    layer = make_layer(service, "wms")
    service.fails = lambda path: 503 if len(service.requests) == 1 else 0
    pixels, left, top, size = read(fetch(layer))
    assert (pixels[:3] == colours(left, top, size, *pixels.shape[:0:-1])).all()


def test_failed_parts_can_be_left_empty(service, fetch):
    layer, feedback = make_layer(service, "xyz"), QgsProcessingFeedback()
    service.fails = lambda path: 500 if int(path.split("/")[2]) % 2 else 0
    pixels, *_ = read(fetch(layer, feedback, skip_failed=True))
    assert set(np.unique(pixels[3])) == {0, 255}
    assert "answered 500" in feedback.textLog()


def test_tiles_that_a_service_does_not_have_are_empty_and_counted(service, fetch):
    layer, feedback = make_layer(service, "xyz"), QgsProcessingFeedback()
    service.fails = lambda path: 404 if int(path.split("/")[2]) % 2 else 0
    pixels, left, *_ = read(fetch(layer, feedback))
    col = int((left + WORLD_M) / TILE_PIXEL_M) + np.arange(pixels.shape[2])
    inside = (col % 256 >= TILES_REACH_PX) & (col % 256 < 256 - TILES_REACH_PX)
    assert ((pixels[3] == 0) == (col // 256 % 2 == 1))[:, inside].all()
    assert "has no image at" in feedback.textLog()


@pytest.mark.parametrize("kind", ["xyz", "wms", "wcs"])
def test_cancel_ends_the_wait_for_a_silent_service(service, fetch, kind):
    layer, feedback, cancelled_at = make_layer(service, kind), QgsProcessingFeedback(), []
    service.fails = lambda path: -1

    def cancel():
        cancelled_at.append(time.monotonic())
        feedback.cancel()

    threading.Timer(0.5, cancel).start()
    with pytest.raises(Cancelled):
        fetch(layer, feedback)
    assert time.monotonic() - cancelled_at[0] < 2
