"""The audit of what stands beside the cases: texts of definitions, the roles and tokens people hold, and the counts of references.

The role somebody holds is a row that their journal must tell, and so is a token: one written by hand is found. References are
numbered without a gap, so that a case removed with all its rows leaves a count that is too high.
"""
from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import sqlalchemy as sa

from engine.core.acts.open import Open, series
from engine.core.decision import Event
from engine.core.moments import moment
from engine.errors import BadCommand, JournalBroken
from engine.library import Library
from engine.proof.canonical import digest
from engine.store.sql.records import Row, event_of
from engine.store.sql.tables import account, api_token, counter, definition, event, grant_

from .mismatch import Mismatch

PERSON = "person:"
HELD = {"grant": (grant_, ("role", "territory", "since", "until")), "token": (api_token, ("name", "token_sha256", "until"))}
"""By the word for it in an event: the table of what people hold, and its columns that the journal tells."""
ENDS = "end_token"
"""The act after which the row is gone; a role that is ended keeps its row."""
SWITCHES = {"disable": True, "enable": False}
NOTHING = "nothing"
Rows = dict[str, tuple[Any, ...]]
_OPENINGS = sa.select(event.c.definition, event.c.payload, event.c.at).where(event.c.number == 1, event.c.act == "open")


def beside(connection: sa.Connection, library: Library) -> Iterator[Mismatch]:
    """Everything of it that does not hold."""
    yield from _definitions(connection)
    yield from _people(connection)
    yield from _counts(connection, library)


def _definitions(connection: sa.Connection) -> Iterator[Mismatch]:
    for hash_, text in connection.execute(sa.select(definition.c.hash, definition.c.text)):
        found = digest(text.encode())
        if found != hash_:
            yield Mismatch(hash_, definition.name, row=hash_, expected=hash_, found=found)


def _people(connection: sa.Connection) -> Iterator[Mismatch]:
    held, disabled = _told(connection)
    for kind, told in held.items():
        yield from _rows(connection, *HELD[kind], told)
    for id_, off in connection.execute(sa.select(account.c.id, account.c.disabled)):
        if off != disabled.get(id_, False):
            yield Mismatch(PERSON + id_, account.name, 0, id_, f"disabled: {not off}", f"disabled: {off}")


def _rows(connection: sa.Connection, table: sa.Table, names: tuple[str, ...], told: Rows) -> Iterator[Mismatch]:
    columns = [table.c[name] for name in ("id", "account", *names)]
    there = {row.id: tuple(row) for row in connection.execute(sa.select(*columns))}
    for id_ in sorted({*told, *there}):
        if told.get(id_) != there.get(id_):
            whose = (there.get(id_) or told[id_])[1]
            yield Mismatch(PERSON + whose, table.name, 0, id_, _shown(told.get(id_)), _shown(there.get(id_)))


def _told(connection: sa.Connection) -> tuple[dict[str, Rows], dict[str, bool]]:
    """What the journals of people tell: what each holds, by its id, as it last stood; and who is disabled."""
    held: dict[str, Rows] = {kind: {} for kind in HELD}
    disabled: dict[str, bool] = {}
    for each in _events(connection):
        person = each.subject.removeprefix(PERSON)
        for kind in HELD.keys() & each.change.keys():
            _hold(held[kind], kind, person, each)
        if each.act in SWITCHES:
            disabled[person] = SWITCHES[each.act]
    return held, disabled


def _hold(rows: Rows, kind: str, person: str, each: Event) -> None:
    one = each.change[kind]
    id_ = one.get("id", "")
    rows[id_] = (id_, person, *(one.get(name, "") for name in HELD[kind][1]))
    if each.act == ENDS:
        del rows[id_]


def _events(connection: sa.Connection) -> Iterator[Event]:
    """Those that can be read: the others, their chain has named."""
    people = sa.select(event).where(event.c.subject.startswith(PERSON, autoescape=True))
    for row in connection.execute(people.order_by(event.c.subject, event.c.number)):
        with suppress(ValueError):
            yield event_of(Row(*row), None)


def _shown(row: tuple[Any, ...] | None) -> str:
    return ", ".join(row[2:]) if row else NOTHING


def _counts(connection: sa.Connection, library: Library) -> Iterator[Mismatch]:
    found = Counter(_series(library, *row) for row in connection.execute(_OPENINGS))
    taken = {name: last for name, last in connection.execute(sa.select(counter.c.series, counter.c.last))}  # noqa: C416 (rows)
    for name in sorted({*found, *taken} - {""}):
        if found[name] != taken.get(name, 0):
            yield Mismatch(name, counter.name, 0, name, f"{taken.get(name, 0)} cases", f"{found[name]} cases")


def _series(library: Library, definition_hash: str, payload: str, at: str) -> str:
    """The count that an opening took its number from; empty for one that cannot be read, which its chain has named."""
    try:
        process, change = library.version(definition_hash), json.loads(payload)
        opened = Open(process.key, change["open"]["territory"], change.get("fields", {}))
        return series(process, opened, library.country.calendar.local_date(moment(at)).year)
    except (AttributeError, BadCommand, JournalBroken, KeyError, TypeError, ValueError):
        return ""
