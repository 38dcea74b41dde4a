"""What every part of a case's page stands on: the situation, what is seen of it, and who reads in which words."""
from __future__ import annotations

from functools import cache, cached_property, partial
from typing import Any, Protocol

from ...core.access import may_change
from ...core.actor import Actor
from ...core.case import Case
from ...core.clocks import last_day
from ...core.decide import Option
from ...core.decision import Event
from ...core.definition.definition import Definition
from ...core.hidden import Veil
from ...core.moments import Instant, moment
from ...core.sight import Sight
from ...core.working_days import Calendar
from ...library import Library
from ...settings import Settings
from ...store.port import Store
from ...words import Speaker

OPEN = Veil("")
"""Nothing is hidden."""


class Engine(Protocol):
    """What this question needs of Maillon."""

    @property
    def store(self) -> Store: ...

    @property
    def library(self) -> Library: ...

    @property
    def people(self) -> Any: ...

    @property
    def settings(self) -> Settings: ...

    def now(self) -> Instant: ...

    def situation(self, ref: str, actor: Actor) -> Any: ...

    def events(self, ref: str, actor: Actor, after: int = 0) -> tuple[Event, ...]: ...


class Ground:
    """One case, read by one actor, now. Everything derived from it is computed once."""

    def __init__(self, maillon: Engine, case: Case, definition: Definition, options: tuple[Option, ...], actor: Actor,
                 speaker: Speaker, veil: Veil = OPEN) -> None:
        self.veil = veil
        self.maillon, self.case, self.definition, self.options = maillon, case, definition, options
        self.actor, self.speaker, self.now = actor, speaker, maillon.now()
        self.sight = Sight(case, actor, {}, self.now, definition.names)
        self.holding = cache(partial(maillon.people.holders, territory=case.territory))

    @property
    def calendar(self) -> Calendar:
        """The working days of the country."""
        return self.definition.names.country.calendar

    @cached_property
    def roles(self) -> frozenset[str]:
        """The roles with which the reader may change this case; empty for those who only read."""
        return may_change(self.definition, self.case, self.actor, self.sight.today)

    @cached_property
    def staff(self) -> bool:
        """Whether the reader has the case by a role in its territory; else they are its holder, or anybody."""
        roles = self.definition.names.country.roles
        return any(not roles[key].own for key in self.sight.roles())

    @cached_property
    def public(self) -> bool:
        """Whether the reader has no role here at all, and sees only what the process makes public in this state; or is to
        evaluate the file, and has not said yet that they have no interest in it."""
        return self.veil.sealed or not self.sight.roles()

    def working_days_to(self, due: Instant) -> int:
        """Working days from today to the last day of a limit; negative when it is past."""
        return self.last_day_after(self.now, due)

    def last_day_after(self, start: Instant, due: Instant) -> int:
        """Working days from an instant's day to the last day of a limit (core.sight.deadline gives the midnight that ends it)."""
        first = self.calendar.local_date(moment(start))
        return self.calendar.working_days_between(first, last_day(self.calendar, due))
