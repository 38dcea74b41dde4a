"""Open: a new case of a process, in a territory, with its first fields."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...errors import BadCommand
from ..actor import ENGINE_ROLE
from ..case import Case, Link
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from ..definition.definition import Definition
from ..moments import Instant
from . import delays, entering, pending
from .attempt import Attempt, split
from .fields import persons_in, read_fields
from .rows import as_written, rosters


class Open(NamedTuple):
    """`ref` is given by the shell, which counts (`series`); `holder` is the account of the file's holder, or empty. `links`
    (kind, reference) are those of a case that a step of another opens; nobody else gives any."""

    workflow: str
    territory: str
    fields: Mapping[str, Any] = {}
    holder: str = ""
    ref: str = ""
    links: tuple[tuple[str, str], ...] = ()


def series(definition: Definition, command: Open, year: int) -> str:
    """The name of the gapless count that numbers cases: one per process, province (or region) and year; of meetings whose
    reference says so, per body too."""
    body = f"/{_body(definition, command)}" if "{body}" in definition.written.reference else ""
    return f"{definition.key}/{_place(definition, command.territory)}/{year}{body}"


def reference(definition: Definition, command: Open, year: int, number: int) -> str:
    """The reference people read: `OUZ-2025-00147`, of a meeting `CPDE-OUZ-2025-03`."""
    return definition.written.reference.format(
        territory=_place(definition, command.territory), body=_body(definition, command), year=year, number=number)


def _body(definition: Definition, command: Open) -> str:
    """What the body that meets is called for short; of one that is not known, the opening is refused all the same."""
    meeting, bodies = definition.names.meeting, definition.names.country.bodies
    body = bodies.get(str(command.fields.get(meeting.body))) if meeting is not None else None
    return body.short if body is not None else "X"


def _place(definition: Definition, territory: str) -> str:
    territories = definition.names.country.territories
    return territories[territories.province_of(territory) or territories.region_of(territory) or territory].short


def asks(attempt: Attempt, command: Open) -> tuple[Question, ...]:
    """Opening asks nothing of other cases, but who the named persons are."""
    people = pending.asks(attempt.definition, attempt.definition.written.initial)
    return tuple(dict.fromkeys((*persons_in(attempt.definition.fields, command.fields), *people)))


def blank(definition: Definition, command: Open, now: Instant) -> Case:
    """The case before its first event, under the rules of the day. Raises BadCommand for an unknown territory."""
    territories = definition.names.country.territories
    if command.territory not in territories:
        raise BadCommand("territory.unknown", territory=command.territory)
    case = Case(command.ref, definition.key, definition.hash, command.territory, "", 0, 0, now, now, 0, command.holder, {}, {}, {},
                links=tuple(Link(*link) for link in command.links))
    return case._replace(parameters=definition.parameters_on(now[:10], territories.ancestors(command.territory)))


def decide(attempt: Attempt, command: Open) -> Decision:
    """Opens in the initial state, if one of the actor's roles opens this process there and what is required is filled.

    Raises BadCommand for links that no step of another case gives.
    """
    definition, case, followed = attempt.definition, attempt.case, attempt.cause is not None
    if command.links and not followed:
        raise BadCommand("link.forged")
    roles = attempt.sight().roles()
    role = ENGINE_ROLE if followed else next((key for key in definition.written.opens if key in roles), "")
    initial = definition.states[definition.written.initial]
    values, unmet = read_fields(definition, case._replace(state=initial.key), command.fields, roles, opening=True,
                                by_hand=not followed, person=as_written if followed else attempt.person)
    values = {**rosters(definition), **values}
    unmet = [*_not_here(definition, command.territory, role), *unmet, *_lacking(definition, values)]
    if unmet:
        return Refused(tuple(unmet))
    filled = case._replace(fields=values, state=initial.key)
    sight = attempt.sight(case=filled)
    public, personal = split(definition, values)
    change = {
        "open": {"workflow": definition.key, "territory": command.territory, "holder": command.holder},
        "links": [list(link) for link in command.links], "enters": True, "fields": public,
        "parameters": case.parameters, "origins": {initial.key: ""},
        "opens": entering.openings(sight, initial, attempt.number), "clocks": delays.starting(sight, initial),
    }
    pending.settled(attempt, sight, change)
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


