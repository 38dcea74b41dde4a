"""Counts as the page of a meeting draws them: a vote and an envelope as a bar each, with the sentence that says the same."""
from __future__ import annotations

from typing import Any

from engine.language.texts import gettext, ngettext
from engine.questions.case.money import portions
from engine.questions.meetings import Purse, Table, Tally
from engine.words.measures import every

LOOKS = ("for", "against", "abstained", "awaited")
MOST_NAMED = 3
DRAWN = ("grey", "solid", "pale")


def drawn_tally(found: Tally) -> dict[str, Any]:
    """The bar of a vote: a part for each kind of voice, as wide as it is of all; and what the vote comes to."""
    numbers = (found.yes, found.no, found.neither, len(found.awaited))
    parts = [{"look": look, "number": number, "share": f"{number * 100 / found.voices:.2f}%"}
             for look, number in zip(LOOKS, numbers, strict=True) if number]
    return {"parts": parts, "words": _counted(found), "verdict": _verdict(found), "carried": found.carried,
            "over": found.carried or not found.awaited}


def _counted(found: Tally) -> str:
    said = gettext("%(yes)s for, %(no)s against, %(none)s abstaining", yes=found.yes, no=found.no, none=found.neither)
    if not found.awaited:
        return said
    number = len(found.awaited)
    names = every(found.awaited) if number <= MOST_NAMED else ngettext("%(num)s voice", "%(num)s voices", number)
    return gettext("%(votes)s; awaited: %(names)s", votes=said, names=names)


def _verdict(found: Tally) -> str:
    if found.carried:
        return gettext("Carried: %(yes)s of %(voices)s voices.", yes=found.yes, voices=found.voices)
    if found.awaited:
        return gettext("Votes for needed, as it stands: %(least)s.", least=found.least)
    return gettext("Not carried: votes for needed: %(least)s.", least=found.least)


def drawn_purse(found: Purse) -> dict[str, Any]:
    """The bar of an envelope, and its figures in centimes; `after` is what the item in hand would leave, where it draws on it."""
    left = max(found.left, 0)
    amounts = [(gettext("Drawn before"), found.before), (gettext("Granted here"), found.granted), (gettext("Left"), left)]
    whole = max(found.whole, found.before + found.granted)
    return {"title": found.title, "ref": found.ref, "whole": found.whole, "parts": portions(amounts, DRAWN, whole),
            "left": found.left, "over": found.left < 0, "after": found.left - found.here if found.here else None}


def interests(table: Table) -> list[dict[str, Any]]:
    """Who declared an interest, in which item."""
    columns, numbers = table.meeting.interests, {one.id: one for one in table.items}
    rows = table.ground.case.rows(columns.list)
    return [{"name": table.name(str(row.get(columns.member))), "item": numbers.get(str(row.get(columns.item)))} for row in rows]


