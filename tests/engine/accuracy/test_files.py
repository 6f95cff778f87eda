"""What an assessment writes."""

import base64
import csv
import json
import os
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from tests.engine.accuracy.truth import GRID, Recorder, found, job, point, publish, square, write_features
from unetmamba_qgis.engine.accuracy.run import assess
from unetmamba_qgis.engine.raster.errors import OutputFormatError, OutputIsInputError, OutputNotWritableError
from unetmamba_qgis.engine.raster.grid import Grid
from unetmamba_qgis.engine.report_page import area_text
from unetmamba_qgis.engine.texts import speak
from unetmamba_qgis.engine.weights.card import LandCoverClass

EVIL = "<img src=\"file:///etc/passwd\" onerror='alert(1)'>&amp;</td></table><script>alert(2)</script>"
FORMULA = '=cmd|"/c calc"!A1'
LEGEND = (
    LandCoverClass(1, "forest", "#1b7837"),
    LandCoverClass(2, EVIL, "#e0b878"),
    LandCoverClass(3, FORMULA, "#222222"),
)


@pytest.fixture
def class_map(tmp_path):
    """100 x 60 pixels: forest, on the right the second class, below NoData."""
    codes = np.full((60, 100), 1, np.uint8)
    codes[:, 50:], codes[50:] = 2, 255
    return publish(tmp_path, codes, Grid(100, 60, GRID.geotransform, GRID.crs), LEGEND)


@pytest.fixture
def reference(tmp_path):
    """Two squares of 10 pixels, one of which reaches 5 pixels into the wrong class, and one of a class that is not."""
    features = [(square(45, 10, 10), "forest"), (square(70, 10, 10), EVIL), (square(70, 30, 10), "lava")]
    return write_features(tmp_path / "reference.gpkg", features)


@pytest.fixture
def written(tmp_path, class_map, reference):
    """All three files, and the assessment."""
    names = {"report": "r.html", "csv": "r.csv", "json": "r.json"}
    outputs = {name: str(tmp_path / file) for name, file in names.items()}
    result = assess(job(class_map, reference, area_weighted=True, kappa=True, **outputs), Recorder())
    assert result.outputs == outputs
    return result


@pytest.fixture
def spoken():
    """A language that is written from right to left, with a ~ before every text."""
    speak(lambda text: f"~{text}", "ar")
    yield
    speak()


