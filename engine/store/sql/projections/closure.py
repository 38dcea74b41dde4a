"""The case in its territory and in all around it: a province's list is one equality, whatever lies below."""
from __future__ import annotations

from ..tables import case_territory
from .facts import Facts

TABLE = case_territory
COLUMNS = case_territory.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.lineage, facts.stage, facts.case.closed, facts.updated


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a territory."""
    case = facts.case
    return [(case.ref, code, case.workflow, facts.stage, case.closed, facts.updated) for code in facts.lineage]
