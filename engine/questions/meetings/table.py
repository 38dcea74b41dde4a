"""One meeting, item by item: who sits, who votes with whose voices, what the file of an item may become."""
from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from ...core.bodies import Body, quorum_of
from ...core.case import Case
from ...core.conditions.vote import Voted, VoteText
from ...core.decide import Option, options, questions_of
from ...core.definition.definition import Input, Transition
from ...core.meetings import Meeting, Room, room
from ...core.moments import Instant
from ...core.sight import Sight
from ...core.values import step_of
from ...language.texts import title
from ...others import answer, title_of, visible
from ..case import Ground, ground_of
from .put_off import put_off

NEAR = "session."
"""The codes of what only says that a meeting must decide it: it is one that asks."""


class Seat(NamedTuple):
    """A member as a meeting finds them at an item. `place`: votes, out (an interest), away; `carries` whose voices besides their
    own, as (row id, name); `chairs`: it is who presides."""

    id: str
    name: str
    function: str
    family: str
    place: str
    stands_for: str
    carries: tuple[tuple[str, str], ...]
    chairs: bool


class Item(NamedTuple):
    """One item. `file` is empty where it is about none; Of a file one may see: `amount` in centimes, and `since` when it has
    been where it is. `waits`: no outcome yet; `forward`: what was decided takes the file on."""

    id: str
    number: int
    title: str
    file: str
    amount: int | None
    since: Instant
    waits: bool
    settled: bool
    outcome: str
    votes: tuple[int, int, int]
    how: str
    minutes: int | None
    rapporteur: str
    note: str
    seen: bool
    forward: bool


class Table:
    """A meeting read by one actor; everything derived from it is computed once."""

    def __init__(self, ground: Ground, meeting: Meeting, body: Body) -> None:
        self.ground, self.meeting, self.body = ground, meeting, body
        self._rooms: dict[str, Room] = {}
        self._files: dict[str, Case | None] = {}

    @property
    def rows(self) -> list[Any]:
        """The agenda as it is written."""
        return list(self.ground.case.rows(self.meeting.agenda.list))

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """The agenda, in its order."""
        return tuple(_item(self, number, row) for number, row in enumerate(self.rows, 1))

    @property
    def opened(self) -> bool:
        """Whether it sits."""
        case = self.ground.case
        return bool(case.fields.get(self.meeting.opened)) and case.state in self.meeting.open

    @property
    def plans(self) -> bool:
        """Whether its agenda still takes items."""
        return self.ground.case.state in self.meeting.plans

    @property
    def quorum(self) -> int:
        """How many must be there."""
        return quorum_of(self.body.quorum, len(self.room().members))

    @cached_property
    def granted(self) -> int:
        """Centimes: the amounts of the files that were decided well, so far as their outcome goes forward."""
        return sum(item.amount or 0 for item in self.items if item.forward)

    def room(self, item: str = "") -> Room:
        """Who is there at an item; without one, now."""
        if item not in self._rooms:
            self._rooms[item] = room(self.ground.case, self.meeting, self.body, item)
        return self._rooms[item]

    def file(self, ref: str) -> Case | None:
        """A file of the agenda, whoever may see it, read once; None where there is none."""
        if ref not in self._files:
            self._files[ref] = self.ground.maillon.store.case(ref) if ref else None
        return self._files[ref]

    def seats(self, item: str = "") -> tuple[Seat, ...]:
        """Every member in the order of the list; a stand-in only where they sit."""
        names, there = self.meeting.members, self.room(item)
        rows = [row for row in self.ground.case.rows(names.list) if not row.get(names.replaces) or row["id"] in there.seated]
        return tuple(_seat(self, row, there) for row in rows)

    def voices(self, item: str) -> tuple[str, ...]:
        """The ids of the members whose voice counts at an item."""
        return self.room(item).voices

    def name(self, member: str) -> str:
        """What a member is called."""
        return self.ground.speaker.row(self.meeting.members.list, member)

    def option(self, step: str) -> Option | None:
        """A step of the meeting that is open to the reader from here, or only lacks something; None for one of others."""
        return next((one for one in self.ground.options if one.transition.trigger == step and one.yours), None)

    @property
    def deciding(self) -> Mapping[str, Input]:
        """What the step that decides an item takes; nothing where none leads from here."""
        decides = self._decides
        return decides.inputs if decides else {}

    @property
    def vote(self) -> VoteText | None:
        """How that step names its inputs."""
        decides = self._decides
        return next((one.asked for one in decides.conditions if isinstance(one, Voted)), None) if decides else None

    @property
    def step_input(self) -> str:
        """The input of that step which takes the step of the file."""
        return next((one.key for one in self.deciding.values() if one.bounds.type == "step"), "")

    @property
    def _decides(self) -> Transition | None:
        return self.ground.definition.table.get((self.ground.case.state, self.meeting.steps.decide))


