"""The engine dialog as a new user meets it; what it starts is real, but for the large packages."""

import dataclasses
import time
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QApplication, QCheckBox, QLabel, QPlainTextEdit, QProgressBar, QPushButton

from tests.plugin.environment.conftest import *  # noqa: F403  its fixtures
from tests.plugin.environment.conftest import try_torch
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.installation import Stamp, venv_python, write_stamp
from unetmamba_qgis.environment import settings
from unetmamba_qgis.environment.builds import BUILDS
from unetmamba_qgis.environment.facts import Facts, Gpu
from unetmamba_qgis.environment.failures import InstallError
from unetmamba_qgis.environment.install import install
from unetmamba_qgis.environment.kit_manifest import Manifest
from unetmamba_qgis.environment.packages import fingerprint
from unetmamba_qgis.environment.state import StateKind, engine_state, training_python
from unetmamba_qgis.gui.environment import presenter
from unetmamba_qgis.gui.environment.dialog import EnvironmentDialog
from unetmamba_qgis.gui.environment.survey import Survey

LINUX = Facts("linux", "x86_64", libc="glibc 2.36")


@pytest.fixture(autouse=True)
def clean(qgis_app, home, monkeypatch):
    """Nothing is installed, nothing chosen; a checkout's own environment is not seen."""
    monkeypatch.setattr("unetmamba_qgis.engine.interpreter.ROOT", home)
    for key in (settings.ENGINE_PYTHON, settings.ENGINE_FOLDER):
        QgsSettings().remove(key)
    yield
    for key in (settings.ENGINE_PYTHON, settings.ENGINE_FOLDER):
        QgsSettings().remove(key)


@pytest.fixture
def open_dialog(qtbot, base_python):
    """Opens it on a computer of these facts, and waits until it has looked around."""
    opened = []

    def open_it(facts=LINUX, reachable=True, pythons=(base_python,)):
        dialog = EnvironmentDialog(look_around=lambda _: Survey(facts, pythons, reachable, reachable))
        qtbot.addWidget(dialog)
        opened.append(dialog)
        dialog.show()
        wait(qtbot, dialog)
        return dialog

    yield open_it
    for dialog in opened:
        dialog._presenter.close()


def wait(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog._presenter._runner.task is None, timeout=20_000)


def texts(dialog):
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))


def button(dialog, title):
    (found,) = (b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == title)
    return found


def choose(dialog, name):
    """A menu entry."""
    dialog._presenter._doing[name]()


def put_engine(folder, build="cuda13", **changes):
    """An environment that is stamped as ready."""
    python = venv_python(folder / "env-1")
    python.parent.mkdir(parents=True)
    python.touch()
    stamp = Stamp(
        "env-1", fingerprint(BUILDS[build]), build, "3.12", "PyTorch 2.15.0+cu132", "cuda:0", "NVIDIA <b>X</b>", "1"
    )
    write_stamp(folder, dataclasses.replace(stamp, **changes))
    return python


def test_before_installing_it_says_what_from_where_how_large(open_dialog):
    dialog = open_dialog()
    shown = texts(dialog)
    assert "Not installed yet" in shown and "290 MB" in shown and "1.4 GB" in shown and "download.pytorch.org" in shown
    assert button(dialog, "Install").isEnabled() and not button(dialog, "Verify").isEnabled()


def light_box(dialog):
    (box,) = (box for box in dialog.findChildren(QCheckBox) if "Light engine" in box.text().replace("&", ""))
    return box


def click_light(dialog):
    light_box(dialog).click()
    QApplication.processEvents()  # what the plan says now becomes visible


def test_the_light_engine_is_offered_with_its_size_and_what_it_cannot_do(open_dialog):
    dialog = open_dialog()
    assert "110 MB to download instead of 290 MB" in texts(dialog) and "cannot teach" in texts(dialog)
    click_light(dialog)
    shown = texts(dialog)
    assert "ONNX Runtime, NumPy, Numba" in shown and "360 MB" in shown and "download.pytorch.org" not in shown


def test_a_computer_without_its_packages_is_not_offered_the_light_engine(open_dialog):
    assert light_box(open_dialog(Facts("macos", "x86_64", system_version=14.0))).isHidden()


def test_the_light_engine_says_that_it_does_not_train_and_gives_way_to_the_full_one(open_dialog, home):
    put_engine(home / "engine", "light", software="ONNX Runtime 1.32.0", device="cpu")
    dialog = open_dialog()
    assert "makes maps, does not train" in texts(dialog) and "ONNX Runtime 1.32.0" in texts(dialog)
    assert light_box(dialog).isChecked() and button(dialog, "Repair").isEnabled()
    click_light(dialog)
    assert button(dialog, "Install").isEnabled() and "PyTorch (CPU)" in texts(dialog)
    with pytest.raises(EngineError, match="light engine cannot train"):
        training_python()


