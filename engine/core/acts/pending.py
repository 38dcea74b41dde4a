"""Pending actions that follow rows and people: one for each row whose life goes on, one for each row or person of `each`.

One rule for all: after every event, those are open that are wanted. `settled` adds to an event's change what that opens,
closes and revises; so no act has to know of it, and nothing is asked twice: what was done in this stay is remembered
(`Case.dones`).
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ..case import Case, Task
from ..decision import Question
from ..definition import definition as d
from ..evolve import tasks_after
from ..moments import Instant
from ..names import matches
from ..sight import Sight
from . import delays
from .attempt import Attempt
from .entering import DUE, assignee, satisfied
from .rows import living

Change = dict[str, Any]
Row = Mapping[str, Any]
NO_ROW: Row = {}


class Wanted(NamedTuple):
    """An action that should be open: whose, and what its row said of it before and says now (`owner` and `due` are columns,
    or a delay)."""

    key: str
    item: str
    role: str
    need: str
    due: str
    assignee: str
    row: Row = NO_ROW


def asks(definition: d.Definition, *states: str) -> tuple[Question, ...]:
    """What must be known of people and linked cases to settle the actions of some states."""
    tasks = [task for key in dict.fromkeys(states) if key in definition.states for task in definition.states[key].tasks]
    holders = (Question("holders", task.holders) for task in tasks if task.holders)
    links = (Question("linked", task.holder_of) for task in tasks if task.holder_of)
    return tuple(dict.fromkeys((*holders, *links)))


def settled(attempt: Attempt, sight: Sight, change: Change) -> Change:
    """The change with what rows and people open, close and revise. `sight` sees the case as the event leaves it, but for
    pending actions and links, which are those before."""
    state = attempt.definition.states[sight.case.state]
    if not (state.follows or _follows(attempt, sight)):
        return change
    closed = {row[0] for row in change.get("closes", ())}
    open_ = [*(task for task in attempt.case.tasks if task.id not in closed), *change.get("opens", ())]
    wanted = {} if state.ended else {(w.key, w.item): w for w in _wanted(attempt, sight, state, change, open_)}
    followed = {(task.key, task.item): task for task in open_ if task.item}
    if followed or wanted:
        change["closes"] = [*change.get("closes", ()), *(
            [task.id, _how(sight, attempt.definition, task)] for pair, task in followed.items() if pair not in wanted)]
        change["opens"] = [*change.get("opens", ()), *(
            _opened(sight, want, attempt.number) for pair, want in wanted.items() if pair not in followed)]
    change["revises"] = [*change.get("revises", ()), *_revised(attempt.sight(), sight, attempt.definition, open_, wanted)]
    tasks = tasks_after(attempt.case.tasks, change)
    delays.awaiting(sight, state, change, tasks)
    wakes = "" if state.ended else _wakes(sight, attempt.definition, state, tasks)
    if wakes != attempt.case.wakes:
        change["wakes"] = wakes
    return change


def _follows(attempt: Attempt, sight: Sight) -> bool:
    """Whether the file, before or after the event, has anything that follows rows: most have not, and most steps end here."""
    if attempt.case.wakes:
        return True
    for field, _ in attempt.definition.lives:
        if sight.case.fields.get(field.key):
            return True
    return any(task.item for task in attempt.case.tasks)


def _wanted(attempt: Attempt, sight: Sight, state: d.State, change: Change, open_: list[Task]) -> Iterator[Wanted]:
    place = _place(sight.case, state, change)
    for field, life in attempt.definition.lives:
        if _asked_in(life, place):
            yield from _lives(sight, field, life)
    for task in state.tasks:
        if task.each:
            yield from _rows(sight, task, _done(attempt, task, change))
        elif task.holders:
            yield from _people(attempt, sight, task, _done(attempt, task, change), open_)


def _place(case: Case, state: d.State, change: Change) -> str:
    """The state that lives look at: under a suspension, the one it shelved."""
    shelf = change.get("shelf", case.shelf)
    return shelf.state if state.suspends and shelf is not None else state.key


def _asked_in(life: d.Life, state: str) -> bool:
    return not life.states or any(matches(pattern, state) for pattern in life.states)


def _lives(sight: Sight, field: d.Field, life: d.Life) -> Iterator[Wanted]:
    for row in sight.case.fields.get(field.key) or ():
        if living(field, sight, row):
            owner = str(row.get(life.owner) or "") if life.owner else ""
            yield Wanted(f"{field.key}.item", f"{field.key}:{row['id']}", life.role, f"item:{field.key}", life.due, owner, row)


def _rows(sight: Sight, task: d.Task, done: frozenset[str]) -> Iterator[Wanted]:
    """An action a row; one that names a kind of document waits for it."""
    rows = [row for row in sight.case.rows(task.each) if task.when is None or task.when.holds(sight.over(row))]
    over = {f"{task.each}:{row['id']}" for row in rows if task.done is not None and task.done.holds(sight.over(row))}
    if _enough(sight, task, len(over if task.done is not None else done)) or satisfied(sight, task.need):
        return
    for row in rows:
        item = f"{task.each}:{row['id']}"
        if item not in (over if task.done is not None else done):
            need = f"document:{row['id']}" if sight.names.fields[task.each] == "documents" else task.need
            yield Wanted(task.key, item, task.role, need, task.due, assignee(sight, task, row), row)


def _people(attempt: Attempt, sight: Sight, task: d.Task, done: frozenset[str], open_: list[Task]) -> Iterator[Wanted]:
    question = Question("holders", task.holders)
    if question not in attempt.answers:
        yield from (Wanted(t.key, t.item, t.role, t.need, task.due, t.assignee) for t in open_ if t.key == task.key)
        return
    if _enough(sight, task, len(done)) or (task.when is not None and not task.when.holds(sight.value)):
        return
    for person in dict.fromkeys((*(found.id for found in sight.people(question)), *sight.members(task.holders))):
        if f"@{person}" not in done:
            yield Wanted(task.key, f"@{person}", task.role, task.need, task.due, person)


def _enough(sight: Sight, task: d.Task, number: int) -> bool:
    return 0 < (sight.number(task.complete) or 0) <= number


def _done(attempt: Attempt, task: d.Task, change: Change) -> frozenset[str]:
    """The rows or persons whose action was done in this stay, by this event too."""
    if change.get("enters"):
        return frozenset()
    case = attempt.case
    now = {row[0] for row in change.get("closes", ()) if row[1] == "done"}
    just = {t.item for t in case.tasks if t.id in now and t.key == task.key}
    since = change.get("entered", case.entered)
    return frozenset(just | {done.item for done in case.dones if done.key == task.key and done.at >= since})


def _how(sight: Sight, definition: d.Definition, task: Task) -> str:
    """Done, where its row is still there and no longer asks; else left."""
    field = definition.fields.get(task.listed)
    row = next((row for row in sight.case.rows(task.listed) if row["id"] == task.row), None)
    if field is None or row is None:
        return "left"
    if task.key.endswith(".item"):
        return "left" if living(field, sight, row) else "done"
    declared = next((t for t in definition.states[sight.case.state].tasks if t.key == task.key), None)
    return "done" if declared is not None and declared.done is not None and declared.done.holds(sight.over(row)) else "left"


def _opened(sight: Sight, want: Wanted, number: int) -> Task:
    key, lives = want.key.removesuffix(".item"), want.key.endswith(".item")
    id_ = f"{number}.{key}{'.' if lives else '-'}{want.item.rpartition(':')[2].removeprefix('@')}"
    return Task(id_, want.key, want.role, sight.now, _due(sight, want.due, want.row), want.need, want.assignee, want.item)


def _due(sight: Sight, due: str, row: Row) -> Instant:
    """The end of a delay from now, or of the day in a row's column; of an empty column, the usual delay."""
    column = due if due[:1].isalpha() and not due.startswith("parameters.") else ""
    if not column:
        return sight.due(sight.delay(due))
    day = row.get(column)
    return sight.end_of(day) if day else sight.due(sight.delay(DUE))


