"""What people do in a scenario, through the one write path."""
from __future__ import annotations

from engine.specs.sentences import acts
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(acts)


def test_what_was_taken_for_done_must_have_been() -> None:
    assert failure('Étant donné que le secrétariat a fait "Refuser le prêt"').startswith("C’est refusé : ")


def test_an_input_misspelt_is_told_with_the_nearest() -> None:
    assert "vouliez-vous dire « État du livre »" in failure("""Quand le secrétariat fait "Prêter le livre" avec :
          | champ         | valeur |
          | Etat de livre | Neuf   |""")


def test_a_transition_that_does_not_leave_the_step_is_refused_by_the_engine() -> None:
    assert failure("""Quand le secrétariat fait "Rendre le livre"
        Alors c'est refusé pour 1 raison""") == ""


def test_an_action_that_is_not_open_cannot_be_marked_done() -> None:
    assert failure('Quand le secrétariat marque l\'action "Ranger la fiche" comme faite') == (
        "Aucune action en attente « Ranger la fiche » n’est ouverte.")


def test_an_action_that_ends_by_itself_is_refused() -> None:
    assert failure("""Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le secrétariat marque l'action "Reprendre le livre" comme faite
        Alors c'est refusé""") == ""


def test_a_list_is_filled_again_row_by_row() -> None:
    assert failure("""Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
        Quand le secrétariat remplit la liste "Réparations" :
          | Page | État  |
          | 12   | Faite |
        Alors le champ "Réparations faites" vaut "1"
        Et aucune action en attente "Réparer une page" n'est ouverte""") == ""


def test_a_file_is_an_input_by_its_name() -> None:
    assert failure("""Étant donné un dossier "Le Pain nu" à l'étape "Prêté"
        Quand le porteur de projet fait "Annoncer le retour" avec :
          | champ          | valeur  |
          | Mot du lecteur | mot.pdf |
        Alors c'est fait
        Et la pièce "Lettre du lecteur" est au dossier""") == ""


def test_what_opening_lacks_is_told() -> None:
    assert failure("""Quand le secrétariat ouvre un dossier
        Alors il manque le champ "Lecteur\"""") == ""


def test_a_sentence_without_table_takes_none() -> None:
    assert failure("""Quand le secrétariat commente "Bien"
          | a | b |""") == "Aucun tableau ne peut suivre cette phrase."
