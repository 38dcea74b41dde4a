"""One case whole, and cases in a list."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Part, Titled, Values
from .problems import Reason


class Option(BaseModel):
    """A step from the present state."""

    trigger: str
    title: str
    target: str = Field(description="where it leads, in words")
    yours: bool = Field(description="whether a role of the reader takes it")
    possible: bool = Field(description="given its inputs and its reason")
    motif: str = Field(description="required, optional or empty: whether a reason is asked")
    inputs: list[Part]
    unmet: list[Reason]


class Task(BaseModel):
    """A pending action."""

    id: str
    key: str = Field(description="empty where it was added by hand")
    title: str
    role: str
    assignee: str = Field(description="the account it is given to, or empty")
    who: str = Field(description="who is waited for, in words")
    mine: bool
    due: str = Field(description="the instant after its last day")
    late: int = Field(description="working days")
    need: str = Field(description="what closes it by itself: document:<kind>, field:<key>, fire:<trigger>, item:<list>, or empty")
    item: str = Field(description="the row it is of, <list>:<id>, or empty")


class Document(BaseModel):
    """A document of a case; its bytes lie under documents/{id}."""

    id: str
    kind: str
    title: str
    name: str
    sha256: str
    size: int = Field(description="bytes")
    media: str
    at: str
    by: str = Field(description="a name")
    dropped: bool = Field(description="a step back asks for it again")


class Link(BaseModel):
    """A linked case."""

    ref: str = Field(description="empty where the reader may not open it")
    title: str
    kind: str = Field(description="in words")
    state: str = Field(description="in words")


class Clock(BaseModel):
    """A delay that runs."""

    key: str
    fire: str = Field(description="the trigger that its end fires")
    due: str


class Case(BaseModel):
    """One case, as this reader sees it. Its ETag is its number."""

    ref: str
    number: int = Field(description="of its last event")
    workflow: str
    definition: str = Field(description="hash of the version it runs on")
    title: str
    territory: Titled
    state: Titled
    closed: bool
    iteration: int
    opened: str
    entered: str = Field(description="when it came into its state")
    writes: bool = Field(description="whether the reader may change anything")
    fields: Values = Field(description="by key; computed ones too; one without value is left out")
    tasks: list[Task]
    clocks: list[Clock]
    documents: list[Document]
    links: list[Link]
    options: list[Option]


class CaseFilters(BaseModel):
    """What the list is narrowed to; empty: not."""

    q: str = Field(default="", description="words of the reference, title, holder or place")
    workflow: str = ""
    stage: str = ""
    territory: str = Field(default="", description="this one and all below it")
    role: str = Field(default="", description="who is waited for")
    kind: str = Field(default="", description="of holder")
    mark: list[str] = Field(default=[], description="<field>:<word>, of the fields a process lets lists be narrowed by; all hold")
    late: bool = False
    closed: bool = Field(default=False, description="ended ones too")
    sort: str = Field(default="due", description="due, updated or title")
    after: str = Field(default="", description="`next` or `previous` of another page")


class CaseLine(BaseModel):
    """A case in the list."""

    ref: str
    workflow: str
    definition: str
    state: Titled
    stage: str
    stage_number: int
    territory: str
    title: str
    subtitle: str
    holder: str
    holder_kind: str
    amount: int | None = Field(description="centimes")
    entered: str
    updated: str
    due: str = Field(description="of its most urgent pending action, or empty")
    role: str = Field(description="who is waited for, or empty")
    closed: bool


class Cases(BaseModel):
    """A page of the list; `next` and `previous` are values of `after`, empty at an end."""

    cases: list[CaseLine]
    total: int
    late: int
    next: str
    previous: str
