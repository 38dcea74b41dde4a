"""The text a case is found by: its reference, title, subtitle and holder, folded. No other personal data lie open."""
from __future__ import annotations

from engine.language.fold import fold

from ..tables import search
from .facts import Facts

TABLE = search
COLUMNS = ("ref", "text")


def reads(facts: Facts) -> object:
    """What the row depends on; folding is dear, so it is done only when one of these moves."""
    return facts.title, facts.subtitle, facts.holder


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a case."""
    return [(facts.case.ref, fold(" ".join((facts.case.ref, facts.title, facts.subtitle, facts.holder))))]
