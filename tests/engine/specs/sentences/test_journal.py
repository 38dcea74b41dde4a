"""What the journal keeps."""
from __future__ import annotations

from engine.specs.sentences import journal
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(journal)

REFUSED = """Quand le secrétariat "Nadia" fait "Refuser le prêt" au motif "Carte perdue"
        """


def test_the_journal_is_quoted_when_it_says_something_else() -> None:
    said = failure(REFUSED + 'Alors le journal dit "Rien"')
    assert said == "Le journal dit : Dossier ouvert : Demande / Au guichet · Prêt refusé : Demande / Au guichet → Refusé"


def test_the_journal_names_who_acted() -> None:
    assert failure(REFUSED + 'Alors le journal dit que le secrétariat "Omar" a fait "Refuser le prêt"') == "Le journal nomme : Nadia."
    assert failure('Alors le journal dit que le secrétariat "Omar" a fait "Refuser le prêt"') == "Le journal nomme : personne."


def test_the_journal_keeps_what_was_written() -> None:
    assert failure(REFUSED + 'Alors le journal garde "Carte volée"') == "Le journal garde : Carte perdue"


def test_the_journal_is_counted() -> None:
    assert failure(REFUSED + "Alors le journal compte 3 lignes") == "Le journal compte 2 lignes."
