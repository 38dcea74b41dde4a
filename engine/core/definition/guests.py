"""Faults of `guests`: what a step that outsiders may be invited to take cannot ask of them."""
from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..nearest import unknown
from . import model
from .definition import Input
from .problems import Problem

INSIDE = frozenset(("person", "case", "row", "version"))
"""What only who works here can name: accounts, other files, other rows, documents."""


def guest_faults(key: str, inputs: Mapping[str, Input], written: model.WorkflowText) -> Iterator[Problem]:
    """Why an outsider cannot be invited for the row that this input names."""
    rows = [found.key for found in inputs.values() if found.bounds.type == "row"]
    if key not in rows:
        yield Problem((), "unknown.input", unknown("input of type row", key, rows))
        return
    listed = inputs[key].bounds.of
    if listed not in written.fields or written.fields[listed].life is None:
        yield Problem((), "guests.life", f"{listed!r} has no `life`: its rows await nothing, and nothing ends an invitation")
    if inputs[key].optional or inputs[key].unless is not None:
        yield Problem((), "guests.row", f"{key!r} may stay empty: an invitation is for one row")
    for found in inputs.values():
        if found.key != key and INSIDE & {found.bounds.type, *(column.bounds.type for column in found.columns)}:
            yield Problem((), "guests.asks", f"an outsider cannot name what {found.key!r} asks")
