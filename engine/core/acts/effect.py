"""The effect of firing a transition on its own case: fields, documents, links, tasks, clocks, the target.

What follows in other cases is `core.consequences`.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..case import Case, Link, Move, Task
from ..conditions.evaluator import candidates, chosen, loads
from ..conditions.vote import Voted
from ..definition.definition import State, Transition, Write
from ..evolve import documents_after
from ..expressions import MISSING, Expression, from_cel
from ..sight import Sight
from . import delays, entering, pending
from .attach import attached
from .attempt import Attempt, split
from .inputs import Given
from .rows import completed, taken_out

Change = dict[str, Any]


def effect(attempt: Attempt, transition: Transition, given: Given) -> tuple[Change, Change, str]:
    """The event's change, its private part, and the target state."""
    change, private = attached(attempt, given.uploads) if given.uploads else ({}, {})
    change["inputs"], private["inputs"] = _inputs(transition, given)
    values = written(attempt, transition, given)
    change["fields"], private["fields"] = split(attempt.definition, values)
    change["last_rows"] = taken_out(attempt.case, attempt.definition, values)
    change["drawn"] = _drawn(attempt, transition, given)
    tie(attempt, transition, given, change)
    change["drops"] = _dropped(attempt.case, transition)
    target = target_of(attempt.case, transition)
    sight = attempt.sight(given.values, _after(attempt, transition, values, change, target))
    move(attempt, transition, sight, attempt.definition.states[target], change)
    pending.settled(attempt, sight, change)
    return change, private, target


def target_of(case: Case, transition: Transition) -> str:
    """Where it leads: the declared leaf, the origin of a stay, or what a suspension shelved."""
    if transition.resumes and case.shelf is not None:
        return case.shelf.state
    return case.origins.get(transition.back, "") or case.state if transition.back else transition.target


def written(attempt: Attempt, transition: Transition, given: Given) -> dict[str, Any]:
    """Field values after the transition's writes, in their order; fields that a backward step undoes are unset."""
    undone = _undone(attempt, transition)
    if not (transition.writes or undone):
        return {}
    values: dict[str, Any] = {key: None for key in undone if attempt.case.fields.get(key) is not None}
    for write in transition.writes:
        case = attempt.case._replace(fields={**attempt.case.fields, **values}) if values else attempt.case
        now = attempt.sight(given.values, case)
        values[write.field] = _tallied(transition, now, write) if write.how == "tally" else _write(attempt, write, given, now)
    return {key: value for key, value in values.items() if value != attempt.case.fields.get(key)}


def _undone(attempt: Attempt, transition: Transition) -> tuple[str, ...]:
    """The fields that a step unsets: those it names, and of a backward one that does not keep scores every grid's list."""
    named = transition.undoes.fields
    if not transition.backward or transition.undoes.scores == "keep":
        return named
    return (*named, *(grid.of for grid in attempt.definition.names.grids.values()))


def _write(attempt: Attempt, write: Write, given: Given, sight: Sight) -> Any:
    type_ = attempt.definition.names.fields[write.field]
    if write.how == "set":
        return _value(write.values[write.field], type_, sight, {}, write.field)
    if write.how == "take":
        return given.values.get(write.take)
    if write.how == "assign":
        return _assigned(attempt, write, sight)
    rows = [dict(row) for row in sight.case.fields.get(write.field) or ()]
    if write.how in ("remove", "order"):
        return (_ordered(rows, given.values.get(write.take)) if write.how == "order" else
                [row for row in rows if not _where(write, sight, row)]) or None
    types, columns = attempt.definition.names.lists[write.field], attempt.definition.fields[write.field].columns
    if write.how == "add":
        first = sight.case.last_row(write.field) + 1
        return [*rows, *({"id": str(id_), **completed(columns, _row(write, types, sight, source))}
                         for id_, source in enumerate(_sources(write, sight), first))]
    return [completed(columns, {**row, **_row(write, types, sight, row)}) if _where(write, sight, row) else row for row in rows]


