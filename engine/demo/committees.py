"""The meetings of the demonstration: files that a body decides on wait for it, and its meetings are held by real commands.

A bench is one body in one place, with its register, or the assembly of one partnership. It meets when somebody waits, not more
often than the data say; what is put off, or what a file refuses, goes to its next meeting, as it does in life.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time, timedelta
from random import Random
from typing import Any, NamedTuple

from engine.advance import Done, Outcome, advance
from engine.core.actor import Actor
from engine.core.acts import Attach, Command, Fill, Fire, Open, Upload
from engine.core.bodies import OPEN, Body, quorum_of
from engine.core.case import Case
from engine.core.conditions.vote import CONSENSUS
from engine.core.decision import Refused
from engine.core.definition.definition import Definition
from engine.core.meetings import Meeting, Members, room
from engine.core.moments import moment, parse_duration, stamp
from engine.core.working_days import CASABLANCA
from engine.errors import BrokenInvariant
from engine.maillon import Maillon

from .cast import Cast
from .hours import Hours, at_work
from .papers import Papers
from .plot import Plot

POLL = timedelta(days=2)
MORNING = time(10)
HALF_AN_HOUR = timedelta(minutes=30)
FREE = 2
"""Working days between the end of the notice and the meeting."""
AWAITED = 16
"""Days that a file waits for a body to meet, as a rule: it begins so much earlier for each decision on its path."""


def awaited(definition: Definition, plot: Plot) -> int:
    """How many days of a path go by waiting for bodies."""
    deciding = {transition.trigger for transition in definition.table.values() if transition.sessions}
    return AWAITED * sum(step.act == "fire" and step.what in deciding for step in plot.steps)


class Bench(NamedTuple):
    """A body where it meets; `roll` is the partnership whose assembly it is, empty for a body with a register."""

    body: str
    at: str
    roll: str = ""


class Wish(NamedTuple):
    """What a file wants decided: a step, what it asks, and a reason."""

    trigger: str
    inputs: Mapping[str, Any]
    motif: str

    @property
    def step(self) -> dict[str, Any]:
        """As a meeting keeps it."""
        return {"trigger": self.trigger, "inputs": dict(self.inputs), "motif": self.motif}


class Committees:
    """All benches. `ask` is what a file's walker calls until its step is decided; `fresh` gives the lives that began since."""

    def __init__(self, maillon: Maillon, hours: Hours, cast: Cast, papers: Papers, written: Mapping[str, Any], end: datetime
                 ) -> None:
        self.maillon, self.hours, self.cast, self.papers, self.written, self.end = maillon, hours, cast, papers, written, end
        self.waiting: dict[Bench, dict[str, Wish]] = {}
        self.decided: set[tuple[str, str]] = set()
        self.begun: list[Iterator[datetime]] = []

    def ask(self, ref: str, at: str, bodies: tuple[str, ...], wish: Wish) -> None:
        """A file waits for a body from now on: of several, for the first that somebody chairs there."""
        place = self._seat(at)
        body = next((body for body in bodies if self._chaired(body, place)), bodies[0])
        bench = Bench(body, place, self._roll(ref, body))
        if bench not in self.waiting:
            self.waiting[bench] = {}
            self.begun.append(Sittings(self, bench).moments())
        self.waiting[bench][ref] = wish

    def waits(self, ref: str) -> bool:
        """Whether a file waits for a body, or for being told what it decided."""
        return any(ref in files for files in self.waiting.values()) or any(ref == each for each, _ in self.decided)

    def took(self, ref: str, trigger: str) -> bool:
        """Whether a meeting took the step since it was asked; told once."""
        if (ref, trigger) not in self.decided:
            return False
        self.decided.discard((ref, trigger))
        return True

    def fresh(self) -> list[Iterator[datetime]]:
        """The lives of benches that began since this was asked last."""
        begun, self.begun = self.begun, []
        return begun

    def _chaired(self, body: str, place: str) -> bool:
        return bool(self.cast.able(self.maillon.library.country.bodies[body].chair, place, "", 0))

    def _roll(self, ref: str, body: str) -> str:
        """The file whose assembly the body is: this one, or one that it is linked to; empty for a body with a register."""
        process, file = self.written["assemblies"].get(body), self.maillon.store.case(ref)
        near = (ref, *(link.ref for link in file.links)) if file is not None and process else ()
        cases = (self.maillon.store.case(other) for other in near)
        return next((case.ref for case in cases if case is not None and case.workflow == process), "")

    def _seat(self, at: str) -> str:
        """Where a body meets about a file: in its province, or where the file lies above one."""
        return self.maillon.library.country.territories.province_of(at) or at