def table_of(ground: Ground) -> Table | None:
    """None where the case is no meeting of a body that is known."""
    meeting = ground.definition.names.meeting
    body = ground.definition.names.country.bodies.get(str(ground.case.fields.get(meeting.body) or "")) if meeting else None
    return Table(ground, meeting, body) if meeting is not None and body is not None else None


def file_ground(table: Table, item: Item) -> Ground | None:
    """The file of an item, with what this meeting could do with it; None for who may not see it."""
    ground = table.ground
    found = ground_of(ground.maillon, item.file, ground.actor) if item.file else None
    if found is None:
        return None
    cause = (ground.case.ref, ground.case.number)
    asked = questions_of(found.definition, found.case, ground.actor, ground.now, cause)
    answers = answer(ground.maillon.library, ground.maillon.store, found.case, asked, ground.actor, ground.now)
    offered = options(found.definition, found.case, ground.actor, answers, ground.now, cause)
    found.options = tuple(_of_meeting(one) for one in offered if table.body.key in one.transition.sessions)
    return found


def _of_meeting(option: Option) -> Option:
    return option._replace(unmet=tuple(reason for reason in option.unmet if not reason.code.startswith(NEAR)))


def _item(table: Table, number: int, row: Any) -> Item:
    columns, ground = table.meeting.agenda, table.ground
    ref, state = str(row.get(columns.file) or ""), row.get(columns.state)
    case = table.file(ref)
    seen = case is not None and visible(ground.maillon.library, case, ground.actor, ground.now)
    amount, since = (_amount(ground, case), case.entered) if case is not None and seen else (None, "")
    named = title_of(ground.maillon.library, case) if case is not None and seen else str(row.get(columns.title) or "")
    settled = state == columns.settled
    waits = not settled and not put_off(table.ground.definition, row)
    votes = (int(row.get(columns.yes) or 0), int(row.get(columns.no) or 0), int(row.get(columns.abstained) or 0))
    person = str(row.get(columns.rapporteur) or "")
    return Item(str(row["id"]), number, named or ref, ref, amount, since, waits, settled, _outcome(table, row), votes,
                str(row.get(columns.how) or ""), row.get(columns.minutes), ground.speaker.person(person) if person else "",
                str(row.get(columns.note) or ""), seen, settled and _forward(table, row))


def _amount(ground: Ground, case: Case) -> int | None:
    definition = ground.maillon.library.version(case.definition)
    key = definition.face.amount
    value = Sight(case, ground.actor, {}, ground.now, definition.names).value(key) if key else None
    return value if isinstance(value, int) else None


def _outcome(table: Table, row: Any) -> str:
    """What was decided, in words; of an item that is put off, that it is."""
    columns, speaker = table.meeting.agenda, table.ground.speaker
    if row.get(columns.step):
        return _said(table, row)
    if row.get(columns.words):
        return str(row[columns.words])
    if not put_off(table.ground.definition, row):
        return ""
    listed = table.ground.definition.fields[columns.list]
    column = next(column for column in listed.columns if column.key == columns.state)
    return speaker.cell(column, row[columns.state])


def _said(table: Table, row: Any) -> str:
    """The title of the step, in the words of its file's own process."""
    transition = transition_of(table, row)
    return title(transition.title) if transition is not None else table.ground.speaker.step(str(row[table.meeting.agenda.step]))


def transition_of(table: Table, row: Any) -> Transition | None:
    """The step of the file that an item decided; None where no step is so called."""
    columns = table.meeting.agenda
    case, step = table.file(str(row.get(columns.file) or "")), step_of(row.get(columns.step))
    return table.ground.maillon.library.version(case.definition).named(step.trigger) if case is not None else None


def _forward(table: Table, row: Any) -> bool:
    transition = transition_of(table, row)
    return transition is not None and transition.favourable and not transition.backward


def _seat(table: Table, row: Any, there: Room) -> Seat:
    names, id_ = table.meeting.members, str(row["id"])
    place = "out" if id_ in there.out else "votes" if id_ in there.voters else "away"
    family = next(column for column in table.ground.definition.fields[names.list].columns if column.key == names.family)
    carries = tuple((giver, table.name(giver)) for giver in there.carried.get(id_, ()))
    chairs = bool(row.get(names.person)) and row.get(names.person) == table.ground.case.fields.get(table.meeting.chair)
    stands_for = table.name(str(row[names.replaces])) if row.get(names.replaces) else ""
    told = table.ground.speaker.cell(family, row.get(names.family)) if row.get(names.family) else ""
    return Seat(id_, str(row.get(names.name) or ""), str(row.get(names.function) or ""), told, place, stands_for, carries, chairs)
