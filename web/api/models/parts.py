"""What several answers are made of: things of a definition, and what is asked."""
from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

Values = dict[str, Any]


class Titled(BaseModel):
    """A thing of a definition."""

    key: str
    title: str


class Part(BaseModel):
    """A field, an input of a step, or a column of a list: what it is called and what it takes."""

    key: str
    title: str
    help: str
    type: str = Field(description="text, longtext, int, money, share, date, datetime, bool, choice, choices, list, document, …")
    required: bool
    personal: bool
    choices: list[Titled] = Field(description="where one chooses among some")
    least: int | None
    most: int | None
    columns: list[Part] = Field(description="of a list")
    of: str = Field(description="the list whose row, the process whose case, or the kind of document it names; or empty")
