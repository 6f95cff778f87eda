"""Published checkpoints come in; nothing in them is executed."""

import pickle
import sys
import tarfile
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import safetensors.torch
import torch

from tests.engine.weights.small_files import CARD
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.weights import convert_checkpoint, import_checkpoint, importer, load_model
from unetmamba_qgis.engine.weights.card import LandCoverClass
from unetmamba_qgis.engine.weights.confined import import_into_library
from unetmamba_qgis.engine.weights.importer import ImportFailed
from unetmamba_qgis.engine.weights.integrity import check_weights


@pytest.fixture(scope="module")
def state():
    torch.manual_seed(1)
    return create_model("unetmamba", 7).state_dict()


@pytest.fixture
def unconfined(tmp_path, monkeypatch):
    """Checkpoints are read in this process: what fits into the model does not depend on it, and torch starts slowly."""
    monkeypatch.setattr(convert_checkpoint, "limit_resources", lambda: None)

    def read(path):
        convert_checkpoint.main(str(path), str(tmp_path / "tensors"))
        return safetensors.torch.load_file(tmp_path / "tensors")

    monkeypatch.setattr(importer, "_read_confined", read)


def test_a_checkpoint_is_read_by_another_process(state, tmp_path):
    torch.save({"state_dict": state}, tmp_path / "model.ckpt")
    imported = import_checkpoint(tmp_path / "model.ckpt")
    assert all(torch.equal(v, state[k]) for k, v in imported.model.state_dict().items())


@pytest.mark.parametrize(
    "wrap",
    [
        lambda state: {"state_dict": {f"net.{k}": v for k, v in state.items()}, "epoch": 99, "optimizer_states": [{}]},
        lambda state: state,
        lambda state: {"model": state},
    ],
    ids=["Lightning", "flat", "nested"],
)
def test_whole_model_is_imported_and_counted(state, tmp_path, unconfined, wrap):
    path = tmp_path / "checkpoint.ckpt"
    torch.save(wrap(state), path)
    imported = import_checkpoint(path)
    assert str(imported.report) == "365 of the model's 365 keys matched"
    assert all(torch.equal(v, state[k]) for k, v in imported.model.state_dict().items())


@pytest.mark.parametrize("nested", [False, True])
def test_encoder_alone_is_imported_and_its_classifier_dropped(state, tmp_path, unconfined, nested):
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    content = {**encoder, "head.weight": torch.zeros(1000, 512), "head.bias": torch.zeros(1000)}
    path = tmp_path / "rest_lite.pth"
    torch.save({"model": content} if nested else content, path)
    imported = import_checkpoint(path, num_classes=3)
    assert str(imported.report) == f"{len(encoder)} of the encoder's {len(encoder)} keys matched"
    assert torch.equal(imported.model.state_dict()["encoder.stem.conv1.weight"], encoder["stem.conv1.weight"])


def test_keys_that_do_not_match_are_named(state, tmp_path, unconfined):
    changed = {**state, "surplus": torch.zeros(1), "decoder.seg.bias": torch.zeros(9)}
    del changed["encoder.norm.weight"]
    torch.save(changed, tmp_path / "model.pth")
    report = import_checkpoint(tmp_path / "model.pth").report
    assert (report.matched, report.expected) == (363, 365)
    assert report.missing == ("encoder.norm.weight",)
    assert report.unexpected == ("surplus",) and report.misshapen == ("decoder.seg.bias",)


class Payload:
    def __init__(self, canary):
        self.canary = canary

    def __reduce__(self):
        return open, (str(self.canary), "w")


def test_payload_is_not_executed(tmp_path):
    canary = tmp_path / "canary"
    torch.save({"state_dict": {"a": torch.zeros(1)}, "payload": Payload(canary)}, tmp_path / "zip.pth")
    (tmp_path / "plain.pth").write_bytes(pickle.dumps(Payload(canary)))
    for name in ("zip.pth", "plain.pth"):
        with pytest.raises(ImportFailed, match=name):
            import_checkpoint(tmp_path / name)
    assert not canary.exists()


CALLS = [
    ("os", "system"), ("posix", "system"), ("os", "popen"), ("os", "execvp"), ("os", "remove"), ("os", "mkdir"),
    ("subprocess", "Popen"), ("subprocess", "run"), ("subprocess", "check_output"), ("builtins", "eval"),
    ("builtins", "exec"), ("builtins", "open"), ("builtins", "__import__"), ("builtins", "getattr"),
    ("builtins", "compile"), ("importlib", "import_module"), ("runpy", "run_path"), ("runpy", "run_module"),
    ("pty", "spawn"), ("shutil", "rmtree"), ("shutil", "copyfile"), ("pathlib", "Path.write_text"), ("io", "open"),
    ("socket", "create_connection"), ("urllib.request", "urlopen"), ("webbrowser", "open"), ("pickle", "loads"),
    ("marshal", "loads"), ("types", "FunctionType"), ("code", "InteractiveInterpreter"), ("timeit", "timeit"),
    ("torch", "load"), ("torch.hub", "load"), ("torch.serialization", "load"), ("torch.jit", "load"),
    ("torch._C", "_cuda_init"), ("numpy", "load"), ("numpy.testing", "measure"), ("_codecs", "decode"),
]  # fmt: skip
"""What pickles of strangers call."""


