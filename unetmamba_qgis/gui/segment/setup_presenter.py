"""What happens on the page of the segment dialog where everything is chosen. Imports no widget."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsRasterLayer, QgsReferencedRectangle
from qgis.PyQt.QtCore import QTimer

from ...engine.errors import EngineError
from ...engine.weights.card import Card
from ...engine.weights.store import find_weights
from ...environment.devices import device_suggestions, remember_devices
from ...environment.settings import default_device, default_weights, engine_python
from ...environment.state import engine_state
from ...jobs.segmenting import ALGORITHM, SegmentationQueue, SegmentationRun
from ...jobs.segmenting_outlook import Lookout, Outlook, look_ahead_at_service
from ...jobs.speed import SpeedMeter
from ...layers.fetch_plan import plan_fetch
from ...translation import translate
from ..engine_message import engine_missing
from ..widgets.message import Kind, Message, problem
from .choice import Choices, MissingError, job, parameters, store_polygons
from .form import Area, SegmentForm
from .outputs import output_files, output_parameters
from .texts import about_device, about_outlook

_QUIET_MS = 300
"""Pause after a change before the image is looked at: one may be typing."""


class SetupPresenter:
    """Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(
        self,
        view,
        choices: Choices,
        queue: SegmentationQueue,
        desktop,
        lookout: Lookout,
        meter: SpeedMeter,
        changed: Callable[[SegmentForm], None],
        started: Callable[[SegmentationRun], None],
    ):
        """
        Args:
            view: a SetupView, or what behaves like one.
            desktop: a Desktop, or what behaves like one.
            changed: is told of every other choice.
            started: is told of a run that was begun here.
        """
        self._view, self._choices, self._queue, self._desktop = view, choices, queue, desktop
        self._lookout, self._meter, self._told, self._started = lookout, meter, changed, started
        self._outlook: Outlook | None = None
        self._engine = engine_state()
        self._is_awake = False
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._look_ahead)
        lookout.done.connect(self._show_outlook)
        meter.measured.connect(self._measured)
        queue.changed.connect(self._check)
        view.changed.connect(self.renew)
        view.rectangle_requested.connect(self._draw_rectangle)
        view.advanced_requested.connect(self._open_advanced)
        view.engine_requested.connect(desktop.set_up_engine)
        view.run_requested.connect(self.run)
        project = QgsProject.instance()
        project.layersAdded.connect(self.renew)
        project.layersRemoved.connect(self.renew)

    def close(self):
        """Let go of all that outlives the dialog."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.renew)
        project.layersRemoved.disconnect(self.renew)
        self._queue.changed.disconnect(self._check)
        self._meter.measured.disconnect(self._measured)
        self._timer.stop()
        self._lookout.forget()

    def fill(self):
        """Show what there is to choose from."""
        self._view.show_devices(device_suggestions(), default_device())
        self._view.choose_weights(default_weights())

    def wake(self):
        """The user opens the dialog, for the layer that is active now."""
        active = self._desktop.active_layer()
        if isinstance(active, QgsRasterLayer):
            self._view.choose_image(active.id())
        self._is_awake = True
        self.renew()

    def sleep(self):
        """Nobody looks: leave images and the engine alone."""
        self._is_awake = False
        self._timer.stop()
        self._lookout.forget()

    def renew(self, *_):
        """Something else was chosen, or what there is to choose from has changed."""
        if not self._is_awake:
            return
        form = self._view.form()
        self._told(form)
        self._desktop.show_rectangle(form.rectangle if form.area is Area.RECTANGLE else None)
        self._view.show_about_device(about_device(form.device, device_suggestions(), engine_state().stamp))
        self._outlook = None
        self._lookout.forget()
        self._timer.start()
        self._check()

    def refresh(self):
        """The user comes back to the dialog: the engine may have been installed meanwhile."""
        if self._engine != engine_state():
            self.renew()

    def run(self):
        """Begin what is chosen, in the background."""
        form, folder = self._view.form(), None
        try:
            image, _, ground = self._choices.check(form)
            chosen = {**parameters(form, image, ground), **output_parameters(form)}
            if ground.polygons is not None:
                folder = TemporaryDirectory(prefix="unetmamba-mask-")
                chosen["MASK"] = store_polygons(ground, Path(folder.name))
        except (MissingError, EngineError) as error:
            self._view.show_message(Message(str(error), Kind.PROBLEM))
        else:
            run = SegmentationRun(image.name(), chosen, folder)
            self._queue.begin(run)
            self._started(run)

    def _open_advanced(self):
        """The algorithm's own dialog, with what is filled in here."""
        form = self._view.form()
        try:
            image, _, ground = self._choices.check(form)
        except (MissingError, EngineError):
            chosen = {"WEIGHTS": form.weights, "DEVICE": form.device}
        else:
            chosen = parameters(form, image, ground)
            if ground.polygons is not None:
                chosen["MASK"] = QgsProcessingFeatureSourceDefinition(ground.polygons.id(), ground.selected_only)
        outputs = output_files(form) or dict.fromkeys(form.extras, "TEMPORARY_OUTPUT")
        self._desktop.show_algorithm(ALGORITHM, {**chosen, **outputs})

    def _check(self):
        """Say what is missing, and whether the map can be made."""
        form = self._view.form()
        self._engine, ready = engine_state(), None
        message = engine_missing(self._engine)
        try:
            ready = self._choices.check(form)
            self._refuse_names_in_work(form)
        except MissingError as missing:
            message = message or Message(str(missing))
        except EngineError as error:
            message = message or problem(error)
        fails = self._outlook is not None and self._outlook.error is not None
        self._view.show_engine_missing(not self._engine.ready)
        self._view.show_can_run(message is None and not fails)
        self._view.show_can_preview(self._engine.ready and self._choices.image(form) is not None)
        self._view.show_message(message or self._ready(form, ready[1]))

    def _refuse_names_in_work(self, form: SegmentForm):
        """Raises: MissingError."""
        wanted = output_files(form).get("OUTPUT")
        if wanted and any(run.state.is_active and run.parameters.get("OUTPUT") == wanted for run in self._queue.runs):
            raise MissingError(translate("UNetMamba", "A map with this name is being made: choose another name."))

    def _ready(self, form: SegmentForm, card: Card) -> Message:
        """What is known of the run to come."""
        if self._outlook is None:
            return Message(translate("UNetMamba", "Looking at the image …"))
        if self._outlook.error is not None:
            return problem(self._outlook.error)
        about = about_outlook(self._outlook, self._meter.window_s(form.device))
        lines = [about, *self._outlook.warnings, *self._outlook.remarks]
        if replaced := [os.path.basename(path) for path in output_files(form).values() if os.path.exists(path)]:
            text = translate("UNetMamba", "Will be replaced: {files}.")
            lines.append(text.format(files=", ".join(replaced)))
        if any(run.state.is_active for run in self._queue.runs):
            lines.append(translate("UNetMamba", "It will wait until the map that is made now is finished."))
        return Message("\n".join(lines), Kind.WARNING if self._outlook.warnings else Kind.INFO)

    def _look_ahead(self):
        """Find out in the background what the run will need."""
        form = self._view.form()
        try:
            image, card, ground = self._choices.check(form)
            wanted = job(form, image, ground)
            if wanted is None:
                plan = plan_fetch(image, ground.extent, card.pixel_size_m)
                self._show_outlook(look_ahead_at_service(plan.width, plan.height, str(plan), card))
            else:
                self._lookout.ask(wanted)
        except MissingError:
            return
        except EngineError as error:
            self._show_outlook(Outlook(error=error))

    def _show_outlook(self, outlook: Outlook):
        self._outlook = outlook
        if outlook.error is None:
            form = self._view.form()
            self._meter.measure(engine_python(), find_weights(form.weights), form.device)
        self._check()

    def _measured(self):
        """The engine has shown how fast it is; as it is there now, ask it for its devices too."""
        remember_devices()
        self._check()

    def _draw_rectangle(self):
        def drawn(rectangle: QgsReferencedRectangle):
            self._desktop.stop_tool()
            self._view.show_rectangle(rectangle)

        self._desktop.draw_rectangle(drawn, self._view.rectangle_ended)
