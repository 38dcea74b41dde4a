"""The rows of roles held on one case alone."""
from __future__ import annotations

from engine.core.case import Case
from engine.core.sight import ALWAYS
from engine.store.sql.projections import Facts, facts_of, members
from tests.engine.caravan.story import Caravan

NOW = "2026-04-06T09:30:00.000000Z"


def facts(**fields: object) -> Facts:
    caravan = Caravan()
    case: Case = caravan.opened(**fields)
    return facts_of(caravan.library["caravane"], case, NOW)


def test_each_person_named_is_a_row_with_its_role() -> None:
    found = facts(chef="yassine", promesses=[{"texte": "Sel", "personne": "zineb"}, {"texte": "Eau"}])
    assert members.rows(found) == [("CA-OUZ-2026-001", "zineb", "partie", ALWAYS), ("CA-OUZ-2026-001", "yassine", "coordinateur", ALWAYS)]


def test_somebody_named_twice_is_one_row() -> None:
    found = facts(promesses=[{"texte": "Sel", "personne": "zineb"}, {"texte": "Eau", "personne": "zineb"}])
    assert len(members.rows(found)) == 1


def test_the_rows_depend_on_the_persons_alone() -> None:
    assert members.reads(facts(chef="yassine")) == members.reads(facts(chef="yassine", nom="Or"))
    assert members.reads(facts(chef="yassine")) != members.reads(facts())
