"""A meeting's parts by name: each is declared, and of the type that who sits and who votes is read from."""
from __future__ import annotations

from ..meetings import Agenda, Attendance, Interests, Meeting, Members, PaperInputs, Proxies, Steps
from ..names import Names
from . import model
from .model_meeting import ListPart
from .problems import Path, Problems

FIELDS = {"body": "choice", "at": "datetime", "place": "text", "sent": "datetime", "opened": "datetime", "remarks": "longtext",
          "chair": "person", "secretary": "person"}
COLUMNS = {
    "members": {"name": "text", "function": "text", "person": "person", "family": "choice", "replaces": "row", "since": "date",
                "until": "date"},
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
    for key, type_ in FIELDS.items():
        _typed(getattr(text, key), type_, names.fields, "field", ("meeting", key), problems)
    body = written.fields.get(text.body)
    if body is not None and body.personal:
        problems.add(("meeting", "body"), "field.type", f"{text.body!r} is personal: numbers are counted by it, for all to check")
    problems.known(text.link, names.links, "link", ("meeting", "link"))
    for key in ("plans", "open"):
        problems.known(getattr(text, key), names.states, "state", ("meeting", key))
    for part, columns in COLUMNS.items():
        _list(getattr(text, part), columns, names, ("meeting", part), problems)
    asked = {key for trigger in written.transitions.values() for key in (*(trigger.inputs or {}), *(trigger.use_inputs or ()))}
    for paper in PaperInputs._fields:
        problems.known(getattr(text.papers, paper), asked, "input", ("meeting", "papers", paper))
    for step in Steps._fields:
        problems.known(getattr(text.steps, step), names.triggers, "trigger", ("meeting", "steps", step))
    parts = {"members": Members, "attendance": Attendance, "proxies": Proxies, "interests": Interests, "agenda": Agenda}
    lists = {part: make(**dict(getattr(text, part))) for part, make in parts.items()}
    plain = {key: getattr(text, key) for key in (*FIELDS, "link", "plans", "open")}
    return Meeting(**plain, **lists, steps=Steps(**dict(text.steps)), papers=PaperInputs(**dict(text.papers)))


def _list(part: ListPart, columns: dict[str, str], names: Names, path: Path, problems: Problems) -> None:
    listed = part.list
    problems.known(listed, names.lists, "list", (*path, "list"))
    for key, type_ in columns.items():
        if listed in names.lists:
            _typed(getattr(part, key), type_, names.lists[listed], "column", (*path, key), problems)


def _typed(key: str, type_: str, known: object, what: str, path: Path, problems: Problems) -> None:
    """A fault for a name that is not there, or is of another type."""
    assert isinstance(known, dict)
    problems.known(key, known, what, path)
    if known.get(key, type_) != type_:
        problems.add(path, f"{what}.type", f"{key!r} is no {what} of type {type_}")
