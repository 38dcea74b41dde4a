"""What a reader may not read yet: the scores of others while their own are to come, and a file that they are to evaluate
before they have said that they have no interest in it.

This is the one place where anything is hidden. What it leaves is an ordinary case and ordinary events: totals that are not
there make an aggregate that is not there, on every screen and for every program.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .actor import Actor
from .case import Case
from .decision import Event
from .definition.definition import Definition
from .grids import Grid, hides
from .sight import roles_on


class Veil(NamedTuple):
    """What is hidden of a case from one reader: the scores of others in `grids`; and, where it is `sealed`, everything but
    who and what the file is about, as far as that is not personal, and who evaluates it."""

    reader: str
    grids: tuple[Grid, ...] = ()
    sealed: bool = False

    def case(self, definition: Definition, case: Case) -> Case:
        """The case as the reader may know it."""
        if self.sealed:
            face = definition.face
            told = (face.title, face.subtitle, face.holder)
            kept: dict[str, Any] = {str(key): case.fields[key] for key in told if key in case.fields}
            return case._replace(fields={**kept, **self._lists(case)}, documents=())
        return case._replace(fields={**case.fields, **self._lists(case)}) if self.grids else case

    def event(self, event: Event) -> Event:
        """An event as the reader may know it. A mark, a remark and a motif of somebody else's grid are left out."""
        for grid in self.grids:
            foreign = event.trigger == grid.scoring and event.actor != self.reader
            event = event._replace(change=self._part(grid, event.change, foreign), private=self._part(grid, event.private, foreign))
        return event

    def _part(self, grid: Grid, part: Mapping[str, Any], foreign: bool) -> Mapping[str, Any]:
        left = {key: value for key, value in part.items() if not (foreign and key in ("inputs", "motif"))}
        if left.get("fields", {}).get(grid.of):
            left["fields"] = {**left["fields"], grid.of: self._rows(grid, left["fields"][grid.of])}
        return left

    def _lists(self, case: Case) -> dict[str, Any]:
        return {grid.of: self._rows(grid, grid.rows(case)) for grid in self.grids if case.fields.get(grid.of) is not None}

    def _rows(self, grid: Grid, rows: Any) -> list[dict[str, Any]]:
        """Of the rows of others only who evaluates, whether they declared, and when their grid came in."""
        kept = ("id", grid.evaluator, grid.free, grid.given)
        return [{key: row[key] for key in row if key in kept or row.get(grid.evaluator) == self.reader} for row in rows]


def veil(definition: Definition, case: Case, reader: Actor, today: str) -> Veil:
    """What is hidden of a case from a reader."""
    grids = definition.names.grids
    hidden = tuple(grid for grid in grids.values() if hides(grid, case, reader.id))
    sealing = tuple(grid for grid in grids.values() if _seals(definition, grid, case, reader, today))
    return Veil(reader.id, sealing or hidden, bool(sealing))


def _seals(definition: Definition, grid: Grid, case: Case, reader: Actor, today: str) -> bool:
    """Whether somebody who is here as an evaluator only has not said yet, or cannot say, that they are free."""
    own = grid.own(case, reader.id)
    if own is None or case.closed or not (grid.named(own) or grid.out(own)):
        return False
    works = {*definition.written.editing.roles, definition.written.responsible, *definition.readers}
    held = roles_on(case, reader, definition.names, today)
    return held <= set(grid.roles) - works
