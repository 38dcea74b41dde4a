"""Field values of a command: which may be written by whom, and each one typed."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...errors import BadCommand
from ..case import Value
from ..decision import Cure, Named, Unmet
from ..definition.definition import Definition
from ..values import ValueFault, read_value
from .attempt import read_rows


def read_fields(definition: Definition, old: Mapping[str, Value], given: Mapping[str, Any], roles: frozenset[str], state: str,
                opening: bool = False) -> tuple[dict[str, Value], list[Unmet]]:
    """The typed values that differ from the old ones, and every reason against. Raises BadCommand for an unknown field."""
    values: dict[str, Value] = {}
    unmet: list[Unmet] = []
    for key, raw in given.items():
        field = definition.fields.get(key)
        if field is None:
            raise BadCommand("field.unknown", field=key)
        try:
            value = read_rows(field.columns, raw, old.get(key) or ()) if field.columns else read_value(field.bounds, raw)
        except ValueFault as fault:
            unmet.append(faulty(fault, "field", key))
            continue
        if value == old.get(key):
            continue
        if not field.by_hand or not (opening or definition.editable(key, state, roles)):
            unmet.append(_not_editable(definition, key))
        values[key] = value
    return values, unmet


def faulty(fault: ValueFault, kind: str, key: str) -> Unmet:
    """A bad value as an unmet condition: which field or input, what is wrong with it, cured where it was typed."""
    return Unmet(fault.code, {**fault.values, "field": Named(kind, key)}, Cure(kind, key))


def _not_editable(definition: Definition, key: str) -> Unmet:
    editors = sorted(definition.fields[key].editors)
    values = {"field": Named("field", key), "roles": tuple(Named("role", role) for role in editors)}
    return Unmet("field.not_editable", values, Cure("person", "", editors[0] if editors else ""))
