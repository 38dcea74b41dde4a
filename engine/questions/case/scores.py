"""What the grids of a case come to, for its page: how many are in, and, once they may be read, the score and the totals."""
from __future__ import annotations

from typing import NamedTuple

from ...core.grids import Grid, bound, standing
from ...language.texts import title
from .ground import Ground


class Score(NamedTuple):
    """One grid. The score and the totals are None while they are hidden, or before any is in; `limit` is how far apart
    totals may lie, `apart` whether they lie further."""

    title: str
    number: int
    wanted: int
    score: int | None
    lowest: int | None
    highest: int | None
    threshold: int | None
    limit: int | None
    apart: bool


def scores(ground: Ground) -> tuple[Score, ...]:
    """The grids that somebody was named for."""
    if ground.public:
        return ()
    return tuple(_score(ground, grid) for grid in ground.definition.names.grids.values() if grid.rows(ground.case))


def _score(ground: Ground, grid: Grid) -> Score:
    case = ground.case
    found, totals = standing(grid, case), sorted(row[grid.total] for row in grid.rows(case) if row.get(grid.total) is not None)
    told = found.aggregate is not None
    return Score(title(grid.title), found.number, found.wanted, found.aggregate, totals[0] if told else None,
                 totals[-1] if told else None, bound(case, grid.threshold), bound(case, grid.dispersion), found.apart)
