"""Figures as plain data for other programs."""

from __future__ import annotations

import math
from typing import Any


def without_nan(value: Any) -> Any:
    """Plain data with None where a number is not known, as JSON has no NaN."""
    if isinstance(value, dict):
        return {key: without_nan(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_nan(each) for each in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value
