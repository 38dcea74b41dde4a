"""Pending actions."""
from __future__ import annotations

from engine.specs.sentences import tasks
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(tasks)

LENT = '''Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        '''


def test_an_action_says_for_whom_it_is_open() -> None:
    said = failure(LENT + 'Alors une action en attente "Ranger la fiche" est ouverte pour l\'auditeur')
    assert said == "Elle est ouverte pour : secrétariat."


def test_an_action_says_when_it_is_due() -> None:
    said = failure(LENT + 'Alors une action en attente "Ranger la fiche" est ouverte pour le secrétariat au plus tard le 12/04/2026')
    assert said == "Elle est à faire le 13/04/2026 au plus tard."


def test_open_and_closed_are_told() -> None:
    assert failure(LENT + 'Alors aucune action en attente "Ranger la fiche" n\'est ouverte') == (
        "L’action en attente « Ranger la fiche » est ouverte.")
    assert failure('Alors une action en attente "Ranger la fiche" est ouverte pour le secrétariat') == (
        "Aucune action en attente « Ranger la fiche » n’est ouverte.")
