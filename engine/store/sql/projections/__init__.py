"""Derived tables: one file each, one line here. `cases` is written by the unit together with the snapshot.

A derived row is a function of the case alone (`rows(facts)`), so writing and rebuilding are the same code: the unit
takes the rows of the case before and after and writes the difference. `reads(facts)` is what the rows depend on; where
it did not move, nothing is computed. `COLUMNS` are those that are derived; a row is known by the first `width` of them.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from types import ModuleType
from typing import NamedTuple

import sqlalchemy as sa

from . import closure, links, marks, measures, members, organisations, scores, tasks, timers, words
from .facts import Facts, facts_of

__all__ = ["PROJECTIONS", "Facts", "Projection", "facts_of"]


class Projection(NamedTuple):
    """One derived table whose rows are known by the first `width` of its derived columns."""

    table: sa.Table
    columns: Sequence[str]
    width: int
    reads: Callable[[Facts], object]
    rows: Callable[[Facts], list[tuple[object, ...]]]

    def key(self, row: tuple[object, ...]) -> tuple[object, ...]:
        """The columns a row is known by."""
        return row[:self.width]


def _projection(module: ModuleType, width: int) -> Projection:
    return Projection(module.TABLE, tuple(module.COLUMNS), width, module.reads, module.rows)


PROJECTIONS = (
    _projection(tasks, 2),
    _projection(timers, 2),
    _projection(closure, 2),
    _projection(links, 3),
    _projection(members, 3),
    _projection(marks, 3),
    _projection(scores, 2),
    _projection(measures, 4),
    _projection(words, 1),
    _projection(organisations, 3),
)
