"""Where a delay starts, and how it is written: shared by `elapsed` and `before`.

Days end at midnight in Casablanca: 30 days after 1 March is over when 1 April begins; a limit is `now < deadline`.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict

from ..decision import Named, Typed
from ..expressions import MISSING
from ..moments import Duration, Instant, parse_duration
from ..names import Names
from ..sight import Sight, postponed
from .base import Scope
from .faulty import Path, Problem, undeclared


class Start(BaseModel):
    """When the delay starts: the last firing of a trigger, the last entry into a state, or a date or datetime field."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    trigger: str | None = None
    state: str | None = None
    field: str | None = None

    def problems(self, scope: Scope, where: Path) -> Iterator[Problem]:
        """Exactly one of the three, and it is declared."""
        if sum(key is not None for key in (self.trigger, self.state, self.field)) != 1:
            yield Problem(where, "condition", "name one of trigger, state or field")
        declared = {"trigger": scope.names.triggers, "state": scope.names.states, "field": scope.names.fields}
        for what, key in self:
            if key is not None:
                yield from undeclared(key, declared[what], what, (*where, what))

    def named(self) -> Named:
        """The thing the delay starts at, for the sentence."""
        return next(Named(kind, key) for kind, key in self if key)

    def instant(self, sight: Sight) -> Instant | None:
        """When it started, or None where it has not."""
        if self.trigger:
            moves = sight.case.fired(self.trigger)
            return moves[-1].at if moves else None
        if self.state:
            return sight.case.entered_at(self.state)
        found = sight.value(self.field or "")
        if found is MISSING:
            return None
        return str(found) if "T" in str(found) else f"{found}T12:00:00.000000Z"


class Delay(NamedTuple):
    """A delay that has started: when it ends, and what a sentence says of it."""

    end: Instant
    said: dict[str, Named | Typed]


def delay_of(sight: Sight, since: Start, length: str) -> Delay | None:
    """The delay as it stands, or None where it has not started. A suspension gives back the days that were left, as it does
    to a clock."""
    start = since.instant(sight)
    if start is None:
        return None
    delay = sight.delay(length)
    end = _end_of(sight, start, delay)
    return Delay(end, {"start": since.named(), "delay": Typed("duration", str(delay)), "end": Typed("datetime", end)})


def _end_of(sight: Sight, start: Instant, delay: Duration) -> Instant:
    end, calendar = sight.after(start, delay), sight.names.country.calendar
    unit = "working_days" if delay.unit == "working_days" else "days"
    for stopped, resumed in sight.case.pauses(start):
        end = postponed(calendar, end, stopped, resumed, unit)
    return end


def spell_problems(scope: Scope, kind: str, since: Start, length: str, delay: str) -> Iterator[Problem]:
    """Every fault of a delay that starts at something; `length` is the key that holds it in the condition of a kind."""
    yield from since.problems(scope, (kind, "since"))
    yield from delay_problems(delay, scope.names, (kind, length))


def delay_problems(text: str, names: Names, where: Path) -> Iterator[Problem]:
    """A delay is written out, or names a parameter of type duration."""
    if text.startswith("parameters."):
        if names.parameters.get(text.removeprefix("parameters.")) != "duration":
            yield Problem(where, "unknown.parameter", f"{text!r} is no parameter of type duration")
        return
    try:
        parse_duration(text)
    except ValueError as fault:
        yield Problem(where, "delay", str(fault))
