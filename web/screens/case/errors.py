"""Reasons against a command on a case: beside their controls, or above the form with their cure."""
from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from engine.core.decision import Unmet
from engine.questions.case import Ground, Why
from engine.questions.case.next_steps import why
from web.forms.errors import beside
from web.next_steps import condition


class Reasons(NamedTuple):
    """`by_name` and `summary` as web.forms.errors gives them; `others`: conditions that no control mends, drawn."""

    by_name: dict[str, str]
    summary: list[dict[str, str]]
    others: list[dict[str, Any]]


def placed(ground: Ground, unmet: Iterable[Unmet], names: Collection[str]) -> Reasons:
    """Sort the reasons by the controls that the form has."""
    found = beside(unmet, names, ground.speaker)
    others = [condition(ground.case.ref, _without_self(why(ground, reason))) for reason in found.others]
    return Reasons(found.by_name, found.summary, others)


def _without_self(found: Why) -> Why:
    """A form does not send one to itself."""
    return found if found.remedy is None or found.remedy.kind != "trigger" else found._replace(remedy=None)
