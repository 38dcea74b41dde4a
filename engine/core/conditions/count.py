"""`count: {trigger: relancer, at_least: 2}`: how often a step was taken, or how many rows a list has."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Named, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import Problem, bound_problems, undeclared
from .start import Start


class Counted(BaseModel):
    """Bounds are whole numbers or `parameters.x`. `per` is the whole case, this iteration, or this stay; `since` counts
    from a firing, an entry or a date; `by: actor` counts what this person did."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    trigger: str
    at_least: int | str | None = None
    at_most: int | str | None = None
    per: Literal["case", "iteration", "stay"] = "case"
    since: Start | None = None
    by: Literal["actor"] | None = None


class CountRule(Rule):
    """`at_most` is how often it may have been taken *including* this time: a step with `at_most: 1` serves once."""

    count: Counted

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.count.trigger, scope.names.triggers, "trigger", ("count", "trigger"))
        for name in ("at_least", "at_most"):
            yield from bound_problems(getattr(self.count, name), scope.names.parameters, ("count", name))
        if self.count.since is not None:
            yield from self.count.since.problems(scope, ("count", "since"))
        if self.count.at_least is None and self.count.at_most is None:
            yield Problem(("count",), "condition", "name `at_least`, `at_most`, or both")
        return Count(self.count)


@dataclass(frozen=True, slots=True)
class Count(Condition):
    """The number of times lies within its bounds."""

    count: Counted

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        times = self._times(sight)
        least, most = sight.number(self.count.at_least), sight.number(self.count.at_most)
        values = {"trigger": Named("trigger", self.count.trigger), "times": times}
        if least is not None and times < least:
            yield Unmet("count.too_few", {**values, "least": least}, Cure("trigger", self.count.trigger))
        if most is not None and times >= most:
            yield Unmet("count.too_many", {**values, "most": most}, None)

    def _times(self, sight: Sight) -> int:
        case, per = sight.case, self.count.per
        since = self.count.since.instant(sight) if self.count.since is not None else None
        moves = [move for move in case.fired(self.count.trigger)
                 if (since is None or move.at >= since) and (self.count.by is None or move.actor == sight.actor.id)]
        if per == "iteration":
            return sum(move.iteration == case.iteration for move in moves)
        return sum(move.at >= case.entered for move in moves) if per == "stay" else len(moves)
