"""Fine-tunings that are not finished: what is needed to go on with them, even after QGIS was restarted."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from ..engine.chips.job import ChipsJob, ImageForm, ImageInput, LabelClass
from ..engine.errors import EngineError
from ..engine.finetuning.job import FineTuneJob
from ..engine.finetuning.run import discard
from ..engine.paths import user_data
from ..engine.weights.card import LandCoverClass
from ..translation import translate

_JOB = "job.json"


class KeptJobError(EngineError):
    code = "finetuning.not_kept"

    def __init__(self, folder: Path, why: str) -> None:
        problem = translate("UNetMamba", "The polygons cannot be stored in {folder}: {why}.")
        hint = translate("UNetMamba", "Free some space on that disk, or see to it that you may write there.")
        super().__init__(problem.format(folder=folder, why=why), hint, folder=str(folder), why=why)


@dataclass(frozen=True)
class KeptJob:
    """A job with copies of its polygons, in a folder of its own."""

    folder: Path
    job: FineTuneJob

    @property
    def name(self) -> str:
        """Of the weights that it makes."""
        return Path(self.job.output).stem

    def forget(self):
        """Remove the folder; the run has finished."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def discard(self):
        """Remove the folder, and what the run has learnt."""
        discard(self.job)
        self.forget()


def keep(job: FineTuneJob) -> KeptJob:
    """Copy the polygons of a job and note it down; replaces what was kept for the same output.

    Raises:
        KeptJobError: the folder cannot be written.
    """
    folder = _home() / Path(job.output).stem
    try:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        copies = {role: _copy(path, folder / role) for role in ("labels", "area") if (path := getattr(job.chips, role))}
        job = replace(job, chips=replace(job.chips, **copies))
        (folder / _JOB).write_text(json.dumps(asdict(job), indent=1), encoding="utf-8")
    except OSError as error:
        raise KeptJobError(folder, error.strerror or str(error)) from error
    return KeptJob(folder, job)


def list_kept() -> list[KeptJob]:
    """All that are there, the oldest first; what cannot be read is left alone."""
    found = []
    for file in sorted(_home().glob(f"*/{_JOB}"), key=lambda file: file.stat().st_mtime):
        with suppress(OSError, ValueError, KeyError, TypeError):  # of another version, or damaged
            found.append(KeptJob(file.parent, _read(json.loads(file.read_text(encoding="utf-8")))))
    return found


def _copy(path: str, folder: Path) -> str:
    """A copy of the same name, as messages tell it."""
    folder.mkdir()
    return str(shutil.copyfile(path, folder / Path(path).name))


def _home() -> Path:
    return user_data() / "fine-tunings"


def _read(data: dict[str, Any]) -> FineTuneJob:
    chips = data["chips"]
    chips["images"] = tuple(ImageInput(**_tuples(image)) for image in chips["images"])
    chips["classes"] = tuple(LabelClass(c["field_value"], LandCoverClass(**c["land_cover"])) for c in chips["classes"])
    chips["form"] = chips["form"] and ImageForm(**_tuples(chips["form"]))
    return FineTuneJob(**{**data, "chips": ChipsJob(**chips)})


def _tuples(data: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
