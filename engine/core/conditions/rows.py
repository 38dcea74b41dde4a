"""`rows: {of: engagements, each: "item.etat != 'ouvert'"}`: what must be true of a list's rows; unmet, it names the rows."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from ..decision import Cure, Named, Title, Unmet
from ..expressions import Expression
from ..names import Cell, row_variables
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope, inputs_of
from .faulty import Problem, bound_problems, undeclared
from .texts import Sentence, braces

Row = Mapping[str, Any]


class Asked(BaseModel):
    """`where` keeps some rows of list `of`. Of these: `each` must be true; there must be `at_least`, `at_most` so many
    (numbers or `parameters.x`); each must be named by a row of another list, in its column `covered_by: list.column`; or,
    `per` a column, so many for each of its `values` (without: its whole vocabulary; at least one)."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    of: str
    where: str | None = None
    each: str | None = None
    covered_by: str | None = None
    per: str | None = None
    values: tuple[str, ...] = ()
    at_least: int | str | None = None
    at_most: int | str | None = None


class RowsRule(Rule):
    """Met when every row asked about is as it must be, and there are as many as there must be. `else` says in the author's
    words what the rows lack; `{rows}` names them."""

    rows: Asked
    otherwise: Sentence | None = Field(None, alias="else")

    def compiled(self, scope: Scope) -> Compiling:
        asked, cells = self.rows, scope.names.cells.get(self.rows.of, {})
        yield from undeclared(asked.of, scope.names.lists, "list", ("rows", "of"))
        if (asked.each, asked.covered_by, asked.per, asked.at_least, asked.at_most) == (None,) * 5:
            yield Problem(("rows",), "condition", "name `each`, `covered_by`, `per`, `at_least` or `at_most`")
        columns = row_variables(scope.names.lists.get(asked.of, {}))
        where = yield from scope.expression(asked.where, ("rows", "where"), more=columns)
        each = yield from scope.expression(asked.each, ("rows", "each"), more=columns)
        yield from self._numbers(scope)
        yield from self._per(cells)
        yield from self._covering(scope)
        for language, text in (self.otherwise or {}).items():
            for name in braces(text):
                yield from undeclared(name, ("rows",), "name", ("else", language))
        values = asked.values or (cells[asked.per].choices if asked.per and asked.per in cells else ())
        return Rows(asked, where, each, values, self.otherwise, reads=inputs_of(where, each))

    def _numbers(self, scope: Scope) -> Iterator[Problem]:
        for name in ("at_least", "at_most"):
            yield from bound_problems(getattr(self.rows, name), scope.names.parameters, ("rows", name))

    def _per(self, cells: Mapping[str, Cell]) -> Iterator[Problem]:
        if self.rows.per is None:
            return
        yield from undeclared(self.rows.per, cells, "column", ("rows", "per"))
        choices = cells[self.rows.per].choices if self.rows.per in cells else ()
        if choices:
            yield from undeclared(self.rows.values, choices, "value", ("rows", "values"))
        elif self.rows.per in cells and not self.rows.values:
            yield Problem(("rows", "per"), "condition", f"{self.rows.per!r} is no choice: name its `values`")

    def _covering(self, scope: Scope) -> Iterator[Problem]:
        if self.rows.covered_by is None:
            return
        listed, _, column = self.rows.covered_by.partition(".")
        yield from undeclared(listed, scope.names.lists, "list", ("rows", "covered_by"))
        cell = scope.names.cells.get(listed, {}).get(column)
        if listed in scope.names.lists and (cell is None or cell.of != self.rows.of):
            message = f"{self.rows.covered_by!r} is no column whose `of` is {self.rows.of!r}"
            yield Problem(("rows", "covered_by"), "unknown.column", message)


@dataclass(frozen=True, slots=True)
class Rows(Condition):
    """The rows are as they must be, and as many."""

    rows: Asked
    where: Expression | None
    each: Expression | None
    values: tuple[str, ...]
    otherwise: Title | None

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        listed = self.rows.of
        rows = sight.case.fields.get(listed) or ()
        kept = [row for row in rows if self.where is None or self.where.holds(sight.over(row, listed))]
        failing = [row for row in kept if self.each and not self.each.holds(sight.over(row, listed))]
        if failing:
            yield self._said(Unmet("rows.each", self._named(failing)))
        uncovered = self._uncovered(sight, kept)
        if uncovered:
            yield self._said(Unmet("rows.uncovered", self._named(uncovered)))
        if self.rows.per is None:
            yield from self._counted(sight, len(kept))
        for value in self.values if self.rows.per is not None else ():
            yield from self._counted_per(sight, sum(row.get(self.rows.per) == value for row in kept), value)

    def _uncovered(self, sight: Sight, kept: list[Row]) -> list[Row]:
        if self.rows.covered_by is None:
            return []
        listed, _, column = self.rows.covered_by.partition(".")
        named = {row.get(column) for row in sight.case.fields.get(listed) or ()}
        return [row for row in kept if row["id"] not in named]

    def _counted(self, sight: Sight, number: int) -> Iterator[Unmet]:
        least, most = sight.number(self.rows.at_least), sight.number(self.rows.at_most)
        if least is not None and number < least:
            yield self._said(Unmet("rows.too_few", {"number": number, "least": least}))
        if most is not None and number > most:
            yield self._said(Unmet("rows.too_many", {"number": number, "most": most}))

    def _counted_per(self, sight: Sight, number: int, value: str) -> Iterator[Unmet]:
        least, most = sight.number(self.rows.at_least), sight.number(self.rows.at_most)
        if least is None and most is None:
            least = 1
        about = {"value": Named("cell", f"{self.rows.of}.{self.rows.per}={value}"), "number": number}
        if least is not None and number < least:
            yield self._said(Unmet("rows.few_of", {**about, "least": least}))
        if most is not None and number > most:
            yield self._said(Unmet("rows.many_of", {**about, "most": most}))

    def _named(self, rows: list[Row]) -> dict[str, Any]:
        return {"rows": [Named("row", f"{self.rows.of}:{row['id']}") for row in rows]}

    def _said(self, unmet: Unmet) -> Unmet:
        """In the author's words where there are some; mended in the list."""
        values = {"rows": [], "list": Named("field", self.rows.of), **unmet.values}
        return unmet._replace(values=values, cure=Cure("field", self.rows.of), text=self.otherwise)
