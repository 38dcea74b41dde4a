"""Running clocks, by the instant they are due. The claim of a worker is not derived and stays as it is."""
from __future__ import annotations

from ..tables import timer
from .facts import Facts

TABLE = timer
COLUMNS = ("ref", "key", "fire", "due")


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.case.timers


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a clock."""
    return [(facts.case.ref, clock.key, clock.fire, clock.due) for clock in facts.case.timers]
