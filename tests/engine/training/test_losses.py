import torch

from tests.engine.oracle import check, needs_oracle
from unetmamba_qgis.engine.training.losses import total_loss


@needs_oracle
def test_published_losses_are_reproduced():
    def published(main, auxiliary, labels, ignore_index, training):
        return total_loss(main, auxiliary if training else None, labels, ignore_index)

    assert check().check_losses(published)["pass"]


def test_ignored_pixels_have_no_gradient():
    scores = torch.randn(1, 3, 4, 4, requires_grad=True)
    labels = torch.randint(0, 3, (1, 4, 4))
    labels[0, 0, 0] = 255
    total_loss(scores, None, labels, 255).backward()
    assert scores.grad[0, :, 0, 0].abs().max() == 0
    assert scores.grad[0, :, 1:, 1:].abs().min() > 0


def test_batch_without_any_label_has_a_finite_loss_and_no_gradient():
    scores = torch.randn(1, 3, 4, 4, requires_grad=True)
    loss = total_loss(scores, None, torch.full((1, 4, 4), 255), 255)
    loss.backward()
    assert torch.isfinite(loss) and scores.grad.abs().max() == 0
