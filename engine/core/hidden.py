"""What a reader may not read: the scores of others while their own are to come; a file that they are to evaluate before they
have said that they have no interest in it; and, for whoever is judged by a grid or only has a part in the file, who scored
what, for good (docs/decisions/0010).

This is the one place where anything is hidden. What it leaves is an ordinary case and ordinary events: totals that are not
there make an aggregate that is not there, on every screen and for every program.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .actor import ENGINE, UNNAMED, Actor
from .case import Case, Move, Task
from .decision import Event
from .definition.definition import Definition
from .grids import Grid, Standing, hides, standing
from .moments import Instant
from .sight import roles_on, works_on

WORK = ("opens", "closes", "revises", "shelf", "drawn")
"""Parts of an event's change that hold pending actions, which name whose they are, and of whom evaluators were drawn."""


class Outcome(NamedTuple):
    """All that somebody may know of a grid who may not know who scored what: where it stands, without how far totals lie
    apart. `since` says from when on each person scored: what they remark later stays among those who may know."""

    grid: Grid
    standing: Standing
    since: Mapping[str, Instant]

    @property
    def steps(self) -> tuple[str, str, str]:
        """The steps that say who scores, or what."""
        return self.grid.assigning, self.grid.declaring, self.grid.scoring

    def tells(self, event: Event) -> bool:
        """Whether an event is about who scores, or what: a step of the grid, an evaluator's pending action, their remark."""
        since = self.since.get(event.actor)
        remark = event.act == "comment" and since is not None and event.at >= since
        return remark or event.trigger in self.steps or event.change.get("task") == f"{self.grid.of}.item"


class Veil(NamedTuple):
    """What is hidden of a case from one reader: the scores of others in `grids`; where it is `sealed`, everything but who and
    what the file is about, as far as that is not personal, and who evaluates it; and of grids that have `outcomes`,
    everything else, but what is the reader's own."""

    reader: str
    grids: tuple[Grid, ...] = ()
    sealed: bool = False
    outcomes: tuple[Outcome, ...] = ()

    def case(self, definition: Definition, case: Case) -> Case:
        """The case as the reader may know it."""
        if self.sealed:
            face = definition.face
            told = (face.title, face.subtitle, face.holder)
            kept: dict[str, Any] = {str(key): case.fields[key] for key in told if key in case.fields}
            case = case._replace(fields={**kept, **self._lists(case)}, documents=())
        elif self.grids:
            case = case._replace(fields={**case.fields, **self._lists(case)})
        for outcome in self.outcomes:
            case = self._judged(definition, case, outcome)
        return case

    def event(self, event: Event) -> Event:
        """An event as the reader may know it. A mark, a remark and a motif of somebody else's grid are left out; of grids that
        only have an outcome for them, who acted too."""
        for grid in self.grids:
            foreign = event.trigger == grid.scoring and event.actor != self.reader
            event = event._replace(change=self._part(grid, event.change, foreign), private=self._part(grid, event.private, foreign))
        for outcome in self.outcomes:
            event = self._unsigned(outcome, event)
        return event

    def _part(self, grid: Grid, part: Mapping[str, Any], foreign: bool) -> Mapping[str, Any]:
        left = {key: value for key, value in part.items() if not (foreign and key in ("inputs", "motif"))}
        if left.get("fields", {}).get(grid.of):
            left["fields"] = {**left["fields"], grid.of: _shown(grid, left["fields"][grid.of], self.reader)}
        return left

    def _lists(self, case: Case) -> dict[str, Any]:
        return {grid.of: _shown(grid, grid.rows(case), self.reader) for grid in self.grids if case.fields.get(grid.of) is not None}

    def _judged(self, definition: Definition, case: Case, outcome: Outcome) -> Case:
        """The case with what the grid came to written out, and of its rows, actions and steps only the reader's own."""
        grid = outcome.grid
        fields = {key: value for key, value in case.fields.items() if key != grid.of} | _told(definition, outcome)
        own = [row for row in grid.rows(case) if row.get(grid.evaluator) == self.reader]
        return case._replace(
            fields={**fields, grid.of: own} if own else fields, tasks=tuple(self._task(grid, each) for each in case.tasks),
            moves=tuple(self._move(outcome, each) for each in case.moves))

    def _task(self, grid: Grid, task: Task) -> Task:
        foreign = task.listed == grid.of and task.assignee != self.reader
        return task._replace(assignee=UNNAMED, item="") if foreign else task

    def _move(self, outcome: Outcome, move: Move) -> Move:
        foreign = move.trigger in outcome.steps and move.actor != self.reader
        return move._replace(actor=UNNAMED) if foreign else move

    def _unsigned(self, outcome: Outcome, event: Event) -> Event:
        """An event without who scores, or what; of one that is about nothing else only that it happened is left."""
        if event.actor != self.reader and outcome.tells(event):
            kept = {key: event.change[key] for key in ("task",) if key in event.change}
            return event._replace(actor=UNNAMED, role="", change=kept, private={}, saw=())
        change = {key: value for key, value in event.change.items() if key not in WORK}
        return event._replace(change=_without(outcome.grid, change), private=_without(outcome.grid, event.private))


