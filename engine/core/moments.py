"""Instants and durations. An instant is UTC text of fixed width, so that text order is time order."""
from __future__ import annotations

import re
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import NamedTuple

Instant = str
"""`2026-11-24T07:46:48.123456Z`: UTC, always with microseconds."""

_DURATION = re.compile(r"(\d{1,4}) (working days?|days?|months?)\Z")


def stamp(moment: datetime) -> Instant:
    """The instant of an aware datetime."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def moment(instant: Instant) -> datetime:
    """The aware UTC datetime of an instant."""
    return datetime.fromisoformat(instant)


class Duration(NamedTuple):
    """A delay in one unit: `days`, `working_days` or `months`."""

    number: int
    unit: str

    def __str__(self) -> str:
        return f"{self.number} {self.unit.replace('_', ' ')}"


@lru_cache(maxsize=1024)
def parse_duration(text: str) -> Duration:
    """Read `30 days`, `15 working days`, `3 months`. Raises ValueError on anything else."""
    match = _DURATION.match(text)
    if match is None:
        raise ValueError(f"{text!r} is no delay: write `30 days`, `15 working days` or `3 months`")
    unit = match[2].rstrip("s").replace(" ", "_") + "s"
    return Duration(int(match[1]), unit)


def add_months(day: date, months: int) -> date:
    """The same day of the month later, or the month's last day where there is none (31 January + 1 = 28 February)."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    last = (date(year + (month == 11), (month + 1) % 12 + 1, 1) - date(year, month + 1, 1)).days
    return date(year, month + 1, min(day.day, last))


def years_between(earlier: date, later: date) -> int:
    """Whole years from one date to another: an age. Born on 29 February, one ages on 1 March."""
    return later.year - earlier.year - ((later.month, later.day) < (earlier.month, earlier.day))


def months_between(earlier: date, later: date) -> int:
    """Whole months from one date to another."""
    return (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
