"""Program: read a checkpoint (pickle) under limits and write its tensors as safetensors. Arguments: INPUT OUTPUT.

It runs as a process of its own, imports nothing of this project, and says in one line on stderr why it failed.
"""

import sys

MEMORY_LIMIT_BYTES = 16 << 30
"""Address space; importing torch takes up to half of it."""
TIME_LIMIT_S = 240
MAX_TENSORS = 20_000
MAX_BYTES = 2 << 30


def main(source: str, target: str) -> None:
    limit_resources()
    import safetensors.torch
    import torch

    if source.endswith(".safetensors"):
        loaded = safetensors.torch.load_file(source)
    else:
        loaded = torch.load(source, map_location="cpu", weights_only=True, mmap=False)  # nosec B614: the restricted unpickler
    tensors = {k: v for k, v in state_dict(loaded).items() if isinstance(k, str) and isinstance(v, torch.Tensor)}
    if not tensors:
        raise ValueError("it holds no tensors")
    if len(tensors) > MAX_TENSORS or sum(v.numel() * v.element_size() for v in tensors.values()) > MAX_BYTES:
        raise ValueError("its tensors are too many or too large for such a model")
    safetensors.torch.save_file({k: v.detach().clone().contiguous() for k, v in tensors.items()}, target)


def state_dict(loaded):
    """The flat dictionary of tensors, however deep the file hides it."""
    for _ in range(3):
        if not isinstance(loaded, dict):
            break
        inner = next((loaded[k] for k in ("state_dict", "model", "net") if isinstance(loaded.get(k), dict)), None)
        if inner is None:
            return loaded
        loaded = inner
    raise ValueError("it is not a dictionary of tensors")


def limit_resources() -> None:
    try:
        import resource
    except ImportError:  # Windows: the caller's time-out is the only limit
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (TIME_LIMIT_S, TIME_LIMIT_S))


if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except Exception as error:
        reason = " ".join(str(error).split()) or type(error).__name__
        sys.exit(reason[:300].rstrip("."))
