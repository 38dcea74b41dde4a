"""Reasons against a command, each where the hand is: beside its control, or apart where no control mends it."""
from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from engine.core.decision import Named, Unmet
from engine.words import Speaker, say

CONTROLS = frozenset(("field", "item", "input", "document"))


class Beside(NamedTuple):
    """`by_name`: the sentence beside each control; `summary`: those sentences, linked; `others`: what no control mends."""

    by_name: dict[str, str]
    summary: list[dict[str, str]]
    others: list[Unmet]


def beside(unmet: Iterable[Unmet], names: Collection[str], speaker: Speaker) -> Beside:
    """Sort the reasons by the controls that the form has."""
    found = Beside({}, [], [])
    for reason in unmet:
        name = _name(reason, names)
        if not name:
            found.others.append(reason)
            continue
        said, name = say(reason, speaker), _cell(reason, name)
        found.by_name.setdefault(name, said.near or said.text)
        found.summary.append({"name": name, "text": said.text})
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