class Page(HTMLParser):
    """The tags of a page, its cells by row, and its text as a reader sees it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.text, self.open, self.rows = [], [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        if tag not in ("meta", "img", "br"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag, "tags are not nested"

    def handle_data(self, data):
        self.text.append(data)
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data if "small" not in self.open else f" ({data})"

    def pictures(self):
        """Each (H, W, 4)."""
        for tag, attributes in self.tags:
            if tag == "img":
                gdal.FileFromMemBuffer("/vsimem/p.png", base64.b64decode(attributes["src"].partition(",")[2]))
                png = gdal.Open("/vsimem/p.png")
                pixels = np.frombuffer(png.ReadRaster(), np.uint8).reshape(4, png.RasterYSize, png.RasterXSize)
                yield pixels.transpose(1, 2, 0)
                gdal.Unlink("/vsimem/p.png")


@pytest.fixture
def page(written):
    with open(written.outputs["report"], encoding="utf-8") as file:
        return Page(file.read())


def test_the_report_shows_all_figures(page):
    text = " ".join(page.text)
    assert (
        "they tell what the network remembers" in text and "The figures hold for the ground within the polygons" in text
    )
    rows = {row[0]: row[1:] for row in page.rows}
    assert rows["Overall accuracy"] == ["50.0 %"]
    assert rows["Kappa"] and rows["Area-weighted overall accuracy"][0].startswith("70.0 % ± ")
    matrix = [row for row in page.rows if row[0].strip() == "forest"]
    assert [cell.strip() for cell in matrix[0][1:]] == ["50 (50.0 %)", "50 (50.0 %)", "0", "0", "100"]
    assert matrix[1][1:] == ["100", "50", "100.0 %", "50.0 %", "66.7 %", "50.0 %"]
    assert any(row[0].strip() == "lava" and row[-1] == "0.0 %" for row in page.rows)
    assert any("reference.gpkg" in row[1] for row in page.rows if row[0] == "Reference")
    assert "The map has no class lava" in text and "no random sample" in text


def test_texts_from_files_are_shown_literally_and_nothing_comes_from_elsewhere(page):
    assert sum(EVIL in part for part in page.text) >= 4
    for tag, attributes in page.tags:
        assert tag not in ("script", "iframe", "object", "link", "form", "a")
        assert not {"href", "srcset", "onload", "onerror"} & attributes.keys()
        assert tag != "img" or attributes["src"].startswith("data:image/png;base64,")
    assert any("default-src 'none'" in (attributes.get("content") or "") for _, attributes in page.tags)
    assert not page.open


def test_the_pictures_show_map_reference_and_where_they_differ(page):
    # The reference fills columns 45 to 80 and rows 10 to 40; the pictures show 16 pixels more on every side.
    shown, truth, agreement = page.pictures()
    assert shown.shape == (56, 67, 4)
    left = 45 - 16

    def at(picture, col, row):
        return picture[row, col - left].tolist()

    assert at(shown, 40, 20) == [0x1B, 0x78, 0x37, 255] and at(shown, 60, 20) == [0xE0, 0xB8, 0x78, 255]
    assert at(shown, 60, 55)[3] == 0
    assert at(truth, 47, 15) == at(truth, 52, 15) == [0x1B, 0x78, 0x37, 255]
    assert at(truth, 75, 35) == [0, 0, 0, 255] and at(truth, 60, 25) == [240, 240, 240, 255]
    assert at(agreement, 47, 15) == [169, 184, 198, 255]
    assert at(agreement, 52, 15) == at(agreement, 75, 35) == [215, 48, 31, 255]


def test_the_csv_has_a_row_for_each_class_with_its_row_of_the_matrix(written):
    with open(written.outputs["csv"], encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows[0]["class"] == "1" and rows[0]["name"] == "forest"
    assert [rows[0][name] for name in ("reference", "mapped", "correct", "precision", "recall", "iou")] == [
        "100", "50", "50", "1.0", "0.5", "0.5",
    ]  # fmt: skip
    assert rows[0]["mapped as forest"] == "50" and rows[0][f"mapped as {EVIL}"] == "50"
    assert rows[2]["name"] == f"'{FORMULA}"  # spreadsheets do not compute it
    assert (rows[2]["iou"], rows[2]["recall"]) == ("", "")  # it occurs nowhere
    assert (rows[3]["class"], rows[3]["name"], rows[3]["iou"]) == ("", "lava", "0.0")


def test_the_json_is_strict_and_has_all_figures(written):
    def refuse(constant):
        raise AssertionError(f"{constant} is not JSON")

    with open(written.outputs["json"], encoding="utf-8") as file:
        figures = json.load(file, parse_constant=refuse)
    assert figures["overall_accuracy"] == 0.5 and figures["kappa"] == pytest.approx(written.scores.kappa)
    assert figures["confusion_matrix"]["rows"] == "reference"
    assert np.array_equal(figures["confusion_matrix"]["counts"], written.matrix)
    assert figures["classes"][2]["iou"] is None and figures["classes"][3] == {
        "value": None, "name": "lava", "color": "#000000", "in_map": False, "reference": 100, "mapped": 0,
        "precision": None, "recall": 0.0, "f1": 0.0, "iou": 0.0,
    }  # fmt: skip
    assert figures["area_weighted"]["overall_accuracy"]["margin_95"] > 0
    assert figures["warnings"] and figures["counts"]["used"] == 3


def test_people_read_their_language_and_programs_english(spoken, written, page):
    assert page.tags[0] == ("html", {"lang": "ar", "dir": "rtl"}) and "~Confusion matrix" in page.text
    assert written.warnings and all(text.startswith("~") for text in written.warnings)
    for name in ("json", "csv"):
        assert "~" not in Path(written.outputs[name]).read_text(encoding="utf-8")


def test_kappa_is_there_on_request_alone(tmp_path, class_map, reference):
    result = assess(job(class_map, reference, report=str(tmp_path / "r.html")), Recorder())
    assert "kappa" not in result.to_dict()
    assert "Kappa" not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_points_on_a_large_map_are_drawn_large_enough_to_be_seen(tmp_path):
    class_map = publish(tmp_path, np.ones((700, 1100), np.uint8))
    features = [(point(20.5, 20.5), "forest"), (point(1000.5, 650.5), "water")]
    reference = write_features(tmp_path / "p.gpkg", features)
    assess(job(class_map, reference, report=str(tmp_path / "r.html")), Recorder())
    _, truth, agreement = Page((tmp_path / "r.html").read_text(encoding="utf-8")).pictures()
    for picture, colour in ((truth, (0x1B, 0x78, 0x37)), (truth, (0x2B, 0x83, 0xBA)), (agreement, (215, 48, 31))):
        assert (picture[..., :3] == colour).all(axis=-1).sum() >= 20


@pytest.mark.parametrize("suffix", [".csv", ".json"])
def test_inputs_are_never_overwritten(tmp_path, class_map, suffix):
    source = write_features(tmp_path / "r.geojson", [(square(45, 10, 10), "forest")])
    reference = str(tmp_path / f"reference{suffix}")
    if suffix == ".json":
        os.rename(source, reference)
    else:
        wkt = "WKT,cover\n" + f'"{square(45, 10, 10)}",forest\n'
        (tmp_path / "reference.csv").write_text(wkt)
    before = Path(reference).read_bytes()
    for spelling in (reference, f"{tmp_path}/./reference{suffix}"):
        with pytest.raises(OutputIsInputError, match="would destroy"):
            assess(job(class_map, reference, **{suffix[1:]: spelling}), Recorder())
    kept = tmp_path / f"kept{suffix}"
    kept.write_text("precious")
    with pytest.raises(OutputIsInputError, match="kept"):
        assess(job(class_map, reference, **{suffix[1:]: str(kept)}, keep=(str(kept),)), Recorder())
    assert Path(reference).read_bytes() == before and kept.read_text() == "precious"


def test_outputs_that_cannot_be_written_are_refused_before_any_work(tmp_path, class_map, reference):
    for outputs, error in (
        ({"report": "r.pdf"}, OutputFormatError),
        ({"csv": "missing/r.csv"}, OutputNotWritableError),
        ({"report": "r.html", "json": "r.html"}, OutputFormatError),
    ):
        feedback = Recorder()
        with pytest.raises(error):
            assess(job(class_map, reference, **{n: str(tmp_path / f) for n, f in outputs.items()}), feedback)
        assert not feedback.fractions


def test_an_old_report_stays_until_the_new_one_is_complete(tmp_path, class_map, reference, monkeypatch):
    (tmp_path / "r.html").write_text("old")
    (tmp_path / "r.json").write_text("old")

    def fail(path, assessment):
        path.write_text("half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("unetmamba_qgis.engine.accuracy.run.write_json", fail)
    outputs = {"report": str(tmp_path / "r.html"), "json": str(tmp_path / "r.json")}
    before = {path.name for path in tmp_path.iterdir()}
    with pytest.raises(Exception, match="No space left"):
        assess(job(class_map, reference, **outputs), Recorder())
    assert (tmp_path / "r.html").read_text() == (tmp_path / "r.json").read_text() == "old"
    assert {path.name for path in tmp_path.iterdir()} == before


def test_the_inputs_are_only_read(tmp_path, class_map, reference):
    files = [class_map, tmp_path / "reference.gpkg"]
    before = [path.read_bytes() for path in files]
    assert found(assess(job(class_map, reference), Recorder()))
    assert [path.read_bytes() for path in files] == before
    assert {path.name for path in tmp_path.iterdir()} == {"map.tif", "map.tif.aux.xml", "reference.gpkg"}


def test_areas_are_told_in_the_unit_of_another_one():
    assert [area_text(value) for value in (99_999, 250_000, 25_000_000, None)] == [
        "99,999.0 m²", "25.00 ha", "25.00 km²", "unknown",
    ]  # fmt: skip
    assert area_text(1_000, like=250_000) == "0.10 ha"
