"""`separation: [rattacher]`: another person than the one who last fired it (audits call these incompatible duties)."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..decision import Cure, Named, Person, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, as_tuple
from .faulty import undeclared


class SeparationRule(Rule):
    """Met when the actor is none of those who last fired the named triggers; with `ever: true`, none who ever did.
    `per: iteration` looks at the present iteration only: who judged before a step back may judge again after it."""

    separation: str | tuple[str, ...]
    ever: bool = False
    per: Literal["case", "iteration"] = "case"

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.separation, scope.names.triggers, "trigger", ("separation",))
        return Separation(as_tuple(self.separation), self.ever, self.per == "iteration")


@dataclass(frozen=True, slots=True)
class Separation(Condition):
    """The actor is another person than who fired these."""

    triggers: tuple[str, ...]
    ever: bool
    this_iteration: bool

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        for trigger in self.triggers:
            moves = [move for move in sight.case.fired(trigger)
                     if not self.this_iteration or move.iteration == sight.case.iteration]
            others = moves if self.ever else moves[-1:]
            if any(move.actor == sight.actor.id for move in others):
                values = {"trigger": Named("trigger", trigger), "person": Person(sight.actor.id)}
                yield Unmet("separation.same_person", values, Cure("person"))
