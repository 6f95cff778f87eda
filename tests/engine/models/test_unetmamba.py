"""UNetMamba is the published model, and its parts can be exchanged."""

import pytest
import torch

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.models import create_model, list_models
from unetmamba_qgis.engine.models.decoder import MambaDecoder
from unetmamba_qgis.engine.models.rest import EfficientAttention


@needs_oracle
def test_published_outputs_and_gradients_are_reproduced():
    report = check().check_model("unetmamba", lambda **options: create_model("unetmamba", **options))
    assert report["keys_compatible"] and len(report["cases"]) >= 3
    assert [case["id"] for case in report["cases"] if not case["pass"]] == []


@pytest.mark.parametrize(("num_classes", "parameters"), [(6, 14_755_946), (7, 14_756_459)])
def test_number_of_parameters_is_the_published_one(num_classes, parameters):
    model = create_model("unetmamba", num_classes)
    assert sum(p.numel() for p in model.parameters()) == parameters
    assert len(model.state_dict()) == 365


@pytest.mark.parametrize("size", [(32, 32), (1, 1), (1, 45), (33, 70)])
def test_any_height_and_width_works(size):
    model = create_model("unetmamba", 5).eval()
    with torch.inference_mode():
        assert model(torch.randn(1, 3, *size)).shape == (1, 5, *size)


def test_padding_leaves_multiples_of_32_alone():
    model = create_model("unetmamba", 2).eval()
    x = torch.randn(1, 3, 64, 96)
    with torch.inference_mode():
        assert torch.equal(model(x), model.infer(model.encode(x)))


@pytest.mark.parametrize("bands", [1, 4, 13])
def test_any_number_of_bands_works(bands):
    model = create_model("unetmamba", 3, in_channels=bands)
    main, auxiliary = model(torch.randn(2, bands, 40, 32))
    assert main.shape == auxiliary.shape == (2, 3, 40, 32)


def test_local_supervision_costs_nothing_at_inference():
    """The module is not run in eval mode, and a model without it gives the same scores from fewer parameters."""
    full = create_model("unetmamba", 6).eval()
    bare = create_model("unetmamba", 6, local_supervision=False).eval()
    assert sum(p.numel() for p in bare.parameters()) == 13_891_306
    bare.load_state_dict({k: v for k, v in full.state_dict().items() if k in bare.state_dict()})
    called = []
    for module in full.decoder.lsm:
        module.register_forward_hook(lambda *arguments: called.append(arguments))
    x = torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        assert torch.equal(full(x), bare(x))
    assert called == []


def test_attention_in_parts_equals_instance_norm_of_the_whole_map(monkeypatch):
    from unetmamba_qgis.engine.models import rest

    attention = EfficientAttention(channels=128, heads=2, reduction=1).double()
    q, k, v = (torch.randn(2, 2, 48, 64, dtype=torch.float64) for _ in range(3))
    mixed = attention.transform_conv(q @ k.transpose(2, 3) / 8)
    expected = torch.nn.functional.instance_norm(mixed.softmax(-1), eps=1e-5) @ v
    monkeypatch.setattr(rest, "_QUERIES_AT_ONCE", 7)
    got = attention._normalised_attention(q, k, v)
    assert (got - expected).abs().max() < 1e-5 * expected.abs().max()


@pytest.mark.parametrize("name", ["resnet18", "efficientnet_lite0"])
def test_timm_backbone_stands_in_for_the_encoder(name):
    model = create_model("unetmamba", 4, in_channels=5, encoder=f"timm/{name}")
    main, auxiliary = model(torch.randn(2, 5, 64, 96))
    assert main.shape == auxiliary.shape == (2, 4, 64, 96)
    (main.mean() + auxiliary.mean()).backward()
    assert all(p.grad is not None for p in model.parameters())


def test_decoder_takes_the_channels_of_any_encoder():
    decoder = MambaDecoder((24, 40, 100, 80), num_classes=3)
    maps = [torch.randn(1, c, 64 // s, 32 // s) for c, s in zip((24, 40, 100, 80), (4, 8, 16, 32), strict=True)]
    features, auxiliary = decoder(maps)
    main = decoder.seg(features)
    assert main.shape == auxiliary.shape == (1, 3, 64, 32)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        ({"name": "unet", "num_classes": 2}, "There is no model 'unet'"),
        ({"name": "unetmamba", "num_classes": 0}, "at least 1 class"),
        ({"name": "unetmamba", "num_classes": 2, "encoder": "timm/nothing"}, "has no such model"),
        ({"name": "unetmamba", "num_classes": 2, "encoder": "resnet"}, "There is no encoder 'resnet'"),
        ({"name": "unetmamba", "num_classes": 2, "depth": 3}, "does not take these options"),
    ],
)
def test_impossible_models_are_refused_by_name(arguments, text):
    with pytest.raises(EngineError, match=text):
        create_model(**arguments)


def test_models_are_listed():
    assert "unetmamba" in list_models()
