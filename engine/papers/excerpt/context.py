"""What an excerpt is told, and its fixed words.

A holder reads the excerpt of the own file and learns nothing of another: neither the place of the item in the agenda, which
says how many came before, nor who voted how. Members are named by their function. Source: processes.md, section 1b.
"""
from __future__ import annotations

from typing import NamedTuple

from engine.language.texts import gettext, use
from engine.papers.meeting import Drawn, Item, Meeting, Signature, head_words, item_words
from engine.papers.press import pressed


class Excerpt(NamedTuple):
    """The one item and its meeting. present: functions of the members who were there for it, without names.

    What the item says of the members who withdrew, and its reason, must name no other file: they are printed as they are.
    """

    meeting: Meeting
    drawn: Drawn
    item: Item
    present: tuple[str, ...] = ()
    signatures: tuple[Signature, ...] = ()


def press(context: Excerpt, language: str) -> bytes:
    """The excerpt as PDF, in fr, ar or en. Raises ValueError for another language or a day that is none; PressFailed."""
    alone = context._replace(item=context.item._replace(number=0, nominal=()))
    with use(language):
        title = f"{gettext('Excerpt of the minutes')} {context.item.reference or context.meeting.reference}"
        return pressed("excerpt", title, context.drawn.on, alone, _words(context.drawn))


def _words(drawn: Drawn) -> dict[str, str]:
    return {
        **head_words(drawn), **item_words(),
        "excerpt": gettext("Excerpt of the minutes"),
        "present": gettext("Present for this file"),
        "true": gettext("True excerpt of the minutes of the meeting"),
    }
