"""Meetings in a list, and what waits for one."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Titled


class Meeting(BaseModel):
    """One meeting; whole under cases/{ref}."""

    ref: str
    definition: str
    title: str
    body: Titled
    territory: str
    group: str = Field(description="sitting, planned, minutes (risen, not ended) or past")
    state: Titled
    at: str = Field(description="the instant it meets, or empty")
    items: int = Field(description="on its agenda")
    settled: int = Field(description="items that are decided")


class Waits(BaseModel):
    """What waits for a body and stands on no open agenda."""

    body: Titled
    cases: int
    oldest: str = Field(description="the instant since when the first of them waits")


class Roll(BaseModel):
    """A case that lends its members to a meeting: taking its step `trigger` plans one."""

    ref: str
    workflow: str
    territory: str
    title: str
    trigger: str


class Meetings(BaseModel):
    """Those that sit, then by their day; of what one sees the hundred that moved last, open ones first."""

    meetings: list[Meeting]
    waits: list[Waits] = Field(description="by body, of the reader's territories")
    rolls: list[Roll] = Field(description="from where the reader may plan a meeting now; 60 at most")
