"""The delays of a case: those that run, and those that stand still, each with the days used and left if answered today."""
from __future__ import annotations

from typing import NamedTuple

from ...core.clocks import Known, clocks_of, standing
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
    return tuple(_delay(ground, known) for known in clocks_of(ground.case))


def _delay(ground: Ground, known: Known) -> Delay:
    state, clock, stopped = known
    declared = next((one for one in ground.definition.states[state].clocks if one.key == clock.key), None)
    stands = standing(ground.calendar, clock, stopped or ground.now)
    step = ground.speaker.title("trigger", clock.fire)
    name = title(declared.title) if declared and declared.title else step
    return Delay(name, "" if stopped else limit(clock.due), used_and_left(stands) if stands else "",
                 silence(declared.silence) if declared else "", step, clock.fire)


def in_short(delay: Delay) -> str:
    """What stands beside its last day: days used and left, else what happens then; and what silence means."""
    return gettext(", ").join(filter(None, (delay.stands or delay.step, delay.silence)))
