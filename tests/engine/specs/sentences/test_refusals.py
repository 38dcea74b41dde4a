"""Done, refused and why."""
from __future__ import annotations

import pytest

from engine.specs.sentences import refusals
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(refusals)

TOO_MUCH = """Étant donné que le champ "Caution" vaut "350"
        Quand le secrétariat fait "Prêter le livre"
        """


def test_a_refusal_says_every_reason_when_another_was_expected() -> None:
    said = failure(TOO_MUCH + 'Alors c\'est refusé car "Parce que."')
    assert said.startswith("C’est refusé : ") and "La caution de 350 MAD dépasse 200 MAD." in said
    assert "Carte de lecteur" in said and "État du livre" in said


def test_a_reason_is_compared_whole_or_in_part() -> None:
    assert failure(TOO_MUCH + 'Alors c\'est refusé car "dépasse 200 MAD"') != ""
    assert failure(TOO_MUCH + 'Alors c\'est refusé car une raison contient "dépasse 200 MAD"') == ""


@pytest.mark.parametrize("step", [
    "c'est refusé pour 1 raison", 'il manque la pièce "Quittance"', 'il manque le champ "Caution"', "il manque le motif",
    "il faut une autre personne", "il faut être auditeur", 'c\'est refusé car une raison contient "minuit"', "c'est fait",
])
def test_what_is_not_among_the_reasons_does_not_hold(step: str) -> None:
    assert failure(TOO_MUCH + f"Alors {step}").startswith("C’est refusé : ")


def test_what_was_done_was_not_refused() -> None:
    assert failure("""Quand le secrétariat fait "Refuser le prêt" au motif "Non"
        Alors c'est refusé""") == "Ce n’est pas refusé."


def test_before_anybody_acts_nothing_is_done() -> None:
    assert failure("Alors c'est fait") == "Personne n’a encore rien fait."


def test_a_file_out_of_sight_is_told_as_such() -> None:
    assert failure("""Étant donné que "Ettaki" est secrétariat dans "Khénifra"
        Quand "Ettaki" fait "Refuser le prêt" au motif "Non"
        Alors c'est fait""") == "Pour cette personne, ce dossier n’existe pas."
    assert failure("""Quand le secrétariat fait "Refuser le prêt" au motif "Non"
        Alors pour cette personne, ce dossier n'existe pas""") == "Le dossier existe pour cette personne."
