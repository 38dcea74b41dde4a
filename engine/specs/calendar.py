"""How time passes in a scenario: what « 30 jours passent » means, and that nothing due on the way is skipped.

Days that pass are whole days after today, as the law counts them: after « 30 jours passent », the thirtieth day is over
and the next one begins. What was due by then has happened, each thing at its own moment.
"""
from __future__ import annotations

from datetime import datetime, timedelta

from engine.advance import tick
from engine.core.country import Country
from engine.core.moments import Duration, Instant, moment, stamp
from engine.core.sight import deadline
from engine.core.working_days import CASABLANCA
from engine.language.texts import gettext
from engine.library import Library
from engine.store.memory import MemoryStore

from .failure import StepFailed

HOUR = "09:30"
"""When a day begins that is named without an hour."""


def hour_of(day: str, hour: str = "") -> Instant:
    """The instant of a day (10/11/2025) and an hour (14:30, 14:30:05) in Casablanca. Raises StepFailed for no such day."""
    layout = "%d/%m/%Y %H:%M:%S" if (hour or HOUR).count(":") == 2 else "%d/%m/%Y %H:%M"
    try:
        return stamp(datetime.strptime(f"{day} {hour or HOUR}", layout).replace(tzinfo=CASABLANCA))
    except ValueError:
        raise StepFailed(gettext("There is no such day or hour: %(day)s %(hour)s.", day=day, hour=hour)) from None


def day_over(country: Country, now: Instant, delay: Duration) -> Instant:
    """When the last day of a delay that starts today is over."""
    return deadline(country.calendar, now, delay)


def later(now: Instant, **delay: int) -> Instant:
    """So many hours, minutes or seconds later."""
    return stamp(moment(now) + timedelta(**delay))


def last_day(due: Instant) -> str:
    """The last day before a limit, as people write it: what ends at the midnight after 10 November is due that day."""
    return f"{moment(due).astimezone(CASABLANCA) - timedelta(microseconds=1):%d/%m/%Y}"


def pass_until(store: MemoryStore, library: Library, now: Instant, end: Instant) -> None:
    """Let everything that is due until a moment happen, each at its own hour. Raises StepFailed for a moment gone by."""
    if end < now:
        raise StepFailed(gettext("Time does not go back."))
    while due := [hour for case in store.cases.values() for clock in case.timers if now < (hour := clock.due) <= end]:
        now = min(due)
        tick(store, library, now)
    tick(store, library, end)
