"""The clocks of a state: which begin, which stand still while the file is elsewhere, which come again.

A clock with `pauses` is put aside when the file leaves its state for one of these, and goes on (or begins anew) when the
file comes back. A suspension puts aside what runs, and leaves alone what stood still already. A clock that `awaits` a list
stands still in its own state too, while a row of it is awaited.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..case import Case, Clock, Shelf, Task
from ..clocks import earlier, going_on, next_round
from ..definition.definition import Clock as Declared
from ..definition.definition import Definition, State
from ..moments import Instant
from ..names import matches
from ..sight import Sight


def starting(sight: Sight, state: State) -> list[Clock]:
    """The clocks that run from entering a state. One at a field without a value does not run."""
    return [found for clock in state.clocks if (found := _begun(sight, clock))]


def _begun(sight: Sight, clock: Declared) -> Clock | None:
    if clock.at:
        due = _moment(sight, clock)
        return Clock(clock.key, clock.fire, due) if due else None
    delay = sight.delay(clock.after or clock.every)
    return Clock(clock.key, clock.fire, sight.due(delay), sight.now, 0, str(delay))


def _moment(sight: Sight, clock: Declared) -> Instant:
    """The moment in the field, or so long before it; empty where the field is."""
    value = sight.case.fields.get(clock.at)
    if not value:
        return ""
    due = sight.end_of(value)
    return earlier(sight.names.country.calendar, due, sight.delay(clock.before)) if clock.before else due


def entering(sight: Sight, definition: Definition, case: Case, target: State) -> tuple[list[Clock], list[Shelf]]:
    """The clocks that run in a state that a case enters, and those that stand still meanwhile."""
    if not (case.paused or case.clocks):
        return starting(sight, target), []
    waiting = [*case.paused, Shelf(case.state, sight.now, case.entered, (), case.clocks)]
    back = {clock.key: going_on(sight.names.country.calendar, clock, shelf.at, sight.now)
            for shelf in waiting if shelf.state == target.key for clock in shelf.clocks}
    going = {clock.key for clock in target.clocks if clock.pauses and clock.resuming == "continue"}
    running = [back[clock.key] if clock.key in going & set(back) else _begun(sight, clock) for clock in target.clocks]
    return [clock for clock in running if clock], list(_still(definition, waiting, target.key))


def _still(definition: Definition, waiting: list[Shelf], state: str) -> Iterator[Shelf]:
    """Of the clocks put aside, those that a state pauses."""
    for shelf in waiting:
        pauses = {clock.key: clock.pauses for clock in definition.states[shelf.state].clocks} if shelf.state else {}
        kept = tuple(clock for clock in shelf.clocks if any(matches(p, state) for p in pauses[clock.key]))
        if kept and shelf.state != state:
            yield shelf._replace(clocks=kept)


def restored(sight: Sight, shelf: Shelf) -> list[Clock]:
    """The clocks of a suspension, with the days they had left."""
    return [going_on(sight.names.country.calendar, clock, shelf.at, sight.now) for clock in shelf.clocks]


def staying(sight: Sight, state: State, before: Case, trigger: str = "") -> list[Clock] | None:
    """The clocks after a step that stays, or fields that were filled: one `at` a field follows it, one that fired is
    over, or comes again. None where nothing changes."""
    running = {clock.key: clock for clock in before.clocks}
    found = (_stayed(sight, clock, running.get(clock.key), before, trigger) for clock in state.clocks)
    kept = [clock for clock in found if clock is not None]
    return None if kept == list(before.clocks) else kept


def _stayed(sight: Sight, clock: Declared, running: Clock | None, before: Case, trigger: str) -> Clock | None:
    if clock.at and sight.case.fields.get(clock.at) != before.fields.get(clock.at):
        return _begun(sight, clock)
    if running is None or clock.fire != trigger or running.due > sight.now:
        return running
    return next_round(sight.names.country.calendar, running, sight.now) if clock.every else None


def awaiting(sight: Sight, state: State, change: dict[str, Any], tasks: Iterable[Task]) -> None:
    """Stop the clocks that wait for rows which are awaited from now on, and let those go on whose rows are answered, or late."""
    declared = {clock.key: clock.awaits for clock in state.clocks if clock.awaits}
    if not declared:
        return
    awaited = {task.listed for task in tasks if task.item and task.due > sight.now}
    clocks, paused = list(change.get("clocks", sight.case.clocks)), list(change.get("paused", sight.case.paused))
    stop = tuple(clock for clock in clocks if declared.get(clock.key) in awaited)
    going = [(shelf, clock) for shelf in paused if shelf.state == state.key for clock in shelf.clocks
             if declared.get(clock.key) not in awaited]
    if not (stop or going):
        return
    gone = {clock.key for _, clock in going}
    calendar = sight.names.country.calendar
    change["clocks"] = [*(clock for clock in clocks if clock not in stop),
                        *(going_on(calendar, clock, shelf.at, sight.now) for shelf, clock in going)]
    still = (shelf._replace(clocks=tuple(clock for clock in shelf.clocks if clock.key not in gone or shelf.state != state.key))
             for shelf in paused)
    stopped = [Shelf(state.key, sight.now, sight.case.entered, (), stop)] if stop else []
    change["paused"] = [*(shelf for shelf in still if shelf.clocks), *stopped]
