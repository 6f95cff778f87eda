"""Fine-tunings and counting in the background; only the engine's work is made up."""

import threading
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication

from unetmamba_qgis.engine.chips.job import ChipsJob, ImageInput, LabelClass
from unetmamba_qgis.engine.chips.survey import Survey
from unetmamba_qgis.engine.errors import Cancelled, EngineError
from unetmamba_qgis.engine.finetuning.estimate import measure_window_s, needed_s
from unetmamba_qgis.engine.finetuning.job import FineTuneJob
from unetmamba_qgis.engine.weights.card import LandCoverClass
from unetmamba_qgis.engine.weights.store import STARTER, find_weights
from unetmamba_qgis.environment.settings import engine_python
from unetmamba_qgis.jobs.fine_tuning import FineTuningQueue, RunState
from unetmamba_qgis.jobs.kept_jobs import KeptJobError, keep, list_kept
from unetmamba_qgis.jobs.surveying import Surveyor


@dataclass
class FakeResult:
    output: str
    history: list


class FakeEngine:
    """Does jobs step by step, as the test allows; notes what it did in which thread."""

    def __init__(self):
        self.begun, self.ended, self.threads = [], [], set()
        self.steps = threading.Semaphore(0)
        self.error = None

    def __call__(self, job, feedback):
        self.begun.append(Path(job.output).stem)
        try:
            return self.learn(job, feedback)
        finally:
            self.ended.append(Path(job.output).stem)

    def learn(self, job, feedback):
        self.threads.add(threading.current_thread())
        feedback.survey(Survey())
        feedback.info("Cut 3 chips.")
        feedback.warning("Few pixels.")
        for step in range(1, 4):
            while feedback.is_paused() or not self.steps.acquire(timeout=0.02):
                if feedback.is_cancelled():
                    raise Cancelled
            if self.error:
                raise self.error
            feedback.step({"step": step, "steps": 3, "loss": 1 / step, "left_s": 3.0 - step})
            feedback.validated({"step": step, "scores": {"mean_iou": step / 10}, "best": True})
            feedback.validated({"step": step + 100, "scores": {"mean_iou": None}, "best": False})
            feedback.progress(step / 3, f"Step {step}")
        history = [{"step": step, "loss": 1 / step, "learning_rate": 0.1} for step in range(1, 4)]
        return FakeResult(job.output, [*history, {"step": 3, "scores": {"mean_iou": 0.3}}])


@pytest.fixture
def engine():
    return FakeEngine()


@pytest.fixture
def queue(qgis_app, engine):
    queue = FineTuningQueue(engine)
    yield queue
    queue.close()
    QgsApplication.processEvents()


@pytest.fixture
def make_kept(tmp_path):
    """Keeps a job that makes weights of some name."""
    labels = tmp_path / "village labels.gpkg"
    labels.write_bytes(b"polygons")

    def make(name):
        water = LabelClass("water", LandCoverClass(0, "water", "#0000ff"))
        image = ImageInput("scene.tif", ("NUM_THREADS=1",), (1, 2, 3))
        chips = ChipsJob((image,), str(labels), "class", classes=(water,))
        return keep(FineTuneJob(chips, "ohio-naip-rgb", str(tmp_path / f"{name}.safetensors")))

    return make


def wait_for(qtbot, run, state):
    qtbot.waitUntil(lambda: run.state is state, timeout=5000)


def test_a_run_tells_how_it_goes_and_ends_with_its_result(queue, engine, make_kept, qtbot):
    run = queue.add(make_kept("first"))
    wait_for(qtbot, run, RunState.RUNNING)
    engine.steps.release(2)
    qtbot.waitUntil(lambda: run.doing == "Step 2", timeout=5000)
    assert (run.losses, run.scores) == ([(1, 1.0), (2, 0.5)], [(1, 0.1), (2, 0.2)])
    assert run.log == ["Cut 3 chips.", "Warning: Few pixels."]
    assert (run.fraction, run.left_s, run.survey) == (2 / 3, 1.0, Survey())
    with qtbot.waitSignal(queue.ended) as ended:
        engine.steps.release()
    assert ended.args == [run]
    assert (run.state, run.result.output) == (RunState.FINISHED, run.job.output)
    assert (len(run.losses), run.scores) == (3, [(3, 0.3)])  # as the result has it
    assert engine.threads != {threading.main_thread()}


