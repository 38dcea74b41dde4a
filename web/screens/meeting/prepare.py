"""The forms of an agenda in the making that stand beside each item: who reports on it, the note, the minutes planned."""
from __future__ import annotations

from typing import Any

from engine.language.texts import title
from engine.questions.meetings import Item, Table
from engine.words.values import typed as as_typed
from web.addresses import meeting_address
from web.forms.controls import control

from .item import around
from .typed import Typed


def preparing(table: Table, typed: Typed) -> dict[str, dict[str, Any]]:
    """A form for each item, by its id, where the reader may prepare it: filled in, or as it came back."""
    option = table.option(table.meeting.steps.prepare)
    return {one.id: _form(table, one, typed) for one in table.items} if option is not None and option.possible else {}


def _form(table: Table, one: Item, typed: Typed) -> dict[str, Any]:
    """The inputs of the step are called as the columns that they fill; the item is the one that it stands beside."""
    step = table.ground.definition.table[table.ground.case.state, table.meeting.steps.prepare]
    about = next(key for key, asked in step.asked.items() if asked.bounds.of == table.meeting.agenda.list)
    row = next(row for row in table.rows if row["id"] == one.id)
    back = typed.trigger == step.trigger and typed.values.get(about) == one.id
    known = typed.values if back else {key: as_typed(asked.bounds, row.get(key)) for key, asked in step.asked.items()}
    prefix = f"prepare.{one.id}."
    fields = [control(around(table.ground), asked, known.get(key, "")) | {"name": f"{prefix}{key}"}
              for key, asked in step.asked.items() if key != about]
    return {"title": title(step.title), "note": "", "action": f"{meeting_address(table.ground.case.ref)}/actions/{step.trigger}",
            "fields": fields, "open": back, "prefix": prefix, "about": one.title,
            "hidden": {f"{prefix}{about}": one.id}}
