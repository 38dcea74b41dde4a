"""What a specified case is when its scenario begins: declared, not lived, and written in its journal as such.

A case "at a step" opens there: its first event has that state as target, and opens the pending actions and clocks that
entering it opens. Fields and links set beforehand are events too, so the case is still the fold of its journal; nothing
of this can be done through a command.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from engine.core.actor import Actor
from engine.core.acts import Attempt, delays, entering, pending
from engine.core.acts import Open as Opening
from engine.core.acts.attempt import split
from engine.core.acts.open import blank, reference, series
from engine.core.acts.rows import rosters
from engine.core.case import Case, Link
from engine.core.decide import evolve
from engine.core.decision import Answers, Decided
from engine.core.definition.definition import Definition
from engine.core.moments import Instant, moment
from engine.store.port import Store, Unit

AUTHOR = Actor("specification", "Specification")
"""Who did what a scenario takes for granted."""


class Start(NamedTuple):
    """Where a declared case begins."""

    state: str
    territory: str
    fields: Mapping[str, Any]
    holder: str = ""


def declare(store: Store, definition: Definition, start: Start, now: Instant) -> Case:
    """A case that begins in a state, its stored field values given. Returns it as the store now has it."""
    with store.writing() as unit:
        ref = _next_reference(unit, definition, Opening(definition.key, start.territory, start.fields), now)
        case = blank(definition, Opening(definition.key, start.territory, {}, start.holder, ref), now)
        begun = case._replace(fields={**rosters(definition), **start.fields}, state=start.state)
        attempt = Attempt(definition, begun, AUTHOR, _holders(store, definition, begun, now), now)
        unit.keep_definition(definition)
        return _append(unit, definition, None, _opened(attempt, start))


def _holders(store: Store, definition: Definition, case: Case, now: Instant) -> Answers:
    """Who holds the roles that the actions of the case's state are of."""
    country = definition.names.country
    today, lineage = country.calendar.local_date(moment(now)).isoformat(), country.territories.ancestors(case.territory)
    return {question: tuple(store.holders(question.key, lineage, today))
            for question in pending.asks(definition, case.state) if question.kind == "holders"}


def _next_reference(unit: Unit, definition: Definition, opening: Opening, now: Instant) -> str:
    year = definition.names.country.calendar.local_date(moment(now)).year
    count = series(definition, opening, year)
    number = unit.next_number(count)
    unit.take_number(count, number)
    return reference(definition, opening, year, number)


def _opened(attempt: Attempt, start: Start) -> Decided:
    sight, state = attempt.sight(), attempt.definition.states[start.state]
    public, personal = split(attempt.definition, attempt.case.fields)
    change: dict[str, Any] = {
        "open": {"workflow": attempt.definition.key, "territory": start.territory, "holder": start.holder},
        "enters": True, "fields": public, "parameters": attempt.case.parameters, "origins": {state.key: ""},
        "opens": entering.openings(sight, state, attempt.number), "clocks": delays.starting(sight, state),
        "closed": bool(state.ended),
    }
    pending.settled(attempt, sight, change)
    return attempt.decided("open", "", change, {"fields": personal}, target=state.key)


def write(store: Store, definition: Definition, case: Case, values: Mapping[str, Any], now: Instant) -> Case:
    """Field values the scenario takes for granted: what filling does, without asking who may."""
    attempt = Attempt(definition, case, AUTHOR, _holders(store, definition, case, now), now)
    sight = attempt.sight(case=case._replace(fields={**case.fields, **values}))
    filled = {f"field:{key}" for key, value in values.items() if value is not None}
    public, personal = split(definition, values)
    change = pending.settled(attempt, sight, {
        "fields": public, "closes": [[task.id, "done"] for task in case.tasks if task.need in filled]})
    clocks = delays.staying(sight, definition.states[case.state], case)
    if clocks is not None:
        change["clocks"] = clocks
    with store.writing() as unit:
        return _append(unit, definition, case, attempt.decided("fill", "", change, {"fields": personal}))


def tie(store: Store, definition: Definition, case: Case, kind: str, other: str, now: Instant) -> Case:
    """A link the scenario takes for granted."""
    decided = Attempt(definition, case, AUTHOR, {}, now).decided("link", "", {"links": [Link(kind, other)]}, {})
    with store.writing() as unit:
        return _append(unit, definition, case, decided)


def _append(unit: Unit, definition: Definition, case: Case | None, decided: Decided) -> Case:
    """A store that locks cases moves only those that were read."""
    if case is not None:
        unit.case(case.ref)
    for event in decided.events:
        after = evolve(case, event)
        unit.append(definition, case, event, after)
        case = after
    assert case is not None
    return case