def _sources(write: Write, sight: Sight) -> list[Mapping[str, Any]]:
    """The rows for each of which one is added; without `each`, one from nothing."""
    if not write.each:
        return [{}]
    return [row for row in sight.case.rows(write.each) if _where(write, sight, row)]


def _ordered(rows: list[dict[str, Any]], given: Any) -> list[dict[str, Any]]:
    """The rows in the order an input names them; those it does not name come after, as they were."""
    named = [next((value for key, value in row.items() if key != "id"), "") for row in given or ()]
    places = {id_: place for place, id_ in reversed(list(enumerate(named)))}
    return sorted(rows, key=lambda row: places.get(row["id"], len(named)))


def _tallied(transition: Transition, sight: Sight, write: Write) -> list[dict[str, Any]]:
    """The agenda with the votes of an item counted."""
    vote = next(condition for condition in transition.conditions if isinstance(condition, Voted))
    item, counts = vote.tallied(sight)
    return [{**row, **counts} if row["id"] == item else dict(row) for row in sight.case.fields.get(write.field) or ()]


def _assigned(attempt: Attempt, write: Write, sight: Sight) -> list[dict[str, Any]]:
    """A grid's rows with one more for each evaluator named."""
    grid, columns = attempt.definition.names.grids[write.take], attempt.definition.fields[write.field].columns
    last = sight.case.last_row(write.field)
    added = [{"id": str(id_), **completed(columns, {grid.evaluator: person})}
             for id_, person in enumerate(chosen(grid, sight), last + 1)]
    return [*map(dict, grid.rows(sight.case)), *added]


def _drawn(attempt: Attempt, transition: Transition, given: Given) -> Change:
    """How evaluators were found who were not named by hand: among whom, whom, and where it counted the load of each. The lot
    is drawn again from these names, the case's reference and the event's number (core.lot)."""
    for write in transition.writes:
        grid = attempt.definition.names.grids.get(write.take) if write.how == "assign" else None
        if grid is not None and grid.assign != "hand":
            sight = attempt.sight(given.values)
            load = {"load": loads(grid, sight)} if grid.assign == "load" else {}
            return {"by": grid.assign, "among": candidates(grid, sight), "chosen": chosen(grid, sight), **load}
    return {}


def _row(write: Write, columns: Mapping[str, str], sight: Sight, row: Mapping[str, Any]) -> dict[str, Any]:
    listed = write.each or write.field
    found = {key: _value(expression, columns[key], sight, row, listed) for key, expression in write.values.items()}
    return {key: value for key, value in found.items() if value is not None}


def _where(write: Write, sight: Sight, row: Mapping[str, Any]) -> bool:
    return write.where is None or _value(write.where, "bool", sight, row, write.each or write.field) is True


def _value(expression: Expression, type_: str, sight: Sight, row: Mapping[str, Any], listed: str) -> Any:
    found = expression.value(sight.over(row, listed))
    return None if found is MISSING else from_cel(type_, found)


def _inputs(transition: Transition, given: Given) -> tuple[Change, Change]:
    if not given.values:
        return {}, {}
    personal = {key for key, asked in transition.inputs.items() if asked.personal or any(c.personal for c in asked.columns)}
    return ({key: value for key, value in given.values.items() if key not in personal},
            {key: value for key, value in given.values.items() if key in personal})


def tie(attempt: Attempt, transition: Transition, given: Given, change: Change) -> None:
    """Link the case an input names; with `rules`, run from now on under the parameters of its opening day and its own."""
    if transition.tie is None or transition.tie.input not in given.cases:
        return
    bond, other = transition.tie, given.cases[transition.tie.input]
    old = [link for link in attempt.case.links if link.kind == bond.kind]
    if bond.replaces:
        change["unlinks"] = old
    if bond.replaces or Link(bond.kind, other.ref) not in old:
        change["links"] = [Link(bond.kind, other.ref)]
    if bond.rules:
        own = {key: value for key in attempt.definition.names.parameters if (value := other.fields.get(key)) is not None}
        lineage = attempt.definition.names.country.territories.ancestors(attempt.case.territory)
        change["parameters"] = {**attempt.definition.parameters_on(other.opened[:10], lineage), **own}


