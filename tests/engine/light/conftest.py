"""Weights of the real network, in torch and in the light engine."""

import numpy as np
import pytest
import torch

from unetmamba_qgis.engine.models import create_model
from unetmamba_qgis.engine.paths import RESOURCES


@pytest.fixture(scope="session")
def starter():
    return RESOURCES / "weights" / "ohio-naip-rgb.safetensors"


@pytest.fixture
def threads():
    """As few as torch has: tests run beside each other."""
    return 2


def random_model(classes, bands, seed=0):
    """In eval mode; with norms and biases as training leaves them, not as they begin."""
    torch.manual_seed(seed)
    model = create_model("unetmamba", classes, bands, local_supervision=False).eval()
    with torch.no_grad():
        for name, tensor in model.state_dict().items():
            if name.endswith("running_var"):
                tensor.uniform_(0.5, 2)
            elif name.endswith(("running_mean", "bias")):
                tensor.add_(0.05 * torch.randn_like(tensor))
            elif "norm" in name and name.endswith("weight"):
                tensor.mul_(1 + 0.2 * torch.randn_like(tensor))
    return model


def patches(bands, height, width, seed=3):
    """(C, H, W) uint8: soft patches of colour, so that there are many classes and many edges between them."""
    coarse = torch.rand(1, bands, height // 10 + 1, width // 10 + 1, generator=torch.Generator().manual_seed(seed))
    image = torch.nn.functional.interpolate(coarse, (height, width), mode="bicubic").clamp(0, 1)
    return (image[0] * 255).to(torch.uint8).numpy()


def normalised(image):
    return (image.astype(np.float32) - 128) / 64
