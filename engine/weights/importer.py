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
from torch import Tensor

from ..errors import EngineError
from ..models import create_model, model_class, own_tensors, recognise, second_names
from ..models.segmenter import Segmenter
from ..texts import Text, listed

TIME_LIMIT_S = 300
PREFIXES = ("net.", "model.", "module.")
"""What Lightning and DataParallel put before every key."""
_IGNORED = ("head.", "fc.")
"""Keys of an encoder file that no encoder of ours has: the classifier it was trained with."""
_UNRECOGNISED = "unetmamba", 6, 3
"""Model, classes and bands that a checkpoint is taken for which does not show its own."""
_NAMED = 3
"""Keys that a report names."""


class ImportFailed(EngineError):
    code = "weights.import"

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(
            Text("{path} cannot be imported: {why}.", path=path, why=why),
            Text("Give a checkpoint of the published model (.ckpt, .pth or .safetensors)."),
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
        counts = {"matched": self.matched, "expected": self.expected}
        if self.part == "encoder":
            said = Text("{matched} of the encoder's {expected} keys matched", **counts)
        else:
            said = Text("{matched} of the model's {expected} keys matched", **counts)
        if self.missing:
            said = Text("{before}; missing: {keys}", before=said, keys=listed(self.missing, _NAMED))
        if self.unexpected:
            said = Text("{before}; unexpected: {keys}", before=said, keys=listed(self.unexpected, _NAMED))
        if self.misshapen:
            said = Text("{before}; of another shape: {keys}", before=said, keys=listed(self.misshapen, _NAMED))
        return said


@dataclass(frozen=True)
class ImportedCheckpoint:
    """A model that holds what the checkpoint had; the rest of it is random."""

    name: str
    """Of the model in the registry."""
    model: Segmenter
    report: ImportReport


def import_checkpoint(path: Path | str, name: str | None = None, num_classes: int | None = None) -> ImportedCheckpoint:
    """Load a published checkpoint, of a model or of its encoder alone, into a new model.

    Args:
        name: of the model; by default that which has such keys.
        num_classes: K; by default that of the checkpoint's last layer, or 6 where it has none.
    Raises:
        ImportFailed: not a checkpoint that can be opened safely, or none of its keys fits.
    """
    path = Path(path)
    tensors = _without_prefix(_read_confined(path))
    name = name or recognise(tensors) or _UNRECOGNISED[0]
    model = _fitting_model(name, num_classes, tensors)
    tensors = _under_first_names(tensors, second_names(model))
    expected, prefix = own_tensors(model), model.pretrained_part
    part = "model"
    if not any(k in expected for k in tensors) and any(prefix + k in expected for k in tensors):
        part = "encoder"
        tensors = {prefix + k: v for k, v in tensors.items() if not k.startswith(_IGNORED)}
        expected = {k: v for k, v in expected.items() if k.startswith(prefix)}
    fitting = {k: v for k, v in tensors.items() if k in expected and v.shape == expected[k].shape}
    if not fitting:
        raise ImportFailed(path, Text("none of its {count} tensors belongs to {model}", count=len(tensors), model=name))
    model.load_state_dict(fitting, strict=False)
    report = ImportReport(
        part,
        len(fitting),
        len(expected),
        missing=tuple(k for k in expected if k not in tensors),
        unexpected=tuple(k for k in tensors if k not in expected),
        misshapen=tuple(k for k in tensors if k in expected and k not in fitting),
    )
    return ImportedCheckpoint(name, model.eval(), report)


def _fitting_model(name: str, num_classes: int | None, tensors: dict[str, Tensor]) -> Segmenter:
    """With the classes, unless they are given, and the bands of the tensors."""
    kind, (_, classes, bands) = model_class(name), _UNRECOGNISED
    head, first = tensors.get(f"{kind.head}weight", tensors.get(f"{kind.head}0.weight")), tensors.get(kind.first)
    if num_classes is None:
        num_classes = classes if head is None else head.shape[0] // kind.rows_per_class
    return create_model(name, num_classes, bands if first is None else first.shape[1])


def _under_first_names(tensors: dict[str, Tensor], names: dict[str, str]) -> dict[str, Tensor]:
    """Each tensor once, where a model has it under two names and the checkpoint under any."""
    renamed = {names[k]: v for k, v in tensors.items() if k in names}
    return {**renamed, **{k: v for k, v in tensors.items() if k not in names}}


def _without_prefix(tensors: dict[str, Tensor]) -> dict[str, Tensor]:
    for prefix in PREFIXES:
        if tensors and all(k.startswith(prefix) for k in tensors):
            return {k[len(prefix) :]: v for k, v in tensors.items()}
    return tensors


def _read_confined(path: Path) -> dict[str, Tensor]:
    """All tensors of a checkpoint's state dict, read by another process."""
    if not path.is_file():
        raise ImportFailed(path, Text("there is no such file"))
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
                    raise ImportFailed(
                        path, Text("reading it took more than {seconds} s", seconds=TIME_LIMIT_S)
                    ) from None
            log.seek(0)
            reason = log.read().strip()
        if process.returncode != 0:
            raise ImportFailed(path, _refusal(reason.splitlines()[-1]) if reason else Text("its reader was ended"))
        return safetensors.torch.load_file(converted)


def _refusal(reason: str) -> str:
    """What the reader says in a word or, where it was taken by surprise, in a line of its own."""
    return {
        "empty": Text("it holds no tensors"),
        "large": Text("it is too large for such a model"),
        "tensors": Text("its tensors are too many or too large for such a model"),
        "list": Text("its list of tensors is too long for such a model"),
        "compressed": Text("it is compressed, which checkpoints are not"),
        "nested": Text("it is not a dictionary of tensors"),
        "program": Text(
            "it is no checkpoint, or holds something else than tensors, such as a program, and was not opened"
        ),
    }.get(reason, reason)
