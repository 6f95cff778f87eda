"""The user's library: what can be done with the weights in it, and what never happens to them."""

import json
import os
from dataclasses import replace

import pytest
import safetensors.torch
import torch

from tests.engine.weights.small_files import CARD, DATA, SHA256, TENSORS, write
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.weights import user_library
from unetmamba_qgis.engine.weights.card import WeightsFileError, read_card
from unetmamba_qgis.engine.weights.integrity import check_weights
from unetmamba_qgis.engine.weights.names import free_name, is_name
from unetmamba_qgis.engine.weights.store import STARTER, find_weights, list_weights
from unetmamba_qgis.engine.weights.user_library import LibraryError, library_folder
from unetmamba_qgis.engine.weights.writer import tensors_sha256


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """The user's library with weights named mine."""
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path / "home"))
    write(library_folder() / "mine.safetensors", replace(CARD, title="Mine"))
    return library_folder()


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_the_library_lists_bundled_weights_first_and_damaged_ones_with_the_reason(folder):
    write(folder / "short.safetensors", data=DATA[:-1])
    (folder / "odd.safetensors").write_bytes(b"PK")
    bundled, *own = user_library.list_entries()
    assert (bundled.name, bundled.is_bundled, bundled.card.model) == (STARTER, True, "unetmamba")
    assert {entry.name: entry.card and entry.title for entry in own} == {"mine": "Mine", "odd": None, "short": None}
    assert "19 bytes of tensors" in str(own[2].problem) and "too short" in str(own[1].problem)


def test_the_hash_of_a_file_is_that_of_its_tensors(folder):
    assert tensors_sha256(safetensors.torch.load_file(folder / "mine.safetensors")) == SHA256
    assert check_weights(folder / "mine.safetensors").title == "Mine"
    assert check_weights(find_weights(STARTER)) == read_card(find_weights(STARTER))


def test_all_types_that_models_have_are_hashed_as_torch_does(tmp_path):
    kinds = (torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.int64, torch.int32, torch.int16,
             torch.int8, torch.uint8, torch.bool)  # fmt: skip
    tensors = {str(kind): torch.tensor([[0, 1], [1, 0]]).to(kind) for kind in kinds} | {"none": torch.zeros(0, 3)}
    card = replace(CARD, tensors_sha256=tensors_sha256(tensors))
    safetensors.torch.save_file(tensors, tmp_path / "all.safetensors", metadata={"card": card.to_json()})
    assert check_weights(tmp_path / "all.safetensors") == card


def test_checking_tells_how_far_it_is_and_can_be_stopped(folder):
    told = []
    check_weights(folder / "mine.safetensors", told.append)
    assert told == [0.2, 1.0]
    with pytest.raises(Cancelled):
        check_weights(folder / "mine.safetensors", is_cancelled=lambda: True)


def tensor(**changes):
    return {"tensors": {**TENSORS, "b": {**TENSORS["b"], **changes}}}


NOT_WHOLE = {
    "a byte was changed": ({"data": b"\1" + DATA[1:]}, "not those that its card"),
    "the end is missing": ({"data": DATA[:-1]}, "19 bytes"),
    "there is more at the end": ({"data": DATA + b"x"}, "21 bytes"),
    "tensors overlap": (tensor(data_offsets=[4, 20]), "'?b'? in a way"),
    "there is a gap": ({**tensor(data_offsets=[20, 36]), "data": DATA + bytes(16)}, "in a way that cannot be"),
    "a shape that does not fit": (tensor(shape=[2, 3]), "in a way"),
    "a negative length": (tensor(shape=[-2, -2]), "in a way"),
    "a length that is no number": (tensor(shape=["2", 2]), "in a way"),
    "a type that no model has": (tensor(dtype="F8_E4M3"), "in a way"),
    "no place": ({"tensors": {"b": {"dtype": "F32", "shape": [1]}}}, "in a way"),
    "too many tensors": ({"tensors": {str(n): {} for n in range(20_001)}}, "too many"),
    "not finite": ({"data": b"\0\0\x80\x7f" + DATA[4:]}, "not finite"),
    "no hash": ({"sha256": ""}, "no hash"),
}


@pytest.mark.parametrize("case", NOT_WHOLE)
def test_what_is_not_whole_is_not_added(folder, tmp_path, case):
    changes, why = NOT_WHOLE[case]
    source = write(tmp_path / "new.safetensors", **changes)
    with pytest.raises(WeightsFileError, match=why) as raised:
        user_library.add_file(source)
    assert str(source) in str(raised.value) and names(folder) == ["mine.safetensors"]


