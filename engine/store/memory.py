"""The store in memory: for specifications, properties and tests. Same promises as the databases, nothing kept."""
from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager

from engine.core.actor import Actor
from engine.core.case import Case, Clock, Link
from engine.core.decision import Event
from engine.core.definition.definition import Definition
from engine.errors import LostRace

from .port import Remembered


class MemoryUnit:
    """Buffers what is written; `MemoryStore.writing` moves it over when the block ends well."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store
        self.events: list[Event] = []
        self.cases: dict[str, Case] = {}
        self.numbers: dict[str, int] = {}
        self.done: dict[tuple[str, str], Remembered] = {}
        self.texts: dict[str, str] = {}

    def case(self, ref: str) -> Case | None:
        return self.cases.get(ref) or self._store.cases.get(ref)

    peek = case

    def lock(self, refs: Collection[str]) -> None:
        """Nothing: the whole store is one unit's at a time."""

    def looked_up(self) -> set[str]:
        """None: one unit at a time waits for nobody."""
        return set()

    def naming(self, ref: str, kind: str) -> list[str]:
        return _naming({**self._store.cases, **self.cases}, ref, kind)

    def running(self, workflow: str, province: str, states: Sequence[str] = ()) -> list[str]:
        return _running({**self._store.cases, **self.cases}, workflow, states)

    def person(self, text: str) -> Actor | None:
        return self._store.person(text)

    def holders(self, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
        return self._store.holders(role, lineage, today)

    def load(self, person: str) -> int:
        return self._store.load(person)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        kept = list(self.events), dict(self.cases), dict(self.numbers), dict(self.texts)
        try:
            yield
        except BaseException:
            self.events, self.cases, self.numbers, self.texts = kept
            raise

    def next_number(self, series: str) -> int:
        return self.numbers.get(series, self._store.numbers.get(series, 0)) + 1

    def take_number(self, series: str, number: int) -> None:
        if number != self.next_number(series):
            raise LostRace()
        self.numbers[series] = number

    def remembered(self, actor: str, key: str) -> Remembered | None:
        return self._store.done.get((actor, key))

    def remember(self, actor: str, key: str, done: Remembered) -> None:
        self.done[actor, key] = done

    def keep_definition(self, definition: Definition) -> None:
        self.texts[definition.hash] = definition.text

    def append(self, definition: Definition, before: Case | None, event: Event, after: Case) -> None:
        self.append_event(event)
        self.cases[event.subject] = after

    def append_event(self, event: Event) -> None:
        pending = sum(other.subject == event.subject for other in self.events)
        if event.number != self._store.last_number(event.subject) + pending + 1:
            raise LostRace()
        self.events.append(event)


def _naming(cases: dict[str, Case], ref: str, kind: str) -> list[str]:
    return sorted(case.ref for case in cases.values() if Link(kind, ref) in case.links)


def _running(cases: dict[str, Case], workflow: str, states: Sequence[str]) -> list[str]:
    return sorted(case.ref for case in cases.values() if case.workflow == workflow and (not states or case.state in states))


class MemoryStore:
    """One writer at a time; a block that raises leaves nothing. `people` gives those who may be named; ids are logins."""

    def __init__(self, people: Callable[[], Iterable[Actor]] = tuple) -> None:
        self.people = people
        self._lock = threading.RLock()
        self.journal: dict[str, list[Event]] = {}
        self.cases: dict[str, Case] = {}
        self.numbers: dict[str, int] = {}
        self.done: dict[tuple[str, str], Remembered] = {}
        self.texts: dict[str, str] = {}
        self.claimed: dict[tuple[str, Clock], str] = {}

    def copied(self) -> MemoryStore:
        """The same, apart: what is written to one is not in the other."""
        other = MemoryStore(self.people)
        other.journal = {subject: list(events) for subject, events in self.journal.items()}
        other.cases, other.numbers, other.done = dict(self.cases), dict(self.numbers), dict(self.done)
        other.texts, other.claimed = dict(self.texts), dict(self.claimed)
        return other

    @contextmanager
    def writing(self) -> Iterator[MemoryUnit]:
        with self._lock:
            unit = MemoryUnit(self)
            yield unit
            for event in unit.events:
                self.journal.setdefault(event.subject, []).append(event)
            self.cases |= unit.cases
            self.numbers |= unit.numbers
            self.done |= unit.done
            self.texts |= unit.texts

    def case(self, ref: str) -> Case | None:
        return self.cases.get(ref)

    peek = case

    def naming(self, ref: str, kind: str) -> list[str]:
        return _naming(self.cases, ref, kind)

    def running(self, workflow: str, province: str, states: Sequence[str] = ()) -> list[str]:
        return _running(self.cases, workflow, states)

    def person(self, text: str) -> Actor | None:
        return next((person for person in self.people() if person.id == text), None)

    def holders(self, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
        return sorted((person for person in self.people() if role in person.roles_in(lineage, today)), key=lambda person: person.id)

    def load(self, person: str) -> int:
        return sum(task.assignee == person != "" for case in self.cases.values() for task in case.tasks)

    def events(self, subject: str, after: int = 0) -> Iterator[Event]:
        return iter(self.journal.get(subject, [])[after:])

    def last_number(self, subject: str) -> int:
        return len(self.journal.get(subject, ()))

    def due_cases(self, now: str, most: int) -> list[str]:
        first = {ref: min(clock.due for clock in case.timers) for ref, case in self.cases.items() if case.timers}
        return sorted((ref for ref, due in first.items() if due <= now), key=lambda ref: first[ref])[:most]

    def claim_due(self, now: str, until: str, most: int) -> list[str]:
        with self._lock:
            due = [(clock.due, ref, clock) for ref, case in self.cases.items() for clock in case.timers if clock.due <= now]
            free = sorted((due, ref, clock) for due, ref, clock in due if self.claimed.get((ref, clock), "") <= now)[:most]
            self.claimed |= {(ref, clock): until for _, ref, clock in free}
        return list(dict.fromkeys(ref for _, ref, _ in free))

    def definition_text(self, digest: str) -> str | None:
        return self.texts.get(digest)

    def close(self) -> None:
        """Nothing to give back."""
