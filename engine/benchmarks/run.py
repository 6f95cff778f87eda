"""From a chip store to the tables: what is finished is kept, so that a later call goes on. Needs torch."""

from __future__ import annotations

import hashlib
import json
import platform
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any
from typing import Protocol as Interface

import numpy as np
import torch

from ..chips.store import ChipStore
from ..devices import describe_device
from ..errors import Cancelled, EngineError
from ..models import create_model
from ..paths import engine_version
from ..training.config import TrainingConfig
from ..training.task import Silent
from ..training.train import train
from ..weights.card import read_card
from . import tiny
from .efficiency import COUNTED_PX, Efficiency, Workload
from .examine import examine
from .figure import class_picture, image_picture, telling_chips
from .protocol import PROTOCOLS, Groups, ModelChoice, Protocol, groups_of, lacking, seed_of
from .results import Result, write_bytes
from .scoring import Scorer
from .tables import write_tables

_BACKBONE_RATE = 6e-5
_WITH_BACKBONE = ("dcswin", "epyramidmamba", "manet", "rs3mamba", "unetformer")
"""Models whose encoder the published code finds by its name, `backbone`, and trains at a rate of its own."""

_TRAINING_SHARE = 0.9
"""Part of a run's progress."""

_NO_MATTER = ("workers", "report_every", "save_every")
"""Settings of a training that do not change its weights."""


class Feedback(Interface):
    def progress(self, fraction: float, text: str) -> None: ...

    def info(self, text: str) -> None: ...

    def warning(self, text: str) -> None: ...

    def is_cancelled(self) -> bool: ...


@dataclass(frozen=True)
class BenchmarkJob:
    """What is wanted."""

    dataset: str
    output: Path
    """A folder; it may hold what an earlier call has left."""
    chips: Path | None
    """Store as `prepare` makes it; None, in a dry run, for made-up ones."""
    models: tuple[ModelChoice, ...]
    ttas: tuple[str, ...] = ("none",)
    repeats: int | None = None
    """None for as many as published."""
    split: str = "random"
    device: torch.device = torch.device("cpu")
    encoder: Path | None = None
    """Checkpoint of UNetMamba's encoder, as that of ImageNet; for models whose encoder it is."""
    submission: bool = False
    """Map LoveDA's test images, too."""
    tiny: bool = False
    """A dry run."""


@dataclass(frozen=True)
class _Run:
    """A model trained once."""

    choice: ModelChoice
    repeat: int
    groups: Groups
    config: TrainingConfig
    weights: Path

    def scores(self, tta: str) -> Path:
        return self.weights.with_name(f"{self.weights.stem}.{tta}.json")


def benchmark(job: BenchmarkJob, feedback: Feedback) -> list[Path]:
    """Train and score all models, and write the tables -> the files.

    Raises:
        EngineError: the chips do not fit, the folder holds other runs, or what `train` raises.
        Cancelled: the next call goes on.
    """
    protocol = PROTOCOLS[job.dataset]
    for choice in job.models:  # before hours are spent on others
        create_model(choice.name, 2, **choice.options)
    (job.output / "runs").mkdir(parents=True, exist_ok=True)
    chips = job.chips or _made_up(job)
    store = ChipStore(chips)
    _refuse_other_chips(job, chips)
    runs = list(_runs(job, protocol, store))
    results = []
    for number, run in enumerate(runs):
        steps = _Steps(feedback, number, len(runs), f"{run.choice.title}, run {run.repeat + 1}")
        _train(run, store, job, steps)
        results += _score(run, store, job, protocol, steps)
    figure = _figure(runs, store, job, protocol)
    efficiencies = {choice.title: _efficiency(choice, job, feedback) for choice in job.models}
    warnings = [*([tiny.WARNING] if job.tiny else []), *lacking(protocol, store.counts)]
    made = _made(job, protocol, store, runs)
    return write_tables(job.output, protocol, store.info.classes, results, efficiencies, made, warnings, figure)


