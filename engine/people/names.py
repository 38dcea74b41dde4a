"""Names by id, remembered for a minute: every page shows some, few change."""
from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

KEPT = timedelta(minutes=1)
MOST = 10_000


class Names:
    """`read` looks ids up; one that is nobody's is left out, and asked again the next time."""

    def __init__(self, read: Callable[[Collection[str]], dict[str, str]], clock: Callable[[], datetime]) -> None:
        self._read, self._clock = read, clock
        self._known: dict[str, str] = {}
        self._until = clock() + KEPT

    def __call__(self, ids: Collection[str]) -> dict[str, str]:
        """The names of these ids."""
        if self._clock() >= self._until or len(self._known) > MOST:
            self.forget()
        known = self._known
        lacking = set(ids) - known.keys()
        if lacking:
            known.update(self._read(lacking))
        return {id_: known[id_] for id_ in ids if id_ in known}

    def forget(self) -> None:
        """Read everything anew."""
        self._known, self._until = {}, self._clock() + KEPT
