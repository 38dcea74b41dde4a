"""Which case is tied to which, readable from both ends."""
from __future__ import annotations

from ..tables import link
from .facts import Facts

TABLE = link
COLUMNS = link.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on."""
    return facts.case.links


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a link."""
    return [(facts.case.ref, link.kind, link.ref) for link in dict.fromkeys(facts.case.links)]
