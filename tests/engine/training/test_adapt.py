"""What a parent knows is still there in a model with other classes and bands."""

import pytest
import torch

from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.training.adapt import adapt
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass


@pytest.fixture(scope="module")
def parent():
    torch.manual_seed(1)
    card = Card(
        title="parent", model="unetmamba", model_options={"local_supervision": False},
        classes=tuple(LandCoverClass(v, n, "#000000") for v, n in enumerate(("Forest", "Water", "Road"))),
        bands=("Red", "Green", "Blue"), mean=(0.5,) * 3, std=(0.25,) * 3, pixel_size_m=0.6,
    )  # fmt: skip
    return create_model("unetmamba", 3, local_supervision=False).eval(), card


@torch.no_grad()
def scores(model, bands=3):
    torch.manual_seed(2)
    image = torch.randn(1, 3, 64, 64)
    if bands == 4:
        image = torch.cat((image, torch.zeros(1, 1, 64, 64)), dim=1)
    return model.eval()(image)


def test_classes_of_the_same_name_are_told_as_before_whatever_their_order_and_case(parent):
    model, places = adapt(*parent, ("road ", "solar panel", "FOREST"), ("red", "green", "blue"))
    assert places == [2, None, 0]
    before, after = scores(parent[0]), scores(model)
    torch.testing.assert_close(after[:, [0, 2]], before[:, [2, 0]])
    assert not torch.equal(after[:, 1], before[:, 1])


def test_as_many_classes_with_other_names_are_not_taken_for_the_old_ones(parent):
    model, places = adapt(*parent, ("roof", "lawn", "path"), ("red", "green", "blue"))
    assert places == [None] * 3
    assert (scores(model) - scores(parent[0])).abs().max() > 0.01


def test_bands_in_another_order_are_found_by_their_names(parent):
    model, _ = adapt(*parent, ("forest", "water", "road"), ("blue", "green", "red"))
    torch.manual_seed(2)
    image = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        torch.testing.assert_close(model.eval()(image.flip(1)), parent[0](image), atol=1e-3, rtol=1e-3)


def test_a_fourth_band_is_taken_in_and_the_encoder_keeps_its_range(parent):
    model, _ = adapt(*parent, ("forest", "water", "road"), ("red", "green", "blue", "nir"))
    weight, before = model.encoder.stem.conv1.weight, parent[0].encoder.stem.conv1.weight
    assert weight.shape[1] == 4
    torch.testing.assert_close(weight.sum(dim=1), before.sum(dim=1))


def test_local_supervision_is_there_for_training(parent):
    model, _ = adapt(*parent, ("forest", "lawn"), ("red", "green", "blue"))
    main, auxiliary = model.train()(torch.randn(2, 3, 64, 64))
    assert main.shape == auxiliary.shape == (2, 2, 64, 64)
