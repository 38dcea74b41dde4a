"""The case: all that deciding needs to know of one file, as one immutable value.

A case is the fold of its journal (`core.evolve`). Its parts are named tuples, so that its snapshot is plain JSON lists.
Times are instants (core.moments); money is centimes, shares are basis points, dates `YYYY-MM-DD`.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .moments import Instant

Value = Any
"""What a field holds: text, int, bool, None, or a list of rows `{column: value, "id": text}`; never a float."""

FORMAT = 1


class Task(NamedTuple):
    """A pending action. `need` says what closes it by itself: `document:cin`, `field:devis`, `fire:deposer`, or empty.
    `item` says which row it is of (`reserves:3`) or which holder of a role (`@account`); `about` is another case to look
    at. One that was added by hand has no key, and its title in `Case.titles`."""

    id: str
    key: str
    role: str
    opened: Instant
    due: Instant
    need: str = ""
    assignee: str = ""
    item: str = ""
    about: str = ""

    @property
    def name(self) -> str:
        """What its title is found by: its key, or its id where it was added by hand."""
        return self.key or self.id

    @property
    def listed(self) -> str:
        """The list its row lies in, or empty."""
        return self.item.partition(":")[0] if ":" in self.item else ""

    @property
    def row(self) -> str:
        """The id of its row, or empty."""
        return self.item.partition(":")[2]

    @property
    def personal(self) -> bool:
        """Whether everybody who holds the role does their own."""
        return self.item.startswith("@")

    @property
    def lives(self) -> bool:
        """Whether it follows the life of a row, wherever the case goes; others end with the state that opened them."""
        return self.key.endswith(".item")


class Document(NamedTuple):
    """A piece of evidence, known by the SHA-256 of its bytes. `dropped` when a backward step asks for it again."""

    id: str
    kind: str
    sha256: str
    name: str
    size: int
    media: str
    at: Instant
    by: str
    dropped: bool = False


class Clock(NamedTuple):
    """A running delay of the present state: at `due` the engine fires `fire`.

    `delay` is its length, as `30 working days`; empty where it waits for the moment in a field. `since` says when it
    began or last went on, `used` how many days it had run before (working days where it counts those).
    """

    key: str
    fire: str
    due: Instant
    since: Instant = ""
    used: int = 0
    delay: str = ""


class Link(NamedTuple):
    """Another case this one is tied to, under a kind (`chaine`, `appel`)."""

    kind: str
    ref: str


class Move(NamedTuple):
    """One fired transition. Opening is the first, with an empty trigger and source; staying has source = target."""

    trigger: str
    source: str
    target: str
    at: Instant
    actor: str
    iteration: int
    enters: bool


class Shelf(NamedTuple):
    """What was put aside at `at`: the state, when it was entered, its pending actions and clocks."""

    state: str
    at: Instant
    entered: Instant
    tasks: tuple[Task, ...]
    clocks: tuple[Clock, ...]


class Done(NamedTuple):
    """An action of one row, or of one holder of a role, that was done: it is not asked again in the same stay."""

    key: str
    item: str
    at: Instant


class Case(NamedTuple):
    """One file. `number` is its last event's; `moved` the last event that changed state, fields or documents.

    `parameters` are the rules it runs under, as of the date its process says (processes.md §1a). `origins` gives for a
    state where the case came from when it last entered it, which is what `to: back` means. `shelf` is what a suspension
    put aside, `paused` the clocks of states left for one in which they stand still. At `wakes` a row expires: the engine
    looks at its actions again. `titles` are those of actions added by hand, by id. `guests` are the ids of those who were
    invited from outside (core.actor.Invitation). `last_rows` gives, for a list whose newest row was taken out, the highest
    id it ever had: no row gets the id of another.
    """

    ref: str
    workflow: str
    definition: str
    territory: str
    state: str
    number: int
    moved: int
    opened: Instant
    entered: Instant
    iteration: int
    holder: str
    fields: dict[str, Value]
    parameters: dict[str, Value]
    origins: dict[str, str]
    tasks: tuple[Task, ...] = ()
    documents: tuple[Document, ...] = ()
    clocks: tuple[Clock, ...] = ()
    links: tuple[Link, ...] = ()
    moves: tuple[Move, ...] = ()
    shelf: Shelf | None = None
    closed: bool = False
    paused: tuple[Shelf, ...] = ()
    dones: tuple[Done, ...] = ()
    wakes: Instant = ""
    titles: dict[str, str] = {}
    guests: tuple[str, ...] = ()
    last_rows: dict[str, int] = {}

    @property
    def timers(self) -> tuple[Clock, ...]:
        """What the engine does by itself, and when: the clocks that run, and looking at rows again."""
        return (*self.clocks, Clock("", "", self.wakes)) if self.wakes else self.clocks

    def rows(self, listed: str) -> list[Mapping[str, Value]]:
        """The rows of a list; of a field that names kinds of document, one row a kind."""
        return [{"id": row} if isinstance(row, str) else row for row in self.fields.get(listed) or ()]

    def last_row(self, listed: str) -> int:
        """The highest id that a row of a list ever had; 0 where it never had any."""
        return max([self.last_rows.get(listed, 0), *(int(row["id"]) for row in self.fields.get(listed) or ())])

    def linked(self, kind: str) -> tuple[str, ...]:
        """References of the cases linked under a kind, in the order they were linked."""
        return tuple(link.ref for link in self.links if link.kind == kind)

    def document(self, kind: str) -> Document | None:
        """The newest document of a kind that no backward step has dropped."""
        return next(iter(self.versions(kind)), None)

    def versions(self, kind: str) -> tuple[Document, ...]:
        """The documents of a kind (empty: of all) that no backward step has dropped, newest first."""
        return tuple(d for d in reversed(self.documents) if kind in ("", d.kind) and not d.dropped)

    def fired(self, trigger: str) -> tuple[Move, ...]:
        """Every time a trigger was fired, oldest first."""
        return tuple(move for move in self.moves if move.trigger == trigger)

    def pauses(self, since: Instant) -> tuple[tuple[Instant, Instant], ...]:
        """When suspensions that are over began and ended, oldest first; those that began after an instant."""
        moves = self.passages
        return tuple((before.at, move.at) for before, move in zip(moves, moves[1:], strict=False)
                     if not move.enters and before.at >= since)

    @property
    def passages(self) -> tuple[Move, ...]:
        """The moves that changed state: entering one, or returning to the one a suspension had shelved."""
        return tuple(move for move in self.moves if move.source != move.target)

    def entered_at(self, state: str) -> Instant | None:
        """When a state (or any state below it) was last entered, or None."""
        inside = state + "."
        return next((m.at for m in reversed(self.moves) if m.enters and (m.target == state or m.target.startswith(inside))), None)


def pack(case: Case) -> list[Any]:
    """The case as plain JSON data: its snapshot."""
    return [FORMAT, *case]


def unpack(data: list[Any]) -> Case:
    """The case of a snapshot made by `pack`. Raises ValueError for an unknown format."""
    if data[0] != FORMAT:
        raise ValueError(f"snapshot format {data[0]} is unknown; this version reads {FORMAT}")
    case = Case(*data[1:])
    return case._replace(
        tasks=tuple(Task(*row) for row in case.tasks),
        documents=tuple(Document(*row) for row in case.documents),
        clocks=tuple(Clock(*row) for row in case.clocks),
        links=tuple(Link(*row) for row in case.links),
        moves=tuple(Move(*row) for row in case.moves),
        shelf=unpack_shelf(case.shelf),
        paused=unpack_shelves(case.paused),
        dones=tuple(Done(*row) for row in case.dones),
        guests=tuple(case.guests),
    )


def unpack_shelf(data: Any) -> Shelf | None:
    """The shelf of its JSON form, or None."""
    if data is None:
        return None
    return unpack_shelves([data])[0]


def unpack_shelves(data: Any) -> tuple[Shelf, ...]:
    """Shelves of their JSON form."""
    return tuple(_shelf(*row) for row in data)


def _shelf(state: str, at: Instant, entered: Instant, tasks: Any, clocks: Any) -> Shelf:
    return Shelf(state, at, entered, tuple(Task(*row) for row in tasks), tuple(Clock(*row) for row in clocks))
