"""A compiled definition: what deciding reads. Made by `compile`, never changed."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..conditions import Condition
from ..conditions.session import INPUTS as SESSION_INPUTS
from ..consequences import Consequence
from ..decision import Title
from ..expressions import Expression
from ..names import Names, matches
from ..values import Bounds
from .model import Face, Undoes, WorkflowText
from .parameters import on
from .partners import Organisations, Partners, Profile


class Task(NamedTuple):
    """A pending action a state opens. `due` is a delay, `parameters.x`, or a column of dates; `need` is `document:cin`,
    `field:x`, `fire:t`, `item:list` (a row's, closed by `done`), or empty.

    `each` is the list, `holders` the role that one is opened for a row or person of. `complete`: how many done close the
    others; 0: none. `assignee` is a field or column of type person, `holder_of` a kind of link: that file's holder.
    """

    key: str
    title: Title
    role: str
    due: str
    need: str
    repeats: bool
    when: Expression | None
    each: str
    holders: str
    done: Expression | None
    complete: int | str
    assignee: str
    holder_of: str


class Clock(NamedTuple):
    """A delay of a state: `after` a delay from entering it, `every` such delay, or `at` the moment in a field, or so long
    `before` it. What is not said is empty."""

    key: str
    title: Title | None
    fire: str
    after: str
    every: str
    at: str
    before: str
    pauses: tuple[str, ...]
    resuming: str
    silence: str
    awaits: str


class State(NamedTuple):
    """A leaf a case can be in, or (`leaf` false) a composite that groups leaves. `order` is the place in the file; `attend`
    whose time passes there: `administration`, `holder` or `others`, in a suspension `suspended`, at an end nobody's;
    `follows` whether actions or delays of it follow rows or people."""

    key: str
    title: Title
    public: Title | None
    stage: str
    parent: str
    order: int
    leaf: bool
    ended: str
    suspends: bool
    tasks: tuple[Task, ...]
    clocks: tuple[Clock, ...]
    attend: str
    follows: bool = False


class Column(NamedTuple):
    """A column of a list. `computed` gives it from the rest of its row: nobody writes it. `default` stands where nothing is
    written. `by_hand` is false for what only steps or computations write."""

    key: str
    title: Title
    bounds: Bounds
    required: bool
    personal: bool
    vocabulary: Mapping[str, Title]
    computed: Expression | None = None
    default: Any = None
    by_hand: bool = True


class Life(NamedTuple):
    """The own small life of a list's rows: each is a pending action of `role` while `alive` is true and the case is in one
    of `states` (none: anywhere). `owner` is the column of whoever it is assigned to; `due` a delay, `parameters.x` or a
    column of dates; after the day in column `expires` the row is alive whatever it holds."""

    alive: Expression | None
    title: Title
    role: str
    owner: str
    due: str
    states: tuple[str, ...]
    expires: str


class Field(NamedTuple):
    """A field of the form. `columns` for lists; `roster` is the column whose vocabulary gives a list fixed rows;
    `vocabulary` gives choices their titles; `by_hand` is false for fields that only steps or computations write."""

    key: str
    title: Title
    help: Title | None
    bounds: Bounds
    section: str
    columns: tuple[Column, ...]
    life: Life | None
    roster: str
    personal: bool
    required: bool
    shown_if: Expression | None
    required_if: Expression | None
    states: tuple[str, ...]
    editors: frozenset[str]
    by_hand: bool
    vocabulary: Mapping[str, Title]


class DocumentKind(NamedTuple):
    """A kind of document and who may attach it."""

    key: str
    title: Title
    help: Title | None
    personal: bool
    several: bool
    attachers: frozenset[str]


class Input(NamedTuple):
    """A typed value a transition asks for."""

    key: str
    title: Title
    help: Title | None
    bounds: Bounds
    kind: str
    processes: tuple[str, ...]
    states: tuple[str, ...]
    columns: tuple[Column, ...]
    optional: bool
    unless: Expression | None
    personal: bool
    vocabulary: Mapping[str, Title]


class Write(NamedTuple):
    """An effect on a field: `how` is one of model.WAYS; `where` chooses rows, of `remove` those that go. `take` is the input
    that is taken over, or that names the order; of `assign` the grid; `each` the list for whose rows rows are added."""

    field: str
    how: str
    values: Mapping[str, Expression]
    where: Expression | None
    take: str
    each: str = ""


class Tie(NamedTuple):
    """Links the case an input names."""

    kind: str
    input: str
    replaces: bool
    rules: bool


class Transition(NamedTuple):
    """One trigger from one leaf. `target` is a leaf, empty for `back` and resuming; `stays` keeps state and stay. `then`
    are its consequences; `called`: only another case's consequence fires it. `guests` is the input that names the row for
    which an outsider may be invited to fire it, or empty."""

    trigger: str
    source: str
    target: str
    back: str
    stays: bool
    backward: bool
    title: Title
    done: Title | None
    help: Title | None
    roles: tuple[str, ...]
    motif: str
    inputs: Mapping[str, Input]
    conditions: tuple[Condition, ...]
    writes: tuple[Write, ...]
    tie: Tie | None
    undoes: Undoes
    suspends: bool
    resumes: bool
    sessions: tuple[str, ...]
    tone: str
    then: tuple[Consequence, ...]
    called: bool
    guests: str

    @property
    def asked(self) -> Mapping[str, Input]:
        """The inputs that somebody types: not those that a meeting gives (core.conditions.session)."""
        return {key: found for key, found in self.inputs.items() if not (self.sessions and key in SESSION_INPUTS)}

    @property
    def favourable(self) -> bool:
        """Whether it is what one hopes for: of tone forward, or of none."""
        return self.tone in ("", "forward")

    @property
    def guest_list(self) -> str:
        """The list whose rows an outsider may be invited to answer for, or empty."""
        return self.inputs[self.guests].bounds.of if self.guests else ""


class Dimension(NamedTuple):
    """How an indicator is broken down: `parts` are the columns (without a list, fields) or the keys of a choice, with their
    titles. Of a choice `by` is its column, and `named` whether it lies in the row that a free indicator is."""

    key: str
    title: Title
    parts: Mapping[str, Title]
    by: str = ""
    named: bool = False


class Indicator(NamedTuple):
    """What is measured on each file (model_indicators.IndicatorText); what is not said is empty. `type` is that of its values:
    int, money or share; of what rows name it is the share of the way from baseline to target. `free` is the list they lie in."""

    key: str
    title: Title
    help: Title | None
    unit: Title
    type: str
    of: str
    at: str
    value: str
    where: Expression | None
    since: str
    named: str
    free: str
    files: str
    time: str
    every: str
    by: str
    verified: str
    baseline: str
    target: str
    dimensions: tuple[Dimension, ...]
    up: tuple[str, ...]


class Definition(NamedTuple):
    """One version of one process, ready to decide. `stages` are the states marked as such, `lives` the lists whose
    rows live, both in order. `hash` is the SHA-256 of its resolved text, `text` that text: JSON
    in the order of the file, for the order of states says which steps go back. Everybody signed in may see a
    case while its state is in `public_in`."""

    key: str
    version: int
    hash: str
    text: str
    written: WorkflowText
    names: Names
    states: Mapping[str, State]
    stages: tuple[State, ...]
    fields: Mapping[str, Field]
    lives: tuple[tuple[Field, Life], ...]
    documents: Mapping[str, DocumentKind]
    transitions: Mapping[str, tuple[Transition, ...]]
    table: Mapping[tuple[str, str], Transition]
    readers: frozenset[str]
    public_in: tuple[str, ...]
    profiles: tuple[Profile, ...]
    partners: Partners | None
    organisations: tuple[Organisations, ...]
    indicators: Mapping[str, Indicator]

    @property
    def title(self) -> Title:
        return self.written.title

    @property
    def variant(self) -> str:
        """The key of the variant this is, empty for the process itself."""
        return self.written.variant.key if self.written.variant else ""

    @property
    def name(self) -> str:
        """The process, and its variant where it is one: `projet`, `projet.deux_niveaux`; as their files are named."""
        return f"{self.key}.{self.variant}" if self.variant else self.key

    @property
    def face(self) -> Face:
        return self.written.face

    def exits(self, state: str) -> tuple[Transition, ...]:
        """Every transition that leaves (or stays in) a state, in the order of the file."""
        return self.transitions.get(state, ())

    def waits(self, state: str) -> tuple[str, ...]:
        """The bodies that may decide on a case in a state: an agenda of theirs takes it."""
        return tuple(dict.fromkeys(body for transition in self.exits(state) for body in transition.sessions))

    def asks(self, state: str) -> tuple[str, ...]:
        """Those of them whose decision a case in a state is there for: a favourable step of theirs leaves the state. One that
        could only stop it, or act beside its way, is asked nothing."""
        leading = (transition for transition in self.exits(state) if transition.favourable and not transition.stays)
        return tuple(dict.fromkeys(body for transition in leading for body in transition.sessions))

    def named(self, trigger: str) -> Transition | None:
        """A transition of a trigger, from whichever state it leads; None where none is so called."""
        return next((transition for transition in self.table.values() if transition.trigger == trigger), None)

    def trigger_titles(self) -> dict[str, Title]:
        """The title of every trigger."""
        return {t.trigger: t.title for exits in self.transitions.values() for t in exits}

    def editable(self, key: str, state: str, roles: frozenset[str]) -> bool:
        """Whether these roles may write a field by hand while the case is in a state."""
        field = self.fields[key]
        return field.by_hand and bool(field.editors & roles) and any(matches(p, state) for p in field.states)

    def parameters_on(self, day: str, lineage: tuple[str, ...]) -> dict[str, Any]:
        """The rules of a day (YYYY-MM-DD) in a territory: for each parameter the newest value not after it; the nearest
        territory that overrides wins."""
        return {key: on(parameter, day, lineage) for key, parameter in self.written.parameters.items()}
