"""Deriving everything again from the journal: after a new derived table, or where the audit found one wrong."""
from __future__ import annotations

import sqlalchemy as sa

from engine.library import Library
from engine.store.sql.rewriting import rewrite
from engine.store.sql.store import SqlStore

from .audit import Progress
from .replaying import is_case, replayed, stored, subjects


def rebuild(store: SqlStore, library: Library, progress: Progress | None = None) -> int:
    """Write every case's row, snapshot and derived rows again; how many cases. The journal is only read.

    One transaction a case, so that work goes on beside it. Rows of a case without a journal stay: they are evidence.
    Raises BadCommand where a definition's text is lost.
    """
    with store.reading() as connection:
        all_ = list(subjects(connection))
    rebuilt = 0
    for done, subject in enumerate(all_, 1):
        with store.changing() as connection:
            rebuilt += rebuild_case(store, library, connection, subject)
        if progress is not None:
            progress(done, len(all_))
    return rebuilt


def rebuild_case(store: SqlStore, library: Library, connection: sa.Connection, subject: str) -> bool:
    """Rebuild one case in a transaction; False for a subject that is none. Other writers of this case wait."""
    store.database.fetch(connection, store.database.statements.case_locked, (subject,))
    what = stored(store, connection, subject)
    if not is_case(what.rows):
        return False
    case = replayed(what.rows, what.key)
    rewrite(store.database, connection, library.version(case.definition), case, what.rows[-1], what.key)
    return True
