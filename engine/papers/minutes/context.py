"""What the minutes are told, and their fixed words. Source: processes.md, section 1b (etablir_pv, rectifier, approuver_pv)."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from engine.language.texts import gettext, ngettext
from engine.papers.meeting import Drawn, Item, Meeting, Signature, head_words, item_words
from engine.papers.press import Sheet, pressed


class Seat(NamedTuple):
    """A member and how the member attended. function: what the member sits for; family: as the body groups its members;
    presence: from which item to which; proxy: to whom it was given; stands_for: the member whose seat it is."""

    name: str
    function: str = ""
    family: str = ""
    presence: str = ""
    proxy: str = ""
    stands_for: str = ""


class Version(NamedTuple):
    """Which state of the minutes. number: of the correction, from 1; read for corrected ones alone."""

    kind: Literal["proposed", "corrected", "approved"]
    number: int = 0


class Minutes(NamedTuple):
    """All that the minutes show, in the order in which they show it."""

    meeting: Meeting
    drawn: Drawn
    version: Version
    members: tuple[Seat, ...] = ()
    items: tuple[Item, ...] = ()
    remarks: str = ""
    signatures: tuple[Signature, ...] = ()


def press(contexts: Mapping[str, Minutes]) -> bytes:
    """The minutes as PDF, in the languages given (fr, ar, en). Raises ValueError for another one or a day that is none;
    PressFailed."""
    return pressed("minutes", contexts, _sheet)


def _sheet(context: Minutes) -> Sheet:
    return Sheet(f"{gettext('Minutes')} {context.meeting.reference}", context.drawn.on, context, _words(context))


def _words(minutes: Minutes) -> dict[str, str]:
    return {
        **head_words(minutes.drawn), **item_words(),
        "minutes": gettext("Minutes"),
        "version": _version(minutes.version),
        "attendance": gettext("Attendance"),
        "nobody": gettext("No attendance was entered."),
        "member": gettext("Member"),
        "presence": gettext("Presence"),
        "proxy": gettext("Proxy given to"),
        "stands_for": gettext("Stands in for"),
        "agenda": gettext("Agenda and decisions"),
        "late": gettext("Late item"),
        "summary": _summary(minutes.items),
        "remarks": gettext("Remarks"),
        "signing": gettext("Signatures"),
    }


def _version(version: Version) -> str:
    if version.kind == "corrected":
        return gettext("Corrected, no. %(number)s, not yet approved", number=version.number)
    return gettext("Approved") if version.kind == "approved" else gettext("Proposed, not yet approved")


def _summary(items: tuple[Item, ...]) -> str:
    """How many items, how many of them put off."""
    if not items:
        return gettext("Nothing was on the agenda.")
    put_off = sum(item.postponed for item in items)
    count = ngettext("%(num)s item on the agenda", "%(num)s items on the agenda", len(items))
    also = ngettext("%(num)s of them put off", "%(num)s of them put off", put_off)
    return f"{count} · {also}" if put_off else count
