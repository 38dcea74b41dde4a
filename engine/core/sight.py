"""What one decision sees: the case, who acts, what is asked, what is known of other cases, and the hour."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from .actor import ENGINE, ENGINE_ROLE, Actor
from .case import Case, Value
from .decision import Answers, Cause, Question, Seen
from .expressions import MISSING
from .grids import standing
from .moments import Duration, Instant, add_months, moment, parse_duration, stamp
from .names import Computed, Member, Names
from .working_days import Calendar

NOTHING: Mapping[str, Any] = {}


class Sight:
    """Read-only. `value` looks a name up as expressions see it: a field, `parameters.x`, `input.x`, `fired.x`, `today`, `now`."""

    __slots__ = ("case", "actor", "answers", "now", "names", "inputs", "day", "cause", "_roles", "_computed")

    def __init__(self, case: Case, actor: Actor, answers: Answers, now: Instant, names: Names,
                 inputs: Mapping[str, Value] = NOTHING, day: date | None = None, cause: Cause = None) -> None:
        self.case, self.actor, self.answers, self.now, self.names, self.inputs = case, actor, answers, now, names, inputs
        self.day = day or names.country.calendar.local_date(moment(now))
        self.cause = cause
        self._roles: frozenset[str] | None = None
        self._computed: dict[str, Value] = {}

    def of(self, case: Case, inputs: Mapping[str, Value]) -> Sight:
        """The same person at the same hour, with typed inputs, or before the case as it would be after some writes."""
        return Sight(case, self.actor, self.answers, self.now, self.names, inputs, self.day, self.cause)

    @property
    def today(self) -> str:
        """The date on the wall in Casablanca, `YYYY-MM-DD`."""
        return self.day.isoformat()

    def value(self, name: str) -> Value:
        """The stored value of a variable, or MISSING."""
        if name in self.case.fields:
            found = self.case.fields[name]
            return MISSING if found is None else found
        if name in self.names.computed:
            return self._cached(name)
        return self._special(name)

    def _cached(self, name: str) -> Value:
        if name not in self._computed:
            self._computed[name] = self._compute(self.names.computed[name])
        return self._computed[name]

    def _special(self, name: str) -> Value:
        space, _, key = name.partition(".")
        if space == "parameters":
            return self.case.parameters.get(key, MISSING)
        if space == "input":
            found = self.inputs.get(key)
            return MISSING if found is None else found
        if space == "answered":
            return self.inputs.get(key) is not None
        if space == "fired":
            return sum(move.trigger == key for move in self.case.moves)
        if space == "document":
            newest = self.case.document(key)
            return MISSING if newest is None else newest.sha256
        if name == "today":
            return self.today
        return {"now": self.now, "reference": self.case.ref, "territory": self.case.territory, "actor": self.actor.id
                }.get(name, MISSING)

    def _compute(self, computed: Computed) -> Value:
        if computed.value is not None:
            return computed.value.value(self.value)
        if computed.how in ("score", "dispersion", "scored", "lacking"):
            return self._scored(computed)
        rows = [row for row in self.case.fields.get(computed.of) or () if self._keeps(computed, row)]
        if computed.how == "count":
            return len(rows)
        values = [row[computed.column] for row in rows if row.get(computed.column) is not None]
        if computed.how in ("sum", "distinct"):
            return sum(values) if computed.how == "sum" else len(set(values))
        return values[-1] if values else MISSING

    def _scored(self, computed: Computed) -> Value:
        """What a grid comes to; nothing before any is in, or while the totals are hidden."""
        found = standing(self.names.grids[computed.column], self.case)
        if computed.how == "scored":
            return found.number
        if computed.how == "lacking":
            return found.lacking
        value = found.aggregate if computed.how == "score" else found.dispersion
        return MISSING if value is None else value

    def _keeps(self, computed: Computed, row: Mapping[str, Value]) -> bool:
        if computed.where is None:
            return True
        return computed.where.holds(self.over(row, computed.of))

    def over(self, row: Mapping[str, Value], listed: str = "") -> Callable[[str], Value]:
        """Looks names up as an expression over a row of a list sees them: its columns, and everything else."""
        def look(name: str) -> Value:
            if name == "item.late":
                return self._late(f"{listed}:{row.get('id')}")
            return self.column(row, name) if name.startswith(("item.", "given.")) else self.value(name)
        return look

    def _late(self, item: str) -> bool:
        """Whether a row's pending action is past its day."""
        return any(task.item == item and task.due <= self.now for task in self.case.tasks)

    @staticmethod
    def column(row: Mapping[str, Value], name: str) -> Value:
        """A row's column by its variable name (`item.montant`), or MISSING; for `given.montant`, whether it has a value."""
        space, _, key = name.partition(".")
        found = row.get(key)
        if space == "given":
            return found is not None
        return MISSING if found is None else found

    def roles(self) -> frozenset[str]:
        """The roles the actor holds on this case today; the holder's own role and the engine's included."""
        if self._roles is None:
            self._roles = roles_on(self.case, self.actor, self.names, self.today)
        return self._roles

    def ask(self, question: Question) -> tuple[Seen, ...]:
        """What the shell answered of other cases; nothing where the question was not asked."""
        return self.answers.get(question, ())

    def people(self, question: Question) -> tuple[Actor, ...]:
        """What the shell answered of people."""
        return self.answers.get(question, ())

    def members(self, role: str) -> tuple[str, ...]:
        """The accounts that hold a role on this file alone."""
        return members_of(self.case, self.names, self.today).get(role, ())

    def delay(self, text: str) -> Duration:
        """A delay written out (`30 days`) or named (`parameters.duree_suivi`)."""
        if text.startswith("parameters."):
            text = self.case.parameters[text.removeprefix("parameters.")]
        return parse_duration(text)

    def number(self, bound: int | str | None) -> int | None:
        """A number written out or named (`parameters.notes`)."""
        return int(self.case.parameters[bound.removeprefix("parameters.")]) if isinstance(bound, str) else bound

    def due(self, delay: Duration) -> Instant:
        """The end of the last day of a delay that starts now."""
        return _end(self.names.country.calendar, self.day, delay)

    def after(self, start: Instant, delay: Duration) -> Instant:
        """The end of the last day of a delay, at midnight in Casablanca: a limit is `now < after(...)`."""
        return deadline(self.names.country.calendar, start, delay)

    def end_of(self, day: str) -> Instant:
        """The end of a date (`YYYY-MM-DD`), at midnight in Casablanca; an instant is its own."""
        return day if "T" in day else _end(self.names.country.calendar, date.fromisoformat(day), TODAY)


