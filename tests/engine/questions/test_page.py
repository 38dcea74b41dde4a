"""Keyset pages: whatever the list, walking it forward and back meets every row once, in order."""
from __future__ import annotations

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from engine.questions.page import Cursor, Page, beyond, ordered, paged, read_cursor

numbers = sa.table("numbers", sa.column("text"), sa.column("id"))


def page(connection: sa.Connection, after: str, falling: bool, size: int = 3) -> Page[tuple[str, str]]:
    """One page of the test's table."""
    columns, cursor = (numbers.c.text, numbers.c.id), read_cursor(after, 2)
    query = sa.select(numbers).where(*beyond(columns, cursor, falling)).order_by(*ordered(columns, cursor, falling)).limit(size + 1)
    return paged([tuple(row) for row in connection.execute(query)], cursor, lambda row: row, size)


@given(st.lists(st.sampled_from("abc"), max_size=14), st.booleans())
def test_walking_forward_and_back_meets_every_row_once(texts: list[str], falling: bool) -> None:
    engine = sa.create_engine("sqlite://")
    with engine.connect() as connection:
        connection.execute(sa.text("CREATE TABLE numbers (text TEXT, id TEXT)"))
        rows = [(text, f"{place:02}") for place, text in enumerate(texts)]
        for row in rows:
            connection.execute(sa.text("INSERT INTO numbers VALUES (:a, :b)"), {"a": row[0], "b": row[1]})
        pages = [page(connection, "", falling)]
        while pages[-1].older:
            pages.append(page(connection, pages[-1].older.text(), falling))
        assert [row for one in pages for row in one.rows] == sorted(rows, reverse=falling)
        back = pages[-1]
        for earlier in reversed(pages[:-1]):
            assert back.newer is not None
            back = page(connection, back.newer.text(), falling)
            assert back.rows == earlier.rows
        assert pages[0].newer is None
    engine.dispose()


def test_a_cursor_survives_an_address() -> None:
    cursor = Cursor(("2026-04-06", "OUZ-2026-00001"), True)
    assert read_cursor(cursor.text(), 2) == cursor


@pytest.mark.parametrize("text", ["", "!!!", "é", "WzFd", "bnVsbA", Cursor(("one",)).text()])
def test_a_mangled_cursor_begins_at_the_beginning(text: str) -> None:
    assert read_cursor(text, 2) is None
