"""Every kind of step, action, delay and field has its words: tried on a process that uses them all."""
from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from engine.core.definition.definition import Definition
from engine.language import texts
from engine.language.plain import plain
from engine.words import Speaker
from tests.cast import library
from web.screens.processes.readable import documents, parameters, sections
from web.screens.processes.steps import anywhere, stages

DAY = "2026-04-06"


@cache
def processes() -> dict[str, Definition]:
    return dict(library().current)


def drawn(workflow: str, language: str = "fr") -> dict[str, Any]:
    """The states of a process as the page draws them, by their ids."""
    with texts.use(language):
        groups = stages(Speaker(processes()[workflow], definitions=processes()), DAY)
    return {state["id"]: state for group in groups for state in group["states"]}


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_process_is_said_whole_in_every_language(language: str) -> None:
    for key, definition in processes().items():
        speaker = Speaker(definition, definitions=processes())
        with texts.use(language):
            states, shared = drawn(key, language), anywhere(speaker, DAY)
            fields = [field for section in sections(speaker) for field in section["fields"]]
            assert parameters(definition) is not None and len(documents(definition)) == len(definition.documents)
        assert len(states) == sum(state.leaf for state in definition.states.values())
        assert len(fields) == len(definition.fields) and all(field["type"] for field in fields)
        told = {step["title"] for state in states.values() for step in state["exits"]} | {step["title"] for step in shared}
        assert told == {titles[language] for titles in definition.trigger_titles().values()}


def test_a_task_says_whose_it_is_and_within_which_delay() -> None:
    (task,) = drawn("projet")["etat-rejete"]["tasks"]
    assert plain(task["note"]).startswith("Porteur de projet · sous 30 jours (Délai de recours)")


def test_a_clock_says_when_and_what_it_does_by_itself() -> None:
    (clock,) = drawn("projet")["etat-rejete"]["clocks"]
    assert "après 30 jours" in plain(clock["note"]) and "puis, automatiquement" in plain(clock["note"])
    opening = drawn("appel")["etat-publie"]["clocks"]
    assert any("au moment inscrit sous « Ouverture »" in plain(one["note"] + one["text"]) for one in opening)


def test_a_step_for_which_outsiders_are_invited_says_so() -> None:
    (who,) = {step["who"] for state in drawn("programme_provincial").values() for step in state["exits"] if step["title"] == "Rendre un avis"}
    assert plain(who) == "Département sectoriel, ou qui est invité de l’extérieur"


def test_only_a_step_back_says_what_it_undoes() -> None:
    steps = {step["title"]: step for state in drawn("projet").values() for step in state["exits"]}
    assert steps["Orienter vers un entretien"]["undoes"] == []
    assert "Les pièces restent." in steps["Revoir le rattachement"]["undoes"]
    assert "Les notes, votes et signatures donnés depuis ne comptent plus." in steps["Ajourner"]["undoes"]
    assert "Les notes restent ; les votes et signatures donnés depuis ne comptent plus." in map(plain, steps["Rétablir le suivi"]["undoes"])


def test_a_step_from_almost_everywhere_is_told_once() -> None:
    with texts.use("fr"):
        shared = {step["title"] for step in anywhere(Speaker(processes()["projet"], definitions=processes()), DAY)}
    assert "Suspendre" in shared
    assert not any(step["title"] in shared for state in drawn("projet").values() for step in state["exits"])
