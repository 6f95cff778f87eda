"""Find out how efficient a model is: counted here, measured in processes of their own. Needs torch."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable

from ..errors import EngineError
from ..interpreter import engine_command, engine_environment
from ..models import create_model
from .checkpoint_size import checkpoint_bytes
from .efficiency import COUNTED_PX, KINDS, NUM_CLASSES, Efficiency, Measured, Workload
from .operations import count_operations
from .protocol import ModelChoice


def examine(
    choice: ModelChoice, workload: Workload | None = None, warning: Callable[[str], None] = lambda text: None
) -> Efficiency:
    """Count, on tensors without values, in seconds, and measure, where there is a workload, in up to a minute.

    Args:
        warning: told what could not be measured, and why.
    Raises:
        EngineError: there is no such model.
    """
    model = create_model(choice.name, NUM_CLASSES, **choice.options)
    parameters = sum(p.numel() for p in model.parameters())
    operations = count_operations(model, (1, 3, COUNTED_PX, COUNTED_PX))
    size = checkpoint_bytes(model)
    measured = {}
    for kind in KINDS if workload else ():
        try:
            measured[kind] = measure_alone(choice, kind, workload)
        except EngineError as error:
            warning(f"{choice.title} was not measured at {kind}: {error.problem}")
    counted = (parameters / 1e6, operations.published / 1e9, operations.scans / 1e9, size / 2**20)
    return Efficiency(choice.text, *counted, measured)


def measure_alone(choice: ModelChoice, kind: str, workload: Workload) -> Measured:
    """Measure in a new process, so that neither memory nor caches are those of anything before.

    Args:
        kind: one of KINDS.
    Raises:
        EngineError: memory does not suffice, or what `create_model` raises.
    """
    arguments = ["benchmark", "--efficiency", "--alone", kind, "--json", "--models", choice.text]
    arguments += ["--device", workload.device, "--size", str(workload.side_px)]
    arguments += ["--batch", str(workload.batch), "--repeats", str(workload.repeats)]
    command = engine_command(sys.executable, *arguments)
    done = subprocess.run(command, env=engine_environment(), capture_output=True, text=True)  # nosec B603
    try:
        answer = json.loads(done.stdout)
    except ValueError:  # the system ended it, for want of memory as a rule
        last_words = done.stderr.strip().splitlines()[-1:]
        why = "".join(last_words) or f"its process ended with {done.returncode}"
        raise EngineError(why, code="benchmark.measure") from None
    if "error" in answer:
        raise EngineError.from_dict(answer["error"])
    return Measured(**answer)
