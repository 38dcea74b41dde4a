"""The papers of a meeting, out of its case and its journal: the invitation, the minutes, and an excerpt for each file.

An excerpt is made from one item alone: nothing of another can be in it. What it says of who withdrew names functions only.
"""
from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from engine.core.bodies import OPEN, Body, quorum_of
from engine.core.case import Case
from engine.core.conditions.vote import Voted, VoteText
from engine.core.decision import Event
from engine.core.definition.definition import Definition
from engine.core.meetings import Room, places, room
from engine.language.dates import long_date, short_datetime
from engine.language.texts import gettext, title, use
from engine.words import Speaker
from engine.words.measures import minutes as minutes_long
from engine.words.values import show

from . import excerpt, invitation, minutes
from .meeting import Drawn, Item, Meeting, Signature, Voice
from .minutes.context import Seat

Row = Mapping[str, Any]


class Told(NamedTuple):
    """What the journal adds to the rows: whose voice was what, by item, and why an item was put off."""

    voices: Mapping[str, tuple[tuple[str, str], ...]] = {}
    motifs: Mapping[str, str] = {}


class Papers:
    """The papers of one meeting. `day` (YYYY-MM-DD) is when they are drawn up, `events` its journal, `speaker` who names."""

    def __init__(self, definition: Definition, case: Case, events: Iterable[Event], speaker: Speaker, day: str) -> None:
        parts = definition.names.meeting
        assert parts is not None
        self.definition, self.case, self.parts, self.speaker, self.day = definition, case, parts, speaker, day
        self.body: Body = definition.names.country.bodies[str(case.fields[parts.body])]
        self.told = _told(definition, events)

    def invitation(self, language: str) -> bytes:
        """What the members get: the day, the place, the agenda."""
        with use(language):
            agenda = self.parts.agenda
            points = tuple(invitation.Point(
                place, str(row[agenda.title]), str(row.get(agenda.file) or ""), self._person(row.get(agenda.rapporteur)),
                minutes_long(row[agenda.minutes]) if row.get(agenda.minutes) else "") for place, row in self._items())
            paper = invitation.Invitation(self._head(), self._drawn(), items=points, signatures=self._signatures())
            return invitation.press(paper, language)

    def minutes(self, language: str, correction: int = 0) -> bytes:
        """The whole minutes; of a `correction`, its number from 1."""
        with use(language):
            version = minutes.Version("corrected", correction) if correction else minutes.Version("proposed")
            remarks = str(self.case.fields.get(self.parts.remarks) or "")
            items = tuple(self._item(place, row, named=True) for place, row in self._items())
            return minutes.press(minutes.Minutes(
                self._head(quorum=True), self._drawn(), version, tuple(self._seats()), items,
                tuple(line for line in remarks.splitlines() if line.strip()), self._signatures()), language)

    def excerpt(self, item: str, language: str) -> bytes:
        """What one file gets: its own item, and nothing of the others."""
        with use(language):
            place, row = next((place, row) for place, row in self._items() if row["id"] == item)
            there = self._room(item)
            present = tuple(filter(None, (self._function(member) for member in there.voters)))
            return excerpt.press(excerpt.Excerpt(self._head(), self._drawn(), self._item(place, row, named=False), present,
                                                 self._signatures()), language)

    def _items(self) -> Iterator[tuple[int, Row]]:
        return enumerate(self.case.rows(self.parts.agenda.list), 1)

    def _room(self, item: str) -> Room:
        return room(self.case, self.parts, self.body, item)

    def _head(self, quorum: bool = False) -> Meeting:
        fields, parts = self.case.fields, self.parts
        at = fields.get(parts.opened) or fields.get(parts.at)
        territory = self.definition.names.country.territories[self.case.territory]
        when = f"{long_date(at)}{gettext(', ')}{short_datetime(at).rpartition(' ')[2]}" if at else ""
        return Meeting(
            self.case.ref, title(self.body.title), title(territory.title), str(fields.get(self.definition.face.title) or ""),
            when, str(fields.get(parts.place) or ""), self._person(fields.get(parts.chair)),
            self._person(fields.get(parts.secretary)), self._quorum() if quorum else "")

    def _quorum(self) -> str:
        first = next((row["id"] for _, row in self._items()), "")
        there = self._room(first)
        return gettext("%(present)s of %(members)s members present; the quorum is %(least)s.", present=len(there.seated),
                       members=len(there.members), least=quorum_of(self.body.quorum, len(there.members)))

    def _drawn(self) -> Drawn:
        return Drawn(self.day, f"{self.case.ref} · {self.case.number}")

    def _signatures(self) -> tuple[Signature, ...]:
        fields, parts = self.case.fields, self.parts
        return (Signature(gettext("The chair"), self._person(fields.get(parts.chair))),
                Signature(gettext("The secretary"), self._person(fields.get(parts.secretary))))

    def _person(self, id_: Any) -> str:
        return self.speaker.person(str(id_)) if id_ else ""

    def _member(self, id_: str) -> Row:
        return next((row for row in self.case.rows(self.parts.members.list) if row["id"] == id_), {})

    def _function(self, id_: str) -> str:
        """What a member sits for; their family where that is not said. Never their name."""
        row, columns = self._member(id_), self.parts.members
        return str(row.get(columns.function) or "") or self._column(columns.list, columns.family, row.get(columns.family))

    def _column(self, listed: str, key: str, value: Any) -> str:
        column = next(column for column in self.definition.fields[listed].columns if column.key == key)
        return show(column, value, self.speaker)

    def _seats(self) -> Iterator[Seat]:
        columns, proxies = self.parts.members, self.parts.proxies
        given = {row.get(proxies.giver): str(row.get(proxies.holder)) for row in self.case.rows(proxies.list)}
        for row in self.case.rows(columns.list):
            proxy = str(self._member(given[row["id"]]).get(columns.name) or "") if row["id"] in given else ""
            family = self._column(columns.list, columns.family, row.get(columns.family))
            yield Seat(str(row[columns.name]), str(row.get(columns.function) or ""), family, self._presence(row["id"]), proxy)

    def _presence(self, member: str) -> str:
        columns, place_of = self.parts.attendance, places(self.case, self.parts)
        stays = [(place_of.get(row.get(columns.since), 0), place_of.get(row.get(columns.until), 0))
                 for row in self.case.rows(columns.list) if row.get(columns.member) == member]
        if not stays:
            return gettext("Absent")
        return gettext(", ").join(_stay(since, until) for since, until in stays)

    def _item(self, place: int, row: Row, named: bool) -> Item:
        agenda, step = self.parts.agenda, json.loads(row[self.parts.agenda.step]) if row.get(self.parts.agenda.step) else {}
        settled = row.get(agenda.state) == agenda.settled
        decision = self.speaker.step(row[agenda.step]) if step else str(row.get(agenda.words) or "")
        motif = str(step.get("motif") or "") if settled else self.told.motifs.get(row["id"], "")
        return Item(
            place, str(row[agenda.title]), str(row.get(agenda.file) or ""), self._person(row.get(agenda.rapporteur)),
            decision, motif,
            self._votes(row) if settled else "", tuple(self._nominal(row)) if named and settled else (),
            tuple(self._withdrawn(row["id"], named)), tuple(_conditions(step)), not settled)

    def _votes(self, row: Row) -> str:
        agenda = self.parts.agenda
        how = self._column(agenda.list, agenda.how, row.get(agenda.how))
        return gettext("%(how)s: %(yes)s for, %(no)s against, %(abstained)s abstentions; %(voices)s voices.", how=how,
                       yes=row.get(agenda.yes) or 0, no=row.get(agenda.no) or 0, abstained=row.get(agenda.abstained) or 0,
                       voices=row.get(agenda.present) or 0)

    def _nominal(self, row: Row) -> Iterator[Voice]:
        if row.get(self.parts.agenda.how) != OPEN:
            return
        for member, voice in self.told.voices.get(row["id"], ()):
            yield Voice(str(self._member(member).get(self.parts.members.name) or member), self._voice(voice))

    def _voice(self, key: str) -> str:
        vote = _vote(self.definition)
        columns = (column for transition in self.definition.table.values() for asked in transition.inputs.values()
                   if vote is not None and asked.key == vote.voices for column in asked.columns if column.key == vote.voice)
        column = next(columns, None)
        return title(column.vocabulary[key]) if column is not None and key in column.vocabulary else key

    def _withdrawn(self, item: str, named: bool) -> Iterator[str]:
        name = self.parts.members.name
        for member in self._room(item).out:
            yield str(self._member(member).get(name) or "") if named else self._function(member)


