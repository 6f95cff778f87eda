"""The states of a run on disk, from which an interrupted one goes on to the bit.

A run folder holds

    state-SERIAL.safetensors    all tensors of a state; its metadata has the rest as JSON, and a checksum of both
    best-STEP.safetensors       the weights of a validation that was the best so far
    run.json                    how far the run is, for whoever looks

Each is written under another name, synced, read back and only then renamed: what has its name is whole, and the state
with the greatest serial is the newest. What is no longer needed is removed last.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor

from ..errors import EngineError
from ..files import replace, sync
from ..texts import Text
from ..weights.writer import tensors_sha256

KEPT = 2
"""States that are kept, beside those that are needed for other reasons."""


class StateError(EngineError):
    """A state cannot be written."""

    code = "training.state"

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            Text("The state of the training cannot be kept in {folder}: {why}.", folder=folder, why=why),
            Text("Free some space there, then start the same training again: it goes on from the last state kept."),
            folder=str(folder),
            why=why,
        )


@dataclass(frozen=True)
class State:
    """What was kept."""

    tensors: dict[str, Tensor]
    position: dict[str, Any]
    """Plain data."""


class RunFolder:
    """The states in a folder, which exists."""

    def __init__(self, folder: Path, warn: Callable[[str], None] = lambda text: None) -> None:
        """warn: told of states that are damaged."""
        self._folder, self._warn = folder, warn

    def save(self, state: State, summary: dict[str, Any]) -> None:
        """Keep a state, the newest now.

        Args:
            state: its position tells by `step` where it is, by `regular` whether a run may go back to it, and by
                `best`, a name or None, which weights it needs.
            summary: plain data for `run.json`.
        Raises:
            StateError: the newest state is the same as before.
        """
        with self._failures():
            names = self._names()
            serial = int(names[0][6:14]) + 1 if names else 1
            self._write(f"state-{serial:08d}.safetensors", state.tensors, state.position)
            self.note(summary)
            self._tidy()

    def note(self, data: dict[str, Any]) -> None:
        """Write `run.json`. Raises: StateError."""
        temporary = self._folder / "run.tmp"
        with self._failures():
            with open(temporary, "w", encoding="utf-8") as file:
                json.dump(data, file, indent=1)
                file.flush()
                os.fsync(file.fileno())
            replace(temporary, self._folder / "run.json")
            sync(self._folder)

    @property
    def has_states(self) -> bool:
        return any(self._folder.glob("state-*.safetensors"))

    def newest(self) -> State | None:
        """The newest state that is not damaged; None where there is none. Clears away what a killed run was writing."""
        for path in self._folder.glob("*.tmp"):
            path.unlink()
        return next(self._intact(self._names()), None)

    def before(self, step: int) -> State | None:
        """The newest regular state of a step before this one, or else the oldest regular one there is."""
        regular = [state for state in self._intact(self._names()) if state.position["regular"]]
        return next((state for state in regular if state.position["step"] < step), regular[-1] if regular else None)

    def save_best(self, step: int, tensors: dict[str, Tensor]) -> str:
        """Keep the weights of a validation -> their name. Raises: StateError."""
        name = f"best-{step:08d}.safetensors"
        with self._failures():
            self._write(name, tensors, {"step": step})
        return name

    def best(self, name: str) -> dict[str, Tensor] | None:
        """The weights that `save_best` kept; None where they are damaged."""
        state = next(self._intact([name]), None)
        return state and state.tensors

    def _names(self) -> list[str]:
        """Those of all states, newest first."""
        names = (path.name for path in self._folder.iterdir())
        return sorted((name for name in names if re.fullmatch(r"state-\d{8}\.safetensors", name)), reverse=True)

    def _intact(self, names: list[str]) -> Iterator[State]:
        for name in names:
            try:
                yield read(self._folder / name)
            except OSError as error:
                self._warn(Text("{path} cannot be read ({why}).", path=self._folder / name, why=error.strerror))
            except ValueError as error:
                self._warn(Text("{path} is damaged and was removed: {why}.", path=self._folder / name, why=str(error)))
                (self._folder / name).unlink()

    def _write(self, name: str, tensors: dict[str, Tensor], position: dict[str, Any]) -> None:
        """Raises: OSError, also where what is read back is something else."""
        tensors = {key: tensor.detach().cpu().contiguous() for key, tensor in tensors.items()}
        text = json.dumps(position)
        metadata = {"position": text, "sha256": _checksum(tensors, text)}
        temporary = self._folder / "writing.tmp"
        try:
            safetensors.torch.save_file(tensors, temporary, metadata)
        except safetensors.SafetensorError as error:  # how it tells of a full disk
            raise OSError(str(error)) from error
        sync(temporary)
        try:
            read(temporary)
        except ValueError as error:
            raise OSError(Text("what was written cannot be read back ({why})", why=str(error))) from error
        replace(temporary, self._folder / name)
        sync(self._folder)

    @contextmanager
    def _failures(self) -> Iterator[None]:
        """Raises: StateError, the operating system reported something within."""
        try:
            yield
        except OSError as error:
            raise StateError(self._folder, error.strerror or str(error)) from error

    def _tidy(self) -> None:
        """Remove all but the newest states, as many regular ones, and the weights that these name."""
        kept, regular = set(), 0
        for number, name in enumerate(self._names()):
            try:
                position = _position(self._folder / name)
            except (OSError, ValueError):
                continue
            if number < KEPT or (position["regular"] and regular < KEPT):
                kept |= {name, position["best"]}
            regular += position["regular"]
        for path in self._folder.glob("*-*.safetensors"):
            if path.name not in kept:
                path.unlink(missing_ok=True)


def read(path: Path) -> State:
    """A state or weights as they were written. Raises: OSError, or ValueError where the file is damaged."""
    data = path.read_bytes()  # no memory map: on Windows a mapped file cannot be replaced
    try:
        metadata = json.loads(data[8 : 8 + int.from_bytes(data[:8], "little")])["__metadata__"]
        tensors = safetensors.torch.load(data)
        checksum, text = metadata["sha256"], metadata["position"]
        position = json.loads(text)
    except (safetensors.SafetensorError, ValueError, KeyError, TypeError) as error:
        raise ValueError(Text("it is no state of a training: {why}", why=str(error))) from error
    if _checksum(tensors, text) != checksum:
        raise ValueError(Text("its checksum is wrong"))
    return State(tensors, position)


def all_finite(tensors: dict[str, Tensor]) -> bool:
    return all(bool(torch.isfinite(tensor).all()) for tensor in tensors.values())


def _position(path: Path) -> dict[str, Any]:
    """Of a state, without its tensors. Raises: OSError, ValueError."""
    try:
        with open(path, "rb") as file:
            header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        return json.loads(header["__metadata__"]["position"])
    except (ValueError, KeyError, TypeError, OverflowError, MemoryError) as error:
        raise ValueError(Text("its header is damaged")) from error


def _checksum(tensors: dict[str, Tensor], text: str) -> str:
    return hashlib.sha256(f"{tensors_sha256(tensors)} {text}".encode()).hexdigest()
