"""The words a case is narrowed by."""
from __future__ import annotations

from functools import cache
from typing import Any

from engine.core.definition.definition import Definition
from engine.store.sql.projections import Facts, facts_of, marks
from tests.cast import library
from tests.engine.store.sql.projections.deriving import LATE, case_with


@cache
def partnership() -> Definition:
    """A process that narrows by one choice, and by several at once."""
    return library()["pmp"]


def facts(**fields: Any) -> Facts:
    case = case_with(workflow="pmp", state=partnership().written.initial, fields=fields)
    return facts_of(partnership(), case, LATE)


def test_each_word_chosen_is_a_row() -> None:
    assert marks.rows(facts(theme="biens_communs", odd=["odd_1", "odd_5"])) == [
        ("ER-1", "theme", "biens_communs"), ("ER-1", "odd", "odd_1"), ("ER-1", "odd", "odd_5")]


def test_where_nothing_is_chosen_there_is_none() -> None:
    assert marks.rows(facts(titre="Oliviers")) == []


def test_the_rows_depend_on_the_words_alone() -> None:
    assert marks.reads(facts(odd=["odd_1"])) == marks.reads(facts(odd=["odd_1"], titre="Oliviers"))
    assert marks.reads(facts(odd=["odd_1"])) != marks.reads(facts())
