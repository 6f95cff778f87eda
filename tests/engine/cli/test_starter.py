"""The bundled weights on the bundled scene, a place that they were not trained on."""

import json
import subprocess
import sys

import numpy as np
import pytest

from tests.engine.rasters import read_pixels
from unetmamba_qgis.engine.metrics import confusion_matrix, scores
from unetmamba_qgis.engine.paths import RESOURCES, ROOT
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights


def test_starter_weights_map_the_demo_scene_as_people_do(engine_python, tmp_path):
    output = tmp_path / "map.tif"
    scene = RESOURCES / "demo" / "ohio_village.tif"
    command = [sys.executable, "-m", "unetmamba_qgis.engine", "segment", scene, output, "--device", "cpu", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert sum(each["share"] for each in json.loads(done.stdout)["classes"]) == pytest.approx(1)
    labels, classes = (read_pixels(path) for path in (RESOURCES / "demo" / "ohio_village_labels.tif", output))
    assert np.array_equal(labels == 255, classes == 255)
    result = scores(confusion_matrix(labels, classes, 6))
    assert result.overall_accuracy > 0.82
    assert result.iou[1] > 0.5  # building


def test_starter_card_says_what_a_user_must_know():
    card = read_card(find_weights(STARTER))
    assert (card.bands, card.pixel_size_m) == (("Red", "Green", "Blue"), 0.6)
    assert [each.name for each in card.classes] == ["background", "building", "road", "bare land", "forest", "water"]
    assert "yinx111" in card.acknowledgement and "fine-tune" in card.limits and card.licence and card.training_data
    trained_on = set(card.training["train_groups"]) | set(card.training["validation_groups"])
    assert card.scores["groups"] and not trained_on & set(card.scores["groups"])
