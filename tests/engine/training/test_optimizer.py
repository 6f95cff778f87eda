import copy

import pytest
import torch
from torch import nn

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.training.config import Optimizer
from unetmamba_qgis.engine.training.optimizer import (
    load_optimizer_tensors,
    make_optimizer,
    optimizer_tensors,
    published_optimizer,
)


def groups_of(optimizer, parameters):
    """(name, weight decay, learning rate) of every parameter."""
    names = {id(p): name for name, p in parameters}
    return sorted((names[id(p)], g["weight_decay"], g["lr"]) for g in optimizer.param_groups for p in g["params"])


@needs_oracle
def test_published_optimiser_takes_the_published_path():
    assert check().check_optimizer(published_optimizer)["pass"]


def test_lookahead_draws_back_after_steps_6_and_11():
    torch.manual_seed(0)
    start = torch.randn(4, 3)
    plain, looking = (torch.nn.Parameter(start.clone()) for _ in range(2))
    optimizers = [
        make_optimizer([("w", p)], Optimizer(lookahead=ahead)) for p, ahead in ((plain, False), (looking, True))
    ]
    same, slow = [], None
    for step in range(1, 12):
        for p in (plain, looking):
            p.grad = torch.ones(4, 3)
        for optimizer in optimizers:
            optimizer.step()
        same.append(torch.equal(plain, looking))
        if step == 1:
            slow = looking.detach().clone()
        elif not same[-1]:
            assert torch.allclose(looking, (slow + plain) / 2, atol=1e-7)
            slow = looking.detach().clone()
            plain.data.copy_(looking)
    assert [step for step, equal in enumerate(same, start=1) if not equal] == [6, 11]


def test_only_names_that_end_in_bias_are_not_decayed():
    parameters = list(create_model("unetmamba", 2).named_parameters())
    by_name = {name: decay for name, decay, _ in groups_of(make_optimizer(parameters, Optimizer()), parameters)}
    assert len(by_name) == len(parameters)
    assert all((decay == 0) == name.endswith("bias") for name, decay in by_name.items())
    for name in ("op.dt_projs_bias", "op.A_logs", "op.Ds", "norm.weight"):
        assert by_name[f"decoder.stages.0.blocks.0.{name}"] == (0 if name.endswith("bias") else 2.5e-4)


@pytest.mark.parametrize("rate", [None, 6e-5])
def test_encoder_learns_at_its_own_rate_only_where_that_is_wanted(rate):
    parameters = list(create_model("unetmamba", 2).named_parameters())
    optimizer = make_optimizer(parameters, Optimizer(encoder_learning_rate=rate))
    rates = {name: own for name, _, own in groups_of(optimizer, parameters)}
    assert {own for name, own in rates.items() if name.startswith("encoder.")} == {rate or 6e-4}
    assert {own for name, own in rates.items() if not name.startswith("encoder.")} == {6e-4}


def test_a_backbone_is_an_encoder():
    parameters = [(name, nn.Parameter(torch.zeros(1))) for name in ("backbone.conv1.weight", "decoder.backbone.weight")]
    optimizer = make_optimizer(parameters, Optimizer(encoder_learning_rate=6e-5))
    assert {name: own for name, _, own in groups_of(optimizer, parameters)} == {
        "backbone.conv1.weight": 6e-5, "decoder.backbone.weight": 6e-4,
    }  # fmt: skip


@pytest.mark.parametrize("kept_by", ["torch", "names"])
def test_optimiser_goes_on_from_its_state(kept_by):
    """Both by torch's own state_dict and by the named tensors that runs keep."""

    def steps(optimizer, p, numbers):
        for number in numbers:
            p.grad = torch.full_like(p, number + 1.0)
            optimizer.step()

    torch.manual_seed(0)
    whole = torch.nn.Parameter(torch.randn(3))
    start = copy.deepcopy(whole)
    config = Optimizer(lookahead=True, learning_rate=0.1)
    steps(make_optimizer([("w", whole)], config), whole, range(9))
    for stop in range(9):
        p = copy.deepcopy(start)
        first = make_optimizer([("w", p)], config)
        steps(first, p, range(stop))
        second = make_optimizer([("w", p)], config)
        if kept_by == "torch":
            second.load_state_dict(first.state_dict())
        else:
            load_optimizer_tensors(second, [("w", p)], optimizer_tensors(first, [("w", p)]))
        steps(second, p, range(stop, 9))
        assert torch.equal(p, whole)
