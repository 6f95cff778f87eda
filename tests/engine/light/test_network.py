"""The network of the light engine beside the one in torch."""

import numpy as np
import pytest
import torch

from tests.engine.light.conftest import normalised, patches, random_model
from unetmamba_qgis.engine.light.network import Network
from unetmamba_qgis.engine.light.resize import resize
from unetmamba_qgis.engine.scan import arrays
from unetmamba_qgis.engine.weights.reader import load_model
from unetmamba_qgis.engine.weights.tensors import read_tensors


def in_numpy(model):
    return {name: tensor.numpy() for name, tensor in model.state_dict().items()}


@torch.inference_mode()
def in_torch(model, image, dtype=torch.float64):
    return model.to(dtype)(torch.from_numpy(image).to(dtype)[None])[0].numpy()


@pytest.mark.parametrize(
    ("classes", "bands", "height", "width"),
    [(7, 3, 96, 160), (2, 3, 33, 70), (12, 5, 64, 32), (1, 1, 31, 65), (6, 4, 1, 1)],
)
def test_scores_are_those_of_torch(classes, bands, height, width, threads):
    model = random_model(classes, bands)
    image = normalised(patches(bands, height, width))
    scores = Network(in_numpy(model), threads)(image)
    expected = in_torch(model, image)
    assert scores.shape == (classes, height, width) and scores.dtype == np.float32
    assert np.abs(scores - expected).max() < 1e-3 * np.abs(expected).max()


def test_maps_of_the_starter_weights_are_those_of_torch(starter, threads):
    _, tensors = read_tensors(starter)
    model, _ = load_model(starter)
    image = normalised(patches(3, 352, 416))
    scores, expected = Network(tensors, threads)(image), in_torch(model, image, torch.float32)
    assert len(np.unique(expected.argmax(axis=0))) >= 4
    assert np.mean(scores.argmax(axis=0) == expected.argmax(axis=0)) >= 0.9999


def test_a_map_does_not_depend_on_the_number_of_threads_or_on_the_map_before(starter):
    _, tensors = read_tensors(starter)
    image = normalised(patches(3, 160, 96))
    one, three = Network(tensors, 1), Network(tensors, 3)
    first = one(image)
    one(image[:, ::-1])
    np.testing.assert_array_equal(one(image), first)
    np.testing.assert_allclose(three(image), first, atol=1e-3 * np.abs(first).max())


@pytest.mark.parametrize("size", [(45, 20), (15, 62), (30, 41)])
def test_maps_are_resized_as_by_torch(size):
    image = np.random.default_rng(0).normal(size=(2, 30, 41)).astype(np.float32)
    resized = torch.nn.functional.interpolate(torch.from_numpy(image)[None], size, mode="bicubic")
    np.testing.assert_allclose(resize(image, size), resized[0], atol=1e-4)


def test_a_scan_that_computes_wrong_is_found(monkeypatch):
    assert arrays.probe() is None

    def fill(*arguments, threads):
        arguments[-1].fill(1)

    monkeypatch.setattr(arrays, "scan_arrays", fill)
    assert "its results are off by" in arrays.probe()
