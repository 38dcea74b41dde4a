"""Grids: a file scored by several evaluators against weighted criteria, each in a row of a list of their own.

A row passes through three moments: its evaluator is named; they declare whether they have an interest, and are out where
they have; they score, and the row is in from the day it bears. Totals are out of 100. All numbers are whole: what is
divided is rounded to the nearest, a half upwards.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from .actor import ENGINE
from .case import Case
from .decision import Title
from .names import matches

Row = Mapping[str, Any]
Bound = int | str | None
WHOLE = 100
"""What the weights sum to, and the highest total."""


class Grid(NamedTuple):
    """A grid as its definition declares it.

    `of` is the list; `evaluator`, `free`, `given` and `total` its columns: who scores, whether they are free of interest, the
    day the grid came in, its total. `criteria` are the weights by column, on a scale `least` to `most`. `threshold`,
    `evaluators` and `dispersion` are numbers or `parameters.x`. `assign` is hand, load or lot; `apart` the steps whose
    actors never evaluate. `states` are those in which the scoring step is taken.
    """

    key: str
    title: Title
    of: str
    evaluator: str
    free: str
    given: str
    total: str
    criteria: Mapping[str, int]
    least: int
    most: int
    threshold: Bound
    evaluators: Bound
    roles: tuple[str, ...]
    apart: tuple[str, ...]
    assign: str
    aggregate: str
    dispersion: Bound
    beyond: str
    assigning: str
    declaring: str
    scoring: str
    states: tuple[str, ...]

    def named(self, row: Row) -> bool:
        """Whether its evaluator has neither declared anything nor scored."""
        return row.get(self.free) is None and row.get(self.given) is None

    def out(self, row: Row) -> bool:
        """Whether its evaluator has an interest in the file."""
        return row.get(self.free) is False and row.get(self.given) is None

    def ready(self, row: Row) -> bool:
        """Whether its evaluator is to score now."""
        return row.get(self.free) is True and row.get(self.given) is None

    def scored(self, row: Row) -> bool:
        """Whether the grid is in."""
        return row.get(self.given) is not None

    def own(self, case: Case, person: str) -> Row | None:
        """The row of an evaluator, or None. Nobody has two."""
        return next((row for row in self.rows(case) if row.get(self.evaluator) == person), None)

    def rows(self, case: Case) -> tuple[Row, ...]:
        """All rows of the grid."""
        return tuple(case.fields.get(self.of) or ())


class Standing(NamedTuple):
    """Where a grid stands: grids in, evaluators wanted and at work (in or to come), and, where every total may be read, the
    aggregate and the dispersion of the totals; None before any is in, or while they are hidden."""

    number: int
    wanted: int
    live: int
    aggregate: int | None
    dispersion: int | None
    apart: bool

    @property
    def complete(self) -> bool:
        """Whether as many grids are in as are wanted."""
        return self.number >= self.wanted

    @property
    def lacking(self) -> int:
        """How many evaluators are still to be named."""
        return max(0, self.wanted - self.live)


def standing(grid: Grid, case: Case) -> Standing:
    """Where a grid of a case stands."""
    rows = grid.rows(case)
    scored = [row for row in rows if grid.scored(row)]
    totals = [row[grid.total] for row in scored if row.get(grid.total) is not None]
    whole = bool(totals) and len(totals) == len(scored)
    spread = max(totals) - min(totals) if whole else None
    most = bound(case, grid.dispersion)
    apart = spread is not None and most is not None and spread > most
    wanted = (bound(case, grid.evaluators) or 1) + (apart and grid.beyond == "another")
    return Standing(len(scored), wanted, sum(not grid.out(row) for row in rows),
                    aggregated(grid.aggregate, totals) if whole else None, spread, apart)


def bound(case: Case, written: Bound) -> int | None:
    """A number written out, or that of a parameter the case runs under."""
    return int(case.parameters[written.removeprefix("parameters.")]) if isinstance(written, str) else written


def aggregated(how: str, totals: Iterable[int]) -> int:
    """The one number of several totals, at least one: `mean`; `median`; `trimmed`, the mean without the highest and the
    lowest, where there are three or more."""
    sorted_ = sorted(totals)
    if how == "median":
        middle = (len(sorted_) - 1) // 2
        return mean(sorted_[middle:len(sorted_) - middle])
    return mean(sorted_[1:-1] if how == "trimmed" and len(sorted_) > 2 else sorted_)


def mean(numbers: list[int]) -> int:
    """To the nearest whole number, a half upwards."""
    return (2 * sum(numbers) + len(numbers)) // (2 * len(numbers))


def total_formula(criteria: Mapping[str, int], least: int, most: int) -> str:
    """The expression that computes a row's total out of 100: each mark's share of the scale, weighted; nothing before all
    marks are there."""
    parts = " + ".join(f"{weight} * (item.{key} - {least})" for key, weight in criteria.items())
    return f"(2 * ({parts}) + {most - least}) / {2 * (most - least)}"


def hides(grid: Grid, case: Case, person: str) -> bool:
    """Whether the scores of others are hidden from somebody: while they have a grid to return; and while grids are to come,
    from everybody whose own is not in."""
    if person == ENGINE.id or not scoring(grid, case):
        return False
    own = grid.own(case, person)
    if own is not None and grid.scored(own):
        return False
    return not standing(grid, case).complete or (own is not None and not grid.out(own))


def scoring(grid: Grid, case: Case) -> bool:
    """Whether the case is where the grid is scored."""
    return any(matches(pattern, case.state) for pattern in grid.states)