class _Steps(Silent):
    """The progress of a run as part of that of all; a training's listener."""

    def __init__(self, feedback: Feedback, number: int, count: int, text: str) -> None:
        self._feedback, self._number, self._count, self._text = feedback, number, count, text
        self.warning = feedback.warning

    def tell(self, share: float, what: str) -> None:
        """Raises: Cancelled."""
        if self._feedback.is_cancelled():
            raise Cancelled
        self._feedback.progress((self._number + share) / self._count, f"{self._text}: {what}")

    def step(self, report: dict[str, Any]) -> None:
        share = report["step"] / report["steps"]
        text = f"step {report['step']} of {report['steps']}, loss {report['loss']:.3f}"
        self._feedback.progress((self._number + _TRAINING_SHARE * share) / self._count, f"{self._text}: {text}")

    def validated(self, report: dict[str, Any]) -> None:
        self._feedback.info(f"{self._text}: mean IoU {report['scores']['mean_iou']:.3f} on the validation groups")

    def wish(self) -> str:
        return "stop" if self._feedback.is_cancelled() else "go"


def _made_up(job: BenchmarkJob) -> Path:
    folder = job.output / "made-up-chips"
    if not (folder / "store.json").exists():
        tiny.make_chips(job.dataset, folder)
    return folder


def _refuse_other_chips(job: BenchmarkJob, chips: Path) -> None:
    """Raises: EngineError, the folder holds runs of other chips or splits."""
    ours = {
        "dataset": job.dataset,
        "split": job.split,
        "chips": hashlib.sha256((chips / "store.json").read_bytes()).hexdigest(),
        "encoder": job.encoder and hashlib.sha256(job.encoder.read_bytes()).hexdigest(),
    }
    note = job.output / "benchmark.json"
    if note.exists():
        kept = json.loads(note.read_text(encoding="utf-8"))
        if changed := [name for name, value in ours.items() if kept.get(name) != value]:
            raise EngineError(
                f"{job.output} holds runs with another {', '.join(changed)}.",
                "Choose another folder; what is there stays.",
                code="benchmark.changed",
            )
    else:
        write_bytes(note, json.dumps(ours, indent=1).encode())


def _runs(job: BenchmarkJob, protocol: Protocol, store: ChipStore) -> Iterator[_Run]:
    """All runs, repeat by repeat, so that a table of all models is soon there. Raises: EngineError."""
    published = TrainingConfig.load(protocol.config)
    if job.tiny:
        published = tiny.shortened(published)
    repeats = protocol.repeats if job.repeats is None else job.repeats
    for repeat in range(repeats):
        groups = groups_of(protocol, repeat, job.split, store.groups)
        for choice in job.models:
            rate = _BACKBONE_RATE if choice.name in _WITH_BACKBONE else None
            config = replace(
                published,
                model=choice.name,
                model_options=choice.options,
                train_groups=groups.train,
                validation_groups=groups.validation,
                optimizer=replace(published.optimizer, encoder_learning_rate=rate),
                seed=seed_of(repeat),
                card={"title": f"{choice.title}, {job.dataset}, run {repeat + 1}"},
            )
            weights = job.output / "runs" / f"{choice.file_name}-{repeat + 1}.safetensors"
            yield _Run(choice, repeat, groups, config, weights)


def _train(run: _Run, store: ChipStore, job: BenchmarkJob, steps: _Steps) -> None:
    """Train the weights, unless they are there. Raises: EngineError, Cancelled."""
    if not run.weights.exists():
        has_encoder = run.choice.name == "unetmamba" and "encoder" not in run.choice.options
        train(store, run.config, run.weights, job.device, steps, encoder=job.encoder if has_encoder else None)
        return
    kept = read_card(run.weights).training
    ours = json.loads(json.dumps({k: v for k, v in run.config.to_dict().items() if k not in ("card", *_NO_MATTER)}))
    if changed := [name for name, value in ours.items() if kept.get(name) != value]:
        raise EngineError(
            f"{run.weights} was trained with another {', '.join(changed)}.",
            "Choose another folder; what is there stays.",
            code="benchmark.changed",
        )


