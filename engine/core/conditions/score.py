"""`score: {grid: notation, at_least: parameters.score_min}`: enough grids are in, and what they come to is enough."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pydantic import BaseModel, ConfigDict

from ..decision import Cure, Named, Unmet
from ..grids import Grid, hides, standing
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import bound_problems, undeclared


class Asked(BaseModel):
    """`at_least` is out of 100, a number or `parameters.x`; without it, only as many grids must be in as are wanted."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    grid: str
    at_least: int | str | None = None


class ScoreRule(Rule):
    """Met when as many grids are in as are wanted (one more where totals lie too far apart and the grid asks for it), and
    what they come to is not below `at_least`."""

    score: Asked

    def compiled(self, scope: Scope) -> Compiling:
        yield from undeclared(self.score.grid, scope.names.grids, "grid", ("score", "grid"))
        yield from bound_problems(self.score.at_least, scope.names.parameters, ("score", "at_least"))
        grid = scope.names.grids.get(self.score.grid)
        return Score(grid, self.score.at_least) if grid is not None else None


@dataclass(frozen=True, slots=True)
class Score(Condition):
    """Enough grids are in, and they come to enough."""

    grid: Grid
    at_least: int | str | None

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        found, least = standing(self.grid, sight.case), sight.number(self.at_least)
        named = {"grid": Named("grid", self.grid.key), "number": found.number}
        if not found.complete:
            code = "score.apart" if found.apart and self.grid.beyond == "another" else "score.few"
            yield Unmet(code, {**named, "wanted": found.wanted}, Cure("trigger", self._next(sight)))
        elif least is not None and (found.aggregate is None or found.aggregate < least):
            yield self._low(sight, {**named, "score": found.aggregate or 0, "least": least})

    def _next(self, sight: Sight) -> str:
        """The step that brings the next grid."""
        found = standing(self.grid, sight.case)
        if found.lacking:
            return self.grid.assigning
        waiting = any(self.grid.ready(row) for row in self.grid.rows(sight.case))
        return self.grid.scoring if waiting else self.grid.declaring

    def _low(self, sight: Sight, values: dict[str, object]) -> Unmet:
        """Who has a grid to return is not told what the others come to."""
        if hides(self.grid, sight.case, sight.actor.id):
            return Unmet("score.hidden", {"grid": values["grid"]}, Cure("trigger", self.grid.scoring))
        return Unmet("score.low", values)
