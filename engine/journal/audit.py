"""Verifying everything: each chain recomputed, each case replayed and compared with what the database shows of it.

What a mismatch names is exact: the event, or the derived row. Events cut off the end of a journal show as a case that
stands further than its journal.
"""
from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import sqlalchemy as sa

from engine.core.case import Case, pack
from engine.core.definition.definition import Definition
from engine.errors import BadCommand, JournalBroken
from engine.library import Library
from engine.proof.chain import verify as verify_chain
from engine.store.sql.projections import PROJECTIONS, Facts, cases, facts_of
from engine.store.sql.records import Row, case_of, event_of
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, event

from .beside import beside
from .mismatch import Mismatch
from .replaying import Stored, is_case, replayed, stored, subjects

Progress = Callable[[int, int], None]
"""Called with how many subjects are done, of how many."""


def verify(store: SqlStore, library: Library, progress: Progress | None = None) -> list[Mismatch]:
    """Everything that does not hold, in the order of the subjects; empty where nothing was touched."""
    found: list[Mismatch] = []
    with store.reading() as connection:
        total = connection.scalar(sa.select(sa.func.count(sa.distinct(event.c.subject)))) or 0
        for done, subject in enumerate(subjects(connection), 1):
            found += verify_subject(stored(store, connection, subject), library)
            if progress is not None:
                progress(done, total)
        found += [*_orphans(connection), *beside(connection, library)]
    return found


def verify_subject(what: Stored, library: Library) -> list[Mismatch]:
    """What does not hold of one subject. A broken chain is told alone: what follows from it says nothing more."""
    broken = [*_chain(what), *_ciphertexts(what)]
    if broken or not is_case(what.rows):
        return broken
    try:
        case = replayed(what.rows, what.key)
        definition = library.version(case.definition)
    except (KeyError, TypeError, ValueError, BadCommand, JournalBroken) as error:
        return [Mismatch(what.subject, "event", len(what.rows), expected="a journal that replays", found=repr(error))]
    return [*_snapshot(what, case), *_rows(what, definition, case)]


def _chain(what: Stored) -> Iterator[Mismatch]:
    broken = verify_chain(row._asdict() for row in what.rows)
    if broken is not None:
        number = what.rows[broken.place].number
        yield Mismatch(what.subject, "event", number, broken.field, broken.expected, str(broken.found))
        return
    for place, row in enumerate(what.rows, 1):
        if row.number != place:
            yield Mismatch(what.subject, "event", row.number, "number", str(place), str(row.number))
            return


def _ciphertexts(what: Stored) -> Iterator[Mismatch]:
    for row in what.rows:
        try:
            event_of(row, what.key)
        except (JournalBroken, ValueError) as error:
            yield Mismatch(what.subject, "event", row.number, "sealed", "a personal part that opens", repr(error))


def _snapshot(what: Stored, case: Case) -> Iterator[Mismatch]:
    expected = _plain(pack(case))
    try:
        found = expected if what.key is None else _plain(pack(_unsealed(what)))
    except (JournalBroken, ValueError, TypeError, KeyError) as error:
        found = repr(error)
    if found != expected:
        yield Mismatch(what.subject, "snapshot", case.number, expected=expected, found=found)


def _unsealed(what: Stored) -> Case:
    if what.case is None or what.key is None:
        raise KeyError("no row")
    *_, number, _, snapshot = what.case
    return case_of(what.subject, number, bytes(snapshot), what.key)


def _plain(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _rows(what: Stored, definition: Definition, case: Case) -> Iterator[Mismatch]:
    last = what.rows[-1]
    facts = facts_of(definition, case, last.at)
    yield from _case_row(what, facts, last)
    for projection in PROJECTIONS:
        name, width = projection.table.name, projection.width
        yield from _compare(what.subject, name, width, projection.rows(facts), what.derived[name])


def _case_row(what: Stored, facts: Facts, last: Row) -> Iterator[Mismatch]:
    expected = (*cases.row(facts), last.number, last.hash)
    found = [what.case[:-1]] if what.case is not None else []
    yield from _compare(what.subject, case_.name, 1, [expected], found)


def _compare(subject: str, table: str, width: int, expected: list[tuple[Any, ...]],
             found: list[tuple[Any, ...]]) -> Iterator[Mismatch]:
    """Rows that are missing, too many, or other than the journal makes them."""
    right, there = ({row[:width]: row for row in rows} for rows in (expected, found))
    for key in sorted({*right, *there}):
        if right.get(key) != there.get(key):
            row = "/".join(map(str, key))
            yield Mismatch(subject, table, 0, row, _told(right.get(key)), _told(there.get(key)))


def _told(row: tuple[Any, ...] | None) -> str:
    return "nothing" if row is None else ", ".join(map(str, row))


def _orphans(connection: sa.Connection) -> Iterator[Mismatch]:
    """Rows of cases that have no journal, and journals without a beginning."""
    begun = sa.select(event.c.subject).where(event.c.number == 1)
    for subject in connection.scalars(sa.select(event.c.subject).where(event.c.subject.not_in(begun)).distinct()):
        yield Mismatch(subject, "event", 1, expected="a first event", found="nothing")
    for table in (case_, *(projection.table for projection in PROJECTIONS)):
        for ref in connection.scalars(sa.select(table.c.ref).where(table.c.ref.not_in(begun)).distinct()):
            yield Mismatch(ref, table.name, 0, ref, "nothing", "a row of a case without a journal")
