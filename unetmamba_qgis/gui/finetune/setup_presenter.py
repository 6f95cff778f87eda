"""What happens on the page of the fine-tune dialog where everything is chosen. Imports no widget."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...engine.chips.job import ChipsJob
from ...engine.errors import EngineError
from ...engine.finetuning.estimate import needed_s
from ...engine.finetuning.job import FineTuneJob
from ...engine.training.settings import MODES
from ...engine.weights.card import Card, read_card
from ...engine.weights.store import find_weights, weights_folders
from ...environment.devices import device_suggestions
from ...environment.settings import default_weights, engine_python
from ...environment.state import engine_state, training_python
from ...jobs.fine_tuning import FineTuningQueue, FineTuningRun
from ...jobs.kept_jobs import keep
from ...jobs.speed import SpeedMeter
from ...jobs.surveying import Surveyed, Surveyor
from ...layers.label_layer import add_class, can_add_class, class_names
from ...translation import translate
from ..engine_message import engine_missing
from ..widgets.message import Kind, Message, problem
from .counting import PolygonCounter, about_polygons, class_rows
from .form import SetupForm
from .images import list_images
from .names import free_name, name_problem


class SetupPresenter:
    """Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(
        self,
        view,
        queue: FineTuningQueue,
        surveyor: Surveyor,
        meter: SpeedMeter,
        active_layer: Callable[[], QgsMapLayer | None],
        started: Callable[[FineTuningRun], None],
    ):
        """
        Args:
            view: a SetupView, or what behaves like one.
            active_layer: the one chosen in QGIS's layer tree.
            started: is told of a run that was begun here.
        """
        self._view, self._queue, self._meter = view, queue, meter
        self._active_layer, self._started = active_layer, started
        self._counter = PolygonCounter(surveyor)
        self._counter.changed.connect(self._count_changed)
        self._shown: SetupForm | None = None
        """What the page was made to fit."""
        self._wants_start = False
        self._engine = engine_state()
        meter.measured.connect(self._show_times)
        queue.changed.connect(self._changed)
        queue.ended.connect(self._run_ended)
        view.changed.connect(self._changed)
        view.class_named.connect(self._add_class)
        view.start_requested.connect(self.start)
        view.go_on_requested.connect(self._go_on)
        view.start_afresh_requested.connect(self._start_afresh)
        project = QgsProject.instance()
        project.layersAdded.connect(self.renew)
        project.layersRemoved.connect(self.renew)

    def close(self):
        """Let go of the project."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self.renew)
        project.layersRemoved.disconnect(self.renew)
        self._counter.close()

    def fill(self):
        """Show what there is to choose from."""
        self._view.show_devices(device_suggestions())
        self._view.choose_weights(default_weights())
        self.renew()

    def renew(self, *_):
        """The layers of the project have changed."""
        self._show_images()
        self._changed()

    def refresh(self):
        """The user comes back to the dialog: the engine may have been installed meanwhile."""
        if self._engine != engine_state():
            self._check()

    def choose_labels(self, layer: QgsVectorLayer, class_field: str):
        self._view.choose_labels(layer.id(), class_field)
        self._changed()

    def card(self) -> Card | None:
        """What the chosen weights say of themselves; None where they cannot be read."""
        try:
            return read_card(find_weights(self._view.form().weights))
        except EngineError:
            return None

    def image(self) -> QgsRasterLayer | None:
        """The first of the chosen images."""
        images = self._view.form().images
        return QgsProject.instance().mapLayer(images[0]) if images else None

    def start(self):
        """Begin what is chosen, once its polygons are counted; ask first where there is an unfinished run of it."""
        if run := self._unfinished():
            question = translate(
                "UNetMamba",
                "“{name}” was begun before and is not finished.\n\nGo on with it, with the polygons and settings that "
                "it had? Or start afresh, with those of now?",
            )
            self._view.ask_go_on(question.format(name=run.name))
        else:
            self._start()

    def _go_on(self):
        if run := self._unfinished():
            self._queue.resume(run)
            self._started(run)

    def _start_afresh(self):
        try:
            if run := self._unfinished():
                self._queue.discard(run)
        except EngineError as error:  # another QGIS works on it
            self._view.show_message(problem(error))
        else:
            self._start()

    def _unfinished(self) -> FineTuningRun | None:
        """The run that was begun under this name and goes no more."""
        run = self._queue.find(self._view.form().name)
        return None if run is None or run.state.is_active else run

    def _start(self):
        surveyed = self._counter.surveyed
        self._wants_start = surveyed is None
        if self._wants_start:
            self._counter.count_now()
            self._check()
        elif self._missing(self._view.form()) is None:  # more may have changed while polygons were counted
            try:
                run = self._queue.add(keep(self._job(self._view.form(), surveyed.job)))
            except EngineError as error:
                self._view.show_message(problem(error))
            else:
                self._started(run)

    def _job(self, form: SetupForm, chips: ChipsJob) -> FineTuneJob:
        output = weights_folders()[1] / f"{form.name}.safetensors"
        return FineTuneJob(
            chips=replace(chips, source_text=form.source),
            weights=form.weights,
            output=str(output),
            report=str(output.with_suffix(".html")),
            mode=form.mode,
            minutes=form.minutes,
            device=form.device,
            engine_python=str(training_python()),
        )

    def _changed(self):
        """Something else was chosen."""
        form = self._view.form()
        if self._shown is None or form.weights != self._shown.weights:
            self._show_about_weights()
            self._show_images()
            form = self._view.form()
        if self._shown is None or _polygons_of(form) != _polygons_of(self._shown):
            self._counter.choose(form, self.card())
        self._shown = form
        labels = QgsProject.instance().mapLayer(form.labels) if form.labels else None
        self._view.show_can_add_class(labels is not None and can_add_class(labels, form.class_field))
        self._view.suggest_name(free_name(labels.name() if labels is not None else "", self._is_in_work))
        self._show_times()

    def _count_changed(self):
        surveyed = self._counter.surveyed
        if surveyed is not None:
            self._view.show_classes(class_rows(self._counter.classes, surveyed.survey), about_polygons(surveyed))
            if self._wants_start:
                self._start()
        self._check()

    def _check(self):
        """Say what is missing, and whether the training can start."""
        self._engine = engine_state()
        self._view.show_engine_missing(not self._engine.ready or self._engine.is_light)
        missing = self._missing(self._view.form())
        is_counting = self._counter.surveyed is None
        self._view.show_can_start(missing is None and not (is_counting and self._wants_start))
        if missing is None and not is_counting and not self._is_training():
            self._meter.measure(engine_python(), find_weights(self._shown.weights), self._shown.device)
        counting = Message(translate("UNetMamba", "Counting the polygons …"))
        self._view.show_message(missing or (counting if is_counting else self._ready()))

    def _ready(self) -> Message:
        form = self._view.form()
        if self._is_training():
            return Message(translate("UNetMamba", "Ready. It will wait until the training that runs now has ended."))
        needed = self._needed_s(form.mode)
        if needed is not None and needed > 60 * form.minutes:
            text = translate("UNetMamba", "Ready, but give it more time: about {time} on this computer.")
            return Message(text.format(time=_minutes(needed)), Kind.WARNING)
        return Message(translate("UNetMamba", "Ready."))

    def _missing(self, form: SetupForm) -> Message | None:
        """The first thing without which the training cannot start."""
        if missing := engine_missing(self._engine):
            return missing
        try:
            training_python()
            read_card(find_weights(form.weights))
        except EngineError as error:
            return problem(error)
        if not form.images:
            return Message(translate("UNetMamba", "Tick an image to learn from."))
        if not form.labels:
            return Message(translate("UNetMamba", "Choose the layer with your polygons, or make a new one."))
        if not form.class_field:
            return Message(translate("UNetMamba", "Choose the field that tells what a polygon shows."))
        if why := name_problem(form.name, self._is_in_work):
            return Message(why)
        if self._counter.surveyed is not None and not _is_usable(self._counter.surveyed):
            return Message(translate("UNetMamba", "The polygons are not enough yet: see under 2."))
        return None

    def _is_training(self) -> bool:
        return any(run.state.is_active for run in self._queue.runs)

    def _is_in_work(self, name: str) -> bool:
        run = self._queue.find(name)
        return run is not None and run.state.is_active

    def _run_ended(self, run: FineTuningRun):
        self._changed()

    def _add_class(self, name: str):
        form = self._view.form()
        layer = QgsProject.instance().mapLayer(form.labels) if form.labels else None
        name = name.strip()
        if layer is not None and name and name not in class_names(layer, form.class_field):
            add_class(layer, form.class_field, name)
            self._counter.recount()

    def _show_about_weights(self):
        try:
            card = read_card(find_weights(self._view.form().weights))
        except EngineError as error:
            self._view.show_about_weights(problem(error))
            return
        text = translate("UNetMamba", "Knows {classes}.")
        self._view.show_about_weights(Message(text.format(classes=", ".join(c.name for c in card.classes))))

    def _show_times(self):
        """What the modes need on this computer, as far as that is known."""
        times = {mode: needed for mode in MODES if (needed := self._needed_s(mode)) is not None}
        self._view.show_times({mode: _minutes(needed) for mode, needed in times.items()})
        self._check()

    def _needed_s(self, mode: str) -> float | None:
        window_s = self._meter.window_s(self._view.form().device)
        return None if window_s is None else needed_s(mode, window_s)

    def _show_images(self):
        images = list_images(self.card())
        usable = [image.layer_id for image in images if not image.problem]
        ticked = [layer_id for layer_id in self._view.form().images if layer_id in usable]
        if not ticked:  # the user ticks maps, too; we take none for an image
            active = self._active_layer()
            likely = [image.layer_id for image in images if not (image.problem or image.is_map)]
            ticked = [active.id()] if active is not None and active.id() in likely else likely[:1]
        self._view.show_images(images, ticked)


def _minutes(seconds: float) -> str:
    return translate("UNetMamba", "{minutes} min").format(minutes=max(1, round(seconds / 60)))


def _polygons_of(form: SetupForm) -> tuple:
    """What decides about the polygons and how they are counted."""
    return form.images, form.labels, form.class_field, form.area, form.weights


def _is_usable(surveyed: Surveyed) -> bool:
    """Whether one can learn from the polygons."""
    return surveyed.survey is not None and surveyed.survey.problem is None
