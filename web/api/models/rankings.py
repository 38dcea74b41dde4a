"""Rankings: cases in the order of what a grid came to. Scores and thresholds are whole points."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Titled


class RankingLine(BaseModel):
    """A grid that cases of a process are scored by."""

    workflow: str
    process: str = Field(description="title of the process")
    grid: str
    title: str
    links: list[Titled] = Field(description="kinds of link that a ranking may be narrowed by")


class Rankings(BaseModel):
    """Every grid."""

    rankings: list[RankingLine]


class RankingFilters(BaseModel):
    """What a ranking is narrowed to; empty: not."""

    territory: str = Field(default="", description="this one and all below it")
    link: list[str] = Field(default=[], description="<kind>:<reference> of a case that ranked ones are linked to; all hold")


class RankingPage(RankingFilters):
    """The same, and which page."""

    after: str = Field(default="", description="`next` or `previous` of another page")


class RankedCase(BaseModel):
    """One case in its rank. While scores are to come `rank` is 0, and so many of the grids are in."""

    rank: int = Field(description="from 1, among the cases one sees; 0: scores are to come")
    tied: bool = Field(description="others have the same rank")
    ref: str
    title: str
    territory: str
    definition: str
    state: Titled
    score: int | None = Field(description="points; null while scores are to come, as are the totals")
    lowest: int | None = Field(description="points of the lowest total")
    highest: int | None = Field(description="points of the highest total")
    threshold: int | None = Field(description="points to reach; null: none")
    grids: int = Field(description="how many are in")
    wanted: int = Field(description="how many are wanted")


class Ranking(BaseModel):
    """A page of a ranking, the highest first; `next` and `previous` are values of `after`, empty at an end."""

    cases: list[RankedCase]
    ranked: int
    reached: int = Field(description="how many of those ranked reach their threshold")
    waiting: int = Field(description="how many are still being scored")
    next: str
    previous: str


class RankingTarget(BaseModel):
    """A case that ranked ones are linked to."""

    link: str = Field(description="as the ranking is narrowed by it: <kind>:<reference>")
    kind: Titled
    ref: str
    title: str


class RankingTargets(BaseModel):
    """What a ranking may be narrowed by, of the cases one sees; 200 at most."""

    targets: list[RankingTarget]
