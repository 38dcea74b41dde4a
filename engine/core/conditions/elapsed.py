"""`elapsed: {since: {trigger: relancer}, at_least: 30 days}`: a delay that must be over."""
from __future__ import annotations

from collections.abc import Iterator

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Typed, Unmet
from ..sight import Sight
from .base import Condition, Scope
from .faulty import Problem
from .start import Start, delay_problems


class Elapsed(Condition):
    """Met when the delay is over."""

    class Delay(BaseModel):
        model_config = ConfigDict(extra="forbid", frozen=True)
        since: Start
        at_least: str

    elapsed: Delay

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        yield from self.elapsed.since.problems(scope, ("elapsed", "since"))
        yield from delay_problems(self.elapsed.at_least, scope.names, ("elapsed", "at_least"))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        start = self.elapsed.since.instant(sight)
        if start is None:
            yield Unmet("elapsed.not_started", {"start": self.elapsed.since.named()}, Cure("wait"))
            return
        delay = sight.delay(self.elapsed.at_least)
        end = sight.after(start, delay)
        if sight.now < end:
            values = {"start": self.elapsed.since.named(), "delay": Typed("duration", str(delay))}
            yield Unmet("elapsed.too_early", {**values, "end": Typed("datetime", end)}, Cure("wait"))
