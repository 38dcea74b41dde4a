"""All files at once, in the order of time: whoever is next acts, and the clocks that fall due before fire first."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from heapq import heapify, heappop, heappush, heapreplace
from itertools import count

import sqlalchemy as sa

from engine.core.moments import moment, stamp
from engine.jobs.timers import fire_due
from engine.maillon import Maillon
from engine.store.sql.tables import timer

from .hours import Hours

Life = Iterator[datetime]
Progress = Callable[[int, int], None]
"""Called with how many days are told, of how many."""

NEXT_DUE = sa.select(sa.func.min(timer.c.due)).where(timer.c.due > sa.bindparam("after"), timer.c.due <= sa.bindparam("until"))


def tell(maillon: Maillon, hours: Hours, lives: Iterable[Life], end: datetime, progress: Progress,
         born: Callable[[], Iterable[Life]] = tuple) -> None:
    """Resume each life at the moments it yields, until the end: later ones do not happen. `born` gives the lives that began
    since it was asked last."""
    queue = [(next(life), number, life) for number, life in enumerate(lives)]
    heapify(queue)
    numbers, start = count(len(queue)), hours()
    while queue and queue[0][0] < end:
        when, number, life = queue[0]
        pass_time(maillon, hours, when)
        following = next(life, None)
        if following is None:
            heappop(queue)
        else:
            heapreplace(queue, (following, number, life))
        for fresh in born():
            heappush(queue, (next(fresh), next(numbers), fresh))
        progress((hours() - start).days, (end - start).days)
    pass_time(maillon, hours, end)


def pass_time(maillon: Maillon, hours: Hours, until: datetime) -> None:
    """Let time pass; each clock that falls due on the way fires in its moment."""
    while due := _next_due(maillon, hours(), until):
        hours.reach(moment(due))
        fire_due(maillon)
    hours.reach(until)


def _next_due(maillon: Maillon, after: datetime, until: datetime) -> str | None:
    with maillon.store.reading() as connection:
        found: str | None = connection.scalar(NEXT_DUE, {"after": stamp(after), "until": stamp(until)})
    return found
