"""Errors a user can act on; they cross the worker's pipe as plain data."""

from __future__ import annotations

from typing import Any

from .texts import english, from_plain, to_plain


class EngineError(Exception):
    """What was found, where, what was needed (`problem`), and what to do now (`hint`).

    Both are `Text`. `code` is stable, for programs; `details` are the plain values that the texts name.
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
        """Plain data for JSON: code, problem and hint in English, details; texts has both for other languages."""
        said = (self.problem, self.hint)
        problem, hint = map(english, said)
        return {
            "code": self.code,
            "problem": problem,
            "hint": hint,
            "details": self.details,
            "texts": [to_plain(text) for text in said],
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> EngineError:
        """The error that `to_dict` described, as a plain EngineError with the same code, said in our language."""
        said = data.get("texts", (data["problem"], data["hint"]))  # an older version has none
        return EngineError(*map(from_plain, said), code=data["code"], **data["details"])


class Cancelled(Exception):
    """The user asked to stop; nothing is wrong."""
