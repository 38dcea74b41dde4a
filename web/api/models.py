"""What the API answers with. Instants are UTC, amounts centimes, shares basis points; words are in the reader's language."""
from __future__ import annotations

from typing import Any

from pydantic import BaseModel, Field

from engine.core.decision import Unmet
from engine.words import Speaker, say

Values = dict[str, Any]


class Titled(BaseModel):
    """A thing of a definition."""

    key: str
    title: str


class Remedy(BaseModel):
    """What would mend an unmet condition."""

    kind: str = Field(description="field, item, document, task, input, motif, person, link, trigger or wait")
    key: str = Field(description="of that thing; empty where it has none")
    role: str = Field(description="in whose hands it is, or empty")
    text: str = Field(description="in words")


class Reason(BaseModel):
    """One unmet condition."""

    code: str = Field(description="stable, for programs")
    text: str = Field(description="the sentence")
    detail: str = Field(description="what helps beside it, or empty")
    cure: Remedy | None


def unmet_of(unmet: Unmet, speaker: Speaker) -> Reason:
    """An unmet condition, said."""
    said, cure = say(unmet, speaker), unmet.cure
    remedy = Remedy(kind=cure.kind, key=cure.key, role=cure.role, text=said.cure_text) if cure else None
    return Reason(code=unmet.code, text=said.text, detail=said.detail, cure=remedy)


class Fault(BaseModel):
    """Where a request is not as described."""

    pointer: str = Field(description="JSON pointer, from `body`, `query`, `path` or `header` on")
    code: str


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = Field(description="urn:maillon:problem: and its name", examples=["urn:maillon:problem:refused"])
    title: str
    status: int
    detail: str = Field(description="in the reader's language")
    unmet: list[Reason] = Field(default=[], description="of a refusal (413, 415, 422): every reason")
    code: str = Field(default="", description="of a request that names what does not exist: what")
    errors: list[Fault] = Field(default=[], description="of one that cannot be read: where")
    number: int = Field(default=0, description="of one that comes too late (409): the case's present number")
    changes: list[str] = Field(default=[], description="and what happened to it since")


class Did(BaseModel):
    """A command that was done."""

    ref: str
    number: int = Field(description="of the case's last event; also its ETag")
    repeated: bool = Field(description="it had been done before, under its Idempotency-Key")


class Upload(BaseModel):
    """A file that is kept, to be named in a step."""

    upload: str = Field(description="the note of it: the value of the step's input. Good for its sender, for eight hours")
    name: str
    sha256: str
    size: int = Field(description="bytes")
    media: str = Field(description="as its bytes say")


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