def _stay(since: int, until: int) -> str:
    if since and until:
        return gettext("From item %(since)s to item %(until)s", since=since, until=until)
    if until:
        return gettext("Until item %(until)s", until=until)
    return gettext("From item %(since)s", since=since) if since > 1 else gettext("Present")


def _conditions(step: Mapping[str, Any]) -> Iterator[str]:
    """The rows that a decision gives its file, a line each."""
    for given in (step.get("inputs") or {}).values():
        for row in given if isinstance(given, list) else ():
            if isinstance(row, dict):
                yield gettext(", ").join(str(value) for value in row.values() if value not in (None, ""))


def _vote(definition: Definition) -> VoteText | None:
    """How the meeting's process votes."""
    return next((condition.asked for transition in definition.table.values() for condition in transition.conditions
                 if isinstance(condition, Voted)), None)


def _told(definition: Definition, events: Iterable[Event]) -> Told:
    """The last vote on each item, and the last reason given about it."""
    vote, voices, motifs = _vote(definition), dict[str, tuple[tuple[str, str], ...]](), dict[str, str]()
    for event in events:
        given = {**event.change.get("inputs", {}), **event.private.get("inputs", {})}
        item = str(given.get(vote.item) or "") if vote is not None else ""
        if not item:
            continue
        if vote is not None and vote.how in given:
            voices[item] = tuple((str(row.get(vote.member)), str(row.get(vote.voice))) for row in given.get(vote.voices) or ())
        if event.private.get("motif"):
            motifs[item] = str(event.private["motif"])
    return Told(voices, motifs)
