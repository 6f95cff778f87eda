"""What dialogs say where there is no engine."""

from __future__ import annotations

from ..environment.state import EngineState
from ..translation import translate
from .widgets.message import Kind, Message


def engine_missing(state: EngineState) -> Message | None:
    """None where there is one."""
    if state.ready:
        return None
    text = translate("UNetMamba", "There is no engine to compute with. {state}")
    return Message(text.format(state=state.summary), Kind.WARNING)