def test_keys_that_are_there_twice_are_refused(tmp_path):
    path = write(tmp_path / "new.safetensors")
    path.write_bytes(path.read_bytes().replace(b'"a": {', b'"b": {'))
    with pytest.raises(WeightsFileError, match="header is damaged"):
        read_card(path)


BAD_CARDS = {
    "a colour that is none": {"classes": [{"value": 0, "name": "a", "color": "url(file:///etc/passwd)"}]},
    "a code beyond 254": {"classes": [{"value": 255, "name": "a", "color": "#000000"}]},
    "a code twice": {"classes": [{"value": 1, "name": n, "color": "#000000"} for n in "ab"]},
    "a title that is no text": {"title": ["x"]},
    "a pixel size of 0": {"pixel_size_m": 0},
    "a pixel size that is none": {"pixel_size_m": float("nan")},
    "a deviation of 0": {"std": [0.2, 0.0, 0.2]},
    "an overlap as large as the window": {"overlap_px": 512},
    "scores that are no table": {"scores": 1},
    "a band that is no name": {"bands": [1, 2, 3]},
    "a huge picture": {"picture": "A" * 400_001},
}


@pytest.mark.parametrize("case", BAD_CARDS)
def test_cards_that_cannot_be_meant_are_refused(tmp_path, case):
    fields = {**json.loads(CARD.to_json()), **BAD_CARDS[case]}
    path = write(tmp_path / "bad.safetensors", header={"__metadata__": {"card": json.dumps(fields)}}, data=b"")
    with pytest.raises(WeightsFileError, match="card is damaged"):
        read_card(path)


def test_deeply_nested_headers_and_cards_are_refused(tmp_path):
    deep = "[" * 100_000
    for header in (deep, json.dumps({"__metadata__": {"card": deep}})):
        path = tmp_path / "deep.safetensors"
        path.write_bytes(len(header).to_bytes(8, "little") + header.encode())
        with pytest.raises(WeightsFileError, match="is damaged"):
            read_card(path)


def test_a_file_is_added_under_a_free_name_and_nothing_is_overwritten(folder, tmp_path):
    source = write(tmp_path / "mine.safetensors", replace(CARD, title="Another"))
    assert user_library.add_file(source) == "mine-2"
    assert read_card(folder / "mine.safetensors").title == "Mine"
    assert read_card(folder / "mine-2.safetensors").title == "Another"
    with pytest.raises(LibraryError, match="already"):
        user_library.add_file(source, name="MINE")
    assert names(folder) == ["mine-2.safetensors", "mine.safetensors"]


def test_a_cancelled_addition_leaves_nothing(folder, tmp_path):
    with pytest.raises(Cancelled):
        user_library.add_file(write(tmp_path / "new.safetensors"), is_cancelled=lambda: True)
    assert names(folder) == ["mine.safetensors"]


def test_renaming_changes_title_and_file_and_takes_the_report_along(folder):
    (folder / "mine.html").write_text("report")
    user_library.rename("mine", "yours", "Yours é")
    assert names(folder) == ["yours.html", "yours.safetensors"]
    assert check_weights(folder / "yours.safetensors").title == "Yours é"
    assert safetensors.torch.load_file(folder / "yours.safetensors")["b"].tolist() == [[1, -2], [3.5, 0]]


def test_a_title_alone_can_be_changed(folder):
    user_library.rename("mine", "mine", "Better")
    assert names(folder) == ["mine.safetensors"] and check_weights(folder / "mine.safetensors").title == "Better"


@pytest.mark.parametrize("new_name", [STARTER, "other", "Other", "", "a/b", "..", "-x", "con", "a.", "x" * 81, "a\nb"])
def test_names_that_are_taken_or_impossible_change_nothing(folder, new_name):
    write(folder / "other.safetensors")
    for act in (user_library.rename, user_library.duplicate):
        with pytest.raises(LibraryError):
            act("mine", new_name, "Title")
    assert names(folder) == ["mine.safetensors", "other.safetensors"]
    assert read_card(folder / "mine.safetensors").title == "Mine"


def test_bundled_weights_can_be_duplicated_but_not_changed(folder):
    for act in (lambda: user_library.rename(STARTER, "x", "X"), lambda: user_library.delete(STARTER)):
        with pytest.raises(LibraryError, match="came with the plugin"):
            act()
    user_library.duplicate(STARTER, "copy", "Copy")
    assert check_weights(folder / "copy.safetensors").title == "Copy" and find_weights(STARTER).exists()


