"""The networks: UNetMamba, its encoder, blocks and decoder, and the registry that makes models by name."""

from .registry import create_model, list_models

__all__ = ["create_model", "list_models"]
