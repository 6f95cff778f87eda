"""The Mamba segmentation decoder (MSD): patch expansion, skip fusion and VSS blocks, from stride 32 to full resolution.

Source: Zhu et al. 2024, UNetMamba, arXiv:2408.11545, section II-B. Nothing is interpolated: the scores are born at
full resolution.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from .layers import Linear, linear, tokens_at_once
from .local_supervision import LocalSupervision
from .vss_block import VSSBlock

STAGES = 3


class PatchExpand(nn.Module):
    """Every token becomes a block of factor x factor tokens of `out_channels` channels."""

    def __init__(self, channels: int, out_channels: int, factor: int) -> None:
        super().__init__()
        self.factor = factor
        self.expand = Linear(channels, factor * factor * out_channels, bias=False)
        self.norm = nn.LayerNorm(out_channels)

    def forward(self, x: Tensor) -> Tensor:
        """(B, H, W, C) -> (B, factor H, factor W, out_channels)."""
        batch, height, width, _ = x.shape
        f = self.factor
        x = self.expand(x).view(batch, height, width, f, f, -1).transpose(2, 3)  # (B, H, row, W, column, C)
        return self.norm(x.reshape(batch, height * f, width * f, -1))


class ExpandedScores:
    """A patch expansion and the scores made of it, in one, for inference: the expanded map need not be normalised.

    Of an expanded token, the expansion with its mean over the channels taken away gives the deviations alone, and the
    scores before the division by their size are a linear function of the token itself.
    """

    def __init__(self, expansion: PatchExpand, score: nn.Conv2d) -> None:
        self.factor, self._norm = expansion.factor, expansion.norm
        channels, dtype = score.in_channels, score.weight.dtype
        weight = expansion.expand.weight.double().unflatten(0, (-1, channels))  # (factor^2, C', C)
        centred = weight - weight.mean(1, keepdim=True)
        to_scores = score.weight.double().flatten(1)  # (K, C')
        numerators = (to_scores * self._norm.weight) @ centred  # (factor^2, K, C)
        self._deviations = (centred * channels**-0.5).flatten(0, 1).to(dtype)
        self._numerators = numerators.flatten(0, 1).to(dtype)
        self._bias = (to_scores @ self._norm.bias.double() + score.bias).to(dtype)

    def __call__(self, x: Tensor) -> Tensor:
        """(B, h, w, C) -> (B, K, h, factor, w, factor)."""
        f = self.factor
        deviations = linear(x, self._deviations).unflatten(3, (f * f, -1))
        precise = torch.promote_types(deviations.dtype, torch.float32)
        squares = torch.linalg.vector_norm(deviations, dim=4, keepdim=True, dtype=precise).square_()
        numerators = linear(x, self._numerators).unflatten(3, (f * f, -1))
        scores = numerators * (squares + self._norm.eps).rsqrt_() + self._bias
        return scores.unflatten(3, (f, f)).permute(0, 5, 1, 3, 2, 4)


class VSSStage(nn.Module):
    """VSS blocks of one resolution."""

    def __init__(self, channels: int, drop_paths: Sequence[float]) -> None:
        super().__init__()
        self.blocks = nn.ModuleList(VSSBlock(channels, p) for p in drop_paths)

    def forward(self, x: Tensor) -> Tensor:
        for block in self.blocks:
            x = block(x)
        return x


class MambaDecoder(nn.Module):
    """Features and class scores at full resolution from the four maps of any encoder with strides 4, 8, 16 and 32."""

    def __init__(
        self,
        encoder_channels: Sequence[int],
        num_classes: int,
        depth: int = 2,
        drop_path: float = 0.2,
        local_supervision: bool = True,
    ) -> None:
        """`encoder_channels`: of the four maps, stride 4 first. Others: see `UNetMambaConfig`."""
        super().__init__()
        first, *_ = skips = list(encoder_channels[:STAGES])
        incoming = list(encoder_channels[1:])
        rates = torch.linspace(drop_path, 0, STAGES * depth).tolist()
        self.expand_layers = nn.ModuleList(
            [PatchExpand(c_in, c_out, 2) for c_in, c_out in zip(incoming[::-1], skips[::-1])]
            + [PatchExpand(first, first, 4)]
        )
        self.concat_back_dim = nn.ModuleList(Linear(2 * c, c) for c in skips[::-1])
        self.stages = nn.ModuleList(VSSStage(c, rates[depth * i : depth * (i + 1)]) for i, c in enumerate(skips[::-1]))
        self.lsm = nn.ModuleList(LocalSupervision(c, num_classes) for c in skips[::-1]) if local_supervision else None
        self.seg = nn.Conv2d(first, num_classes, 1)

    def forward(self, maps: Sequence[Tensor]) -> tuple[Tensor, ...]:
        """What the scores are a linear function of, by `seg`, from the maps of the encoder.

        Shapes: [(B, C_i, H/s, W/s) for s in 4, 8, 16, 32] -> ((B, C, H, W),), in training with the LSM's scores, (B, K,
        H, W), as second.
        """
        x, auxiliary = self._decode(maps)
        features = self.expand_layers[STAGES](x).permute(0, 3, 1, 2)
        return (features, sum(auxiliary)) if auxiliary else (features,)

    def score_by_rows(self, maps: Sequence[Tensor]) -> Tensor:
        """As `seg` of `forward`, (B, K, H, W), class by class in memory; the features are never all there."""
        x, _ = self._decode(maps)
        head = ExpandedScores(self.expand_layers[STAGES], self.seg)
        batch, height, width, _ = x.shape
        rows = max(1, tokens_at_once() // width)
        scores = x.new_empty(batch, self.seg.out_channels, height, head.factor, width, head.factor)
        for top in range(0, height, rows):
            scores[:, :, top : top + rows] = head(x[:, top : top + rows])
        return scores.flatten(4).flatten(2, 3)

    def _decode(self, maps: Sequence[Tensor]) -> tuple[Tensor, list[Tensor]]:
        """-> (B, H/4, W/4, C), and in training the LSM's scores of each stage."""
        *skips, x = (m.permute(0, 2, 3, 1) for m in maps)
        size = (4 * skips[0].shape[1], 4 * skips[0].shape[2])
        auxiliary = []
        for i, skip in enumerate(reversed(skips)):
            x = self.concat_back_dim[i](torch.cat((self.expand_layers[i](x), skip), dim=-1))
            x = self.stages[i](x)
            if self.training and self.lsm is not None:
                auxiliary.append(self.lsm[i](x.permute(0, 3, 1, 2), size))
        return x, auxiliary
