"""A network of a few hundred weights with all that is hard for training: batch norm, dropout, dropped paths, LSM."""

from torch import nn

from unetmamba_qgis.engine.models import registry
from unetmamba_qgis.engine.models.layers import DropPath
from unetmamba_qgis.engine.models.segmenter import Segmenter
from unetmamba_qgis.engine.training.config import LabelledCrops, Schedule, TrainingConfig, Validation


class TinyModel(Segmenter):
    mark, first, head = "middle.", "encoder.0.weight", "seg."
    encoder_parts, pretrained_part = ("encoder.",), "encoder."
    train_only, inference_options = ("decoder.lsm.",), {"local_supervision": False}

    def __init__(self, num_classes, in_channels=3, local_supervision=True):
        super().__init__()
        self.encoder = nn.Sequential(nn.Conv2d(in_channels, 8, 3, padding=1), nn.BatchNorm2d(8), nn.ReLU())
        self.middle = nn.Conv2d(8, 8, 3, padding=1)
        self.drop_path, self.drop = DropPath(0.3), nn.Dropout(0.1)
        self.seg = nn.Conv2d(8, num_classes, 1)
        self.decoder = nn.Module()
        self.decoder.lsm = nn.Conv2d(8, num_classes, 1, bias=False) if local_supervision else None

    def encode(self, x):
        return (self.encoder(x),)

    def decode(self, maps):
        (x,) = maps
        x = self.drop(x + self.drop_path(self.middle(x).relu()))
        return (x, self.decoder.lsm(x)) if self.training and self.decoder.lsm is not None else (x,)

    def score(self, features):
        return self.seg(features)


def register():
    """Make it known as the model `tiny`."""
    registry._MODELS["tiny"] = TinyModel


CONFIG = TrainingConfig(
    train_groups=("north",),
    validation_groups=("south",),
    steps=12,
    model="tiny",
    samples=LabelledCrops(crop_px=16),
    batch_size=2,
    schedule=Schedule(warmup_steps=2),
    ema_decay=0.5,
    validation=Validation(every_steps=5, choice="best"),
    precision="float32",
    save_every=3,
    report_every=2,
    window_px=64,
    overlap_px=0,
    card={"title": "Squares", "licence": "none"},
)
