"""The training loop."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from torch import nn

from ..chips.store import UNLABELLED, ChipStore
from ..errors import Cancelled, EngineError
from ..metrics import scores
from ..models import create_model
from ..segmentation.predictor import Predictor
from ..weights.card import Card
from ..weights.reader import load_model
from ..weights.writer import save_weights
from .config import TrainingConfig
from .losses import total_loss
from .optimizer import AveragedWeights, learning_rate, make_optimizer
from .samples import BatchSampler, band_statistics
from .validate import confusion_by_group

SCALE = 255.0
"""Chips are 8-bit."""


def train(
    store: ChipStore,
    config: TrainingConfig,
    out: Path,
    device: torch.device,
    report: Callable[[dict[str, Any]], None] = lambda line: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    start_from: Path | None = None,
) -> Card:
    """Train a model and write its averaged weights to `out`.

    Args:
        out: the last validation's weights lie beside it, as `NAME.snapshot.safetensors`, until the run is complete.
        report: called with one dict every `config.report_every` steps and after each validation.
        start_from: weights of the same model, classes and bands to go on from; random ones where None.
    Returns:
        The card as written.
    Raises:
        EngineError: the loss is not finite, or `start_from` does not fit.
        Cancelled: `is_cancelled` said so.
        In both cases nothing is at `out`; a snapshot stays.
    """
    torch.manual_seed(config.seed)
    chips = store.chips(config.train_groups)
    parent, parent_card = load_model(start_from) if start_from else (None, None)
    statistics = (parent_card.mean, parent_card.std) if parent_card else band_statistics(chips, SCALE)
    card = _card(store, config, *statistics)
    sampler = BatchSampler(chips, config, SCALE, card.mean, card.std)
    validation = store.chips(config.validation_groups)
    model = create_model(config.model, len(card.classes), len(card.bands)).to(device)
    if parent is not None:
        _take_over(model, parent, card, parent_card, start_from)
    average = AveragedWeights(model, config.ema_decay)
    optimizer = make_optimizer(model, config)
    low_precision = torch.autocast(device.type, torch.bfloat16, enabled=_bfloat16_is_fast(device))
    snapshot = out.with_name(f"{out.stem}.snapshot.safetensors")
    started, losses = time.monotonic(), []
    for step in range(config.steps):
        if is_cancelled():
            raise Cancelled
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(step, config)
        images, labels = sampler.batch(step)
        model.train()
        with low_precision:
            main, auxiliary = model(images.to(device))
        loss = total_loss(main, auxiliary, labels.to(device), UNLABELLED)
        if not torch.isfinite(loss):
            raise EngineError(
                f"The loss became {loss.item()} in step {step + 1}.",
                "Use a lower learning_rate.",
                code="training.not_finite",
            )
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        average.update(model)
        losses.append(loss.item())
        done = step + 1
        if done % config.report_every == 0 or done == config.steps:
            elapsed = time.monotonic() - started
            left = elapsed / done * (config.steps - done)
            report(
                {
                    "step": done,
                    "steps": config.steps,
                    "loss": sum(losses) / len(losses),
                    "elapsed_s": elapsed,
                    "left_s": left,
                }
            )
            losses.clear()
        if validation and (done % config.validate_every == 0 or done == config.steps):
            averaged = _inference_model(average, card, device)
            matrices = confusion_by_group(Predictor(averaged, card, device), validation, len(card.classes))
            report({"step": done, "validation": scores(sum(matrices.values())).to_dict()})
            save_weights(snapshot, averaged, card)
    snapshot.unlink(missing_ok=True)
    return save_weights(out, _inference_model(average, card, torch.device("cpu")), card)


def _card(store: ChipStore, config: TrainingConfig, mean: tuple[float, ...], std: tuple[float, ...]) -> Card:
    texts = config.card or {}
    return Card(
        title=texts.get("title", config.model),
        model=config.model,
        model_options={"local_supervision": False},
        classes=store.info.classes,
        bands=store.info.bands,
        mean=mean,
        std=std,
        scale=SCALE,
        pixel_size_m=store.info.pixel_size_m,
        window_px=config.window_px,
        overlap_px=config.overlap_px,
        training_data=texts.get("training_data", store.info.source),
        **{key: texts[key] for key in ("acknowledgement", "licence", "limits") if key in texts},
        training={key: value for key, value in asdict(config).items() if key != "card"},
    )


def _take_over(model: nn.Module, parent: nn.Module, card: Card, parent_card: Card, path: Path) -> None:
    """Copy the parent's weights; what serves training alone starts anew, because weights files do not keep it."""
    for what in ("model", "classes", "bands"):
        if getattr(card, what) != getattr(parent_card, what):
            raise EngineError(
                f"Training cannot go on from {path}: its {what} differ from those of the chips and the configuration.",
                "Start from other weights, or from none.",
                code="training.parent",
            )
    model.load_state_dict(parent.state_dict(), strict=False)


def _inference_model(average: AveragedWeights, card: Card, device: torch.device) -> nn.Module:
    """The averaged weights as an inference model; what serves training alone is left out."""
    model = create_model(card.model, len(card.classes), len(card.bands), **card.model_options)
    model.load_state_dict({key: average.state[key] for key in model.state_dict()})
    return model.to(device).eval()


def _bfloat16_is_fast(device: torch.device) -> bool:
    """Whether matrix products in bfloat16 are done by the hardware."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return device.type == "cpu" and torch.ops.mkldnn._is_mkldnn_bf16_supported()
