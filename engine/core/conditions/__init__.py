"""The kinds of condition: one file a kind, one line here."""
from __future__ import annotations

from .agenda import AgendaRule
from .base import Condition, Rule, Scope
from .before import BeforeRule
from .composition import CompositionRule
from .count import CountRule
from .document import DocumentRule
from .elapsed import ElapsedRule
from .envelope import EnvelopeRule
from .evaluator import EvaluatorRule
from .expression import ExpressionRule
from .faulty import Problem
from .filled import FilledRule
from .linked import LinkedRule
from .quorum import QuorumRule
from .rows import RowsRule
from .score import ScoreRule
from .seat import SeatRule
from .separation import SeparationRule
from .session import SessionRule
from .signatures import SignaturesRule
from .tasks import TasksRule
from .unique import UniqueRule
from .vote import VoteRule

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
    "signatures": SignaturesRule,
    "composition": CompositionRule,
    "agenda": AgendaRule,
    "seat": SeatRule,
    "quorum": QuorumRule,
    "vote": VoteRule,
    "evaluator": EvaluatorRule,
    "score": ScoreRule,
}

__all__ = ["KINDS", "Condition", "Rule", "Problem", "Scope"]