def test_qgis_shows_the_run_among_its_tasks(queue, engine, make_kept, qtbot):
    run = queue.add(make_kept("first"))
    wait_for(qtbot, run, RunState.RUNNING)
    (task,) = QgsApplication.taskManager().activeTasks()
    assert "first" in task.description()
    task.cancel()
    wait_for(qtbot, run, RunState.STOPPED)


def test_a_second_run_waits_for_the_first(queue, engine, make_kept, qtbot):
    first, second = queue.add(make_kept("first")), queue.add(make_kept("second"))
    engine.steps.release(2)
    qtbot.waitUntil(lambda: len(first.losses) == 2, timeout=5000)
    assert (second.state, engine.begun) == (RunState.WAITING, ["first"])
    engine.steps.release(4)
    wait_for(qtbot, second, RunState.FINISHED)
    assert (first.state, engine.begun) == (RunState.FINISHED, ["first", "second"])


def test_a_run_that_waits_can_be_taken_back(queue, engine, make_kept, qtbot):
    first, second, third = (queue.add(make_kept(name)) for name in ("first", "second", "third"))
    second.cancel()
    wait_for(qtbot, second, RunState.STOPPED)
    engine.steps.release(6)
    wait_for(qtbot, third, RunState.FINISHED)
    assert engine.begun == ["first", "third"]
    assert first.state is RunState.FINISHED


def test_pause_holds_a_run_until_it_is_to_go_on(queue, engine, make_kept, qtbot):
    run = queue.add(make_kept("first"))
    wait_for(qtbot, run, RunState.RUNNING)
    run.pause()
    qtbot.wait(100)
    engine.steps.release(3)
    qtbot.wait(200)
    assert (run.state, run.losses) == (RunState.PAUSED, [])
    run.go_on()
    wait_for(qtbot, run, RunState.FINISHED)


@pytest.mark.parametrize("paused", [False, True])
def test_a_run_that_was_cancelled_goes_on_with_the_same_job(queue, engine, make_kept, qtbot, paused):
    run = queue.add(make_kept("first"))
    engine.steps.release()
    qtbot.waitUntil(lambda: len(run.losses) == 1, timeout=5000)
    if paused:
        run.pause()
    run.cancel()
    assert run.state is RunState.STOPPING
    wait_for(qtbot, run, RunState.STOPPED)
    assert queue.find("first") is run
    queue.resume(run)
    engine.steps.release(3)
    wait_for(qtbot, run, RunState.FINISHED)
    assert run.losses == [(1, 1.0), (2, 0.5), (3, 1 / 3)]  # no step twice
    assert queue.find("first") is None


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (EngineError("The disk is full.", "Free some space."), "The disk is full. Free some space."),
        (KeyError("x"), "KeyError"),
    ],
)
def test_a_failed_run_says_why_and_lets_the_next_one_go(queue, engine, make_kept, qtbot, error, text):
    first, second = queue.add(make_kept("first")), queue.add(make_kept("second"))
    engine.error = error
    engine.steps.release()
    wait_for(qtbot, first, RunState.FAILED)
    assert text in str(first.error)
    engine.error = None
    engine.steps.release(3)
    wait_for(qtbot, second, RunState.FINISHED)
    queue.resume(first)
    engine.steps.release(3)
    wait_for(qtbot, first, RunState.FINISHED)
    assert first.error is None


def test_the_next_session_knows_what_is_unfinished(queue, engine, make_kept, qtbot, tmp_path):
    done, stopped = queue.add(make_kept("done")), queue.add(make_kept("stopped"))
    engine.steps.release(4)
    qtbot.waitUntil(lambda: len(stopped.losses) == 1, timeout=5000)
    queue.close()
    (tmp_path / "village labels.gpkg").unlink()  # of the session before
    (run,) = FineTuningQueue(engine).runs
    assert (run.name, run.state) == ("stopped", RunState.STOPPED)
    assert run.job == stopped.job
    assert Path(run.job.chips.labels).name == "village labels.gpkg"
    assert Path(run.job.chips.labels).read_bytes() == b"polygons"
    assert done.state is RunState.FINISHED


