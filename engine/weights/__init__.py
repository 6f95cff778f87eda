"""Weights files: what they say of themselves, where they are, how they are read, written and imported.

`load_model` and `import_checkpoint` need torch and are imported when asked for.
"""

__all__ = ["import_checkpoint", "load_model"]


def __getattr__(name: str):
    if name == "load_model":
        from .reader import load_model

        return load_model
    if name == "import_checkpoint":
        from .importer import import_checkpoint

        return import_checkpoint
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
