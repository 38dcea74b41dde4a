"""What the grids of a case come to, for its page: how many are in, and, once they may be read, the score and the totals."""
from __future__ import annotations

from typing import NamedTuple

from ...core.grids import Grid, Standing, bound, standing
from ...language.texts import title
from .ground import Ground


class Score(NamedTuple):
    """One grid. The score and the totals are None while they are hidden, or before any is in; the totals and `limit`, how far
    apart they may lie, also for whoever reads its outcome only (core.hidden). `apart`: whether they lie further."""

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
    told = {one.grid.key: one.standing for one in ground.veil.outcomes}
    found = ((grid, told.get(grid.key)) for grid in ground.definition.names.grids.values())
    return tuple(_outcome(ground, grid, outcome) if outcome else _score(ground, grid)
                 for grid, outcome in found if (outcome.live or outcome.number if outcome else grid.rows(ground.case)))


def _outcome(ground: Ground, grid: Grid, found: Standing) -> Score:
    return Score(title(grid.title), found.number, found.wanted, found.aggregate, None, None, bound(ground.case, grid.threshold),
                 None, False)


def _score(ground: Ground, grid: Grid) -> Score:
    case = ground.case
    found, totals = standing(grid, case), sorted(row[grid.total] for row in grid.rows(case) if row.get(grid.total) is not None)
    told = found.aggregate is not None
    return Score(title(grid.title), found.number, found.wanted, found.aggregate, totals[0] if told else None,
                 totals[-1] if told else None, bound(case, grid.threshold), bound(case, grid.dispersion), found.apart)
