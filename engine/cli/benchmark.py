"""`benchmark`: how fast this computer runs the model."""

from __future__ import annotations

import argparse
import time

from . import COMPLETE
from ._console import print_json

NAME = "benchmark"
HELP = "Time the published model's forward pass on this computer (random weights)."
NEEDS = "torch"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--size", type=int, default=512, help="side of the square image in pixels (default: %(default)s)"
    )
    parser.add_argument("--repeats", type=int, default=5, help="timed runs after a first, untimed one")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda, cuda:N or mps (default: %(default)s)")


def run(args: argparse.Namespace) -> int:
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
        seconds = sorted(forward() for _ in range(args.repeats))
    best, median = seconds[0], seconds[len(seconds) // 2]
    if args.json:
        print_json(status="complete", device=str(device), size_px=args.size, best_s=best, median_s=median)
    else:
        speed = args.size**2 / 1e6 / best
        times = f"{best:.2f} s (median {median:.2f} s), {speed:.2f} Mpx/s"
        print(f"{describe_device(device)}: {args.size} x {args.size} px in {times}")
    return COMPLETE
