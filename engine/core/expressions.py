"""Expressions of the definitions: CEL, typed when loaded, evaluated over the variables they use.

CEL has no decimals and neither have we: money is centimes, shares are basis points, dates are midnights UTC.
A CEL error is a value whose `.value()` is truthy, so results are compared by type, here and nowhere else.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from cel_expr_python import cel

from .moments import moment, months_between, years_between

MOST_CHARACTERS = 2_000
MOST_NESTING = 40

_TYPES = {
    "int": cel.Type.INT, "money": cel.Type.INT, "share": cel.Type.INT, "bool": cel.Type.BOOL,
    "date": cel.Type.TIMESTAMP, "datetime": cel.Type.TIMESTAMP,
    "choices": cel.Type.List(cel.Type.STRING), "documents": cel.Type.List(cel.Type.STRING),
}
_TIMES = frozenset(("date", "datetime"))
_TEXTS = re.compile(r"'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\"")
_NAMES = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*")
_FAULT = re.compile(r"<input>:(\d+):(\d+): (.*)")

MISSING = object()
"""What a lookup answers for a variable without a value."""


class ExpressionFault(Exception):
    """An expression that does not compile. `faults` are (line, column, message), all of them."""

    def __init__(self, faults: tuple[tuple[int, int, str], ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(message for _, _, message in faults))


def _pair(name: str, function: Callable[[Any, Any], int]) -> Any:
    both = [cel.Type.TIMESTAMP, cel.Type.TIMESTAMP]
    return cel.FunctionDecl(name, [cel.Overload(f"{name}_t_t", return_type=cel.Type.INT, parameters=both, impl=function)])


def _days(earlier: datetime, later: datetime) -> int:
    return (later - earlier).days


FUNCTIONS = {"age": years_between, "months": months_between, "days": _days}
"""`age(birth, today)` whole years, `months(a, b)` whole months, `days(a, b)` days between two dates."""


@lru_cache(maxsize=512)
def _environment(variables: tuple[tuple[str, str], ...]) -> Any:
    declared = {name: _TYPES.get(type_, cel.Type.STRING) for name, type_ in variables}
    return cel.NewEnv(variables=declared, functions=[_pair(name, function) for name, function in FUNCTIONS.items()])


def to_cel(type_: str, value: Any) -> Any:
    """A stored value as CEL takes it: dates and instants become aware datetimes, the rest stays."""
    if type_ == "date":
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    return moment(value) if type_ == "datetime" else value


def from_cel(type_: str, value: Any) -> Any:
    """A CEL result as a field of a type stores it. The inverse of `to_cel`."""
    if isinstance(value, datetime) and type_ == "date":
        return value.date().isoformat()
    return f"{value:%Y-%m-%dT%H:%M:%S.%fZ}" if isinstance(value, datetime) else value


def _plain(value: Any) -> Any:
    """CEL wraps what a list holds; a case stores plain values."""
    return [_plain(each.value()) for each in value] if isinstance(value, list) else value


@lru_cache(maxsize=1)
def _failed() -> Any:
    return _environment(()).compile("1 / 0 == 1").eval(data={})


def _evaluated(program: Any, data: Mapping[str, Any]) -> Any:
    """CEL's answer. One that runs over CEL's budget of iterations raises: it has failed as a division by zero has."""
    try:
        return program.eval(data=data)
    except RuntimeError:
        return _failed()


class Expression(NamedTuple):
    """A compiled expression and the variables it uses, with their types."""

    source: str
    program: Any
    uses: tuple[tuple[str, str], ...]
    result: str

    def missing(self, lookup: Callable[[str], Any]) -> tuple[str, ...]:
        """The variables it uses that have no value."""
        return tuple(name for name, _ in self.uses if lookup(name) is MISSING)

    def value(self, lookup: Callable[[str], Any]) -> Any:
        """The result, or MISSING where a variable it needed had no value or the computation failed (division by zero).
        A row's column that holds text is never without: where nothing is written, it is ''. A name alone is what its variable
        holds: CEL is not asked."""
        data = self._data(lookup)
        if self.uses and self.source == self.uses[0][0]:
            return data.get(self.source, MISSING)
        answer = _evaluated(self.program, data)
        return MISSING if answer.type() == cel.Type.ERROR else _plain(answer.value())

    def holds(self, lookup: Callable[[str], Any]) -> bool:
        """Whether it is true; a failure is not true, whatever its value says."""
        return _evaluated(self.program, self._data(lookup)).value() is True

    def _data(self, lookup: Callable[[str], Any]) -> dict[str, Any]:
        data = {}
        for name, type_ in self.uses:
            found = lookup(name)
            if found is not MISSING:
                data[name] = to_cel(type_, found) if type_ in _TIMES else found
            elif name.startswith("item.") and type_ not in _TYPES:
                data[name] = ""
        return data


def compile_expression(source: str, variables: Mapping[str, str], result: str = "bool") -> Expression:
    """Compile and type-check; `any` takes every result. `variables` gives field types by name. Raises ExpressionFault with
    every fault."""
    if len(source) > MOST_CHARACTERS or _nesting(source) > MOST_NESTING:
        raise ExpressionFault(((1, 1, "the expression is too long or too deep"),))
    try:
        program = _environment(tuple(sorted(variables.items()))).compile(source)
    except (RuntimeError, TypeError) as error:
        found = tuple((int(m[1]), int(m[2]), m[3]) for m in _FAULT.finditer(str(error)))
        raise ExpressionFault(found or ((1, 1, str(error)),)) from None
    if result != "any" and program.return_type() != _TYPES.get(result, cel.Type.STRING):
        raise ExpressionFault(((1, 1, f"the expression must give {result}, it gives {program.return_type()}".lower()),))
    return Expression(source, program, _used(source, variables), result)


def _nesting(source: str) -> int:
    depth = most = 0
    for character in source:
        depth += (character in "([{") - (character in ")]}")
        most = max(most, depth)
    return most


def _used(source: str, variables: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for name in _NAMES.findall(_TEXTS.sub("''", source)):
        while name and name not in variables:
            name = name.rpartition(".")[0]
        if name:
            found[name] = variables[name]
    return tuple(found.items())


