"""What an excerpt is told, and its fixed words.

A holder reads the excerpt of the own file and learns nothing of another, nor who voted how, nor who was there: a list of those
present beside a unanimous count would be their votes. Source: processes.md, section 1b.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from engine.language.texts import gettext
from engine.papers.meeting import Drawn, Item, Meeting, Signature, head_words, item_words
from engine.papers.press import Sheet, pressed


class Excerpt(NamedTuple):
    """The one item and its meeting. What the item says as its reason must name no other file: it is printed as it is."""

    meeting: Meeting
    drawn: Drawn
    item: Item
    signatures: tuple[Signature, ...] = ()


def press(contexts: Mapping[str, Excerpt]) -> bytes:
    """The excerpt as one PDF, in the languages given (fr, ar, en), one after the other.

    Raises ValueError for another language or a day that is none; PressFailed.
    """
    return pressed("excerpt", contexts, _sheet)


def _sheet(context: Excerpt) -> Sheet:
    alone = context._replace(item=context.item._replace(voices=(), rapporteur="", late=False))
    title = f"{gettext('Excerpt of the minutes')} {context.item.reference or context.meeting.reference}"
    return Sheet(title, context.drawn.on, alone, _words(context))


def _words(context: Excerpt) -> dict[str, str]:
    return {
        **head_words(context.drawn), **item_words(),
        "excerpt": gettext("Excerpt of the minutes"),
        "number": gettext("Item %(number)s of the agenda", number=context.item.number),
        "true": gettext("True excerpt of the minutes of the meeting"),
    }
