"""What the papers of a meeting share: its head, an item of its agenda, its signatures, and their words.

Every text is ready, in the language of the paper. An empty text, an empty tuple: nothing to say, and nothing is printed.
Source: processes.md, section 1b.
"""
from __future__ import annotations

import re
from typing import NamedTuple

from engine.language.dates import short_date
from engine.language.texts import gettext, language
from engine.language.texts import gettext_noop as _

PLACES = {
    "region": _("Region of %(name)s"), "province": _("Province of %(name)s"), "prefecture": _("Prefecture of %(name)s"),
    "cercle": _("Cercle of %(name)s"), "commune": _("Commune of %(name)s"),
}
"""A territory as a letterhead says it, by its kind."""
_ELIDED = re.compile(r"\bde (?=[AEIOUÀÂÉÈÊÎÔ])")


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


class Voices(NamedTuple):
    """Who voted alike, where the vote is open. voice: "Pour", "Contre", "Abstention", ready to print."""

    voice: str
    names: tuple[str, ...]


class Item(NamedTuple):
    """What the meeting decided on one file.

    number: its place in the agenda, from 1. decision: the title of the outcome; empty while there is none. terms: what the
    outcome asks or grants, a line each. votes, quorum: a sentence each. voices: none where the vote is secret. interests: who
    withdrew for this item, a line each. late: put on the agenda after it was sent. postponed: put off to another meeting.
    """

    number: int
    title: str
    reference: str = ""
    rapporteur: str = ""
    decision: str = ""
    motif: str = ""
    terms: tuple[str, ...] = ()
    votes: str = ""
    quorum: str = ""
    voices: tuple[Voices, ...] = ()
    interests: tuple[str, ...] = ()
    late: bool = False
    postponed: bool = False


class Signature(NamedTuple):
    """Who signs, in which function; each has room for hand and stamp."""

    function: str
    name: str


class Drawn(NamedTuple):
    """How a paper was drawn up. on: YYYY-MM-DD. mark: the event of the journal it shows, beside the chain at the
    foot of each page."""

    on: str
    mark: str = ""


def place(kind: str, name: str) -> str:
    """A territory with its kind: « Province d’Ouezzane », « Préfecture de Meknès ». A country is its name."""
    said = gettext(PLACES[kind], name=name) if kind in PLACES else name
    return _ELIDED.sub("d’", said, count=1) if language() == "fr" else said


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
        "sign_here": gettext("Signature and stamp"),
    }


def item_words() -> dict[str, str]:
    """The fixed words of what was decided on an item."""
    return {
        "decision": gettext("Decision"),
        "postponed": gettext("Put off to another meeting"),
        "motif": gettext("Reason"),
        "terms": gettext("Terms"),
        "votes": gettext("Votes"),
        "interests": gettext("Members who withdrew"),
    }
