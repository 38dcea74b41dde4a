"""The rows of running clocks."""
from __future__ import annotations

from engine.store.sql.projections import timers
from tests.engine.store.sql.projections.deriving import LATE, LOSE, SOON, facts


def test_each_clock_is_a_row() -> None:
    assert timers.rows(facts(clocks=(LOSE,))) == [("ER-1", "lose", "expire", LATE)]


def test_no_clock_no_row() -> None:
    assert timers.rows(facts()) == []


def test_the_rows_depend_on_the_clocks_alone() -> None:
    same = timers.reads(facts(clocks=(LOSE,)))
    assert timers.reads(facts(clocks=(LOSE,), state="asked", fields={"what": "Figues"})) == same
    assert timers.reads(facts(clocks=(LOSE._replace(due=SOON),))) != same


def test_the_claim_of_a_worker_is_not_derived() -> None:
    assert "claimed" not in timers.COLUMNS
