"""Cells and tables of features, as commands take them."""
from __future__ import annotations

import pytest

from engine.core.definition.definition import Column
from engine.specs import values
from engine.specs.failure import StepFailed
from tests.cast import country
from tests.engine.specs.loan import library

PRET = library()["pret"]


@pytest.mark.parametrize(("field", "text", "sent"), [
    ("caution", "1 250,50 MAD", "1 250,50 MAD"), ("sorte", "Adulte", "adulte"), ("branche", "cercle de zoumi", "MA-OUZ.zoumi"),
    ("club", "نعم", "true"), ("club", "peut-être", "peut-être"), ("pieces", "Carte de lecteur, Quittance", ["carte", "quittance"]),
    ("rayons", "Romans ؛ Poésie", ["a", "b"]), ("caution", "", None),
])
def test_a_cell_is_sent_as_a_form_would(field: str, text: str, sent: object) -> None:
    assert values.cell(PRET.fields[field], text, country(), PRET) == sent


def test_a_file_is_known_by_its_name() -> None:
    first, again, other = values.upload("a.pdf"), values.upload("a.pdf"), values.upload("b.pdf")
    assert first == again
    assert first.sha256 != other.sha256 and len(first.sha256) == 64


def test_rows_keep_the_identity_of_the_old_ones() -> None:
    def read(column: Column, text: str) -> str:
        return text

    table = [["Page", "État"], ["1", "À faire"], ["2", "Faite"]]
    found = values.rows(PRET.fields["reparations"], table, read, [{"id": "7", "page": 1}])
    assert found == [{"page": "1", "etat": "À faire", "id": "7"}, {"page": "2", "etat": "Faite"}]


@pytest.mark.parametrize("table", [[], [["champ", "valeur"]], [["a"], ["b"]], [["a", "b"], ["x", "1"], ["x", "2"]]])
def test_a_table_that_does_not_say_one_value_a_name_is_refused(table: values.Table) -> None:
    with pytest.raises(StepFailed):
        values.pairs(table)


def test_more_than_two_names_may_stand_above_their_values() -> None:
    assert values.pairs([["Date", "Présents", "Pour"], ["02/04/2026", "9", "7"]]) == {"Date": "02/04/2026", "Présents": "9", "Pour": "7"}
    with pytest.raises(StepFailed):
        values.pairs([["Date", "Présents", "Pour"], ["02/04/2026", "9", "7"], ["03/04/2026", "9", "7"]])
