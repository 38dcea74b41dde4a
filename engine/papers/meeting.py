"""What the papers of a meeting share: its head, an item of its agenda, its signatures, and their words.

Every text is ready, in the language of the paper. An empty text, an empty tuple: nothing to say, and nothing is printed.
Source: processes.md, section 1b.
"""
from __future__ import annotations

from typing import NamedTuple

from engine.language.dates import short_date
from engine.language.texts import gettext


class Meeting(NamedTuple):
    """The head of a paper: which meeting, of whom, where.

    territory: "Province d’Ouezzane". opened_on: day and hour as people read them. quorum: a sentence.
    """

    reference: str
    body: str
    territory: str
    title: str
    opened_on: str
    place: str
    chair: str
    secretary: str
    quorum: str = ""


class Voice(NamedTuple):
    """How a member voted, where the vote is open. voice: "pour", "contre", "abstention", ready to print."""

    name: str
    voice: str


class Item(NamedTuple):
    """What the meeting decided on one file.

    number: its place in the agenda, from 1. decision: the title of the outcome; empty while there is none. votes: a sentence.
    nominal: empty where the vote is secret. interests: members who withdrew for this item, a line each. conditions: the
    reserves, a line each. postponed: put off to another meeting.
    """

    number: int
    title: str
    reference: str = ""
    rapporteur: str = ""
    decision: str = ""
    motif: str = ""
    votes: str = ""
    nominal: tuple[Voice, ...] = ()
    interests: tuple[str, ...] = ()
    conditions: tuple[str, ...] = ()
    postponed: bool = False


class Signature(NamedTuple):
    """Who signs, in which function. signed: a text that says when; empty leaves room for the hand."""

    function: str
    name: str
    signed: str = ""


class Drawn(NamedTuple):
    """How a paper was drawn up. on: YYYY-MM-DD. mark: the event of the journal it shows, stands beside the chain of each page."""

    on: str
    mark: str = ""


def head_words(drawn: Drawn) -> dict[str, str]:
    """The fixed words of each paper of a meeting."""
    return {
        "kingdom": gettext("Kingdom of Morocco"),
        "ministry": gettext("Ministry of the Interior"),
        "page": gettext("Page"),
        "meeting": gettext("Meeting"),
        "reference": gettext("Reference"),
        "opened_on": gettext("Date and time"),
        "place": gettext("Place"),
        "chair": gettext("Chaired by"),
        "secretary": gettext("Secretary of the meeting"),
        "quorum": gettext("Quorum"),
        "rapporteur": gettext("Rapporteur"),
        "drawn_on": gettext("Drawn up on %(day)s", day=short_date(drawn.on)),
        "sign_here": gettext("Signature"),
    }


def item_words() -> dict[str, str]:
    """The fixed words of what was decided on an item."""
    return {
        "decision": gettext("Decision"),
        "postponed": gettext("Put off to another meeting"),
        "motif": gettext("Reason"),
        "conditions": gettext("Conditions and reserves"),
        "votes": gettext("Votes"),
        "interests": gettext("Members who withdrew"),
    }
