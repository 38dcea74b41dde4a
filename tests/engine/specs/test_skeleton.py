"""A first feature for a definition: it can be read, and every step of it is a sentence."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.language.catalogues import LANGUAGES
from engine.specs.gherkin import parse_feature
from engine.specs.skeleton import main, skeleton
from engine.specs.suggest import find
from tests.cast import WORKFLOWS
from tests.engine.specs.loan import library

PRET = library()["pret"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_is_a_sentence_in_every_language(language: str) -> None:
    feature = parse_feature(skeleton(PRET, language), Path("skeleton.feature"))
    assert not feature.fault and feature.language == language
    steps = [step for scenario in feature.scenarios for step in scenario.steps]
    assert [step.text for step in steps if find(step.text, step.kind, language) is None] == []


def test_every_row_condition_and_clock_has_a_scenario() -> None:
    names = [scenario.name for scenario in parse_feature(skeleton(PRET, "fr"), Path("x")).scenarios]
    assert names.count("Refuser le prêt") == 1
    assert [name for name in names if name.startswith("Prêter le livre, refusé : ")] == [
        "Prêter le livre, refusé : document: carte", "Prêter le livre, refusé : filled: livre",
        "Prêter le livre, refusé : expression: caution <= parameters.caution_max"]
    assert "Durée du prêt" in names
    assert "Constater le retard" not in names


def test_what_an_act_asks_is_there_to_be_filled_in() -> None:
    text = skeleton(PRET, "fr")
    assert "      | État du livre | … |" in text
    assert '    Et la liste "Dégâts" à joindre est :\n      | Page |\n      | … |' in text
    assert 'fait "Refuser le prêt" au motif "…"' in text
    assert "    Quand 15 jours passent\n    Alors le dossier est passé seul à l'étape \"En retard\"" in text


def test_it_is_printed_for_a_process_of_a_folder(capsys: pytest.CaptureFixture[str]) -> None:
    main(WORKFLOWS, "appel", "en")
    printed = capsys.readouterr().out
    assert printed.startswith("# language: en\nFeature: Call for projects\n")
    assert parse_feature(printed, Path("x")).fault == ""
