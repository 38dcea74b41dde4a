"""`before: {since: {state: rejete}, within: 30 days}`: a delay that must still run."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from ..decision import Typed, Unmet
from ..sight import Sight
from .base import Condition, Problem, Scope
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
        end = sight.after(start, sight.delay(self.before.within))
        if sight.now >= end:
            values = {"start": self.before.since.named(), "delay": Typed("duration", str(sight.delay(self.before.within)))}
            yield Unmet("before.too_late", {**values, "end": Typed("datetime", end)})
