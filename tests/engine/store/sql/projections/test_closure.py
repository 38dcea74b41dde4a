"""The rows of a case in its territories."""
from __future__ import annotations

from engine.store.sql.projections import closure
from tests.cast import country
from tests.engine.store.sql.projections.deriving import LATE, facts

LINEAGE = country().territories.ancestors("MA-OUZ.zoumi.brikcha")


def test_a_case_has_a_row_in_its_territory_and_in_each_around_it() -> None:
    assert closure.rows(facts()) == [("ER-1", code, "errand", "road", False, LATE) for code in LINEAGE]


def test_a_closed_case_says_so_in_every_territory() -> None:
    assert {row[4] for row in closure.rows(facts(closed=True))} == {True}


def test_a_case_of_the_whole_country_has_one_row() -> None:
    assert [row[1] for row in closure.rows(facts(territory="MA"))] == ["MA"]


def test_the_rows_move_with_every_event() -> None:
    assert closure.reads(facts()) != closure.reads(facts()._replace(updated="2026-06-01T00:00:00.000000Z"))
