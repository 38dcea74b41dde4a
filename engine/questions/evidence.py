"""The bytes of every document of every case, read again: whether they are still what the journal says."""
from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import sqlalchemy as sa

from ..documents import Documents
from ..store.sql.store import SqlStore
from ..store.sql.tables import case_


class Damaged(NamedTuple):
    """A document of a case, by its place in it, whose bytes are gone or no longer those of its SHA-256."""

    ref: str
    document: str
    sha256: str


def damaged(store: SqlStore, documents: Documents) -> Iterator[Damaged]:
    """Those that are, case by case; each file is read once."""
    intact = cache(documents.intact)
    with store.reading() as connection:
        refs = connection.scalars(sa.select(case_.c.ref).order_by(case_.c.ref)).all()
    for ref in refs:
        case = store.case(ref)
        for document in case.documents if case else ():
            if not intact(document.sha256):
                yield Damaged(ref, document.id, document.sha256)
