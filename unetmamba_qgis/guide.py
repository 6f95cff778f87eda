"""Where the user guide is that comes with the plugin: web pages, to be read without a network."""

from __future__ import annotations

from pathlib import Path

from .engine.paths import ROOT

_PAGES = {
    "segmentlandcover": "segment",
    "finetune": "teach",
    "exportchips": "chips",
    "labelnext": "label-next",
    "assessaccuracy": "accuracy",
    "comparemodels": "compare",
    "importweights": "weights",
}
"""Algorithm -> the page about it."""


def page_about(algorithm: str) -> str:
    """The page about an algorithm; those that have none of their own, as models, share one."""
    return _PAGES.get(algorithm, "batch")


def guide_page(page: str) -> Path:
    """The file of a page, such as "segment"; "index" is the first one. It need not exist: a checkout has no guide."""
    return ROOT / "docs" / f"{page}.html"


def algorithm_url(algorithm: str) -> str:
    """The address of the page about an algorithm; empty where this copy of the plugin has no guide."""
    page = guide_page(page_about(algorithm))
    return page.as_uri() if page.is_file() else ""
