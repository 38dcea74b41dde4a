"""Files and the agendas that name them: which ones stand on an open one, and which meeting put one off last."""
from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa

from ...core.case import Case
from ...core.definition.definition import Definition
from ...core.meetings import Meeting, on_agenda
from ...library import Library
from ...store.sql.store import SqlStore
from ...store.sql.tables import case_, link

MEETING = case_.alias("meeting")


def put_off(definition: Definition, row: Mapping[str, Any]) -> bool:
    """Whether an item of an agenda is neither decided nor as it was put there."""
    meeting = definition.names.meeting
    return meeting is not None and _dealt_with(definition, meeting, row) and row[meeting.agenda.state] != meeting.agenda.settled


def last_put_off(store: SqlStore, library: Library, files: Collection[str]) -> dict[str, str]:
    """By file, the last meeting that dealt with it, where that one put it off. A meeting that was never held dealt with nothing."""
    read, found = cache(store.case), dict[str, str]()
    for file, ref in _agendas(store, library, files):
        meeting = read(ref)
        for off in _outcomes(library, meeting, file) if meeting is not None else ():
            found[file] = ref if off else ""
    return found


def listed(store: SqlStore, library: Library, files: sa.Select[tuple[str]]) -> frozenset[str]:
    """Those of some files that open agendas have. One that was taken off an agenda is tied to its meeting all the same."""
    with store.reading() as connection:
        found = connection.execute(on_agendas(library, still_open=True).where(link.c.target.in_(files))).all()
    read = cache(store.case)
    return frozenset(row.target for row in found if (meeting := read(row.ref)) is not None and _has(library, meeting, row.target))


def _has(library: Library, meeting: Case, file: str) -> bool:
    parts = library.version(meeting.definition).names.meeting
    return parts is not None and on_agenda(meeting.fields, parts, file)


def on_agendas(library: Library, still_open: bool = False) -> sa.Select[tuple[str, str]]:
    """The files that agendas named, each with the meeting; of open agendas alone, whose items are their own, or of all."""
    of = (sa.and_(MEETING.c.workflow == key, link.c.kind == meeting.link,
                  *([MEETING.c.state.in_(meeting.open)] if still_open else [])) for key, meeting in library.meetings.items())
    return sa.select(link.c.target, link.c.ref).join(MEETING, MEETING.c.ref == link.c.ref).where(sa.or_(sa.false(), *of))


def _agendas(store: SqlStore, library: Library, files: Collection[str]) -> list[tuple[str, str]]:
    """The files that agendas named, each with the meeting, the oldest meeting first; in one query."""
    query = on_agendas(library).where(link.c.target.in_(files)).order_by(MEETING.c.opened, MEETING.c.ref)
    with store.reading() as connection:
        return [(row.target, row.ref) for row in connection.execute(query)]


def _outcomes(library: Library, meeting: Case, file: str) -> list[bool]:
    """Of a file's items on an agenda that were dealt with, whether each was put off."""
    definition = library.version(meeting.definition)
    parts = definition.names.meeting
    if parts is None:
        return []
    rows = [row for row in meeting.rows(parts.agenda.list) if row.get(parts.agenda.file) == file]
    return [put_off(definition, row) for row in rows if _dealt_with(definition, parts, row)]


def _dealt_with(definition: Definition, meeting: Meeting, row: Mapping[str, Any]) -> bool:
    """Whether an item is no longer as it was put there."""
    columns = definition.fields[meeting.agenda.list].columns
    first = next(column.default for column in columns if column.key == meeting.agenda.state)
    return row.get(meeting.agenda.state) not in (None, first)
