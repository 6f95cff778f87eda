"""The models that UNetMamba is compared with are the published ones, for images of any size."""

import pytest
import torch

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.models import create_model, list_models, own_tensors, recognise, second_names

COMPARATORS = [name for name in list_models() if name != "unetmamba"]
AUXILIARY = {"unetformer": [1], "cmunet": [4, 4, 8]}
"""Strides of the auxiliary scores."""


@needs_oracle
@pytest.mark.parametrize("name", COMPARATORS)
def test_published_outputs_are_reproduced(name):
    report = check().check_model(name, lambda **options: create_model(name, **options))
    assert report["keys_compatible"] and [case["id"] for case in report["cases"] if not case["pass"]] == []


@pytest.mark.parametrize("name", COMPARATORS)
def test_any_size_and_bands_work_and_all_that_is_used_learns(name):
    model = create_model(name, 3, in_channels=2)
    height, width = 33, 70
    scores, *auxiliary = model(torch.randn(2, 2, height, width))
    sizes = [(-(-height // s), -(-width // s)) for s in AUXILIARY.get(name, [])]
    assert [tuple(each.shape) for each in (scores, *auxiliary)] == [(2, 3, *size) for size in [(height, width), *sizes]]
    sum(each.square().mean() for each in (scores, *auxiliary)).backward()
    unused = {n for n, p in model.named_parameters() if p.requires_grad and p.grad is None}
    assert not unused or name == "cmunet" and sum(model.get_parameter(n).numel() for n in unused) == 79_344
    with torch.inference_mode():
        assert model.eval()(torch.randn(1, 2, 1, 45)).shape == (1, 3, 1, 45)


@pytest.mark.parametrize("name", list_models())
def test_a_model_is_recognised_by_its_tensors(name):
    assert recognise(create_model(name, 2).state_dict()) == name


def test_the_resnet_of_rs3mamba_has_two_names_and_is_kept_once():
    model = create_model("rs3mamba", 2)
    names = second_names(model)
    assert len(names) == 120 and names["conv1.weight"] == "backbone.conv1.weight"
    assert len(own_tensors(model)) == len(model.state_dict()) - 120


def test_the_first_stages_of_dcswin_are_frozen_as_published_unless_told_otherwise():
    frozen = [p.numel() for p in create_model("dcswin", 2).parameters() if not p.requires_grad]
    assert sum(frozen) == 304_086
    assert all(p.requires_grad for p in create_model("dcswin", 2, frozen_stages=0).parameters())
