"""Indicators: what the cases one sees come to. A value is in the unit of its indicator: `type` money means centimes, share basis
points, int as many of `unit`."""
from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from .parts import Titled

RHYTHM = "month, quarter or year"


class IndicatorFilters(BaseModel):
    """Of which cases, and up to when; empty: of all one sees, up to the last quarter that is over."""

    territory: str = Field(default="", description="this one and all below it")
    above: str = Field(default="", description="reference of a case: only it, and what links lead to it from")
    every: Literal["", "month", "quarter", "year"] = Field(default="", description=f"how long a period is: {RHYTHM}")
    until: str = Field(default="", description="the last period, which must be over", examples=["2026-T3", "2026-09", "2026"])


class AllIndicators(IndicatorFilters):
    """The same, of one process or all."""

    workflow: str = Field(default="", description="key of a process; empty: all of them")


class FigureFilters(IndicatorFilters):
    """The same, and which of the cases behind a figure."""

    part: str = Field(default="", description="`part` of a dimension; empty: the whole")
    late: bool = Field(default=False, description="only open ones of which nothing is measured since the last period began")
    after: str = Field(default="", description="`next` of another page")


class Figure(BaseModel):
    """What some cases come to in a period. Each counts once, however many links lead to it."""

    value: int | None = Field(description="money in centimes, a share in basis points; null: no verified one is known")
    cases: int = Field(description="how many have a verified value")
    measured: int = Field(description="how many were measured in the period itself")
    unverified: int = Field(description="how many have a value there that waits to be verified")


class PeriodFigure(Figure):
    """A figure of one period."""

    period: str = Field(description="as `until` is written")
    last_day: str


class TargetedFigure(PeriodFigure):
    """A figure beside its target."""

    target: int | None = Field(description="in the unit of the value; null: none is known")


class IndicatorLine(BaseModel):
    """One indicator, eight periods long."""

    workflow: str
    key: str
    title: str
    help: str
    type: str = Field(description="of its values: int, money (centimes) or share (basis points)")
    unit: str = Field(description="in words, or empty")
    every: str = Field(description=f"how often it is to be measured: {RHYTHM}; empty: whenever")
    own_units: bool = Field(description="each row has a unit of its own: values are the way from baseline to target, basis points")
    figures: list[TargetedFigure] = Field(description="oldest first")


class Indicators(BaseModel):
    """Every indicator, in the order of the processes."""

    indicators: list[IndicatorLine]


class PartFigures(Titled):
    """One part of a dimension."""

    part: str = Field(description="<dimension>=<key>, as the cases behind it are asked for")
    figures: list[PeriodFigure] = Field(description="oldest first")


class IndicatorDimension(Titled):
    """One way of breaking an indicator down."""

    parts: list[PartFigures]


class ProvinceFigure(Figure):
    """A figure of one province."""

    province: Titled = Field(description="its key is empty where cases lie in none")


class AboveFigure(Figure):
    """A figure of the cases that links lead up from to one case."""

    ref: str = Field(description="asked for as `above`, it opens what lies below it")
    title: str


class Indicator(IndicatorLine):
    """One indicator whole; what is not told by period is of the last one."""

    baseline: int | None = Field(description="in the unit of the value; null: none is known")
    dimensions: list[IndicatorDimension]
    provinces: list[ProvinceFigure]
    above: list[AboveFigure] = Field(description="each case that those counted are added up in")
    late: int = Field(description="open cases of which nothing is measured since the last period began that is over")


class IndicatorCase(Figure):
    """One case behind a figure."""

    ref: str
    title: str
    last_measured: str = Field(description="the day of its newest value, verified or not")
    late: bool


class IndicatorCases(BaseModel):
    """A page of the cases behind a figure, by reference; `next` is a value of `after`, empty at the end."""

    cases: list[IndicatorCase]
    next: str
