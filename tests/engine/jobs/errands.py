"""A Maillon of errands on a database, also as a process of its own: `python -m tests.engine.jobs.errands fire URL NOW`.

The process says `ready`, waits for a line, then fires what is due (`fire`), or claims it and dies (`die`).
"""
from __future__ import annotations

import os
import sys
from datetime import datetime

from engine.advance import tick
from engine.core.moments import stamp
from engine.jobs.timers import fire_due
from engine.library import Library
from engine.store.sql import SqlStore, open_store
from tests.cast import MovingClock, country
from tests.engine.core.errand import errand


class Errands:
    """What the jobs need of Maillon. Ticks take few at a time, so that two processes come between each other."""

    def __init__(self, store: SqlStore, clock: MovingClock, most: int = 3) -> None:
        self.store, self.clock, self.most = store, clock, most
        self.library = Library({"errand": errand()}, country(), store.definition_text)

    def tick(self, most: int = 100) -> int:
        return tick(self.store, self.library, stamp(self.clock()), self.most)


def main(task: str, url: str, now: str) -> None:
    errands = Errands(open_store(url), MovingClock(datetime.fromisoformat(now)))
    print("ready", flush=True)
    sys.stdin.readline()
    if task == "die":
        claimed = errands.store.claim_due(now, stamp(errands.clock.forward(minutes=1)), 1_000)
        print(len(claimed), flush=True)
        os._exit(9)
    print(fire_due(errands), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
