"""Whose list it is: the territories an actor reads in, and the roles held there; a holder's own files; and those on which
somebody holds a role alone.
"""
from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.country import Country
from engine.core.moments import Instant, moment
from engine.store.sql.tables import case_, case_territory, member


class Scope(NamedTuple):
    """`roots`: territories that hold everything the actor reads, none inside another. `roles`: (role, territory) pairs
    held today. `account`: whose own files are seen besides, and those that `today` give them a role."""

    account: str
    roots: tuple[str, ...]
    roles: tuple[tuple[str, str], ...]
    today: str


def scope_of(actor: Actor, country: Country, now: Instant) -> Scope:
    """What an actor reads at an instant."""
    today = country.calendar.local_date(moment(now)).isoformat()
    held = [(g.role, g.territory) for g in actor.grants if g.holds(today) and g.territory in country.territories]
    codes = dict.fromkeys(territory for role, territory in held if not country.roles[role].own)
    return Scope(actor.id, outermost(tuple(codes), country), tuple(dict.fromkeys(held)), today)


def outermost(codes: tuple[str, ...], country: Country) -> tuple[str, ...]:
    """The codes that lie in none of the others."""
    within = country.territories.within
    return tuple(code for code in codes if not any(other != code and within(code, other) for other in codes))


def narrowed(scope: Scope, territory: str, country: Country) -> Scope:
    """The scope inside one territory; nothing where the territory is none of the actor's."""
    within = country.territories.within
    if any(within(territory, root) for root in scope.roots):
        return scope._replace(roots=(territory,))
    return scope._replace(roots=outermost(tuple(root for root in scope.roots if within(root, territory)), country))


def in_scope(scope: Scope) -> sa.ColumnElement[bool]:
    """The condition on `case_` that leaves what the scope reads."""
    inside = sa.select(case_territory.c.ref).where(case_territory.c.territory.in_(scope.roots))
    own = sa.and_(case_.c.holder_id == scope.account, case_.c.holder_id != "")
    others = case_.c.ref.in_(sa.select(member.c.ref).where(*of_member(scope)))
    return sa.or_(case_.c.ref.in_(inside), own, others) if scope.roots else sa.or_(own, others)


def of_member(scope: Scope) -> tuple[sa.ColumnElement[bool], ...]:
    """The conditions on `member` that leave the roles this account holds today on single cases."""
    return member.c.account == scope.account, member.c.until >= scope.today
