"""Files that a process killed in the middle left half written."""
from __future__ import annotations

from datetime import datetime, timedelta

from engine.documents import Documents

ABANDONED = timedelta(days=1)
"""Longer than any upload lasts."""


def sweep(documents: Documents, now: datetime) -> int:
    """Remove those that nobody has written to for a day; how many."""
    return documents.sweep((now - ABANDONED).timestamp())
