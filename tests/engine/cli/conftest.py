"""The command line is tested with the real engine."""

from tests.engine.real_engine import engine_python, weights

__all__ = ["engine_python", "weights"]
