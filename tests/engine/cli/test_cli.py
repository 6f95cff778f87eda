"""The command line: exit statuses, messages, and the hand-over to the engine's Python."""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from types import SimpleNamespace

import numpy as np
import pytest

from tests.engine.rasters import noise, read_pixels, write_raster
from unetmamba_qgis.engine import cli
from unetmamba_qgis.engine.cli._console import ConsoleFeedback
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.paths import ROOT, engine_version
from unetmamba_qgis.engine.progress import TimeLeft, duration


@pytest.fixture
def command(monkeypatch):
    """The one command there is; set its `run`."""
    fake = SimpleNamespace(NAME="try", HELP="Try.", NEEDS=None, add_arguments=lambda parser: None, run=lambda args: 0)
    monkeypatch.setattr(cli, "_commands", lambda: {"try": fake})
    return fake


def raising(error):
    def run(args):
        raise error

    return run


def test_every_command_explains_itself_in_any_python(capsys):
    for name in ("segment", "train", "evaluate", "weights", "doctor"):
        with pytest.raises(SystemExit) as excinfo:
            cli.main([name, "--help"])
        assert excinfo.value.code == 0 and "--json" in capsys.readouterr().out


def test_the_exit_status_is_the_commands(command):
    command.run = lambda args: cli.FAILED_BLOCKS
    assert cli.main(["try"]) == 4


def test_an_error_is_one_message_on_stderr(command, capsys):
    command.run = raising(EngineError("It has 1 band, not 3.", "Choose others.", code="raster.band_count"))
    assert cli.main(["try"]) == 1
    assert capsys.readouterr() == ("", "It has 1 band, not 3.\nChoose others.\n")


def test_an_error_is_one_object_on_stdout_too_with_json(command, capsys):
    command.run = raising(EngineError("No ⛰.", code="raster.unreadable", name="a\nb"))
    assert cli.main(["try", "--json"]) == 1
    error = {"code": "raster.unreadable", "problem": "No ⛰.", "hint": "", "details": {"name": "a\nb"}}
    error["texts"] = ["No ⛰.", ""]
    assert json.loads(capsys.readouterr().out) == {"status": "failed", "error": error}


@pytest.mark.parametrize("stop", [Cancelled(), KeyboardInterrupt()])
def test_cancelling_has_its_own_status(command, capsys, stop):
    command.run = raising(stop)
    assert cli.main(["try"]) == 3
    assert capsys.readouterr().err == "Cancelled.\n"


@pytest.mark.parametrize("arguments", [[], ["nothing"], ["try", "--unknown"]])
def test_wrong_usage_has_its_own_status(command, capsys, arguments):
    with pytest.raises(SystemExit) as excinfo:
        cli.main(arguments)
    assert excinfo.value.code == 2


def test_a_python_without_gdal_is_told_what_it_lacks(command, capsys, monkeypatch):
    command.NEEDS = "osgeo"
    monkeypatch.setattr(cli, "find_spec", lambda name: None)
    assert cli.main(["try"]) == 1
    assert "no GDAL bindings" in capsys.readouterr().err


def test_a_command_that_needs_torch_runs_in_the_engines_python(engine_python, weights, capfd):
    assert cli.main(["weights", "--json", "check", str(weights)]) == 0
    assert json.loads(capfd.readouterr().out)["parameters"] > 1e5


def test_the_engines_exit_status_is_passed_on(engine_python, capfd):
    assert cli._run_in_engine(["doctor", "--json"]) == 1  # there is no GDAL
    checks = {check["name"]: check for check in json.loads(capfd.readouterr().out)["checks"]}
    assert not checks["GDAL"]["passed"] and str(engine_python) in checks["GDAL"]["text"]


def test_doctor_finds_both_halves(engine_python, capsys):
    cli.main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    passed = [check["name"] for check in report["checks"] if check["passed"]]
    assert report["version"] == engine_version()
    assert passed[:4] == ["GDAL", "engine", "devices", "selective scan on cpu"]


