"""`benchmark`: how fast this computer runs the model; with a data set, the paper's tables."""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import Cancelled
from . import COMPLETE
from ._console import ConsoleFeedback, print_json

if TYPE_CHECKING:
    from ..benchmarks.efficiency import Workload
    from ..benchmarks.protocol import ModelChoice

NAME = "benchmark"
HELP = "Time the published model's forward pass (random weights); with a data set, train and score models as published."
NEEDS = "torch"

_REPEATS = 2
"""Of --efficiency."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.usage = (
        "%(prog)s [--size PX] [--repeats N] [--device D]\n"
        "       %(prog)s --efficiency [--models NAMES] [--size PX] [--batch N] [--repeats N] [--device D]\n"
        "       %(prog)s {loveda,potsdam,vaihingen} --chips CHIPS --output FOLDER [options]"
    )
    parser.add_argument("dataset", nargs="?", choices=["loveda", "potsdam", "vaihingen"], help="tables for this one")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")
    parser.add_argument(
        "--repeats",
        type=int,
        help="timed runs (default: 5; 2 with --efficiency, 0 to count only); runs of each model (default: published)",
    )
    parser.add_argument("--size", type=int, default=512, help="side of the timed images in pixels (default: 512)")
    parser.add_argument("--batch", type=int, default=2, help="--efficiency: images of a training step (default: 2)")
    parser.add_argument(
        "--efficiency",
        action="store_true",
        help="parameters, operations and checkpoint size of the models beside those that the paper prints, and speed "
        "and memory at inference and in training, measured on the device (minutes)",
    )
    parser.add_argument("--alone", choices=["inference", "training"], help=argparse.SUPPRESS)  # measure just this, here
    _add_table_arguments(parser.add_argument_group("tables"))
    parser.set_defaults(wrong_usage=parser.error)


def _add_table_arguments(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--chips", type=Path, help="chip store of the data set, as 'prepare' makes it")
    group.add_argument(
        "--output", type=Path, metavar="FOLDER", help="for weights and tables; goes on with what is there"
    )
    group.add_argument(
        "--models",
        default="all",
        help="names, separated by commas, with options as unetmamba:local_supervision=false; or all, or ablation "
        "(default: %(default)s)",
    )
    group.add_argument("--tta", default="none", help="none, lr, d4, or several, separated by commas (default: none)")
    group.add_argument("--split", choices=["random", "classic"], default="random", help="of Vaihingen and Potsdam")
    group.add_argument("--encoder", type=Path, metavar="FILE", help="checkpoint of UNetMamba's encoder to begin with")
    group.add_argument("--submission", action="store_true", help="loveda: a zip of maps for the challenge, too")
    group.add_argument("--tiny", action="store_true", help="dry run of two steps; without --chips on made-up ones")


def run(args: argparse.Namespace) -> int:
    if args.efficiency:
        return _show_efficiency(args)
    return _make_tables(args) if args.dataset else _time_forward(args)


def _show_efficiency(args: argparse.Namespace) -> int:
    from dataclasses import asdict

    from ..benchmarks.efficiency import PUBLISHED, Workload, markdown
    from ..benchmarks.examine import examine
    from ..devices import describe_device, find_device

    choices = _choices(args.models, list(PUBLISHED))
    device = find_device(args.device)
    workload = Workload(str(device), args.size, args.batch, _REPEATS if args.repeats is None else args.repeats)
    if args.alone:
        return _measure_alone(args.alone, choices[0], workload)
    rows = []
    with ConsoleFeedback() as feedback:
        for number, choice in enumerate(choices):
            if feedback.is_cancelled():
                raise Cancelled
            feedback.progress(number / len(choices), choice.title)
            rows.append(examine(choice, workload if workload.repeats else None, feedback.warning))
    if args.json:
        print_json(status="complete", device=describe_device(device), models=[asdict(row) for row in rows])
        return COMPLETE
    print(markdown(rows))
    if workload.repeats:
        print(f"\nMeasured on {describe_device(device)}: {workload}.")
    return COMPLETE


def _measure_alone(kind: str, choice: ModelChoice, workload: Workload) -> int:
    from dataclasses import asdict

    from ..benchmarks.measure import measure_here

    print_json(**asdict(measure_here(choice, kind, workload)))
    return COMPLETE


def _choices(models: str, everything: Sequence[str]) -> list[ModelChoice]:
    """Raises: EngineError, that is not how models are named."""
    from ..benchmarks.protocol import ABLATION, ModelChoice

    names = {"all": everything, "ablation": ABLATION}.get(models) or models.split(",")
    return [ModelChoice.parse(name) for name in names]


def _make_tables(args: argparse.Namespace) -> int:
    if args.output is None or (args.chips is None and not args.tiny):
        args.wrong_usage("tables need --output and --chips, or --tiny")
    if args.submission and args.dataset != "loveda":
        args.wrong_usage("--submission is for loveda")

    from ..benchmarks.protocol import PROTOCOLS
    from ..benchmarks.run import BenchmarkJob, benchmark
    from ..devices import find_device
    from ..heap import keep_freed_memory
    from ..models import list_models

    keep_freed_memory()
    ttas = tuple(args.tta.split(","))
    if unknown := [tta for tta in ttas if tta not in PROTOCOLS[args.dataset].views]:
        args.wrong_usage(f"--tta {unknown[0]} is none of {', '.join(PROTOCOLS[args.dataset].views)}")
    job = BenchmarkJob(
        dataset=args.dataset,
        output=args.output,
        chips=args.chips,
        models=tuple(_choices(args.models, list_models())),
        ttas=ttas,
        repeats=args.repeats,
        split=args.split,
        device=find_device(args.device),
        encoder=args.encoder,
        submission=args.submission,
        tiny=args.tiny,
    )
    with ConsoleFeedback() as feedback:
        try:
            files = benchmark(job, feedback)
        except Cancelled:
            feedback.info("Stopped; the same command goes on from here.")
            raise
    if args.json:
        print_json(status="complete", files=list(map(str, files)))
    else:
        print("\n".join(f"Wrote {path}." for path in files))
    return COMPLETE


def _time_forward(args: argparse.Namespace) -> int:
    import torch

    from ..devices import describe_device, find_device
    from ..heap import keep_freed_memory
    from ..models import create_model

    keep_freed_memory()
    device = find_device(args.device)
    model = create_model("unetmamba", 6, local_supervision=False).to(device).eval()
    image = torch.randn(1, 3, args.size, args.size, device=device)

    def forward() -> float:
        start = time.perf_counter()
        model(image)[0, 0, 0, 0].item()  # waits for the device
        return time.perf_counter() - start

    with torch.inference_mode():
        forward()
        seconds = sorted(forward() for _ in range(args.repeats or 5))
    best, median = seconds[0], seconds[len(seconds) // 2]
    if args.json:
        print_json(status="complete", device=str(device), size_px=args.size, best_s=best, median_s=median)
    else:
        speed = args.size**2 / 1e6 / best
        times = f"{best:.2f} s (median {median:.2f} s), {speed:.2f} Mpx/s"
        print(f"{describe_device(device)}: {args.size} x {args.size} px in {times}")
    return COMPLETE
