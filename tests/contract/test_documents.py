"""Links in the documents that are read in the repository; `make docs` checks those of the guide."""

import re

import pytest

from package import ROOT

LINK = re.compile(r"\]\(([^)#\s]+)")


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_to_files(name):
    links = {link for link in LINK.findall((ROOT / name).read_text("utf-8")) if "://" not in link}
    assert {link for link in links if not (ROOT / link).exists()} == set()


def test_the_check_sees_links():
    assert LINK.findall("[a](docs/a.md#b), ![c](c.png), [d](#e)") == ["docs/a.md", "c.png"]
