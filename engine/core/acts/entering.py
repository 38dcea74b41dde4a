"""Entering a state: which pending actions open and which close (its clocks are in `delays`).

processes.md §0: entering opens the state's tasks, leaving voids them; a suspension shelves state, origin, tasks and the
days they have left, resuming restores them and enters nothing.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..case import Case, Shelf, Task
from ..decision import Question
from ..definition import definition as d
from ..sight import Sight, postponed

Rows = list[list[Any]]


DUE = "15 working days"
"""The usual delay of a pending action."""


def closings(case: Case, how: str, done: Callable[[Task], bool] = lambda task: False) -> Rows:
    """Close what leaving the state ends: every task but those that follow the life of a row. Those that the leaving step
    itself does (`done`) were done, not left."""
    return [[task.id, "done" if done(task) else how] for task in case.tasks if not task.lives]


def openings(sight: Sight, state: d.State, number: int) -> list[Task]:
    """The pending actions that a state opens; one whose document or field is there already is not asked again. Those of
    each row or person are in `pending`."""
    missing = [task for task in state.tasks if not (task.each or task.holders)
               and (task.when is None or task.when.holds(sight.value)) and not satisfied(sight, task.need)]
    return [_task(sight, task, f"{number}.{index}") for index, task in enumerate(missing, 1)]


def _task(sight: Sight, task: d.Task, id_: str) -> Task:
    due = sight.due(sight.delay(task.due))
    return Task(id_, task.key, task.role, sight.now, due, task.need, assignee(sight, task, {}))


def assignee(sight: Sight, task: d.Task, row: Mapping[str, Any]) -> str:
    """Whom it is assigned to by what is written: in its row, in a field, or as the holder of a linked file; or nobody."""
    if task.holder_of:
        return next((seen.holder for seen in sight.ask(Question("linked", task.holder_of)) if seen.holder), "")
    return str(row.get(task.assignee) or sight.case.fields.get(task.assignee) or "") if task.assignee else ""


def satisfied(sight: Sight, need: str) -> bool:
    """Whether what a task waits for is there."""
    kind, _, key = need.partition(":")
    if kind == "document":
        return sight.case.document(key) is not None
    return kind == "field" and bool(sight.case.fields.get(key))


def shelved(case: Case, now: str) -> Shelf:
    """What a suspension puts aside."""
    return Shelf(case.state, now, case.entered, tuple(t for t in case.tasks if not t.lives), case.clocks)


def restored(sight: Sight, shelf: Shelf) -> list[Task]:
    """The pending actions of a shelf with the working days they had left, counted from now. What was late stays late."""
    calendar = sight.names.country.calendar
    return [task._replace(due=postponed(calendar, task.due, shelf.at, sight.now, "working_days")) for task in shelf.tasks]
