"""What every kind of consequence answers to. A consequence names further acts; the shell does them in the same unit.

They run by the engine on behalf of the actor: exempt from roles, never from conditions. One that is refused refuses the
whole act (all or none). They see what the conditions saw: the case before the step wrote anything, and its inputs.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from pydantic import BaseModel, ConfigDict

from ..conditions.faulty import Path, Problem, compiled
from ..decision import Follow, Question
from ..expressions import MISSING, Expression
from ..names import Names
from ..sight import Sight

Rows = Mapping[str, Mapping[str, str]]
"""Lists by name, each with its columns' types: `partners`, or `input.lots` for a list that the actor gives."""


class Given(NamedTuple):
    """What a consequence may name: the definition's names, all variables by type, and the lists it may go through."""

    names: Names
    variables: Mapping[str, str]
    lists: Rows


class Consequence(Protocol):
    """A compiled consequence."""

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """What it must know of other cases."""

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """The further acts, in order."""


class ConsequenceText(BaseModel):
    """A consequence as its author writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        """The consequence, or None and every fault."""
        raise NotImplementedError


class Carried(NamedTuple):
    """A value carried over: an expression's, or a whole list taken as it is."""

    expression: Expression | None
    rows: str = ""

    def value(self, sight: Sight, row: Mapping[str, Any]) -> Any:
        """The value for one row, or None where a variable has none."""
        if self.expression is None:
            return sight.case.fields.get(self.rows)
        found = self.expression.value(sight.over(row))
        return None if found is MISSING else found


def carry(values: Mapping[str, str], given: Given, variables: Mapping[str, str], where: Path, problems: list[Problem]
          ) -> dict[str, Carried]:
    """Compile what is carried over; a list is named alone."""
    found: dict[str, Carried] = {}
    for key, source in values.items():
        if source in given.names.lists:
            found[key] = Carried(None, source)
            continue
        expression, faults = compiled(source, variables, (*where, key), "any")
        problems += faults
        if expression is not None:
            found[key] = Carried(expression)
    return found


def carried(values: Mapping[str, Carried], sight: Sight, row: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are there."""
    found = {key: each.value(sight, row) for key, each in values.items()}
    return {key: value for key, value in found.items() if value is not None}
