"""What the forms of a meeting send, as commands: a decision with every voice, files put on the agenda, a new order."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from starlette.datastructures import FormData

from engine.core.acts import Fire
from engine.language.fold import fold
from engine.questions.case import Ground
from engine.questions.meetings import Item, Table
from web.forms import sent

from .item import step_of
from .typed import VOICE, Typed

RULES: dict[str, Callable[[Item], Any]] = {
    "reference": lambda one: one.file, "title": lambda one: fold(one.title), "amount": lambda one: -(one.amount or 0),
    "waiting": lambda one: (not one.since, one.since)}
"""How an agenda may be ordered; the greatest amount first, the file that waits longest, and what is no file last."""


def decision(form: FormData, table: Table, item: Item, file: Ground | None) -> tuple[Typed, Fire | None]:
    """What was typed, and the command; None where the sender only chose a step, or a row more or less."""
    asked = table.vote
    trigger = sent.text(form, "decide") or sent.text(form, "choose") or sent.text(form, "chosen")
    step = step_of(file, trigger) if file is not None else None
    inputs = {key: value for key, value in sent.values(form, step.asked).items() if key in step.asked} if step else {}
    reshaped = sent.reshaped(form, inputs)
    raw = {name: value for name, value in form.items() if isinstance(value, str)}
    everybody = sent.text(form, "all")
    if everybody:
        raw |= {f"{VOICE}{member}": everybody for member in table.voices(item.id)}
    typed = Typed({**raw, **inputs}, table.meeting.steps.decide, sent.text(form, "motif"), trigger if step else "")
    if asked is None or reshaped or everybody or sent.text(form, "choose"):
        return typed, None
    given: dict[str, Any] = {asked.item: item.id, asked.how: sent.text(form, "mode")}
    if step is not None:
        given[table.step_input] = {"trigger": trigger, "inputs": inputs, "motif": typed.motif}
    given |= {key: text for key in (table.meeting.agenda.words,) if (text := sent.text(form, key)) and step is None}
    if given[asked.how] == "secret":
        given |= {key: sent.text(form, f"count-{key}") for key in (asked.yes, asked.no, asked.abstained)}
    else:
        given[asked.voices] = [{asked.member: member, asked.voice: voice} for member, voice in typed.voices.items()]
    return typed, Fire(table.ground.case.ref, table.meeting.steps.decide, given, "", sent.seen(form))


def plain(form: FormData, table: Table, trigger: str, prefix: str) -> tuple[Typed, Fire]:
    """A small form of the page: its controls bear the form's name before their own."""
    values = {name.removeprefix(prefix): value.strip() for name, value in form.items()
              if isinstance(value, str) and name.startswith(prefix) and value.strip()}
    reason = str(values.pop("motif", ""))
    return Typed(values, trigger, reason), Fire(table.ground.case.ref, trigger, values, reason)


def ordered(form: FormData, table: Table) -> Fire:
    """The agenda in the order sent: `order` the ids of all items, or `up` and `down` the id of one."""
    ids = [one.id for one in table.items]
    for way, by in (("up", -1), ("down", 1)):
        moved = sent.text(form, way)
        if moved in ids:
            at = ids.index(moved)
            to = min(max(at + by, 0), len(ids) - 1)
            ids.insert(to, ids.pop(at))
    wanted = [part for part in sent.text(form, "order").split(",") if part in ids]
    ids = [*dict.fromkeys(wanted), *(id_ for id_ in ids if id_ not in wanted)]
    if sent.text(form, "rule") == "places":
        ids = sorted(ids, key=lambda id_: _place(form, id_, ids.index(id_) + 1))
    rule = RULES.get(sent.text(form, "rule"))
    if rule is not None:
        ids = [one.id for one in sorted(table.items, key=rule)]
    step = table.ground.definition.table[table.ground.case.state, table.meeting.steps.order]
    listed = next(one for one in step.inputs.values() if one.bounds.type == "list")
    rows = [{listed.columns[0].key: id_} for id_ in ids]
    return Fire(table.ground.case.ref, step.trigger, {listed.key: rows}, "", sent.seen(form))


def _place(form: FormData, id_: str, there: int) -> tuple[int, int]:
    """Where a number typed beside an item puts it: going up before the one that stood there, going down after it; what is no
    number leaves it where it is."""
    typed = sent.text(form, f"place-{id_}").strip()
    place = int(typed) if typed.isdecimal() and len(typed) < 6 else there
    return place, (place > there) - (place < there)


def enlisting(table: Table, ref: str, title: str) -> Fire:
    """One file is put on the agenda."""
    columns = table.meeting.agenda
    return Fire(table.ground.case.ref, table.meeting.steps.enlist, {columns.title: title[:200], columns.file: ref})


