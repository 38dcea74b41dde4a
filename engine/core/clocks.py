"""How a running delay stands: the days it has used and has left, and how it goes on after standing still.

A delay in working days is counted in working days, any other in days (a month has as many as the calendar gives it).
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from .case import Case, Clock
from .moments import Duration, Instant, add_months, moment, parse_duration, stamp
from .sight import deadline
from .working_days import Calendar


class Standing(NamedTuple):
    """Days used and left of a delay, today's among those left: `used + left` is the delay. `unit` is `days` or
    `working_days`."""

    used: int
    left: int
    unit: str


class Known(NamedTuple):
    """A clock of a case, the state it belongs to, and since when it stands still: empty while it runs."""

    state: str
    clock: Clock
    stopped: Instant


def clocks_of(case: Case) -> Iterator[Known]:
    """Those that run, the nearest end first, then those that stand still."""
    yield from (Known(case.state, clock, "") for clock in sorted(case.clocks, key=lambda clock: clock.due))
    for shelf in (*case.paused, *((case.shelf,) if case.shelf else ())):
        yield from (Known(shelf.state, clock, shelf.at) for clock in shelf.clocks)


def standing(calendar: Calendar, clock: Clock, now: Instant) -> Standing | None:
    """How a clock stands if answered today; None for one that waits for the moment in a field."""
    if not clock.delay:
        return None
    delay = parse_duration(clock.delay)
    unit = "working_days" if delay.unit == "working_days" else "days"
    first, today = (calendar.local_date(moment(instant)) for instant in (clock.since, now))
    whole = delay.number if unit == "working_days" else clock.used + (last_day(calendar, clock.due) - first).days
    used = min(whole, clock.used + _between(calendar, unit, first, today))
    return Standing(used, whole - used, unit)


def going_on(calendar: Calendar, clock: Clock, stopped: Instant, now: Instant) -> Clock:
    """A clock with the days it had left when it stopped, counted from now. What was late by then stays late, and the
    moment in a field stays that moment."""
    found = standing(calendar, clock, stopped)
    if found is None or clock.due <= stopped:
        return clock
    return clock._replace(due=deadline(calendar, now, Duration(found.left, found.unit)), since=now, used=found.used)


def next_round(calendar: Calendar, clock: Clock, now: Instant) -> Clock:
    """A clock that comes again: from its last day, or from today where that round is over too."""
    delay = parse_duration(clock.delay)
    since = _instant_before(clock.due)
    if deadline(calendar, since, delay) <= now:
        since = now
    return clock._replace(due=deadline(calendar, since, delay), since=since, used=0)


def earlier(calendar: Calendar, due: Instant, delay: Duration) -> Instant:
    """The moment that comes a delay before another, at the same hour."""
    last = last_day(calendar, due)
    return stamp(moment(due) - (last - _back(calendar, last, delay)))


def _back(calendar: Calendar, day: date, delay: Duration) -> date:
    if delay.unit == "working_days":
        return calendar.back(day, delay.number)
    return add_months(day, -delay.number) if delay.unit == "months" else day - timedelta(days=delay.number)


def last_day(calendar: Calendar, due: Instant) -> date:
    """The last day of a limit: a midnight belongs to the day it ends."""
    return calendar.local_date(moment(_instant_before(due)))


def _instant_before(due: Instant) -> Instant:
    return stamp(moment(due) - timedelta(microseconds=1))


def _between(calendar: Calendar, unit: str, first: date, second: date) -> int:
    return calendar.working_days_between(first, second) if unit == "working_days" else (second - first).days
