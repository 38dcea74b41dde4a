"""Idempotency keys that nobody sends again: what was done under them is forgotten, the journal keeps it."""
from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Protocol

import sqlalchemy as sa

from engine.core.moments import stamp
from engine.store.sql import SqlStore
from engine.store.sql.tables import done

KEPT = timedelta(days=30)
"""Longer than any form stays open, and any program tries again."""


class Forgetting(Protocol):
    """What this job needs of Maillon."""

    @property
    def store(self) -> SqlStore: ...

    @property
    def clock(self) -> Callable[[], datetime]: ...


def forget_keys(maillon: Forgetting) -> int:
    """Forget those of thirty days ago and before; how many."""
    with maillon.store.changing() as connection:
        return connection.execute(sa.delete(done).where(done.c.at < stamp(maillon.clock() - KEPT))).rowcount
