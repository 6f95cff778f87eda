"""Stores are read as they were written, old ones too; damaged ones are refused."""

import json
import os

import numpy as np
import pytest

from unetmamba_qgis.engine.chips.store import Chip, ChipStore, ChipStoreError, ChipWriter, StoreInfo
from unetmamba_qgis.engine.weights.card import LandCoverClass

INFO = StoreInfo((LandCoverClass(3, "a", "#000000"), LandCoverClass(9, "b", "#ffffff")), ("NIR",), 2.5, "me", 10_000.0)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "chips"


def write(folder, image=None):
    image = np.arange(12, dtype=np.uint16).reshape(1, 3, 4) if image is None else image
    label = np.array([[0, 1, 255, 0]] * 3, np.uint8)
    writer = ChipWriter(folder, INFO)
    writer.add(Chip("one", "train", image, label, label != 0))
    writer.close()


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32"])
def test_a_store_is_read_as_it_was_written(folder, dtype):
    image = np.arange(12).reshape(1, 3, 4).astype(dtype)
    write(folder, image)
    store = ChipStore(folder)
    assert store.info == INFO
    (chip,) = store.chips(("train",))
    assert chip.image.dtype == dtype and np.array_equal(chip.image, image)
    assert chip.label.tolist() == [[0, 1, 255, 0]] * 3 and chip.valid[0].tolist() == [False, True, True, False]


def test_stores_of_older_versions_hold_bytes(folder):
    write(folder)
    index = json.loads((folder / "store.json").read_text())
    del index["scale"]
    (folder / "store.json").write_text(json.dumps(index))
    assert ChipStore(folder).info.scale == 255.0


def test_a_store_without_its_index_is_none(folder):
    writer = ChipWriter(folder, INFO)
    writer.add(Chip("one", "train", np.zeros((1, 2, 2), np.uint8), np.zeros((2, 2), np.uint8), np.ones((2, 2), bool)))
    with pytest.raises(ChipStoreError, match=r"store\.json cannot be read"):
        ChipStore(folder)


@pytest.mark.parametrize(
    ("kind", "array"),
    [
        ("label", np.zeros((3, 5), np.uint8)),
        ("label", np.zeros((3, 4), np.int64)),
        ("valid", np.zeros((4, 4), bool)),
        ("image", np.zeros((2, 3, 4), np.uint8)),
        ("image", np.zeros((1, 3, 4), np.float64)),
    ],
)
def test_arrays_that_do_not_fit_each_other_are_refused(folder, kind, array):
    write(folder)
    np.save(folder / f"one.{kind}.npy", array)
    with pytest.raises(ChipStoreError, match="chip one do not fit"):
        ChipStore(folder).chips(("train",))


def test_a_cut_off_array_is_refused(folder):
    write(folder)
    data = (folder / "one.image.npy").read_bytes()
    (folder / "one.image.npy").write_bytes(data[:-4])
    with pytest.raises(ChipStoreError, match="chip one cannot be read"):
        ChipStore(folder).chips(("train",))


SPOILT = {
    "no classes": lambda index: index.pop("classes"),
    "no list": lambda index: index.update(chips=3),
    "no number": lambda index: index.update(scale="x"),
    "a file elsewhere": lambda index: index["chips"][0].update(name="../one"),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_damaged_index_is_refused(folder, spoil):
    write(folder)
    index = json.loads((folder / "store.json").read_text())
    spoil(index)
    (folder / "store.json").write_text(json.dumps(index))
    with pytest.raises(ChipStoreError, match="damaged"):
        ChipStore(folder)


@pytest.mark.skipif(os.name == "nt", reason="there is no such limit")
def test_a_store_may_have_more_chips_than_files_may_be_open_at_first(folder):
    import resource

    writer = ChipWriter(folder, INFO)
    empty = np.zeros((2, 2), np.uint8)
    for number in range(150):
        writer.add(Chip(f"chip{number}", "train", empty[None], empty, empty == 0))
    writer.close()
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(soft, 256), hard))
    try:
        chips = ChipStore(folder).chips(("train",))
        assert sum(int(chip.valid.sum()) for chip in chips) == 150 * 4
    finally:
        del chips
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