def _score(run: _Run, store: ChipStore, job: BenchmarkJob, protocol: Protocol, steps: _Steps) -> list[Result]:
    """Score the weights with each test-time augmentation, unless that is done. Raises: OSError, Cancelled."""
    digest = read_card(run.weights).tensors_sha256
    results = []
    for number, tta in enumerate(job.ttas):
        progress = partial(_tell, steps, number, len(job.ttas), f"test-time augmentation {tta}")
        result = Result.load(run.scores(tta))
        if result is None or result.weights_sha256 != digest:
            scorer = Scorer(run.weights, protocol, tta, job.device)
            result = scorer.score(run.choice, run.repeat, store.chips(run.groups.test), progress)
            result.save(run.scores(tta))
        results.append(result)
        submission = job.output / f"submission-{run.weights.stem}-{tta}.zip"
        if job.submission and not submission.exists():
            scorer = Scorer(run.weights, protocol, tta, job.device)
            mapping = partial(_tell, steps, number, len(job.ttas), f"test images, {tta}")
            scorer.write_submission(submission, store.chips(("test",)), mapping)
    return results


def _tell(steps: _Steps, number: int, count: int, text: str, share: float) -> None:
    steps.tell(_TRAINING_SHARE + (1 - _TRAINING_SHARE) * (number + share) / count, text)


def _efficiency(choice: ModelChoice, job: BenchmarkJob, feedback: Feedback) -> Efficiency:
    """Of a model on the job's device, unless it is known. Raises: OSError."""
    known, workload = job.output / "runs" / f"{choice.file_name}.efficiency.json", asdict(_workload(job))
    with suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
        kept = json.loads(known.read_text(encoding="utf-8"))
        if kept["workload"] == workload:
            return Efficiency.from_dict(kept["efficiency"])
    feedback.info(f"Measuring speed and memory of {choice.title}")
    found = examine(choice, _workload(job), feedback.warning)
    write_bytes(known, json.dumps({"workload": workload, "efficiency": asdict(found)}).encode())
    return found


def _workload(job: BenchmarkJob) -> Workload:
    return Workload(str(job.device), tiny.SIDE_PX, repeats=1) if job.tiny else Workload(str(job.device))


def _figure(
    runs: Sequence[_Run], store: ChipStore, job: BenchmarkJob, protocol: Protocol
) -> list[dict[str, np.ndarray]]:
    """Of some chips of the first test their pictures by name: image, truth, each model of the first repeat."""
    first = [run for run in runs if run.repeat == 0]
    classes = store.info.classes
    chips = telling_chips(store.chips(first[0].groups.test), len(classes))
    figure = [
        {"image": image_picture(chip, store.info.scale), "truth": class_picture(np.asarray(chip.label), classes)}
        for chip in chips
    ]
    for run in first:
        scorer = Scorer(run.weights, protocol, job.ttas[0], job.device)
        for chip, pictures in zip(chips, figure):
            pictures[run.choice.title] = class_picture(scorer.classes_of(chip), classes)
    return figure


def _made(job: BenchmarkJob, protocol: Protocol, store: ChipStore, runs: Sequence[_Run]) -> dict[str, object]:
    """How the figures came about, for whoever reads them."""
    tests = {f"Test tiles of run {r.repeat + 1}": ", ".join(r.groups.test) for r in runs if r.choice == job.models[0]}
    return {
        "Data": store.info.source,
        "Settings of the training": protocol.config.name,
        "Encoders at the start": job.encoder.name if job.encoder else "random weights; the paper's knew ImageNet",
        **({} if job.dataset == "loveda" else {"Split": job.split, **tests}),
        "Seeds": ", ".join(sorted({str(run.config.seed) for run in runs})),
        "Computed on": f"{describe_device(job.device)}, PyTorch {torch.__version__}, {platform.system()}",
        "Efficiency": f"parameters with 6 classes, operations for {COUNTED_PX} x {COUNTED_PX} px; {_workload(job)}",
        "Made": f"{date.today()}, UNetMamba {engine_version()}",
    }
