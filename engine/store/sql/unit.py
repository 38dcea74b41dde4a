"""The unit: one writing transaction. It buffers; leaving its block writes one statement a table and commits.

A case is read once, locked. However many events it gains, its row and its derived rows are written once, and of the
derived rows only those that changed.
"""
from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from typing import Any

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.case import Case, Link
from engine.core.decision import Event
from engine.core.definition.definition import Definition
from engine.core.evolve import replay
from engine.errors import BrokenInvariant, JournalBroken, LostRace
from engine.proof.chain import GENESIS

from ..port import Remembered
from . import persons
from .database import Batch, Database
from .keys import Key, new_key
from .projections import Facts, cases, facts_of
from .records import Row, case_of, event_of, row_of, snapshot_of
from .statements import Derived


class Held:
    """A subject this unit adds to: its key, the end of its chain, and for a case what it was and what it becomes."""

    __slots__ = ("after", "before", "definition", "head", "key", "new_key", "number", "updated", "was")

    def __init__(self, number: int = 0, head: str = GENESIS, key: Key | None = None, before: Case | None = None,
                 updated: str = "") -> None:
        self.number, self.head, self.key, self.before, self.after = number, head, key, before, before
        self.updated = self.was = updated
        self.new_key = False
        self.definition: Definition | None = None

    def need_key(self) -> Key:
        """The subject's key; a new one where it has none."""
        if self.key is None:
            self.key, self.new_key = new_key(), True
        return self.key


class SqlUnit:
    """See port.Unit. `connection` runs SQLAlchemy statements on other tables in the same transaction."""

    def __init__(self, database: Database, connection: sa.Connection) -> None:
        self.connection = connection
        self._database, self._statements = database, database.statements
        self._held: dict[str, Held] = {}
        self._looked_up: set[str] = set()
        self._events: list[Row] = []
        self._texts: dict[str, tuple[object, ...]] = {}
        self._series: dict[str, tuple[int, int]] = {}
        self._done: dict[tuple[str, str], Remembered] = {}

    def case(self, ref: str) -> Case | None:
        """The case, locked until this unit ends, with what this unit made of it already; or None."""
        if ref not in self._held:
            self.lock((ref,))
        held = self._held.get(ref)
        return held.after if held is not None else None

    peek = case

    def lock(self, refs: Collection[str]) -> None:
        """One statement for all that this unit does not hold yet; PostgreSQL locks them in the order it gives them."""
        self._looked_up.update(refs)
        wanted = sorted(ref for ref in refs if ref not in self._held)
        if wanted:
            self._held |= {row[0]: self._held_of(*row) for row in self._locked(wanted)}

    def looked_up(self) -> set[str]:
        """References of all that were asked for."""
        return self._looked_up

    def naming(self, ref: str, kind: str) -> list[str]:
        """Those that the table of links tells, but for the cases this unit moved: they tell themselves."""
        told = {row[0] for row in self._fetch(self._statements.naming, ref, kind)}
        moved = {held.after.ref: Link(kind, ref) in held.after.links for held in self._held.values() if held.after is not None}
        return sorted({other for other in told if moved.get(other, True)} | {other for other, names in moved.items() if names})

    def running(self, workflow: str, province: str, states: Sequence[str] = ()) -> list[str]:
        """Those in the province, and all that this unit holds of the process; a case it holds says itself where it is."""
        found = dict(self._fetch(self._statements.running, workflow, province))
        held = (each.after for each in self._held.values() if each.after is not None)
        found |= {case.ref: case.state for case in held if case.workflow == workflow}
        return sorted(ref for ref, state in found.items() if not states or state in states)

    def person(self, text: str) -> Actor | None:
        """The person of a login or an id, with their roles, or None."""
        return persons.person(self.connection, text)

    def holders(self, role: str, lineage: tuple[str, ...], today: str) -> list[Actor]:
        """Who holds a role on a day in any territory of a lineage, in order."""
        return persons.holders(self.connection, role, lineage, today)

    def load(self, person: str) -> int:
        """How many pending actions are assigned to somebody, as last committed."""
        return persons.load(self.connection, person)

    @contextmanager
    def attempt(self) -> Iterator[None]:
        """Drops what is buffered inside the block where it ends by an exception."""
        held = {subject: copy(each) for subject, each in self._held.items()}
        kept = held, list(self._events), dict(self._texts), dict(self._series)
        try:
            yield
        except BaseException:
            self._held, self._events, self._texts, self._series = kept
            raise

    def next_number(self, series: str) -> int:
        """The next number of a series; PostgreSQL makes others wait for it."""
        if series in self._series:
            return self._series[series][1] + 1
        rows = self._fetch(self._statements.counter, series)
        return int(rows[0][0]) + 1 if rows else 1

    def take_number(self, series: str, number: int) -> None:
        """Take it. LostRace may also come when the block ends."""
        before, last = self._series.get(series, (number - 1, number - 1))
        if number != last + 1:
            raise LostRace()
        self._series[series] = before, number

    def remembered(self, actor: str, key: str) -> Remembered | None:
        """What this actor did under this key."""
        rows = self._fetch(self._statements.done, actor, key)
        return Remembered(*rows[0]) if rows else self._done.get((actor, key))

    def remember(self, actor: str, key: str, done: Remembered) -> None:
        """Keep it. A second unit with the same pair loses the race when it ends."""
        self._done[actor, key] = done

    def keep_definition(self, definition: Definition) -> None:
        """Store its text under its hash, once."""
        self._texts[definition.hash] = (definition.hash, definition.key, definition.version, definition.text)

    def append(self, definition: Definition, before: Case | None, event: Event, after: Case) -> None:
        """One event and the case after it. Raises LostRace where the number is not the next, BrokenInvariant for a case
        that this unit has not read."""
        if before is None and event.subject not in self._held:
            self._held[event.subject] = Held()
        held = self._held.get(event.subject)
        if held is None:
            raise BrokenInvariant(f"{event.subject} is moved without having been read")
        held.need_key()
        self._chain(held, event)
        held.after, held.updated, held.definition = after, event.at, definition

    def append_event(self, event: Event) -> None:
        """One event of a subject that is no case. Raises LostRace where the number is not the next."""
        if event.subject not in self._held:
            rows = self._fetch(self._statements.tail, event.subject)
            self._held[event.subject] = Held(rows[0][0], rows[0][1], key_of(*rows[0][2:])) if rows else Held()
        held = self._held[event.subject]
        if event.private:
            held.need_key()
        self._chain(held, event)

    def _chain(self, held: Held, event: Event) -> None:
        if event.number != held.number + 1:
            raise LostRace()
        row = row_of(event, held.head, held.key)
        held.number, held.head = row.number, row.hash
        self._events.append(row)

    def _fetch(self, text: str, *values: object) -> list[Any]:
        return self._database.fetch(self.connection, text, values)

    def _locked(self, refs: list[str]) -> list[Any]:
        if len(refs) == 1:
            return self._fetch(self._statements.case_locked, refs[0])
        return self._fetch(self._statements.cases_locked, json.dumps(refs))

    def _held_of(self, *row: Any) -> Held:
        """PostgreSQL, having waited for an erasure, joins the new row with the old key: a second look tells."""
        try:
            return self._opened(*row)
        except JournalBroken:
            return self._opened(*self._fetch(self._statements.case_locked, row[0])[0])

    def _opened(self, ref: str, snapshot: bytes, number: int, head: str, updated: str, *secret: Any) -> Held:
        key = key_of(*secret)
        case = case_of(ref, number, snapshot, key) if key else self._replayed(ref)
        return Held(number, head, key, case, updated)

    def _replayed(self, ref: str) -> Case:
        """The case of a journal whose key is destroyed: all but its personal part."""
        return replay(event_of(Row(*row), None) for row in self._fetch(self._statements.rows, ref, 0))

    def flush(self) -> None:
        """Write what was buffered. Raises LostRace where another unit was first."""
        batches = [*self._journal(), *self._cases()]
        if batches:
            self._database.run(self.connection, batches)

    def _journal(self) -> list[Batch]:
        names = self._statements
        keys = [(subject, *held.key) for subject, held in self._held.items() if held.new_key and held.key]
        series = [(name, last, before) for name, (before, last) in self._series.items()]
        return _filled(
            Batch(names.put_key, keys),
            Batch(names.put_event, self._events),
            Batch(names.put_definition, list(self._texts.values())),
            Batch(names.put_done, [(*pair, *done) for pair, done in self._done.items()]),
            Batch(names.put_counter, series, len(series)),
        )

    def _cases(self) -> list[Batch]:
        new: list[tuple[object, ...]] = []
        moved: list[tuple[object, ...]] = []
        facts: list[tuple[Facts | None, Facts]] = []
        for held in self._held.values():
            if held.definition is None:
                continue
            before, after = _facts(held)
            facts.append((before, after))
            row = full_row(after, held)
            if held.before is None:
                new.append(row)
            else:
                moved.append((*row[1:], held.before.ref, held.before.number))
        rows = _filled(Batch(self._statements.put_case, new), Batch(self._statements.move_case, moved, len(moved)))
        return rows + [batch for derived in self._statements.derived for batch in _difference(derived, facts)]


