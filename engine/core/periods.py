"""Months, quarters and years of the calendar: how a value's day falls into them, and whether they are over."""
from __future__ import annotations

import re
from datetime import date, timedelta
from typing import NamedTuple

MONTHS = {"month": 1, "quarter": 3, "year": 12}
"""How many months a period of each kind has."""

_WRITTEN = re.compile(r"(\d{4})(?:-T([1-4])|-(\d\d))?\Z", re.ASCII)


class Period(NamedTuple):
    """A month, quarter or year: `kind`, and the day it begins, YYYY-MM-DD."""

    kind: str
    first: str

    @property
    def last(self) -> str:
        """Its last day."""
        return (date.fromisoformat(self.following.first) - timedelta(days=1)).isoformat()

    @property
    def following(self) -> Period:
        """The one after it."""
        return _begun(self.kind, *self._place(1))

    @property
    def before(self) -> Period:
        """The one before it."""
        return _begun(self.kind, *self._place(-1))

    def _place(self, steps: int) -> tuple[int, int]:
        year, month = divmod(int(self.first[:4]) * 12 + int(self.first[5:7]) - 1 + steps * MONTHS[self.kind], 12)
        return year, month + 1

    def holds(self, day: str) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last

    def over(self, today: str) -> bool:
        """Whether its last day is past."""
        return self.last < today

    def __str__(self) -> str:
        """As addresses write it: 2026, 2026-T3, 2026-09."""
        year, month = self.first[:4], int(self.first[5:7])
        return {"year": year, "quarter": f"{year}-T{(month + 2) // 3}"}.get(self.kind, f"{year}-{month:02}")


def _begun(kind: str, year: int, month: int) -> Period:
    return Period(kind, f"{year:04}-{month:02}-01")


def period_of(kind: str, day: str) -> Period:
    """The period of a kind that a day (YYYY-MM-DD) lies in."""
    length = MONTHS[kind]
    return _begun(kind, int(day[:4]), (int(day[5:7]) - 1) // length * length + 1)


def read_period(text: str) -> Period | None:
    """What `str` writes, read; None for anything else."""
    found = _WRITTEN.match(text)
    if found is None or not 1900 <= int(found[1]) <= 2900:
        return None
    if found[2]:
        return _begun("quarter", int(found[1]), 3 * int(found[2]) - 2)
    if found[3]:
        return _begun("month", int(found[1]), int(found[3])) if 1 <= int(found[3]) <= 12 else None
    return _begun("year", int(found[1]), 1)


def up_to(last: Period, count: int) -> tuple[Period, ...]:
    """So many periods, oldest first, of which that is the last."""
    found = [last]
    while len(found) < count:
        found.append(found[-1].before)
    return tuple(reversed(found))
