"""Pending actions, each with what the list of things to do shows of its case."""
from __future__ import annotations

from ..tables import task
from .facts import Facts

TABLE = task
COLUMNS = task.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.case.tasks, facts.title, facts.case.state, facts.stage, facts.stage_number, facts.case.territory


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row an action."""
    case = facts.case
    shown = (facts.title, case.workflow, case.state, facts.stage, facts.stage_number, case.territory, facts.province)
    return [(case.ref, t.id, t.key, t.role, t.assignee, t.due, t.opened, t.item, t.need, *shown) for t in case.tasks]
