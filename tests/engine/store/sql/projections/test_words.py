"""The text a case is found by."""
from __future__ import annotations

from engine.store.sql.projections import words
from tests.engine.store.sql.projections.deriving import facts


def test_the_text_is_reference_title_and_holder_folded() -> None:
    shown = facts(fields={"what": "Huile d’Olive", "client": "إدريس"})
    assert words.rows(shown) == [("ER-1", "er-1 huile d'olive ادريس")]


def test_other_personal_fields_are_not_in_it() -> None:
    assert words.rows(facts(fields={"what": "Olives", "care": "enceinte"})) == [("ER-1", "er-1 olives")]


def test_the_text_depends_on_what_is_shown_alone() -> None:
    same = words.reads(facts())
    assert words.reads(facts(fields={"what": "Olives", "price": 3}, state="asked")) == same
    assert words.reads(facts(fields={"what": "Figues"})) != same
