"""From chips to tables: published groups and means, the mean and spread of runs, and work that goes on."""

import csv
import io
import json
import zipfile
from dataclasses import replace

import numpy as np
import pytest
import torch
from PIL import Image

from unetmamba_qgis.engine.benchmarks.protocol import PROTOCOLS, ModelChoice, groups_of, lacking
from unetmamba_qgis.engine.benchmarks.run import BenchmarkJob, benchmark
from unetmamba_qgis.engine.chips.store import ChipStore
from unetmamba_qgis.engine.datasets.splits import EVALUATION, VAIHINGEN
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.metrics import published_scores
from unetmamba_qgis.engine.weights import load_model

pytestmark = pytest.mark.usefixtures("nothing_measured")

PLAIN, OTHER = ModelChoice("tiny"), ModelChoice("tiny", {"local_supervision": False})


class Console:
    """Feedback that wishes to stop once it was asked so often."""

    def __init__(self, stop_at=None):
        self.asked, self.lines, self._stop_at = 0, [], stop_at

    def progress(self, fraction, text):
        self.lines.append((fraction, text))

    def info(self, text):
        pass

    warning = info

    def is_cancelled(self):
        self.asked += 1
        return self._stop_at is not None and self.asked >= self._stop_at


def vaihingen(folder, **changes):
    job = BenchmarkJob("vaihingen", folder, None, (PLAIN, OTHER), ("none", "lr"), repeats=2, tiny=True)
    return replace(job, **changes)


@pytest.fixture(scope="module")
def made(tmp_path_factory, nothing_measured):
    """The folder of a finished dry run of two models, twice."""
    folder = tmp_path_factory.mktemp("benchmark") / "vaihingen"
    console = Console()
    benchmark(vaihingen(folder), console)
    assert [share for share, _ in console.lines] == sorted(share for share, _ in console.lines)
    return folder


def table(path):
    return list(csv.DictReader(io.StringIO(path.read_text())))


def test_tables_have_the_mean_and_the_spread_of_the_runs(made):
    runs = [row for row in table(made / "runs.csv") if (row["tta"], row["model"]) == ("none", "tiny")]
    row = next(row for row in table(made / "table.csv") if (row["tta"], row["model"]) == ("none", "tiny"))
    values = [float(run["mean_iou"]) for run in runs]
    assert len(values) == 2 and float(row["mean_iou"]) == pytest.approx(np.mean(values), abs=1e-6)
    assert float(row["mean_iou deviation"]) == pytest.approx(np.std(values, ddof=1), abs=2e-6)
    text = (made / "table.md").read_text()
    assert f"{100 * np.mean(values):.2f} ± {100 * np.std(values, ddof=1):.2f}" in text
    assert "figures mean nothing" in text and "tiny, local_supervision false" in text
    page = (made / "table.html").read_text()
    assert "Test-time augmentation: lr" in page and "<script" not in page and page.count("<figure>") == 2 * 4


def test_tables_tell_what_each_model_costs(made):
    rows = {row["model"]: row for row in table(made / "table.csv") if row["tta"] == "none"}
    assert float(rows["tiny"]["parameters_m"]) > float(rows[OTHER.title]["parameters_m"]) > 0
    costs = ("inference_megapixels_per_s", "inference_peak_mib", "training_megapixels_per_s", "training_peak_mib")
    assert [float(rows["tiny"][name]) for name in costs] == [len("inference"), 64, len("training"), 64]
    lines = (made / "table.md").read_text().splitlines()
    heads = next(line for line in lines if line.startswith("| Model"))
    assert heads.endswith("| Inference (Mpx/s) | Inference (MiB) | Training (Mpx/s) | Training (MiB) |")
    assert all(line.endswith("| 9.00 | 64 | 8.00 | 64 |") for line in lines if line.startswith("| tiny"))
    assert '<th class="number">Training (MiB)</th>' in (made / "table.html").read_text()


def test_the_figure_shows_image_truth_and_each_model(made):
    figure = np.array(Image.open(made / "figure.png"))
    side = 64
    assert figure.shape == (2 * (side + 8) - 8, 4 * (side + 8) - 8, 3)
    store = ChipStore(made / "made-up-chips")
    truths = [store.chips((group,))[0] for group in groups(made).test]
    colours = {tuple(bytes.fromhex(entry.color[1:])) for entry in store.info.classes} | {(0, 0, 0)}
    truth = figure[:side, 72 : 72 + side]
    assert {tuple(pixel) for pixel in truth.reshape(-1, 3).tolist()} <= colours
    assert any(np.array_equal(figure[:side, :side, 0], chip.image[0]) for chip in truths)


def groups(folder, repeat=0):
    return groups_of(PROTOCOLS["vaihingen"], repeat, "random", ChipStore(folder / "made-up-chips").groups)


