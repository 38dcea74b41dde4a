"""Dates and hours as people read them: day first, Latin digits, the clock of Casablanca.

A day is given as a date, an instant as an aware datetime or as ISO text; an instant is shown on the day it falls on in
Casablanca.
"""
from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date

from engine.language import texts
from engine.language.texts import gettext, ngettext

CASABLANCA = ZoneInfo("Africa/Casablanca")

Moment = date | datetime | str


def short_date(moment: Moment) -> str:
    """24/11/2025, in every language."""
    return f"{_day(moment):%d/%m/%Y}"


def short_datetime(moment: datetime | str) -> str:
    """24/11/2025, 07:00 on the clock of Casablanca. Raises ValueError for an instant without zone."""
    comma = "،" if texts.language() == "ar" else ","
    return f"{short_date(moment)}{comma} {hour(moment)}"


def hour(moment: datetime | str) -> str:
    """07:00 on the clock of Casablanca. Raises ValueError for an instant without zone."""
    return f"{_local(moment):%H:%M}"


def long_date(moment: Moment) -> str:
    """Lundi 24 novembre 2025, with a capital, as it stands at the head of a page; in French the first is the « 1er »."""
    day = _day(moment)
    ordinal = "'1er'" if day.day == 1 and texts.language() == "fr" else "d"
    written = format_date(day, f"EEEE {ordinal} MMMM y", locale=texts.locale())
    return written[:1].upper() + written[1:]


def relative(day: date, today: date, working_days_between: Callable[[date, date], int]) -> str:
    """How far a due day is, in working days: "3 j ouvrables de retard", "aujourd’hui", "dans 6 jours ouvrables".

    `working_days_between(first, second)` counts them after the first day, up to and with the second.
    """
    if day < today:
        return _late(working_days_between(day, today))
    if (day - today).days < 2:
        return gettext("tomorrow") if day > today else gettext("today")
    ahead = working_days_between(today, day)
    return ngettext("in %(num)s working day", "in %(num)s working days", ahead) if ahead else short_date(day)


def _late(days: int) -> str:
    if not days:
        return gettext("late")
    return ngettext("%(num)s working day late", "%(num)s working days late", days)


def _day(moment: Moment) -> date:
    """The day to show: a date as it is, an instant in Casablanca."""
    if isinstance(moment, str) and "T" not in moment:
        return date.fromisoformat(moment)
    if isinstance(moment, (datetime, str)):
        return _local(moment).date()
    return moment


def _local(moment: datetime | str) -> datetime:
    instant = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    if instant.tzinfo is None:
        raise ValueError(f"{moment!r} has no time zone")
    return instant.astimezone(CASABLANCA)


def month_title(moment: Moment) -> str:
    """Septembre 2026: a month with its year."""
    written = format_date(_day(moment), "MMMM y", locale=texts.locale())
    return written[:1].upper() + written[1:]
