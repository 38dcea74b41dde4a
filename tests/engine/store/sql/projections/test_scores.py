"""What a case's grids come to, as the ranking reads it."""
from __future__ import annotations

from engine.store.sql.projections import Facts, facts_of, scores
from tests.engine.core.contest import CLERK, READERS, Contest
from tests.engine.store.sql.projections.deriving import LATE

ONE, TWO = READERS[:2]


def facts(essay: Contest) -> Facts:
    return facts_of(essay.definition, essay.case, LATE)


def test_before_anybody_is_named_there_is_no_row() -> None:
    assert scores.rows(facts(Contest())) == []


def test_while_grids_are_to_come_the_row_has_no_place() -> None:
    essay = Contest()
    essay.reads(ONE, 4, 4)
    assert scores.rows(facts(essay)) == [(essay.ref, "reading", "", "contest", 1, 2, None, None, 50)]


def test_once_all_are_in_it_has_its_score_and_its_totals() -> None:
    essay = Contest()
    essay.reads(ONE, 4, 4)
    essay.reads(TWO, 3, 3)
    assert scores.rows(facts(essay)) == [(essay.ref, "reading", "063", "contest", 2, 2, 50, 75, 50)]


def test_the_rows_depend_on_the_grids_alone() -> None:
    essay = Contest()
    before = scores.reads(facts(essay))
    essay.fires("name", CLERK, who=ONE.id)
    assert scores.reads(facts(essay)) != before
