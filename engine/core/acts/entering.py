"""Entering a state: which pending actions open and which close (its clocks are in `delays`).

processes.md §0: entering opens the state's tasks, leaving voids them; a suspension shelves state, origin, tasks and the
days they have left, resuming restores them and enters nothing.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..case import Case, Shelf, Task
from ..definition import definition as d
from ..sight import Sight, postponed

Rows = list[list[Any]]


def closings(case: Case, how: str, done: str = "") -> Rows:
    """Close what leaving the state ends: every task but those of list items, which live on. `done` is the need that the
    leaving step meets (`fire:x`): its task was done, not left."""
    return [[task.id, "done" if done and task.need == done else how] for task in case.tasks if not task.item]


def openings(sight: Sight, state: d.State, number: int) -> list[Task]:
    """The pending actions that a state opens; one whose document or field is there already is not asked again."""
    wanted = (task for task in state.tasks if task.when is None or task.when.holds(sight.value))
    missing = (task for task in wanted if not satisfied(sight, task.need))
    return [_task(sight, task, f"{number}.{index}") for index, task in enumerate(missing, 1)]


def _task(sight: Sight, task: d.Task, id_: str) -> Task:
    return Task(id_, task.key, task.role, sight.now, sight.after(sight.now, sight.delay(task.due)), task.need)


def satisfied(sight: Sight, need: str) -> bool:
    """Whether what a task waits for is there."""
    kind, _, key = need.partition(":")
    if kind == "document":
        return sight.case.document(key) is not None
    return kind == "field" and bool(sight.case.fields.get(key))


def item_tasks(sight: Sight, definition: d.Definition, before: Case, number: int) -> tuple[list[Task], Rows]:
    """What rows with a life of their own open and close (processes.md †), between the case before and the case seen."""
    opens: list[Task] = []
    closes: Rows = []
    for field in definition.fields.values():
        if field.life is None or sight.case.fields.get(field.key) is before.fields.get(field.key):
            continue
        alive = {row["id"] for row in sight.case.fields.get(field.key) or () if _alive(row, field.life)}
        known = {task.item.partition(":")[2]: task for task in before.tasks if task.item.startswith(f"{field.key}:")}
        closes += [[task.id, "done"] for item, task in known.items() if item not in alive]
        opens += list(_item_openings(sight, field, sorted(alive - set(known), key=int), f"{number}.{field.key}"))
    return opens, closes


def _alive(row: Any, life: d.Life) -> bool:
    return bool(row.get(life.column, life.open) == life.open)


def _item_openings(sight: Sight, field: d.Field, items: list[str], prefix: str) -> Iterator[Task]:
    life = field.life
    assert life is not None
    due = sight.after(sight.now, sight.delay(life.due))
    for item in items:
        yield Task(f"{prefix}.{item}", f"{field.key}.item", life.role, sight.now, due, f"item:{field.key}",
                   item=f"{field.key}:{item}")


def shelved(case: Case, now: str) -> Shelf:
    """What a suspension puts aside."""
    return Shelf(case.state, now, case.entered, tuple(t for t in case.tasks if not t.item), case.clocks)


def restored(sight: Sight, shelf: Shelf) -> list[Task]:
    """The pending actions of a shelf with the working days they had left, counted from now. What was late stays late."""
    calendar = sight.names.country.calendar
    return [task._replace(due=postponed(calendar, task.due, shelf.at, sight.now, "working_days")) for task in shelf.tasks]
