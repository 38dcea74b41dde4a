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
    _below("", "", written.states, ("states",), names, problems, states)
    problems.known(written.initial, [s.key for s in states.values() if s.leaf], "state", ("initial",))
    return states


def _below(parent: str, stage: str, texts: Mapping[str, model.StateText], path: Path, names: Names, problems: Problems,
           states: dict[str, State]) -> None:
    for name, text in texts.items():
        key = f"{parent}.{name}" if parent else name
        own = key if text.stage else stage
        here = (*path, name)
        states[key] = State(
            key, text.title, text.public, own, parent, len(states), not text.states, text.ended or "", text.suspends,
            tuple(_task(task, spec, names, problems, (*here, "tasks", task)) for task, spec in text.tasks.items()),
            tuple(_clock(name, spec, names, problems, (*here, "clocks", name)) for name, spec in text.clocks.items()),
        )
        if text.states and (text.tasks or text.clocks or text.ended or text.suspends):
            message = "a state with states inside has no tasks, clocks, end or suspension of its own; its states do"
            problems.add(here, "state.composite", message)
        _below(key, own, text.states, (*here, "states"), names, problems, states)


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
    if text.after is not None:
        problems.collect(path, delay_problems(text.after, names, ("after",)))
    if text.at is not None and names.fields.get(text.at) not in ("date", "datetime"):
        problems.add((*path, "at"), "unknown.field", f"{text.at!r} is no field of type date or datetime")
    return Clock(key, text.title, text.after or "", text.at or "", text.fire)
