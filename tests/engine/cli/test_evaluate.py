"""`evaluate` in both its forms, each in the Python it needs."""

import json
import subprocess
import sys

import numpy as np
import pytest

from tests.engine.accuracy.truth import publish, random_codes, square, write_features
from unetmamba_qgis.engine import cli
from unetmamba_qgis.engine.chips.store import Chip, ChipWriter, StoreInfo
from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.engine.weights.card import LandCoverClass


@pytest.fixture
def compared(tmp_path):
    """A map, and a polygon of which 3 in 4 pixels are mapped right."""
    codes = np.ones((40, 40), np.uint8)
    codes[10:, :10] = 2
    codes[10:, 10:20] = 4
    return publish(tmp_path, codes), write_features(tmp_path / "r.gpkg", [(square(0, 10, 20), "bare land")])


def test_a_map_is_compared_without_the_engine(compared, capsys, monkeypatch):
    monkeypatch.setattr(cli, "_run_in_engine", lambda arguments: pytest.fail("the engine was asked"))
    class_map, reference = map(str, compared)
    assert cli.main(["evaluate", class_map, "--reference", reference, "--field", "cover", "--kappa"]) == 0
    out, err = capsys.readouterr()
    assert "Overall accuracy: 50.0 %" in out and "Kappa: " in out
    assert "they tell what the network remembers" in err and "no reference for forest" in err
    line = next(line for line in out.splitlines() if line.startswith("bare land"))
    assert line.split()[2:] == ["400", "200", "100.0", "%", "50.0", "%", "66.7", "%", "50.0", "%"]


def test_a_map_gives_one_strict_json_object_and_its_files(compared, capsys, tmp_path):
    class_map, reference = map(str, compared)
    files = {name: str(tmp_path / f"out.{name.partition('-')[0]}") for name in ("html", "csv", "json-file")}
    options = [text for name, file in files.items() for text in (f"--{name}", file)]
    arguments = [
        "evaluate",
        class_map,
        "--reference",
        reference,
        "--field",
        "cover",
        "--without-last",
        "--area-weighted",
    ]
    assert cli.main([*arguments, *options, "--json"]) == 0

    def refuse(constant):
        pytest.fail(f"{constant} is not JSON")

    figures = json.loads(capsys.readouterr().out, parse_constant=refuse)
    assert figures["status"] == "complete" and figures["overall_accuracy"] == 0.5
    assert figures["means_over"] == "all classes but water" and figures["area_weighted"]["samples"] == [0, 200, 200]
    assert sorted(figures["outputs"].values()) == sorted(files.values())
    with open(files["json-file"], encoding="utf-8") as file:
        assert json.load(file)["overall_accuracy"] == 0.5


def test_a_reference_raster_needs_no_field(tmp_path, capsys):
    codes = random_codes()
    paths = [str(publish(tmp_path, each, name=f"{n}.tif")) for n, each in enumerate((codes, codes))]
    assert cli.main(["evaluate", paths[0], "--reference", paths[1]]) == 0
    assert "Overall accuracy: 100.0 %" in capsys.readouterr().out


def test_a_reference_that_does_not_fit_ends_with_status_1(compared, capsys):
    class_map, reference = map(str, compared)
    assert cli.main(["evaluate", class_map, "--reference", reference, "--field", "id", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "reference.no_common_class"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["x"],
        ["x", "--reference", "y", "--weights", "z"],
        ["x", "--weights", "z", "--groups", "a", "--tta", "all"],
    ],
)
def test_neither_form_is_wrong_usage(arguments):
    with pytest.raises(SystemExit) as excinfo:
        cli.main(["evaluate", *arguments])
    assert excinfo.value.code == 2


def test_the_arguments_decide_which_python_is_needed():
    commands = cli._commands()
    parser = cli._parser(commands)

    def needs(*arguments):
        return commands[arguments[0]].needs(parser.parse_args(arguments))

    assert needs("evaluate", "map.tif", "--reference", "r.gpkg") == "osgeo"
    assert needs("evaluate", "chips", "--weights", "w", "--groups", "a") == "torch"
    assert needs("weights", "list") is None and needs("weights", "show", "w") is None
    assert needs("weights", "check", "w") == "torch"


def test_names_and_cards_of_weights_are_shown_without_the_engine(weights, capsys, monkeypatch):
    monkeypatch.setattr(cli, "_run_in_engine", lambda arguments: pytest.fail("the engine was asked"))
    assert cli.main(["weights", "show", str(weights), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["card"]["title"] == "random"
    assert cli.main(["weights", "list"]) == 0


# Weights, with the real engine


@pytest.fixture(scope="module")
def chips(tmp_path_factory):
    """Two places of noise with the classes of the random weights; the last class occurs nowhere in the labels."""
    folder = tmp_path_factory.mktemp("chips") / "store"
    classes = tuple(LandCoverClass(value, f"class {value}", "#ffffff") for value in range(1, 7))
    rng = np.random.default_rng(0)
    writer = ChipWriter(folder, StoreInfo(classes, ("Red", "Green", "Blue"), 0.6, "noise"))
    for group in ("a", "b"):
        image = np.kron(rng.integers(0, 256, (3, 12, 12)), np.ones((8, 8))).astype(np.uint8)
        label = rng.integers(0, 5, (96, 96), dtype=np.uint8)
        writer.add(Chip(group, group, image, label, np.ones((96, 96), bool)))
    writer.close()
    return folder


def evaluate(chips, weights, *options, status=0):
    """In a process of its own -> its JSON."""
    arguments = ("evaluate", chips, "--weights", weights, "--device", "cpu", "--json", *options)
    command = [sys.executable, "-m", "unetmamba_qgis.engine", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == status, done.stderr
    return json.loads(done.stdout)


def test_weights_are_scored_with_test_time_augmentation_by_the_papers_name_without_the_last_class(
    engine_python, chips, weights
):
    plain = evaluate(chips, weights, "--groups", "a", "--without-last")
    flips = evaluate(chips, weights, "--groups", "a,b", "--without-last", "--tta", "lr")
    assert flips["groups"]["a"]["iou"] != plain["groups"]["a"]["iou"]
    assert list(flips["groups"]) == ["a", "b"] and list(plain["groups"]) == ["a"]
    for total in (plain["total"], flips["total"]):
        assert total["mean_iou"] == pytest.approx(np.mean(total["iou"][:5]))
        assert total["recall"][5] is None  # no NaN, which is not JSON


def test_chips_of_other_classes_are_refused(engine_python, tmp_path, weights):
    classes = (LandCoverClass(0, "a", "#ffffff"), LandCoverClass(1, "b", "#ffffff"))
    writer = ChipWriter(tmp_path / "store", StoreInfo(classes, ("Red", "Green", "Blue"), 0.6, ""))
    writer.add(Chip("a", "a", np.zeros((3, 64, 64), np.uint8), np.zeros((64, 64), np.uint8), np.ones((64, 64), bool)))
    writer.close()
    error = evaluate(tmp_path / "store", weights, "--groups", "a", status=1)["error"]
    assert error["code"] == "evaluate.classes" and "0 a, 1 b instead of 1 class 1" in error["problem"]
