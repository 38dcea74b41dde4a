"""A meeting as its readers put it into a calendar: when, where, and the titles of what they may see.

A calendar travels further than the desk does: of a file that its reader may not see, not even the title goes along.
"""
from __future__ import annotations

from engine.core.moments import moment
from engine.language.plain import plain
from engine.language.texts import gettext, title
from engine.questions.meetings import Item, Table

from .icalendar import Appointment


def appointment(table: Table, address: str = "") -> Appointment | None:
    """The meeting as its reader sees it, in their language; None while it has no day. `address`: of its page."""
    ground, parts = table.ground, table.meeting
    fields = ground.case.fields
    at = fields.get(parts.at)
    if not at:
        return None
    face = ground.definition.face.title
    purpose = str(fields.get(face) or "") if face else ""
    return Appointment(
        f"{ground.case.ref}@maillon", ground.case.number, _status(table), moment(ground.now), moment(str(at)),
        plain(" · ".join(filter(None, (title(table.body.title), purpose)))), sum(item.minutes or 0 for item in table.items),
        str(fields.get(parts.place) or ""), plain("\n".join(map(_line, table.items))), address)


def _status(table: Table) -> str:
    """Cancelled where it ended without being held; tentative while its agenda is still in the making."""
    if table.ground.definition.states[table.ground.case.state].ended == "badly":
        return "CANCELLED"
    return "TENTATIVE" if table.plans else "CONFIRMED"


def _line(item: Item) -> str:
    told = item.title if item.seen or not item.file else gettext("a file that is not open to you")
    return f"{item.number}. {told}"
