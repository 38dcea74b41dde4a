"""An item of the agenda as papers show it: what it was about, what became of it, and how it was voted."""
from __future__ import annotations

from typing import NamedTuple


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
