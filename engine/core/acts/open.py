"""Open: a new case of a process, in a territory, with its first fields."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...errors import BadCommand
from ..case import Case
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from ..definition.definition import Definition
from ..moments import Instant
from . import delays, entering
from .attempt import Attempt, split
from .fields import read_fields


class Open(NamedTuple):
    """`ref` is given by the shell, which counts (`series`); `holder` is the account of the file's holder, or empty."""

    workflow: str
    territory: str
    fields: Mapping[str, Any] = {}
    holder: str = ""
    ref: str = ""


def series(definition: Definition, territory: str, year: int) -> str:
    """The name of the gapless count that numbers cases: one per process, province (or region) and year."""
    return f"{definition.key}/{_place(definition, territory)}/{year}"


def reference(definition: Definition, territory: str, year: int, number: int) -> str:
    """The reference people read: `OUZ-2025-00147`."""
    return definition.written.reference.format(territory=_place(definition, territory), year=year, number=number)


def _place(definition: Definition, territory: str) -> str:
    territories = definition.names.country.territories
    return territories[territories.province_of(territory) or territories.region_of(territory) or territory].short


def asks(attempt: Attempt, command: Open) -> tuple[Question, ...]:
    """Opening asks nothing of other cases."""
    return ()


def blank(definition: Definition, command: Open, now: Instant) -> Case:
    """The case before its first event, under the rules of the day. Raises BadCommand for an unknown territory."""
    territories = definition.names.country.territories
    if command.territory not in territories:
        raise BadCommand("territory.unknown", territory=command.territory)
    case = Case(command.ref, definition.key, definition.hash, command.territory, "", 0, 0, now, now, 0, command.holder, {}, {}, {})
    return case._replace(parameters=definition.parameters_on(now[:10], territories.ancestors(command.territory)))


def decide(attempt: Attempt, command: Open) -> Decision:
    """Opens in the initial state, if one of the actor's roles opens this process there and what is required is filled."""
    definition, case = attempt.definition, attempt.case
    roles = attempt.sight().roles()
    role = next((key for key in definition.written.opens if key in roles), "")
    values, unmet = read_fields(definition, {}, command.fields, roles, definition.written.initial, opening=True)
    unmet = [*_not_here(definition, command.territory, role), *unmet, *_lacking(definition, values)]
    if unmet:
        return Refused(tuple(unmet))
    initial = definition.states[definition.written.initial]
    filled = case._replace(fields=values, state=initial.key)
    sight = attempt.sight(case=filled)
    items, _ = entering.item_tasks(sight, definition, case, attempt.number)
    public, personal = split(definition, values)
    change = {
        "open": {"workflow": definition.key, "territory": command.territory, "holder": command.holder},
        "enters": True, "fields": public, "parameters": case.parameters, "origins": {initial.key: ""},
        "opens": [*entering.openings(sight, initial, attempt.number), *items], "clocks": delays.starting(sight, initial),
    }
    return attempt.decided("open", role, change, {"fields": personal}, target=initial.key)


def _not_here(definition: Definition, territory: str, role: str) -> list[Unmet]:
    kind = definition.names.country.territories[territory].kind
    found = []
    if not role:
        openers = tuple(Named("role", key) for key in definition.written.opens)
        found.append(Unmet("role.opens", {"roles": openers}, Cure("person", "", definition.written.opens[0])))
    if kind not in definition.written.scope:
        found.append(Unmet("territory.scope", {"territory": Named("territory", territory)}, Cure("field", "territory")))
    return found


def _lacking(definition: Definition, values: Mapping[str, Any]) -> list[Unmet]:
    return [Unmet("field.missing", {"field": Named("field", key)}, Cure("field", key))
            for key, field in definition.fields.items() if field.required and values.get(key) is None]


