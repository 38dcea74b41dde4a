"""Reasons against a command, each where the hand is: beside its field, or above the form with its cure."""
from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any, NamedTuple

from engine.core.decision import Named, Unmet
from engine.questions.case import Ground, Why
from engine.questions.case.next_steps import why
from engine.words import say

from .view import condition

CONTROLS = frozenset(("field", "item", "input", "document"))


class Reasons(NamedTuple):
    """`by_name`: the sentence beside each control; `summary`: those sentences, linked; `others`: what no control mends."""

    by_name: dict[str, str]
    summary: list[dict[str, str]]
    others: list[dict[str, Any]]


def placed(ground: Ground, unmet: Iterable[Unmet], names: Collection[str]) -> Reasons:
    """Sort the reasons by the controls that the form has."""
    found = Reasons({}, [], [])
    for reason in unmet:
        name = _name(reason, names)
        if name:
            said = say(reason, ground.speaker)
            name = _cell(reason, name)
            found.by_name.setdefault(name, said.near or said.text)
            found.summary.append({"name": name, "text": said.text})
        else:
            found.others.append(condition(ground.case.ref, _without_self(why(ground, reason))))
    return found


def _name(reason: Unmet, names: Collection[str]) -> str:
    if reason.cure is None:
        return ""
    if reason.cure.kind == "motif":
        return "motif"
    return reason.cure.key if reason.cure.kind in CONTROLS and reason.cure.key in names else ""


def _cell(reason: Unmet, name: str) -> str:
    """Where a row is at fault, the very cell."""
    column = reason.values.get("column")
    if reason.code != "value.row" or not isinstance(column, Named):
        return name
    return f"{name}-{reason.values['row'] - 1}-{column.key}"


def _without_self(found: Why) -> Why:
    """A form does not send one to itself."""
    return found if found.remedy is None or found.remedy.kind != "trigger" else found._replace(remedy=None)
