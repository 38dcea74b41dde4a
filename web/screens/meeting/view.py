"""From a meeting to what its templates draw: its agenda, who is there, what is decided so far, what is next."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.core.decision import Unmet
from engine.core.definition.definition import Input
from engine.core.moments import moment
from engine.language.dates import hour, long_date
from engine.language.money import money
from engine.language.texts import gettext, ngettext, title
from engine.questions.case import Ground
from engine.questions.case.chain import stages
from engine.questions.case.next_steps import next_steps
from engine.questions.meetings import Item, Purse, Table, purses
from engine.words import say
from web.addresses import case_address, meeting_address
from web.forms.commands import new_key
from web.forms.controls import control
from web.next_steps import next_context

from .counts import drawn_purse, interests
from .item import around, current_item, motif, small_form
from .papers import PAPERS
from .prepare import preparing
from .typed import NOTHING, Typed

AT_THE_END = ("adjourn", "rise")
BY_REFERENCE = {"kind": "text", "direction": "ltr", "autocomplete": "off"}
"""How a file is named that the queue does not offer: by what is typed."""


def here(table: Table, item: str) -> Item | None:
    """The item that is looked at: the one asked for, else the first without an outcome, else the first."""
    asked = next((one for one in table.items if one.id == item), None)
    return asked or next((one for one in table.items if one.waits), None) or next(iter(table.items), None)


def context(table: Table, item: str = "", typed: Typed = NOTHING, chair: bool = False) -> dict[str, Any]:
    """The context of page.html."""
    ground, current = table.ground, here(table, item)
    case = ground.case
    face = ground.definition.face.title
    name = str(case.fields.get(face) or case.ref) if face else case.ref
    held = () if table.plans else purses(table, current)
    return {
        "title": " · ".join(filter(None, (title(table.body.title), _day(table)))), "ref": case.ref,
        "name": name, "lead": _lead(table), "case_at": case_address(case.ref), "at": meeting_address(case.ref), "table": table,
        "crumbs": [{"text": gettext("Meetings"), "href": "/seances"}, {"text": case.ref, "reference": True}],
        "stages": [stage._asdict() for stage in stages(ground)], "facts": facts(table, held), "current": current,
        "purses": [drawn_purse(one) for one in held], "interests": interests(table), "noted": _noted(table, current),
        "lines": [_line(table, one, current) for one in table.items], "steps": _steps(table, chair),
        "seats": table.seats(current.id if current and table.opened else ""), "present": len(table.room().seated),
        "members": len(table.room().members), "key": new_key(), "seen": case.number, "typed": typed.values,
        "reasons": [said for reason in typed.unmet for said in _told(ground, reason)], "told": typed.notes,
        "forms": forms(table, current, typed), "chair": chair, "minutes": sum(one.minutes or 0 for one in table.items),
        "item": current_item(table, current, typed) if current else None, "writes": bool(ground.roles),
        "papers": _papers(table, typed), "drafts": _drafts(table), "neighbours": _neighbours(table, current),
        "prepare": preparing(table, typed) if table.plans else {},
        "orders": table.plans and table.option(table.meeting.steps.order) is not None,
    }


def _noted(table: Table, current: Item | None) -> dict[str, str]:
    """What an arrival or a departure that is noted with one press says besides the member: in time for the item in hand, and gone
    before it is decided."""
    if current is None or not table.opened:
        return {}
    columns, last = table.meeting.attendance, current.number - 1 if current.waits else current.number
    until = {f"leave.{columns.until}": table.items[last - 1].id} if last else {}
    return until | ({f"arrive.{columns.since}": current.id} if current.number > 1 else {})


def _papers(table: Table, typed: Typed) -> list[dict[str, Any]]:
    """The steps that take papers, as far as the reader may take them from here."""
    found = ((name, table.option(getattr(table.meeting.steps, name))) for name in PAPERS)
    return [{"name": name, "title": title(option.transition.title), "help": title(option.transition.help or {}),
             "motif": option.transition.motif, "typed": typed.motif if typed.step == option.transition.trigger else ""}
            for name, option in found if option is not None]


def _drafts(table: Table) -> list[tuple[str, str, str]]:
    """What may be saved, each with a sign: the day for a calendar and the invitation once there is one, the minutes once it has
    sat; the papers for staff alone."""
    fields, staff = table.ground.case.fields, table.ground.staff
    at, opened = bool(fields.get(table.meeting.at)), bool(fields.get(table.meeting.opened))
    kinds = (("invitation", at and staff, "file", gettext("Invitation (draft)")),
             ("minutes", opened and staff, "file", gettext("Minutes (draft)")),
             ("calendar", at, "calendar", gettext("Add to my calendar")))
    return [(kind, sign, text) for kind, there, sign, text in kinds if there]


def _steps(table: Table, chair: bool) -> list[dict[str, Any]]:
    """What is next of the meeting itself: the steps that have no other place here; to who chairs, those that are theirs."""
    placed = {getattr(table.meeting.steps, step) for step in table.meeting.steps._fields if step not in AT_THE_END}
    shown = [step for step in next_steps(table.ground) if step.trigger not in placed]
    if chair:
        shown = [step for step in shown if step.kind in ("can", "unmet") and not step.reserved]
    drawn = next_context(table.ground.case.ref, tuple(shown))
    for step in drawn:
        step["opens"] = False
        for condition in step.get("unmet", ()):
            condition["cure"] = condition["cure"] and condition["cure"] | {"opens": False}
    return drawn


def _told(ground: Ground, reason: Unmet) -> list[str]:
    said = say(reason, ground.speaker)
    return [f"{said.text} {said.detail}".strip()]


def _day(table: Table) -> str:
    at = table.ground.case.fields.get(table.meeting.at)
    return long_date(table.ground.calendar.local_date(moment(str(at)))) if at else ""


def _lead(table: Table) -> str:
    fields, speaker = table.ground.case.fields, table.ground.speaker
    chair, keeper = fields.get(table.meeting.chair), fields.get(table.meeting.secretary)
    said = [str(fields.get(table.meeting.place) or "")]
    if chair:
        said.append(gettext("Chair: %(name)s", name=speaker.person(str(chair))))
    if keeper:
        said.append(gettext("Secretary: %(name)s", name=speaker.person(str(keeper))))
    return " · ".join(filter(None, said))


def facts(table: Table, held: Sequence[Purse] = ()) -> list[dict[str, Any]]:
    """The band: since when it sits, who is there, what is decided, what was granted and what is left of it, who is out."""
    if table.plans:
        return _planned(table)
    found = [*_since(table), _present(table), _decided(table)]
    if table.granted:
        left = gettext("left of the envelope: %(left)s", left=money(held[0].left)) if len(held) == 1 and table.opened else ""
        found.append({"term": gettext("Granted"), "value": money(table.granted), "note": left})
    declared = table.ground.case.rows(table.meeting.interests.list)
    return [*found, {"term": gettext("Interests declared"), "value": str(len(declared))}] if declared else found


def _since(table: Table) -> list[dict[str, Any]]:
    opened = table.ground.case.fields.get(table.meeting.opened)
    return [{"term": gettext("Opened"), "value": hour(moment(str(opened)))}] if opened and table.opened else []


def _present(table: Table) -> dict[str, Any]:
    room = table.room()
    reached = len(room.voters) >= table.quorum
    return {"term": gettext("Present"), "value": gettext("%(num)s of %(all)s", num=len(room.seated), all=len(room.members)),
            "note": (gettext("quorum reached, %(num)s required", num=table.quorum) if reached
                     else gettext("no quorum, %(num)s required", num=table.quorum)),
            "tone": "ok" if reached else "due", "sign": "check" if reached else "open"}


def _decided(table: Table) -> dict[str, Any]:
    items = table.items
    settled, off = sum(one.settled for one in items), sum(not one.settled and not one.waits for one in items)
    return {"term": gettext("Decided"), "value": gettext("%(num)s of %(all)s", num=settled, all=len(items)),
            "note": ngettext("%(num)s put off", "%(num)s put off", off) if off else ""}


def _planned(table: Table) -> list[dict[str, Any]]:
    items, members = table.items, len(table.room().members)
    minutes = sum(one.minutes or 0 for one in items)
    return [{"term": gettext("On the agenda"), "value": ngettext("%(num)s item", "%(num)s items", len(items)),
             "note": gettext("%(num)s min", num=minutes) if minutes else ""},
            {"term": gettext("Members"), "value": ngettext("%(num)s member", "%(num)s members", members),
             "note": gettext("quorum %(num)s", num=table.quorum)}]


def _line(table: Table, one: Item, current: Item | None) -> dict[str, Any]:
    """An item in the list at the side."""
    tone = "ok" if one.settled and one.forward else "" if one.waits else "due"
    votes = gettext("%(yes)s for, %(no)s against, %(none)s abstaining", yes=one.votes[0], no=one.votes[1], none=one.votes[2])
    return {"item": one, "href": f"{meeting_address(table.ground.case.ref, one.id)}#item", "current": one == current, "tone": tone,
            "votes": votes if one.settled and any(one.votes) else "",
            "file": case_address(one.file) if one.file and one.seen else ""}


def _neighbours(table: Table, current: Item | None) -> dict[str, str]:
    numbers = {one.number: one.id for one in table.items}
    at = current.number if current else 0
    return {way: f"{meeting_address(table.ground.case.ref, numbers[to])}#item" if to in numbers else ""
            for way, to in (("previous", at - 1), ("next", at + 1))}


def forms(table: Table, current: Item | None, typed: Typed) -> dict[str, dict[str, Any]]:
    """The small forms of the page, by what they do, of those that are open to the reader: their controls, this item named."""
    steps, found = table.meeting.steps, dict[str, dict[str, Any]]()
    for name in ("enlist", "remove", "arrive", "leave", "interest", "proxy", "object", "postpone"):
        option = table.option(getattr(steps, name))
        if option is None or not option.possible or (name in ("object", "postpone") and (current is None or not current.waits)):
            continue
        if name == "object" and not table.body.consensus:
            continue
        step = option.transition
        values = typed.values if typed.trigger == step.trigger else {}
        fields = [_field(table, one, values, current) for one in step.asked.values()]
        if step.motif:
            fields.append(motif(step, typed.motif if typed.trigger == step.trigger else "") | {"id": name})
        note = title(step.help) if step.help else ""
        found[name] = small_form(table, step, f"{name}.", fields, bool(values)) | {"note": note}
    return found


def _field(table: Table, one: Input, values: Mapping[str, Any], current: Item | None) -> dict[str, Any]:
    agenda = one.bounds.type == "row" and one.bounds.of == table.meeting.agenda.list
    default = current.id if agenda and current and table.opened and not one.optional else ""
    drawn = control(around(table.ground), one, values.get(one.key, default))
    if one.bounds.type != "case":
        return drawn
    return drawn | BY_REFERENCE | {"help": " · ".join(filter(None, (gettext("Reference"), drawn["help"])))}
