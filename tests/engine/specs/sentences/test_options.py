"""What is offered before anything is tried."""
from __future__ import annotations

from engine.specs.sentences import options
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(options)


def test_what_is_not_offered_says_why() -> None:
    said = failure('Alors le secrétariat peut faire "Prêter le livre"')
    assert said.startswith("Ce serait refusé : ") and "Carte de lecteur" in said


def test_what_is_offered_is_told() -> None:
    assert failure('Alors le secrétariat ne peut pas faire "Refuser le prêt"') == "C’est proposé."


def test_what_does_not_leave_the_step_is_not_offered() -> None:
    assert failure('Alors le secrétariat peut faire "Rendre le livre"') == "Ce passage n’est pas possible à l’étape actuelle."
    assert failure('Alors le secrétariat ne peut pas faire "Rendre le livre"') == ""
    assert failure('Alors le secrétariat ne peut pas faire "Rendre le livre" car "Non."') != ""


def test_a_reason_is_compared_whole() -> None:
    assert failure('Alors le secrétariat ne peut pas faire "Prêter le livre" car "Non."').startswith("Ce serait refusé")


def test_who_does_not_see_the_case_is_offered_nothing() -> None:
    assert failure("""Étant donné que "Ettaki" est secrétariat dans "Khénifra"
        Alors "Ettaki" ne peut pas faire "Refuser le prêt\"""") == ""
