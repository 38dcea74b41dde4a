"""What opening asks: the territory, whose file it is, and the first fields."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.definition.definition import Field
from engine.core.moments import moment
from engine.language.texts import gettext
from engine.questions.opening import Opening, places
from engine.words.places import place_names
from web.door import Visit
from web.forms.controls import Around, Control, control

TERRITORY, HOLDER = "territory", "login"
BESIDE = (TERRITORY, HOLDER)
"""What the form asks beside the fields of the process."""


def first_fields(visit: Visit, opening: Opening) -> dict[str, Field]:
    """What is required, and the face fields that the actor may write at once, in the order of the file."""
    definition, country = opening.definition, visit.maillon.library.country
    today = country.calendar.local_date(moment(visit.maillon.now())).isoformat()
    own = {role.key for role in country.roles.values() if role.own and opening.own}
    roles = frozenset(own | {grant.role for grant in visit.actor.grants if grant.holds(today)})
    face = {str(value) for value in definition.face.model_dump().values() if value}
    wanted = (field for field in definition.fields.values() if field.by_hand)
    return {field.key: field for field in wanted if field.required
            or (field.key in face and definition.editable(field.key, definition.written.initial, roles))}


def asks_holder(opening: Opening) -> bool:
    """Whether the form asks whose file it is: of staff, where the process knows holders."""
    return bool(opening.definition.face.holder) and not opening.own


def controls(opening: Opening, fields: Mapping[str, Field], typed: Mapping[str, Any],
             errors: Mapping[str, str]) -> list[Control]:
    """The controls of the form, as parts/field.html takes them."""
    options = sorted(({"key": code, "title": name} for code, name in place_names(places(opening))), key=lambda one: one["title"])
    only = options[0]["key"] if len(options) == 1 else ""
    territory = {"name": TERRITORY, "kind": "choice", "title": gettext("Territory"), "options": options,
                 "required": True, "value": typed.get(TERRITORY, only), "error": errors.get(TERRITORY, "")}
    amid = Around(opening.definition, lambda: options, lambda field: field.required)
    asked = (control(amid, field, typed.get(field.key, ""), errors) for field in fields.values())
    whose = [_holder(typed.get(HOLDER, ""), errors.get(HOLDER, ""))] if asks_holder(opening) else []
    return [territory, *asked, *whose]


def _holder(value: str, error: str) -> Control:
    return {"name": HOLDER, "kind": "text", "title": gettext("Login of the holder"), "required": False, "value": value,
            "error": error, "direction": "ltr", "autocomplete": "off",
            "help": gettext("Where the holder has an account: they then follow this file, and it is theirs alone among holders.")}
