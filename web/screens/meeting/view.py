"""From a meeting to what its templates draw: an item, its vote, what its file may become, who is there."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from engine.core.decide import Option
from engine.core.decision import Unmet
from engine.core.definition.definition import Input, Transition
from engine.core.moments import moment
from engine.language.dates import long_date
from engine.language.money import money
from engine.language.texts import gettext, ngettext, title
from engine.questions.case import Ground
from engine.questions.case.chain import stages
from engine.questions.case.facts import facts as facts_of
from engine.questions.case.next_steps import consequence, next_steps, target_words
from engine.questions.case.sections import required
from engine.questions.meetings import Item, Seat, Table, file_ground
from engine.words import say
from web.addresses import case_address, meeting_address
from web.forms.commands import new_key
from web.forms.controls import Around, control
from web.next_steps import next_context

from .papers import PAPERS

ORDER = ("forward", "", "aside", "negative")
"""Of the outcomes of a file, by their tone."""
AT_THE_END = ("adjourn", "rise")
WAYS = ("consensus", "open", "secret")
BY_REFERENCE = {"kind": "text", "direction": "ltr", "autocomplete": "off"}
"""How a file is named that the queue does not offer: by what is typed."""


class Typed(NamedTuple):
    """What came with a form: `values` by name, `trigger` the step of the file that is chosen, `unmet` why it was refused."""

    values: Mapping[str, Any] = {}
    trigger: str = ""
    motif: str = ""
    step: str = ""
    unmet: Sequence[Unmet] = ()
    notes: Sequence[str] = ()


NOTHING = Typed()


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
    return {
        "title": " · ".join(filter(None, (title(table.body.title), _day(table)))), "ref": case.ref,
        "name": name, "lead": _lead(table), "case_at": case_address(case.ref), "at": meeting_address(case.ref), "table": table,
        "crumbs": [{"text": gettext("Meetings"), "href": "/seances"}, {"text": case.ref, "reference": True}],
        "stages": [stage._asdict() for stage in stages(ground)], "facts": facts(table), "current": current,
        "lines": [_line(table, one, current) for one in table.items], "steps": _steps(table, chair),
        "seats": table.seats(current.id if current and table.opened else ""), "present": len(table.room().seated),
        "members": len(table.room().members), "key": new_key(), "seen": case.number, "typed": typed.values,
        "reasons": [said for reason in typed.unmet for said in _told(ground, reason)], "told": typed.notes,
        "forms": forms(table, current, typed), "chair": chair, "minutes": sum(one.minutes or 0 for one in table.items),
        "item": _current(table, current, typed) if current else None, "writes": bool(ground.roles),
        "papers": _papers(table, typed), "drafts": _drafts(table), "neighbours": _neighbours(table, current),
        "orders": table.plans and table.option(table.meeting.steps.order) is not None,
    }


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


def facts(table: Table) -> list[dict[str, Any]]:
    """The band: who is there, what is decided, what was granted, who is out."""
    room, items = table.room(), table.items
    if table.plans:
        return _planned(table)
    reached = len(room.voters) >= table.quorum
    present = {"term": gettext("Present"), "value": gettext("%(num)s of %(all)s", num=len(room.seated), all=len(room.members)),
               "note": (gettext("quorum reached, %(num)s required", num=table.quorum) if reached
                        else gettext("no quorum, %(num)s required", num=table.quorum)),
               "tone": "ok" if reached else "due", "sign": "check" if reached else "open"}
    settled = sum(one.settled for one in items)
    decided = {"term": gettext("Decided"), "value": gettext("%(num)s of %(all)s", num=settled, all=len(items))}
    found = [present, decided]
    if table.granted:
        found.append({"term": gettext("Granted"), "value": money(table.granted)})
    interests = len(table.ground.case.rows(table.meeting.interests.list))
    return [*found, {"term": gettext("Interests declared"), "value": str(interests)}] if interests else found


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


def _current(table: Table, current: Item, typed: Typed) -> dict[str, Any]:
    """The item that is dealt with: its file in a few facts, who votes, what may come of it."""
    file, asked, seats = file_ground(table, current), table.vote, table.seats(current.id)
    known = (*table.body.ballots, *WAYS[:table.body.consensus])
    ways = [{"key": way, "title": _way(table, way)} for way in WAYS if way in known]
    holds = table.opened and current.waits and asked is not None and table.option(table.meeting.steps.decide) is not None
    return {
        "item": current, "facts": _of_file(file),
        "file": case_address(current.file) if file else "", "holds": holds, "ways": ways,
        "way": str(typed.values.get("mode") or (ways[0]["key"] if ways else "")),
        "keys": _keys(table), "voices": _voices(seats), "outcomes": outcomes(table, file, current) if holds else [],
        "out": [seat for seat in seats if seat.place == "out"],
        "away": [seat for seat in seats if seat.place == "away"],
        "chosen": chosen(file, typed) if file else None, "words": not current.file,
        "lost": _lost(table, current, seats),
    }


def _of_file(file: Ground | None) -> list[dict[str, Any]]:
    """Five facts of a file, as the band of its own page has them."""
    found = facts_of(file, ()) if file is not None else ()
    return [fact._asdict() | {"href": "", "sign": "", "tone": ""} for fact in found][:5]


def _lost(table: Table, current: Item, seats: Sequence[Seat]) -> str:
    """Where the quorum does not hold at an item: who would restore it."""
    room = table.room(current.id)
    if len(room.voters) >= table.quorum or not table.opened:
        return ""
    away = [seat.name for seat in seats if seat.place == "away"]
    return gettext("The quorum is lost: %(num)s may vote, %(least)s are needed. Away: %(names)s.", num=len(room.voters),
                   least=table.quorum, names=", ".join(away) or "0")


def _way(table: Table, way: str) -> str:
    asked = table.deciding[table.vote.how] if table.vote else None
    return title(asked.vocabulary[way]) if asked and way in asked.vocabulary else way


def _keys(table: Table) -> list[dict[str, str]]:
    """For, against, neither: key and title, as the process calls them."""
    asked = table.vote
    if asked is None:
        return []
    voice = next(one for one in table.deciding[asked.voices].columns if one.key == asked.voice)
    return [{"key": key, "title": title(voice.vocabulary[key])} for key in asked.keys]


def _voices(seats: Sequence[Seat]) -> list[dict[str, Any]]:
    """Who votes, each followed by those whose voice they carry."""
    found: list[dict[str, Any]] = []
    for seat in seats:
        if seat.place != "votes":
            continue
        note = ", ".join(filter(None, (gettext("chairs") if seat.chairs else "", seat.function,
                                       gettext("stands in for %(name)s", name=seat.stands_for) if seat.stands_for else "")))
        found.append({"id": seat.id, "name": seat.name, "note": note})
        found += [{"id": id_, "name": name, "note": gettext("by proxy to %(name)s", name=seat.name)} for id_, name in seat.carries]
    return found


def outcomes(table: Table, file: Ground | None, current: Item) -> list[dict[str, Any]]:
    """What the file offers to this body: each step with what follows, or what is missing."""
    if file is None:
        return []
    drawn = [_outcome(file, option) for option in file.options]
    return sorted(drawn, key=lambda one: (bool(one["unmet"]), ORDER.index(one["tone"]) if one["tone"] in ORDER else len(ORDER)))


def _outcome(file: Ground, option: Option) -> dict[str, Any]:
    step = option.transition
    return {"trigger": step.trigger, "title": title(step.title), "note": consequence(step), "target": target_words(file, step),
            "asks": bool(step.asked or step.motif), "unmet": [say(reason, file.speaker).text for reason in option.unmet],
            "tone": step.tone}


def step_of(file: Ground, trigger: str) -> Transition | None:
    """The step of the file that this meeting may decide."""
    return next((one.transition for one in file.options if one.transition.trigger == trigger), None)


def chosen(file: Ground, typed: Typed) -> dict[str, Any] | None:
    """The step of the file that was chosen, with what it asks."""
    step = step_of(file, typed.step) if typed.step else None
    if step is None:
        return None
    fields = [control(around(file), one, typed.values.get(one.key, "")) for one in step.asked.values()]
    if step.motif:
        fields.append(motif(step, typed.motif))
    return {"trigger": step.trigger, "title": title(step.title), "fields": fields, "note": consequence(step)}


def motif(step: Transition, value: str) -> dict[str, Any]:
    """The control of a reason."""
    return {"name": "motif", "kind": "textarea", "title": gettext("Reason"), "value": value, "required": step.motif == "required"}


def around(ground: Ground) -> Around:
    """What controls are drawn amid on a meeting or a file of it: no case and no place is chosen here."""
    def rows(listed: str) -> list[dict[str, str]]:
        return [{"key": row["id"], "title": ground.speaker.row(listed, row["id"])} for row in ground.case.rows(listed)]

    def person(id_: str) -> tuple[str, str]:
        account = ground.maillon.people.find(id_)
        return (account.login, account.name) if account is not None else (id_, "")
    return Around(ground.definition, lambda: (), lambda field: required(ground, field), rows=rows, person=person)


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
        action = f"{meeting_address(table.ground.case.ref)}/actions/{step.trigger}"
        found[name] = {"title": title(step.title), "note": title(step.help) if step.help else "", "action": action,
                       "fields": [_own(name, one) for one in fields], "open": bool(values), "prefix": f"{name}."}
    return found


def _own(name: str, field: dict[str, Any]) -> dict[str, Any]:
    """The control under a name of its own form, so that no id is there twice on the page."""
    return field | {"name": f"{name}.{field['name']}"}


def _field(table: Table, one: Input, values: Mapping[str, Any], current: Item | None) -> dict[str, Any]:
    agenda = one.bounds.type == "row" and one.bounds.of == table.meeting.agenda.list
    default = current.id if agenda and current and table.opened and not one.optional else ""
    drawn = control(around(table.ground), one, values.get(one.key, default))
    if one.bounds.type != "case":
        return drawn
    return drawn | BY_REFERENCE | {"help": " · ".join(filter(None, (gettext("Reference"), drawn["help"])))}