def test_doctor_without_an_engine_says_how_to_get_one(capsys, tmp_path):
    assert cli.main(["doctor", "--engine-python", str(tmp_path / "python")]) == 1
    out = capsys.readouterr().out
    assert "PASS  GDAL" in out and "FAIL  engine: " in out and "Install the engine's environment" in out


# A map, for real


def segment_command(source, output, weights, *options):
    command = ["-m", "unetmamba_qgis.engine", "segment", source, output, "--weights", weights, "--device", "cpu"]
    return [sys.executable, *map(str, command), *options]


def test_segment_makes_a_map_and_reports_it(engine_python, weights, tmp_path):
    source, output = write_raster(tmp_path / "in.tif", noise(3, 70, 90)), tmp_path / "map.tif"
    command = segment_command(source, output, weights, "--json")
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["status"] == "complete" and report["output"] == str(output)
    assert sum(each["share"] for each in report["classes"]) == pytest.approx(1)
    assert set(np.unique(read_pixels(output))) <= {1, 2, 3, 4, 5, 6}
    assert "100%" in done.stderr.splitlines()[-1]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_ends_a_map_and_leaves_nothing(engine_python, weights, tmp_path):
    source = write_raster(tmp_path / "in.tif", noise(3, 2000, 2000))
    command = segment_command(source, tmp_path / "map.tif", weights)
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        for line in process.stderr:
            if "Computing on" in line:
                break
        time.sleep(1)
        process.send_signal(signal.SIGINT)
        start = time.monotonic()
        rest = process.stderr.read()
    assert process.returncode == 3 and time.monotonic() - start < 3
    assert rest.splitlines()[-1] == "Cancelled."
    assert os.listdir(tmp_path) == ["in.tif"]


def test_every_output_is_written_on_request(engine_python, weights, tmp_path):
    names = {
        "confidence": "c.tif",
        "probabilities": "p.tif",
        "polygons": "v.gpkg",
        "statistics": "s.csv",
        "report": "r.html",
    }
    options = [text for name, file in names.items() for text in (f"--{name}", str(tmp_path / file))]
    command = segment_command(
        write_raster(tmp_path / "in.tif", noise(3, 70, 90)), tmp_path / "map.tif", weights, *options
    )
    done = subprocess.run([*command, "--sieve", "5"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert sorted(os.listdir(tmp_path)) == sorted(["in.tif", "map.tif", "map.tif.aux.xml", *names.values()])


def test_a_raster_that_is_not_there_fails_before_any_work(weights, tmp_path, capsys):
    assert cli.main(["segment", str(tmp_path / "no.tif"), str(tmp_path / "map.tif"), "--weights", str(weights)]) == 1
    assert "no.tif" in capsys.readouterr().err and os.listdir(tmp_path) == []


# What the terminal shows


def test_progress_away_from_a_terminal_is_a_line_per_tenth(capsys):
    with ConsoleFeedback() as feedback:
        for percent in range(101):
            feedback.progress(percent / 100, "Working")
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 11 and lines[0] == "  0%  Working" and lines[-1] == "100%  Working"
    assert lines[5].startswith(" 50%  Working, ") and lines[5].endswith(" left")


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.04, "0.0 s"), (4.21, "4.2 s"), (45, "45 s"), (91, "2 min"), (3900, "1 h 05 min")]
)
def test_durations_are_said_as_people_say_them(seconds, text):
    assert duration(seconds) == text


def test_the_time_left_of_a_resumed_job_counts_from_where_it_went_on(monkeypatch):
    now = iter([100.0, 110.0, 200.0])
    monkeypatch.setattr(time, "monotonic", lambda: next(now))
    left = TimeLeft()
    assert left.text(0.5) == "" and left.text(0.6) == ", 40 s left" and left.text(1.0) == ""


def test_bands_are_numbers_between_commas():
    parser = argparse.ArgumentParser()
    cli._commands()["segment"].add_arguments(parser)
    assert parser.parse_args(["in", "out", "--bands", "4,1,2"]).bands == (4, 1, 2)
    with pytest.raises(SystemExit):
        parser.parse_args(["in", "out", "--bands", "red"])
