"""From what a process asks to what parts/field.html draws: one control a field, input or column."""
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine.core.acts import Upload
from engine.core.definition.definition import Column, Field, Input
from engine.language.dates import short_date
from engine.language.texts import gettext, title
from engine.questions.case import Ground
from engine.questions.case.candidates import candidates
from engine.questions.case.sections import required
from engine.words.measures import size

from .kept import note

Control = dict[str, Any]
NO_ERRORS: Mapping[str, str] = {}
ACCEPT = ".pdf,.jpg,.jpeg,.png,.webp,.tif,.tiff,.odt,.ods,.docx,.xlsx,.txt,.csv"
TEXTS = {"phone": {"type": "tel", "direction": "ltr", "autocomplete": "off"},
         "email": {"type": "email", "direction": "ltr", "autocomplete": "off"}}
KINDS = {"longtext": "textarea", "phone": "text", "email": "text", "territory": "choice", "case": "choice", "documents": "choices"}


def control(ground: Ground, one: Field | Input, value: Any, errors: Mapping[str, str] = NO_ERRORS) -> Control:
    """The control of a field or input, `value` as typed (what `words.typed` gives, or what came back from a form).

    `errors` by name: of the control itself, or of a cell (`key-0-column`).
    """
    words = title(one.title)
    found = _drawn(ground, one, one.key, value) | {"title": words, "error": errors.get(one.key, ""), "help": _help(one)}
    if one.bounds.type == "list":
        return found | _rows(ground, one, value or [{}], errors)
    found["required"] = required(ground, one) if isinstance(one, Field) else not one.optional
    return found


def _help(one: Field | Input) -> str:
    parts = [title(one.help)] if one.help else []
    if one.personal:
        parts.append(gettext("Personal data (law 09-08): read by those who handle the file, erased on request."))
    return " ".join(parts)


def _drawn(ground: Ground, one: Field | Input | Column, name: str, value: Any) -> Control:
    type_ = one.bounds.type
    found: Control = {"name": name, "kind": KINDS.get(type_, type_), "value": value, **TEXTS.get(type_, {})}
    if type_ == "bool":
        found["value"] = value in ("true", True)
    if type_ == "text" and one.bounds.most:
        found["maxlength"] = one.bounds.most
    if found["kind"] in ("choice", "choices"):
        found["options"] = _options(ground, one)
        found["radio"] = type_ == "choice" and len(found["options"]) < 4 and not isinstance(one, Column)
    return found


def _options(ground: Ground, one: Field | Input | Column) -> list[dict[str, str]]:
    if one.bounds.type == "territory":
        return _territories(ground)
    if one.bounds.type == "documents":
        return [{"key": kind.key, "title": title(kind.title)} for kind in ground.definition.documents.values()]
    if one.bounds.type == "case" and isinstance(one, Input):
        return [{"key": found.ref, "title": f"{found.title} · {found.ref}"} for found in candidates(ground, one)]
    return [{"key": key, "title": title(titles)} for key, titles in one.vocabulary.items()]


def _territories(ground: Ground) -> list[dict[str, str]]:
    """Those of the case's own province: nobody picks a commune out of the whole country."""
    territories = ground.definition.names.country.territories
    root = territories.province_of(ground.case.territory) or ground.case.territory
    found = [place for place in territories if territories.within(place.code, root) and place.kind == "commune"]
    places = ({"key": place.code, "title": title(place.title)} for place in found or [territories[ground.case.territory]])
    return sorted(places, key=lambda place: place["title"])


def _rows(ground: Ground, one: Field | Input, rows: Sequence[Mapping[str, Any]], errors: Mapping[str, str]) -> Control:
    cells = [[_cell(ground, one, column, place, row, errors) for column in one.columns] for place, row in enumerate(rows)]
    return {"columns": [title(column.title) for column in one.columns], "rows": cells, "required": False}


def _cell(ground: Ground, one: Field | Input, column: Column, place: int, row: Mapping[str, Any],
          errors: Mapping[str, str]) -> Control:
    name = f"{one.key}-{place}-{column.key}"
    drawn = _drawn(ground, column, name, row.get(column.key, ""))
    return drawn | {"title": title(column.title), "required": False, "error": errors.get(name, "")}


def row_ids(one: Field | Input, rows: Any) -> dict[str, str]:
    """Hidden fields that say which row is which."""
    return {f"{one.key}-{place}-id": str(row["id"]) for place, row in enumerate(rows or ()) if row.get("id")}


def document_control(ground: Ground, asked: Input, limit: int, chosen: Upload | str | None, error: str = "") -> Control:
    """A file to send, or one that is there already: sent with this form before, or deposited on the case."""
    there = [{"key": piece.id, "title": piece.name, "note": _deposited(ground, piece.at, piece.size)}
             for piece in reversed(ground.case.documents) if piece.kind == asked.kind and not piece.dropped]
    if isinstance(chosen, Upload):
        sealed = note(chosen, ground.actor.id)
        there.insert(0, {"key": sealed, "title": gettext("Chosen: %(name)s", name=chosen.name), "note": size(chosen.size)})
    value = there[0]["key"] if isinstance(chosen, Upload) else chosen or ""
    return {"name": asked.key, "kind": "document", "title": title(asked.title), "help": _help(asked), "documents": there,
            "value": value, "accept": ACCEPT, "limit": limit, "required": not asked.optional, "error": error}


def _deposited(ground: Ground, at: str, bytes_: int) -> str:
    return gettext("deposited on %(day)s, %(size)s", day=short_date(at), size=size(bytes_))
