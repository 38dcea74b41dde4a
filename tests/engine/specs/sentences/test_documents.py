"""Documents, before and after."""
from __future__ import annotations

from engine.specs.sentences import documents
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(documents)


def test_a_document_that_only_the_holder_attaches_is_attached_by_the_holder() -> None:
    assert failure("""Étant donné que la pièce "Lettre du lecteur" est déposée
        Alors la pièce "Lettre du lecteur" est au dossier
        Et le journal dit que "Fenêtre sur cour" a fait "Annoncer le retour\"""") == "Le journal nomme : personne."


def test_presence_and_absence_are_told() -> None:
    assert failure('Alors la pièce "Quittance" est au dossier') == "Elle n’est pas au dossier."
    assert failure("""Étant donné que la pièce "Quittance" est déposée
        Alors la pièce "Quittance" n'est pas au dossier""") == "Elle est au dossier."


def test_nothing_is_deposited_in_a_closed_file() -> None:
    assert failure("""Étant donné un dossier "Le Pain nu" à l'étape "Rendu"
        Et que la pièce "Quittance" est déposée""").startswith("C’est refusé :")


def test_versions_are_counted_and_named() -> None:
    assert failure('''Étant donné que la pièce "Quittance" est déposée
        Quand le secrétariat dépose la pièce "Quittance"
        Alors le dossier garde 1 version de la pièce "Quittance"''') == "Il garde : quittance-2.pdf · quittance-1.pdf."
    assert failure('Alors le dossier garde 1 version de la pièce "Quittance"') == "Il garde : rien."