TODAY = Duration(0, "days")


@lru_cache(maxsize=4096)
def _end(calendar: Calendar, day: date, delay: Duration) -> Instant:
    if delay.unit == "working_days":
        return stamp(calendar.end_of_day(calendar.add_working_days(day, delay.number)))
    if delay.unit == "months":
        return stamp(calendar.end_of_day(add_months(day, delay.number)))
    return stamp(calendar.end_of_day(day + timedelta(days=delay.number)))


def deadline(calendar: Calendar, start: Instant, delay: Duration) -> Instant:
    """The end of the last day of a delay that starts at an instant: an act is in time while `now < deadline`."""
    return _end(calendar, calendar.local_date(moment(start)), delay)


def postponed(calendar: Calendar, due: Instant, stopped: Instant, resumed: Instant, unit: str = "days") -> Instant:
    """A limit with the days (or working days) it had left when everything stopped, counted from when it resumed. What was
    late by then stays late."""
    if due <= stopped:
        return due
    first, last = calendar.local_date(moment(stopped)), calendar.local_date(moment(due)) - timedelta(days=1)
    left = calendar.working_days_between(first, last) if unit == "working_days" else (last - first).days
    return deadline(calendar, resumed, Duration(left, unit))


def roles_on(case: Case, actor: Actor, names: Names, today: str) -> frozenset[str]:
    """The roles an actor holds on a case: by territory, as its holder, or as the engine; a guest holds none."""
    if actor is ENGINE or actor.id == ENGINE.id:
        return frozenset((ENGINE_ROLE,))
    if actor.guest:
        return frozenset()
    held = actor.roles_in(names.country.territories.ancestors(case.territory), today)
    if names.members:
        held |= {role for role, member in names.members.items() if _is_named(case, member, actor.id, today)}
    return held | names.own if case.holder and case.holder == actor.id else held - names.own


def works_on(case: Case, actor: Actor, names: Names, today: str) -> bool:
    """Whether an actor is here by a role in the territory of a file that is not their own."""
    return actor.id != case.holder and not actor.roles_in(names.country.territories.ancestors(case.territory), today) <= names.own


ALWAYS = "9999-12-31"
"""The last day of what ends on no day."""


def members_of(case: Case, names: Names, today: str) -> dict[str, tuple[str, ...]]:
    """The roles held on one file alone, each with the accounts that its form names; a row past its last day counts no more."""
    return {role: tuple(dict.fromkeys(person for person, until in named_in(case, member) if until >= today))
            for role, member in names.members.items()}


def _is_named(case: Case, member: Member, person: str, today: str) -> bool:
    return any(named == person and until >= today for named, until in named_in(case, member))


def named_in(case: Case, member: Member) -> Iterator[tuple[str, str]]:
    """The accounts a field or a column names, each with the last day it counts."""
    found = case.fields.get(member.field)
    if not member.column:
        yield from ((found, ALWAYS),) if found else ()
        return
    for row in found or ():
        if row.get(member.column):
            yield row[member.column], str(row.get(member.expires) or ALWAYS)
