"""From what a process asks to what parts/field.html draws: one control a field, input or column."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from engine.core.definition.definition import Column, Definition, DocumentKind, Field, Input
from engine.language.texts import gettext, title
from engine.questions.case.candidates import Candidate

Control = dict[str, Any]
Option = dict[str, str]
NO_ERRORS: Mapping[str, str] = {}
TEXTS = {"person": {"direction": "ltr", "autocomplete": "off"},
         "phone": {"type": "tel", "direction": "ltr", "autocomplete": "off"},
         "email": {"type": "email", "direction": "ltr", "autocomplete": "off"}}
KINDS = {"longtext": "textarea", "phone": "text", "email": "text", "person": "text", "row": "choice", "territory": "choice",
         "version": "choice",
         "case": "choice", "documents": "choices"}


class Around(NamedTuple):
    """What controls are drawn amid: `places` to choose a territory from, whether a field is `required` as things stand, and
    the `cases` an input may name, the `rows` of a list by its key, the login and the name of a `person` by id, and the
    `versions` of a kind of document."""

    definition: Definition
    places: Callable[[], Sequence[Option]]
    required: Callable[[Field], bool]
    cases: Callable[[Input], Sequence[Candidate]] = lambda asked: ()
    rows: Callable[[str], Sequence[Option]] = lambda listed: ()
    person: Callable[[str], tuple[str, str]] = lambda id_: (id_, "")
    versions: Callable[[str], Sequence[Option]] = lambda kind: ()


def control(around: Around, one: Field | Input, value: Any, errors: Mapping[str, str] = NO_ERRORS) -> Control:
    """The control of a field or input, `value` as typed (what `words.typed` gives, or what came back from a form).

    `errors` by name: of the control itself, or of a cell (`key-0-column`).
    """
    words = title(one.title)
    found = _drawn(around, one, one.key, value) | {"title": words, "error": errors.get(one.key, "")}
    found["help"] = " · ".join(filter(None, (found.get("help"), help_of(one))))
    required = around.required(one) if isinstance(one, Field) else not one.optional
    if one.bounds.type == "list":
        return found | _rows(around, one, value, errors) | {"required": required}
    return found | {"required": required}


def help_of(one: Field | Input | DocumentKind) -> str:
    """What stands under the title: the definition's help, and that personal data are asked."""
    parts = [title(one.help)] if one.help else []
    if one.personal:
        parts.append(gettext("Personal data (law 09-08): read by those who handle the file, erased on request."))
    return " ".join(parts)


def _drawn(around: Around, one: Field | Input | Column, name: str, value: Any) -> Control:
    type_ = one.bounds.type
    found: Control = {"name": name, "kind": KINDS.get(type_, type_), "value": value, **TEXTS.get(type_, {})}
    if type_ == "bool":
        found["value"] = value in ("true", True)
    if type_ == "person":
        found["value"], found["help"] = around.person(value) if value else ("", gettext("Login"))
    if type_ == "text" and one.bounds.most:
        found["maxlength"] = one.bounds.most
    if found["kind"] in ("choice", "choices"):
        found["options"] = _options(around, one)
        found["radio"] = type_ == "choice" and len(found["options"]) < 4 and not isinstance(one, Column)
    return found


def _options(around: Around, one: Field | Input | Column) -> list[Option]:
    if one.bounds.type == "territory":
        return list(around.places())
    if one.bounds.type == "documents":
        kinds = around.definition.documents.values()
        return [{"key": kind.key, "title": title(kind.title)} for kind in kinds if kind.key in one.bounds.choices]
    if one.bounds.type == "case" and isinstance(one, Input):
        return [{"key": found.ref, "title": f"{found.title} · {found.ref}"} for found in around.cases(one)]
    if one.bounds.type == "row":
        return list(around.rows(one.bounds.of))
    if one.bounds.type == "version":
        return list(around.versions(one.bounds.of))
    return [{"key": key, "title": title(titles)} for key, titles in one.vocabulary.items()]


def _rows(around: Around, one: Field | Input, value: Any, errors: Mapping[str, str]) -> Control:
    """The rows of a list, an empty one where there is none; those of a roster are fixed."""
    roster = one.roster if isinstance(one, Field) else ""
    rows: Sequence[Mapping[str, Any]] = value or ([] if roster else [{}])
    columns = [column for column in one.columns if column.by_hand]
    cells = [[_cell(around, one, column, place, row, errors) | _named(column, row, roster) for column in columns]
             for place, row in enumerate(rows)]
    return {"columns": [title(column.title) for column in columns], "rows": cells, "fixed": bool(roster)}


def _named(column: Column, row: Mapping[str, Any], roster: str) -> Control:
    """What a roster's row is called: shown, and sent back as it is."""
    if column.key != roster:
        return {}
    key = str(row.get(roster, ""))
    return {"readonly": True, "sent": key, "value": title(column.vocabulary[key]) if key in column.vocabulary else key}


def _cell(around: Around, one: Field | Input, column: Column, place: int, row: Mapping[str, Any],
          errors: Mapping[str, str]) -> Control:
    name = f"{one.key}-{place}-{column.key}"
    drawn = _drawn(around, column, name, row.get(column.key, ""))
    return drawn | {"title": title(column.title), "required": False, "error": errors.get(name, "")}


def row_ids(one: Field | Input, rows: Any) -> dict[str, str]:
    """Hidden fields that say which row is which."""
    return {f"{one.key}-{place}-id": str(row["id"]) for place, row in enumerate(rows or ()) if row.get("id")}
