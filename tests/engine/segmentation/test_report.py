import base64
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.rasters import write_raster
from unetmamba_qgis.engine.raster.statistics import class_areas
from unetmamba_qgis.engine.segmentation.report import map_picture, write_report
from unetmamba_qgis.engine.weights.card import LandCoverClass

EVIL = "<img src=\"file:///etc/passwd\" onerror='alert(1)'>&amp;</td></table><script>alert(2)</script>"
CLASSES = [LandCoverClass(0, "forest", "#1b7837"), LandCoverClass(3, EVIL, "#2166ac")]


class Page(HTMLParser):
    """The tags of a page, and its text as a reader sees it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self.open = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, "tags are not nested"

    def handle_data(self, data):
        self.text.append(data)


@pytest.fixture
def class_map(tmp_path):
    codes = np.zeros((300, 400), np.uint8)
    codes[100:] = 3
    codes[:, :40] = 255
    return write_raster(tmp_path / "map.tif", codes[None], nodata=255)


@pytest.fixture
def page(tmp_path, class_map):
    manifest = {"Input": EVIL, "Bands": [1, 2, 3], EVIL: {"Mask": None, "Options": [EVIL, {"tta": "d4"}]}}
    seconds = {"check": 0.25, "predict": 4321.0}
    areas = class_areas(class_map, CLASSES)
    write_report(tmp_path / "report.html", f"Map of {EVIL}", class_map, CLASSES, areas, manifest, seconds, [EVIL])
    return Page((tmp_path / "report.html").read_text(encoding="utf-8"))


def test_the_page_shows_classes_areas_manifest_and_times(page):
    text = " ".join(page.text)
    assert "Map of" in text and "forest" in text
    assert "30.86 %" not in text and "33.33 %" in text and "66.67 %" in text
    assert "36,000" in text and "1.30 ha" not in text  # pixels of the forest; areas below 10 ha are in square metres
    assert re.search(r"12,95\d\.\d m²", text)
    assert "1, 2, 3" in text and "d4" in text and "1 h 12 min" in text


def test_texts_from_files_are_shown_literally(page):
    assert sum(EVIL in part for part in page.text) == 7  # title twice, class, warning and three of the manifest
    assert {tag for tag, _ in page.tags} <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "ul", "li", "img",
        "table", "tr", "th", "td", "div",
    }  # fmt: skip
    assert not page.open


def test_the_page_needs_nothing_from_elsewhere(page):
    for tag, attributes in page.tags:
        assert not {"href", "srcset", "onload", "onerror"} & attributes.keys()
        assert tag != "img" or attributes["src"].startswith("data:image/png;base64,")
    assert any("default-src 'none'" in (attributes.get("content") or "") for _, attributes in page.tags)


def test_the_picture_has_the_colours_of_the_classes(page):
    (picture,) = (attributes["src"] for tag, attributes in page.tags if tag == "img")
    gdal.FileFromMemBuffer("/vsimem/picture.png", base64.b64decode(picture.partition(",")[2]))
    dataset = gdal.Open("/vsimem/picture.png")
    pixels = np.frombuffer(dataset.ReadRaster(), np.uint8).reshape(4, 300, 400)
    assert pixels[:, 50, 200].tolist() == [0x1B, 0x78, 0x37, 255]
    assert pixels[:, 200, 200].tolist() == [0x21, 0x66, 0xAC, 255]
    assert pixels[3, 50, 20] == 0
    gdal.Unlink("/vsimem/picture.png")


def test_the_picture_of_a_large_map_is_small(tmp_path):
    path = write_raster(tmp_path / "map.tif", np.zeros((1, 3000, 10), np.uint8))
    gdal.FileFromMemBuffer("/vsimem/picture.png", map_picture(path, CLASSES))
    dataset = gdal.Open("/vsimem/picture.png")
    assert (dataset.RasterXSize, dataset.RasterYSize) == (3, 1000)
    gdal.Unlink("/vsimem/picture.png")


def test_file_names_that_are_no_text_do_not_stop_the_report(tmp_path, class_map):
    write_report(tmp_path / "report.html", "Map", class_map, CLASSES, [], {"Input": "a\udcff.tif"}, {})
    assert "a?.tif" in (tmp_path / "report.html").read_text(encoding="utf-8")