def test_no_payload_of_strangers_is_executed(tmp_path, monkeypatch):
    """One process for all of them; the confined one differs from it by its limits alone."""
    monkeypatch.setattr(convert_checkpoint, "limit_resources", lambda: None)
    canary = tmp_path / "canary"
    command = f"open({str(canary)!r}, 'w')".encode()
    executed = []
    for module, name in CALLS:
        call = f"c{module}\n{name}\n".encode() + b"(S" + repr(command.decode()).encode() + b"\ntR."
        (tmp_path / "plain.pth").write_bytes(call)
        with zipfile.ZipFile(tmp_path / "zip.pth", "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("archive/data.pkl", call)
            archive.writestr("archive/version", b"3\n")
            archive.writestr("archive/byteorder", b"little")
        legacy = pickle.dumps(0x1950A86A20F9469CFC6C, 2) + pickle.dumps(1001, 2) + pickle.dumps({}, 2)
        (tmp_path / "legacy.pth").write_bytes(legacy + call)
        for kind in ("plain", "zip", "legacy"):
            with pytest.raises(Exception) as refused:
                convert_checkpoint.main(str(tmp_path / f"{kind}.pth"), str(tmp_path / "out"))
            if canary.exists() or (tmp_path / "out").exists() or "GLOBAL" not in str(refused.value):
                executed.append((kind, module, name, str(refused.value)))
    assert not executed, executed[0]


def test_archives_of_other_kinds_are_refused(tmp_path):
    torch.jit.script(torch.nn.Linear(1, 1)).save(tmp_path / "script.pt")
    with tarfile.open(tmp_path / "old.pth", "w") as archive:
        archive.add(__file__, "pickle")
    for name in ("script.pt", "old.pth"):
        with pytest.raises(ImportFailed, match=name):
            import_checkpoint(tmp_path / name)


@pytest.mark.parametrize("content", [[1, 2], {"epoch": 3}, {"other.weight": torch.zeros(2)}])
def test_files_without_the_models_tensors_are_refused(tmp_path, content):
    torch.save(content, tmp_path / "odd.pth")
    with pytest.raises(ImportFailed, match=r"odd\.pth cannot be imported"):
        import_checkpoint(tmp_path / "odd.pth")


def test_missing_file_is_named(tmp_path):
    with pytest.raises(ImportFailed, match="there is no such file"):
        import_checkpoint(tmp_path / "none.pth")


def test_files_that_would_fill_the_memory_are_refused_unread(tmp_path):
    bomb = tmp_path / "bomb.pth"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02" + b"N0" * (64 << 20) + b"N.")
    with pytest.raises(ImportFailed, match="compressed"):
        import_checkpoint(bomb)
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("archive/data.pkl", b"\x80\x02" + b"N0" * (9 << 20) + b"N.")
    with pytest.raises(ImportFailed, match="too long"):
        import_checkpoint(bomb)
    huge = torch.zeros(1).expand(1 << 40)
    torch.save({"state_dict": {"a": huge}}, tmp_path / "stride-0.pth")
    with pytest.raises(ImportFailed, match="too large"):
        import_checkpoint(tmp_path / "stride-0.pth")


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "weights"


def seven_classes(**changes):
    classes = tuple(LandCoverClass(value, f"class {value}", f"#00000{value}") for value in range(7))
    return replace(CARD, **{"title": "Seven: classes", "classes": classes, "licence": "mine", **changes})


def test_a_checkpoint_comes_into_the_library_with_the_card_it_is_given(state, tmp_path, library):
    torch.save({"state_dict": {f"net.{k}": v for k, v in state.items()}}, tmp_path / "-published.ckpt")
    assert import_into_library(sys.executable, tmp_path / "-published.ckpt", seven_classes()) == "seven-classes"
    model, card = load_model(library / "seven-classes.safetensors")
    assert (card.licence, card.classes[6].name, card.pixel_size_m) == ("mine", "class 6", 0.6)
    assert torch.equal(model.state_dict()["decoder.seg.weight"], state["decoder.seg.weight"])
    assert check_weights(library / "seven-classes.safetensors") == card
    assert [path.name for path in library.iterdir()] == ["seven-classes.safetensors"]


def test_a_checkpoint_of_other_classes_is_refused_with_the_difference(state, tmp_path, library):
    torch.save(state, tmp_path / "published.pth")
    with pytest.raises(
        EngineError, match=r"not a whole model with 6 classes.*of another shape: .*as many classes as it has"
    ):
        import_into_library(
            sys.executable, tmp_path / "published.pth", seven_classes(classes=seven_classes().classes[1:])
        )
    assert not list(library.iterdir())


def test_an_import_that_is_cancelled_ends_its_processes_and_adds_nothing(state, tmp_path, library):
    torch.save(state, tmp_path / "published.pth")

    def is_reading():
        """Whether the file is being read, by the process that does nothing else."""
        return any(b"convert_checkpoint.py" in command and bytes(tmp_path) in command for command in commands())

    with pytest.raises(Cancelled):
        import_into_library(sys.executable, tmp_path / "published.pth", seven_classes(), is_cancelled=is_reading)
    assert not list(library.iterdir())
    deadline = time.monotonic() + 5
    while is_reading():
        assert time.monotonic() < deadline, "the reader goes on"
        time.sleep(0.1)


def commands():
    """Command lines of all processes."""
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            yield path.read_bytes()
        except OSError:  # it has just ended
            continue


def test_a_python_that_is_no_engine_is_told_of(tmp_path, library):
    (tmp_path / "published.pth").write_bytes(b"x")
    with pytest.raises(EngineError, match=r"published\.pth cannot be imported: .*/none cannot be started"):
        import_into_library(tmp_path / "none", tmp_path / "published.pth", seven_classes())
    with pytest.raises(EngineError, match=r"published\.pth cannot be imported: the engine ended with 1"):
        import_into_library("/bin/false", tmp_path / "published.pth", seven_classes())
