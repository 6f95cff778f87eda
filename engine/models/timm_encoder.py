"""A timm backbone in the place of ResT."""

from __future__ import annotations

from torch import Tensor, nn

from ..errors import EngineError
from ..texts import Text

STRIDES = [4, 8, 16, 32]


class EncoderError(EngineError):
    code = "model.encoder"

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            Text("timm/{name} cannot be the encoder: {why}.", name=name, why=why),
            Text("Choose a backbone with maps at strides 4, 8, 16 and 32, as timm/resnet18."),
            name=name,
            why=why,
        )


def feature_net(name: str, in_channels: int = 3) -> nn.Module:
    """A timm backbone that gives a list of its maps; `feature_info` tells their strides and channels.

    It starts from random weights: nothing is downloaded.

    Raises:
        EncoderError: timm has no such backbone, or it gives no maps.
    """
    import timm  # takes seconds: only who asks for it waits

    if not timm.is_model(name):
        raise EncoderError(name, Text("timm {version} has no such model", version=timm.__version__))
    try:
        return timm.create_model(name, features_only=True, pretrained=False, in_chans=in_channels)
    except (RuntimeError, AttributeError, TypeError) as error:
        raise EncoderError(name, Text("timm cannot give its feature maps ({why})", why=str(error))) from error


class TimmEncoder(nn.Module):
    """The maps of a timm backbone at strides 4, 8, 16 and 32; `channels` tells their channels."""

    def __init__(self, name: str, in_channels: int = 3) -> None:
        super().__init__()
        self.backbone = feature_net(name, in_channels)
        strides = self.backbone.feature_info.reduction()
        if not set(STRIDES) <= set(strides):
            raise EncoderError(name, Text("its maps have strides {strides}", strides=strides))
        self._chosen = [strides.index(s) for s in STRIDES]
        self.channels = tuple(self.backbone.feature_info.channels()[i] for i in self._chosen)

    def forward(self, x: Tensor) -> list[Tensor]:
        """(B, in_channels, H, W), H and W multiples of 32 -> [(B, C_i, H/s, W/s) for s in 4, 8, 16, 32]."""
        maps = self.backbone(x)
        return [self._channels_first(maps[i], c) for i, c in zip(self._chosen, self.channels)]

    @staticmethod
    def _channels_first(x: Tensor, channels: int) -> Tensor:
        """Some transformers of timm give (B, H, W, C)."""
        return x if x.shape[1] == channels else x.permute(0, 3, 1, 2)
