"""`elapsed: {since: {trigger: relancer}, at_least: 30 days}`: a delay that must be over."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .start import Start, delay_of, spell_problems


class Wait(BaseModel):
    """`at_least` is a delay, written out or `parameters.x`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    since: Start
    at_least: str


class ElapsedRule(Rule):
    """Met when the delay is over."""

    elapsed: Wait

    def compiled(self, scope: Scope) -> Compiling:
        yield from spell_problems(scope, "elapsed", self.elapsed.since, "at_least", self.elapsed.at_least)
        return Elapsed(self.elapsed.since, self.elapsed.at_least)


@dataclass(frozen=True, slots=True)
class Elapsed(Condition):
    """The delay is over. Suspensions do not count."""

    since: Start
    at_least: str

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        delay = delay_of(sight, self.since, self.at_least)
        if delay is None:
            yield Unmet("elapsed.not_started", {"start": self.since.named()}, Cure("wait"))
        elif sight.now < delay.end:
            yield Unmet("elapsed.too_early", delay.said, Cure("wait"))
