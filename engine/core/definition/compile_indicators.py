"""Indicators: what each names is there, and of a type that can be added up; nothing personal is taken over by name."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..decision import Title
from ..names import Names, row_variables
from . import model
from .definition import Column, Dimension, Field, Indicator
from .problems import Path, Problems

NUMBERS = ("int", "money", "share")


def compile_indicators(written: model.WorkflowText, names: Names, fields: Mapping[str, Field], problems: Problems
                       ) -> dict[str, Indicator]:
    """Every indicator of a file."""
    return {key: _Compiling(written, names, fields, problems, ("indicators", key), text).whole(key)
            for key, text in written.indicators.items()}


class _Compiling:
    """One indicator in the making."""

    def __init__(self, written: model.WorkflowText, names: Names, fields: Mapping[str, Field], problems: Problems, path: Path,
                 text: model.IndicatorText) -> None:
        self.written, self.names, self.fields, self.problems = written, names, fields, problems
        self.path, self.text = path, text
        self.columns = self._columns(text.of)
        named = self.columns.get(text.named or "")
        self.free = named.bounds.of if named is not None else ""

    def _columns(self, listed: str | None) -> dict[str, Column]:
        field = self.fields.get(listed or "")
        return {column.key: column for column in field.columns} if field is not None else {}

    def whole(self, key: str) -> Indicator:
        text = self.text
        self._lists()
        columns = self.names.lists.get(text.of or "", {})
        where = self.problems.expression(text.where, {**self.names.variables, **row_variables(columns)}, (*self.path, "where"))
        type_ = self._number("value", text.value, columns if text.of else self.names.fields)
        self._ends()
        self.problems.known(text.up, self.written.links, "link", (*self.path, "up"))
        if text.since is not None:
            self.problems.known(text.since, self.names.states, "state", (*self.path, "since"))
        return Indicator(
            key, text.title, text.help, text.unit or {}, "share" if text.named else type_, text.of or "", text.at or "",
            text.value or "", where, text.since or "", text.named or "", self.free, text.files, text.time, text.every or "",
            text.by or "", text.verified or "", text.baseline or "", text.target or "", tuple(self._dimensions()), text.up,
        )

    def _lists(self) -> None:
        """The list and the columns of days and persons it must have."""
        text = self.text
        if text.of is None:
            return
        self.problems.known(text.of, self.names.lists, "list", (*self.path, "of"))
        for part, types in (("at", ("date",)), ("by", ("person",)), ("verified", ("person", "date")), ("named", ("row",))):
            self._typed(part, getattr(text, part), types)
        if self.fields[text.of].personal if text.of in self.fields else False:
            self.problems.add((*self.path, "of"), "indicator.personal", f"{text.of!r} is personal: count it in a computed field")

    def _typed(self, part: str, column: str | None, types: tuple[str, ...]) -> None:
        columns = self.names.lists.get(self.text.of or "")
        if column is None or columns is None:
            return
        self.problems.known(column, columns, "column", (*self.path, part))
        if columns.get(column, types[0]) not in types:
            self.problems.add((*self.path, part), "column.type", f"{column!r} is no column of type {' or '.join(types)}")

    def _number(self, part: str, key: str | None, known: Mapping[str, str]) -> str:
        """The type of a number that is added up; int where it is not known."""
        if key is None:
            return "int"
        self.problems.known(key, known, "column" if self.text.of else "field", (*self.path, part))
        type_ = known.get(key, "int")
        if type_ not in NUMBERS:
            self.problems.add((*self.path, part), "indicator.type", f"{key!r} is of type {type_}: name one of {', '.join(NUMBERS)}")
        self._open((key,), (*self.path, part))
        return type_

    def _open(self, keys: Iterable[str], path: Path) -> None:
        """A fault for a field that is personal: figures lie open. A list is personal as a whole."""
        known = {} if self.text.of else self.fields
        for key in keys:
            if key in known and known[key].personal:
                self.problems.add(path, "indicator.personal", f"{key!r} is personal: count it in a computed field")

    def _ends(self) -> None:
        """Baseline and target: columns of the row that is named; else fields, or parameters."""
        columns = self.names.lists.get(self.free, {}) if self.text.named else self.names.fields
        for part in ("baseline", "target"):
            key = getattr(self.text, part)
            if key is None or (self.text.named and not self.free):
                continue
            if key.startswith("parameters.") and not self.text.named:
                self.problems.known(key.removeprefix("parameters."), self.names.parameters, "parameter", (*self.path, part))
            else:
                self.problems.known(key, columns, "column" if self.text.named else "field", (*self.path, part))

    def _dimensions(self) -> Iterator[Dimension]:
        for key, text in self.text.parts.items():
            path: Path = (*self.path, "parts", key)
            if text.by is not None:
                yield self._choice(key, text.title, text.by, path)
                continue
            known: Mapping[str, Column | Field] = self.columns if self.text.of else self.fields
            self.problems.known(text.columns, known, "column" if self.text.of else "field", (*path, "columns"))
            self._open(text.columns, (*path, "columns"))
            yield Dimension(key, text.title, {column: known[column].title for column in text.columns if column in known})

    def _choice(self, key: str, title: Title, by: str, path: Path) -> Dimension:
        space, _, column = by.partition(".")
        columns = {"item": self.columns, "named": self._columns(self.free)}.get(space, {})
        self.problems.known(column, columns, "column", (*path, "by"))
        vocabulary = columns[column].vocabulary if column in columns else {}
        if column in columns and not vocabulary:
            self.problems.add((*path, "by"), "indicator.choice", f"{by!r} is no column of type choice")
        return Dimension(key, title, vocabulary, column, space == "named")
