"""What an invitation is told, and its fixed words. Source: processes.md, section 1b (convoquer)."""
from __future__ import annotations

from typing import NamedTuple

from engine.language.texts import gettext, use
from engine.papers.meeting import Drawn, Meeting, Signature, head_words
from engine.papers.press import pressed


class Point(NamedTuple):
    """An item of the agenda before the meeting. number: from 1. time: when or how long, ready to print."""

    number: int
    title: str
    reference: str = ""
    rapporteur: str = ""
    time: str = ""


class Invitation(NamedTuple):
    """All that the invitation shows. addressee: lines; none where one paper goes to all. documents: titles, a line each."""

    meeting: Meeting
    drawn: Drawn
    addressee: tuple[str, ...] = ()
    items: tuple[Point, ...] = ()
    documents: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()


def press(context: Invitation, language: str) -> bytes:
    """The invitation as PDF, in fr, ar or en. Raises ValueError for another language or a day that is none; PressFailed."""
    with use(language):
        title = f"{gettext('Invitation')} {context.meeting.reference}"
        return pressed("invitation", title, context.drawn.on, context, _words(context.drawn))


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
        "documents": gettext("Documents"),
    }
