"""Who sits at a meeting, item by item: out of its rows, with the names its definition gives them.

A seat counts once: a member, or while that member is away the one who stands in. Whose mandate does not cover the day has none.
Who declared an interest in an item is out of the room for it. A proxy is void while its holder is away or out, or its giver is
there (processes.md §1b).
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .bodies import Body
from .case import Case
from .moments import moment
from .working_days import CASABLANCA

Row = Mapping[str, Any]


class Members(NamedTuple):
    """The list of members and its columns. `replaces` names the member one stands in for; `since` and `until` are the first and
    the last day of a mandate."""

    list: str
    name: str
    function: str
    person: str
    family: str
    sphere: str
    replaces: str
    since: str
    until: str


class Delegations(NamedTuple):
    """The list of those to whom the chair is delegated, from a day to a day."""

    list: str
    person: str
    since: str
    until: str


class Standing(NamedTuple):
    """How a process names those who belong to a body: of a meeting, or of the register that outlives its meetings."""

    body: str
    chair: str
    secretary: str
    members: Members
    delegations: Delegations


class Attendance(NamedTuple):
    """The list of who was there, from which item to which."""

    list: str
    member: str
    since: str
    until: str


class Proxies(NamedTuple):
    """The list of proxies: who gives it, who holds it."""

    list: str
    giver: str
    holder: str


class Interests(NamedTuple):
    """The list of declared interests: of whom, in which item."""

    list: str
    member: str
    item: str


class Agenda(NamedTuple):
    """The agenda and its columns: what an item is about, who reports on it with which note in how many minutes, whether it came
    late; its state (`settled` once decided), what was decided in words or as a step of its file, how, and how the votes went."""

    list: str
    title: str
    file: str
    rapporteur: str
    note: str
    minutes: str
    late: str
    state: str
    settled: str
    step: str
    words: str
    how: str
    yes: str
    no: str
    abstained: str
    present: str
    objections: str


class Steps(NamedTuple):
    """The steps of a meeting that its screen has a place for: an item goes on the agenda, off it, or all into an order, or is
    prepared; somebody arrives, leaves, declares an interest, gives a proxy, objects; an item is decided, put off; the meeting
    adjourns, rises; its agenda is sent, its minutes are proposed and corrected: these three ask for papers."""

    enlist: str
    remove: str
    order: str
    prepare: str
    arrive: str
    leave: str
    interest: str
    proxy: str
    object: str
    decide: str
    postpone: str
    adjourn: str
    rise: str
    send: str
    minutes: str
    correct: str


class PaperInputs(NamedTuple):
    """The inputs of those steps that take the papers drawn up for them: the invitation, the minutes in French and in Arabic, an
    excerpt for each file."""

    invitation: str
    minutes: str
    arabic: str
    excerpts: str


class Meeting(NamedTuple):
    """How a process that is a meeting names its parts. `open` are the states in which its agenda holds a file for itself,
    `plans` those in which it still takes some. `link` ties it to the files of its agenda, `roll` to the case whose members
    sit: the register of a body, or the partnership whose assembly it is. What an older text has no name for has an empty one."""

    body: str
    at: str
    place: str
    sent: str
    opened: str
    remarks: str
    chair: str
    secretary: str
    link: str
    roll: str
    plans: tuple[str, ...]
    open: tuple[str, ...]
    members: Members
    delegations: Delegations
    attendance: Attendance
    proxies: Proxies
    interests: Interests
    agenda: Agenda
    papers: PaperInputs
    steps: Steps


class Room(NamedTuple):
    """At one item: the seats that count (ids of members), who sits, who of them is out, who may vote, and whose voice each
    carries besides their own."""

    members: tuple[str, ...]
    seated: tuple[str, ...]
    out: tuple[str, ...]
    voters: tuple[str, ...]
    carried: Mapping[str, tuple[str, ...]]

    @property
    def voices(self) -> tuple[str, ...]:
        """Whose voices count: of those who may vote, then of those who gave one of them a proxy."""
        return (*self.voters, *(giver for voter in self.voters for giver in self.carried.get(voter, ())))


def room(case: Case, meeting: Meeting, body: Body, item: str = "") -> Room:
    """Who is there at an item (a row of the agenda); without one, now: whoever came and has not left."""
    members = in_office(case, meeting.members, day_of(case, meeting))
    seats = tuple(row["id"] for row in members if not row.get(meeting.members.replaces))
    there = _there(case, meeting, item)
    seated = _seated(members, meeting.members.replaces, there)
    interests = case.rows(meeting.interests.list)
    out = {row.get(meeting.interests.member) for row in interests if item and row.get(meeting.interests.item) == item}
    voters = tuple(member for member in seated if member not in out)
    return Room(seats, seated, tuple(member for member in seated if member in out), voters,
                _carried(case, meeting, body, _Present(seats, there, frozenset(voters), frozenset(out))))


def day_of(case: Case, meeting: Meeting) -> str:
    """The day of a meeting on the wall in Casablanca, `YYYY-MM-DD`, or empty while none is set."""
    at = case.fields.get(meeting.at)
    return moment(str(at)).astimezone(CASABLANCA).date().isoformat() if at else ""


def in_office(case: Case, members: Members, day: str) -> list[Row]:
    """The members whose mandate covers a day; without a day, all of them."""
    return [row for row in case.rows(members.list) if not day or covers(row, members.since, members.until, day)]


def covers(row: Row, since: str, until: str, day: str) -> bool:
    """Whether what a row holds from a day to a day covers one; its last day belongs to it."""
    return str(row.get(since) or "") <= day <= str(row.get(until) or "9999-12-31")


def on_agenda(fields: Mapping[str, Any], meeting: Meeting, file: str) -> bool:
    """Whether the agenda in a meeting's fields has a file. One that was taken off it stays tied to that meeting all the same."""
    return any(row.get(meeting.agenda.file) == file for row in fields.get(meeting.agenda.list) or ())


