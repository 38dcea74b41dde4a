"""What of the journal a reader may see, and one of its lines in words."""
from __future__ import annotations

from typing import Any
from urllib.parse import quote

from engine.core.actor import ENGINE
from engine.core.case import Case
from engine.core.definition.definition import Definition
from engine.core.moments import moment
from engine.errors import BadCommand
from engine.journal.reading import Line, Mark
from engine.questions.scope import outermost
from engine.questions.speaking import Women
from engine.words import Speaker, say_event
from web.door import Visit
from web.problems import Forbidden

SIGN = "~"


def roots(visit: Visit) -> tuple[str, ...]:
    """The territories whose journal the reader opens. Raises Forbidden where there is none."""
    country = visit.maillon.library.country
    today = country.calendar.local_date(moment(visit.maillon.now())).isoformat()
    held = [grant.territory for grant in visit.actor.grants
            if grant.holds(today) and grant.role in country.roles and country.roles[grant.role].journal]
    if not held:
        raise Forbidden
    return outermost(tuple(dict.fromkeys(held)), country)


def mark_text(mark: Mark) -> str:
    """A mark as an address carries it."""
    return SIGN.join((mark.at, mark.subject, str(mark.number)))


def read_mark(text: str) -> Mark | None:
    """The mark of an address; None for none. Raises BadCommand for what is none."""
    if not text:
        return None
    parts = text.split(SIGN)
    if len(parts) != 3 or not parts[2].isascii() or not parts[2].isdigit() or len(parts[2]) > 9:
        raise BadCommand("command.value", name="suite")
    return Mark(parts[0], parts[1], int(parts[2]))


def definition_of(visit: Visit, line: Line, case: Case | None) -> Definition | None:
    """The version an event was done under, else that of its case; None where there is no case."""
    found = line.event.definition or (case.definition if case else "")
    return visit.maillon.library.version(found) if found else None


def shown(visit: Visit, line: Line, case: Case | None) -> dict[str, Any]:
    """An event as parts/timeline.html takes it, without its values: they stand in its `case`."""
    line = veiled(visit, line, case)
    event, definition = line.event, definition_of(visit, line, case)
    address = f"/journal/{quote(event.subject, safe='')}/{event.number}"
    found: dict[str, Any] = {"kind": "act", "text": event.act, "by": event.actor, "at": moment(event.at),
                             "hash": line.hash, "href": address}
    if definition is None:
        return found | {"kind": "auto" if event.actor == ENGINE.id else "act"}
    people = visit.maillon.people
    speaker = Speaker(definition, people.names, visit.maillon.library.current, Women(people), fields=case.fields if case else {})
    said = say_event(event, speaker, line.erased)
    return found | {"kind": said.kind, "text": said.name, "by": said.by, "origin": said.origin, "target": said.target,
                    "motif": said.quote, "case": _case(case, event.subject, definition)}


def veiled(visit: Visit, line: Line, case: Case | None) -> Line:
    """The line without what the reader may not know yet."""
    return line if case is None else line._replace(event=visit.maillon.veil(case, visit.actor).event(line.event))


def _case(case: Case | None, ref: str, definition: Definition) -> dict[str, str]:
    """The title of a case, or its reference where it has none, and where its page is."""
    name = case.fields.get(definition.face.title) if case else ""
    return {"text": str(name or ref), "href": f"/dossiers/{quote(ref, safe='')}"}
