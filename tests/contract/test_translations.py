"""Whoever reads another language finds all of the plugin in it."""

import pytest

import i18n


def test_every_text_is_in_every_language():
    assert len(i18n.languages()) >= 8
    assert list(i18n.problems()) == []


@pytest.mark.parametrize(
    ("text", "translation", "fault"),
    [
        ("Weights", "", "is missing"),
        ("{count} of {total}", "{count} sur {autre}", "has other placeholders"),
        ("See <b>{name}</b>", "Voir {name}", "has other placeholders"),
        ("&Run", "Lancer", "has another number of mnemonics (&)"),
        (" left", "restant", "begins or ends with another space"),
        ("Browse…", "Parcourir", "differs in its ellipsis"),
    ],
)
def test_faults_of_a_translation_are_found(text, translation, fault):
    assert fault in i18n.faults(text, translation)


def test_a_text_that_no_translator_sees_is_found(tmp_path, monkeypatch):
    (tmp_path / "bad.py").write_text(
        'A = translate("UNetMamba", "at import")\n'
        "def f(name):\n"
        '    return translate("UNetMamba", f"Hello {name}"), translate("Other", "x"), translate("UNetMamba", "fine")\n'
        "def g(name):\n"
        '    return Text(f"Hello {name}"), Text("Hello {name}", name=name)\n'
    )
    monkeypatch.setattr(i18n, "SOURCES", [tmp_path])
    found = list(i18n.misuses())
    assert len(found) == 4 and "bad.py:1: translated when the module is imported" in found[-1]


def test_new_texts_wait_for_translators_and_old_translations_stay(tmp_path, monkeypatch):
    sources, folder = tmp_path / "sources", tmp_path / "i18n"
    sources.mkdir(), folder.mkdir()
    monkeypatch.setattr(i18n, "ROOT", tmp_path)
    monkeypatch.setattr(i18n, "SOURCES", [sources])
    monkeypatch.setattr(i18n, "TRANSLATIONS", folder)
    path = folder / "unetmamba_fr.ts"
    path.touch()
    (sources / "one.py").write_text('def f():\n    return translate("UNetMamba", "Ma" "ps"), Text("Go")')
    i18n.write(path, {"Maps": "Cartes", "Gone": "Parti"})
    assert i18n.read(path) == {"Maps": "Cartes", "Go": ""}
