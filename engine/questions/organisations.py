"""The register of organisations: every one that the files an actor may see name, under one name whatever its spelling, with the
files it takes part in and as what. The definitions say which lists name organisations.
"""
from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple

import sqlalchemy as sa

from engine.core.actor import Actor
from engine.core.decision import Title
from engine.core.moments import Instant
from engine.language.fold import fold
from engine.library import Library
from engine.store.sql.store import SqlStore
from engine.store.sql.tables import case_, organisation

from .page import SIZE, Page, beyond, ordered, paged, read_cursor
from .scope import in_scope, narrowed, scope_of

WORDS = ("kind", "family", "sphere")
"""What an organisation may be narrowed by besides its place: the columns that definitions declare."""


class Asked(NamedTuple):
    """What the register is narrowed to; empty: not. Kind, family and sphere are keys of their vocabularies."""

    words: str = ""
    kind: str = ""
    family: str = ""
    sphere: str = ""
    territory: str = ""


class Part(NamedTuple):
    """One part that an organisation has in a case: the list that names it, and what stands there."""

    ref: str
    workflow: str
    definition: str
    state: str
    title: str
    listed: str
    kind: str
    family: str
    sphere: str


class Organisation(NamedTuple):
    """One organisation, by its commonest spelling on the page; `files`: how many cases name it, of those one may see."""

    folded: str
    name: str
    files: int
    parts: tuple[Part, ...]


_PARTS = (case_.c.ref, case_.c.workflow, case_.c.definition, case_.c.state, case_.c.title, organisation.c.listed,
          *(organisation.c[key] for key in WORDS))


def organisations(store: SqlStore, library: Library, actor: Actor, now: Instant, asked: Asked, after: str = ""
                  ) -> Page[Organisation]:
    """A page of the register, in the order of the folded names. `after` is a cursor's text."""
    cursor, name = read_cursor(after, 1), organisation.c.folded
    wanted = _wanted(library, actor, now, asked)
    query = (sa.select(name, sa.func.min(organisation.c.name), sa.func.count(sa.distinct(organisation.c.ref)))
             .join(case_, case_.c.ref == organisation.c.ref).where(*wanted, *beyond((name,), cursor, False))
             .group_by(name).order_by(*ordered((name,), cursor, False)).limit(SIZE + 1))
    with store.reading() as connection:
        found = [Organisation(folded, spelt, files, ()) for folded, spelt, files in connection.execute(query)]
        page = paged(found, cursor, lambda one: (one.folded,))
        parts = _parts(connection, wanted, tuple(one.folded for one in page.rows))
    return page._replace(rows=tuple(one._replace(parts=parts.get(one.folded, ())) for one in page.rows))


def _parts(connection: sa.Connection, wanted: list[sa.ColumnElement[bool]], names: tuple[str, ...]
           ) -> dict[str, tuple[Part, ...]]:
    name = organisation.c.folded
    query = (sa.select(name, *_PARTS).join(case_, case_.c.ref == organisation.c.ref).where(*wanted, name.in_(names))
             .order_by(name, case_.c.ref, organisation.c.listed))
    rows = connection.execute(query).all()
    return {name: tuple(dict.fromkeys(Part(*part) for _, *part in found)) for name, found in groupby(rows, key=lambda row: row[0])}


def _wanted(library: Library, actor: Actor, now: Instant, asked: Asked) -> list[sa.ColumnElement[bool]]:
    scope = scope_of(actor, library.country, now)
    scope = narrowed(scope, asked.territory, library.country) if asked.territory else scope
    found: list[sa.ColumnElement[bool]] = [in_scope(scope)]
    found += [organisation.c[key] == value for key in WORDS if (value := getattr(asked, key))]
    if words := fold(asked.words):
        found.append(organisation.c.folded.contains(words, autoescape=True))
    return found


def vocabularies(library: Library) -> dict[str, dict[str, Title]]:
    """By WORDS: the keys that an organisation may have there, with their titles, as the processes of today declare them."""
    found: dict[str, dict[str, Title]] = {word: {} for word in WORDS}
    for word, key, titles in _declared(library):
        found[word].setdefault(key, titles)
    return found


def _declared(library: Library) -> Iterator[tuple[str, str, Title]]:
    for definition in library.current.values():
        for one in definition.organisations:
            columns: dict[str | None, Any] = {column.key: column for column in definition.fields[one.written.of].columns}
            for word in WORDS:
                column = columns.get(getattr(one.written, word))
                yield from ((word, key, titles) for key, titles in (column.vocabulary.items() if column is not None else ()))
