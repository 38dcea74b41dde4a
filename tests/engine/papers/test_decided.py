"""What was decided on an item, out of the rows of a meeting and its journal."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.core.decision import Event
from engine.core.values import Step, step_of
from engine.language.texts import use
from engine.papers.decided import decision, grouped, terms, told_of, transition_of, votes
from engine.papers.meeting import Voices
from engine.words import Speaker
from tests.cast import library

SEANCE, PROJET = library()["seance"], library()["projet"]
SPEAKER = Speaker(PROJET, definitions=library().current)


def step(trigger: str, **inputs: Any) -> Step:
    return step_of(json.dumps({"trigger": trigger, "inputs": inputs, "motif": "Parce que."}))


def said(given: Step, language: str = "fr") -> list[str]:
    """The terms of a step of a project file."""
    with use(language):
        return list(terms(transition_of(PROJET, given), given, SPEAKER))


def event(number: int, motif: str = "", **inputs: Any) -> Event:
    return Event("CPDE-OUZ-2026-01", number, "fire", "2026-04-10T10:00:00.000000Z", "idris", change={"inputs": inputs},
                 private={"motif": motif} if motif else {})


def test_a_row_without_a_step_decided_none() -> None:
    assert step_of(None) == step_of("") == Step() and transition_of(PROJET, Step()) is None and said(Step()) == []


def test_a_step_is_said_as_done() -> None:
    with use("fr"):
        assert decision(transition_of(PROJET, step("rejeter")), "{}", SPEAKER) != ""
        assert decision(transition_of(PROJET, step("approuver")), "{}", SPEAKER) == "Approuvé par le CPDE"


def test_of_a_file_whose_process_is_not_known_the_step_has_the_title_that_meetings_know() -> None:
    text = json.dumps({"trigger": "approuver"})
    with use("fr"):
        assert decision(transition_of(None, step_of(text)), text, Speaker(SEANCE, definitions=library().current)) == "Approuver"
    assert list(terms(None, step("mettre_en_attente", rang="3"), SPEAKER)) == []


def test_each_row_of_a_list_is_a_line_with_its_dates_as_people_read_them() -> None:
    rows = [{"libelle": "Titre foncier", "echeance": "2026-06-30"}, {"libelle": "Statuts"}]
    assert said(step("approuver_sous_reserve", reserves=rows)) == [
        "Réserve\u00a0: Titre foncier, À lever avant le\u00a0: 30/06/2026", "Réserve\u00a0: Statuts"]


def test_each_value_is_a_line_with_its_name() -> None:
    assert said(step("mettre_en_attente", rang="3")) == ["Rang\u00a0: 3"]
    assert said(step("mettre_en_attente", rang="3"), "ar") == ["الرتبة: 3"]
    assert said(step("mettre_en_attente", rang="")) == []


def test_a_consensus_is_no_count_of_zeros() -> None:
    with use("fr"):
        assert votes("consensus", "Consensus", (0, 0, 0, 5)) == "Consensus, sans objection\u202f; 5 voix."
        assert votes("open", "Main levée", (3, 1, 0, 4)) == "Main levée\u00a0: pour 3, contre 1, abstentions 0\u202f; voix 4."
    with use("ar"):
        assert votes("consensus", "توافق", (0, 0, 0, 5)) == "توافق دون اعتراض؛ 5 أصوات."


def test_the_last_vote_on_an_item_counts_and_its_last_reason() -> None:
    told = told_of(SEANCE, [
        event(1, point="1", mode="open", voix=[{"membre": "1", "voix": "contre"}]), event(2, "Trop tôt.", point="1"),
        event(3, point="1", mode="open", voix=[{"membre": "1", "voix": "pour"}]), event(4, "Ailleurs."), event(5, "Pièce perdue.", point="2")])
    assert told.voices == {"1": (("1", "pour"),)}
    assert told.motifs == {"1": "Trop tôt.", "2": "Pièce perdue."}


def test_a_secret_ballot_after_an_open_vote_leaves_no_voice() -> None:
    told = told_of(SEANCE, [event(1, point="1", mode="open", voix=[{"membre": "1", "voix": "contre"}]),
                            event(2, point="1", mode="secret", pour=1, voix=[{"membre": "1", "voix": "pour"}])])
    assert told.voices == {"1": ()}


@pytest.mark.parametrize(("language", "titles"), [("fr", ("Pour", "Contre", "Abstention"))])
def test_who_voted_alike_stands_together_for_then_against_then_neither(language: str, titles: tuple[str, ...]) -> None:
    names = {"1": "Amina", "2": "Brahim", "3": "Chafik", "4": "Dounia"}
    with use(language):
        found = grouped(SEANCE, (("4", "abstention"), ("2", "contre"), ("1", "pour"), ("3", "pour")), names)
    assert [group.names for group in found] == [("Amina", "Chafik"), ("Brahim",), ("Dounia",)]
    assert tuple(group.voice for group in found) == titles and isinstance(found[0], Voices)


def test_a_process_that_is_no_meeting_tells_nothing() -> None:
    assert told_of(PROJET, [event(1, "Un motif.", point="1")]).motifs == {} and grouped(PROJET, (("1", "pour"),), {}) == ()


@pytest.mark.parametrize("typed", ["premier", ["3"], {"rang": 3}])
def test_what_a_file_s_process_no_longer_reads_is_said_as_it_was_typed(typed: Any) -> None:
    line, = said(step("mettre_en_attente", rang=typed))
    assert line == f"Rang\u00a0: {typed}"


def test_so_is_a_list_that_has_other_columns_by_now() -> None:
    line, = said(step("approuver_sous_reserve", reserves=[{"objet": "Titre foncier"}]))
    assert "Titre foncier" in line
