"""evolve(case, event) -> case: the one fold of the journal, for every act. It computes nothing: events say what changed.

What an event's `change` may hold (its personal part lies in `private` under the same keys):

    open        {workflow, territory, holder}         the first event of a case
    enters      true: the target was entered; absent or false: the case stayed, or resumed
    fields      {key: value}, None unsets
    opens       [task, …]      closes   [[task id, how], …]    pending actions; one that was `done` of a row or a holder of
                               a role is remembered while the stay lasts
    revises     [task, …]      open ones that now go to somebody else, or have another day
    titles      {task id: title} of actions added by hand, in `private` only
    last_rows   {list: the highest id it had} where the newest row was taken out
    wakes       when a row expires next
    guest       the id of somebody invited from outside
    clocks      [clock, …]     all that run from now on
    paused      [shelf, …]     all clocks that stand still from now on, with the states they belong to
    documents   [document, …]  drops    [document id, …]
    links       [[kind, ref], …]        unlinks  [[kind, ref], …]
    parameters  {key: value}   iteration  number   origins  {state: origin}
    drawn       among whom a grid's evaluators were found, and how: for auditors, evolve does not read it
    shelf       what a suspension puts aside, or None when it ends
    entered     when the resumed state had been entered
    closed      whether the case has ended
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .case import Case, Clock, Document, Done, Link, Move, Task, unpack_shelf, unpack_shelves
from .decision import Event

MOVING = frozenset(("open", "fire", "fill", "attach"))
"""Acts that somebody else's open form must know of; a task done or a comment is no conflict."""


def evolve(case: Case | None, event: Event) -> Case:
    """The case after an event. Raises KeyError where the journal begins without its opening."""
    change, private = event.change, event.private
    if case is None:
        case = _born(event)
    case = case._replace(
        number=event.number, moved=event.number if event.act in MOVING else case.moved, dones=_dones(case, event),
        tasks=tasks_after(case.tasks, change), documents=documents_after(case.documents, change, private.get("names", {})),
        links=_links(case.links, change), **_said(case, change, private),
    )
    return _moved(case, event) if event.target else case


def _said(case: Case, change: Any, private: Any) -> dict[str, Any]:
    """The parts that an event says anew, each only where it speaks of it."""
    said: dict[str, Any] = {key: change[key] for key in ("wakes", "parameters") if key in change}
    if "fields" in change or "fields" in private:
        said["fields"] = {**case.fields, **change.get("fields", {}), **private.get("fields", {})}
    if "clocks" in change:
        said["clocks"] = tuple(Clock(*row) for row in change["clocks"])
    if "paused" in change:
        said["paused"] = unpack_shelves(change["paused"])
    if "titles" in private:
        said["titles"] = {**case.titles, **private["titles"]}
    if "last_rows" in change:
        said["last_rows"] = {**case.last_rows, **change["last_rows"]}
    if "guest" in change:
        said["guests"] = tuple(dict.fromkeys((*case.guests, change["guest"])))
    return said


def _born(event: Event) -> Case:
    born = event.change["open"]
    return Case(event.subject, born["workflow"], event.definition, born["territory"], event.target, 0, 0, event.at, event.at,
                0, born["holder"], {}, {}, {})


def _moved(case: Case, event: Event) -> Case:
    change = event.change
    enters = bool(change.get("enters"))
    iteration = change.get("iteration", case.iteration)
    move = Move(event.trigger, event.source, event.target, event.at, event.actor, iteration, enters)
    return case._replace(
        state=event.target, iteration=iteration, moves=(*case.moves, move),
        entered=event.at if enters else change.get("entered", case.entered),
        origins={**case.origins, **change["origins"]} if "origins" in change else case.origins,
        shelf=unpack_shelf(change["shelf"]) if "shelf" in change else case.shelf,
        closed=change.get("closed", case.closed),
    )


def tasks_after(tasks: tuple[Task, ...], change: Any) -> tuple[Task, ...]:
    """The pending actions that are open after a change: one that a resumed stay brings back may be over at once."""
    if not change.keys() & {"opens", "closes", "revises"}:
        return tasks
    closed = {row[0] for row in change.get("closes", ())}
    revised = {row[0]: Task(*row) for row in change.get("revises", ())}
    opened = (Task(*row) for row in change.get("opens", ()))
    return tuple(revised.get(task.id, task) for task in (*tasks, *opened) if task.id not in closed)


def _dones(case: Case, event: Event) -> tuple[Done, ...]:
    """What is not asked again in this stay. An action that the step to another stay did counts in neither."""
    if event.change.get("enters") and not event.change.get("shelf"):
        return case.dones
    done = {row[0] for row in event.change.get("closes", ()) if row[1] == "done"}
    return (*case.dones, *(Done(task.key, task.item, event.at) for task in case.tasks
                           if task.id in done and task.item and not task.lives))


def documents_after(documents: tuple[Document, ...], change: Any, names: Any) -> tuple[Document, ...]:
    """The documents with those that a change drops and adds; what it adds is never what it drops. `names` are by id."""
    if "drops" in change:
        documents = tuple(d._replace(dropped=True) if d.id in change["drops"] else d for d in documents)
    new = (Document(*row) for row in change.get("documents", ()))
    return (*documents, *(document._replace(name=names.get(document.id, "")) for document in new))


def _links(links: tuple[Link, ...], change: Any) -> tuple[Link, ...]:
    if "links" not in change and "unlinks" not in change:
        return links
    untied = {tuple(row) for row in change.get("unlinks", ())}
    return (*(link for link in links if link not in untied), *(Link(*row) for row in change.get("links", ())))


def replay(events: Iterable[Event]) -> Case:
    """The case of a whole journal. Raises ValueError for an empty one."""
    case: Case | None = None
    for event in events:
        case = evolve(case, event)
    if case is None:
        raise ValueError("an empty journal is no case")
    return case
