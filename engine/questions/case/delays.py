"""The delays of a case: those that run, and those that stand still, each with the days used and left if answered today."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...core.case import Clock
from ...core.clocks import standing
from ...core.moments import Instant
from ...language.texts import gettext, title
from ...words.delays import silence, used_and_left
from ...words.measures import limit
from .ground import Ground


class Delay(NamedTuple):
    """One delay in words. `until` is its last day, empty while it stands still; `stands` the days used and left, empty
    where it waits for the moment in a field; `silence` what its end means; `step` what happens then."""

    title: str
    until: str
    stands: str
    silence: str
    step: str
    trigger: str


def delays(ground: Ground) -> tuple[Delay, ...]:
    """Those that run, the nearest end first, then those that stand still."""
    return tuple(_delay(ground, state, clock, at) for state, clock, at in _clocks(ground))


def _clocks(ground: Ground) -> Iterator[tuple[str, Clock, Instant]]:
    """Each with the state it belongs to and, where it stands still, since when."""
    case = ground.case
    for clock in sorted(case.clocks, key=lambda clock: clock.due):
        yield case.state, clock, ""
    for shelf in (*case.paused, *((case.shelf,) if case.shelf else ())):
        yield from ((shelf.state, clock, shelf.at) for clock in shelf.clocks)


def _delay(ground: Ground, state: str, clock: Clock, stopped: Instant) -> Delay:
    declared = next((one for one in ground.definition.states[state].clocks if one.key == clock.key), None)
    stands = standing(ground.calendar, clock, stopped or ground.now)
    step = ground.speaker.title("trigger", clock.fire)
    name = title(declared.title) if declared and declared.title else step
    return Delay(name, "" if stopped else limit(clock.due), used_and_left(stands) if stands else "",
                 silence(declared.silence) if declared else "", step, clock.fire)


def in_short(delay: Delay) -> str:
    """What stands beside its last day: days used and left, else what happens then; and what silence means."""
    return gettext(", ").join(filter(None, (delay.stands or delay.step, delay.silence)))
