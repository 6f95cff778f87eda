"""Program: read a checkpoint (pickle) under limits and write its tensors as safetensors. Arguments: INPUT OUTPUT.

It runs as a process of its own, imports nothing of this project, and says on stderr why it failed: in a word that
`importer` explains, or in a line.
"""

import os
import sys
import threading
import zipfile

MEMORY_LIMIT_BYTES = 16 << 30
"""Address space; importing torch takes up to half of it."""
TIME_LIMIT_S = 240
MAX_TENSORS = 20_000
MAX_BYTES = 2 << 30
MAX_PICKLE_BYTES = 16 << 20
"""Of a zip's entries but the tensors' bytes; those of the largest published checkpoints are below 1 MiB."""
MAX_HEADER_BYTES = 1 << 20
"""Of a safetensors file, where a thousand tensors take a tenth of it."""


def main(source: str, target: str) -> None:
    limit_resources()
    refuse_bombs(source)
    import safetensors.torch
    import torch

    if source.endswith(".safetensors"):
        loaded = safetensors.torch.load_file(source)
    else:
        loaded = torch.load(source, map_location="cpu", weights_only=True, mmap=False)  # nosec B614
    tensors = {k: v for k, v in state_dict(loaded).items() if isinstance(k, str) and isinstance(v, torch.Tensor)}
    if not tensors:
        raise ValueError("empty")
    if len(tensors) > MAX_TENSORS or sum(v.numel() * v.element_size() for v in tensors.values()) > MAX_BYTES:
        raise ValueError("tensors")
    safetensors.torch.save_file({k: v.detach().clone().contiguous() for k, v in tensors.items()}, target)


def refuse_bombs(source: str) -> None:
    """Raises: ValueError, a small file would fill the memory before torch could see what is in it."""
    if os.path.getsize(source) > 2 * MAX_BYTES:  # an optimiser's state may lie beside the tensors
        raise ValueError("large")
    if source.endswith(".safetensors"):
        with open(source, "rb") as file:
            if int.from_bytes(file.read(8), "little") > MAX_HEADER_BYTES:
                raise ValueError("list")
    elif zipfile.is_zipfile(source):
        with zipfile.ZipFile(source) as archive:
            entries = archive.infolist()
        if any(entry.compress_type != zipfile.ZIP_STORED for entry in entries):
            raise ValueError("compressed")
        if sum(entry.file_size for entry in entries if entry.filename.endswith(".pkl")) > MAX_PICKLE_BYTES:
            raise ValueError("list")


def state_dict(loaded):
    """The flat dictionary of tensors, however deep the file hides it."""
    for _ in range(3):
        if not isinstance(loaded, dict):
            break
        inner = next((loaded[k] for k in ("state_dict", "model", "net") if isinstance(loaded.get(k), dict)), None)
        if inner is None:
            return loaded
        loaded = inner
    raise ValueError("nested")


def limit_resources() -> None:
    try:
        import resource
    except ImportError:  # Windows: the caller's time-out is the only limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (TIME_LIMIT_S, TIME_LIMIT_S))
    resource.setrlimit(resource.RLIMIT_FSIZE, (2 * MAX_BYTES, 2 * MAX_BYTES))


def end_with_the_caller() -> None:
    """The caller holds the other end of standard input; when that is gone, nobody waits for the tensors."""
    while os.read(0, 1):
        pass
    os._exit(3)


if __name__ == "__main__":
    threading.Thread(target=end_with_the_caller, daemon=True).start()
    try:
        main(*sys.argv[1:])
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        if type(error).__name__ == "UnpicklingError":  # torch advises to trust the file, which is no good advice here
            reason = "program"
        sys.exit(reason[:300].rstrip("."))
