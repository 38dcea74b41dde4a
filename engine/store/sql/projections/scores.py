"""What the grids of a case come to. While scores are to come, the row has no place: nobody reads from a list what is hidden."""
from __future__ import annotations

from ..tables import score
from .facts import Facts

TABLE = score
COLUMNS = score.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.scores


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a grid that somebody was named for."""
    return [(facts.case.ref, one.grid, "" if one.aggregate is None else f"{one.aggregate:03}", facts.case.workflow, one.number,
             one.wanted, one.lowest, one.highest, one.threshold) for one in facts.scores]
