"""The published samples."""

import dataclasses

import numpy as np
import pytest
import torch

from tests.engine.training.chips import INFO
from unetmamba_qgis.engine.chips.store import Chip
from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.training.config import EpochCrops
from unetmamba_qgis.engine.training.epochs import EpochStream, flipped, mosaic, padded, resized, telling_crop
from unetmamba_qgis.engine.weights.card import Card

CARD = Card("", "tiny", INFO.classes, INFO.bands, (0.485, 0.456, 0.406), (0.229, 0.224, 0.225), 1.0)
PLAIN = EpochCrops(crop_px=16, mosaic_share=0.0, scales=(1.0,), largest_class_share=1.1)


def chip(number, side=16):
    """All its pixels have its number, in the image and as the class."""
    return Chip(
        str(number), "g", np.full((3, side, side), number, np.uint8), np.full((side, side), number, np.uint8),
        np.ones((side, side), bool),
    )  # fmt: skip


def stream(chips=None, batch_size=3, seed=1, **options):
    return EpochStream(
        chips or [chip(n) for n in range(10)], dataclasses.replace(PLAIN, **options), batch_size, seed, CARD
    )


def random(seed=0):
    return np.random.default_rng(seed)


def numbers(batch):
    """Which chips are in a batch of plain crops."""
    return [int(labels[0, 0]) for labels in batch[1]]


def test_every_chip_comes_at_most_once_an_epoch_in_an_order_of_its_own():
    batches = stream()
    assert batches.batches_per_epoch == 3  # the tenth chip fills no batch
    epochs = [[n for i in range(3) for n in numbers(batches.batch(3 * epoch + i))] for epoch in range(20)]
    assert all(len(set(epoch)) == 9 for epoch in epochs)
    assert len({tuple(epoch) for epoch in epochs}) == 20 and set(sum(epochs, [])) == set(range(10))


def test_batches_are_normalised_as_imagenet():
    images, labels = stream().batch(0)
    assert images.dtype == torch.float32 and labels.dtype == torch.int64
    value = labels[0, 0, 0].item() / 255
    assert images[0, :, 0, 0].tolist() == pytest.approx(
        [(value - m) / s for m, s in zip(CARD.mean, CARD.std)], abs=1e-6
    )


def test_batch_depends_on_seed_and_number_alone():
    options = {"mosaic_share": 0.5, "scales": (0.5, 1.5), "flips": "quarter_turns"}
    one, again, other = (stream(seed=seed, **options) for seed in (1, 1, 2))
    for batches in (one, again):
        batches.batch(7)
    assert all(torch.equal(a, b) for a, b in zip(one.batch(5), again.batch(5)))
    assert not torch.equal(one.batch(5)[0], other.batch(5)[0])


def test_too_few_chips_for_a_batch_are_refused():
    with pytest.raises(EngineError, match="10 chips to train on, fewer than a batch of 11"):
        stream(batch_size=11)


def test_mosaic_holds_four_chips_that_meet_in_the_inner_half():
    corners = set()
    for seed in range(50):
        image, labels, valid = mosaic([chip(n) for n in range(4)], random(seed))
        assert labels.shape == (16, 16) and valid.all() and (image == labels).all()
        y, x = (labels[:, 0] == 0).sum(), (labels[0] == 0).sum()
        assert 4 <= y <= 12 and 4 <= x <= 12
        expected = np.zeros((16, 16))
        expected[:y, x:], expected[y:, :x], expected[y:, x:] = 1, 2, 3
        assert np.array_equal(labels, expected)
        corners.add((y, x))
    assert {4, 12} <= {y for y, _ in corners} & {x for _, x in corners}


def test_mosaic_takes_parts_from_anywhere_in_a_chip():
    rows = np.broadcast_to(np.arange(16, dtype=np.uint8)[:, None], (16, 16))
    whole = Chip("rows", "g", np.stack([rows] * 3), rows.copy(), np.ones((16, 16), bool))
    firsts = {int(mosaic([whole] * 4, random(seed))[1][0, 0]) for seed in range(60)}
    assert len(firsts) > 5


