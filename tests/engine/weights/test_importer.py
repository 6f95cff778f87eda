"""Published checkpoints come in; nothing in them is executed."""

import pickle

import pytest
import torch

from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.weights import import_checkpoint
from unetmamba_qgis.engine.weights.importer import ImportFailed


@pytest.fixture(scope="module")
def state():
    torch.manual_seed(1)
    return create_model("unetmamba", 7).state_dict()


@pytest.mark.parametrize(
    "wrap",
    [
        lambda state: {"state_dict": {f"net.{k}": v for k, v in state.items()}, "epoch": 99, "optimizer_states": [{}]},
        lambda state: state,
        lambda state: {"model": state},
    ],
    ids=["Lightning", "flat", "nested"],
)
def test_whole_model_is_imported_and_counted(state, tmp_path, wrap):
    path = tmp_path / "checkpoint.ckpt"
    torch.save(wrap(state), path)
    imported = import_checkpoint(path)
    assert str(imported.report) == "365 of the model's 365 keys matched"
    assert all(torch.equal(v, state[k]) for k, v in imported.model.state_dict().items())


@pytest.mark.parametrize("nested", [False, True])
def test_encoder_alone_is_imported_and_its_classifier_dropped(state, tmp_path, nested):
    encoder = {k.removeprefix("encoder."): v for k, v in state.items() if k.startswith("encoder.")}
    content = {**encoder, "head.weight": torch.zeros(1000, 512), "head.bias": torch.zeros(1000)}
    path = tmp_path / "rest_lite.pth"
    torch.save({"model": content} if nested else content, path)
    imported = import_checkpoint(path, num_classes=3)
    assert str(imported.report) == f"{len(encoder)} of the encoder's {len(encoder)} keys matched"
    assert torch.equal(imported.model.state_dict()["encoder.stem.conv1.weight"], encoder["stem.conv1.weight"])


def test_keys_that_do_not_match_are_named(state, tmp_path):
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


@pytest.mark.parametrize("content", [[1, 2], {"epoch": 3}, {"other.weight": torch.zeros(2)}])
def test_files_without_the_models_tensors_are_refused(tmp_path, content):
    torch.save(content, tmp_path / "odd.pth")
    with pytest.raises(ImportFailed, match=r"odd\.pth cannot be imported"):
        import_checkpoint(tmp_path / "odd.pth")


def test_missing_file_is_named(tmp_path):
    with pytest.raises(ImportFailed, match="there is no such file"):
        import_checkpoint(tmp_path / "none.pth")
