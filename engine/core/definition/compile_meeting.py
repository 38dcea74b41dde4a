"""The parts of a meeting, or of a body's register, by name: each is declared, and of the type that who sits is read from."""
from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from ..meetings import Agenda, Attendance, Delegations, Interests, Meeting, Members, PaperInputs, Proxies, Standing, Steps
from ..names import Names
from . import model
from .model_meeting import ListPart, StandingText
from .model_values import Written
from .problems import Path, Problems

STANDING = {"body": "choice", "chair": "person", "secretary": "person"}
FIELDS = {**STANDING, "at": "datetime", "place": "text", "sent": "datetime", "opened": "datetime", "remarks": "longtext"}
BELONGING = {
    "members": {"name": "text", "function": "text", "person": "person", "family": "choice", "sphere": "choice", "replaces": "row",
                "since": "date", "until": "date"},
    "delegations": {"person": "person", "since": "date", "until": "date"},
}
COLUMNS = {
    **BELONGING,
    "attendance": {"member": "row", "since": "row", "until": "row"},
    "proxies": {"giver": "row", "holder": "row"},
    "interests": {"member": "row", "item": "row"},
    "agenda": {"title": "text", "file": "text", "rapporteur": "person", "note": "longtext", "minutes": "int", "late": "bool",
               "state": "choice", "step": "step", "words": "text", "how": "choice", "yes": "int", "no": "int", "abstained": "int",
               "present": "int", "objections": "int"},
}


def compile_meeting(written: model.WorkflowText, names: Names, problems: Problems) -> Meeting | None:
    """The meeting's parts, or None where the process is no meeting."""
    text = written.meeting
    if text is None:
        return None
    _parts(text, FIELDS, COLUMNS, names, "meeting", problems)
    body = written.fields.get(text.body)
    if body is not None and body.personal:
        problems.add(("meeting", "body"), "field.type", f"{text.body!r} is personal: numbers are counted by it, for all to check")
    for kind in ("link", "roll"):
        _known(getattr(text, kind), names.links, "link", ("meeting", kind), problems)
    for key in ("plans", "open"):
        problems.known(getattr(text, key), names.states, "state", ("meeting", key))
    asked = {key for trigger in written.transitions.values() for key in (*(trigger.inputs or {}), *(trigger.use_inputs or ()))}
    for paper in PaperInputs._fields:
        problems.known(getattr(text.papers, paper), asked, "input", ("meeting", "papers", paper))
    for step in Steps._fields:
        _known(getattr(text.steps, step), names.triggers, "trigger", ("meeting", "steps", step), problems)
    parts = {"attendance": Attendance, "proxies": Proxies, "interests": Interests, "agenda": Agenda}
    lists = {part: make(**dict(getattr(text, part))) for part, make in parts.items()}
    plain = {key: getattr(text, key) for key in FIELDS.keys() - STANDING.keys() | {"link", "plans", "open"}}
    return Meeting(**_standing(text)._asdict(), **plain, **lists, roll=text.roll or "", steps=Steps(**_whole(text.steps)),
                   papers=PaperInputs(**dict(text.papers)))


def compile_standing(written: model.WorkflowText, names: Names, problems: Problems) -> Standing | None:
    """Who belongs to the body whose meeting or register the process is, or None where it is neither."""
    text = written.standing or written.meeting
    if text is None:
        return None
    if written.standing is not None:
        _parts(text, STANDING, BELONGING, names, "standing", problems)
    return _standing(text)


def _standing(text: StandingText) -> Standing:
    delegations = Delegations(**dict(text.delegations)) if text.delegations else Delegations("", "", "", "")
    return Standing(text.body, text.chair, text.secretary, Members(**_whole(text.members)), delegations)


def _whole(part: Written) -> dict[str, Any]:
    """The names of a part; an empty one for what its author left out."""
    return {key: value or "" for key, value in part}


def _parts(text: StandingText, fields: Mapping[str, str], lists: Mapping[str, Mapping[str, str]], names: Names, where: str,
           problems: Problems) -> None:
    """Every field and every list is there, with its columns."""
    for key, type_ in fields.items():
        _typed(getattr(text, key), type_, names.fields, "field", (where, key), problems)
    for part, columns in lists.items():
        if getattr(text, part) is not None:
            _list(getattr(text, part), columns, names, (where, part), problems)


def _list(part: ListPart, columns: Mapping[str, str], names: Names, path: Path, problems: Problems) -> None:
    listed = part.list
    problems.known(listed, names.lists, "list", (*path, "list"))
    for key, type_ in columns.items():
        if listed in names.lists and getattr(part, key) is not None:
            _typed(getattr(part, key), type_, names.lists[listed], "column", (*path, key), problems)


def _known(key: str | None, known: Collection[str], what: str, path: Path, problems: Problems) -> None:
    """A fault for a name that is not there; of one that was left out, none."""
    if key is not None:
        problems.known(key, known, what, path)


def _typed(key: str, type_: str, known: object, what: str, path: Path, problems: Problems) -> None:
    """A fault for a name that is not there, or is of another type."""
    assert isinstance(known, dict)
    problems.known(key, known, what, path)
    if known.get(key, type_) != type_:
        problems.add(path, f"{what}.type", f"{key!r} is no {what} of type {type_}")
