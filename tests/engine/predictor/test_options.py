"""Windows, precision and test-time augmentation: what the user's choice does to what the model is given."""

import numpy as np
import pytest
import torch
from torch import nn

from tests.engine.predictor.small_models import CPU, Counting, PerPixel, card, predict_all, scene
from unetmamba_qgis.engine.segmentation.options import OptionError, PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor


def predictor_of(model, **options):
    return Predictor(model, card(), CPU, PredictOptions(**options))


@pytest.mark.parametrize(
    ("chosen", "windows"),
    [
        ({}, (32, 8)),
        ({"window_px": 100}, (100, 25)),  # the overlap keeps its share
        ({"overlap_px": 0}, (32, 0)),
        ({"window_px": 64, "overlap_px": 63}, (64, 63)),
    ],
)
def test_the_cards_windows_are_the_default(chosen, windows):
    assert PredictOptions(**chosen).windows(card()) == windows


def test_windows_are_as_chosen():
    model = Counting(PerPixel())
    image = scene(130, 70)
    expected, _ = predict_all(Predictor(PerPixel(), card(), CPU), image)
    classes, _ = predict_all(predictor_of(model, window_px=64, overlap_px=60), image)
    assert set(model.shapes) == {(1, 2, 64, 64)} and len(model.shapes) == 18 * 3  # rows 0, 4 .. 66; columns 0, 4, 6
    np.testing.assert_array_equal(classes, expected)


@pytest.mark.parametrize(
    ("option", "value", "choices"),
    [
        ("window_px", 31, "from 32 to 4096"),
        ("window_px", 4097, "from 32 to 4096"),
        ("overlap_px", -1, "from 0 to 31"),
        ("overlap_px", 32, "less than a window"),
        ("tta", "d8", "one of none, flips, d4"),
        ("precision", "float16", "one of auto, float32, bfloat16"),
    ],
)
def test_impossible_options_are_refused_by_name(option, value, choices):
    with pytest.raises(
        OptionError, match=f"option {option.removesuffix('_px')} is {value}, but .*{choices}"
    ) as excinfo:
        predictor_of(PerPixel(), **{option: value})
    assert excinfo.value.code == "job.option"


class Lopsided(nn.Module):
    """Scores of a pixel from itself and what lies above and to the left, so that it matters how a window is turned."""

    def forward(self, x):
        around = nn.functional.pad(x, (3, 0, 3, 0), mode="replicate")
        score = (around[..., 3:, 3:] + around[..., :-3, 3:] - around[..., 3:, :-3]) / 50
        return torch.cat((score, score.flip(1).sin()), dim=1)[:, :3]


def shares(predictor, image):
    """Classes times confidence: what of the result can be turned and compared."""
    classes, confidence = predict_all(predictor, image)
    return classes * 1000.0 + confidence


TURNS = {
    "columns flipped": lambda a: a[..., ::-1],
    "rows flipped": lambda a: a[..., ::-1, :],
    "turned": lambda a: np.rot90(a, 1, (-2, -1)),
}


@pytest.mark.parametrize(("tta", "kept"), [("none", 0), ("flips", 2), ("d4", 3)])
def test_the_map_of_a_turned_image_is_the_turned_map(tta, kept):
    image = scene(32, 24)
    predictor = predictor_of(Lopsided(), tta=tta)
    expected = shares(predictor, image)
    same = [
        np.mean(np.abs(shares(predictor, np.ascontiguousarray(turn(image))) - turn(expected)) <= 1) > 0.999
        for turn in TURNS.values()
    ]
    assert same == [True] * kept + [False] * (3 - kept)


def test_d4_looks_at_40_views_of_the_published_sizes():
    model = Counting(PerPixel())
    predict_all(predictor_of(model, tta="d4"), scene(32, 20))
    sizes = [(int(32 * scale), int(20 * scale)) for scale in (0.5, 0.75, 1, 1.25, 1.5)]
    views = [(1, 2, *size) for upright in sizes for size in (upright, upright[::-1])]
    assert sorted(model.shapes) == sorted(4 * views)


def test_the_scores_of_all_views_are_averaged_before_the_softmax():
    class ByView(nn.Module):
        def __init__(self):
            super().__init__()
            self.scores = iter(((9.0, 0, 0), (0, 4, 0), (0, 4, 0), (0, 4, 0)))

        def forward(self, x):
            return torch.tensor(next(self.scores)).view(1, 3, 1, 1).expand(1, 3, *x.shape[2:])

    classes, confidence = predict_all(predictor_of(ByView(), tta="flips"), scene(5, 5))
    assert np.unique(classes) == [20] and np.unique(confidence) == [
        66
    ]  # softmax of (2.25, 3, 0); the mean of softmaxes is 72


def test_one_pixel_can_be_seen_in_all_views():
    classes, _ = predict_all(predictor_of(PerPixel(), tta="d4"), scene(1, 1))
    assert classes in (10, 20, 30)


class Rounding(nn.Module):
    """A convolution, and in which precision it was computed."""

    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.conv = nn.Conv2d(2, 3, 3, padding=1)

    def forward(self, x):
        scores = self.conv(x / 100)
        self.dtype = scores.dtype
        return scores


@pytest.mark.parametrize(
    ("precision", "dtype"), [("auto", torch.float32), ("float32", torch.float32), ("bfloat16", torch.bfloat16)]
)
def test_the_precision_is_as_chosen_and_on_a_cpu_float32(precision, dtype):
    model, image = Rounding(), scene(40, 50)
    predictor = predictor_of(model, precision=precision)
    _, confidence = predict_all(predictor, image)
    assert model.dtype == dtype and predictor.precision == str(dtype).removeprefix("torch.")
    _, exact = predict_all(Predictor(Rounding(), card(), CPU), image)
    assert np.abs(confidence.astype(int) - exact).max() <= 1