def test_scores_are_the_published_ones_of_whole_chips(made):
    model, card = load_model(made / "runs" / "tiny-1.safetensors")
    chips = ChipStore(made / "made-up-chips").chips(groups(made).test)
    mean, std = (torch.tensor(values)[:, None, None] for values in (card.mean, card.std))
    with torch.no_grad():
        maps = [model(((torch.tensor(np.array(c.image)) / 255 - mean) / std)[None])[0].argmax(0).numpy() for c in chips]
    wanted = published_scores(np.stack([c.label for c in chips]), np.stack(maps), 6, "vaihingen")
    row = table(made / "runs.csv")[0]
    assert (row["model"], row["repeat"], row["tta"]) == ("tiny", "0", "none")
    found = [float(row[name]) for name in ("overall_accuracy", "mean_iou", "mean_f1")]
    assert found == pytest.approx([wanted[name] for name in ("OA", "mIoU", "mF1")], abs=1e-6)


def test_a_finished_benchmark_is_not_computed_again(made):
    weights = {path: path.stat().st_mtime_ns for path in (made / "runs").iterdir()}
    lost = made / "runs" / "tiny-2.lr.json"
    before = json.loads(lost.read_text())["matrices"]
    lost.unlink()
    benchmark(vaihingen(made), Console())
    assert json.loads(lost.read_text())["matrices"] == before
    assert (made / "runs" / "tiny.efficiency.json") in weights
    assert {path: path.stat().st_mtime_ns for path in weights if path != lost} == {
        path: moment for path, moment in weights.items() if path != lost
    }


@pytest.mark.parametrize("stop_at", [2, 9])
def test_a_cancelled_benchmark_goes_on_to_the_same_weights(made, tmp_path, stop_at):
    with pytest.raises(Cancelled):
        benchmark(vaihingen(tmp_path, models=(PLAIN,), ttas=("none",)), Console(stop_at))
    assert not (tmp_path / "table.md").exists()
    benchmark(vaihingen(tmp_path, models=(PLAIN,), ttas=("none",)), Console())
    for name in ("tiny-1", "tiny-2"):
        whole, parts = ((folder / "runs" / f"{name}.safetensors").read_bytes() for folder in (made, tmp_path))
        assert whole == parts


def test_runs_of_other_chips_splits_and_settings_are_not_mixed(made):
    with pytest.raises(EngineError, match="holds runs with another split") as caught:
        benchmark(vaihingen(made, split="classic"), Console())
    assert caught.value.code == "benchmark.changed"
    with pytest.raises(EngineError, match=r"tiny-1\.safetensors was trained with another .*steps"):
        benchmark(vaihingen(made, chips=made / "made-up-chips", tiny=False), Console())


def test_loveda_is_scored_on_its_validation_images_and_mapped_for_the_challenge(tmp_path):
    job = BenchmarkJob("loveda", tmp_path, None, (PLAIN,), tiny=True, submission=True)
    benchmark(job, Console())
    row = table(tmp_path / "runs.csv")[0]
    iou = [float(value) for name, value in row.items() if name.startswith("iou") and value]
    assert float(row["mean_iou"]) == pytest.approx(np.mean(iou), abs=1e-6) and len(iou) == 7
    store = ChipStore(tmp_path / "made-up-chips")
    with zipfile.ZipFile(tmp_path / "submission-tiny-1-none.zip") as archive:
        assert sorted(archive.namelist()) == [f"{chip.name.split('-')[2]}.png" for chip in store.chips(("test",))]
        image = Image.open(io.BytesIO(archive.read(archive.namelist()[0])))
    assert (image.mode, image.size) == ("L", (64, 64)) and np.array(image).max() <= 6


def test_no_tile_is_both_trained_on_and_scored():
    there = [group for tile in VAIHINGEN for group in (tile, tile + EVALUATION)]
    for repeat in range(5):
        found = groups_of(PROTOCOLS["vaihingen"], repeat, "random", there)
        tiles = [name.replace(EVALUATION, "") for part in (found.train, found.validation, found.test) for name in part]
        assert len(tiles) == len(set(tiles)) == 33
        assert all(name.endswith(EVALUATION) for name in (*found.validation, *found.test))
    with pytest.raises(EngineError, match="has no area2-eroded"):
        groups_of(PROTOCOLS["vaihingen"], 0, "classic", [group for group in there if group != "area2-eroded"])


def test_tables_of_a_part_of_the_data_set_say_so(made):
    assert "Only a part of the data set was used: 6 of 33 tiles." in (made / "table.md").read_text()
    whole = {group: 1 for tile in VAIHINGEN for group in (tile, tile + EVALUATION)}
    assert lacking(PROTOCOLS["vaihingen"], whole) == []
    assert lacking(PROTOCOLS["loveda"], {"train": 2522, "val": 1669, "test": 5}) == []
    assert lacking(PROTOCOLS["loveda"], {"train": 9, "val": 1669}) == [
        "Only a part of the data set was used: 9 of 2522 train, 1669 of 1669 val."
    ]


def test_models_are_named_with_their_options():
    assert ModelChoice.parse("unetmamba") == ModelChoice("unetmamba")
    choice = ModelChoice.parse("unetmamba:encoder=timm/resnet18+decoder_depth=1")
    assert choice.options == {"encoder": "timm/resnet18", "decoder_depth": 1} and "/" not in choice.file_name
    with pytest.raises(EngineError, match="encoder is no option"):
        ModelChoice.parse("unetmamba:encoder")
