"""A fault inside a part of a definition, and expressions compiled so that the message says how to mend them."""
from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from ..expressions import FUNCTIONS, Expression, ExpressionFault, compile_expression
from ..nearest import unknown

Path = tuple[str | int, ...]

_UNDECLARED = re.compile(r"undeclared reference to '([^']+)'")
_OVERLOAD = re.compile(r"found no matching overload for '([^']+)' applied to '\((.*)\)'")
_EXPECTING = re.compile(r" expecting \{.*\}\Z")
_TYPES = {"google.protobuf.Timestamp": "date", "google.protobuf.timestamp": "date", "string": "text",
          "double": "decimal number"}
BUILT_IN = ("size", "has", "matches", "startsWith", "endsWith", "contains", "int", "string")


class Problem(NamedTuple):
    """One fault, before its place in the file is looked up.

    Attributes:
        path: where in the data, a path of keys and list positions.
        code: stable and dotted, e.g. "unknown.field".
        message: an English sentence for the author, with what to write instead where that can be known.
        inside: (line, column) within the text at `path`, counted from 1; (0, 0) when the whole text is meant.
    """

    path: Path
    code: str
    message: str
    inside: tuple[int, int] = (0, 0)

    def under(self, prefix: Path) -> Problem:
        """The same, of a part that lies under a path."""
        return self._replace(path=(*prefix, *self.path))


def undeclared(keys: str | Iterable[str], declared: Collection[str], what: str, path: Path) -> Iterator[Problem]:
    """A fault for a key that is not declared, or for each such key of a list, at its own place."""
    placed = [(path, keys)] if isinstance(keys, str) else [((*path, index), key) for index, key in enumerate(keys)]
    for where, key in placed:
        if key not in declared:
            yield Problem(where, f"unknown.{what}", unknown(what, key, declared))


def bound_problems(bound: int | str | None, parameters: Mapping[str, str], path: Path) -> Iterator[Problem]:
    """A bound is a whole number, or names a parameter of type int."""
    if isinstance(bound, str) and parameters.get(bound.removeprefix("parameters.")) != "int":
        yield Problem(path, "unknown.parameter", f"{bound!r} is no parameter of type int")


def compiled(source: str, variables: Mapping[str, str], path: Path, result: str = "bool"
             ) -> tuple[Expression | None, tuple[Problem, ...]]:
    """The expression and no fault, or None and all its faults, each at its place in the source."""
    try:
        return compile_expression(source, variables, result), ()
    except ExpressionFault as fault:
        return None, tuple(_problem(source, variables, path, *place) for place in fault.faults)


def _problem(source: str, variables: Mapping[str, str], path: Path, line: int, column: int, message: str) -> Problem:
    if found := _UNDECLARED.match(message):
        name = found[1]
        called = source.splitlines()[line - 1][column - 1:column] == "("
        start = column - len(name if called else name.rpartition(".")[0])
        message = unknown("function", name, (*FUNCTIONS, *BUILT_IN)) if called else unknown("name", name, variables)
        return Problem(path, "unknown.name", message, (line, max(start, 1)))
    return Problem(path, "expression", _said(message), (line, column))


def _said(message: str) -> str:
    """A message of CEL in the words of the definitions."""
    if found := _OVERLOAD.match(message):
        sign = found[1].strip("_").replace("_:_", ":").replace("_", " ")
        return f"{sign!r} does not go with ({', '.join(_TYPES.get(kind, kind) for kind in found[2].split(', '))})"
    for kind, word in _TYPES.items():
        message = message.replace(kind, word)
    return _EXPECTING.sub("", message)
