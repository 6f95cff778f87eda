"""The networks: UNetMamba, those it is compared with, their blocks, and the registry that makes models by name."""

from .registry import create_model, list_models, model_class, recognise
from .tensors import load_own_tensors, own_tensors, second_names

__all__ = [
    "create_model",
    "list_models",
    "load_own_tensors",
    "model_class",
    "own_tensors",
    "recognise",
    "second_names",
]
