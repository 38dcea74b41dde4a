"""The journal of a case."""
from __future__ import annotations

from pydantic import BaseModel, Field


class Change(BaseModel):
    """A value that an event wrote, in words."""

    title: str
    before: str
    after: str


class EventLine(BaseModel):
    """An event in words."""

    number: int
    act: str
    kind: str = Field(description="move, act, or auto for the engine's own")
    text: str
    by: str
    at: str
    quote: str = Field(description="the reason, comment or note, or empty")
    changes: list[Change]
    hash: str


class Events(BaseModel):
    """A page of a case's journal, newest first; `older` and `newer` are values of `before`, 0 at an end."""

    events: list[EventLine]
    total: int
    older: int
    newer: int


class Event(EventLine):
    """One event, with what an auditor compares."""

    trigger: str
    source: str
    target: str
    actor: str
    role: str
    definition: str
    saw: list[tuple[str, int]] = Field(description="reference and number of each case that was read to decide")
    cause: tuple[str, int] | None = Field(description="subject and number of the event it follows from")
    previous: str = Field(description="hash of the event before")