def _filled(*batches: Batch) -> list[Batch]:
    return [batch for batch in batches if batch.rows]


def key_of(key_id: str | None, secret: bytes | None) -> Key | None:
    return Key(key_id, bytes(secret)) if key_id is not None and secret is not None else None


def _facts(held: Held) -> tuple[Facts | None, Facts]:
    """The facts before and after. Before a migration to another version they are unknown, as for a new case."""
    definition, before, after = held.definition, held.before, held.after
    assert definition is not None and after is not None
    known = before is not None and before.definition == after.definition
    old = facts_of(definition, before, held.was) if before is not None and known else None
    return old, facts_of(definition, after, held.updated)


def full_row(facts: Facts, held: Held) -> tuple[object, ...]:
    """The whole row of `case_`."""
    return (*cases.row(facts), held.number, held.head, snapshot_of(facts.case, held.need_key()))


def _difference(derived: Derived, facts: list[tuple[Facts | None, Facts]]) -> list[Batch]:
    """What one derived table loses and gains. Where the facts before are unknown, all old rows go first."""
    projection = derived.projection
    cleared: list[tuple[object, ...]] = []
    gone: list[tuple[object, ...]] = []
    put: list[tuple[object, ...]] = []
    for before, after in facts:
        if before is not None and projection.reads(before) == projection.reads(after):
            continue
        rows, old = projection.rows(after), projection.rows(before) if before is not None else []
        if before is None and after.case.number > 1:
            cleared.append((after.case.ref,))
        kept, known = {projection.key(row) for row in rows}, set(old)
        gone += [key for row in old if (key := projection.key(row)) not in kept]
        put += [row for row in rows if row not in known]
    if not (cleared or gone or put):
        return []
    return _filled(Batch(derived.clear, cleared), Batch(derived.delete, gone), Batch(derived.put, put))
