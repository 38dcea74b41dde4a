"""Much work in one transaction, on both databases: it commits together, or nothing of it is there."""
from __future__ import annotations

import pytest

from engine.store.sql.joined import as_one
from tests.engine.store.driving import StoreDriver, opening, write

REFS = ("ER-OUZ-2026-001", "ER-OUZ-2026-002")


def test_what_is_done_shows_inside_at_once_and_outside_when_the_block_ends(sql: StoreDriver) -> None:
    with as_one(sql.sql) as joined:
        for ref in REFS:
            write(joined, opening(ref))
            assert joined.case(ref) is not None
        assert joined.last_number(REFS[1]) == 1
    assert [sql.sql.last_number(ref) for ref in REFS] == [1, 1]


def test_an_exception_leaves_nothing_of_several_units(sql: StoreDriver) -> None:
    def half() -> None:
        with as_one(sql.sql) as joined:
            write(joined, opening(REFS[0]))
            raise RuntimeError("the lights went out")
    with pytest.raises(RuntimeError):
        half()
    assert sql.sql.case(REFS[0]) is None
    assert sql.sql.last_number(REFS[0]) == 0


def test_questions_are_asked_of_the_same_transaction(sql: StoreDriver) -> None:
    with as_one(sql.sql) as joined, joined.reading() as seen, joined.changing() as changing:
        assert seen is changing
