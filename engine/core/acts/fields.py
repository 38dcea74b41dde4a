"""Field values of a command: which may be written by whom, and each one typed."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import BadCommand
from ..case import Case, Value
from ..decision import Cure, Named, Question, Unmet
from ..definition.definition import Definition, Field, Input
from ..values import ValueFault, read_value
from .rows import Person, as_written, known_person, read_rows


def persons_in(described: Mapping[str, Field] | Mapping[str, Input], given: Mapping[str, Any]) -> Iterator[Question]:
    """Who is named in values as they are given: what the shell must look up."""
    for key, raw in given.items():
        one = described.get(key)
        if one is None or not raw:
            continue
        if one.bounds.type == "person":
            yield Question("person", str(raw).strip())
        elif one.columns and isinstance(raw, list):
            named = [column.key for column in one.columns if column.bounds.type == "person"]
            yield from (Question("person", str(row[column]).strip()) for row in raw if isinstance(row, dict)
                        for column in named if row.get(column))


def read_fields(definition: Definition, case: Case, given: Mapping[str, Any], roles: frozenset[str], opening: bool = False,
                by_hand: bool = True, person: Person = as_written) -> tuple[dict[str, Value], list[Unmet]]:
    """The typed values that differ from those of the case, and every reason against: of who may write, only `by_hand`. Raises
    BadCommand for an unknown field."""
    values: dict[str, Value] = {}
    unmet: list[Unmet] = []
    for key, raw in given.items():
        field = definition.fields.get(key)
        if field is None:
            raise BadCommand("field.unknown", field=key)
        try:
            value = read_field(field, raw, case.fields.get(key), person, by_hand, case.last_row(key) if field.columns else 0)
        except ValueFault as fault:
            unmet.append(faulty(fault, "field", key))
            continue
        if value == case.fields.get(key):
            continue
        if by_hand and (not field.by_hand or not (opening or definition.editable(key, case.state, roles))):
            unmet.append(_not_editable(definition, key))
        values[key] = value
    return values, unmet


def read_field(field: Field, raw: Any, old: Value, person: Person = as_written, by_hand: bool = True, last: int = 0) -> Value:
    """The stored value of a field; `by_hand`: what steps wrote into rows stays; new rows count on from `last`. Raises
    ValueFault."""
    if field.columns:
        return read_rows(field.columns, raw, old or (), field.roster, person, by_hand, last)
    value = read_value(field.bounds, raw)
    return known_person(value, person) if field.bounds.type == "person" and value and value != old else value


def faulty(fault: ValueFault, kind: str, key: str) -> Unmet:
    """A bad value as an unmet condition: which field or input, what is wrong with it, cured where it was typed."""
    return Unmet(fault.code, {**fault.values, "field": Named(kind, key)}, Cure(kind, key))


def _not_editable(definition: Definition, key: str) -> Unmet:
    editors = sorted(definition.fields[key].editors)
    values = {"field": Named("field", key), "roles": tuple(Named("role", role) for role in editors)}
    return Unmet("field.not_editable", values, Cure("person", "", editors[0] if editors else ""))
