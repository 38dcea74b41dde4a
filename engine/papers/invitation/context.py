"""What an invitation is told, and its fixed words. Source: processes.md, section 1b (convoquer)."""
from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from engine.language.texts import gettext
from engine.papers.meeting import Drawn, Meeting, Signature, head_words
from engine.papers.press import Sheet, pressed


class Point(NamedTuple):
    """An item of the agenda before the meeting. number: from 1. time: how long, ready to print. note: what members read first."""

    number: int
    title: str
    reference: str = ""
    rapporteur: str = ""
    time: str = ""
    note: str = ""


class Invitation(NamedTuple):
    """All that the invitation shows; one paper goes to all members."""

    meeting: Meeting
    drawn: Drawn
    items: tuple[Point, ...] = ()
    signatures: tuple[Signature, ...] = ()


def press(contexts: Mapping[str, Invitation]) -> bytes:
    """The invitation as one PDF, in the languages given (fr, ar, en), one after the other.

    Raises ValueError for another language or a day that is none; PressFailed.
    """
    return pressed("invitation", contexts, _sheet)


def _sheet(context: Invitation) -> Sheet:
    return Sheet(f"{gettext('Invitation')} {context.meeting.reference}", context.drawn.on, context, _words(context.drawn))


def _words(drawn: Drawn) -> dict[str, str]:
    return {
        **head_words(drawn),
        "invitation": gettext("Invitation"),
        "opening": gettext("I have the honour to invite you to the meeting below, whose agenda follows."),
        "agenda": gettext("Agenda"),
        "empty": gettext("The agenda is empty."),
        "number": gettext("No."),
        "item": gettext("Item"),
        "time": gettext("Time"),
    }
