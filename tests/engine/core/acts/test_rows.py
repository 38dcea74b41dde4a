"""Rows of lists: typed, known by their ids, computed, named by others; what nobody takes out by hand."""
from __future__ import annotations

import pytest

from engine.core.acts import Fill, Fire, Open
from engine.core.decision import Named
from engine.core.sight import Sight
from tests.engine.caravan.story import HIND, OUEZZANE, YASSINE, Caravan

SALT = {"texte": "Sel", "du": "100", "paye": "40"}


@pytest.fixture
def caravan() -> Caravan:
    return Caravan()


def test_a_column_is_computed_from_its_row_whoever_writes_it(caravan: Caravan) -> None:
    caravan.opened(promesses=[{**SALT, "reste": "999"}, {"texte": "Eau", "du": "5"}, {"texte": "Dattes"}])
    assert [row.get("reste") for row in caravan.rows("promesses")] == [6000, 500, None]
    caravan.fire("partir")
    caravan.fire("promettre", texte="Laine")
    assert caravan.rows("promesses")[-1] == {"id": "4", "texte": "Laine", "etat": "a_tenir", "du": 10000, "reste": 10000}


def test_where_nothing_is_written_stands_what_the_definition_says(caravan: Caravan) -> None:
    caravan.opened(promesses=[{"texte": "Sel"}, {"texte": "Eau", "etat": "tenue"}])
    assert [row["etat"] for row in caravan.rows("promesses")] == ["a_tenir", "tenue"]


def test_what_steps_write_into_a_row_is_kept_when_it_is_corrected_by_hand(caravan: Caravan) -> None:
    caravan.opened(promesses=[{"texte": "Sel", "tenue_le": "2026-01-01"}, {"texte": "Eau"}])
    assert "tenue_le" not in caravan.rows("promesses")[0]
    caravan.fire("partir")
    caravan.fire("tenir", HIND, promesse="1", mot="Fait")
    kept = caravan.rows("promesses")[0]["tenue_le"]
    caravan.fill(promesses=[{"id": "1", "texte": "Sel gemme", "etat": "tenue", "tenue_le": "2026-01-01"}, {"id": "2", "texte": "Eau"}])
    assert [(row["texte"], row.get("tenue_le")) for row in caravan.rows("promesses")] == [("Sel gemme", kept), ("Eau", None)]


def test_different_values_are_counted(caravan: Caravan) -> None:
    caravan.opened(puits=[{"nom": "A", "eau": "douce"}, {"nom": "B", "eau": "douce"}, {"nom": "C", "eau": "salee"}, {"nom": "D"}])
    sight = Sight(caravan.case, HIND, {}, caravan.now, caravan.library["caravane"].names)
    assert sight.value("eaux") == 2


def test_a_person_is_kept_by_id_and_must_be_one(caravan: Caravan) -> None:
    caravan.opened(chef=" yassine ")
    assert caravan.case.fields["chef"] == "yassine"
    (unmet,) = caravan.unmet(Fill(caravan.ref, {"promesses": [{"texte": "Sel", "personne": "personne.dici"}]}))
    assert (unmet.code, unmet.values["row"], unmet.values["reason"].code) == ("value.row", 1, "value.person")
    assert caravan.codes(Fill(caravan.ref, {"chef": "personne.dici"})) == ["value.person"]


def test_somebody_who_is_gone_stays_named_where_they_are(caravan: Caravan) -> None:
    caravan.opened(chef="yassine", promesses=[{"texte": "Sel", "personne": "yassine"}])
    del caravan.people[YASSINE.id]
    rows = caravan.rows("promesses")
    caravan.fill(chef="yassine", promesses=[{**rows[0], "du": "3"}])
    assert caravan.rows("promesses")[0]["personne"] == "yassine"
    assert caravan.codes(Open("caravane", OUEZZANE, {"nom": "Or", "chef": "yassine"})) == ["value.person"]


def test_a_row_names_a_row_that_is_there(caravan: Caravan) -> None:
    caravan.opened(puits=[{"nom": "Aïn Sebou"}])
    (unmet,) = caravan.unmet(Fill(caravan.ref, {"haltes": [{"puits": "1"}, {"puits": "7"}]}))
    assert (unmet.values["row"], unmet.values["column"]) == (2, Named("column", "puits"))
    caravan.fill(haltes=[{"puits": "2"}], puits=[{"nom": "Aïn Sebou", "id": "1"}, {"nom": "Bir Anzarane"}])


def test_a_row_that_another_names_is_not_taken_out(caravan: Caravan) -> None:
    caravan.opened(puits=[{"nom": "Aïn Sebou"}, {"nom": "Bir"}], haltes=[{"puits": "2"}])
    (unmet,) = caravan.unmet(Fill(caravan.ref, {"puits": [{"id": "1", "nom": "Aïn Sebou"}]}))
    assert (unmet.code, unmet.values["row"], unmet.values["by"]) == ("row.named", Named("row", "puits:2"), Named("row", "haltes:1"))
    caravan.fill(puits=[{"id": "1", "nom": "Aïn Sebou"}], haltes=[{"id": "1", "puits": "1"}])


def test_a_row_past_its_life_is_not_taken_out_by_hand(caravan: Caravan) -> None:
    caravan.opened(promesses=[{"texte": "Sel", "etat": "tenue"}, {"texte": "Eau"}])
    assert caravan.codes(Fill(caravan.ref, {"promesses": [{"id": "2", "texte": "Eau"}]})) == ["row.past"]
    assert caravan.codes(Fill(caravan.ref, {"promesses": None})) == ["row.past"]
    caravan.fill(promesses=[caravan.rows("promesses")[0]])
    assert [row["texte"] for row in caravan.rows("promesses")] == ["Sel"]


def test_a_roster_has_its_rows_from_the_opening_on(caravan: Caravan) -> None:
    caravan.opened()
    assert caravan.rows("postes") == [{"id": "1", "poste": "eclaireur"}, {"id": "2", "poste": "cuisinier"}]


def test_a_roster_is_filled_in_row_by_row(caravan: Caravan) -> None:
    caravan.opened(postes=[{"poste": "cuisinier", "personne": "zineb"}])
    caravan.fill(postes=[{"id": "1", "personne": "yassine", "au": "2026-12-31"}])
    assert caravan.rows("postes") == [
        {"id": "1", "poste": "eclaireur", "personne": "yassine", "au": "2026-12-31"},
        {"id": "2", "poste": "cuisinier", "personne": "zineb"}]


@pytest.mark.parametrize("row", [{"personne": "zineb"}, {"id": "3", "personne": "zineb"}, {"id": "1", "poste": "cuisinier"}])
def test_a_roster_takes_no_other_row(caravan: Caravan, row: dict[str, str]) -> None:
    caravan.opened()
    (unmet,) = caravan.unmet(Fill(caravan.ref, {"postes": [row]}))
    assert unmet.values["reason"].code == "value.roster"


def test_a_step_empties_a_column_of_its_rows(caravan: Caravan) -> None:
    caravan.marching(postes=[{"poste": "cuisinier", "personne": "zineb"}])
    caravan.fire("quitter")
    assert [row.get("personne") for row in caravan.rows("postes")] == [None, None]


def test_a_step_names_a_row_that_is_there(caravan: Caravan) -> None:
    caravan.marching()
    assert caravan.codes(Fire(caravan.ref, "puiser", {"ou": "9"}), HIND) == ["value.no_row"]
    caravan.fire("puiser", HIND, ou="1")
