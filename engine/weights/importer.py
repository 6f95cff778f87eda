"""Import of published checkpoints: Lightning .ckpt, bare .pth, and encoder-only files, nested or flat.

Such files are pickles. They are opened in a process of their own with limits on memory and time, by torch's restricted
unpickler and nothing else, and leave it as safetensors.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import safetensors.torch
from torch import Tensor, nn

from ..errors import EngineError
from ..models import create_model

TIME_LIMIT_S = 300
PREFIXES = ("net.", "model.", "module.")
"""What Lightning and DataParallel put before every key."""
_ENCODER = "encoder."
_IGNORED = ("head.",)
"""Keys of an encoder file that no encoder of ours has: the classifier it was trained with."""
_HEAD = "decoder.seg.weight"


class ImportFailed(EngineError):
    code = "weights.import"

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(
            f"{path} cannot be imported: {why}.",
            "Give a checkpoint of the published model (.ckpt, .pth or .safetensors).",
            path=str(path),
            why=why,
        )


@dataclass(frozen=True)
class ImportReport:
    """How a checkpoint's keys fit the model."""

    part: str
    """`model` or `encoder`: what the checkpoint holds."""
    matched: int
    """Keys of that part that were found with the right shape."""
    expected: int
    """Keys that that part has."""
    missing: tuple[str, ...]
    unexpected: tuple[str, ...]
    misshapen: tuple[str, ...]

    def __str__(self) -> str:
        text = f"{self.matched} of the {self.part}'s {self.expected} keys matched"
        for name in ("missing", "unexpected", "misshapen"):
            if keys := getattr(self, name):
                text += f"; {len(keys)} {name} ({', '.join(keys[:3])}{', …' if len(keys) > 3 else ''})"
        return text


@dataclass(frozen=True)
class ImportedCheckpoint:
    """A model that holds what the checkpoint had; the rest of it is random."""

    model: nn.Module
    report: ImportReport


def import_checkpoint(path: Path | str, name: str = "unetmamba", num_classes: int | None = None) -> ImportedCheckpoint:
    """Load a published checkpoint into a new model.

    Args:
        num_classes: K; by default that of the checkpoint's head, or 6 where it has none.
    Raises:
        ImportFailed: not a checkpoint that can be opened safely, or none of its keys fits.
    """
    path = Path(path)
    tensors = _without_prefix(_read_confined(path))
    if num_classes is None:
        num_classes = tensors[_HEAD].shape[0] if _HEAD in tensors else 6
    model = create_model(name, num_classes)
    expected = model.state_dict()
    part = "model"
    if not any(k in expected for k in tensors) and any(_ENCODER + k in expected for k in tensors):
        part = "encoder"
        tensors = {_ENCODER + k: v for k, v in tensors.items() if not k.startswith(_IGNORED)}
        expected = {k: v for k, v in expected.items() if k.startswith(_ENCODER)}
    fitting = {k: v for k, v in tensors.items() if k in expected and v.shape == expected[k].shape}
    if not fitting:
        raise ImportFailed(path, f"none of its {len(tensors)} tensors belongs to {name}")
    model.load_state_dict(fitting, strict=False)
    report = ImportReport(
        part,
        len(fitting),
        len(expected),
        missing=tuple(k for k in expected if k not in tensors),
        unexpected=tuple(k for k in tensors if k not in expected),
        misshapen=tuple(k for k in tensors if k in expected and k not in fitting),
    )
    return ImportedCheckpoint(model.eval(), report)


def _without_prefix(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    for prefix in PREFIXES:
        if tensors and all(k.startswith(prefix) for k in tensors):
            return {k[len(prefix) :]: v for k, v in tensors.items()}
    return tensors


def _read_confined(path: Path) -> dict[str, Tensor]:
    """All tensors of a checkpoint's state dict, read by another process."""
    if not path.is_file():
        raise ImportFailed(path, "there is no such file")
    with tempfile.TemporaryDirectory(prefix="unetmamba-import-") as folder:
        converted = Path(folder) / "tensors.safetensors"
        converter = Path(__file__).with_name("convert_checkpoint.py")
        command = [sys.executable, "-I", str(converter), str(path.resolve()), str(converted)]
        with open(Path(folder) / "log", "w+", encoding="utf-8", errors="replace") as log:
            streams = {"stdin": subprocess.PIPE, "stdout": log, "stderr": log}
            with subprocess.Popen(command, **streams) as process:  # nosec B603
                try:
                    process.wait(TIME_LIMIT_S)
                except subprocess.TimeoutExpired:
                    process.kill()
                    raise ImportFailed(path, f"reading it took more than {TIME_LIMIT_S} s") from None
            log.seek(0)
            reason = log.read().strip()
        if process.returncode != 0:
            raise ImportFailed(path, reason.splitlines()[-1] if reason else "its reader was ended")
        return safetensors.torch.load_file(converted)
