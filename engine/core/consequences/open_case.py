"""`open_case: {process: convention, link: convention}`: a new case that names this one, or one for each row of a list."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..conditions.faulty import Problem, compiled, undeclared
from ..decision import Follow, Question
from ..expressions import Expression
from ..names import row_variables
from ..sight import Sight
from .base import Carried, CarriedRows, Consequence, ConsequenceText, Given, Values, carried, carry


class OpenCaseText(ConsequenceText):
    """`link` is the new case's own kind of link, under which it names this file. `each` is a list field, or a list the
    actor gives (`input.x`), whose rows are `item` in the expressions; `where` chooses among them. `fields` are the new
    case's, `territory` its place; without it, this file's. `holder: true` passes the holder on. `none_open` is a kind of
    link of this file: while a case linked under it is open, none is opened."""

    process: str
    link: str
    each: str | None = None
    where: str | None = None
    territory: str | None = None
    fields: Values = {}
    holder: bool = False
    none_open: str | None = None

    def compiled(self, given: Given) -> tuple[Consequence | None, list[Problem]]:
        problems: list[Problem] = []
        variables = dict(given.variables)
        if self.each is not None:
            problems += undeclared(self.each, given.lists, "list", ("each",))
            variables |= row_variables(given.lists.get(self.each, {}))
        if self.none_open is not None:
            problems += undeclared(self.none_open, given.names.links, "link", ("none_open",))
        where, faults = compiled(self.where, variables, ("where",)) if self.where is not None else (None, ())
        territory, more = compiled(self.territory, variables, ("territory",), "text") if self.territory else (None, ())
        problems += [*faults, *more]
        fields = carry(self.fields, given, variables, ("fields",), problems)
        return OpenCase(self.process, self.link, self.each or "", where, territory, fields, self.holder, self.none_open or ""
                        ), problems


class OpenCase(NamedTuple):
    """Compiled. See OpenCaseText."""

    process: str
    link: str
    each: str
    where: Expression | None
    territory: Expression | None
    fields: Mapping[str, Carried | CarriedRows]
    holder: bool
    none_open: str = ""

    def asks(self, sight: Sight) -> tuple[Question, ...]:
        """Which cases are linked, where it depends on them."""
        return (Question("linked", self.none_open),) if self.none_open else ()

    def follows(self, sight: Sight) -> Iterator[Follow]:
        """One new case, or one for each row that `where` keeps."""
        if any(not seen.closed for question in self.asks(sight) for seen in sight.ask(question)):
            return
        for row in self._rows(sight):
            place = Carried(self.territory).value(sight, row) if self.territory else None
            yield Follow(
                self.process, territory=place or sight.case.territory, values=carried(self.fields, sight, row),
                links=((self.link, sight.case.ref),), holder=sight.case.holder if self.holder else "",
            )

    def _rows(self, sight: Sight) -> list[Mapping[str, Any]]:
        if not self.each:
            return [{}]
        source, key = (sight.inputs, self.each.removeprefix("input.")) if self.each.startswith("input.") else (
            sight.case.fields, self.each)
        rows: list[Mapping[str, Any]] = list(source.get(key) or ())
        return [row for row in rows if self.where is None or Carried(self.where).value(sight, row) is True]
