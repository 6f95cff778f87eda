"""Configurations: everything that decides a model's layers."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ResTConfig:
    """A ResT encoder; the defaults are ResT-Lite.

    Source: Zhang and Yang 2021, ResT: An Efficient Transformer for Visual Recognition, arXiv:2105.13677.
    """

    channels: tuple[int, ...] = (64, 128, 256, 512)
    depths: tuple[int, ...] = (2, 2, 2, 2)
    """Blocks of each stage."""
    heads: tuple[int, ...] = (1, 2, 4, 8)
    reductions: tuple[int, ...] = (8, 4, 2, 1)
    """Factor by which each stage's attention reduces height and width of its keys and values."""
    mlp_ratio: int = 4


@dataclass(frozen=True)
class UNetMambaConfig:
    """The whole network; the defaults are the published one."""

    num_classes: int
    in_channels: int = 3
    encoder: str = "rest_lite"
    """`rest_lite`, or `timm/NAME` for a 4-stage backbone of timm."""
    decoder_depth: int = 2
    """VSS blocks of each decoder stage."""
    drop_path: float = 0.2
    """Share of residual branches dropped in training: at the deepest block, falling linearly to 0 at the last."""
    local_supervision: bool = True
    """Build the train-only local supervision module; it is never run at inference."""
