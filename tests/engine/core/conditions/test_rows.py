"""`rows`: what must be true of the rows of a list, and which rows are named where it is not."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.acts import Fire
from engine.core.conditions import Scope
from engine.core.conditions.rows import RowsRule
from engine.core.decision import Cure, Named
from engine.core.definition.problems import Problem, Problems
from engine.language.plain import plain
from engine.words import Speaker, say
from tests.engine.caravan.story import HIND, Caravan, caravane
from tests.engine.core.small import demande

WELLS = [{"nom": "Aïn Sebou", "eau": "douce"}, {"nom": "Bir Anzarane", "eau": "salee"}]


@pytest.fixture
def caravan() -> Caravan:
    return Caravan()


def said(caravan: Caravan, trigger: str) -> list[str]:
    speaker = Speaker(caravane(), fields=caravan.case.fields)
    return [plain(say(unmet, speaker).text) for unmet in caravan.unmet(Fire(caravan.ref, trigger))]


def faults(written: dict[str, Any]) -> list[Problem]:
    """What is wrong with a condition, over the names of the small process."""
    problems = Problems()
    problems.made((), RowsRule.model_validate(written).bind(Scope(demande().names, {})))
    return problems.found


def test_every_row_must_be_named_by_a_row_of_the_other_list(caravan: Caravan) -> None:
    caravan.opened(puits=WELLS, haltes=[{"puits": "2"}])
    assert said(caravan, "partir") == ["« Puits » : rien ne reprend : Aïn Sebou."]
    caravan.fill(haltes=[{"puits": "2"}, {"puits": "1"}])
    caravan.fire("partir")


def test_each_value_of_a_column_must_have_its_rows(caravan: Caravan) -> None:
    caravan.opened(nom="Sel gemme", puits=[WELLS[1]], haltes=[{"puits": "1"}])
    (unmet,) = caravan.unmet(Fire(caravan.ref, "partir"))
    assert (unmet.code, unmet.cure) == ("rows.few_of", Cure("field", "puits"))
    assert unmet.values["value"] == Named("cell", "puits.eau=douce")
    assert "Douce" in said(caravan, "partir")[0]


def test_a_guard_spares_the_rows(caravan: Caravan) -> None:
    caravan.opened(nom="Sel", puits=[WELLS[1]], haltes=[{"puits": "1"}])
    assert caravan.fire("partir").state == "route.marche"


def test_rows_that_fail_are_named_in_the_words_of_the_definition(caravan: Caravan) -> None:
    caravan.marching(promesses=[{"texte": "Sel", "du": "1"}, {"texte": "Eau", "etat": "tenue"}, {"texte": "Dattes"}])
    assert said(caravan, "arriver")[0] == "Promesses à tenir : Sel et Dattes."


def test_rows_are_counted_after_the_choice_among_them(caravan: Caravan) -> None:
    promises = [{"texte": "Sel", "etat": "tenue", "du": "5", "paye": "5"}, {"texte": "Eau", "etat": "tenue", "du": "5"}]
    caravan.marching(promesses=promises)
    assert said(caravan, "arriver") == ["« Promesses » : 1, au plus 0 admis."]
    rows = caravan.rows("promesses")
    caravan.fill(HIND, promesses=[rows[0], {**rows[1], "paye": "5"}])
    assert caravan.fire("arriver").closed


def test_rows_must_be_there_at_all(caravan: Caravan) -> None:
    caravan.opened()
    caravan.fire("partir")
    assert said(caravan, "arriver") == ["« Haltes » : 0 à ce jour, il en faut au moins 1."]


@pytest.mark.parametrize(("written", "code", "path"), [
    ({"of": "puitts", "at_least": 1}, "unknown.list", ("rows", "of")),
    ({"of": "financement"}, "condition", ("rows",)),
    ({"of": "financement", "each": "item.prt > 0"}, "unknown.name", ("rows", "each")),
    ({"of": "financement", "where": "item.part", "at_least": 1}, "expression", ("rows", "where")),
    ({"of": "financement", "per": "sourc"}, "unknown.column", ("rows", "per")),
    ({"of": "financement", "per": "source", "values": ["indhh"]}, "unknown.value", ("rows", "values", 0)),
    ({"of": "financement", "per": "part"}, "condition", ("rows", "per")),
    ({"of": "financement", "covered_by": "reserves.texte"}, "unknown.column", ("rows", "covered_by")),
    ({"of": "financement", "covered_by": "reserve.texte"}, "unknown.list", ("rows", "covered_by")),
    ({"of": "financement", "at_most": "parameters.part_max"}, "unknown.parameter", ("rows", "at_most")),
])
def test_what_a_condition_names_must_be_there(written: dict[str, object], code: str, path: tuple[object, ...]) -> None:
    assert [(problem.code, problem.path) for problem in faults({"rows": written})] == [(code, path)]


def test_the_sentence_of_a_condition_names_nothing_but_rows() -> None:
    written = {"rows": {"of": "financement", "at_least": 1}, "else": {"fr": "{lignes}", "ar": "{rows}", "en": "{rows}"}}
    assert [problem.path for problem in faults(written)] == [("else", "fr")]
