"""What the engine says to users can be said in their language, also what a worker says."""

import json

import pytest

from unetmamba_qgis.engine.errors import EngineError
from unetmamba_qgis.engine.texts import Text, english, from_plain, language, speak, to_plain

GERMAN = {
    "{name} has {found:,} bands.": "{name} hat {found:,} Kanäle.",
    "{path} failed: {why}.": "{path} schlug fehl: {why}.",
    "it is a folder": "es ist ein Ordner",
}


@pytest.fixture
def german():
    """Let texts be made in German from its call on."""
    yield lambda: speak(GERMAN.__getitem__, "de")
    speak()


def nested():
    return Text("{path} failed: {why}.", path="map.tif", why=Text("it is a folder"))


def test_a_text_is_in_the_language_that_is_spoken_when_it_is_made(german):
    assert Text("{name} has {found:,} bands.", name="a", found=1234) == "a has 1,234 bands." and language() == "en"
    german()
    assert Text("{name} has {found:,} bands.", name="a", found=1234) == "a hat 1,234 Kanäle." and language() == "de"


def test_a_file_for_programs_gets_english_whatever_is_spoken(german):
    german()
    said = nested()
    assert said == "map.tif schlug fehl: es ist ein Ordner."
    assert english(said) == "map.tif failed: it is a folder."
    assert english("a name") == "a name"


def test_the_words_of_an_exception_stay_a_text():
    assert str(ValueError(nested())).english == nested()


def test_what_a_worker_says_in_english_is_said_again_in_the_language_of_this_side(german):
    sent = json.loads(json.dumps(EngineError(nested(), Text("it is a folder"), code="x.y", path="map.tif").to_dict()))
    assert (sent["code"], sent["problem"], sent["hint"]) == ("x.y", "map.tif failed: it is a folder.", "it is a folder")
    german()
    error = EngineError.from_dict(sent)
    assert str(error) == "map.tif schlug fehl: es ist ein Ordner. es ist ein Ordner"
    assert (error.code, error.details) == ("x.y", {"path": "map.tif"})


def test_an_error_of_a_worker_that_knows_no_texts_is_shown_in_its_words():
    old = {"code": "x.y", "problem": "It failed.", "hint": "", "details": {}}
    assert EngineError.from_dict(old).problem == "It failed."


@pytest.mark.parametrize("value", ["words", 3, 0.5, None, {"step": 1}])
def test_what_is_no_text_passes_as_it_is(value):
    assert from_plain(json.loads(json.dumps(to_plain(value)))) == value
