"""The organisations that a case names, each under its folded name, so that two spellings are one. Natural persons are none."""
from __future__ import annotations

from engine.language.fold import fold

from ..tables import organisation
from .facts import Facts

TABLE = organisation
COLUMNS = organisation.c.keys()


def reads(facts: Facts) -> object:
    """What the rows depend on; folding is dear, so it is done only when one of these moves."""
    return facts.organisations


def rows(facts: Facts) -> list[tuple[object, ...]]:
    """One row a list and row of the form; where a cell names several, one each."""
    return [(facts.case.ref, one.listed, one.row, fold(one.name), one.name, one.kind, one.family, one.sphere)
            for one in facts.organisations]
