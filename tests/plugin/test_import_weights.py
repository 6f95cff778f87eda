"""The algorithm `unetmamba:importweights`, with the real engine."""

import shutil
import subprocess
import sys

import pytest
from qgis.core import QgsApplication, QgsProcessingException, QgsProcessingFeedback

from tests.plugin.small_weights import make_weights
from tests.plugin.test_qgis_process import qgis_process  # noqa: F401
from unetmamba_qgis.engine.interpreter import find_engine_python
from unetmamba_qgis.engine.paths import ROOT
from unetmamba_qgis.engine.weights.card import read_card
from unetmamba_qgis.engine.weights.store import STARTER, find_weights, list_weights

ALGORITHM = "unetmamba:importweights"
PARAMETERS = {"INPUT", "DATASET", "TITLE", "CLASSES", "BANDS", "PIXEL_SIZE", "SOURCE", "LICENCE"}


@pytest.fixture
def weights(tmp_path_factory):
    return make_weights(tmp_path_factory.mktemp("small"))


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory):
    """As it is published: the tensors of a network with six classes, and nothing else."""
    path = tmp_path_factory.mktemp("checkpoint") / "vaihingen.ckpt"
    program = (
        "import sys, torch; sys.path.insert(0, sys.argv[1])\n"
        "from unetmamba_qgis.engine.models import create_model\n"
        "state = create_model('unetformer', 6).state_dict()\n"
        "torch.save({'state_dict': {f'net.{name}': tensor for name, tensor in state.items()}}, sys.argv[2])"
    )
    subprocess.run([find_engine_python(), "-c", program, ROOT, path], check=True)
    return str(path)


def run(feedback=None, **parameters):
    import processing

    return processing.run(ALGORITHM, parameters, feedback=feedback)


def test_parameters_keep_their_names_and_have_help(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    definitions = algorithm.parameterDefinitions()
    assert {definition.name() for definition in definitions} == PARAMETERS
    assert all(definition.help() for definition in definitions)


def test_a_published_checkpoint_gets_what_the_data_set_tells_and_what_is_given(provider, checkpoint):
    classes = "surface;house #0000FF;low plants;tree;car;rest"
    result = run(INPUT=checkpoint, DATASET="vaihingen", TITLE="Vaihingen 1", CLASSES=classes, LICENCE="ask")
    assert result["NAME"] == "vaihingen-1" and result["OUTPUT"] == str(find_weights("vaihingen-1"))
    card = read_card(result["OUTPUT"])
    assert (card.title, card.licence, card.pixel_size_m) == ("Vaihingen 1", "ask", 0.09)
    assert card.model == "unetformer"
    assert card.bands == ("Near infrared", "Red", "Green") and card.training_data == "ISPRS Vaihingen"
    assert [c.name for c in card.classes][:3] == ["surface", "house", "low plants"]
    assert card.classes[1].color == "#0000ff"


def test_a_weights_file_is_copied_as_it_is(provider, weights):
    result = run(INPUT=weights)
    assert result["NAME"] == "random" and read_card(result["OUTPUT"]) == read_card(weights)
    assert run(INPUT=weights)["NAME"] == "random-2"


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({}, "Name the classes"),
        ({"CLASSES": "a;b"}, "Name three bands"),
        ({"CLASSES": "a;b", "BANDS": "r,g,b", "PIXEL_SIZE": 1}, "not a whole model with 2 classes"),
    ],
)
def test_a_checkpoint_that_does_not_fit_what_is_said_of_it_is_refused(provider, checkpoint, given, why):
    with pytest.raises(QgsProcessingException, match=why):
        run(INPUT=checkpoint, **given)
    assert list(list_weights()) == [STARTER]


def test_a_damaged_file_is_refused(provider, weights, tmp_path):
    broken = shutil.copy(weights, tmp_path / "broken.safetensors")
    with open(broken, "r+b") as file:
        file.seek(-1, 2)
        file.write(b"\x01")
    with pytest.raises(QgsProcessingException, match="not those that its card was written for"):
        run(INPUT=str(broken))


def test_a_cancelled_import_adds_nothing(provider, checkpoint):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    assert not run(feedback, INPUT=checkpoint, DATASET="vaihingen").get("NAME")
    assert list(list_weights()) == [STARTER]


@pytest.mark.skipif(sys.platform == "win32", reason="qgis_process has another name there")
def test_qgis_process_describes_the_algorithm_and_weights_as_text(qgis_process):  # noqa: F811
    assert "Adds a file to the weights library" in qgis_process("help", ALGORITHM).stdout
    segment = qgis_process("help", "unetmamba:segmentlandcover").stdout
    assert "WEIGHTS: Weights" in segment and STARTER in segment