class Sittings:
    """The meetings of one bench, one after the other."""

    def __init__(self, all_: Committees, bench: Bench) -> None:
        self.all, self.bench, self.written = all_, bench, all_.written
        self.country = all_.maillon.library.country
        self.body: Body = self.country.bodies[bench.body]
        self.chance = Random(f"{bench.body} {bench.at}")
        chairs = all_.cast.able(self.body.chair, bench.at, "", 0)
        if not chairs:
            raise BrokenInvariant(f"demonstration: nobody in {bench.at} may chair {bench.body}")
        self.chair = chairs[0]
        keepers = all_.cast.able(self.body.secretary, bench.at, "", 0)
        self.keeper = next((one for one in keepers if one.id != self.chair.id), keepers[0])
        self.ref, self.roll = "", bench.roll

    @property
    def definition(self) -> Definition:
        return self.all.maillon.library[self.written["process"]]

    @property
    def parts(self) -> Meeting:
        found = self.definition.names.meeting
        assert found is not None
        return found

    @property
    def waiting(self) -> dict[str, Wish]:
        return self.all.waiting[self.bench]

    @property
    def case(self) -> Case:
        found = self.all.maillon.store.case(self.ref)
        assert found is not None
        return found

    # -- time

    def moments(self) -> Iterator[datetime]:
        """Each moment something happens, until the last meeting that sits on the day of loading, where this bench has one."""
        last = self._last()
        while True:
            yield at_work(self.country.calendar, self.all.hours() + POLL, self.chance)
            if last is not None and self.all.hours() >= last:
                yield from self._sitting()
                return
            if self.waiting:
                yield from self._meeting()

    def _meeting(self) -> Iterator[datetime]:
        """One meeting, from its planning to its signed minutes."""
        begun = self.all.hours()
        self._planned()
        day = self._day(begun + timedelta(days=1))
        yield at_work(self.country.calendar, begun + timedelta(days=1), self.chance)
        self._convened(day)
        yield day
        self._opened()
        self._decided(self._items())
        self._risen()
        for step in (self._minuted, self._signed, self._approved):
            yield at_work(self.country.calendar, self.all.hours() + timedelta(days=self.chance.randrange(2, 5)), self.chance)
            step()
        rest = begun + timedelta(days=self.written["every"])
        if rest > self.all.hours():
            yield at_work(self.country.calendar, rest, self.chance)

    def _last(self) -> datetime | None:
        """From when on the bench waits for the day of loading, or None."""
        sitting = self.written["sitting"]
        if Bench(sitting["body"], sitting["at"]) != self.bench:
            return None
        return self.all.end - timedelta(days=sitting["since"])

    def _sitting(self) -> Iterator[datetime]:
        """The meeting that sits at the end, and the one that is planned after it."""
        day = self.all.end - 4 * HALF_AN_HOUR
        yield day - timedelta(days=22)
        self._planned()
        yield day - timedelta(days=20)
        self._convened(day)
        yield day
        self._opened()
        items = self._items()
        self._decided(items[:max(1, len(items) // 3)])
        yield self.all.end - 2 * HALF_AN_HOUR
        self._planned()

    def _day(self, convened: datetime) -> datetime:
        """The day of a meeting that is convened at a moment: its notice over, and some days free."""
        calendar, notice = self.country.calendar, parse_duration(self.body.notice or "0 working days").number
        day = calendar.add_working_days(calendar.local_date(convened), notice + FREE + 1)
        return datetime.combine(day, MORNING, CASABLANCA)

    # -- steps

    def _planned(self) -> None:
        """The meeting that takes what was put off, or a new one; those who wait are put on its agenda, but whoever stands on
        another or waits for something else by now."""
        if not self._there():
            plan, roll = self.written["plan"], self.roll or self._register()
            given = {plan["title"]: self._title(), plan["chair"]: self.chair.id}
            self._do(Fire(roll, plan["step"], given), self.keeper)
        self.ref, agenda = self._there(), self.parts.agenda
        for row in self.case.rows(agenda.list):
            if row.get(agenda.file) and row[agenda.file] not in self.waiting:
                self._fire("drop", item=row["id"])
        there = {row.get(agenda.file) for row in self.case.rows(agenda.list)}
        for ref in sorted(set(self.waiting) - there):
            self._try("enlist", title=self._named(ref), file=ref)
        if not self.case.rows(agenda.list):
            self._fire("enlist", title=self.chance.choice(self.written["matters"]))

    def _there(self) -> str:
        """The meeting of this bench that is planned already."""
        store = self.all.maillon.store
        found = (store.case(ref) for ref in (store.naming(self.roll, self.parts.roll) if self.roll else ()))
        return next((case.ref for case in found if case is not None and case.state in self.parts.plans), "")

    def _register(self) -> str:
        """The register of the body, with its members, in force."""
        written, day = self.written["register"], moment(self.all.maillon.now()).date()
        standing = self.all.maillon.library[written["process"]].names.standing
        assert standing is not None
        columns = standing.members
        rows = [{**row, columns.since: str(day), columns.until: str(day + timedelta(days=written["term"]))}
                for row in self._members(columns)]
        self.roll = self._do(Open(written["process"], self.bench.at, {
            written["title"]: self._title(), standing.body: self.bench.body, standing.chair: self.chair.id,
            standing.secretary: self.keeper.id, columns.list: rows}), self.keeper)
        paper = self.all.papers.paper(f"{written['document']}-{self.roll}", [self._title(), self.roll, f"{day:%d/%m/%Y}"])
        self._do(Attach(self.roll, written["document"], paper), self.keeper)
        self._do(Fire(self.roll, written["step"]), self.keeper)
        return self.roll

    def _convened(self, day: datetime) -> None:
        self._do(Fill(self.ref, {self.parts.at: stamp(day), self.parts.place: self.written["where"]}), self.keeper)
        self._fire("convene")
        self._fire("send", invitation=self._paper("invitation"))

    def _opened(self) -> None:
        """Some are away, never so many that the quorum is lost; now and then somebody has an interest."""
        members = [row["id"] for row in self.case.rows(self.parts.members.list)]
        spare = len(members) - quorum_of(self.body.quorum, len(members)) - 1
        away = {member for member in members[1:] if self.chance.randrange(100) < self.written["absent"]}
        away = set(sorted(away)[:max(0, spare)])
        for member in members:
            if member not in away:
                self._fire("arrive", member=member)
        if spare > len(away) and self.chance.randrange(100) < self.written["interested"] * len(self._items()):
            there = [member for member in members[1:] if member not in away]
            self._fire("interest", member=self.chance.choice(there), item=self.chance.choice(self._items()),
                       reason=self.written["interest"])
        self._fire("open", by=self.chair)

    def _items(self) -> list[str]:
        return [row["id"] for row in self.case.rows(self.parts.agenda.list)]

    def _decided(self, items: list[str]) -> None:
        """Each item voted; what its file refuses is put off."""
        agenda = self.parts.agenda
        for row in [dict(row) for row in self.case.rows(agenda.list) if row["id"] in items]:
            wish = self.waiting.get(row.get(agenda.file) or "")
            about = {"outcome": wish.step} if wish else {"words": self.chance.choice(self.written["words"])}
            outcome = self._try("decide", item=row["id"], **about, **self._vote(row["id"]))
            if isinstance(outcome, Refused):
                self._fire("postpone", self.written["late"], by=self.chair, item=row["id"])

    def _vote(self, item: str) -> dict[str, Any]:
        if self.body.consensus:
            return {"how": CONSENSUS}
        voices = room(self.case, self.parts, self.body, item).voices
        most = len(voices) // 4
        against = [voice for voice in voices[1:] if self.chance.randrange(100) < self.written["against"]][:most]
        keys = self.written["inputs"]
        cast = [{keys["member"]: voice, keys["voice"]: keys["against"] if voice in against else keys["for"]} for voice in voices]
        return {"how": OPEN, "voices": cast}

    def _risen(self) -> None:
        """The meeting rises; a file that can no longer move is put off, and it rises without."""
        agenda = self.parts.agenda
        while isinstance(outcome := self._try("rise", by=self.chair), Refused):
            named = {reason.values.get("ref") for reason in outcome.unmet}
            stuck = [row["id"] for row in self.case.rows(agenda.list) if row.get(agenda.file) in named]
            if not stuck:
                raise BrokenInvariant(f"demonstration: {self.ref} does not rise: {outcome}")
            for item in stuck:
                self._fire("postpone", self.written["late"], by=self.chair, item=item)
        for row in self.case.rows(agenda.list):
            wish = self.waiting.get(row.get(agenda.file) or "")
            if wish is not None and row.get(agenda.state) == agenda.settled:
                del self.waiting[row[agenda.file]]
                self.all.decided.add((row[agenda.file], wish.trigger))

    def _minuted(self) -> None:
        agenda = self.parts.agenda
        rows = [row for row in self.case.rows(agenda.list) if row.get(agenda.file) and row.get(agenda.state) == agenda.settled]
        pieces = {row["id"]: self._paper("excerpt", str(row[agenda.file]), str(row[agenda.title])) for row in rows}
        self._fire("minutes", paper=self._paper("minutes"), excerpts=pieces or None)

    def _signed(self) -> None:
        self._fire("sign")

    def _approved(self) -> None:
        self._fire("sign", by=self.chair)
        self._fire("approve", by=self.chair)

    # -- what all steps share

    def _members(self, columns: Members) -> Iterator[dict[str, Any]]:
        used = set[str]()
        for seat in self.written["seats"]:
            person = self.chair if seat.get("chair") else self._holder(seat.get("role"), used)
            if person is None and "name" not in seat:
                continue
            used |= {person.id} if person else set()
            who = {columns.name: person.name, columns.person: person.id} if person else {columns.name: seat["name"]}
            yield {**who, columns.function: seat["function"], columns.family: seat["family"]}

    def _holder(self, role: str | None, used: set[str]) -> Actor | None:
        able = self.all.cast.able((role,), self.bench.at, "", 0) if role else []
        return next((person for person in able if person.id not in used | {self.chair.id}), None)

    def _title(self) -> str:
        """The body and where it meets, or the partnership whose assembly it is."""
        whose = self._named(self.bench.roll) if self.bench.roll else self.country.territories[self.bench.at].title["fr"]
        return str(self.written["title"].format(body=self.body.title["fr"], whose=whose))[:160]

    def _named(self, ref: str) -> str:
        case = self.all.maillon.store.case(ref)
        assert case is not None
        definition = self.all.maillon.library.version(case.definition)
        return str(case.fields.get(definition.face.title) or ref)[:200]

    def _paper(self, kind: str, *lines: str) -> Upload:
        day, name = moment(self.all.maillon.now()).strftime("%d/%m/%Y"), self.written["papers"][kind]
        return self.all.papers.paper("-".join((name, self.ref, *lines[:1])), [name, self._title(), self.ref, *lines, day])

    def _fire(self, step: str, motif: str = "", by: Actor | None = None, **given: Any) -> None:
        outcome = self._try(step, motif, by, **given)
        if not isinstance(outcome, Done):
            raise BrokenInvariant(f"demonstration: {self.ref}: {step}: {outcome}")

    def _try(self, step: str, motif: str = "", by: Actor | None = None, **given: Any) -> Outcome:
        inputs = {self.written["inputs"][key]: value for key, value in given.items() if value is not None}
        return self._send(Fire(self.ref, self.written["steps"][step], inputs, motif), by or self.keeper)

    def _do(self, command: Command, actor: Actor) -> str:
        outcome = self._send(command, actor)
        if not isinstance(outcome, Done):
            raise BrokenInvariant(f"demonstration: {self.bench}: {command}: {outcome}")
        return outcome.ref

    def _send(self, command: Command, actor: Actor) -> Outcome:
        self.all.hours.rest()
        maillon = self.all.maillon
        return advance(maillon.store, maillon.library, command, actor, maillon.now())