def test_a_quarter_of_the_samples_are_mosaics():
    batches = stream([chip(n) for n in range(8)], batch_size=8, mosaic_share=0.25)
    labels = torch.cat([batches.batch(i)[1] for i in range(100)])
    share = sum(len(sample.unique()) > 1 for sample in labels) / len(labels)
    assert 0.2 < share < 0.3


@pytest.mark.parametrize("scale", [0.5, 0.75, 1.25, 1.5])
def test_resized_image_is_smooth_and_labels_are_not(scale):
    image = np.zeros((3, 32, 32), np.uint8)
    image[:, :, 16:] = 200
    labels = np.where(image[0] > 0, 5, 1).astype(np.uint8)
    grown, marks, valid = resized((image, labels, labels > 1), scale)
    side = round(32 * scale)
    assert grown.shape == (3, side, side) and grown.dtype == np.uint8
    assert set(np.unique(marks)) == {1, 5} and np.array_equal(valid, marks > 1)
    assert (marks[:, side // 2 :] == 5).all() and (marks[:, : side // 2] == 1).all()
    assert np.abs(grown[:, :, [0, -1]].astype(int) - [0, 200]).max() <= 1


def test_images_are_resized_as_pillow_does():
    """The published code resizes with it."""
    pillow = pytest.importorskip("PIL.Image")
    picture = random().integers(0, 256, (24, 24, 3)).astype(np.uint8)
    mask = np.zeros((24, 24), np.uint8)
    for scale in (0.5, 0.75, 1.25, 1.5):
        image, _, _ = resized((picture.transpose(2, 0, 1), mask, mask > 0), scale)
        size = (round(24 * scale),) * 2
        expected = np.asarray(pillow.fromarray(picture).resize(size, pillow.BICUBIC))
        assert np.abs(image.transpose(1, 2, 0).astype(int) - expected).max() <= 1


def test_crops_are_drawn_until_they_show_several_classes():
    """Of 61 x 61 places for a crop, one in six shows enough of the small class."""
    label = np.zeros((64, 64), np.uint8)
    label[20:36, 20:36] = 1
    label[:, :2] = 255
    sample = (np.stack([label] * 3), label, np.ones(label.shape, bool))

    def told(largest):
        crops = [telling_crop(sample, 16, largest, random(seed))[1] for seed in range(300)]
        assert all(crop.shape == (16, 16) for crop in crops)
        shares = [np.bincount(crop[crop < 255], minlength=2) / max(1, (crop < 255).sum()) for crop in crops]
        return np.mean([share.max() < 0.75 for share in shares])

    assert told(1.1) < 0.35 and told(0.75) > 0.8


def test_crop_of_one_class_is_taken_after_11_tries():
    uniform = chip(1, side=64)
    generator = random()
    crop = telling_crop((uniform.image, uniform.label, uniform.valid), 16, 0.75, generator)
    same = random()
    corners = [(int(same.integers(49)), int(same.integers(49))) for _ in range(11)]
    assert crop[1].shape == (16, 16) and len(corners) == 11
    assert generator.integers(1 << 30) == same.integers(1 << 30)  # so many numbers were drawn


def test_small_chips_get_black_unlabelled_borders():
    image, labels, valid = padded((np.ones((3, 4, 6)), np.ones((4, 6)), np.ones((4, 6), bool)), (8, 6))
    assert labels[:, 0].tolist() == [255, 255, 1, 1, 1, 1, 255, 255]
    assert image[0, :, 0].tolist() == [0, 0, 1, 1, 1, 1, 0, 0] and valid.all()


@pytest.mark.parametrize(("flips", "expected"), [("columns", {0: 0.5, "mirrored": 0.5}), ("quarter_turns", None)])
def test_half_of_the_samples_are_flipped(flips, expected):
    square = np.arange(16, dtype=np.uint8).reshape(4, 4)
    sample = (np.stack([square] * 3), square, square > 3)
    seen = {}
    for seed in range(1000):
        image, labels, valid = flipped(sample, flips, random(seed))
        assert (image == labels).all() and np.array_equal(valid, labels > 3)
        key = next((k for k in range(4) if np.array_equal(labels, np.rot90(square, k))), "mirrored")
        seen[key] = seen.get(key, 0) + 1 / 1000
    expected = expected or {0: 0.625, 1: 0.125, 2: 0.125, 3: 0.125}
    assert seen == pytest.approx(expected, abs=0.04)
