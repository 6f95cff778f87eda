"""What is computed faster without gradients is the same to the noise of float32."""

import pytest
import torch

from unetmamba_qgis.engine.models import create_model, layers, rest
from unetmamba_qgis.engine.models.cpu_attention import centred_softmax
from unetmamba_qgis.engine.models.layers import by_tokens
from unetmamba_qgis.engine.models.rest import EfficientAttention


def relative_error(got, expected):
    return float((got - expected).abs().max() / expected.abs().max())


@pytest.mark.parametrize("size", [(128, 128), (40, 96)])  # whose keys fill whole vectors, and do not
def test_scores_do_not_depend_on_whether_gradients_are_wanted(size, monkeypatch):
    torch.manual_seed(0)
    model = create_model("unetmamba", 7).eval()
    x = torch.randn(2, 3, *size)
    expected = model(x).detach()
    monkeypatch.setattr(layers, "tokens_at_once", lambda: 100)
    with torch.inference_mode():
        got = model(x)
    assert got.stride(3) == 1  # class by class: a softmax over the classes takes 7 times as long otherwise
    assert relative_error(got, expected) < 1e-3
    assert (got.argmax(1) == expected.argmax(1)).float().mean() > 0.999


@pytest.mark.parametrize("heads", [2, 8])
def test_attention_by_the_kernel_is_the_one_of_its_definition(heads, monkeypatch):
    torch.manual_seed(1)
    attention = EfficientAttention(channels=16 * heads, heads=heads, reduction=1)
    q, k, v = (torch.randn(2, heads, n, 16) for n in (50, 32, 32))
    exact = attention.double()
    mixed = exact.transform_conv(q.double() @ k.double().transpose(2, 3) / 4)
    expected = (torch.nn.functional.instance_norm(mixed.softmax(-1), eps=1e-5) @ v.double()).detach()
    attention.float()
    assert not rest._has_kernel(q, k)  # gradients are wanted
    monkeypatch.setattr(rest, "_QUERIES_OF_KERNEL", 7)
    with torch.no_grad():
        assert rest._has_kernel(q, k)
        got = attention._normalised_attention(q, k, v)
    assert relative_error(got, expected) < 1e-5


def test_a_score_that_is_no_number_is_seen_in_its_row_alone():
    scores = torch.randn(1, 3, 16)
    scores[0, 1, 5] = float("nan")
    shares, squares = centred_softmax(scores, torch.ones(1, 1))
    assert shares.isnan().any(dim=2).tolist() == [[False, True, False]] and squares.isnan().all()
    assert torch.allclose(shares[0, ::2].sum(-1), torch.zeros(2), atol=1e-6)


def test_tokens_in_parts_are_the_same_tokens(monkeypatch):
    monkeypatch.setattr(layers, "tokens_at_once", lambda: 5)
    maps = torch.randn(2, 3, 4, 6), torch.randn(2, 3, 4, 2)
    sizes = []

    def function(a, b):
        sizes.append(a.numel() // 6)
        return torch.cat((a, b), dim=-1)

    with torch.no_grad():
        assert torch.equal(by_tokens(function, *maps), torch.cat(maps, dim=-1))
    assert sizes == [5, 5, 5, 5, 4]
