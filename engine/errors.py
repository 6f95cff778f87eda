"""Errors a user can act on; they cross the worker's pipe as plain data."""

from __future__ import annotations

from typing import Any


class EngineError(Exception):
    """What was found, where, what was needed (`problem`), and what to do now (`hint`).

    `code` is stable: the plugin finds its translation by it. `details` are the plain values that the texts name.
    """

    code = "engine.error"

    def __init__(self, problem: str, hint: str = "", *, code: str | None = None, **details: Any) -> None:
        super().__init__(f"{problem} {hint}".strip())
        self.problem = problem
        self.hint = hint
        self.details = details
        if code is not None:
            self.code = code

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON: code, problem, hint, details."""
        return {"code": self.code, "problem": self.problem, "hint": self.hint, "details": self.details}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EngineError:
        """The error that `to_dict` described, as a plain EngineError with the same code and texts."""
        return EngineError(data["problem"], data["hint"], code=data["code"], **data["details"])


class Cancelled(Exception):
    """The user asked to stop; nothing is wrong."""