def _after(attempt: Attempt, transition: Transition, values: Change, change: Change, target: str) -> Case:
    """The case as this step leaves it, for what pending actions ask of it: they and the links are still those before."""
    case = attempt.case
    made = Move(transition.trigger, case.state, target, attempt.now, attempt.actor.id, case.iteration + transition.backward,
                not (transition.stays or transition.resumes))
    after = case._replace(state=target, moves=(*case.moves, made))
    if not (values or change["drops"] or "documents" in change or "parameters" in change):
        return after
    return after._replace(fields={**case.fields, **values}, documents=documents_after(case.documents, change, {}),
                          parameters=change.get("parameters", case.parameters))


def _dropped(case: Case, transition: Transition) -> list[str]:
    """The ids of the documents that a backward step asks for again: they stay in the journal, and count no more."""
    kinds = transition.undoes.documents
    return [] if kinds == "keep" else [d.id for d in case.documents if d.kind in kinds and not d.dropped]


def move(attempt: Attempt, transition: Transition, sight: Sight, target: State, change: Change) -> None:
    """Tasks, clocks, origin, iteration and shelf: as staying, suspending, resuming or entering wants it."""
    if transition.stays:
        _stay(attempt, transition, sight, target, change)
    elif transition.resumes and attempt.case.shelf is not None:
        shelf = attempt.case.shelf
        change |= {"closes": entering.closings(attempt.case, "void"), "opens": entering.restored(sight, shelf),
                   "clocks": delays.restored(sight, shelf), "shelf": None, "entered": shelf.entered}
    else:
        _enter(attempt, transition, sight, target, change)


def _stay(attempt: Attempt, transition: Transition, sight: Sight, state: State, change: Change) -> None:
    own, met = f"fire:{transition.trigger}", _met(attempt, transition, sight)
    needs = {f"document:{document.kind}" for document in change.get("documents", ())} | {f"field:{key}" for key in change["fields"]}
    closed = [task for task in attempt.case.tasks if met(task) or (task.need in needs and pending.meets(attempt, task, {}))]
    change["closes"] = [[task.id, "done"] for task in closed]
    repeating = state._replace(tasks=tuple(t for t in state.tasks if t.repeats and t.need == own))
    change["opens"] = entering.openings(sight, repeating, attempt.number)
    clocks = delays.staying(sight, state, attempt.case, transition.trigger)
    if clocks is not None:
        change["clocks"] = clocks


def _met(attempt: Attempt, transition: Transition, sight: Sight) -> Callable[[Task], bool]:
    """Which pending actions ask for this step: of each row's, that of the row it names."""
    own, rows = f"fire:{transition.trigger}", {asked.bounds.of: str(sight.inputs[key]) for key, asked in transition.inputs.items()
                                               if asked.bounds.type == "row" and key in sight.inputs}
    return lambda task: task.need == own and pending.meets(attempt, task, rows)


def _enter(attempt: Attempt, transition: Transition, sight: Sight, target: State, change: Change) -> None:
    case = attempt.case
    how = "shelved" if transition.suspends else "left"
    change |= {"enters": True, "closes": entering.closings(case, how, _met(attempt, transition, sight))}
    if transition.suspends:
        change["shelf"] = entering.shelved(case, attempt.now)
    if not transition.back:
        change["origins"] = {target.key: case.state}
    if transition.backward:
        change["iteration"] = case.iteration + 1
    if not (transition.backward and transition.undoes.tasks == "keep"):
        change["opens"] = entering.openings(sight, target, attempt.number)
    _clocks(attempt, transition, sight, target, change)
    if bool(target.ended) != case.closed:
        change["closed"] = bool(target.ended)


def _clocks(attempt: Attempt, transition: Transition, sight: Sight, target: State, change: Change) -> None:
    case = attempt.case
    if transition.suspends:
        change["clocks"] = delays.starting(sight, target)
        return
    change["clocks"], still = delays.entering(sight, attempt.definition, case, target)
    if tuple(still) != case.paused:
        change["paused"] = still
