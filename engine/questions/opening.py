"""Opening a case: which processes somebody may open, and where. Who opens one as its holder opens it for themself."""
from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from engine.core.actor import Actor
from engine.core.definition.definition import Definition
from engine.core.moments import Instant, moment
from engine.core.territories import Territory


class Opening(NamedTuple):
    """How an actor opens a process: in the territories `roots` and below; `own`: as the holder of what is opened."""

    definition: Definition
    roots: tuple[str, ...]
    own: bool = False


def opening(definition: Definition, actor: Actor, now: Instant) -> Opening | None:
    """By a role held today that opens the process, else as its holder where the process lets holders open; else None."""
    country, opens = definition.names.country, definition.written.opens
    today = country.calendar.local_date(moment(now)).isoformat()
    roots = tuple(grant.territory for grant in actor.grants if grant.role in opens and grant.holds(today))
    if roots:
        return Opening(definition, roots)
    if any(country.roles[role].own for role in opens):
        return Opening(definition, tuple(place.code for place in country.territories if not place.parent), own=True)
    return None


def openable(definitions: Iterable[Definition], actor: Actor, now: Instant) -> list[Definition]:
    """The processes that an actor may open somewhere."""
    return [definition for definition in definitions if opening(definition, actor, now)]


def places(found: Opening) -> list[Territory]:
    """The territories to choose from: below the roots, of the kinds that the process allows, in the order of the data."""
    territories, kinds = found.definition.names.country.territories, found.definition.written.scope
    return [place for place in territories
            if place.kind in kinds and any(territories.within(place.code, root) for root in found.roots)]
