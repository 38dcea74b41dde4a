"""What every kind of condition answers to. A kind is one file beside this one and one line in `__init__.py`.

A kind has two classes: its rule is the grammar, what an author may write; the rule compiles to a condition, the plain value
that deciding reads.
"""
from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Question, Unmet
from ..expressions import Expression
from ..names import Names
from ..sight import Sight
from .faulty import Path, Problem, compiled


class Scope(NamedTuple):
    """What a condition may name: the definition's names, and the inputs of its transition by type."""

    names: Names
    inputs: Mapping[str, str]

    @property
    def variables(self) -> dict[str, str]:
        given = {f"input.{key}": type_ for key, type_ in self.inputs.items()}
        return {**self.names.variables, **given, **{f"answered.{key}": "bool" for key in self.inputs}}

    def expression(self, source: str | None, where: Path, result: str = "bool", more: Mapping[str, str] = {}
                   ) -> Generator[Problem, None, Expression | None]:
        """Compile one that may name these and `more`, yielding its faults; None where it has any, or is none."""
        if source is None:
            return None
        expression, problems = compiled(source, {**self.variables, **more}, where, result)
        yield from problems
        return expression


class Rule(BaseModel):
    """`when` guards it: where the guard is not true, the condition is met. With `or: motif` it is met too where the actor
    writes why ("X or motif" in processes.md)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    when: str | None = None
    instead: Literal["motif"] | None = Field(None, alias="or")

    def bind(self, scope: Scope) -> Compiling:
        """The condition, bound to the names of its definition, with its guard."""
        condition = yield from self.compiled(scope)
        guard = yield from scope.expression(self.when, ("when",))
        if condition is None or (self.when is not None and guard is None):
            return None
        return replace(condition, rule=self, guard=guard, reads=condition.reads | inputs_of(guard),
                       weighs=condition.weighs | inputs_of(guard, space="answered."),
                       waivable=self.instead == "motif")

    def compiled(self, scope: Scope) -> Compiling:
        """What the kind itself compiles to."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Deciding calls `unmet` where `applies`, once every input it `reads` is given: before, it is asked, not unmet. Of those
    it `weighs` it only asks whether they were given (`answered.x`). Where it is `waivable`, a motif does instead."""

    rule: Rule = Rule()
    guard: Expression | None = None
    reads: frozenset[str] = frozenset()
    weighs: frozenset[str] = frozenset()
    waivable: bool = False

    def applies(self, sight: Sight) -> bool:
        """Whether the guard is true, or there is none."""
        return self.guard is None or self.guard.holds(sight.value)

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """What it must know of other cases."""
        return ()

    def watches(self, kind: str, states: tuple[str, str]) -> bool:
        """Whether it asks, of the cases linked under a kind, about one of two states."""
        return False

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        """Every reason why it is not met; nothing where it is. Called only where it applies."""
        raise NotImplementedError


Compiling = Generator[Problem, None, Condition | None]
"""Yields every fault and returns the condition; None where an expression of it has faults."""


def inputs_of(*expressions: Expression | None, space: str = "input.") -> frozenset[str]:
    """The inputs that expressions read; with the space `answered.`, those of which they ask whether they were given."""
    used = (name for expression in expressions if expression is not None for name, _ in expression.uses)
    return frozenset(name.removeprefix(space) for name in used if name.startswith(space))


def as_tuple(value: str | tuple[str, ...]) -> tuple[str, ...]:
    """One key or several, as several."""
    return (value,) if isinstance(value, str) else value
