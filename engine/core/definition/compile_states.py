"""States: nested as written, flat as deciding reads them."""
from __future__ import annotations

from collections.abc import Mapping

from ..conditions.faulty import bound_problems
from ..conditions.start import delay_problems
from ..names import Names, row_variables
from . import model
from .definition import Clock, State, Task
from .problems import Path, Problems


def compile_states(written: model.WorkflowText, names: Names, problems: Problems) -> dict[str, State]:
    """Every state by its dotted key, in the order of the file, composites before what they hold."""
    states: dict[str, State] = {}
    _below(_TOP, written.states, ("states",), names, problems, states)
    problems.known(written.initial, [s.key for s in states.values() if s.leaf], "state", ("initial",))
    return states


_TOP = State("", {}, None, "", "", 0, False, "", False, (), (), "administration")
"""What the states at the top of the file lie in: no stage, and the administration's time."""


def _below(parent: State, texts: Mapping[str, model.StateText], path: Path, names: Names, problems: Problems,
           states: dict[str, State]) -> None:
    for name, text in texts.items():
        key = f"{parent.key}.{name}" if parent.key else name
        own = key if text.stage else parent.stage
        here = (*path, name)
        tasks = tuple(_task(task, spec, names, problems, (*here, "tasks", task)) for task, spec in text.tasks.items())
        clocks = tuple(_clock(name, spec, names, problems, (*here, "clocks", name)) for name, spec in text.clocks.items())
        follows = any(task.each or task.holders or task.assignee for task in tasks) or any(clock.awaits for clock in clocks)
        states[key] = State(key, text.title, text.public, own, parent.key, len(states), not text.states, text.ended or "",
                            text.suspends, tasks, clocks, _attend(text, parent, names), follows)
        if text.states and (text.tasks or text.clocks or text.ended or text.suspends):
            message = "a state with states inside has no tasks, clocks, end or suspension of its own; its states do"
            problems.add(here, "state.composite", message)
        if text.attend:
            _check_attend(text, text.attend, names, problems, (*here, "attend"))
        _below(states[key], text.states, (*here, "states"), names, problems, states)


def _attend(text: model.StateText, parent: State, names: Names) -> str:
    if text.ended or text.suspends:
        return "suspended" if text.suspends else ""
    return _whose(names).get(text.attend or "", parent.attend)


def _check_attend(text: model.StateText, attend: str, names: Names, problems: Problems, path: Path) -> None:
    problems.known(attend, _whose(names), "time", path)
    if text.ended or text.suspends:
        problems.add(path, "state.attend", "nobody's time passes at an end, nor while a file is suspended")


def _whose(names: Names) -> dict[str, str]:
    """What an author calls whose time passes, and what it is."""
    own = (role.key for role in names.country.roles.values() if role.own)
    return {"administration": "administration", "tiers": "others", **dict.fromkeys(own, "holder")}


def _task(key: str, text: model.TaskText, names: Names, problems: Problems, path: Path) -> Task:
    problems.known(text.role, names.roles, "role", (*path, "role"))
    each = text.each if isinstance(text.each, str) else ""
    columns = names.lists.get(each, {})
    if names.fields.get(each) != "documents":
        problems.known([each] if each else [], names.lists, "list", (*path, "each"))
    if columns.get(text.due) != "date":
        problems.collect(path, delay_problems(text.due, names, ("due",)))
    need = f"item:{each}" if each and text.done else ""
    if text.needs:
        (kind, what), *more = text.needs.items()
        declared = {"document": names.documents, "field": names.fields, "fire": names.triggers}[kind]
        problems.known(what, declared, "trigger" if kind == "fire" else kind, (*path, "needs", kind))
        if more:
            problems.add((*path, "needs"), "task.needs", "a task needs one thing; write two tasks")
        need = f"{kind}:{what}"
    variables = {**names.variables, **row_variables(columns)}
    when = problems.expression(text.when, variables, (*path, "when"))
    done = problems.expression(text.done, variables, (*path, "done"))
    _shares(text, names, problems, path)
    return Task(key, text.title, text.role, text.due, need, text.repeats, when, each,
                text.each.holders if isinstance(text.each, model.Holders) else "", done, _number(text.complete),
                *_assigned(text, columns, names, problems, path))


def _shares(text: model.TaskText, names: Names, problems: Problems, path: Path) -> None:
    """Faults of an action that several share."""
    if isinstance(text.each, model.Holders):
        problems.known(text.each.holders, names.roles, "role", (*path, "each", "holders"))
    if text.done is not None and not isinstance(text.each, str):
        problems.add((*path, "done"), "task.done", "`done` reads a row: it goes with `each: <list>`")
    if text.done is not None and text.needs:
        problems.add((*path, "done"), "task.done", "`done` closes it by itself: leave `needs` out")
    if text.repeats and text.each is not None:
        problems.add((*path, "repeats"), "task.each", "an action of each row or person does not repeat")
    if text.complete != "all" and text.each is None:
        problems.add((*path, "complete"), "task.each", "`complete` says how many of `each` are enough")
    bound = text.complete if text.complete not in ("all", "first") else 1
    problems.collect(path, bound_problems(bound, names.parameters, ("complete",)))


def _number(complete: int | str) -> int | str:
    """How many are enough: 0 where all are wanted, or `parameters.x`."""
    return {"all": 0, "first": 1}.get(complete, complete) if isinstance(complete, str) else complete


def _assigned(text: model.TaskText, columns: Mapping[str, str], names: Names, problems: Problems, path: Path) -> tuple[str, str]:
    """The field or column, and the kind of link, that say whose it is."""
    if isinstance(text.assignee, model.Assignee):
        problems.known(text.assignee.link, names.links, "link", (*path, "assignee", "link"))
        return "", text.assignee.link
    if text.assignee is not None and {**names.fields, **columns}.get(text.assignee) != "person":
        problems.add((*path, "assignee"), "unknown.field", f"{text.assignee!r} is no field or column of type person")
    return text.assignee or "", ""


def _clock(key: str, text: model.ClockText, names: Names, problems: Problems, path: Path) -> Clock:
    problems.known(text.fire, names.triggers, "trigger", (*path, "fire"))
    for part in ("after", "every", "before"):
        problems.collect(path, delay_problems(getattr(text, part), names, (part,)) if getattr(text, part) else ())
    if text.at is not None and names.fields.get(text.at) not in ("date", "datetime"):
        problems.add((*path, "at"), "unknown.field", f"{text.at!r} is no field of type date or datetime")
    return Clock(key, text.title, text.fire, text.after or "", text.every or "", text.at or "", text.before or "", text.pauses,
                 text.resuming or "continue", text.silence or "", text.awaits or "")
