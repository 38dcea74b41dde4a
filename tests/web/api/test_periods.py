"""A period that is not over, sent by a program."""
from __future__ import annotations

from engine.core.actor import Actor, Grant
from tests.cast import OUEZZANE, employ
from tests.engine.questions.measured import file
from tests.web.api.program import codes, program
from tests.web.desk import Desk

OMAR = Actor("omar", "Omar Ouali", (Grant("coordinateur", OUEZZANE),))


def test_a_collection_of_a_quarter_that_is_not_over_is_refused_with_its_reason(desk: Desk) -> None:
    employ(desk.maillon.people, OMAR)
    plan = [{"id": "1", "libelle": "Tonnes", "capital": "bati", "donnee": "contexte", "depart": 0, "cible": 9, "valeur": 3,
             "mesure_le": "2026-03-30", "verifiee_par": "idris"}]
    ref = file(desk, "chaine_valeur", "coordination", nom="Huile", indicateurs=plan)
    sent = {"inputs": {"fin": "2026-06-30", "resume": "Deuxième trimestre"}}
    answer = program(desk, OMAR).post(f"/cases/{ref}/actions/collecter", json=sent, headers={"if-match": "*"})
    assert codes(answer) == ["expression"] and "elle n’est pas encore close" in answer.text
