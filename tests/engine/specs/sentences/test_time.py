"""How time passes, and what happens by itself."""
from __future__ import annotations

from engine.specs.sentences import time
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(time)

LENT = '''Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        '''


def test_after_so_many_days_the_last_of_them_is_over() -> None:
    assert failure(LENT + """Quand 14 jours passent
        Alors le dossier est à l'étape "Prêté"
        Quand nous sommes le 21/04/2026 à 23:59:59
        Alors le dossier est à l'étape "Prêté"
        Quand 1 seconde passe
        Alors le dossier est passé seul à l'étape "En retard\"""") == ""


def test_what_a_person_did_did_not_happen_by_itself() -> None:
    assert failure("""Quand le secrétariat fait "Refuser le prêt" au motif "Non"
        Alors le dossier est passé seul à l'étape "Refusé\"""") == "Une personne a fait avancer le dossier, pas un délai."


def test_time_does_not_go_back() -> None:
    assert failure("Quand nous sommes le 05/04/2026") == "Le temps ne recule pas."


def test_a_day_that_does_not_exist_is_told() -> None:
    assert failure("Quand nous sommes le 31/02/2027") == "Ce jour ou cette heure n’existe pas : 31/02/2027 ."


def test_a_delay_says_until_when_it_runs() -> None:
    assert failure(LENT + 'Alors le délai "Durée du prêt" court jusqu\'au 20/04/2026') == "Ce délai court jusqu’au 21/04/2026."
    assert failure(LENT + 'Alors le délai "Durée du prêt" ne court pas') == "Ce délai court."
    assert failure('Alors le délai "Durée du prêt" court jusqu\'au 20/04/2026') == "Ce délai ne court pas."


def test_five_working_days_skip_the_weekend() -> None:
    assert failure("""Quand 5 jours ouvrables passent
        Et nous sommes le 13/04/2026 à 23:59:59""") == "Le temps ne recule pas."
    assert failure("""Quand 5 jours ouvrables passent
        Et nous sommes le 14/04/2026 à 00:00""") == ""


def test_a_delay_says_how_many_days_are_left_in_its_unit() -> None:
    assert failure(LENT + 'Alors il reste 14 jours au délai "Durée du prêt"') == "0 jour utilisé, 15 jours restants"
    assert failure(LENT + 'Alors il reste 15 jours ouvrables au délai "Durée du prêt"') == "0 jour utilisé, 15 jours restants"
    assert failure('Alors il reste 15 jours au délai "Durée du prêt"') == "Ce délai ne court pas."


def test_a_delay_that_stands_still_keeps_its_days() -> None:
    late = """Étant donné un dossier "Le Pain nu" à l'étape "En retard"
        Quand 4 jours ouvrables passent
        """
    assert failure(late + 'Alors le délai "Rappel" est arrêté') == "Ce délai court."
    assert failure(late + """Et que le secrétariat fait "Réclamer le livre"
        Et que 30 jours passent
        Alors il reste 26 jours ouvrables au délai "Rappel"
        Quand le secrétariat fait "Patienter"
        Alors il reste 26 jours ouvrables au délai "Rappel\"""") == ""
