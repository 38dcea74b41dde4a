"""What somebody has to do: their pending actions, the most urgent first."""
from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.country import Country
from engine.core.moments import Instant, moment, stamp
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, member, task

from .scope import Scope, narrowed, of_member, scope_of

MOST = 400
"""Rows drawn on one page; whoever has more narrows the list."""


class TaskRow(NamedTuple):
    """A pending action, with what the list shows of its case."""

    ref: str
    id: str
    key: str
    role: str
    assignee: str
    due: Instant
    item: str
    need: str
    title: str
    workflow: str
    state: str
    stage: str
    stage_number: int
    territory: str


class Todo(NamedTuple):
    """The actions by how soon they are due: past, today, within seven days, later; `more` says that the list was cut.
    `mine` and `seen` count the whole lists, of mine and of all I may see, however the one shown is narrowed."""

    late: tuple[TaskRow, ...]
    today: tuple[TaskRow, ...]
    week: tuple[TaskRow, ...]
    later: tuple[TaskRow, ...]
    more: bool
    mine: int
    seen: int

    @property
    def number(self) -> int:
        return len(self.late) + len(self.today) + len(self.week) + len(self.later)


class Narrow(NamedTuple):
    """What the list is narrowed to; empty: not. `whose` is mine (my roles and what is assigned to me) or all I may see."""

    whose: str = "mine"
    stage: str = ""
    territory: str = ""


EVERYTHING = Narrow()
_COLUMNS = [task.c[name] for name in TaskRow._fields]


def todo(store: SqlStore, country: Country, actor: Actor, now: Instant, narrow: Narrow = EVERYTHING) -> Todo:
    """The pending actions of an actor at an instant, sorted by how soon they are due; one statement."""
    scope = scope_of(actor, country, now)
    listed = (sa.select(*_COLUMNS).where(*_conditions(scope, country, narrow))
              .order_by(task.c.due, task.c.ref, task.c.id).limit(MOST + 1).subquery("listed"))
    mine, seen = _number(_mine(scope, country)), _number(_seen(scope, country))
    numbers = sa.select(mine.label("mine"), seen.label("seen")).subquery("numbers")
    query = (sa.select(numbers, *listed.c).select_from(numbers.outerjoin(listed, sa.true()))
             .order_by(listed.c.due, listed.c.ref, listed.c.id))
    with store.reading() as connection:
        found = connection.execute(query).all()
    rows = [TaskRow(*row[2:]) for row in found if row.ref is not None]
    return _grouped(rows, country, now, found[0].mine, found[0].seen)


def _number(condition: sa.ColumnElement[bool]) -> sa.ScalarSelect[int]:
    return sa.select(sa.func.count()).select_from(task).where(condition).scalar_subquery()


def _grouped(rows: list[TaskRow], country: Country, now: Instant, mine: int, seen: int) -> Todo:
    calendar = country.calendar
    today = calendar.local_date(moment(now))
    tonight, week_end = (stamp(calendar.end_of_day(day)) for day in (today, today + timedelta(days=6)))
    edges, shown = (("", now), (now, tonight), (tonight, week_end), (week_end, "~")), rows[:MOST]
    late, this_day, week, later = (tuple(row for row in shown if low < row.due <= high) for low, high in edges)
    return Todo(late, this_day, week, later, len(rows) > MOST, mine, seen)


def _conditions(scope: Scope, country: Country, narrow: Narrow) -> list[sa.ColumnElement[bool]]:
    found = [_mine(scope, country) if narrow.whose == "mine" else _seen(scope, country)]
    if narrow.stage:
        found.append(task.c.stage == narrow.stage)
    if narrow.territory:
        found.append(sa.or_(*(_inside(root, country) for root in narrowed(scope, narrow.territory, country).roots), sa.false()))
    return found


def _mine(scope: Scope, country: Country) -> sa.ColumnElement[bool]:
    held = [sa.and_(task.c.role == role, _inside(territory, country)) for role, territory in scope.roles
            if not country.roles[role].own and not country.roles[role].reads]
    assigned = sa.and_(task.c.assignee == scope.account, task.c.assignee != "", _seen(scope, country))
    shared = (sa.and_(asked, task.c.assignee == "") for asked in (_own(scope, country), _as_member(scope), *held))
    return sa.or_(assigned, *shared)


def _seen(scope: Scope, country: Country) -> sa.ColumnElement[bool]:
    """Everything in a territory; on a file on which somebody only has a part, not what was given by name to another: whose
    it is may be nothing that they may know (core.hidden)."""
    files = sa.and_(task.c.ref.in_(sa.select(member.c.ref).where(*of_member(scope))), task.c.assignee.in_(("", scope.account)))
    return sa.or_(_own(scope, country), files, *(_inside(root, country) for root in scope.roots))


def _as_member(scope: Scope) -> sa.ColumnElement[bool]:
    """What waits for the roles somebody holds on single files."""
    files = sa.select(member.c.ref).where(*of_member(scope))
    held = sa.exists().where(member.c.ref == task.c.ref, member.c.role == task.c.role, *of_member(scope))
    return sa.and_(task.c.ref.in_(files), held)


def _own(scope: Scope, country: Country) -> sa.ColumnElement[bool]:
    """What waits for a holder, on their own files."""
    roles = [role.key for role in country.roles.values() if role.own]
    files = sa.select(case_.c.ref).where(case_.c.holder_id == scope.account, case_.c.holder_id != "")
    return sa.and_(task.c.role.in_(roles), task.c.ref.in_(files))


def _inside(root: str, country: Country) -> sa.ColumnElement[bool]:
    """Tasks of cases in a territory: by province where it is one or holds some, else by the territory's own descendants."""
    territories = country.territories
    province = territories.province_of(root)
    if root == province:
        return task.c.province == root
    below = [territory.code for territory in territories if territories.within(territory.code, root)]
    if province:
        return sa.and_(task.c.province == province, task.c.territory.in_(below))
    provinces = [code for code in below if territories.province_of(code) == code]
    above = [code for code in below if not territories.province_of(code)]
    return sa.or_(task.c.province.in_(provinces), task.c.territory.in_(above))
