"""Days of an address or a filter: when they begin, and the period between two."""
from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from engine.core.moments import stamp
from engine.errors import BadCommand
from engine.language.dates import CASABLANCA
from engine.language.texts import gettext


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


def period(typed: Mapping[str, str], errors: dict[str, str]) -> tuple[str, str]:
    """From when until before when: the days `du` and `au` as typed, empty where nothing is. What is wrong with them goes into
    `errors` by name."""
    since, until = _day(typed, "du", 0, errors), _day(typed, "au", 1, errors)
    if since and until and until <= since:
        errors["au"] = gettext("This day is before the first one.")
    return since, until


def _day(typed: Mapping[str, str], name: str, later: int, errors: dict[str, str]) -> str:
    try:
        return day(typed.get(name, ""), later)
    except BadCommand:
        errors[name] = gettext("Write a date, such as 24/11/2025.")
        return ""
