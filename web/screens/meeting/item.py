"""The item that is dealt with, as its template draws it: its file in a few facts, who votes, what may come of it."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core.decide import Option
from engine.core.definition.definition import Transition
from engine.language.texts import gettext, title
from engine.questions.case import Ground
from engine.questions.case.facts import facts as facts_of
from engine.questions.case.next_steps import consequence, target_words
from engine.questions.case.sections import required
from engine.questions.meetings import Item, Seat, Table, file_ground, taken, tally
from engine.words import say
from web.addresses import case_address, meeting_address
from web.forms.controls import Around, control

from .counts import drawn_tally
from .typed import Typed

ORDER = ("forward", "", "aside", "negative")
"""Of the outcomes of a file, by their tone."""
WAYS = ("consensus", "open", "secret")


def current_item(table: Table, current: Item, typed: Typed) -> dict[str, Any]:
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
        "lost": _lost(table, current, seats), "tally": vote_of(table, current, typed),
    }


def vote_of(table: Table, current: Item, typed: Typed) -> dict[str, Any] | None:
    """The bar of the item's vote: as it was taken, or as it stands by what is typed."""
    found = tally(table, current, typed.voices) if current.waits and table.opened else taken(table, current)
    return drawn_tally(found) if found is not None else None


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


def small_form(table: Table, step: Transition, prefix: str, fields: Sequence[dict[str, Any]], shown: bool) -> dict[str, Any]:
    """One step of the meeting in a fold (_parts.html): every control under a name of its own form, so that no id is there twice."""
    return {"title": title(step.title), "action": f"{meeting_address(table.ground.case.ref)}/actions/{step.trigger}",
            "fields": [field | {"name": f"{prefix}{field['name']}"} for field in fields], "open": shown, "prefix": prefix}


def around(ground: Ground) -> Around:
    """What controls are drawn amid on a meeting or a file of it: no case and no place is chosen here."""
    def rows(listed: str) -> list[dict[str, str]]:
        return [{"key": row["id"], "title": ground.speaker.row(listed, row["id"])} for row in ground.case.rows(listed)]

    def person(id_: str) -> tuple[str, str]:
        account = ground.maillon.people.find(id_)
        return (account.login, account.name) if account is not None else (id_, "")
    return Around(ground.definition, lambda: (), lambda field: required(ground, field), rows=rows, person=person)
