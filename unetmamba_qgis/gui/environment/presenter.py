"""What happens in the engine dialog. Imports no widget."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import Qgis

from ...engine.errors import EngineError
from ...engine.installation import read_stamp
from ...engine.progress import TimeLeft
from ...environment.builds import has_light
from ...environment.diagnostics import diagnostics
from ...environment.folders import EngineFolder
from ...environment.install import install, verify
from ...environment.kit import PYTHONS, KitOrder, build_for, export_kit, install_kit
from ...environment.network import network_settings
from ...environment.plan import Plan, make_plan
from ...environment.settings import chosen_python, engine_folder, set_chosen_python, set_engine_folder
from ...environment.state import EngineState, StateKind, engine_state
from ...environment.task import EngineTask, TaskRunner
from ...environment.texts import remark, size_text, step_text
from ...environment.upkeep import move, remove
from ...environment.work import Reporter
from ...translation import translate
from ..widgets.message import Kind, Message, problem
from .survey import Survey, check_own_python, look_around, test_python
from .wording import describe, facts_of, light_explanation, platform_titles, refusal

_MAIN = {StateKind.MISSING: "install", StateKind.OUTDATED: "update", StateKind.READY: "repair"}

_ALWAYS = {"own", "kit", "export", "diagnostics"}


class EnvironmentPresenter:
    """Whoever creates it keeps it: a signal does not keep it alive."""

    def __init__(self, view, runner: TaskRunner, look_around: Callable[[Reporter], Survey] = look_around):
        """
        Args:
            view: an EnvironmentView, or what behaves like one.
            look_around: finds out of this computer, in another thread.
        """
        self._view, self._runner, self._look_around = view, runner, look_around
        self._survey: Survey | None = None
        self._last_error = ""
        self._step, self._time_left = "", TimeLeft()
        self._light: bool | None = None  # what the user has chosen; None for what is installed
        self._doing = {
            "install": self._install,
            "update": self._install,
            "repair": self._repair,
            "verify": self._verify,
            "cancel": runner.cancel,
            "move": self._move,
            "remove": self._remove,
            "own": self._use_own,
            "forget_own": self._forget_own,
            "kit": self._install_kit,
            "export": self._export_kit,
            "diagnostics": self._copy_diagnostics,
        }
        view.requested.connect(lambda name: self._doing[name]())
        view.light_chosen.connect(self._choose_light)

    def refresh(self):
        """Look how things stand; to be called when the dialog is shown."""
        self._show()
        if self._runner.task is None and self._survey is None:
            title = translate("UNetMamba", "Looking at this computer")
            self._start(title, self._look_around, self._surveyed, keep_message=True)

    def close(self):
        self._runner.close()

    def _plan(self) -> Plan | None:
        return self._plan_for(self._wants_light(engine_state()))

    def _plan_for(self, light: bool) -> Plan | None:
        if self._survey is None:
            return None
        survey = self._survey
        reachable = (survey.pytorch_is_reachable, survey.standalone_is_reachable)
        return make_plan(survey.facts, survey.pythons, engine_folder(), *reachable, light)

    def _choose_light(self, light: bool):
        self._light = light
        self._show()

    def _wants_light(self, state: EngineState) -> bool:
        return state.is_light if self._light is None else self._light

    def _changes_kind(self, state: EngineState) -> bool:
        """Whether the light engine is to take the place of the installed full one, or the other way round."""
        return state.stamp is not None and self._wants_light(state) != state.is_light

    def _main(self, state: EngineState) -> str:
        """The action of the large button."""
        return "install" if self._changes_kind(state) else _MAIN.get(state.kind, "install")

    def _show(self):
        state, plan, is_busy = engine_state(), self._plan(), self._runner.task is not None
        self._view.show_state(state.summary, facts_of(state))
        installs = state.kind in (StateKind.MISSING, StateKind.OUTDATED) or self._changes_kind(state)
        if self._survey is not None and has_light(self._survey.facts):
            explanation = light_explanation(self._plan_for(light=False))
            self._view.show_light(explanation, self._wants_light(state), not is_busy)
        self._view.show_plan(
            describe(plan) if plan and installs else {}, [remark(code) for code in plan.remarks] if plan else []
        )
        self._view.show_actions(self._main(state), {"cancel"} if is_busy else self._possible(state, plan))
        if not is_busy:
            self._view.show_progress("", None)
            if plan is not None and plan.problem and installs and not self._last_error:
                self._view.show_message(problem(refusal(plan)))

    def _possible(self, state: EngineState, plan: Plan | None) -> set[str]:
        """Actions that make sense while nothing goes on."""
        possible = set()
        if plan is not None:
            possible |= _ALWAYS
            if not plan.problem:
                possible.add(self._main(state))
        if state.ready:
            possible.add("verify")
        if read_stamp(engine_folder()) is not None:
            possible |= {"move", "remove"}
        elif engine_folder().is_dir():
            possible.add("remove")
        if state.kind is StateKind.MISSING:
            possible.add("move")
        if chosen_python():
            possible.add("forget_own")
        return possible

    def _surveyed(self, survey: Survey):
        self._survey = survey

    def _install(self):
        plan, network = self._plan(), network_settings()
        self._start(
            translate("UNetMamba", "Installing the engine"),
            lambda reporter: install(plan, network, reporter),
            self._installed,
        )

    def _repair(self):
        plan = self._plan()
        question = translate("UNetMamba", "Install the engine anew? About {size} are downloaded. What is there stays "
                                          "until the new one is ready.")  # fmt: skip
        if self._view.confirm(question.format(size=size_text(plan.build.download_bytes))):
            self._install()

    def _installed(self, result: Any):
        stamp, remarks = result
        self._light = None
        set_chosen_python("")  # who installs wants to use it
        text = translate("UNetMamba", "The engine is installed and has passed its test.")
        texts = [text, *(remark(code) for code in remarks)]
        if stamp.gpu_problem:
            unused = translate("UNetMamba", "{gpu} cannot be used, though: update its driver, then press Repair.")
            texts.append(unused.format(gpu=stamp.gpu_problem))
        self._view.show_message(Message("\n".join(texts), Kind.WARNING if stamp.gpu_problem else Kind.INFO))

    def _verify(self):
        state, folder, network = engine_state(), EngineFolder(engine_folder()), network_settings()
        title = translate("UNetMamba", "Testing the engine")
        if state.stamp is not None and read_stamp(folder.root) is not None:
            self._start(title, lambda reporter: verify(folder, network, reporter), self._verified)
        else:
            self._start(title, partial(test_python, state.python), self._verified)

    def _verified(self, result: Any):
        text = translate("UNetMamba", "The engine works: {software} on {device}.")
        self._view.show_message(
            Message(text.format(software=result.software, device=f"{result.device_name} ({result.device})"))
        )

    def _move(self):
        target = self._view.ask_folder(engine_folder())
        if target is None:
            return
        if any(target.iterdir()) and read_stamp(target) is None:
            target /= "unetmamba-engine"
        source = engine_folder()
        if target == source:
            return
        if read_stamp(source) is None:  # nothing to move yet
            set_engine_folder(target)
            self._last_error = ""
            self._view.show_message(Message())
            self._show()
            return

        def moved(_result: Any):
            set_engine_folder(target)
            text = translate("UNetMamba", "The engine is in {folder} now.")
            self._view.show_message(Message(text.format(folder=target)))

        title = translate("UNetMamba", "Moving the engine")
        self._start(title, lambda reporter: move(EngineFolder(source), EngineFolder(target), reporter) or target, moved)

    def _remove(self):
        folder = EngineFolder(engine_folder())
        question = translate(
            "UNetMamba", "Remove the engine from {folder}? Your weights and maps stay. It can be installed again."
        )
        if not self._view.confirm(question.format(folder=folder.root)):
            return
        done = translate("UNetMamba", "The engine was removed.")
        title = translate("UNetMamba", "Removing the engine")
        self._start(
            title, lambda reporter: remove(folder, reporter) or True, lambda _: self._view.show_message(Message(done))
        )

    def _use_own(self):
        python = self._view.ask_python()
        if python is None:
            return

        def chosen(result: Any):
            set_chosen_python(str(python))
            self._verified(result)

        self._start(translate("UNetMamba", "Testing your Python"), partial(check_own_python, python), chosen)

    def _forget_own(self):
        set_chosen_python("")
        self._view.show_message(Message())
        self._show()

    def _install_kit(self):
        kit = self._view.ask_kit()
        if kit is None:
            return
        plan, facts = self._plan(), self._survey.facts
        title = translate("UNetMamba", "Installing the engine")
        self._start(title, lambda reporter: (install_kit(kit, plan, facts, reporter), []), self._installed)

    def _export_kit(self):
        plan, facts = self._plan(), self._survey.facts
        version = ".".join(map(str, plan.pythons[0].version[:2])) if plan.pythons else PYTHONS[0]
        wanted = self._view.ask_kit_order(platform_titles(), PYTHONS, (facts.platform, version))
        target = wanted and self._view.ask_new_kit(f"unetmamba-engine-{wanted[0]}-py{wanted[1]}.zip")
        if not target:
            return
        build = build_for(wanted[0], facts, self._wants_light(engine_state()))
        order, network = KitOrder(*wanted, build), network_settings()

        def exported(kit: Any):
            text = translate("UNetMamba", "The kit {path} is ready. The other computer needs Python {version} besides: "
                                          "that of its QGIS will do.")  # fmt: skip
            if kit.has_python:
                text = translate("UNetMamba", "The kit {path} is ready. It brings its own Python.")
            self._view.show_message(Message(text.format(path=target, version=kit.python)))

        title = translate("UNetMamba", "Exporting an offline kit")
        self._start(title, lambda reporter: export_kit(order, target, plan, network, reporter), exported)

    def _copy_diagnostics(self):
        survey, folder = self._survey, EngineFolder(engine_folder())
        text = diagnostics(
            Qgis.QGIS_VERSION, engine_state(), folder, survey.facts, survey.pythons, self._plan(), self._last_error
        )
        self._view.copy(text)
        done = translate(
            "UNetMamba", "Copied. Names, passwords and your home folder were taken out; look it through all the same."
        )
        self._view.show_message(Message(done))

    def _start(self, title: str, work: Callable, succeeded: Callable[[Any], None], keep_message: bool = False):
        if self._runner.task is not None:
            return
        if not keep_message:
            self._last_error = ""
            self._view.show_message(Message())
            self._view.clear_log()
        task = self._runner.start(title, work, partial(self._ended, succeeded))
        task.step_begun.connect(self._begin_step)
        task.progressed.connect(self._progress)
        task.said.connect(self._view.add_log)
        self._view.show_progress(title, None)
        self._runner.begin()
        self._show()

    def _begin_step(self, step: str):
        self._step, self._time_left = step, TimeLeft()
        self._view.show_progress(f"{step_text(step)} …", None)
        self._view.add_log(f"== {step_text(step)}")

    def _progress(self, done_bytes: int, total_bytes: int):
        fraction = done_bytes / max(total_bytes, 1)
        text = translate("UNetMamba", "{step}: {done} of about {total}{time_left}")
        doing = text.format(
            step=step_text(self._step),
            done=size_text(done_bytes),
            total=size_text(total_bytes),
            time_left=self._time_left.text(fraction),
        )
        self._view.show_progress(doing, fraction)

    def _ended(self, succeeded: Callable[[Any], None], task: EngineTask):
        if task.error is not None:
            self._fail(task.error)
        elif task.result is not None:
            succeeded(task.result)
        else:
            text = translate("UNetMamba", "Cancelled. What was downloaded is kept, so that Install goes on from there.")
            self._view.show_message(Message(text))
        self._show()

    def _fail(self, error: EngineError):
        said, log = error.details.get("said", ""), error.details.get("log", "")
        self._last_error = "\n".join(text for text in (error.code, str(error), said) if text)
        self._view.show_message(problem(error))
        if log:
            self._view.add_log(translate("UNetMamba", "The whole log is in {path}").format(path=log))
