"""The user guide: what help buttons lead to, and the page that is made from the algorithms."""

import re

import docs_parameters  # .ci/docs_parameters.py
import pytest

from package import ROOT, project_files
from unetmamba_qgis import guide


@pytest.fixture
def built_guide(tmp_path, monkeypatch):
    """A copy of the plugin that has a guide."""
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(guide, "ROOT", tmp_path)
    return tmp_path / "docs"


def test_parameters_in_the_guide_are_those_of_the_algorithms(provider):
    written = (ROOT / "docs" / "parameters.md").read_text(encoding="utf-8")
    assert docs_parameters.page(provider) == written, "`make docs` writes the page anew"


def test_every_algorithm_has_a_page(provider):
    pages = {algorithm.name(): guide.page_about(algorithm.name()) for algorithm in provider.algorithms()}
    assert {name: page for name, page in pages.items() if not (ROOT / "docs" / f"{page}.md").is_file()} == {}
    assert pages["finetune"] == "teach" and pages["Land cover with area report"] == "batch"


def test_help_buttons_name_pages_that_are_written():
    sources = [ROOT / path for path in project_files("unetmamba_qgis") if path.suffix == ".py"]
    pages = {page for source in sources for page in re.findall(r'show_help\("([^"]*)"\)', source.read_text("utf-8"))}
    assert {"index", "install", "segment", "weights"} <= pages
    assert {page for page in pages if not (ROOT / "docs" / f"{page}.md").is_file()} == set()


def test_help_of_an_algorithm_is_its_page_in_the_plugin(provider, built_guide):
    (built_guide / "label-next.html").touch()
    assert provider.algorithm("labelnext").helpUrl() == (built_guide / "label-next.html").as_uri()


def test_without_a_guide_the_help_of_an_algorithm_is_no_page(provider, built_guide):
    assert provider.algorithm("labelnext").helpUrl() == ""
