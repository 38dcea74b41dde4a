"""Pending actions, each with its case."""
from __future__ import annotations

from pydantic import BaseModel, Field


class Todo(BaseModel):
    """A pending action, with its case."""

    ref: str
    id: str
    key: str
    title: str
    case: str = Field(description="title of the case")
    workflow: str
    state: str
    territory: str
    role: str
    assignee: str
    due: str
    need: str
    item: str


class Todos(BaseModel):
    """Pending actions by how soon they are due; `mine` and `seen` count the whole lists, `more`: this one was cut."""

    late: list[Todo]
    today: list[Todo]
    week: list[Todo]
    later: list[Todo]
    more: bool
    mine: int
    seen: int
