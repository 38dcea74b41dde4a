"""Erasing a person from a journal (law 09-08): the key is destroyed, the journal stays whole.

Rows keep their ciphertext, so every hash and every proof holds; nobody can read them any more. What lists and search
showed of the person is derived again, now without.
"""
from __future__ import annotations

from engine.library import Library
from engine.store.sql.store import SqlStore

from .rebuild import rebuild_case


def erase(store: SqlStore, library: Library, subject: str) -> None:
    """Make a subject's personal data unreadable for ever: in the journal, in its snapshot, in lists and search.

    There is no way back. A subject without a key changes nothing. Backups made before keep what they keep.
    """
    with store.database.erasing() as connection:
        store.destroy_key(connection, subject)
        rebuild_case(store, library, connection, subject)
