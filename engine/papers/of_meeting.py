"""The papers of a meeting, out of its case and its journal: the invitation, the minutes, and an excerpt for each file.

Invitation and excerpt are one document in French, then in Arabic; the minutes are one in each language. An excerpt is made from
one item alone: nothing of another can be in it, and it names nobody but who chaired and who kept the meeting.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar

from engine.core.bodies import OPEN, Body, quorum_of
from engine.core.case import Case
from engine.core.decision import Event
from engine.core.definition.definition import Definition
from engine.core.meetings import Room, day_of, in_office, places, room
from engine.core.values import step_of
from engine.language.dates import hour, long_date
from engine.language.texts import gettext, ngettext, title, use
from engine.questions.meetings.put_off import put_off
from engine.words import Speaker
from engine.words.measures import minutes as minutes_long
from engine.words.values import show

from . import decided, excerpt, invitation, minutes
from .excerpt import Excerpt
from .invitation import Invitation, Point
from .meeting import Drawn, Item, Meeting, Signature, place
from .minutes import Minutes, Seat, Version

Row = Mapping[str, Any]
Context = TypeVar("Context")
BOTH = ("fr", "ar")
"""The languages of a paper that is one document, in their order."""


def unknown(file: str) -> Definition | None:
    """No file's process is known."""
    return None


