"""What every kind of consequence answers to. A consequence names further acts; the shell does them in the same unit.

They run by the engine on behalf of the actor: exempt from roles, never from conditions. One that is refused refuses the
whole act (all or none). They see what the conditions saw: the case before the step wrote anything, and its inputs.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, Protocol

from pydantic import BaseModel, ConfigDict

from ..conditions.faulty import Path, Problem, compiled, undeclared
from ..decision import Follow, Question
from ..expressions import MISSING, Expression
from ..names import Names, row_variables
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


class RowsText(BaseModel):
    """Rows carried over: those of list `each` that `where` keeps, each with its id; `row` says what its columns become, and
    without it they stay as they are."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    each: str
    where: str | None = None
    row: Mapping[str, str] = {}


Values = Mapping[str, str | RowsText]
"""What is carried over, by the name it gets: an expression, or rows of a list; a list's name alone is the whole list."""


class Carried(NamedTuple):
    """One value carried over: an expression's."""

    expression: Expression | None

    def value(self, sight: Sight, row: Mapping[str, Any]) -> Any:
        """The value for one row, or None where a variable has none."""
        found = self.expression.value(sight.over(row)) if self.expression is not None else MISSING
        return None if found is MISSING else found


class CarriedRows(NamedTuple):
    """Rows carried over. See RowsText; the id stays, for other rows name it."""

    each: str
    where: Expression | None
    columns: Mapping[str, Carried]

    def value(self, sight: Sight, row: Mapping[str, Any]) -> list[Mapping[str, Any]] | None:
        """The rows, or None where there are none. One that names another of the list goes only with it."""
        rows = [each for each in sight.case.rows(self.each) if self.where is None or self.where.holds(sight.over(each, self.each))]
        names = [key for key, cell in sight.names.cells.get(self.each, {}).items() if cell.of == self.each]
        kept = {each["id"] for each in rows}
        whole = (each for each in rows if all(not each.get(key) or each[key] in kept for key in names))
        return [self._made(sight, each) for each in whole] or None

    def _made(self, sight: Sight, row: Mapping[str, Any]) -> Mapping[str, Any]:
        return {"id": row["id"], **carried(self.columns, sight, row)} if self.columns else row


def carry(values: Values, given: Given, variables: Mapping[str, str], where: Path, problems: list[Problem]
          ) -> dict[str, Carried | CarriedRows]:
    """Compile what is carried over."""
    found: dict[str, Carried | CarriedRows] = {}
    for key, source in values.items():
        if isinstance(source, RowsText) or source in given.names.lists:
            text = source if isinstance(source, RowsText) else RowsText(each=source)
            found[key] = _rows(text, given, (*where, key), problems)
            continue
        expression, faults = compiled(source, variables, (*where, key), "any")
        problems += faults
        if expression is not None:
            found[key] = Carried(expression)
    return found


def _rows(text: RowsText, given: Given, where: Path, problems: list[Problem]) -> CarriedRows:
    problems += undeclared(text.each, given.names.lists, "list", (*where, "each"))
    variables = {**given.variables, **row_variables(given.names.lists.get(text.each, {}))}
    kept, faults = compiled(text.where, variables, (*where, "where")) if text.where is not None else (None, ())
    problems += faults
    columns: dict[str, Carried] = {}
    for key, source in text.row.items():
        expression, faults = compiled(source, variables, (*where, "row", key), "any")
        problems += faults
        columns[key] = Carried(expression)
    return CarriedRows(text.each, kept, columns)


def carried(values: Mapping[str, Carried | CarriedRows], sight: Sight, row: Mapping[str, Any]) -> dict[str, Any]:
    """The values that are there."""
    found = {key: each.value(sight, row) for key, each in values.items()}
    return {key: value for key, value in found.items() if value is not None}
