import dataclasses

import numpy as np
import pytest
import torch

from tests.engine.training.chips import INFO, make_chip
from unetmamba_qgis.engine.training.augment import Placement, crop, cutmix, jitter_color
from unetmamba_qgis.engine.training.config import LabelledCrops
from unetmamba_qgis.engine.training.samples import LabelledStream, balanced_weights, band_statistics
from unetmamba_qgis.engine.weights.card import Card

CARD = Card("", "tiny", INFO.classes, INFO.bands, (0.4, 0.4, 0.4), (0.2, 0.2, 0.2), 1.0)


def stream(chips, seed=42, card=CARD, **options):
    return LabelledStream(chips, LabelledCrops(**{"crop_px": 32, **options}), 8, seed, card)


def test_upright_crop_is_the_chip_itself():
    chip = make_chip("a", "g", 3)
    image, labels, valid = crop(chip, Placement(39.5, 29.5, angle=0.0, scale=1.0, flip=False), 40)
    assert np.allclose(image.numpy(), chip.image[:, 20:60, 10:50], atol=1e-2)
    assert np.array_equal(labels.numpy(), chip.label[20:60, 10:50]) and valid.all()


def test_quarter_turn_and_flip_move_image_and_labels_alike():
    chip = make_chip("a", "g", 3)
    for flip in (False, True):
        image, labels, _ = crop(chip, Placement(39.5, 39.5, angle=np.pi / 2, scale=1.0, flip=flip), 40)
        square = chip.label[20:60, 20:60]
        turned = [np.rot90(square[:, ::-1] if flip else square, k) for k in range(4)]
        assert any((labels.numpy() == each).mean() > 0.98 for each in turned)
        assert image.mean(0)[labels == 1].mean() > 100 + image.mean(0)[labels == 0].mean()


def test_outside_of_a_chip_is_unlabelled_and_invalid():
    _, labels, valid = crop(make_chip("a", "g", 3), Placement(0, 40, angle=0.3, scale=1.0, flip=False), 32)
    assert (labels[0] == 255).all() and not valid[0].any() and valid[-1].any()


def test_larger_scale_shows_less_ground():
    chip = make_chip("a", "g", 3)
    _, labels, _ = crop(chip, Placement(39.5, 39.5, angle=0.0, scale=2.0, flip=False), 40)
    ground = np.repeat(np.repeat(chip.label[30:50, 30:50], 2, 0), 2, 1)
    assert (labels.numpy() == ground).mean() > 0.9


def test_batch_is_a_function_of_seed_and_step(store):
    chips = store.chips(("north",))
    first, again, other = (stream(chips, seed).batch(3) for seed in (1, 1, 2))
    assert torch.equal(first[0], again[0]) and torch.equal(first[1], again[1])
    assert not torch.equal(first[0], other[0])


def test_rare_classes_are_drawn_more_often(store):
    def share(rare_class_share):
        batches = stream(store.chips(("north",)), crop_px=16, rare_class_share=rare_class_share, cutmix_share=0.0)
        labels = torch.cat([batches.batch(step)[1] for step in range(8)])
        return float((labels == 1).sum() / (labels != 255).sum())

    assert share(1.0) > share(0.0)


def test_cutmix_takes_image_and_labels_from_the_same_neighbour():
    labels = torch.arange(4)[:, None, None].expand(4, 32, 32)
    images = labels[:, None].float().expand(4, 3, 32, 32)
    mixed, marks = cutmix(images, labels, np.random.default_rng(0))
    assert torch.equal(mixed[:, 0].long(), marks)
    assert {len(sample.unique()) for sample in marks} == {2}


def test_color_jitter_of_0_changes_nothing():
    image = torch.rand(3, 8, 8)
    assert torch.allclose(jitter_color(image, 0.0, np.random.default_rng(0)), image, atol=1e-6)


def test_band_statistics_leave_out_what_is_not_valid():
    chip = make_chip("a", "g", 3)
    chip.image[:, :, :40] = 255
    chip.valid[:, :40] = False
    mean, std = band_statistics([chip], 255.0)
    expected = chip.image[:, :, 40:].reshape(3, -1) / 255
    assert mean == pytest.approx(expected.mean(1), abs=1e-3) and std == pytest.approx(expected.std(1), abs=1e-3)


def test_without_augmentation_crops_are_upright_pieces_of_the_chip():
    """Each row of the chip has its own value and each column, too: what is turned or resized shows."""
    chip = make_chip("a", "g", 3)
    rows, columns = np.mgrid[:80, :80]
    ramp = np.stack((rows, columns, rows + columns)).astype(np.uint8)
    plain = {"turn": False, "scale_range": (1.0, 1.0), "color_jitter": 0.0, "cutmix_share": 0.0, "crop_px": 9}
    images, labels = stream([dataclasses.replace(chip, image=ramp)], **plain).batch(0)
    values = (images * 0.2 + 0.4) * 255
    inner = values[:, :, 2:-2, 2:-2][(labels != 255).all(dim=(1, 2))]  # crops within the chip
    assert len(inner) and torch.allclose(inner[:, 0].diff(dim=1), torch.ones(5, 5)[:4], atol=1e-3)
    assert torch.allclose(inner[:, 1].diff(dim=2), torch.ones(5, 4), atol=1e-3)


@pytest.mark.parametrize(("dtype", "white"), [("uint16", 4000.0), ("int16", 10000.0), ("float32", 1.0)])
def test_chips_of_any_type_are_scaled_by_their_white(dtype, white):
    chip = make_chip("a", "g", 3)
    stored = dataclasses.replace(chip, image=(chip.image / 255 * white).astype(dtype))
    card = dataclasses.replace(CARD, scale=white)
    (expected, labels), (images, same) = stream([chip]).batch(0), stream([stored], card=card).batch(0)
    assert torch.equal(labels, same) and (images - expected).abs().max() < 0.05


def test_no_data_that_is_no_number_does_not_reach_its_neighbours():
    chip = make_chip("a", "g", 3)
    image = chip.image.astype(np.float32)
    valid = chip.label != 255
    image[:, ~valid] = np.nan
    images, _ = stream([dataclasses.replace(chip, image=image, valid=valid)]).batch(0)
    assert torch.isfinite(images).all()


def test_colours_do_not_depend_on_the_number_of_threads():
    """A mean over many pixels is summed in another order by two threads."""
    image, before = torch.rand(3, 256, 256), torch.get_num_threads()
    results = []
    for threads in (1, 2):
        torch.set_num_threads(threads)
        results.append(jitter_color(image, 0.3, np.random.default_rng(0)))
    torch.set_num_threads(before)
    assert torch.equal(*results)


def test_rare_classes_weigh_more_but_not_without_bound():
    chip = make_chip("a", "g", 3)
    label = np.zeros((100, 100), np.uint8)
    label[0, :4] = 1
    label[50:] = 2
    label[1] = 255
    weights = balanced_weights([dataclasses.replace(chip, label=label)], 4)
    counts = torch.tensor([4896.0, 4, 5000, 0])
    assert weights[1] / weights[2] == 10 and weights[3] / weights[2] == 10
    assert weights[0] / weights[2] == pytest.approx((5000 / 4896) ** 0.5)
    assert (weights * counts).sum() / counts.sum() == pytest.approx(1)
