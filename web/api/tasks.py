"""Pending actions: my own, and what one does about those of a case."""
from __future__ import annotations

from typing import Literal

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.acts import AddTask, Assign, DoTask
from engine.questions.speaking import OfTasks
from engine.questions.todo import Narrow, TaskRow, todo

from . import models
from .acts import acted
from .door import Caller
from .sent import Key, TaskAdded, TaskDone, TaskGiven

router = APIRouter(tags=["tasks"])


@router.get("/todo")
def my_tasks(visit: Caller, whose: Literal["mine", "all"] = "mine", stage: str = "", territory: str = "") -> models.Todos:
    """Pending actions, mine or all I may see, by how soon they are due."""
    maillon = visit.maillon
    found = todo(maillon.store, maillon.library.country, visit.actor, maillon.now(), Narrow(whose, stage, territory))
    words = OfTasks(maillon.store, maillon.library, maillon.people)
    groups = {name: _lines(words, getattr(found, name)) for name in ("late", "today", "week", "later")}
    return models.Todos(**groups, more=found.more, mine=found.mine, seen=found.seen)


def _lines(words: OfTasks, rows: tuple[TaskRow, ...]) -> list[models.Todo]:
    same = ("ref", "id", "key", "workflow", "state", "territory", "role", "assignee", "due", "need", "item")
    return [models.Todo(**{name: getattr(row, name) for name in same}, case=row.title,
                        title=words.speaker(row).action(row.key or row.id, row.item)) for row in rows]


@router.post("/cases/{ref}/tasks", status_code=201)
def add(visit: Caller, ref: str, body: TaskAdded, key: Key, response: Response) -> models.Did:
    """Add one that the process does not foresee."""
    return acted(visit, response, AddTask(ref, **body.model_dump()), key)


@router.post("/cases/{ref}/tasks/{task}/done")
def done(visit: Caller, ref: str, task: str, body: TaskDone, key: Key, response: Response) -> models.Did:
    """Say that one is done, where nothing closes it by itself."""
    return acted(visit, response, DoTask(ref, task, body.note), key)


@router.post("/cases/{ref}/tasks/{task}/assign")
def assign(visit: Caller, ref: str, task: str, body: TaskGiven, key: Key, response: Response) -> models.Did:
    """Give one to somebody who holds its role, or back to all who do."""
    return acted(visit, response, Assign(ref, task, body.person), key)
