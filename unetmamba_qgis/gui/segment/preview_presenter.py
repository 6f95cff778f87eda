"""The quick look: one window of the image on the canvas. Imports no widget."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsReferencedRectangle

from ...engine.errors import EngineError
from ...jobs.segmenting_preview import Previewer
from ...translation import translate
from ..widgets.message import Kind, Message
from .choice import Choices, MissingError, parameters
from .form import SegmentForm
from .ground import Ground, OutsideError, preview_extent


class PreviewPresenter:
    """Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, view, choices: Choices, desktop, previewer: Previewer):
        """
        Args:
            view: a SetupView, or what behaves like one.
            desktop: a Desktop, or what behaves like one.
        """
        self._view, self._choices, self._desktop, self._previewer = view, choices, desktop, previewer
        self._shown: tuple[str, str, str] | None = None
        """Image, weights and device of the preview that is shown or being made."""
        view.preview_requested.connect(self._look_at_centre)
        view.picking_toggled.connect(self._pick)
        previewer.done.connect(self._done)
        previewer.failed.connect(self._failed)

    def changed(self, form: SegmentForm):
        """Something else was chosen: what is shown may be of another image or other weights."""
        if self._shown is not None and self._shown != _subject(form):
            self.hide()

    def hide(self):
        """Take it off the canvas, or stop making it."""
        self._desktop.stop_tool()
        self._forget()
        self._view.show_preview_message(Message())

    def _look_at_centre(self):
        self._look_at(QgsGeometry.fromPointXY(self._desktop.canvas_extent().center()))

    def _pick(self, on: bool):
        if on:
            self._desktop.pick_places(self._look_at, self._view.picking_ended)
        else:
            self._desktop.stop_tool()

    def _look_at(self, place: QgsGeometry):
        """Classify the window around a point of the canvas."""
        form = self._view.form()
        try:
            image, card = self._choices.usable_image(form), self._choices.card(form)
            extent = preview_extent(place, self._desktop.canvas_crs(), image, card)
        except OutsideError:
            self._show(translate("UNetMamba", "There is no image at this place of the map."), Kind.WARNING)
        except (MissingError, EngineError) as error:
            self._show(str(error), Kind.WARNING)
        else:
            self._forget()
            self._desktop.frame_preview(QgsReferencedRectangle(extent, image.crs()))
            self._show(translate("UNetMamba", "Classifying one window …"))
            self._shown = _subject(form)
            self._previewer.ask({**parameters(form, image, Ground(extent)), "OVERLAP": 0})

    def _done(self, path: str):
        try:
            self._desktop.show_preview(path, self._choices.card(self._view.form()).classes)
        except EngineError as error:  # the weights have just gone
            self._failed(str(error))
        else:
            self._show(translate("UNetMamba", "On the map until you close this window. It is no layer."))

    def _failed(self, why: str):
        self._forget()
        self._show(why, Kind.PROBLEM)

    def _forget(self):
        self._shown = None
        self._desktop.hide_preview()  # before its file goes
        self._previewer.drop()

    def _show(self, text: str, kind: Kind = Kind.INFO):
        self._view.show_preview_message(Message(text, kind))


def _subject(form: SegmentForm) -> tuple[str, str, str]:
    return form.image, form.weights, form.device
