"""Weights files: written, read, refused."""

import json
import struct

import pytest
import safetensors.torch
import torch

from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.weights import load_model
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass, WeightsFileError, read_card
from unetmamba_qgis.engine.weights.quantize import quantize
from unetmamba_qgis.engine.weights.store import find_weights, list_weights
from unetmamba_qgis.engine.weights.tensors import dequantize
from unetmamba_qgis.engine.weights.writer import save_weights

CARD = Card(
    title="Test",
    model="unetmamba",
    classes=(LandCoverClass(0, "a", "#000000"), LandCoverClass(1, "b", "#ffffff")),
    bands=("Red", "Green", "Blue"),
    mean=(0.5, 0.5, 0.5),
    std=(0.2, 0.2, 0.2),
    pixel_size_m=0.6,
)


@pytest.fixture(scope="module")
def model():
    torch.manual_seed(0)
    return create_model("unetmamba", 2).eval()


@pytest.fixture
def path(tmp_path, model):
    save_weights(tmp_path / "weights.safetensors", model, CARD)
    return tmp_path / "weights.safetensors"


def rewrite(path, change):
    """Write the file again with other tensors, and the old card."""
    tensors = safetensors.torch.load_file(path)
    card = json.loads(read_card(path).to_json())
    change(tensors)
    card["tensors_sha256"] = ""
    safetensors.torch.save_file(tensors, path, metadata={"card": json.dumps(card)})


def dequantized(stored):
    tensors = dequantize({name: tensor.numpy() for name, tensor in stored.items()})
    return {name: torch.from_numpy(tensor) for name, tensor in tensors.items()}


def test_float32_weights_come_back_exactly(path, model):
    loaded, card = load_model(path)
    x = torch.randn(1, 3, 32, 64)
    with torch.inference_mode():
        assert torch.equal(loaded(x), model(x))
    assert card.classes == CARD.classes and card.engine_version and len(card.tensors_sha256) == 64


def test_int8_weights_are_a_quarter_of_the_size_and_about_the_same(path, model, tmp_path):
    small = tmp_path / "small.safetensors"
    save_weights(small, model, CARD, quantize=True)
    assert small.stat().st_size < 0.3 * path.stat().st_size
    x = torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        expected, got = model(x), load_model(small)[0](x)
    assert torch.corrcoef(torch.stack((got.flatten(), expected.flatten())))[0, 1] > 0.95


def test_quantisation_error_is_below_half_a_step():
    tensors = {
        "conv.weight": torch.randn(8, 64, 3, 3),
        "x_proj_weight": torch.randn(4, 40, 128),
        "bias": torch.randn(9999),
    }
    stored = quantize(tensors)
    assert stored["conv.weight"].dtype == stored["x_proj_weight"].dtype == torch.int8
    back = dequantized(stored)
    assert torch.equal(back["bias"], tensors["bias"])
    for key in ("conv.weight", "x_proj_weight"):
        step = tensors[key].abs().max() / 127
        assert (back[key] - tensors[key]).abs().max() <= 0.5001 * step


def test_quantised_zeros_stay_zero():
    assert dequantized(quantize({"w": torch.zeros(64, 64)}))["w"].abs().max() == 0


def test_card_is_read_without_the_tensors(path):
    with open(path, "rb+") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        file.truncate(8 + length)
    assert read_card(path).title == "Test"
    with pytest.raises(WeightsFileError, match="it has 0 bytes of tensors where its header tells of"):
        load_model(path)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        (lambda t: t.pop("decoder.seg.bias"), r"decoder\.seg\.bias is missing"),
        (lambda t: t.update(extra=torch.zeros(1)), "extra is not part of the model"),
        (lambda t: t.update({"decoder.seg.bias": torch.zeros(3)}), r"shape \[3\] instead of \[2\]"),
        (lambda t: t.update({"decoder.seg.bias": torch.tensor([0.0, float("nan")])}), "not finite"),
    ],
)
def test_tensors_that_do_not_fit_are_refused_by_name(path, change, text):
    rewrite(path, change)
    with pytest.raises(WeightsFileError, match=text):
        load_model(path)


def test_changed_bytes_are_noticed(path):
    with open(path, "rb+") as file:
        file.seek(-5, 2)
        file.write(b"\x01\x02")
    with pytest.raises(WeightsFileError, match="not those that its card was written for"):
        load_model(path)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "too short"),
        (b"PK\x03\x04" + bytes(100), "not a safetensors file"),
        (struct.pack("<Q", 10) + b"{not json}", "header is damaged"),
        (struct.pack("<Q", 2) + b"{}", "no card"),
        (struct.pack("<Q", 40) + json.dumps({"__metadata__": {"card": "{}"}}).encode().ljust(40), "card is damaged"),
    ],
)
def test_files_that_are_no_weights_are_refused(tmp_path, content, text):
    path = tmp_path / "odd.safetensors"
    path.write_bytes(content)
    with pytest.raises(WeightsFileError, match=text):
        load_model(path)


def test_weights_that_are_not_finite_are_never_written(tmp_path, model):
    broken = create_model("unetmamba", 2)
    broken.load_state_dict(model.state_dict())
    broken.decoder.seg.bias.data[0] = float("inf")
    with pytest.raises(EngineError, match=r"decoder\.seg\.bias"):
        save_weights(tmp_path / "weights.safetensors", broken, CARD)
    assert not list(tmp_path.iterdir())


def test_library_finds_names_and_files(path, tmp_path, monkeypatch):
    monkeypatch.setenv("UNETMAMBA_HOME", str(tmp_path))
    (tmp_path / "weights").mkdir()
    path.rename(tmp_path / "weights" / "mine.safetensors")
    assert find_weights("mine") == list_weights()["mine"] == find_weights(tmp_path / "weights" / "mine.safetensors")
    with pytest.raises(WeightsFileError, match=r"no such file, and the library has only .*mine"):
        find_weights("yours")
