"""Days of an address or a filter: when they begin."""
from __future__ import annotations

from datetime import date, datetime, timedelta

from engine.core.moments import stamp
from engine.errors import BadCommand
from engine.language.dates import CASABLANCA


def day(text: str, later: int = 0) -> str:
    """The instant at which a day (YYYY-MM-DD, Casablanca) begins, some days later; empty for nothing.

    Raises BadCommand.
    """
    if not text:
        return ""
    try:
        found = date.fromisoformat(text) + timedelta(days=later)
        return stamp(datetime(found.year, found.month, found.day, tzinfo=CASABLANCA))
    except (ValueError, OverflowError):
        raise BadCommand("command.value", name="day") from None
