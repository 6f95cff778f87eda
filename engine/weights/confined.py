"""Import of published checkpoints into the library from a process without torch: the engine's Python does it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ..errors import Cancelled, EngineError
from ..interpreter import engine_command, engine_environment
from ..texts import Text
from .card import Card
from .names import free_name
from .store import list_weights
from .user_library import library_folder, take_file

CHECKPOINTS = (".ckpt", ".pth", ".pt")
"""How the names of files end that hold tensors without a card."""

_POLL_S = 0.1
_DETACHED = {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {"start_new_session": True}


def import_into_library(
    python: Path | str, checkpoint: Path, card: Card, name: str | None = None, is_cancelled=lambda: False
) -> str:
    """Make weights of a checkpoint -> their name in the library.

    Args:
        python: the engine's.
        card: what the checkpoint does not say of itself.
        name: by default one like the card's title that is free.
        is_cancelled: asked 10 times a second.
    Raises:
        EngineError: the checkpoint does not fit the card, or cannot be opened safely.
        Cancelled: nothing was added.
    """
    with tempfile.TemporaryDirectory(prefix=".unetmamba-import-", dir=library_folder()) as folder:
        fields, made = Path(folder) / "card.json", Path(folder) / "imported.safetensors"
        fields.write_text(card.to_json(), encoding="utf-8")
        arguments = ("weights", "import", os.path.abspath(checkpoint), str(made), "--card", str(fields), "--json")
        _run(engine_command(python, *arguments), checkpoint, Path(folder) / "log", is_cancelled)
        return take_file(made, name or free_name(card.title, list_weights()))


def _run(command: list[str], checkpoint: Path, log: Path, is_cancelled: Callable[[], bool]) -> None:
    """Raises: EngineError, what the command says went wrong; Cancelled."""
    answer = log.with_name("answer.json")
    with open(log, "wb") as errors, open(answer, "wb") as output:
        try:
            process = subprocess.Popen(  # nosec B603
                command, env=engine_environment(), stdin=subprocess.DEVNULL, stdout=output, stderr=errors, **_DETACHED
            )
        except OSError as error:
            raise _failed(
                checkpoint, Text("{program} cannot be started: {why}", program=command[0], why=error.strerror or error)
            ) from error
        with process:
            while process.poll() is None:
                if is_cancelled():
                    _end(process)
                    raise Cancelled
                with suppress(subprocess.TimeoutExpired):
                    process.wait(_POLL_S)
    if process.returncode != 0:
        try:
            error = json.loads(answer.read_text(encoding="utf-8"))["error"]
        except (ValueError, KeyError):  # it was ended, or is no engine
            last_words = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()[-1:]
            raise _failed(
                checkpoint, *last_words or [Text("the engine ended with {status}", status=process.returncode)]
            ) from None
        raise EngineError.from_dict(error)


def _end(process: subprocess.Popen) -> None:
    """End it with what it started: the reader of the checkpoint ends by itself when its caller is gone."""
    if sys.platform == "win32":
        process.kill()
    else:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def _failed(checkpoint: Path, why: str) -> EngineError:
    return EngineError(
        Text("{checkpoint} cannot be imported: {why}.", checkpoint=checkpoint, why=why),
        Text("Give a checkpoint of the published model."),
        code="weights.import",
        path=str(checkpoint),
        why=why,
    )
