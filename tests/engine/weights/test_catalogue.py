"""Catalogues come from strangers: only what they may say is taken from them."""

import json

import pytest

from unetmamba_qgis.engine.weights.catalogue import CatalogueError, is_secure, parse_catalogue, read_catalogue

ENTRY = {
    "title": "Roofs",
    "file": "roofs.safetensors",
    "size": 1000,
    "sha256": "AB" * 32,
    "licence": "CC BY 4.0",
    "summary": "Villages.",
}
REMOTE = "https://example.org/weights/catalogue.json"


def catalogue(*entries, **fields):
    return json.dumps({"format": 1, "title": "Examples", "weights": entries, **fields}).encode()


def test_names_of_files_are_resolved_against_the_address_of_the_catalogue(tmp_path):
    remote = parse_catalogue(catalogue(ENTRY), REMOTE)
    (entry,) = remote.entries
    assert (remote.title, entry.file, entry.host) == (
        "Examples", "https://example.org/weights/roofs.safetensors", "example.org",
    )  # fmt: skip
    assert (entry.size_bytes, entry.sha256, entry.licence) == (1000, "ab" * 32, "CC BY 4.0")
    path = tmp_path / "catalogue.json"
    path.write_bytes(catalogue(ENTRY, {**ENTRY, "file": "https://example.net/x"}))
    local, elsewhere = read_catalogue(path).entries
    assert local.file == str(tmp_path / "roofs.safetensors") and local.host == ""
    assert elsewhere.host == "example.net"


@pytest.mark.parametrize(
    "file",
    ["http://example.org/x", "file:///etc/passwd", "ftp://example.org/x", "//user:secret@example.org/x",
     "javascript:alert(1)", "data:,x"],
)  # fmt: skip
def test_a_catalogue_elsewhere_leads_only_to_https(file):
    with pytest.raises(CatalogueError, match='entry 1: "file" must lead to an https address'):
        parse_catalogue(catalogue({**ENTRY, "file": file}), REMOTE)


@pytest.mark.parametrize("file", ["../x", "/etc/passwd", "a/../../x", "file:///etc/passwd", "http://example.org/x"])
def test_a_catalogue_on_this_computer_leads_only_into_its_folder_or_to_https(tmp_path, file):
    with pytest.raises(CatalogueError, match='entry 1: "file" must'):
        parse_catalogue(catalogue({**ENTRY, "file": file}), str(tmp_path / "catalogue.json"))


BAD = {
    "not JSON": (b"<html>", "not JSON"),
    "deeply nested": (b"[" * 100_000, "not JSON"),
    "too large": (b" " * ((4 << 20) + 1), "larger than 4 MiB"),
    "a list": (b"[]", "format"),
    "of another format": (catalogue(ENTRY, format=2), '"format": 1'),
    "without a list": (catalogue(weights=5), "must be a list"),
    "with an entry that is none": (catalogue(7), "entry 1: it is no object"),
    "without a title": (catalogue(ENTRY, {**ENTRY, "title": " "}), 'entry 2: "title" is missing'),
    "without a licence": (catalogue({**ENTRY, "licence": ""}), '"licence" is missing'),
    "with a title that is no text": (catalogue({**ENTRY, "title": ["x"]}), '"title" must be a text'),
    "without a hash": (catalogue({**ENTRY, "sha256": "abc"}), "64 hexadecimal digits"),
    "with a size of 0": (catalogue({**ENTRY, "size": 0}), '"size" must be'),
    "with a huge size": (catalogue({**ENTRY, "size": 3 << 30}), '"size" must be'),
    "with a size that is true": (catalogue({**ENTRY, "size": True}), '"size" must be'),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_catalogue_is_refused_with_the_reason(case):
    data, why = BAD[case]
    with pytest.raises(CatalogueError, match=why):
        parse_catalogue(data, REMOTE)


def test_a_catalogue_that_is_not_there_is_named(tmp_path):
    with pytest.raises(CatalogueError, match=r"none\.json"):
        read_catalogue(tmp_path / "none.json")


def test_only_https_without_a_password_is_secure():
    assert is_secure("https://example.org/x") and is_secure("HTTPS://example.org:8443")
    assert not any(
        map(is_secure, ("http://example.org", "https://a:b@example.org", "example.org", "https://[", "C:\\x"))
    )


def test_the_example_in_the_guide_is_a_catalogue():
    from unetmamba_qgis.engine.paths import ROOT

    example = read_catalogue(ROOT / "docs" / "catalogue-example.json")
    assert example.entries and all(entry.host == "example.org" for entry in example.entries)
