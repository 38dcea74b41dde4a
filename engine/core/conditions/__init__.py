"""The kinds of condition: one file a kind, one line here."""
from __future__ import annotations

from .base import Condition, Scope
from .before import Before
from .count import Count
from .document import Document
from .elapsed import Elapsed
from .expression import ExpressionCondition
from .faulty import Problem
from .filled import Filled
from .linked import Linked
from .separation import Separation
from .session import Session
from .tasks import Tasks

KINDS: dict[str, type[Condition]] = {
    "tasks": Tasks,
    "document": Document,
    "filled": Filled,
    "expression": ExpressionCondition,
    "separation": Separation,
    "linked": Linked,
    "count": Count,
    "elapsed": Elapsed,
    "before": Before,
    "session": Session,
}

__all__ = ["KINDS", "Condition", "Problem", "Scope"]
