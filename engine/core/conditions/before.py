"""`before: {since: {state: rejete}, within: 30 days}`: a delay that must still run."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from ..decision import Typed, Unmet
from ..moments import Instant
from ..sight import Sight, postponed
from .base import Condition, Scope
from .faulty import Problem
from .start import Start, delay_problems


class Before(Condition):
    """Met while the delay still runs. A suspension gives back the days that were left, as it does to a clock."""

    class Limit(BaseModel):
        model_config = ConfigDict(extra="forbid", frozen=True)
        since: Start
        within: str

    before: Limit

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        yield from self.before.since.problems(scope, ("before", "since"))
        yield from delay_problems(self.before.within, scope.names, ("before", "within"))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        start = self.before.since.instant(sight)
        if start is None:
            return
        delay = sight.delay(self.before.within)
        end = self._end(sight, start)
        if sight.now >= end:
            values = {"start": self.before.since.named(), "delay": Typed("duration", str(delay))}
            yield Unmet("before.too_late", {**values, "end": Typed("datetime", end)})

    def _end(self, sight: Sight, start: Instant) -> Instant:
        end = sight.after(start, sight.delay(self.before.within))
        for stopped, resumed in sight.case.pauses(start):
            end = postponed(sight.names.country.calendar, end, stopped, resumed)
        return end