def _revised(before: Sight, sight: Sight, definition: d.Definition, tasks: list[Task], wanted: Mapping[tuple[str, str], Wanted]
             ) -> Iterator[Task]:
    """Actions whose row, or field, now names another person or another day; what a person decided meanwhile stays."""
    declared = {task.key: task for task in definition.states[sight.case.state].tasks if task.assignee and not task.holders}
    rows = {listed: {row["id"]: row for row in before.case.rows(listed)} for listed in {task.listed for task in tasks}}
    for task in tasks:
        if not task.item and task.key not in declared:
            continue
        want = wanted.get((task.key, task.item))
        row = rows[task.listed].get(task.row, NO_ROW)
        moved = want is not None and row is not NO_ROW and row.get(want.due) != want.row.get(want.due)
        revised = task._replace(due=_due(sight, want.due, want.row)) if want is not None and moved else task
        old, new = _owners(before, sight, definition, declared.get(task.key), task, row, want)
        if old != new:
            revised = revised._replace(assignee=new)
        if revised != task:
            yield revised


def _owners(before: Sight, sight: Sight, definition: d.Definition, declared: d.Task | None, task: Task, row: Row,
            want: Wanted | None) -> tuple[str, str]:
    """Whose it was, and whose it is, by what is written."""
    field = definition.fields.get(task.listed)
    if want is not None and task.key.endswith(".item") and field is not None and field.life is not None:
        return str(row.get(field.life.owner) or ""), want.assignee
    if declared is None:
        return "", ""
    return assignee(before, declared, row), want.assignee if want is not None else assignee(sight, declared, NO_ROW)


def _wakes(sight: Sight, definition: d.Definition, state: d.State, tasks: Iterable[Task]) -> Instant:
    """When the engine looks again: the end of the day on which a row expires, or on which one that a clock awaits is late."""
    days = [str(row[life.expires]) for field, life in definition.lives if life.expires
            for row in sight.case.fields.get(field.key) or () if row.get(life.expires)]
    ends = [sight.end_of(day) for day in days if day >= sight.today]
    awaited = {clock.awaits for clock in state.clocks if clock.awaits}
    return min([*ends, *(task.due for task in tasks if awaited and task.listed in awaited and task.due > sight.now)], default="")


def meets(attempt: Attempt, task: Task, rows: Mapping[str, str]) -> bool:
    """Whether what somebody just did is done for this action too: of each person's, only their own; of each row's, that of
    the row which was named (`rows`: list to row), or all where none was."""
    if task.personal:
        return task.assignee == attempt.actor.id
    return rows.get(task.listed, task.row) == task.row
