"""Processes: in a list, and one whole."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Part, Titled, Values


class Variant(BaseModel):
    """What some provinces follow instead."""

    key: str
    title: str
    definition: str
    provinces: list[str]


class ProcessLine(BaseModel):
    """A process."""

    key: str
    title: str
    version: int
    definition: str = Field(description="hash of its present version")
    stages: list[Titled]
    opens: bool = Field(description="whether the reader may open a case of it somewhere")
    variants: list[Variant]


class Processes(BaseModel):
    """Every process."""

    processes: list[ProcessLine]


class FieldPart(Part):
    """A field: where and by whom it is written."""

    section: str
    states: list[str] = Field(description="patterns of the states it is written in")
    editors: list[str] = Field(description="roles")
    by_hand: bool = Field(description="false: a step or a computation writes it")


class Step(BaseModel):
    """A transition from one state."""

    trigger: str
    title: str
    source: str
    target: str = Field(description="empty: back, or to what a suspension had put aside")
    roles: list[str]
    motif: str
    inputs: list[Part]


class Kind(Titled):
    """A kind of document."""

    personal: bool
    several: bool
    attach: list[str] = Field(description="roles that deposit it")


class Process(BaseModel):
    """One version of a process: what programs need of it, compiled, and `text`, the whole definition as it was written."""

    key: str
    title: str
    version: int
    definition: str
    initial: str
    opens: list[str] = Field(description="roles that open a case")
    scope: list[str] = Field(description="levels of territory a case may lie in")
    states: list[Titled]
    transitions: list[Step]
    fields: list[FieldPart]
    documents: list[Kind]
    text: Values