def test_closing_ends_all_threads_and_begins_no_other_run(queue, engine, make_kept, qtbot):
    first = queue.add(make_kept("first"))
    queue.add(make_kept("second"))
    wait_for(qtbot, first, RunState.RUNNING)
    queue.close()
    qtbot.wait(100)
    assert engine.begun == engine.ended == ["first"]
    assert QgsApplication.taskManager().countActiveTasks() == 0


def test_a_discarded_run_is_gone(queue, engine, make_kept, qtbot):
    run = queue.add(make_kept("first"))
    run.cancel()
    wait_for(qtbot, run, RunState.STOPPED)
    queue.discard(run)
    assert queue.runs == [] and list_kept() == []
    assert not run.kept.folder.exists()


def test_what_cannot_be_read_is_no_unfinished_run(make_kept):
    kept = make_kept("first")
    (kept.folder / "job.json").write_text('{"chips": {}}')
    assert list_kept() == []


def test_polygons_that_cannot_be_kept_are_named(make_kept):
    job = make_kept("first").job
    missing = replace(job, chips=replace(job.chips, labels="/nowhere/labels.gpkg"))
    with pytest.raises(KeptJobError, match=r"cannot be stored in .*first"):
        keep(missing)


@pytest.fixture
def surveyor(qgis_app):
    """Counts when the test says so."""
    surveyors = []

    def make(work):
        surveyors.append(Surveyor(work))
        return surveyors[-1]

    yield make
    for surveyor in surveyors:
        surveyor.close()


def prepare(name):
    return lambda folder, is_cancelled: ChipsJob((), str(folder / f"{name}.gpkg"), "class")


def test_only_what_was_asked_last_is_counted(surveyor, qtbot):
    counted, done = [], []

    def work(job, is_cancelled):
        counted.append(Path(job.labels).stem)
        while job.labels.endswith("old.gpkg"):
            if is_cancelled():
                raise Cancelled
        return Survey(outside=7)

    counting = surveyor(work)
    counting.done.connect(done.append)
    for name in ("old", "skipped", "new"):
        counting.ask(prepare(name))
    qtbot.waitUntil(lambda: done != [], timeout=5000)
    assert [(Path(found.job.labels).stem, found.survey.outside) for found in done] == [("new", 7)]
    assert counted[-1] == "new" and "skipped" not in counted


def test_what_is_wrong_is_told_without_folders_that_nobody_knows(surveyor, qtbot):
    def work(job, is_cancelled):
        return Survey(problem=EngineError(f"{job.labels} has no polygons.", "Draw some.", code="labels.outside"))

    with qtbot.waitSignal((counting := surveyor(work)).done) as done:
        counting.ask(prepare("village"))
    error = done.args[0].survey.problem
    assert (str(error), error.code) == ("village.gpkg has no polygons. Draw some.", "labels.outside")


@pytest.mark.parametrize("error", [EngineError("No field.", "Choose one."), ZeroDivisionError("x")])
def test_counting_that_fails_says_why_and_can_be_asked_again(surveyor, qtbot, error):
    errors = [error]

    def work(job, is_cancelled):
        if errors:
            raise errors.pop()
        return Survey()

    counting = surveyor(work)
    with qtbot.waitSignal(counting.done) as failed:
        counting.ask(prepare("village"))
    assert ("No field. Choose one." if isinstance(error, EngineError) else "ZeroDivisionError") in str(
        failed.args[0].error
    )
    with qtbot.waitSignal(counting.done) as done:
        counting.ask(prepare("village"))
    assert done.args[0].survey == Survey()


def test_the_speed_of_this_computer_is_measured_with_the_engine():
    seconds = measure_window_s(engine_python(), find_weights(STARTER), "cpu")
    assert 0 < seconds < 60
    assert 20 < needed_s("head", seconds) < needed_s("decoder", seconds) < needed_s("everything", seconds)


def test_a_device_that_is_not_there_has_no_speed():
    with pytest.raises(EngineError):
        measure_window_s(engine_python(), find_weights(STARTER), "cuda:77")
