"""States: nested as written, flat as deciding reads them."""
from __future__ import annotations

from collections.abc import Mapping

from ..conditions.start import delay_problems
from ..names import Names
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
        states[key] = State(
            key, text.title, text.public, own, parent.key, len(states), not text.states, text.ended or "", text.suspends,
            tuple(_task(task, spec, names, problems, (*here, "tasks", task)) for task, spec in text.tasks.items()),
            tuple(_clock(name, spec, names, problems, (*here, "clocks", name)) for name, spec in text.clocks.items()),
            _attend(text, parent, names),
        )
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
    problems.collect(path, delay_problems(text.due, names, ("due",)))
    need = ""
    if text.needs:
        (kind, what), *more = text.needs.items()
        declared = {"document": names.documents, "field": names.fields, "fire": names.triggers}[kind]
        problems.known(what, declared, "trigger" if kind == "fire" else kind, (*path, "needs", kind))
        if more:
            problems.add((*path, "needs"), "task.needs", "a task needs one thing; write two tasks")
        need = f"{kind}:{what}"
    when = problems.expression(text.when, names.variables, (*path, "when"))
    return Task(key, text.title, text.role, text.due, need, text.repeats, when)


def _clock(key: str, text: model.ClockText, names: Names, problems: Problems, path: Path) -> Clock:
    problems.known(text.fire, names.triggers, "trigger", (*path, "fire"))
    for part in ("after", "every", "before"):
        problems.collect(path, delay_problems(getattr(text, part), names, (part,)) if getattr(text, part) else ())
    if text.at is not None and names.fields.get(text.at) not in ("date", "datetime"):
        problems.add((*path, "at"), "unknown.field", f"{text.at!r} is no field of type date or datetime")
    return Clock(key, text.title, text.fire, text.after or "", text.every or "", text.at or "", text.before or "", text.pauses,
                 text.resuming or "continue", text.silence or "")
