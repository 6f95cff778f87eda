"""The maps of the light engine beside those of the predictor in torch: the same windows, views, blending and layers."""

import numpy as np
import pytest
import torch

from tests.engine.predictor.small_models import (
    CPU,
    OVERLAP_PX,
    PerPixel,
    Surroundings,
    card,
    predict_part,
    request_part,
    scene,
)
from unetmamba_qgis.engine.light.predictor import LightPredictor
from unetmamba_qgis.engine.segmentation.options import OptionError, PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.worker.protocol import LAYERS, Sampling

HEIGHT, WIDTH = 75, 101


def light(model, options=PredictOptions(), **fields):
    """The light predictor with a small model of torch in the place of its network."""

    @torch.inference_mode()
    def network(image):
        return model(torch.from_numpy(np.ascontiguousarray(image))[None])[0].numpy()

    return LightPredictor(network, card(**fields), options)


@pytest.fixture(scope="module")
def image():
    return scene(HEIGHT, WIDTH)


@pytest.fixture(scope="module")
def valid():
    valid = np.random.default_rng(1).random((HEIGHT, WIDTH)) > 0.2
    valid[:40, :40] = False
    return valid


@pytest.mark.parametrize(
    "options",
    [{}, {"window_px": 57, "overlap_px": 0}, {"tta": "flips"}, {"mirrored": True}, {"tta": "d4"}, {"window_px": 300}],
    ids=str,
)
@pytest.mark.parametrize(
    "sampling",
    [None, Sampling((3, 5), (120, 90), (0.5, 0.5)), Sampling((0, 0), (40, 30), (2.5, 2.5))],
    ids=["native", "finer", "coarser"],
)
def test_all_layers_are_those_of_torch(image, valid, options, sampling):
    options = PredictOptions(**options)
    request = request_part(image, valid, 0, 0, WIDTH, HEIGHT, layers=LAYERS, sampling=sampling)
    got, expected = (
        predictor.predict(request)
        for predictor in (light(Surroundings(), options), Predictor(Surroundings(), card(), CPU, options))
    )
    assert np.mean(got.classes == expected.classes) >= 0.999
    for layer in LAYERS:
        here, there = (getattr(result, layer).astype(int) for result in (got, expected))
        assert np.abs(here - there).max() <= 1


@pytest.mark.parametrize("dtype", ["uint16", "float32", "float64"])
def test_other_types_and_values_are_read_as_by_torch(image, valid, dtype):
    pixels = image.astype(dtype) * 3
    if dtype != "uint16":
        pixels[0, 60:63, 50:60] = np.nan
    values = ((1 / 3, 1 / 3), (0.0, 1.0))
    request = request_part(pixels, valid, 0, 0, WIDTH, HEIGHT, layers=LAYERS, values=values)
    fields = {"scale": 255.0}
    got, expected = (
        predictor.predict(request)
        for predictor in (light(PerPixel(), **fields), Predictor(PerPixel(), card(**fields), CPU))
    )
    np.testing.assert_array_equal(got.classes, expected.classes)


def test_blocks_meet_without_a_seam_and_no_window_is_computed_twice_in_a_row(image, valid):
    seen = []

    class Watched(Surroundings):
        def forward(self, x):
            seen.append(x.shape)
            return super().forward(x)

    whole, _ = predict_part(light(Surroundings()), image, valid, 0, 0, WIDTH, HEIGHT)
    predictor = light(Watched())
    for column, width in ((0, 50), (50, 51)):
        part, _ = predict_part(predictor, image, valid, column, 0, width, HEIGHT)
        np.testing.assert_array_equal(part, whole[:, column : column + width])
    twice = len(seen)
    seen.clear()
    predict_part(light(Watched()), image, valid, 0, 0, WIDTH, HEIGHT)
    assert twice == len(seen)


def test_bfloat16_is_refused(image):
    with pytest.raises(OptionError, match="float32"):
        light(PerPixel(), PredictOptions(precision="bfloat16", overlap_px=OVERLAP_PX))
