"""Persons of a scenario: roles, names, places."""
from __future__ import annotations

from engine.specs.sentences import people
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(people)


def test_a_role_in_another_place_sees_nothing() -> None:
    assert failure("""Étant donné que "Ettaki" est coordinateur de chaîne dans "Khénifra"
        Alors "Ettaki" voit le dossier""") == "Ettaki ne le voit pas."


def test_a_role_in_the_place_sees_it() -> None:
    assert failure("""Étant donné que "Salma" est coordinatrice de chaîne dans "Ouezzane"
        Alors "Salma" ne voit pas le dossier""") == "Salma le voit."


def test_an_unknown_role_is_told_with_the_nearest() -> None:
    assert "vouliez-vous dire « Rapporteuse technique »" in failure('Étant donné que "A" est raporteuse technique')


def test_a_person_may_hold_two_roles() -> None:
    assert failure("""Étant donné que "Nadia" est secrétariat
        Et que "Nadia" est auditrice
        Quand "Nadia" fait "Refuser le prêt" au motif "Non"
        Alors c'est fait""") == ""