def places(case: Case, meeting: Meeting) -> dict[Any, int]:
    """The place of each item on the agenda, from 1."""
    return {row["id"]: place for place, row in enumerate(case.rows(meeting.agenda.list), 1)}


def _there(case: Case, meeting: Meeting, item: str) -> frozenset[str]:
    place_of, columns = places(case, meeting), meeting.attendance
    last = len(place_of) + 1
    at = place_of.get(item, last)
    found: set[str] = set()
    for row in case.rows(columns.list):
        first = place_of.get(row.get(columns.since), 1)
        until = place_of.get(row.get(columns.until), last)
        if first <= at <= until:
            found.add(str(row.get(columns.member)))
    return frozenset(found)


def _seated(members: list[Row], replaces: str, there: frozenset[str]) -> tuple[str, ...]:
    """At most one for each seat: the member, else the first who stands in."""
    found = []
    for row in members:
        if row.get(replaces):
            continue
        stand_ins = [other["id"] for other in members if other.get(replaces) == row["id"]]
        found += [one for one in (row["id"], *stand_ins) if one in there][:1]
    return tuple(found)


class _Present(NamedTuple):
    seats: tuple[str, ...]
    there: frozenset[str]
    voters: frozenset[str]
    out: frozenset[Any]


def _carried(case: Case, meeting: Meeting, body: Body, present: _Present) -> dict[str, tuple[str, ...]]:
    """The proxies that hold, by holder: of members who are away and have nobody to stand in, in the order they were given."""
    columns, found = meeting.proxies, dict[str, tuple[str, ...]]()
    standing = {row.get(meeting.members.replaces) for row in case.rows(meeting.members.list) if row["id"] in present.there}
    given: set[str] = set()
    for row in case.rows(columns.list):
        giver, holder = str(row.get(columns.giver) or ""), str(row.get(columns.holder) or "")
        away = giver in present.seats and giver not in present.there | present.out | standing and giver not in given
        if away and holder in present.voters and len(found.get(holder, ())) < body.proxies:
            found[holder] = (*found.get(holder, ()), giver)
            given.add(giver)
    return found