class Papers:
    """The papers of one meeting.

    Attributes:
        events: its journal. speaker: who names people.
        day: when they are drawn up, YYYY-MM-DD.
        fingerprint: the first signs of the last event's hash; empty where nothing is chained.
        process: that of a file of the agenda, by its reference.
    """

    def __init__(self, definition: Definition, case: Case, events: Iterable[Event], speaker: Speaker, day: str,
                 fingerprint: str = "", process: Callable[[str], Definition | None] = unknown) -> None:
        parts = definition.names.meeting
        assert parts is not None
        self.definition, self.case, self.parts, self.speaker, self.process = definition, case, parts, speaker, process
        self.body: Body = definition.names.country.bodies[str(case.fields[parts.body])]
        self.told = decided.told_of(definition, events)
        self.drawn = Drawn(day, " · ".join(filter(None, (case.ref, str(case.number), fingerprint))))

    def invitation(self) -> bytes:
        """What the members get, in both languages: the day, the place, the agenda with its notes."""
        return invitation.press(_each(BOTH, self._invitation))

    def minutes(self, language: str, correction: int = 0) -> bytes:
        """The whole minutes; of a `correction`, its number from 1."""
        version = Version("corrected", correction) if correction else Version("proposed")
        return minutes.press(_each((language,), lambda: self._minutes(version)))

    def excerpt(self, item: str) -> bytes:
        """What one file gets, in both languages: its own item, and nothing of the others."""
        number, row = next((number, row) for number, row in self._items() if row["id"] == item)
        return excerpt.press(_each(BOTH, lambda: Excerpt(
            self._head(), self.drawn, self._item(number, row, named=False), self._signatures())))

    def _invitation(self) -> Invitation:
        agenda = self.parts.agenda
        points = tuple(Point(
            number, str(row[agenda.title]), str(row.get(agenda.file) or ""), self._person(row.get(agenda.rapporteur)),
            minutes_long(row[agenda.minutes]) if row.get(agenda.minutes) else "", str(row.get(agenda.note) or ""))
            for number, row in self._items())
        return Invitation(self._head(), self.drawn, points, self._signatures())

    def _minutes(self, version: Version) -> Minutes:
        first = next((row["id"] for _, row in self._items()), "")
        there = self._room(first)
        head = self._head()._replace(quorum=self._quorum(there, len(there.seated)))
        items = tuple(self._item(number, row, named=True) for number, row in self._items())
        return Minutes(head, self.drawn, version, tuple(self._seats()), items,
                       str(self.case.fields.get(self.parts.remarks) or ""), self._signatures())

    def _items(self) -> Iterator[tuple[int, Row]]:
        return enumerate(self.case.rows(self.parts.agenda.list), 1)

    def _room(self, item: str) -> Room:
        return room(self.case, self.parts, self.body, item)

    def _head(self) -> Meeting:
        fields, parts = self.case.fields, self.parts
        at = fields.get(parts.opened) or fields.get(parts.at)
        territory = self.definition.names.country.territories[self.case.territory]
        when = f"{long_date(at)}{gettext(', ')}{hour(at)}" if at else ""
        return Meeting(
            self.case.ref, title(self.body.title), place(territory.kind, title(territory.title)),
            str(fields.get(self.definition.face.title) or ""), when, str(fields.get(parts.place) or ""),
            self._person(fields.get(parts.chair)), self._person(fields.get(parts.secretary)))

    def _quorum(self, there: Room, present: int) -> str:
        return gettext("%(present)s of %(members)s members present; the quorum is %(least)s.", present=present,
                       members=len(there.members), least=quorum_of(self.body.quorum, len(there.members)))

    def _signatures(self) -> tuple[Signature, ...]:
        fields, parts = self.case.fields, self.parts
        return (Signature(gettext("The chair"), self._person(fields.get(parts.chair))),
                Signature(gettext("The secretary"), self._person(fields.get(parts.secretary))))

    def _person(self, id_: Any) -> str:
        return self.speaker.person(str(id_)) if id_ else ""

    def _names(self) -> dict[str, str]:
        columns = self.parts.members
        return {row["id"]: str(row.get(columns.name) or "") for row in self.case.rows(columns.list)}

    def _column(self, listed: str, key: str, value: Any) -> str:
        column = next(column for column in self.definition.fields[listed].columns if column.key == key)
        return show(column, value, self.speaker)

    def _seats(self) -> Iterator[Seat]:
        """Each member in office that day, then who came to stand in for them."""
        columns, proxies, names = self.parts.members, self.parts.proxies, self._names()
        given = {row.get(proxies.giver): names.get(str(row.get(proxies.holder)), "") for row in self.case.rows(proxies.list)}
        rows = in_office(self.case, columns, day_of(self.case, self.parts))
        for member in (row for row in rows if not row.get(columns.replaces)):
            came = [row for row in rows if row.get(columns.replaces) == member["id"] and self._stays(row["id"])]
            for row in (member, *came):
                yield Seat(names[row["id"]], str(row.get(columns.function) or ""), self._kinds(row), self._presence(row["id"]),
                           given.get(row["id"], ""), names[member["id"]] if row is not member else "")

    def _kinds(self, member: Row) -> str:
        """The family and the sphere of a member, as far as they are said."""
        columns = self.parts.members
        said = (self._column(columns.list, key, member[key]) for key in (columns.family, columns.sphere) if member.get(key))
        return " · ".join(said)

    def _stays(self, member: str) -> list[tuple[int, int]]:
        """From which item to which, each time; 0: from the beginning, to the end."""
        columns, place_of = self.parts.attendance, places(self.case, self.parts)
        return [(place_of.get(row.get(columns.since), 0), place_of.get(row.get(columns.until), 0))
                for row in self.case.rows(columns.list) if row.get(columns.member) == member]

    def _presence(self, member: str) -> str:
        stays = self._stays(member)
        return gettext(", ").join(_stay(since, until) for since, until in stays) if stays else gettext("Absent")

    def _item(self, number: int, row: Row, named: bool) -> Item:
        """`named`: with who voted how, and who withdrew; else they are counted."""
        agenda, there = self.parts.agenda, self._room(row["id"])
        settled, off = row.get(agenda.state) == agenda.settled, put_off(self.definition, row)
        item = Item(number, str(row[agenda.title]), str(row.get(agenda.file) or ""), self._person(row.get(agenda.rapporteur)),
                    motif=self.told.motifs.get(row["id"], ""), interests=tuple(self._withdrawn(there, named)),
                    late=bool(row.get(agenda.late)), postponed=off)
        return self._settled(item, row, there, named) if settled else item

    def _settled(self, item: Item, row: Row, there: Room, named: bool) -> Item:
        agenda, text = self.parts.agenda, row.get(self.parts.agenda.step)
        step = step_of(text)
        transition = decided.transition_of(self.process(item.reference), step)
        cast = self.told.voices.get(row["id"], ()) if named and row.get(agenda.how) == OPEN else ()
        return item._replace(
            decision=decided.decision(transition, text, self.speaker) or str(row.get(agenda.words) or ""),
            motif=step.motif, terms=tuple(decided.terms(transition, step, self.speaker)), votes=self._votes(row),
            quorum=self._quorum(there, len(there.voters)), voices=decided.grouped(self.definition, cast, self._names()))

    def _votes(self, row: Row) -> str:
        agenda = self.parts.agenda
        yes, no, neither, voices = (int(row.get(key) or 0) for key in (agenda.yes, agenda.no, agenda.abstained, agenda.present))
        said = self._column(agenda.list, agenda.how, row.get(agenda.how))
        return decided.votes(str(row.get(agenda.how) or ""), said, (yes, no, neither, voices))

    def _withdrawn(self, there: Room, named: bool) -> Iterator[str]:
        names = self._names()
        if named:
            yield from (names[member] for member in there.out)
        elif there.out:
            yield ngettext("%(num)s member withdrew", "%(num)s members withdrew", len(there.out))


def _each(languages: Iterable[str], make: Callable[[], Context]) -> dict[str, Context]:
    """What a paper says, by language."""
    found: dict[str, Context] = {}
    for language in languages:
        with use(language):
            found[language] = make()
    return found


def _stay(since: int, until: int) -> str:
    if since > 1 and until:
        return gettext("From item %(since)s to item %(until)s", since=since, until=until)
    if until:
        return gettext("Until item %(until)s", until=until)
    return gettext("From item %(since)s", since=since) if since > 1 else gettext("Present")
