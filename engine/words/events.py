"""The journal in sentences: what each event did, by whom, with which values and words."""
from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import NamedTuple

from ..core.actor import ENGINE, ENGINE_ROLE, UNNAMED
from ..core.decision import Event
from ..language.dates import short_date
from ..language.texts import gettext, isolate, ngettext, title
from .delays import silence
from .effects import Change, changes_of, documents_of, erased, values_of
from .measures import every, limit
from .names import Speaker
from .titles import lineage, short_state_title, state_title

MOST_NAMED = 4


class Line(NamedTuple):
    """One line of the journal.

    Attributes:
        title: the whole sentence.
        detail: the values, as one text.
        quote: what the actor wrote (motif, comment, note), or that it was erased, or empty.
        kind: `move` for a passage, `act` for what stays in the state, `auto` for the engine's own.
        by: who, and under which role.
        name: the sentence without its states or its fields, where those are drawn beside it.
        origin, target: the states of a move; empty for other acts.
        changes: the values, one by one.
    """

    title: str
    detail: str = ""
    quote: str = ""
    kind: str = "act"
    by: str = ""
    name: str = ""
    origin: str = ""
    target: str = ""
    changes: tuple[Change, ...] = ()


def say_event(event: Event, speaker: Speaker, lost: bool = False) -> Line:
    """What an event did; an act that this version does not know is named by its key.

    `lost`: its personal part was there, and its key is destroyed (law 09-08), which the line then says.
    """
    line = _SAYERS.get(event.act, _other)(event, speaker)
    if lost and not line.quote:
        line = line._replace(quote=erased())
    kind = "auto" if event.actor == ENGINE.id else line.kind
    detail = line.detail or " · ".join(f"{change.title}{gettext(': ')}{isolate(change.after)}" for change in line.changes)
    return line._replace(name=line.name or line.title, kind=kind, by=_by(event, speaker), detail=detail)


def _by(event: Event, speaker: Speaker) -> str:
    clock = _clock(event, speaker) if event.actor == ENGINE.id else ""
    role = "" if event.role == ENGINE_ROLE and event.actor != ENGINE.id else event.role
    by = clock or speaker.signed(event.actor, role)
    return gettext("%(by)s, following %(ref)s", by=by, ref=event.cause[0]) if event.cause else by


def _clock(event: Event, speaker: Speaker) -> str:
    """The engine, with the delay whose end fired this, where the state left has one with a title, and what silence means."""
    states = lineage(speaker.definition, event.source)
    clock = next((clock for state in states for clock in state.clocks if clock.fire == event.trigger and clock.title), None)
    if clock is None:
        return ""
    words = {"engine": ENGINE.name, "clock": title(clock.title or {})}
    if clock.silence:
        return gettext("%(engine)s, at the end of “%(clock)s”: %(silence)s", **words, silence=silence(clock.silence))
    return gettext("%(engine)s, at the end of “%(clock)s”", **words)


def _opened(event: Event, speaker: Speaker) -> Line:
    target = state_title(speaker.definition, event.target)
    territory = speaker.title("territory", event.change["open"]["territory"])
    changes = (Change(gettext("Territory"), territory), *values_of(event, speaker))
    sentence = gettext("File opened: %(state)s", state=target)
    return Line(sentence, kind="move", name=gettext("File opened"), target=target, changes=changes)


def _fired(event: Event, speaker: Speaker) -> Line:
    transition = speaker.definition.table.get((event.source, event.trigger))
    name = title(transition.done or transition.title) if transition else speaker.title("trigger", event.trigger)
    quote = _motif(event)
    if transition and transition.motif == "required" and not quote and event.actor not in (ENGINE.id, UNNAMED):
        quote = erased()
    line = Line(name, quote=quote, name=name, changes=changes_of(event, speaker))
    if event.source == event.target:
        return line
    origin, target = _places(event, speaker)
    sentence = gettext("%(name)s: %(origin)s → %(target)s", name=name, origin=origin, target=target)
    return line._replace(title=sentence, kind="move", origin=origin, target=target)


def _places(event: Event, speaker: Speaker) -> tuple[str, str]:
    """The two states of a move: short within one stage, whole from one stage to another."""
    parts = event.source.rpartition("."), event.target.rpartition(".")
    said = short_state_title if parts[0][0] == parts[1][0] else state_title
    return said(speaker.definition, event.source), said(speaker.definition, event.target)


def _filled(event: Event, speaker: Speaker) -> Line:
    changes = values_of(event, speaker)
    if not changes:
        return Line(gettext("Form filled in: %(fields)s", fields=erased()))
    named = [change.title for change in changes[:MOST_NAMED]]
    more = len(changes) - len(named)
    if more:
        named.append(ngettext("%(num)s other field", "%(num)s other fields", more))
    sentence = gettext("Form filled in: %(fields)s", fields=every(named))
    return Line(sentence, name=gettext("Form filled in"), changes=changes)


