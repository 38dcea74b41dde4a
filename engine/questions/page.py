"""Keyset pages: a page ends at a row, and the next begins after it. No OFFSET, so the millionth page is as quick as the first."""
from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from json import dumps, loads
from typing import Any, Generic, NamedTuple, TypeVar

import sqlalchemy as sa

Row = TypeVar("Row")

SIZE = 25
MOST_TEXT = 8_000
"""Characters of a cursor: a title has 300, JSON writes each in up to twelve, base64 adds a third."""


class Cursor(NamedTuple):
    """A place in a list: the sort key of a row, and whether one reads on after it or back before it."""

    key: tuple[str, ...]
    back: bool = False

    def text(self) -> str:
        """As it stands in an address."""
        return urlsafe_b64encode(dumps([self.back, *self.key]).encode()).decode().rstrip("=")


def read_cursor(text: str, width: int) -> Cursor | None:
    """The cursor of an address; None where it is missing or mangled: then the list begins at its beginning."""
    if len(text) > MOST_TEXT:
        return None
    try:
        back, *key = loads(urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except (ValueError, TypeError, RecursionError):
        return None
    good = isinstance(back, bool) and len(key) == width and all(isinstance(part, str) and _storable(part) for part in key)
    return Cursor(tuple(key), back) if good else None


def _storable(text: str) -> bool:
    """Whether a database takes it: no NUL, no half of a character."""
    return "\0" not in text and not any("\ud800" <= character <= "\udfff" for character in text)


class Page(NamedTuple, Generic[Row]):
    """Some rows, and the cursors of the pages around them, or None at an end."""

    rows: tuple[Row, ...]
    newer: Cursor | None
    older: Cursor | None


def beyond(columns: Sequence[sa.ColumnElement[Any]], cursor: Cursor | None, falling: bool) -> list[sa.ColumnElement[bool]]:
    """The condition that leaves only the rows beyond a cursor, in a list sorted by the columns."""
    if cursor is None:
        return []
    pair, key = sa.tuple_(*columns), sa.tuple_(*(sa.literal(part) for part in cursor.key))
    return [pair < key if falling != cursor.back else pair > key]


def ordered(columns: Sequence[sa.ColumnElement[Any]], cursor: Cursor | None, falling: bool) -> list[sa.UnaryExpression[Any]]:
    """The order to read in: reversed while going back."""
    reverse = falling != (cursor is not None and cursor.back)
    return [column.desc() if reverse else column.asc() for column in columns]


def paged(found: Sequence[Row], cursor: Cursor | None, key: Any, size: int = SIZE) -> Page[Row]:
    """A page out of `size + 1` rows read in `ordered`; `key(row)` is its sort key."""
    back, more = cursor is not None and cursor.back, len(found) > size
    rows = tuple(found[:size])
    rows = rows[::-1] if back else rows
    if not rows:
        return Page((), None, None)
    before = more if back else cursor is not None
    after = True if back else more
    return Page(rows, Cursor(key(rows[0]), True) if before else None, Cursor(key(rows[-1])) if after else None)
