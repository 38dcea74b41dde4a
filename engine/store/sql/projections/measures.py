"""The values of a case's indicators: one row a value and part."""
from __future__ import annotations

from engine.core.indicators import measures, read_from

from ..tables import measure
from .facts import Facts

TABLE = measure
COLUMNS = measure.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on: the lists and fields that are measured."""
    return read_from(facts.definition, facts.case) if facts.definition.indicators else None


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a value."""
    case = facts.case
    return [(case.ref, one.indicator, one.row, one.part, one.series, case.workflow, one.at, one.value, one.verified)
            for one in measures(facts.definition, case)]
