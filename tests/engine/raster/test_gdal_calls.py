import threading

import pytest
from osgeo import gdal

from unetmamba_qgis.engine.raster.gdal_calls import CACHE_BYTES, modest_cache, reading

MUCH = 4 * CACHE_BYTES


@pytest.fixture
def large_cache():
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(MUCH)
    yield
    gdal.SetCacheMax(before)


def test_the_cache_is_small_until_the_last_run_has_ended(large_cache):
    first_ended, second_began = threading.Event(), threading.Event()

    def second_run():
        with modest_cache():
            second_began.set()
            first_ended.wait(10)
            assert gdal.GetCacheMax() == CACHE_BYTES

    thread = threading.Thread(target=second_run)
    with modest_cache():
        thread.start()
        assert second_began.wait(10) and gdal.GetCacheMax() == CACHE_BYTES
    assert gdal.GetCacheMax() == CACHE_BYTES
    first_ended.set()
    thread.join()
    assert gdal.GetCacheMax() == MUCH


def test_a_cache_that_is_smaller_already_stays_as_it_is(large_cache):
    gdal.SetCacheMax(CACHE_BYTES // 2)
    with modest_cache():
        assert gdal.GetCacheMax() == CACHE_BYTES // 2
    assert gdal.GetCacheMax() == CACHE_BYTES // 2


def test_a_run_that_fails_gives_the_cache_back(large_cache):
    with pytest.raises(ZeroDivisionError), modest_cache():
        _ = 1 / 0
    assert gdal.GetCacheMax() == MUCH


def test_waits_for_a_network_end_as_the_user_has_set_or_else_by_default():
    gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", "7")
    try:
        with reading():
            assert gdal.GetConfigOption("GDAL_HTTP_TIMEOUT") == "7"
            assert int(gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT")) > 0
    finally:
        gdal.SetConfigOption("GDAL_HTTP_TIMEOUT", None)
    assert gdal.GetConfigOption("GDAL_HTTP_CONNECTTIMEOUT") is None
