"""The forms of an agenda in the making that stand beside each item: who reports on it, the note, the minutes planned."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.definition.definition import Transition
from engine.questions.meetings import Item, Table
from engine.words.values import typed as as_typed
from web.forms.controls import control

from .item import around, small_form
from .typed import Typed


def preparing(table: Table, typed: Typed) -> dict[str, dict[str, Any]]:
    """A form for each item, by its id, where the reader may prepare it: filled in, or as it came back."""
    option = table.option(table.meeting.steps.prepare)
    if option is None or not option.possible:
        return {}
    return {one.id: _form(table, option.transition, one, row, typed) for one, row in zip(table.items, table.rows, strict=True)}


def _form(table: Table, step: Transition, one: Item, row: Mapping[str, Any], typed: Typed) -> dict[str, Any]:
    """The inputs of the step are called as the columns that they fill; the item is the one that it stands beside."""
    about = next(key for key, asked in step.asked.items() if asked.bounds.of == table.meeting.agenda.list)
    back = typed.trigger == step.trigger and typed.values.get(about) == one.id
    known = typed.values if back else {key: as_typed(asked.bounds, row.get(key)) for key, asked in step.asked.items()}
    fields = [control(around(table.ground), asked, known.get(key, "")) for key, asked in step.asked.items() if key != about]
    form = small_form(table, step, f"prepare.{one.id}.", fields, back)
    return form | {"about": one.title, "hidden": {f"{form['prefix']}{about}": one.id}}
