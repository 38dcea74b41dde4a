"""Who holds a role on the case alone, and through which day: what their lists are made of."""
from __future__ import annotations

from ..tables import member
from .facts import Facts

TABLE = member
COLUMNS = member.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.members


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a person and role."""
    return [(facts.case.ref, account, role, until) for account, role, until in facts.members]
