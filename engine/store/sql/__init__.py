"""The SQL store, for SQLite and PostgreSQL: see store.py."""
from __future__ import annotations

from .store import SqlStore, check_version, migrate, open_store

__all__ = ["SqlStore", "check_version", "migrate", "open_store"]
