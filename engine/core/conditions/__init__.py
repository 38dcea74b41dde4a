"""The kinds of condition: one file a kind, one line here."""
from __future__ import annotations

from .base import Condition, Rule, Scope
from .before import BeforeRule
from .count import CountRule
from .document import DocumentRule
from .elapsed import ElapsedRule
from .envelope import EnvelopeRule
from .evaluator import EvaluatorRule
from .expression import ExpressionRule
from .faulty import Problem
from .filled import FilledRule
from .linked import LinkedRule
from .rows import RowsRule
from .score import ScoreRule
from .separation import SeparationRule
from .session import SessionRule
from .tasks import TasksRule
from .unique import UniqueRule

KINDS: dict[str, type[Rule]] = {
    "tasks": TasksRule,
    "document": DocumentRule,
    "filled": FilledRule,
    "expression": ExpressionRule,
    "separation": SeparationRule,
    "rows": RowsRule,
    "linked": LinkedRule,
    "count": CountRule,
    "elapsed": ElapsedRule,
    "before": BeforeRule,
    "session": SessionRule,
    "unique": UniqueRule,
    "envelope": EnvelopeRule,
    "evaluator": EvaluatorRule,
    "score": ScoreRule,
}

__all__ = ["KINDS", "Condition", "Rule", "Problem", "Scope"]
