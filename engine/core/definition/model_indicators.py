"""The indicators of a definition as their author writes them."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from pydantic import model_validator

from ..conditions.texts import Sentence
from .model_values import Key, Pattern, Written


class DimensionText(Written):
    """How an indicator is broken down: into `columns` (without a list, fields), or `by` a choice: a column (`item.x`) or one
    of the row that a free indicator is (`named.x`)."""

    title: Sentence
    columns: tuple[Key, ...] = ()
    by: str | None = None

    @model_validator(mode="after")
    def _one(self) -> DimensionText:
        if bool(self.columns) == (self.by is not None):
            raise ValueError("name `columns`, or one choice in `by`")
        return self


class IndicatorText(Written):
    """What is measured on each file. The rows of list `of` are its measures, or one column of them: `value`; without it each
    row counts one. `at` is the column with the last day of the period. Without a list, `value` is a field, which counts from
    the day the file first was in state `since`, or was opened. `where` chooses among the rows.

    `named` is a column of type row: what a row measures is itself a row, of another list, which gives it a name, and the
    columns `baseline` and `target`; what is added up is then the way from the one to the other, a share. Elsewhere these two
    are fields or `parameters.x`.

    `files` and `time` say how it is added up. `every` is the period that each file is measured in. `by` and `verified` are
    columns: who measured, and who verified or when; a value counts once that one is filled. `up` are links to the files it is
    added up in as well.
    """

    title: Sentence
    help: Sentence | None = None
    unit: Sentence | None = None
    of: Key | None = None
    at: Key | None = None
    value: Key | None = None
    where: str | None = None
    since: Pattern | None = None
    named: Key | None = None
    files: Literal["sum", "mean"] = "sum"
    time: Literal["last", "sum", "mean"] = "last"
    every: Literal["month", "quarter", "year"] | None = None
    by: Key | None = None
    verified: Key | None = None
    baseline: str | None = None
    target: str | None = None
    parts: Mapping[Key, DimensionText] = {}
    up: tuple[Key, ...] = ()

    @model_validator(mode="after")
    def _whole(self) -> IndicatorText:
        if (self.of is None) != (self.at is None):
            raise ValueError("the rows of a list are measures of a day: `of` and `at` go together")
        if self.of is None and (self.value is None or self.where or self.named or self.by or self.verified or self.every):
            raise ValueError("without a list (`of`) an indicator is the `value` of a field, and nothing of rows")
        if self.of is not None and self.since is not None:
            raise ValueError("`since` goes with a field; the rows of a list have their own day")
        if self.named is not None and (self.value is None or self.target is None):
            raise ValueError("what rows name needs `value` and `target`: their way to it is what is added up")
        return self
