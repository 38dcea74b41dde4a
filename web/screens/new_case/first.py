"""What opening asks: which processes and territories are open to an actor, and the first fields as controls."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.core.definition.definition import Definition, Field
from engine.core.moments import moment
from engine.language.texts import gettext, title
from web.door import Visit

KINDS = {"longtext": "textarea", "phone": "text", "email": "text", "territory": "choice"}
TERRITORY = "territory"


def today(visit: Visit) -> str:
    """The day in Casablanca, YYYY-MM-DD."""
    return visit.maillon.library.country.calendar.local_date(moment(visit.maillon.now())).isoformat()


def roots(visit: Visit, definition: Definition) -> list[str]:
    """The territories where the actor holds today a role that opens this process."""
    day = today(visit)
    return [grant.territory for grant in visit.actor.grants
            if grant.role in definition.written.opens and grant.holds(day)]


def openable(visit: Visit) -> list[Definition]:
    """The processes that the actor may open somewhere."""
    return [definition for definition in visit.maillon.library.current.values() if roots(visit, definition)]


def places(visit: Visit, definition: Definition) -> list[dict[str, str]]:
    """The territories to choose from: the actor's, of the kinds that the process allows, by title."""
    territories, held = visit.maillon.library.country.territories, roots(visit, definition)
    found = [{"key": place.code, "title": title(place.title)} for place in territories
             if place.kind in definition.written.scope and any(territories.within(place.code, root) for root in held)]
    return sorted(found, key=lambda place: place["title"])


def first_fields(visit: Visit, definition: Definition) -> list[Field]:
    """What is required, and the face fields that the actor may write at once, in the order of the file. No lists."""
    day = today(visit)
    roles = frozenset(grant.role for grant in visit.actor.grants if grant.holds(day))
    face = {str(value) for value in definition.face.model_dump().values() if value}
    wanted = (field for field in definition.fields.values() if field.by_hand and not field.columns)
    return [field for field in wanted if field.required
            or (field.key in face and definition.editable(field.key, definition.written.initial, roles))]


def controls(visit: Visit, definition: Definition, typed: Mapping[str, Any],
             errors: Mapping[str, str]) -> list[dict[str, Any]]:
    """The controls of the form, as parts/field.html takes them: the territory, then the fields."""
    options = places(visit, definition)
    only = options[0]["key"] if len(options) == 1 else ""
    territory = {"name": TERRITORY, "kind": "choice", "title": gettext("Territory"), "options": options,
                 "required": True, "value": typed.get(TERRITORY, only), "error": errors.get(TERRITORY, "")}
    drawn = (_control(field, typed.get(field.key, ""), options) for field in first_fields(visit, definition))
    return [territory, *(control | {"error": errors.get(control["name"], "")} for control in drawn)]


def _control(field: Field, value: Any, options: list[dict[str, str]]) -> dict[str, Any]:
    type_ = field.bounds.type
    found = {"name": field.key, "kind": KINDS.get(type_, type_), "title": title(field.title),
             "required": field.required, "value": value, "help": title(field.help) if field.help else ""}
    if type_ in ("phone", "email"):
        found |= {"type": "tel" if type_ == "phone" else "email", "direction": "ltr"}
    if found["kind"] in ("choice", "choices"):
        found["options"] = options if type_ == "territory" else [
            {"key": key, "title": title(words)} for key, words in field.vocabulary.items()]
    return found
