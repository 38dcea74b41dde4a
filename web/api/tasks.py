"""Pending actions: my own, and what one does about those of a case."""
from __future__ import annotations

from functools import cache
from typing import Literal

from fastapi import APIRouter
from starlette.responses import Response

from engine.core.acts import AddTask, Assign, DoTask
from engine.core.case import Case
from engine.questions.todo import Narrow, TaskRow, todo
from engine.words import Speaker
from web.door import Visit

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
    groups = {name: _lines(visit, getattr(found, name)) for name in ("late", "today", "week", "later")}
    return models.Todos(**groups, more=found.more, mine=found.mine, seen=found.seen)


def _lines(visit: Visit, rows: tuple[TaskRow, ...]) -> list[models.Todo]:
    library = visit.maillon.library

    @cache
    def case(ref: str) -> Case | None:
        return visit.maillon.store.case(ref)

    def title(row: TaskRow) -> str:
        """What is of a row, or was added by hand, has its words in the case."""
        speaker = Speaker(library.followed(row.workflow, row.territory), visit.maillon.people.names, library.current)
        found = case(row.ref) if row.item or not row.key else None
        speaker = speaker._replace(fields=found.fields, titles=found.titles) if found is not None else speaker
        return speaker.action(row.key or row.id, row.item)
    same = ("ref", "id", "key", "workflow", "state", "territory", "role", "assignee", "due", "need", "item")
    return [models.Todo(**{name: getattr(row, name) for name in same}, title=title(row), case=row.title) for row in rows]


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