def veil(definition: Definition, case: Case, reader: Actor, today: str) -> Veil:
    """What is hidden of a case from a reader."""
    grids = definition.names.grids
    hidden = tuple(grid for grid in grids.values() if hides(grid, case, reader.id))
    sealing = tuple(grid for grid in grids.values() if _seals(definition, grid, case, reader, today))
    judged = not _judges(definition, case, reader, today)
    outcomes = tuple(_outcome(grid, case, reader.id) for grid in grids.values() if judged and not _in(grid, case, reader.id))
    return Veil(reader.id, sealing or hidden, bool(sealing), outcomes)


def confides(definition: Definition, case: Case, person: str) -> bool:
    """Whether what somebody remarks on a case stays among those who may know who scored what."""
    return any(person in _scoring_since(grid, case) for grid in definition.names.grids.values())


def _seals(definition: Definition, grid: Grid, case: Case, reader: Actor, today: str) -> bool:
    """Whether somebody who is here as an evaluator only has not said yet, or cannot say, that they are free."""
    own = grid.own(case, reader.id)
    if own is None or case.closed or not (grid.named(own) or grid.out(own)):
        return False
    works = {*definition.written.editing.roles, definition.written.responsible, *definition.readers}
    held = roles_on(case, reader, definition.names, today)
    return held <= set(grid.roles) - works


def _judges(definition: Definition, case: Case, reader: Actor, today: str) -> bool:
    """Whether somebody may know who scored what: by a role in the territory of a file that is not their own."""
    return reader.id == ENGINE.id or works_on(case, reader, definition.names, today)


def _in(grid: Grid, case: Case, person: str) -> bool:
    """Whether somebody is one of those who scored."""
    own = grid.own(case, person)
    return own is not None and grid.scored(own)


def _outcome(grid: Grid, case: Case, reader: str) -> Outcome:
    rows = _shown(grid, grid.rows(case), reader) if hides(grid, case, reader) else grid.rows(case)
    found = standing(grid, case._replace(fields={**case.fields, grid.of: rows}))
    return Outcome(grid, found._replace(dispersion=None, apart=False), _scoring_since(grid, case))


def _scoring_since(grid: Grid, case: Case) -> dict[str, Instant]:
    """When each person declared, also those whose grids a step back has voided."""
    steps = [move for move in case.moves if move.trigger in (grid.declaring, grid.scoring)]
    return {move.actor: move.at for move in reversed(steps)}


def _told(definition: Definition, outcome: Outcome) -> dict[str, Any]:
    """The computed fields that say what a grid comes to, as values: its rows will not be there to compute them."""
    found = outcome.standing
    values = {"score": found.aggregate, "scored": found.number, "lacking": found.lacking}
    return {key: values[one.how] for key, one in definition.names.computed.items()
            if one.column == outcome.grid.key and values.get(one.how) is not None}


def _shown(grid: Grid, rows: Any, reader: str) -> list[dict[str, Any]]:
    """Of the rows of others only who evaluates, whether they declared, and when their grid came in."""
    kept = ("id", grid.evaluator, grid.free, grid.given)
    return [{key: row[key] for key in row if key in kept or row.get(grid.evaluator) == reader} for row in rows]


def _without(grid: Grid, part: Mapping[str, Any]) -> Mapping[str, Any]:
    """A part of an event without the grid's rows; that they were all taken out is told."""
    if not part.get("fields", {}).get(grid.of):
        return part
    return {**part, "fields": {key: value for key, value in part["fields"].items() if key != grid.of}}
