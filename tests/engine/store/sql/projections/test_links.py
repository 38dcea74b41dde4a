"""The rows of ties to other cases."""
from __future__ import annotations

from engine.core.case import Link
from engine.store.sql.projections import links
from tests.engine.store.sql.projections.deriving import CALLED, facts


def test_each_tie_is_a_row() -> None:
    other = Link("chaine", "CH-1")
    assert links.rows(facts(links=(CALLED, other))) == [("ER-1", "appel", "AP-OUZ-2026-1"), ("ER-1", "chaine", "CH-1")]


def test_a_case_tied_twice_to_the_same_is_one_row() -> None:
    assert len(links.rows(facts(links=(CALLED, CALLED)))) == 1


def test_the_rows_depend_on_the_ties_alone() -> None:
    assert links.reads(facts(links=(CALLED,))) == links.reads(facts(links=(CALLED,), state="asked"))
    assert links.reads(facts(links=(CALLED,))) != links.reads(facts())
