"""What an installation raises when it cannot go on."""

from __future__ import annotations

from pathlib import Path

from ..engine.errors import EngineError
from .causes import classify, head_and_tail
from .texts import cause_text


class InstallError(EngineError):
    """`cause` is a code of `causes.CODES` or of a plan's problem; `said` is what the program told."""

    def __init__(self, cause: str, said: str = "", log: Path | None = None, **values: object) -> None:
        problem, hint = cause_text(cause, **values)
        super().__init__(problem, hint, code=f"install.{cause}", said=head_and_tail(said), log=str(log or ""))
        self.cause = cause

    @classmethod
    def from_output(cls, said: str, log: Path | None = None) -> InstallError:
        """The error that a program's words tell of."""
        return cls(classify(said), said, log)


class InUseError(InstallError):
    """Another QGIS window is at it."""

    def __init__(self, holder: str) -> None:
        super().__init__("other-window", holder=holder)
