"""The real worker in a real environment that has no torch."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.engine.light.conftest import patches, random_model
from tests.engine.predictor.small_models import request_part
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.installation import venv_python
from unetmamba_qgis.engine.interpreter import ENGINE_VARIABLE, engine_environment
from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.segmentation.predictor import Predictor
from unetmamba_qgis.engine.smoke_test import run_smoke_test
from unetmamba_qgis.engine.weights.card import Card, LandCoverClass, WeightsFileError
from unetmamba_qgis.engine.weights.reader import load_model
from unetmamba_qgis.engine.weights.tensors import read_tensors
from unetmamba_qgis.engine.weights.writer import save_weights
from unetmamba_qgis.engine.worker.client import WorkerClient
from unetmamba_qgis.engine.worker.protocol import LAYERS

PACKAGES = ("numpy", "numba", "llvmlite", "onnxruntime", "google", "flatbuffers", "packaging")
CARD = Card(
    title="random",
    model="unetmamba",
    model_options={"local_supervision": False},
    classes=tuple(LandCoverClass(value, f"class {value}", "#000000") for value in range(1, 6)),
    bands=("red", "green", "blue", "infrared"),
    mean=(0.5,) * 4,
    std=(0.25,) * 4,
    pixel_size_m=0.6,
    window_px=96,
    overlap_px=16,
)


@pytest.fixture(scope="module")
def python(tmp_path_factory):
    """An environment with what resources/locks/light.in names, as links to the files of this one."""
    folder = tmp_path_factory.mktemp("light")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    site = next(folder.glob("lib/python*/site-packages"))
    for name in PACKAGES:
        place = Path(next(iter(find_spec(name).submodule_search_locations)))
        for path in (place, *place.parent.glob(f"{name}.libs")):
            (site / path.name).symlink_to(path)
    found = subprocess.run([venv_python(folder), "-Ic", "import torch"], stderr=subprocess.PIPE, text=True)
    assert "No module named 'torch'" in found.stderr
    return venv_python(folder)


@pytest.fixture(scope="module")
def worker(python):
    with WorkerClient(python) as client:
        client.hello = client.start()
        yield client


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    path = tmp_path_factory.mktemp("weights") / "random.safetensors"
    save_weights(path, random_model(5, 4), CARD)
    return path


def test_it_says_what_it_is(worker):
    assert worker.hello["engine"] == "light" and worker.hello["software"].startswith("ONNX Runtime 1.")
    description = worker.describe()
    assert list(description["devices"]) == ["cpu"]
    assert description["scan_backends"] == [{"name": "numba", "device": "cpu", "problem": None}]


def test_it_serves_the_map_that_torch_makes(worker, weights):
    options = PredictOptions(tta="flips")
    loaded = worker.load(weights, "auto", options)
    assert (loaded["device"], loaded["precision"], loaded["window_px"]) == ("cpu", "float32", 96)
    image, valid = patches(4, 130, 170), np.ones((130, 170), bool)
    valid[:20, :60] = False
    request = request_part(image, valid, 0, 0, 170, 130, layers=LAYERS)
    heard = []
    worker.predict(request)
    got = worker.next_result(progress=lambda *progress: heard.append(progress))
    expected = Predictor(*load_model(weights), torch.device("cpu"), options).predict(request)
    assert np.mean(got.classes == expected.classes) >= 0.9999
    assert np.abs(got.confidence.astype(int) - expected.confidence).max() <= 1
    assert np.abs(got.probabilities.astype(int) - expected.probabilities).max() <= 1
    assert heard[0][1:] == (0, 4) and heard[-1][1:] == (4, 4)


def test_the_smoke_test_of_an_installation_passes(python):
    result = run_smoke_test(python)
    assert result.software.startswith("ONNX Runtime") and result.device == "cpu" and result.engine == "light"


class Willing:
    """A listener that hears of nothing and goes on."""

    def wish(self):
        return "go"


def test_it_does_not_train_and_says_what_can(worker, tmp_path):
    with pytest.raises(EngineError, match="light engine cannot train. Install the full one under Raster") as excinfo:
        worker.train(tmp_path, {}, Willing())
    assert excinfo.value.code == "light.training"


def test_it_has_no_gpu(worker, weights):
    with pytest.raises(EngineError, match="device cuda is not there.*ONNX Runtime") as excinfo:
        worker.load(weights, "cuda")
    assert excinfo.value.code == "device.unavailable"


def test_other_networks_are_refused_with_the_way_out(worker, tmp_path):
    torch.manual_seed(0)
    options = {"encoder": "timm/resnet18", "local_supervision": False}
    card = Card(**{**vars(CARD), "model_options": options})
    save_weights(tmp_path / "other.safetensors", create_model("unetmamba", 5, 4, **options), card)
    with pytest.raises(EngineError, match="this is encoder=timm/resnet18. Choose other weights, or install the full"):
        worker.load(tmp_path / "other.safetensors", "cpu")


def test_a_damaged_file_is_one_clear_error_and_the_worker_goes_on(worker, weights, tmp_path):
    damaged = tmp_path / "damaged.safetensors"
    damaged.write_bytes(weights.read_bytes()[:-4] + b"spam")
    with pytest.raises(EngineError, match="not those that its card was written for"):
        worker.load(damaged, "cpu")
    assert worker.load(weights, "cpu")["card"]["title"] == "random"


def test_where_both_are_installed_the_variable_chooses(starter):
    environment = {**engine_environment(), ENGINE_VARIABLE: "light"}
    with WorkerClient(sys.executable, environment) as client:
        assert client.start()["engine"] == "light"
        assert client.load(starter, "cpu")["card"]["classes"]
    with WorkerClient(sys.executable) as client:
        assert client.start()["engine"] == "full"


MEMORY = """
import re, sys
sys.path.insert(0, sys.argv[1])
from unetmamba_qgis.engine.heap import keep_freed_memory
keep_freed_memory()
import numpy as np
from unetmamba_qgis.engine.segmentation.options import PredictOptions
from unetmamba_qgis.engine.worker.light_engine import LightEngine
from unetmamba_qgis.engine.worker.protocol import PredictRequest
engine = LightEngine()
predictor = engine.predictor(*engine.load(sys.argv[2], "cpu"), "cpu", PredictOptions(window_px=1024))
image, valid = np.zeros((3, 1024, 1024), np.uint8), np.ones((1024, 1024), bool)
predictor.predict(PredictRequest(0, image, valid, (0, 0), (0, 0, 1024, 1024), (1024, 1024)))
assert "torch" not in sys.modules
print(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])  # getrusage counts the parent's, too
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_window_of_1024_pixels_needs_less_than_1200_mib(python, starter):
    root = Path(__file__).parents[3]
    done = subprocess.run([python, "-Ic", MEMORY, root, starter], stdout=subprocess.PIPE, text=True, check=True)
    assert int(done.stdout) < 1200 * 1024


@pytest.mark.parametrize("kind", ["float16", "bfloat16"])
def test_half_precision_weights_are_read_as_by_torch(tmp_path, kind):
    from safetensors.torch import save_file

    model = random_model(5, 4)
    halves = {k: v.to(getattr(torch, kind)) if v.is_floating_point() else v for k, v in model.state_dict().items()}
    save_file(halves, tmp_path / "half.safetensors", metadata={"card": CARD.to_json()})
    _, tensors = read_tensors(tmp_path / "half.safetensors")
    for name, tensor in halves.items():
        np.testing.assert_array_equal(tensors[name], tensor.float().numpy())


def test_tensors_of_another_shape_are_named(tmp_path, weights):
    from unetmamba_qgis.engine.light.checks import check_tensors

    card, tensors = read_tensors(weights)
    tensors["decoder.seg.bias"] = np.zeros(9, np.float32)
    with pytest.raises(WeightsFileError, match=r"decoder.seg.bias has shape \[9\] instead of \[5\]"):
        check_tensors(weights, card, tensors)
