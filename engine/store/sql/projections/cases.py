"""The case as lists show it. The unit adds the last three columns: number, head and snapshot."""
from __future__ import annotations

from ..tables import case_
from .facts import Facts

TABLE = case_


def row(facts: Facts) -> tuple[object, ...]:
    """The columns of `case_` before `number`. `due` and `role` are its most urgent pending action's, or empty."""
    case = facts.case
    urgent = min(case.tasks, key=lambda task: task.due, default=None)
    return (
        case.ref, case.workflow, case.definition, case.territory, facts.province,
        case.state, facts.stage, facts.stage_number, facts.title, facts.subtitle,
        facts.holder, case.holder, facts.holder_kind, facts.amount, facts.total, facts.sector,
        case.opened, case.entered, facts.updated,
        urgent.due if urgent else "", urgent.role if urgent else "", case.closed,
    )