def _attached(event: Event, speaker: Speaker) -> Line:
    documents = documents_of(event, speaker)
    sentence = gettext("Document deposited: %(documents)s", documents=every(document.title for document in documents))
    return Line(sentence, gettext("; ").join(document.after for document in documents))


def _done(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("Action done: %(task)s", task=_task(event, speaker)), quote=str(event.private.get("note", "")))


def _task(event: Event, speaker: Speaker) -> str:
    """Which action: by its title in the definition, or as somebody wrote it who added it by hand."""
    name = event.change["task"]
    by_hand = name[:1].isdigit()
    return str(event.private.get("title") or (erased() if by_hand else speaker.title("task", name)))


def _assigned(event: Event, speaker: Speaker) -> Line:
    task, person = _task(event, speaker), event.change.get("assignee", "")
    if event.actor == UNNAMED:
        return Line(gettext("Action given: %(task)s", task=task))
    if not person:
        return Line(gettext("Action given back to its role: %(task)s", task=task))
    return Line(gettext("Action given to %(person)s: %(task)s", task=task, person=speaker.person(person)))


def _added(event: Event, speaker: Speaker) -> Line:
    title = next(iter(event.private.get("titles", {}).values()), "") or erased()
    return Line(gettext("Action added: %(task)s", task=title))


def _invited(event: Event, speaker: Speaker) -> Line:
    """Who is to answer about which row, and until when."""
    listed, _, row = event.change["row"].partition(":")
    words = {"step": speaker.title("trigger", event.change["trigger"]), "row": isolate(speaker.row(listed, row)),
             "day": limit(event.change["until"]), "person": isolate(str(event.private.get("name", "")) or erased())}
    return Line(gettext("Invited to “%(step)s” for %(row)s, until %(day)s: %(person)s", **words))


def _settled(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("Actions follow their rows and roles"))


def _woken(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("A linked file has changed: %(ref)s", ref=event.change["about"]))


def _commented(event: Event, speaker: Speaker) -> Line:
    if event.actor == UNNAMED:
        return Line(gettext("Comment, kept among those who score"))
    return Line(gettext("Comment"), quote=str(event.private.get("text", "")) or erased())


def _granted(event: Event, speaker: Speaker) -> Line:
    sentence = gettext("Role given to %(person)s: %(role)s, %(territory)s", **_grant(event, speaker))
    return Line(sentence, _since(event), _motif(event))


def _revoked(event: Event, speaker: Speaker) -> Line:
    sentence = gettext("Role withdrawn from %(person)s: %(role)s, %(territory)s", **_grant(event, speaker))
    return Line(sentence, _since(event), _motif(event))


def _disabled(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("Account closed: %(person)s", person=_owner(event, speaker)), quote=_motif(event))


def _enabled(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("Account opened again: %(person)s", person=_owner(event, speaker)), quote=_motif(event))


def _issued(event: Event, speaker: Speaker) -> Line:
    last = date.fromisoformat(event.change["token"]["until"]) - timedelta(days=1)
    words = {"name": isolate(event.change["token"]["name"]), "day": short_date(last)}
    return Line(gettext("Access token made for the programs of %(person)s: %(name)s, until %(day)s",
                        person=_owner(event, speaker), **words))


def _token_ended(event: Event, speaker: Speaker) -> Line:
    words = {"person": _owner(event, speaker), "name": isolate(event.change["token"]["name"])}
    return Line(gettext("Access token of %(person)s ended: %(name)s", **words))


def _owner(event: Event, speaker: Speaker) -> str:
    """Whose journal it is: the subject of a person's events is `person:<id>`."""
    return speaker.person(event.subject.removeprefix("person:"))


def _motif(event: Event) -> str:
    return str(event.private.get("motif", ""))


def _grant(event: Event, speaker: Speaker) -> dict[str, str]:
    told = event.change["grant"]
    role = speaker.role(told["role"], event.subject.removeprefix("person:"))
    return {"person": _owner(event, speaker), "role": role, "territory": speaker.title("territory", told["territory"])}


def _since(event: Event) -> str:
    """A grant holds from its first day until the day on which it no longer does (core.actor.Grant)."""
    since, until = event.change["grant"]["since"], event.change["grant"]["until"]
    if not until:
        return gettext("from %(since)s", since=short_date(since))
    first, last = date.fromisoformat(since), date.fromisoformat(until) - timedelta(days=1)
    return gettext("from %(since)s to %(until)s", since=short_date(first), until=short_date(max(first, last)))


def _other(event: Event, speaker: Speaker) -> Line:
    return Line(gettext("Act recorded: %(act)s", act=event.act))


_SAYERS: dict[str, Callable[[Event, Speaker], Line]] = {
    "open": _opened, "fire": _fired, "fill": _filled, "attach": _attached, "task": _done, "comment": _commented, "wake": _woken,
    "assign": _assigned, "add_task": _added, "invite": _invited, "settle": _settled,
    "grant": _granted, "revoke": _revoked, "disable": _disabled, "enable": _enabled,
    "issue_token": _issued, "end_token": _token_ended,
}