def test_export_asks_before_it_overwrites_and_leaves_no_parts(folder, tmp_path):
    target = tmp_path / "out" / "mine.safetensors"
    target.parent.mkdir()
    user_library.export("mine", target)
    assert target.read_bytes() == (folder / "mine.safetensors").read_bytes()
    target.write_bytes(b"precious")
    with pytest.raises(LibraryError, match="exists already"):
        user_library.export("mine", target)
    assert target.read_bytes() == b"precious"
    user_library.export("mine", target, overwrite=True)
    assert check_weights(target).title == "Mine" and names(target.parent) == ["mine.safetensors"]


def test_a_file_is_not_exported_over_itself(folder):
    with pytest.raises(LibraryError, match="the file of the library itself"):
        user_library.export("mine", folder / "mine.safetensors", overwrite=True)
    assert check_weights(folder / "mine.safetensors").title == "Mine"


def test_what_a_full_disk_interrupts_leaves_what_was_there(folder, tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    source = write(tmp_path / "new.safetensors")
    monkeypatch.setattr(os, "fsync", full)
    for act in (
        lambda: user_library.add_file(source),
        lambda: user_library.rename("mine", "mine", "Better"),
        lambda: user_library.duplicate("mine", "copy", "Copy"),
        lambda: user_library.export("mine", tmp_path / "out.safetensors"),
    ):
        with pytest.raises(LibraryError, match="No space left"):
            act()
    assert names(folder) == ["mine.safetensors"] and read_card(folder / "mine.safetensors").title == "Mine"
    assert not (tmp_path / "out.safetensors").exists()


def test_what_crashed_imports_left_is_swept_away_and_nothing_else(folder):
    old, new, import_folder = folder / ".unetmamba-1.part", folder / ".unetmamba-2.part", folder / ".unetmamba-import-x"
    import_folder.mkdir()
    for path in (old, new, import_folder / "card.json"):
        path.write_bytes(b"x")
    for path in (old, import_folder, folder / "mine.safetensors"):
        os.utime(path, (0, 0))
    user_library.sweep()
    assert names(folder) == [".unetmamba-2.part", "mine.safetensors"]


def test_deleting_takes_the_report_along(folder):
    (folder / "mine.html").write_text("report")
    user_library.delete("mine")
    assert names(folder) == [] and list(list_weights()) == [STARTER]
    with pytest.raises(LibraryError, match="no weights named"):
        user_library.delete("mine")


def test_a_download_is_taken_only_if_it_is_what_was_promised(folder, tmp_path):
    import hashlib

    source = write(tmp_path / "new.safetensors")
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    partial = user_library.partial_download(digest)
    partial.write_bytes(source.read_bytes()[:-1])
    with pytest.raises(LibraryError, match="SHA-256 differs"):
        user_library.take_download(partial, digest, "Roofs <b>")
    assert not partial.exists()
    user_library.collect(source, partial, lambda fraction: None, lambda: False)
    assert user_library.take_download(partial, digest, "Roofs <b>") == "roofs-b"
    assert not partial.exists() and check_weights(folder / "roofs-b.safetensors").title == "Small"


def test_a_download_that_is_no_weights_file_is_refused(tmp_path):
    import hashlib

    partial = user_library.partial_download("0" * 64)
    partial.write_bytes(b"something else")
    with pytest.raises(WeightsFileError, match="Roofs is not a usable weights file"):
        user_library.take_download(partial, hashlib.sha256(b"something else").hexdigest(), "Roofs")
    assert not partial.exists()


def test_names_are_made_fit_for_files():
    assert free_name("Roofs: <b>é</b>/..", ()) == "roofs-b-é-b" and free_name("../..", ()) == "weights"
    assert free_name("x" * 500, ["x" * 40]) == "x" * 40 + "-2" and free_name("con", ()) == "con-2"
    assert is_name("village roofs 2") and not is_name("--json")


def test_the_picture_of_a_card_stays_with_the_weights(folder, tmp_path):
    from unetmamba_qgis.engine.cli import main

    (tmp_path / "map.png").write_bytes(b"\x89PNG...")
    target = tmp_path / "with.safetensors"
    assert main(["weights", "picture", "mine", str(tmp_path / "map.png"), str(target)]) == 0
    user_library.rename(user_library.add_file(target), "seen", "Seen")
    assert read_card(folder / "seen.safetensors").picture == "iVBORy4uLg=="


def test_errors_of_the_library_are_the_engines(folder):
    assert issubclass(LibraryError, EngineError) and LibraryError("x").code == "weights.user_library"
