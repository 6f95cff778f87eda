"""LoveDA as it is unpacked: chips with classes from 0, faults named by their files, and work that goes on."""

import shutil
from pathlib import Path

import numpy as np
import pytest

from tests.engine.datasets.published import make_loveda, write
from unetmamba_qgis.engine.chips.store import UNLABELLED, ChipStore
from unetmamba_qgis.engine.datasets import loveda
from unetmamba_qgis.engine.errors import Cancelled, EngineError

SAMPLE = Path(__file__).parents[4] / "shared" / "data" / "loveda-sample"


@pytest.fixture
def folder(tmp_path):
    return make_loveda(tmp_path / "LoveDA")


def prepared(folder, feedback=None):
    """The store of a part of the data set."""
    out = folder.parent / "chips"
    loveda.prepare(folder, out, *([feedback] if feedback else []), partial_set=True)
    return ChipStore(out)


class StopsAfter:
    """Feedback that wishes to stop after so many sources, and keeps what it is told."""

    def __init__(self, sources):
        self._left, self.texts = sources, []

    def progress(self, fraction, text):
        self.texts.append(text)

    def is_cancelled(self):
        self._left -= 1
        return self._left < 0


def test_classes_count_from_0_and_no_data_is_not_labelled(folder):
    store = prepared(folder)
    assert store.groups == ["test", "train", "val"] and [e.name for e in store.info.classes][:2] == [
        "background", "building",
    ]  # fmt: skip
    chips = {chip.name: chip for chip in store.chips(("train", "val", "test"))}
    assert set(chips) == {"train-urban-1366", "train-rural-0", "val-rural-2522", "test-urban-4191"}
    assert chips["train-rural-0"].label[0, :9].tolist() == [255, 0, 1, 2, 3, 4, 5, 6, 255]
    assert (chips["test-urban-4191"].label == UNLABELLED).all()
    assert chips["train-urban-1366"].image.shape == (3, 32, 32) and len(np.unique(chips["train-urban-1366"].image)) > 9


