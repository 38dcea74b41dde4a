"""The store's port: what `advance` needs of a database, and nothing else. Two implementations: memory, sql.

A unit is one transaction. Leaving its block commits everything appended, or nothing where an exception passes through.
"""
from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, Protocol

from engine.core.actor import Actor
from engine.core.case import Case
from engine.core.decision import Event
from engine.core.definition.definition import Definition


class Remembered(NamedTuple):
    """A finished command: the digest of what was asked, the case it moved, the number it left it at, and when."""

    digest: str
    ref: str
    number: int
    at: str = ""


class Look(Protocol):
    """Where other cases and people are looked up: a unit, which sees what it did itself and in which cases stay as they are,
    or the store, as last committed."""

    def peek(self, ref: str) -> Case | None:
        """Another case, or None."""

    def naming(self, ref: str, kind: str) -> list[str]:
        """References of the cases that name a case under a kind of link, in order."""

    def running(self, workflow: str, province: str, states: Sequence[str] = ()) -> list[str]:
        """References of the cases of a process, in order: at least those in that province; with `states`, only those in one."""

    def person(self, text: str) -> Actor | None:
        """The person of a login or an id, with their roles, or None."""

    def holders(self, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
        """Who holds a role on a day in any territory of a lineage, in order."""

    def load(self, person: str) -> int:
        """How many pending actions are assigned to somebody, in all cases."""


class Unit(Look, Protocol):
    """One writing transaction. Cases it reads are locked until it ends."""

    def case(self, ref: str) -> Case | None:
        """The case, locked for this unit, or None."""

    def peek(self, ref: str) -> Case | None:
        """Another case, locked too, so that what was decided about it holds; or None."""

    def lock(self, refs: Collection[str]) -> None:
        """Read and lock many cases at once, in the order of their references, for `case` and `peek` to find."""

    def looked_up(self) -> set[str]:
        """References of the cases that were asked for so far."""

    def attempt(self) -> AbstractContextManager[None]:
        """What is buffered inside is dropped where the block ends by an exception; what was buffered before stays."""

    def next_number(self, series: str) -> int:
        """The next number of a gapless series; it is taken only if this unit commits an opening with it."""

    def take_number(self, series: str, number: int) -> None:
        """Take it. Raises LostRace where another unit did first."""

    def remembered(self, actor: str, key: str) -> Remembered | None:
        """What this actor did under this idempotency key, or None."""

    def remember(self, actor: str, key: str, done: Remembered) -> None:
        """Keep it with this unit."""

    def keep_definition(self, definition: Definition) -> None:
        """Store a definition's text under its hash, once."""

    def append(self, definition: Definition, before: Case | None, event: Event, after: Case) -> None:
        """One event, the case after it, and every derived row. Raises LostRace where (subject, number) is taken."""

    def append_event(self, event: Event) -> None:
        """One event of a subject that is no case (a person, the installation)."""


class Store(Look, Protocol):
    """A journal with its cases."""

    def writing(self) -> AbstractContextManager[Unit]:
        """A unit that commits when its block ends."""

    def case(self, ref: str) -> Case | None:
        """The case as last committed, or None."""

    def events(self, subject: str, after: int = 0) -> Iterator[Event]:
        """The journal of a subject in order, from the event after a number; personal parts deciphered where the key lives."""

    def last_number(self, subject: str) -> int:
        """The number of a subject's last event; 0 where there is none."""

    def due_cases(self, now: str, most: int) -> list[str]:
        """References of cases with a clock due, the longest overdue first."""

    def claim_due(self, now: str, until: str, most: int) -> list[str]:
        """As `due_cases`, of at most so many clocks, and nobody else's until an instant: no two processes fire one clock."""

    def definition_text(self, digest: str) -> str | None:
        """The stored text of a definition, or None."""

    def close(self) -> None:
        """Give everything back."""
