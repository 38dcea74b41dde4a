"""What deciding answers: Decided with its events, or Refused with every unmet condition and its cure."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .case import Move
from .moments import Instant

Title = Mapping[str, str]
"""`{fr, ar, en}`: a text of the definition, in the three languages."""


class Named(NamedTuple):
    """A thing of the definition, shown by its title: kind is state, trigger, field, document, role, task, territory, value."""

    kind: str
    key: str


class Person(NamedTuple):
    """A person, shown by name to those who may know it."""

    id: str


class Typed(NamedTuple):
    """A value with its field type (money, share, date, datetime, int, duration, …), shown in the reader's language."""

    type: str
    value: Any


class Cure(NamedTuple):
    """What would mend an unmet condition: kind is field, document, task, input, motif, person, link, trigger or wait."""

    kind: str
    key: str = ""
    role: str = ""


class Unmet(NamedTuple):
    """One unmet condition. `code` names its sentence in the catalogues, unless the definition gives its own in `text`.

    `values` fill the sentence: Named, Person, Typed, instants or plain text; a tuple is read as a list.
    """

    code: str
    values: Mapping[str, Any] = {}
    cure: Cure | None = None
    text: Title | None = None


Cause = tuple[str, int] | None
"""Subject and number of the event that an act follows from; None where somebody did it by hand."""


class Event(NamedTuple):
    """One line of the journal, before it is chained. `number` counts in its subject, from 1.

    `change` is what `evolve` applies; `private` holds its personal part (fields, names, motif, comment), which the store
    encrypts under the subject's own key. `saw` lists `[ref, number]` of every other case that was read to decide.
    """

    subject: str
    number: int
    act: str
    at: Instant
    actor: str
    role: str = ""
    trigger: str = ""
    source: str = ""
    target: str = ""
    definition: str = ""
    change: Mapping[str, Any] = {}
    private: Mapping[str, Any] = {}
    saw: tuple[tuple[str, int], ...] = ()
    cause: Cause = None


class Follow(NamedTuple):
    """One further act of a step: a new case of a process, or (`ref` filled) a trigger of another. `values` are as
    expressions give them: fields of the new case, or inputs of the trigger; `typed` inputs as somebody typed them, with a
    `motif`. `links` tie the new case, as (kind, ref), and `after` are steps of that case. `piece` is a document that the
    other case gets, of the kind `name`. `optional`: where it is refused, the step is taken without it; `trial`: it is only
    looked at whether it could be taken."""

    name: str
    ref: str = ""
    territory: str = ""
    values: Mapping[str, Any] = {}
    links: tuple[tuple[str, str], ...] = ()
    holder: str = ""
    optional: bool = False
    typed: Mapping[str, Any] = {}
    motif: str = ""
    trial: bool = False
    piece: Any = None
    after: tuple[Follow, ...] = ()


class Decided(NamedTuple):
    """The command may be done: these events say what it does, `then` what the same unit must do besides."""

    events: tuple[Event, ...]
    then: tuple[Follow, ...] = ()


class Refused(NamedTuple):
    """The command may not be done now: every unmet condition, never only the first."""

    unmet: tuple[Unmet, ...]


Decision = Decided | Refused


class Question(NamedTuple):
    """Something to know of others. Of cases: `linked` with a kind of link; `beside` with one, those that name the same case;
    `case` with a reference; `above` with one, that case and all that its links lead to; `named` with the name of others of
    this process in the province; `tied` with a kind of link and a reference, those of this process that name that case;
    `next` with a body, its meetings to come here, of the same members, that still take items. Of people: `person` with a login
    or an id, `holders` with a role held here; `load` with one: how many pending actions each of them has, as (id, number);
    `members` with a kind of link: who holds a role on the linked cases alone, as (role, id)."""

    kind: str
    key: str


class Seen(NamedTuple):
    """Another case, as a condition sees it, with its `moves` in all iterations. `waits` are the bodies that could decide on it
    now; a meeting has its own `body`, and `agenda` while its items are its own."""

    ref: str
    number: int
    workflow: str
    state: str
    territory: str
    title: str
    opened: Instant
    moves: tuple[Move, ...]
    fields: Mapping[str, Any]
    closed: bool = False
    holder: str = ""
    waits: tuple[str, ...] = ()
    body: str = ""
    agenda: bool = False
    iteration: int = 0

    @property
    def visited(self) -> Mapping[str, Instant]:
        """When it last entered each state of its present iteration."""
        return {move.target: move.at for move in self.moves if move.enters and move.iteration == self.iteration}


Answers = Mapping[Question, tuple[Any, ...]]
"""Cases as `Seen`, people as `core.actor.Actor` or as pairs."""
