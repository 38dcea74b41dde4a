"""Fields set beforehand and found afterwards."""
from __future__ import annotations

import pytest

from engine.specs.sentences import fields
from tests.engine.specs.loan import failure
from tests.engine.specs.sentences.examples import agrees


def test_every_example_holds_and_shows_its_sentence() -> None:
    agrees(fields)


@pytest.mark.parametrize(("field", "value", "same"), [
    ("Caution", "1 250,50 MAD", "1250,5"),
    ("Branche", "Zoumi", "zoumi"),
    ("Membre du club", "oui", "Oui"),
    ("Pièces vues", "Carte de lecteur, Quittance", "carte de lecteur، quittance"),
    ("Rayons", "Romans, Poésie", "romans;poesie"),
])
def test_a_value_is_written_as_people_write_it(field: str, value: str, same: str) -> None:
    assert failure(f"""Étant donné que le champ "{field}" vaut "{value}"
        Alors le champ "{field}" vaut "{same}\"""") == ""


def test_a_text_is_found_whatever_its_apostrophes() -> None:
    assert failure("""Quand le secrétariat remplit :
          | champ          | valeur                  |
          | Titre du livre | L’Enfant de sable d'été |
        Alors le champ "Titre du livre" vaut "L’Enfant de sable d’été\"""") == ""


def test_another_value_is_told_as_people_read_it() -> None:
    assert failure("""Étant donné que le champ "Caution" vaut "1250,50"
        Alors le champ "Caution" vaut "1250\"""") == "« Caution » vaut : 1 250,50 MAD."


def test_no_value_is_told() -> None:
    assert failure('Alors le champ "Caution" vaut "3"') == "« Caution » vaut : rien."
    assert failure('Alors le champ "Titre du livre" est vide') == "« Titre du livre » vaut : Fenêtre sur cour."


def test_what_a_field_refuses_is_told_in_the_engine_s_words() -> None:
    assert failure('Étant donné que le champ "Caution" vaut "beaucoup"').startswith("Caution :")


def test_a_choice_misspelt_is_told_with_the_nearest() -> None:
    assert "vouliez-vous dire « Enfant »" in failure('Étant donné que le champ "Sorte de lecteur" vaut "enfants"')


def test_a_list_opens_what_its_rows_ask() -> None:
    assert failure("""Étant donné que la liste "Réparations" est :
          | Page | État    |
          | 12   | À faire |
          | 40   | Faite   |
        Alors une action en attente "Réparer une page" est ouverte pour le coordinateur de chaîne
        Et la liste "Réparations" compte 3 lignes""") == "« Réparations » vaut : 2."


def test_a_field_closes_the_action_that_waited_for_it() -> None:
    assert failure("""Étant donné un dossier "Le Pain nu" à l'étape "En attente d'un exemplaire"
        Et que le champ "Numéro de fiche" vaut "12"
        Alors aucune action en attente "Noter la fiche" n'est ouverte""") == ""


@pytest.mark.parametrize("table", ["| Caution |\n | 3 |", "| champ | valeur |"])
def test_a_table_of_another_shape_is_told(table: str) -> None:
    assert failure(f"Étant donné que les champs valent :\n {table}") in (
        "Ce tableau a deux colonnes : le nom et la valeur.", "Un tableau avec une tête et au moins une ligne doit suivre.")


def test_a_field_named_twice_is_told() -> None:
    assert failure("""Étant donné que les champs valent :
          | champ   | valeur |
          | Caution | 3      |
          | Caution | 4      |""") == "Ce tableau nomme deux fois la même chose."
