"""The promise of one map, kept by the real network with the starter weights on the CPU."""

import numpy as np
import pytest
import torch

from tests.engine.predictor.small_models import CPU, request_part
from unetmamba_qgis.engine.paths import RESOURCES
from unetmamba_qgis.engine.segmentation import predictor as predictor_module
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.weights.reader import load_model
from unetmamba_qgis.engine.worker.protocol import LAYERS, Sampling

HEIGHT, WIDTH = 140, 180


@pytest.fixture(scope="module")
def starter():
    return load_model(RESOURCES / "weights" / "ohio-naip-rgb.safetensors", CPU)


@pytest.fixture(scope="module")
def predictor(starter):
    return Predictor(*starter, CPU, PredictOptions(window_px=64))


@pytest.fixture(scope="module")
def image():
    """Soft patches of colour, so that there are many classes and many edges between them."""
    torch.manual_seed(3)
    coarse = torch.rand(1, 3, HEIGHT // 10, WIDTH // 10)
    patches = torch.nn.functional.interpolate(coarse, (HEIGHT, WIDTH), mode="bicubic").clamp(0, 1)
    return (patches[0] * 255).to(torch.uint8).numpy()


@pytest.fixture(scope="module")
def valid():
    valid = np.ones((HEIGHT, WIDTH), bool)
    valid[50:60, 30:90] = False
    return valid


@pytest.fixture(scope="module")
def whole(predictor, image, valid):
    return predictor.predict(request_part(image, valid, 0, 0, WIDTH, HEIGHT, layers=LAYERS))


def test_the_map_has_classes_and_edges_for_these_tests_to_lose(whole):
    assert len(np.unique(whole.classes)) >= 4
    assert np.mean(whole.classes[:, 1:] != whole.classes[:, :-1]) > 0.01


PARTS = [(0, 0, 90, 70), (90, 70, 90, 70), (37, 11, 50, 61), (179, 139, 1, 1)]


@pytest.mark.parametrize("part", PARTS)
def test_every_block_and_extent_gives_the_same_bytes(predictor, image, valid, whole, part):
    got = predictor.predict(request_part(image, valid, *part, margin_px=64, layers=LAYERS))
    column, row, width, height = part
    for layer in ("classes", *LAYERS):
        here = getattr(whole, layer)[..., row : row + height, column : column + width]
        np.testing.assert_array_equal(getattr(got, layer), here)


@torch.no_grad()
def test_the_scores_agree_to_the_last_bit_so_that_no_tie_is_left_to_luck(predictor, image, valid):
    expected = predictor._blend(request_part(image, valid, 0, 0, WIDTH, HEIGHT), lambda done, total: None)
    for column, row, width, height in PARTS:
        request = request_part(image, valid, column, row, width, height, margin_px=64)
        got = predictor._blend(request, lambda done, total: None)
        assert torch.equal(got, expected[:, row : row + height, column : column + width])


def test_every_batch_size_gives_the_same_classes(starter, image, valid, whole, monkeypatch):
    monkeypatch.setitem(predictor_module._PIXELS_PER_BATCH, "cpu", 5 * 64 * 64)
    batched = Predictor(*starter, CPU, PredictOptions(window_px=64))
    got = batched.predict(request_part(image, valid, 0, 0, WIDTH, HEIGHT, layers=LAYERS))
    np.testing.assert_array_equal(got.classes, whole.classes)
    assert np.abs(got.probabilities.astype(int) - whole.probabilities).max() <= 1


@pytest.mark.parametrize(("options", "at_least"), [({"precision": "bfloat16"}, 0.97), ({"tta": "flips"}, 0.85)])
def test_other_ways_to_compute_give_nearly_the_same_map(starter, image, valid, whole, options, at_least):
    other = Predictor(*starter, CPU, PredictOptions(window_px=64, **options))
    got = other.predict(request_part(image, valid, 0, 0, WIDTH, HEIGHT))
    same = np.mean(got.classes == whole.classes)
    assert at_least <= same < 1


def test_smaller_pixels_give_the_same_map_drawn_finer(predictor, image, valid, whole):
    sampling = Sampling((0, 0), (2 * WIDTH, 2 * HEIGHT), (0.5, 0.5))
    got = predictor.predict(request_part(image, valid, 0, 0, WIDTH, HEIGHT, sampling=sampling))
    same = got.classes.reshape(HEIGHT, 2, WIDTH, 2) == whole.classes[:, None, :, None]
    assert same[valid.nonzero()[0], :, valid.nonzero()[1]].mean() > 0.95
