import pytest
import torch
import torch.nn.functional as F

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.training.config import Loss
from unetmamba_qgis.engine.training.losses import published_loss, total_loss

SPARSE = Loss(mean_over="labelled")


def batch(share_labelled=1.0, num_classes=3, dtype=torch.float32):
    torch.manual_seed(0)
    scores, auxiliary = (torch.randn(2, num_classes, 8, 8, dtype=dtype, requires_grad=True) for _ in range(2))
    labels = torch.randint(0, num_classes, (2, 8, 8))
    labels[torch.rand(labels.shape) >= share_labelled] = 255
    return scores, auxiliary, labels


@needs_oracle
def test_published_losses_are_reproduced():
    assert check().check_losses(published_loss)["pass"]


@pytest.mark.parametrize("config", [Loss(), SPARSE])
@pytest.mark.parametrize("weights", [None, torch.tensor([0.5, 1.0, 2.0])])
def test_gradient_is_that_of_the_loss(config, weights, monkeypatch):
    """Against finite differences, in float64."""
    monkeypatch.setattr(torch.Tensor, "float", lambda self: self if self.is_floating_point() else self.double())
    scores, auxiliary, labels = batch(0.6, dtype=torch.float64)
    small = [part[:1, :, :3, :3].detach().requires_grad_() for part in (scores, auxiliary)]
    labels = labels[:1, :3, :3]
    assert 0 < (labels != 255).sum() < labels.numel()
    assert torch.autograd.gradcheck(lambda s, a: total_loss(s, [a], labels, 255, config, weights), small)


@pytest.mark.parametrize("config", [Loss(), SPARSE])
def test_ignored_pixels_have_no_gradient(config):
    scores, _, labels = batch()
    labels[0, 0, 0] = 255
    total_loss(scores, (), labels, 255, config).backward()
    assert scores.grad[0, :, 0, 0].abs().max() == 0
    assert scores.grad[0, :, 1:, 1:].abs().min() > 0


@pytest.mark.parametrize("config", [Loss(), SPARSE])
def test_batch_without_any_label_has_a_loss_of_0_and_no_gradient(config):
    scores, auxiliary, _ = batch()
    loss = total_loss(scores, [auxiliary], torch.full((2, 8, 8), 255), 255, config)
    loss.backward()
    assert loss == 0 and scores.grad.abs().max() == 0


def test_means_over_labelled_pixels_do_not_depend_on_how_many_are_ignored():
    scores, auxiliary, labels = batch()
    half_ignored = torch.cat((labels, torch.full_like(labels, 255)))
    twice = [torch.cat((part, part)) for part in (scores, auxiliary)]
    sparse, dense = (
        total_loss(twice[0], twice[1:], half_ignored, 255, SPARSE),
        total_loss(scores, [auxiliary], labels, 255, SPARSE),
    )
    assert sparse.item() == pytest.approx(dense.item(), rel=1e-6)
    assert (
        total_loss(twice[0], twice[1:], half_ignored, 255).item()
        < 0.8 * total_loss(scores, [auxiliary], labels, 255).item()
    )


def test_both_means_agree_where_all_is_labelled():
    scores, auxiliary, labels = batch()
    values = [total_loss(scores, [auxiliary], labels, 255, config).item() for config in (Loss(), SPARSE)]
    assert values[0] == pytest.approx(values[1], rel=1e-6)


def test_absent_classes_lower_the_published_dice_alone():
    scores, _, labels = batch(num_classes=4)
    labels %= 2
    assert total_loss(scores, (), labels, 255).item() < total_loss(scores, (), labels, 255, SPARSE).item()


def test_class_weights_count_pixels_of_a_class_so_many_times():
    scores, auxiliary, labels = batch()
    labels[:, 4:] = 255
    where = labels == 2
    twice = torch.where(where, 2, 255)  # pixels of class 2 once more
    weighted = total_loss(scores, (), labels, 255, SPARSE, torch.tensor([1.0, 1.0, 2.0]))
    both = [torch.cat((scores, scores)), torch.cat((labels, twice))]
    plain = F.cross_entropy(*both, ignore_index=255, label_smoothing=0.05)
    dice = total_loss(scores, (), labels, 255, SPARSE) - F.cross_entropy(
        scores, labels, ignore_index=255, label_smoothing=0.05
    )
    assert (weighted - dice).item() == pytest.approx(plain.item(), rel=1e-5)


def test_several_auxiliary_scores_of_any_size_count_as_one():
    scores, auxiliary, labels = batch()
    coarse = auxiliary.detach()[..., ::2, ::2]
    large = F.interpolate(coarse, labels.shape[1:], mode="bilinear", align_corners=False)
    plain, one, many = (total_loss(scores, others, labels, 255) for others in ([], [large], [coarse, large, coarse]))
    assert many.item() == pytest.approx(one.item(), rel=1e-6) and one.item() > plain.item()
