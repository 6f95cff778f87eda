"""Maps in other pixels than those that the network looks at."""

import sys

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from tests.engine.predictor.small_models import CPU, PerPixel, Surroundings, card, request_part, scene
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.worker.protocol import Sampling

BOTH = ("confidence", "probabilities")


def predict(image, sampling, valid=None, core=None, model=None):
    """The map of a part of the raster, of all of it by default."""
    height, width = image.shape[1:]
    valid = np.ones((height, width), bool) if valid is None else valid
    request = request_part(image, valid, *(core or (0, 0, width, height)), sampling=sampling, layers=BOTH)
    return Predictor(model or PerPixel(), card(), CPU).predict(request)


def scores_of(image):
    return PerPixel()(torch.from_numpy(image).float()[None]).softmax(1)  # (1, 3, H, W)


def assert_decides(result, expected):
    """The result is what the class shares (1, 3, H, W) say."""
    shares = 100 * expected[0].numpy()
    np.testing.assert_allclose(result.probabilities, shares, atol=0.51)
    np.testing.assert_allclose(result.confidence, shares.max(0), atol=0.51)
    clear = np.sort(shares, 0)[-2] < shares.max(0) - 0.01
    np.testing.assert_array_equal(result.classes[clear], 10 * (shares.argmax(0) + 1)[clear])


@pytest.mark.parametrize("size", [(1, 1), (40, 70)])
@pytest.mark.parametrize("finer", [1, 2, 5])
def test_smaller_pixels_get_scores_from_between_the_four_around_them(size, finer):
    image = scene(*size)
    height, width = (finer * side for side in size)
    result = predict(image, Sampling((0, 0), (width, height), (1 / finer, 1 / finer)))
    assert_decides(result, F.interpolate(scores_of(image), (height, width), mode="bilinear", align_corners=False))


@pytest.mark.parametrize(("across", "down"), [(2, 2), (3, 1), (1, 4)])
def test_larger_pixels_get_the_mean_of_all_scores_within(across, down):
    image = scene(48, 60)
    result = predict(image, Sampling((0, 0), (60 // across, 48 // down), (across, down)))
    assert_decides(result, F.avg_pool2d(scores_of(image), (down, across)))


def test_no_class_appears_between_two_others():
    """Scores are brought to the map's pixels, not classes: halfway from 10 to 30 there is no 20."""
    image = np.zeros((2, 30, 40), np.uint8)
    image[0, :, 20:] = 255
    assert set(np.unique(predict(image, Sampling((0, 0), (400, 300), (0.1, 0.1))).classes)) == {10, 30}


@pytest.mark.parametrize("steps", [(0.41, 0.37), (2.37, 1.9), (0.6, 3.3)])
def test_the_map_does_not_depend_on_the_block_or_the_extent(steps):
    size = (97, 113)
    image, valid = scene(*size), np.random.default_rng(1).random(size) > 0.1
    height, width = (round(side / step) for side, step in zip(size, reversed(steps)))
    steps = size[1] / width, size[0] / height
    model = Surroundings()
    whole = predict(image, Sampling((0, 0), (width, height), steps), valid, model=model)
    for row in range(0, height, 45):
        for column in range(0, width, 31):
            part_width, part_height = min(31, width - column), min(45, height - row)
            left, top = max(0, int(column * steps[0]) - 1), max(0, int(row * steps[1]) - 1)
            right = min(size[1], int(np.ceil((column + part_width) * steps[0])) + 1)
            bottom = min(size[0], int(np.ceil((row + part_height) * steps[1])) + 1)
            sampling = Sampling((column, row), (part_width, part_height), steps)
            part = predict(image, sampling, valid, (left, top, right - left, bottom - top), model)
            here = np.s_[..., row : row + part_height, column : column + part_width]
            for layer in ("classes", *BOTH):
                np.testing.assert_array_equal(getattr(part, layer), getattr(whole, layer)[here])


def test_invalid_pixels_lend_their_values_to_nobody():
    image, valid = scene(60, 60).astype(np.float32), np.random.default_rng(2).random((60, 60)) > 0.3
    sampling = Sampling((0, 0), (90, 90), (2 / 3, 2 / 3))
    expected = predict(image, sampling, valid, model=Surroundings())
    for garbage in (255, np.nan):
        got = predict(np.where(valid, image, garbage), sampling, valid, model=Surroundings())
        np.testing.assert_array_equal(got.probabilities, expected.probabilities)
    assert (expected.classes != 255).all()


def test_where_no_window_has_data_the_map_has_none():
    valid = np.zeros((100, 100), bool)
    valid[99, 99] = True
    result = predict(scene(100, 100), Sampling((0, 0), (50, 50), (2, 2)), valid)
    seen = np.zeros((50, 50), bool)
    seen[34:, 34:] = True  # the last window begins at 100 - 32
    for layer in (result.classes, result.confidence, *result.probabilities):
        np.testing.assert_array_equal(layer != 255, seen)


def test_a_core_that_is_too_small_for_the_map_is_refused():
    with pytest.raises(ValueError, match="core does not hold"):
        predict(scene(100, 100), Sampling((40, 40), (40, 40), (1.0, 1.0)), core=(40, 40, 30, 30))


@pytest.mark.skipif(sys.platform != "linux", reason="peak of memory in KiB")
def test_a_map_of_many_more_pixels_needs_little_memory_beside_itself():
    """8192 x 8192 pixels are 64 MiB; the scores they are made of, were they all there at once, 768 MiB."""
    import resource

    image = np.zeros((2, 32, 1024), np.uint8)
    image[0] = np.arange(1024) % 256
    predictor = Predictor(PerPixel(), card(), CPU)
    sampling = Sampling((0, 0), (8192, 8192), (0.125, 32 / 8192))
    request = request_part(image, np.ones((32, 1024), bool), 0, 0, 1024, 32, sampling=sampling)
    before_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert predictor.predict(request).classes.shape == (8192, 8192)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before_kib < 200 << 10
