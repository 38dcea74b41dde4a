"""The words a case is narrowed by: one row a field and value."""
from __future__ import annotations

from ..tables import mark
from .facts import Facts

TABLE = mark
COLUMNS = mark.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.marks


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a word."""
    return [(facts.case.ref, field, value) for field, value in facts.marks]
