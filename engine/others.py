"""What deciding must know of other cases, looked up: linked cases from both ends, one by its reference, those above it.

In a writing unit the cases that were looked at stay as they are until it ends; that is what makes a decision about them
hold. `core.decision.Question` names what may be asked.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .core.access import may_see
from .core.actor import Actor
from .core.case import Case
from .core.decision import Answers, Question, Seen
from .core.moments import Instant, moment
from .core.sight import members_of
from .language.fold import fold
from .library import Library, Watcher
from .store.port import Look

PEOPLE = ("person", "holders", "load", "members")


def answer(library: Library, look: Look, case: Case, questions: tuple[Question, ...], actor: Actor, now: Instant) -> Answers:
    """Look other cases and people up. A case that the actor may not see, and that is not linked yet, answers as if it did
    not exist."""
    return {question: _people(library, look, case, question, now) if question.kind in PEOPLE else
            tuple(seen_of(library, other) for other in _found(library, look, case, question, actor, now))
            for question in questions}


def _people(library: Library, look: Look, case: Case, question: Question, now: Instant) -> tuple[Any, ...]:
    """One by login or id; those who hold a role that day where the case lies, or how many pending actions each of them has; who
    holds which role on the linked cases alone."""
    if question.kind == "person":
        found = look.person(question.key)
        return (found,) if found is not None else ()
    today = library.country.calendar.local_date(moment(now)).isoformat()
    if question.kind == "members":
        return tuple((role, person) for other in linked(library, look, case, question.key)
                     for role, persons in members_of(other, library.version(other.definition).names, today).items()
                     for person in persons)
    held = look.holders(question.key, library.country.territories.ancestors(case.territory), today)
    return tuple((each.id, look.load(each.id)) for each in held) if question.kind == "load" else tuple(held)


def _found(library: Library, look: Look, case: Case, question: Question, actor: Actor, now: Instant) -> list[Case]:
    if question.kind == "linked":
        return list(linked(library, look, case, question.key))
    if question.kind == "beside":
        return beside(look, case, question.key)
    if question.kind == "above":
        return above(look, question.key)
    if question.kind == "named":
        return namesakes(library, look, case, question.key)
    if question.kind == "tied":
        return tied(look, case, question.key)
    if question.kind == "next":
        return to_come(library, look, case, question.key)
    found = look.peek(question.key)
    return [found] if found is not None and visible(library, found, actor, now) else []


def linked(library: Library, look: Look, case: Case, kind: str) -> Iterator[Case]:
    """The cases linked under a kind of this case's process: those it names, or for an inverse kind those that name it."""
    link = library.version(case.definition).names.links.get(kind)
    refs = look.naming(case.ref, link.inverse) if link is not None and link.inverse else case.linked(kind)
    found = (other for ref in refs if (other := look.peek(ref)) is not None)
    return (other for other in found if link is None or not link.inverse or other.workflow in link.processes)


def above(look: Look, ref: str) -> list[Case]:
    """A case and all that its links lead to, however far, nearest first: whether links make a circle is seen in all of them."""
    found: dict[str, Case] = {}
    waiting = [ref]
    while waiting:
        other = look.peek(waiting.pop(0))
        if other is None or other.ref in found:
            continue
        found[other.ref] = other
        waiting += [link.ref for link in other.links]
    return list(found.values())


def beside(look: Look, case: Case, kind: str) -> list[Case]:
    """The other cases that name one of the same cases under a kind of link, in the order of their references. The cases they
    name are looked at first: in a unit, nobody joins them meanwhile."""
    for target in case.linked(kind):
        look.peek(target)
    refs = {ref for target in case.linked(kind) for ref in look.naming(target, kind)} - {case.ref}
    return [other for ref in sorted(refs) if (other := look.peek(ref)) is not None]


def namesakes(library: Library, look: Look, case: Case, name: str) -> list[Case]:
    """The other cases of the process in the province that go by a name, without case and accents."""
    territories = library.country.territories
    province, wanted = territories.province_of(case.territory), fold(name)
    found = (look.peek(ref) for ref in look.running(case.workflow, province) if ref != case.ref)
    return [other for other in found if other is not None and territories.province_of(other.territory) == province
            and fold(title_of(library, other)) == wanted]


def tied(look: Look, case: Case, key: str) -> list[Case]:
    """The cases of this process that name another, under a kind: `kind:reference`, in the order of their references."""
    kind, _, ref = key.partition(":")
    found = (look.peek(other) for other in look.naming(ref, kind))
    return [other for other in found if other is not None and other.workflow == case.workflow]


def to_come(library: Library, look: Look, case: Case, body: str) -> list[Case]:
    """The other meetings of a body in the same place, of the same register, that still take items."""
    meeting = library.version(case.definition).names.meeting
    if meeting is None:
        return []
    province = library.country.territories.province_of(case.territory)
    found = (look.peek(ref) for ref in look.running(case.workflow, province, meeting.plans) if ref != case.ref)
    return [other for other in found if other is not None and other.territory == case.territory
            and other.fields.get(meeting.body) == body and other.state in meeting.plans
            and other.linked(meeting.roll) == case.linked(meeting.roll)]


def watching(library: Library, look: Look, case: Case, states: tuple[str, str]) -> list[str]:
    """References, in order, of the linked cases of which a step that is possible now asks about one of these states of
    this case: the one it left, and the one it entered (processes.md §0)."""
    found: set[str] = set()
    for watcher in library.watchers(case.workflow, states):
        refs = case.linked(watcher.inverse) if watcher.inverse else look.naming(case.ref, watcher.kind)
        found |= {ref for ref in refs if _waits(library, look.peek(ref), watcher, states)}
    return sorted(found)


def _waits(library: Library, other: Case | None, watcher: Watcher, states: tuple[str, str]) -> bool:
    if other is None or other.workflow != watcher.workflow:
        return False
    exits = library.version(other.definition).exits(other.state)
    return any(condition.watches(watcher.kind, states) for transition in exits for condition in transition.conditions)


def seen_of(library: Library, other: Case) -> Seen:
    """Another case as conditions see it."""
    title = title_of(library, other)
    definition = library.version(other.definition)
    meeting = definition.names.meeting
    return Seen(other.ref, other.number, other.workflow, other.state, other.territory, title, other.opened, other.moves,
                other.fields, other.closed, other.holder, definition.waits(other.state),
                str(other.fields.get(meeting.body) or "") if meeting is not None else "",
                meeting is not None and other.state in meeting.open, other.iteration)


def title_of(library: Library, other: Case) -> str:
    """What a case is called in lists: the field its process names, or its reference."""
    return str(other.fields.get(library.version(other.definition).face.title) or other.ref)


def seen_title(library: Library, look: Look, ref: str, actor: Actor, now: Instant) -> str:
    """What a case is called, for who may see it; else empty."""
    other = look.peek(ref) if ref else None
    return title_of(library, other) if other is not None and visible(library, other, actor, now) else ""


def visible(library: Library, case: Case, actor: Actor, now: Instant) -> bool:
    """Whether the actor may know of the case at all."""
    today = library.country.calendar.local_date(moment(now)).isoformat()
    return may_see(library.version(case.definition), case, actor, today)
