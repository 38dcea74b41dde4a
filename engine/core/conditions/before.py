"""`before: {since: {state: rejete}, within: 30 days}`: a delay that must still run."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..decision import Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .start import Start, delay_of, spell_problems


class Limit(BaseModel):
    """`within` is a delay, written out or `parameters.x`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    since: Start
    within: str


class BeforeRule(Rule):
    """Met while the delay still runs. A suspension gives back the days that were left, as it does to a clock."""

    before: Limit

    def compiled(self, scope: Scope) -> Compiling:
        yield from spell_problems(scope, "before", self.before.since, "within", self.before.within)
        return Before(self.before.since, self.before.within)


@dataclass(frozen=True, slots=True)
class Before(Condition):
    """The delay still runs."""

    since: Start
    within: str

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        delay = delay_of(sight, self.since, self.within)
        if delay is not None and sight.now >= delay.end:
            yield Unmet("before.too_late", delay.said)