FAULTS = {
    "no folder": (lambda f: shutil.rmtree(f / "Train" / "Rural"), "dataset.missing_folder", "Train/Rural/images_png"),
    "no label": (
        lambda f: (f / "Train" / "Urban" / "masks_png" / "1366.png").unlink(),
        "dataset.unpaired", "images without labels: images_png/1366.png",
    ),
    "no image": (
        lambda f: (f / "Val" / "Rural" / "images_png" / "2522.png").unlink(),
        "dataset.unpaired", "labels without images: masks_png/2522.png",
    ),
    "strange labels": (
        lambda f: write(f / "Val" / "Rural" / "masks_png" / "2522.png", np.full((1, 32, 32), 9)),
        "dataset.values", r"2522\.png has labels that mean nothing: 9, in 1024 pixels, the first one in row 0",
    ),
    "coloured labels": (
        lambda f: write(f / "Train" / "Rural" / "masks_png" / "0.png", np.ones((3, 32, 32))),
        "dataset.form", r"0\.png has 3 bands of bytes instead of 1 band of bytes",
    ),
    "another size": (
        lambda f: write(f / "Train" / "Rural" / "masks_png" / "0.png", np.ones((1, 16, 32))),
        "dataset.size", r"0\.png is 32 x 16 pixels large instead of 32 x 32, as the image 0\.png",
    ),
    "half a file": (
        lambda f: (f / "Train" / "Rural" / "images_png" / "0.png").write_bytes(
            (f / "Train" / "Rural" / "images_png" / "0.png").read_bytes()[:1500]
        ),
        "dataset.unreadable", r"images_png/0\.png cannot be read",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("spoil", "code", "text"), FAULTS.values(), ids=FAULTS)
def test_faults_are_named_with_the_file_and_leave_no_store(folder, spoil, code, text):
    spoil(folder)
    with pytest.raises(EngineError, match=text) as caught:
        prepared(folder)
    assert caught.value.code == code and caught.value.hint
    assert not (folder.parent / "chips").exists()


def nested(folder):
    for split in ("Train", "Val", "Test"):
        (folder / split).rename(folder / "moved")
        (folder / split).mkdir()
        (folder / "moved").rename(folder / split / split)


def small_letters(folder):
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rename(path.with_name(path.name.lower()))


def littered(folder):
    (folder / "Train" / "Urban" / "masks_png" / "._1366.png").write_bytes(b"of another system")


@pytest.mark.parametrize("unpacked", [nested, small_letters, littered])
def test_archives_may_be_unpacked_as_other_programs_do(folder, unpacked):
    unpacked(folder)
    assert prepared(folder).counts == {"train": 2, "val": 1, "test": 1}


def test_a_folder_of_two_data_sets_is_refused_and_a_wrong_one_is_told_with_what_it_holds(folder):
    shutil.copytree(folder, folder.parent / "copy")
    with pytest.raises(EngineError, match="several folders Train: .*LoveDA.*copy"):
        loveda.prepare(folder.parent, folder.parent / "chips")
    with pytest.raises(EngineError, match=r"no folder .*Rural/Train.*: .*Rural holds images_png, masks_png\."):
        loveda.prepare(folder / "Val" / "Rural", folder.parent / "chips")


def test_all_faults_are_told_at_once_and_the_rest_is_done(folder):
    for name in ("Train/Rural/images_png/0.png", "Val/Rural/masks_png/2522.png"):
        (folder / name).write_bytes(b"")
    with pytest.raises(EngineError, match=r"2 files cannot be used:\n- .*0\.png.*\n- .*2522\.png") as caught:
        prepared(folder)
    assert [fault["code"] for fault in caught.value.details["faults"]] == ["dataset.unreadable"] * 2
    done = folder.parent / ".chips.unetmamba-job"
    assert sorted(path.stem for path in done.glob("*.json")) == ["test-urban-4191", "train-urban-1366"]


def test_a_part_of_the_data_set_is_taken_only_on_request(folder):
    with pytest.raises(EngineError, match="Train holds 2 images instead of 2522") as caught:
        loveda.prepare(folder, folder.parent / "chips")
    assert caught.value.code == "dataset.count" and "--partial" in caught.value.hint
    shutil.rmtree(folder / "Test")
    assert prepared(folder).groups == ["train", "val"]


def test_a_cancelled_conversion_goes_on_and_takes_changed_files_anew(folder):
    with pytest.raises(Cancelled):
        prepared(folder, StopsAfter(2))
    out = folder.parent / "chips"
    assert not out.exists()
    unfinished = folder.parent / ".chips.unetmamba-job" / "store"
    first, second = (unfinished / f"train-{name}.image.npy" for name in ("urban-1366", "rural-0"))
    written = first.stat().st_mtime_ns
    write(folder / "Train" / "Rural" / "images_png" / "0.png", np.full((3, 32, 32), 77))
    assert second.exists()
    store = prepared(folder)
    assert (out / first.name).stat().st_mtime_ns == written
    chips = {chip.name: chip for chip in store.chips(("train",))}
    assert (chips["train-rural-0"].image == 77).all() and not unfinished.parent.exists()


def test_other_files_are_never_overwritten(folder):
    (folder.parent / "chips").mkdir()
    (folder.parent / "chips" / "precious.txt").write_text("mine")
    with pytest.raises(EngineError, match="is not empty"):
        prepared(folder)


@pytest.mark.skipif(not SAMPLE.is_dir(), reason=f"REAL LOVEDA NOT CHECKED: there is none in {SAMPLE}")
def test_real_tiles_become_chips(tmp_path):
    folder = make_loveda(tmp_path / "LoveDA")
    shutil.rmtree(folder / "Train" / "Rural")
    shutil.copytree(SAMPLE / "images", folder / "Train" / "Rural" / "images_png")
    shutil.copytree(SAMPLE / "masks", folder / "Train" / "Rural" / "masks_png")
    chips = {chip.name: chip for chip in prepared(folder).chips(("train",))}
    present = {name: set(np.unique(chips[f"train-rural-{name}"].label).tolist()) for name in ("0", "2")}
    assert present == {"0": {0, 1, 2, 3, 6}, "2": {0, 3, 5, 6}}  # as its README tells, from 0
    assert chips["train-rural-0"].image.shape == (3, 1024, 1024)
