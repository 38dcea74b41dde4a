"""`before: {since: {state: rejete}, within: 30 days}`: a delay that must still run."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from ..decision import Typed, Unmet
from ..sight import Sight
from .base import Condition, Scope
from .faulty import Problem
from .start import Start, delay_problems


class Before(Condition):
    """Met while the delay still runs."""

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
        end = sight.after(start, delay)
        if sight.now >= end:
            values = {"start": self.before.since.named(), "delay": Typed("duration", str(delay))}
            yield Unmet("before.too_late", {**values, "end": Typed("datetime", end)})
