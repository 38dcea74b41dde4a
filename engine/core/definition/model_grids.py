"""A grid as its author writes it: what several evaluators score a file by."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from ..conditions.texts import Sentence
from .model_values import Key, Written


class Scale(Written):
    """The marks of every criterion: whole numbers from `min` to `max`."""

    min: int = 0
    max: int


class GridSteps(Written):
    """The steps of a grid, which the definition declares with their title, source and roles: what they ask, demand and write
    is the grid's."""

    assign: Key
    declare: Key
    score: Key


class GridText(Written):
    """Its rows lie in list `of`, one an evaluator: `evaluator` is a column of type person, `free` (yes or no) whether they
    declare no interest, `given` the day the grid came in, `total` out of 100. `criteria` are columns of type int, with
    weights that sum to 100. Evaluators hold one of `roles` here, and none took a step of `apart`; `assign` says how they are
    found: named by hand, drawn by lot, or who has the fewest pending actions (`load`). `aggregate` is the mean, the median,
    or the mean without the highest and the lowest (`trimmed`), to the nearest whole number. Where totals lie further
    apart than `dispersion`, people are warned, or `another` evaluator is wanted. Numbers may be `parameters.x`. `task` is
    the title of each evaluator's pending action, `due` its delay."""

    title: Sentence
    of: Key
    evaluator: Key
    free: Key
    given: Key
    total: Key
    criteria: Annotated[Mapping[Key, Annotated[int, Field(ge=1, le=100)]], Field(min_length=1)]
    scale: Scale
    threshold: int | str | None = None
    evaluators: int | str
    roles: Annotated[tuple[Key, ...], Field(min_length=1)]
    apart: tuple[Key, ...] = ()
    assign: Literal["hand", "lot", "load"] = "hand"
    aggregate: Literal["mean", "median", "trimmed"] = "mean"
    dispersion: int | str | None = None
    beyond: Literal["warn", "another"] = "warn"
    task: Sentence
    due: str = "15 working days"
    steps: GridSteps
