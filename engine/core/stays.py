"""Where a case has been, and whose time it was: the administration's, the holder's, others', or a suspension's.

Days are counted from the day of arrival to the day of leaving, on the wall of Casablanca: the days of all stays together
are those from the opening to the end.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from .case import Case
from .definition.definition import Definition
from .moments import Instant, moment
from .working_days import Calendar

WHOSE = ("administration", "holder", "others", "suspended")


class Passage(NamedTuple):
    """A move from one state to another, at an instant; the opening comes from nowhere."""

    source: str
    target: str
    at: Instant


class Stay(NamedTuple):
    """A time in one state, until it was left. `interrupted` is the state that a suspension interrupts, empty elsewhere."""

    state: str
    since: Instant
    until: Instant
    interrupted: str = ""


class Spent(NamedTuple):
    """Time in working days, and in days."""

    working_days: int = 0
    days: int = 0

    def plus(self, other: Spent) -> Spent:
        """Both together."""
        return Spent(self.working_days + other.working_days, self.days + other.days)


def passages(case: Case) -> tuple[Passage, ...]:
    """Every move that changed state."""
    return tuple(Passage(move.source, move.target, move.at) for move in case.passages)


def stays(definition: Definition, moves: Iterable[Passage], now: Instant) -> Iterator[Stay]:
    """One after another; the last lasts until now."""
    here: Passage | None = None
    for move in moves:
        if here is not None:
            yield _stay(definition, here, move.at)
        here = move
    if here is not None:
        yield _stay(definition, here, now)


def _stay(definition: Definition, arrival: Passage, until: Instant) -> Stay:
    suspends = definition.states[arrival.target].suspends
    return Stay(arrival.target, arrival.at, until, arrival.source if suspends else "")


def spent(calendar: Calendar, stay: Stay) -> Spent:
    """How long it lasted."""
    first, last = (calendar.local_date(moment(instant)) for instant in (stay.since, stay.until))
    return Spent(calendar.working_days_between(first, last), (last - first).days)


def shares(definition: Definition, moves: Iterable[Passage], now: Instant) -> dict[tuple[str, str], Spent]:
    """By stage (empty outside all) and by whose time it was. A suspension counts in the stage that it interrupts, the time
    after an end for nobody."""
    calendar, found = definition.names.country.calendar, dict[tuple[str, str], Spent]()
    for stay in stays(definition, moves, now):
        stage, whose = definition.states[stay.interrupted or stay.state].stage, definition.states[stay.state].attend
        if whose:
            found[stage, whose] = found.get((stage, whose), Spent()).plus(spent(calendar, stay))
    return found