def test_the_gpu_that_will_be_used_is_named(open_dialog):
    gpu = Gpu("NVIDIA GeForce RTX 4070", 581.0, 8.9)
    shown = texts(open_dialog(dataclasses.replace(LINUX, gpus=(gpu,))))
    assert "NVIDIA GeForce RTX 4070" in shown and "CUDA 13" in shown


def test_where_nothing_fits_it_says_why_and_install_is_off(open_dialog):
    dialog = open_dialog(dataclasses.replace(LINUX, libc="musl"))
    assert "musl" in texts(dialog) and "Python of your own" in texts(dialog)
    assert not button(dialog, "Install").isEnabled()


def test_without_any_python_it_says_what_to_install(open_dialog):
    dialog = open_dialog(pythons=())
    assert "Install Python 3.12" in texts(dialog) and not button(dialog, "Install").isEnabled()


def test_an_installation_runs_in_the_background_and_ends_ready(open_dialog, plan, qtbot, monkeypatch):
    monkeypatch.setattr(presenter, "make_plan", lambda *_: plan)
    monkeypatch.setattr(presenter, "install", lambda *arguments: install(*arguments, try_torch))
    settings.set_engine_folder(plan.folder.root)
    dialog = open_dialog()
    button(dialog, "Install").click()
    assert button(dialog, "Cancel").isVisible() and not button(dialog, "Install").isEnabled()
    wait(qtbot, dialog)
    assert "has passed its test" in texts(dialog) and engine_state().kind is StateKind.READY
    assert "pip sync" not in texts(dialog) and "torch==1.0" in dialog.findChild(QPlainTextEdit).toPlainText()


def test_progress_is_told_in_bytes(open_dialog, qtbot, monkeypatch):
    def slow(plan, network, reporter):
        reporter.step("packages")
        while not reporter.is_cancelled():
            reporter.progress(1_600_000_000, 3_200_000_000)
            time.sleep(0.05)
        raise Cancelled

    monkeypatch.setattr(presenter, "install", slow)
    dialog = open_dialog()
    button(dialog, "Install").click()
    bar = dialog.findChild(QProgressBar)
    qtbot.waitUntil(lambda: bar.value() == 500, timeout=5000)
    assert "1.6 GB of about 3.2 GB" in texts(dialog)
    button(dialog, "Cancel").click()
    wait(qtbot, dialog)
    assert "Cancelled" in texts(dialog) and not bar.isVisible()


def test_a_failure_names_cause_next_step_and_log_and_can_be_copied(open_dialog, qtbot, monkeypatch):
    def fail(plan, network, reporter):
        raise InstallError("tls", "invalid peer certificate: UnknownIssuer", Path("/logs/1.log"))

    monkeypatch.setattr(presenter, "install", fail)
    dialog = open_dialog()
    button(dialog, "Install").click()
    wait(qtbot, dialog)
    assert "certificate of a server is not trusted" in texts(dialog) and "offline kit" in texts(dialog)
    assert "/logs/1.log" in dialog.findChild(QPlainTextEdit).toPlainText()
    choose(dialog, "diagnostics")
    copied = QApplication.clipboard().text()
    assert "install.tls" in copied and "UnknownIssuer" in copied and "glibc 2.36" in copied


def test_a_ready_engine_is_one_line_with_its_device_as_plain_text(open_dialog, home):
    put_engine(home / "engine")
    dialog = open_dialog()
    assert "Ready: computes on NVIDIA <b>X</b>, PyTorch 2.15.0" in texts(dialog)
    assert button(dialog, "Repair").isEnabled() and not button(dialog, "Repair").isDefault()
    assert "What will be installed" not in texts(dialog)


def test_an_engine_of_other_packages_still_works_and_an_update_is_offered(open_dialog, home):
    python = put_engine(home / "engine", lock="0")
    assert engine_state().ready and engine_state().python == python
    assert button(open_dialog(), "Update").isEnabled()


def test_a_folder_that_is_chosen_before_installing_is_used(open_dialog, qtbot, tmp_path, monkeypatch):
    dialog = open_dialog()
    view = dialog._presenter._view
    (tmp_path / "full" / "of").mkdir(parents=True)
    monkeypatch.setattr(view, "ask_folder", lambda _: tmp_path / "full")
    choose(dialog, "move")
    assert settings.engine_folder() == tmp_path / "full" / "unetmamba-engine"
    qtbot.waitUntil(lambda: str(settings.engine_folder()) in texts(dialog), timeout=2000)


