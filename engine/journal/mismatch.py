"""What an audit finds."""
from __future__ import annotations

from typing import NamedTuple


class Mismatch(NamedTuple):
    """One thing that does not hold. `where` is `event`, `snapshot` or a table; `number` the event's, 0 for other rows.

    `row` tells which row of a table, by its key, or which field of an event; `expected` and `found` are for people to compare.
    """

    subject: str
    where: str
    number: int = 0
    row: str = ""
    expected: str = ""
    found: str = ""
