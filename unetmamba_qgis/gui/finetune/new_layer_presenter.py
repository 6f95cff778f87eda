"""Makes a new layer for polygons. Imports no widget."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject, QgsVectorLayer

from ...engine.errors import EngineError
from ...layers.label_layer import CLASS_FIELD, colored, make_label_layer
from ...layers.source import describe_raster
from ...translation import translate
from ..widgets.message import Kind, Message, problem
from .setup_presenter import SetupPresenter


class NewLayerPresenter:
    """Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, view, setup: SetupPresenter, digitise: Callable[[QgsVectorLayer], None]):
        """
        Args:
            view: a NewLayerView, or what behaves like one.
            setup: knows the image to draw on and the weights to start from, and is told of the new layer.
            digitise: adds the layer to the project and lets the user draw.
        """
        self._view, self._setup, self._digitise = view, setup, digitise
        view.confirmed.connect(self.make)

    def ask(self):
        """Suggest a file beside the project or the image, and the classes of the weights."""
        card = self._setup.card()
        self._view.ask(_free_path(self._folder()), [c.name for c in card.classes] if card else [])

    def make(self):
        names = self._view.names()
        if len(names) < 2:
            text = translate("UNetMamba", "Name two classes at least.")
            self._view.show_message(Message(text, Kind.PROBLEM))
            return
        card, image = self._setup.card(), self._setup.image()
        crs = image.crs() if image is not None else QgsProject.instance().crs()
        try:
            layer = make_label_layer(self._view.path(), colored(names, card.classes if card else ()), crs)
        except EngineError as error:
            self._view.show_message(problem(error))
            return
        self._view.accept()
        self._digitise(layer)
        self._setup.choose_labels(layer, CLASS_FIELD)

    def _folder(self) -> Path:
        """Of the project, else of the image, else the user's own."""
        if project := QgsProject.instance().absolutePath():
            return Path(project)
        image = self._setup.image()
        description = describe_raster(image) if image is not None else None
        folder = Path(description.source).parent if description else Path.home()
        return folder if folder.is_dir() else Path.home()


def _free_path(folder: Path) -> Path:
    path, number = folder / "labels.gpkg", 1
    while path.exists():
        number += 1
        path = folder / f"labels-{number}.gpkg"
    return path
