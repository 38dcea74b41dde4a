"""`evaluator: {grid: notation, may: score}`: who may name evaluators, be one, declare, or score. A grid adds it to its steps."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Named, Person, Question, Unmet
from ..grids import Grid, standing
from ..lot import drawn
from ..sight import Sight, works_on
from .base import Compiling, Condition, Rule, Scope
from .faulty import undeclared


class Asked(BaseModel):
    """`assign`: an evaluator is lacking, and somebody can be one. `named`: the person of the input can. `declare`: the actor
    was named, and has declared nothing. `score`: they have declared no interest, and their grid is not in."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    grid: str
    may: Literal["assign", "named", "declare", "score"]


class EvaluatorRule(Rule):
    """Met where the grid lets the actor do that now."""

    evaluator: Asked

    def compiled(self, scope: Scope) -> Compiling:
        asked = self.evaluator
        yield from undeclared(asked.grid, scope.names.grids, "grid", ("evaluator", "grid"))
        grid = scope.names.grids.get(asked.grid)
        if grid is None:
            return None
        return Evaluator(grid, asked.may, reads=frozenset((grid.evaluator,)) if asked.may == "named" else frozenset())


@dataclass(frozen=True, slots=True)
class Evaluator(Condition):
    """The grid lets the actor do that."""

    grid: Grid
    may: str

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        return questions(self.grid) if self.may in ("assign", "named") else ()

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        yield from {"assign": self._assign, "named": self._named, "declare": self._declare, "score": self._score}[self.may](sight)

    def _assign(self, sight: Sight) -> Iterator[Unmet]:
        found = standing(self.grid, sight.case)
        lacking = found.lacking
        if not lacking:
            yield Unmet("evaluator.enough", {"number": found.live, "wanted": found.wanted})
        elif len(candidates(self.grid, sight)) < (1 if self.grid.assign == "hand" else lacking):
            roles = tuple(Named("role", role) for role in self.grid.roles)
            yield Unmet("evaluator.nobody", {"roles": roles, "number": lacking}, Cure("person", "", self.grid.roles[0]))

    def _named(self, sight: Sight) -> Iterator[Unmet]:
        """Whom it names is weighed for who works on the file: another could ask of each person whether they evaluate it."""
        if not works_on(sight.case, sight.actor, sight.names, sight.today):
            return
        person, cure = sight.inputs[self.grid.evaluator], Cure("input", self.grid.evaluator)
        if self.grid.own(sight.case, person) is not None:
            yield Unmet("evaluator.twice", {"person": Person(person)}, cure)
        elif person in moved(self.grid, sight):
            yield Unmet("evaluator.apart", {"person": Person(person)}, cure)
        elif person not in candidates(self.grid, sight):
            roles = tuple(Named("role", role) for role in self.grid.roles)
            yield Unmet("evaluator.role", {"person": Person(person), "roles": roles}, cure)

    def _declare(self, sight: Sight) -> Iterator[Unmet]:
        row = self.grid.own(sight.case, sight.actor.id)
        if row is None:
            yield Unmet("evaluator.not_named", {}, Cure("trigger", self.grid.assigning))
        elif not self.grid.named(row):
            yield Unmet("evaluator.declared")

    def _score(self, sight: Sight) -> Iterator[Unmet]:
        row = self.grid.own(sight.case, sight.actor.id)
        if row is None:
            yield Unmet("evaluator.not_named", {}, Cure("trigger", self.grid.assigning))
        elif self.grid.named(row):
            yield Unmet("evaluator.undeclared", {}, Cure("trigger", self.grid.declaring))
        elif self.grid.out(row):
            yield Unmet("evaluator.interest", {}, Cure("person"))
        elif self.grid.scored(row):
            yield Unmet("evaluator.scored")


def questions(grid: Grid) -> tuple[Question, ...]:
    """What must be known of people before evaluators are named."""
    kinds = ("holders", "load") if grid.assign == "load" else ("holders",)
    return tuple(Question(kind, role) for kind in kinds for role in grid.roles)


def moved(grid: Grid, sight: Sight) -> frozenset[str]:
    """Who took one of the steps whose actors never evaluate, or holds the file."""
    return frozenset({move.actor for move in sight.case.moves if move.trigger in grid.apart} | {sight.case.holder})


def candidates(grid: Grid, sight: Sight) -> list[str]:
    """The accounts that may still be named, by id: nobody evaluates a file twice."""
    held = {person.id for role in grid.roles for person in sight.people(Question("holders", role))}
    held |= {person for role in grid.roles for person in sight.members(role)}
    return sorted(held - moved(grid, sight) - {row.get(grid.evaluator) for row in grid.rows(sight.case)})


def loads(grid: Grid, sight: Sight) -> dict[str, int]:
    """How many pending actions each candidate has, in all files."""
    return dict(pair for role in grid.roles for pair in sight.answers.get(Question("load", role), ()))


def order(grid: Grid, sight: Sight) -> list[str]:
    """The candidates in the order they are taken in: that of the lot, under the reference of the case and the number of the
    event that names them; by load first, where that counts."""
    lot = drawn(candidates(grid, sight), f"{sight.case.ref}:{sight.case.number + 1}")
    if grid.assign != "load":
        return lot
    load = loads(grid, sight)
    return sorted(lot, key=lambda person: load.get(person, 0))


def chosen(grid: Grid, sight: Sight) -> list[str]:
    """Whom the assigning step names: by hand one, else as many as are lacking."""
    if grid.assign == "hand":
        return [sight.inputs[grid.evaluator]]
    return order(grid, sight)[:standing(grid, sight.case).lacking]