def test_removing_asks_first(open_dialog, home, qtbot, monkeypatch):
    put_engine(home / "engine")
    dialog = open_dialog()
    view = dialog._presenter._view
    monkeypatch.setattr(view, "confirm", lambda _: False)
    choose(dialog, "remove")
    wait(qtbot, dialog)
    assert engine_state().ready
    monkeypatch.setattr(view, "confirm", lambda _: True)
    choose(dialog, "remove")
    wait(qtbot, dialog)
    assert "Not installed yet" in texts(dialog) and not (home / "engine").exists()


def test_a_python_of_ones_own_is_tested_before_it_is_taken(open_dialog, qtbot, tmp_path, monkeypatch):
    dialog = open_dialog()
    view = dialog._presenter._view
    for path, words in (
        (tmp_path / "nothing", "not a Python that runs"),
        (Path("/usr/bin/python3"), "neither PyTorch nor ONNX Runtime"),
    ):
        monkeypatch.setattr(view, "ask_python", lambda path=path: path)
        choose(dialog, "own")
        wait(qtbot, dialog)
        assert words in texts(dialog) and settings.chosen_python() == ""


def test_a_chosen_python_can_be_given_up(open_dialog, home):
    put_engine(home / "engine")
    settings.set_chosen_python("/usr/bin/python3")
    dialog = open_dialog()
    assert "the Python that you chose" in texts(dialog)
    choose(dialog, "forget_own")
    assert "computes on NVIDIA" in texts(dialog)


def test_a_damaged_kit_is_refused_in_plain_words(open_dialog, qtbot, tmp_path, monkeypatch):
    (tmp_path / "kit.zip").write_bytes(b"no zip")
    dialog = open_dialog()
    monkeypatch.setattr(dialog._presenter._view, "ask_kit", lambda: tmp_path / "kit.zip")
    choose(dialog, "kit")
    wait(qtbot, dialog)
    assert "not a whole offline kit" in texts(dialog)


@pytest.mark.parametrize(
    ("files", "told"),
    [({"python/cpython.tar.gz": ""}, "brings its own Python"), ({}, "The other computer needs Python 3.12")],
)
def test_a_kit_is_exported_for_the_computer_that_was_chosen(open_dialog, qtbot, tmp_path, monkeypatch, files, told):
    orders = []

    def export_kit(order, target, *_):
        orders.append((order, target))
        return Manifest(order.platform, order.python, order.build.name, "", files, 0)

    monkeypatch.setattr(presenter, "export_kit", export_kit)
    dialog = open_dialog()
    view = dialog._presenter._view
    monkeypatch.setattr(view, "ask_kit_order", lambda *_: ("windows-x86_64", "3.12"))
    monkeypatch.setattr(view, "ask_new_kit", lambda name: tmp_path / name)
    choose(dialog, "export")
    wait(qtbot, dialog)
    ((order, target),) = orders
    assert (order.platform, order.python, order.build.name) == ("windows-x86_64", "3.12", "cpu")
    assert target.name == "unetmamba-engine-windows-x86_64-py3.12.zip" and str(target) in texts(dialog)
    assert told in texts(dialog)


def test_an_error_that_nobody_foresaw_is_told_and_the_dialog_goes_on(open_dialog, qtbot, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("oops")

    monkeypatch.setattr(presenter, "install", broken)
    dialog = open_dialog()
    button(dialog, "Install").click()
    wait(qtbot, dialog)
    assert "oops" in texts(dialog) and button(dialog, "Install").isEnabled()


def test_closing_and_tearing_down_ends_what_goes_on(open_dialog, qtbot, monkeypatch):
    ended = []

    def endless(plan, network, reporter):
        while not reporter.is_cancelled():
            time.sleep(0.02)
        ended.append(True)
        raise Cancelled

    monkeypatch.setattr(presenter, "install", endless)
    dialog = open_dialog()
    button(dialog, "Install").click()
    time.sleep(0.2)
    dialog._presenter.close()
    assert ended == [True]


def test_state_is_told_without_starting_anything(home, monkeypatch):
    put_engine(home / "engine")
    monkeypatch.setattr("subprocess.Popen", lambda *_, **__: pytest.fail("something was started"))
    assert engine_state().ready


def test_an_engine_that_is_missing_says_so_for_dialogs(home):
    state = engine_state()
    assert not state.ready and state.summary == "Not installed yet" and state.kind is StateKind.MISSING
    settings.set_chosen_python("/gone/python")
    assert "/gone/python" in engine_state().summary and not engine_state().ready
    with pytest.raises(EngineError) as caught:
        settings.engine_python()
    assert caught.value.code == "engine.missing"
